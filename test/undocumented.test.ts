/** What a package says of a signature that proves less than all, or of which nobody knows how it is made. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Receiver, WebhookRequest } from '@hookwright/runtime';
import type { Sender } from '@hookwright/runtime/testing';
import { describe, expect, test } from 'vitest';
import { generate } from '../generator/generate.ts';
import { type Change, changed, withFolder } from './document.ts';
import { withPackages } from './hostile/package.ts';
import { channelOf, fields, fileOf, toldOf } from './small.ts';

const known = 'Nobody says how it is signed. There is a header x-sign of 64 hexadecimal digits.';
const undocumented: Change = [
  "at: header x-sign\n        algorithm: hmac-sha256\n        encoding: hex\n        message: '{body}'",
  `verifier: ${known}`,
];
const someFields: Change = ["message: '{body}'", "message: '{payload /type}.{payload /id}'"];
const notCovered = 'Not covered by the signature, so that whoever is on the way can change it:';

describe('the README of a package', () => {
  test('lists what the signature does not cover, by message', async () => {
    const readme = await fileOf(
      'README.md',
      someFields,
      fields('note: { type: string }', "'a*b': { type: string }"),
    );
    expect(readme).toContain(`${notCovered}\n\n- paid: /a\\*b, /note\n`);
    expect(readme).not.toContain('- refunded: ');
  });

  test('says so where that is everything', async () => {
    const token: Change = [
      "algorithm: hmac-sha256\n        encoding: hex\n        message: '{body}'",
      'algorithm: token',
    ];
    expect(await fileOf('README.md', token)).toContain(
      `${notCovered}\n\n- paid: everything\n- refunded: everything\n`,
    );
  });

  test('has no such part where there is nothing to list', async () => {
    expect(await fileOf('README.md')).not.toContain('Not covered');
  });

  test('shows keys where the signature is known, and a verifier where it is not', async () => {
    const [usual, open] = await Promise.all([fileOf('README.md'), fileOf('README.md', undocumented)]);
    expect(usual).toContain('keys: [process.env.WEBHOOK_KEY!],');
    expect(usual).not.toContain('verifier');
    expect(open).toContain('verifier: ');
    expect(open).not.toContain('keys:');
  });

  test('says what is known of a signature that nobody documents', async () => {
    expect(await fileOf('README.md', undocumented)).toContain(known);
  });
});

describe('a signature that nobody documents', () => {
  test('is no problem, and nothing is claimed of what it covers', async () => {
    expect(await toldOf(undocumented)).toEqual([]);
    const { messages } = await channelOf(undocumented);
    expect(messages.map(({ unsigned }) => unsigned)).toEqual([[], []]);
    expect(await fileOf('README.md', undocumented)).not.toContain('Not covered');
    expect(await fileOf('src/provider.ts', undocumented)).toContain(`sign: { verifier: '${known}' },`);
  });

  test('is checked by what the caller brings, and by nothing else', async () => {
    const { files } = await withFolder({ 'asyncapi.yaml': changed(undocumented) }, generate);
    await withPackages({ small: files }, async (folder) => {
      const load = (file: string): Promise<unknown> =>
        import(pathToFileURL(join(folder, 'small/src', file)).href) as Promise<unknown>;
      const { createReceiver } = (await load('index.ts')) as {
        createReceiver: (options: object) => Receiver;
      };
      const { createSender } = (await load('testing.ts')) as {
        createSender: (options: object) => Sender<{ paid: unknown }>;
      };
      const options = { idempotency: 'none', handlers: {}, otherwise: () => undefined };
      const delivery = createSender({ key: 'k', url: 'https://pay.example.com/' }).sign('paid');
      const statusBy = async (more: object): Promise<number> =>
        (await createReceiver({ ...options, ...more })(delivery)).status;
      const verifier = ({ headers }: WebhookRequest): boolean => headers['x-sign'] === 'right';

      expect(delivery.headers).toEqual({ 'content-type': 'application/json' });
      expect(await statusBy({ verifier: () => true })).toBe(200);
      expect(await statusBy({ verifier })).toBe(401);
      expect(await statusBy({ dangerouslyAcceptUnauthenticated: true })).toBe(200);
      for (const nothing of [{}, { keys: ['k'] }, { dangerouslyAcceptUnauthenticated: false }]) {
        const make = (): Receiver => createReceiver({ ...options, ...nothing });
        expect(make).toThrow(TypeError);
        expect(make).toThrow(known);
      }
    });
  });
});
