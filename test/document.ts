import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ProblemCode } from '../generator/problem.ts';

/** The smallest document that generates without a warning: what every case of a table is a change of. */
export const smallest = `asyncapi: 3.0.0
info: { title: Small, version: '1' }
channels:
  payments:
    messages:
      paid: { $ref: '#/components/messages/paid' }
      refunded: { $ref: '#/components/messages/refunded' }
  answers:
    messages:
      accepted: { bindings: { http: { statusCode: 200 } } }
      refused: { bindings: { http: { statusCode: 401 } } }
      later: { bindings: { http: { statusCode: 503 } } }
operations:
  receivePayments:
    action: receive
    channel: { $ref: '#/channels/payments' }
    security: [{ $ref: '#/components/securitySchemes/sign' }]
    reply: { channel: { $ref: '#/channels/answers' } }
    x-idempotency-key: [payload /id]
components:
  securitySchemes:
    sign:
      type: httpApiKey
      in: header
      name: x-sign
      x-signature:
        at: header x-sign
        algorithm: hmac-sha256
        encoding: hex
        message: '{body}'
  messages:
    paid:
      payload: { $ref: '#/components/schemas/Paid' }
      examples: [{ payload: { type: paid, id: p-1 } }]
    refunded:
      payload: { $ref: '#/components/schemas/Refunded' }
  schemas:
    Paid:
      type: object
      required: [type, id]
      properties:
        type: { const: paid }
        id: { type: string }
    Refunded:
      type: object
      required: [type, id]
      properties:
        type: { const: refunded }
        id: { type: string }
`;

/** One text of the smallest document, and what stands there instead. */
export type Change = readonly [text: string, instead: string];

/** @throws Error for a text that is not there exactly once: the case would not test what it says. */
export function changedIn(document: string, ...changes: Change[]): string {
  return changes.reduce((text, [piece, instead]) => {
    const pieces = text.split(piece);
    if (pieces.length !== 2) throw new Error(`"${piece}" is there ${pieces.length - 1} times`);
    return pieces.join(instead);
  }, document);
}

export const changed = (...changes: Change[]): string => changedIn(smallest, ...changes);

/** Files of a folder: texts, bytes, or where a link leads to. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

/** A bad document: what must be said of it, as code, the line that is shown (trimmed) and a part of the fix. */
export interface Case {
  readonly name: string;
  readonly files: Files;
  readonly want: readonly (readonly [code: ProblemCode, line: string | RegExp, fix: string])[];
}

/** Writes a specification into a folder that is gone afterwards. */
export async function withFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'hookwright-'));
  const folder = join(root, 'small');
  try {
    await mkdir(folder);
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      if (typeof content === 'object' && 'link' in content) await symlink(content.link, path);
      else await writeFile(path, content);
    }
    return await use(folder);
  } finally {
    await rm(root, { recursive: true });
  }
}
