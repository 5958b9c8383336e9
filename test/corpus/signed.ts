import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Files } from '../document.ts';

const common = new URL('asyncapi/social-media/common/', import.meta.url);

/** The same document with a receiver in it: all that it describes is received and signed, and nothing else is changed. */
export async function signedVariant(file: string, field: string): Promise<Files> {
  const text = await readFile(new URL(`asyncapi/${file}`, import.meta.url), 'utf8');
  // The shared files come into the folder: a document may only point into its own.
  const document = parse(text.replaceAll('../common/', './common/')) as Parsed;
  const shared = text.includes('../common/') ? await readdir(common) : [];
  for (const operation of Object.values(document.operations)) {
    operation.action = 'receive';
    operation.security = [{ $ref: '#/components/securitySchemes/signature' }];
    operation['x-idempotency-key'] = [`payload ${field}`];
  }
  document.components = { ...document.components };
  document.components.securitySchemes = {
    ...document.components.securitySchemes,
    signature: {
      type: 'httpApiKey',
      in: 'header',
      name: 'x-signature',
      'x-signature': {
        at: 'header x-signature',
        algorithm: 'hmac-sha256',
        encoding: 'hex',
        message: '{body}',
      },
    },
  };
  const parts = await Promise.all(
    shared.map(async (name) => [`common/${name}`, await readFile(new URL(name, common), 'utf8')]),
  );
  return { 'asyncapi.json': JSON.stringify(document), ...(Object.fromEntries(parts) as Files) };
}

interface Parsed {
  operations: Record<string, Record<string, unknown>>;
  components?: Record<string, object>;
}
