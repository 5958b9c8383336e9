import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { everyReading, type Provider, type Receiver, type WebhookRequest } from '@hookwright/runtime';
import type { Sender } from '@hookwright/runtime/testing';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { generate } from '../generator/generate.ts';
import type { GeneratedFile } from '../generator/render.ts';
import { smallest, withFolder } from './document.ts';
import { alphabet } from './hostile/alphabet.ts';
import { findCode, findInvisible, type Markup, markupOf } from './hostile/oracle.ts';
import { compile, withPackages } from './hostile/package.ts';
import { hostileVariant } from './hostile/variants.ts';

type Files = readonly GeneratedFile[];

/** Strangers' documents, by their standards. */
const strangers = [
  { standard: 'asyncapi', folder: 'test/hostile' },
  { standard: 'openapi', folder: 'test/hostile/api' },
] as const;
type Stranger = (typeof strangers)[number];

async function generateVariant(
  { standard, folder }: Stranger,
  textOf: (call: string) => string,
): Promise<Files> {
  const document = JSON.stringify(await hostileVariant(`${folder}/${standard}.yaml`, textOf));
  return (await withFolder({ [`${standard}.json`]: document }, generate)).files;
}

const readmeOf = (files: Files): string => files.find(({ path }) => path === 'README.md')!.text;

describe.each(strangers)('a document of which every text would be code: $standard', (stranger) => {
  /** What was generated, of the hostile document and of each text of the alphabet. */
  const packages: Record<string, Files> = {};
  const { folder } = stranger;
  let calm: Markup;
  beforeAll(async () => {
    calm = markupOf(readmeOf(await generateVariant(stranger, (call) => `text ${call.replace(/\D/g, '')}`)));
  });

  test.each(['as it is', ...Object.keys(alphabet)])('is text: %s', async (name) => {
    const textOf = alphabet[name];
    const files = textOf ? await generateVariant(stranger, textOf) : (await generate(folder)).files;
    packages[name] = files;

    for (const { path, text } of files) {
      expect.soft(path).toMatch(/^(src\/(validators\/)?)?[A-Za-z0-9-]{1,100}\.(ts|json|md)$/);
      expect.soft(path.endsWith('.ts') ? findCode(path, text) : []).toEqual([]);
      // Validators and the document itself are for machines.
      expect.soft(/validators|(async|open)api\.json/.test(path) ? [] : findInvisible(path, text)).toEqual([]);
      if (path.endsWith('.json')) expect(JSON.parse(text)).toBeTypeOf('object');
    }
    const { headings, links, html, items } = markupOf(readmeOf(files));
    expect.soft(headings).toHaveLength(calm.headings.length);
    expect.soft({ items, html }).toEqual({ items: calm.items, html: [] });
    for (const each of links) expect.soft(each).toMatch(/^<https:\/\/example\.com\//);
  });

  test.each([
    { encoder: 'comment', undone: (text: string) => text.replaceAll('*\\/', '*/') },
    { encoder: 'literal', undone: (text: string) => text.replaceAll("\\'", "'") },
  ])('would be code without the encoder: $encoder', async ({ undone }) => {
    const { files } = await generate(folder);
    const { text } = files.find(({ path }) => path === 'src/provider.ts')!;

    expect(findCode('provider.ts', undone(text)).join()).toMatch(/PWN\d+ is code/);
  });

  test('the folder above it is named as text, too', async () => {
    const above = '\nPWN1();\n';
    const files = await withFolder({ [`${above}/small/asyncapi.yaml`]: smallest }, async (folder) => {
      return (await generate(join(folder, above, 'small'))).files;
    });

    expect(files.flatMap(({ path, text }) => (path.endsWith('.ts') ? findCode(path, text) : []))).toEqual([]);
  });

  test('says nothing to the compiler', async () => {
    const names = Object.keys(packages);
    const more = stranger.standard === 'openapi' ? ['client.ts'] : [];
    const said = await withPackages(packages, (root) => compile(root, names, more));

    expect(names).toHaveLength(1 + Object.keys(alphabet).length);
    expect(said.map((line) => line.slice(0, 200))).toEqual([]);
  }, 60_000);
});

describe.each(strangers)('the package of that document, at run time: $standard', ({ folder }) => {
  const ran: string[] = [];
  const calls = Array.from({ length: 330 }, (_, index) => `PWN${index}`);

  test('receives what it sends, and runs no text', async () => {
    for (const call of calls) vi.stubGlobal(call, () => ran.push(call));
    const { files } = await generate(folder);

    await withPackages({ hostile: files }, async (root) => {
      const source = (file: string): string => pathToFileURL(join(root, 'hostile/src', file)).href;
      const { createReceiver, provider } = (await import(source('index.ts'))) as PackageIndex;
      const { createSender, samples } = (await import(source('testing.ts'))) as PackageTesting;
      const { signatures, channels } = provider;
      const handled: string[] = [];

      for (const [channel, { signature, messages, acknowledgements }] of Object.entries(channels)) {
        const otherwise = (): number => handled.push('otherwise');
        const recipe = signatures[signature]!;
        const isKnown = !('verifier' in recipe);
        const [readings = {}] = isKnown ? everyReading(recipe) : [];
        const proof = isKnown
          ? { keys: ['key'], readings }
          : { verifier: ({ body }: WebhookRequest) => body.length > 2 };
        const onDrift = (): number => handled.push('drift');
        const options = { channel, ...proof, idempotency: 'none', otherwise, onDrift };
        const handlers = Object.fromEntries(
          Object.keys(messages).map((name) => [name, () => handled.push(name)]),
        );
        const receive = createReceiver({ ...options, handlers });
        for (const name of Object.keys(messages).filter((each) => Object.hasOwn(samples, each))) {
          const delivery = createSender({ key: 'key', url: 'https://example.com', readings }).sign(name);
          const headers = { ...delivery.headers, "'+pwn61+'`": 'id' };
          expect(await receive({ ...delivery, headers })).toEqual(acknowledgements.accepted);
          expect((await receive({ ...delivery, headers, body: Buffer.from('{}') })).status).toBe(401);
        }
      }
      expect(handled.sort()).toEqual(Object.keys(samples).sort());
    });
    expect(ran).toEqual([]);
    vi.unstubAllGlobals();
  });
});

interface PackageIndex {
  readonly provider: Provider;
  readonly createReceiver: (options: object) => Receiver;
}

interface PackageTesting {
  readonly samples: Readonly<Record<string, unknown>>;
  readonly createSender: (options: object) => Sender<Record<string, unknown>>;
}
