import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { emitClient } from '../generator/client.ts';
import { formatFile } from '../generator/format.ts';
import { inspect, firstMaking } from '../generator/generate.ts';
import type { JsonObject } from '../generator/json.ts';
import type { Model } from '../generator/model.ts';
import type { Api, Operation, Parameter } from '../generator/model-api.ts';
import { emitPayloads } from '../generator/payloads.ts';
import { type GeneratedFile, renderPackage } from '../generator/render.ts';
import { emitValidators } from '../generator/validators.ts';
import { alphabet } from './hostile/alphabet.ts';
import { findCode, findInvisible } from './hostile/oracle.ts';
import { compile, withPackages } from './hostile/package.ts';

const { model: plain } = await inspect('test/hostile');
const schemaName = plain.schemas[0]!.name;

/** Names that mean something to JavaScript. */
const inherited = ['__proto__', 'constructor', 'toString', 'then', 'hasOwnProperty'];

/** An API of which every text is one of the alphabet, with a call in it that must stay text. */
function hostileApi(textOf: (call: string) => string): Api {
  let count = 900;
  const text = (): string => textOf(`PWN${count++}()`);
  const parameter = (place: Parameter['in'], more: Partial<Parameter> = {}): Parameter => ({
    name: text(),
    in: place,
    required: place === 'path',
    doc: text(),
    schema: { type: 'string', description: text(), enum: [text(), text()], examples: [text()] },
    style: place === 'query' ? 'form' : 'simple',
    explode: false,
    fill: null,
    ...more,
  });
  const list: JsonObject = { type: 'array', items: { type: 'string', const: text() } };
  const parameters = [
    parameter('path'),
    parameter('query', { schema: list }),
    parameter('query', { schema: { $ref: `#/schemas/${schemaName}` } }),
    parameter('header', { required: true, schema: { const: text() } }),
    parameter('header', { fill: 'uuid' }),
    parameter('query', { schema: { type: 'object', properties: { [text()]: {} }, required: [text()] } }),
    ...inherited.map((name) => parameter('query', { name })),
    ...inherited.map((name) => parameter('header', { name })),
  ];
  const body = {
    mediaType: `application/${text()}`,
    payload: schemaName,
    samples: [],
    sensitive: [],
    embedded: [`/${text()}`],
    integers: { [`/${text()}`]: 'bigint' as const },
  };
  const operation: Operation = {
    name: 'pay',
    at: text(),
    doc: text(),
    summary: text(),
    tags: [text()],
    deprecated: true,
    method: 'POST',
    path: `/${text()}/{${parameters[0]!.name}}`,
    servers: [{ url: `https://${text()}`, doc: text() }],
    parameters,
    body: { ...body, content: 'json', required: true },
    responses: [
      { ...body, status: '200', doc: text(), content: 'json' },
      { ...body, status: '4XX', doc: text(), content: null },
    ],
    credentials: [text()],
    signature: text(),
    envelope: {
      at: `/${text()}`,
      success: [text()],
      code: `/${text()}`,
      message: `/${text()}`,
      result: `/${text()}`,
    },
    idempotent: false,
  };
  const signature = {
    name: operation.signature!,
    doc: text(),
    recipe: { verifier: text() },
    response: { verifier: text() },
  };
  return {
    title: text(),
    servers: [{ url: text(), doc: text() }],
    credentials: [{ name: operation.credentials[0]!, doc: text(), in: 'header', parameter: text() }],
    signatures: [signature],
    operations: [
      operation,
      // Words of the language, and names of ours.
      ...['delete', 'client', 'payloads', 'api', 'options'].map((name) => ({
        ...operation,
        name,
        envelope: null,
      })),
      { ...operation, name: 'query', method: 'QUERY', body: null, responses: [] },
    ],
  };
}

async function filesOf(textOf: (call: string) => string): Promise<GeneratedFile[]> {
  const model: Model = { ...plain, api: hostileApi(textOf) };
  const emitted = {
    payloads: await emitPayloads(model),
    validators: emitValidators(model),
    client: await emitClient(model),
    confirm: null,
    service: null,
  };
  return Promise.all((await renderPackage('package', { model, emitted }, firstMaking)).map(formatFile));
}

const ours = /^src\/(api|calls|client)\.ts$/;
const packages: Record<string, GeneratedFile[]> = {};

describe('an API of which every text would be code', () => {
  const ran: string[] = [];
  for (let count = 900; count < 1100; count++) vi.stubGlobal(`PWN${count}`, () => ran.push(`PWN${count}`));
  afterAll(() => void vi.unstubAllGlobals());

  test.each(Object.keys(alphabet))('is text: %s', async (name) => {
    const files = await filesOf(alphabet[name]!);
    packages[name] = files;
    const made = files.filter(({ path }) => ours.test(path));

    expect(made.map(({ path }) => path)).toEqual(['src/api.ts', 'src/calls.ts', 'src/client.ts']);
    for (const { path, text } of made) {
      expect.soft(findCode(path, text)).toEqual([]);
      expect.soft(findInvisible(path, text)).toEqual([]);
    }
  });

  test('says nothing to the compiler', async () => {
    const said = await withPackages(packages, (folder) =>
      compile(folder, Object.keys(packages), ['client.ts']),
    );

    expect(
      said.filter((line) => /src\/(api|calls|client)\.ts/.test(line)).map((line) => line.slice(0, 300)),
    ).toEqual([]);
  }, 60_000);

  test('is called, and runs no text', async () => {
    const [name] = Object.keys(packages);
    await withPackages({ hostile: packages[name!]! }, async (folder) => {
      const { createClient } = (await import(pathToFileURL(join(folder, 'hostile/src/client.ts')).href)) as {
        createClient: (options: object) => Record<string, (call: object) => Promise<unknown>>;
      };
      const sent: string[] = [];
      const client = createClient({
        baseUrl: 'https://api.example.com/base',
        signer: (request: object) => request,
        responses: { dangerouslyAcceptUnauthenticated: true },
        fetch: async (url: string) => {
          sent.push(url);
          return new Response('{}');
        },
      });
      const outcomes = await Promise.allSettled(
        Object.values(client).map((call) =>
          call({
            path: { a: 'b' },
            query: Object.fromEntries(inherited.map((each) => [each, 'c'])),
            body: '{}',
          }),
        ),
      );

      expect(outcomes.map(({ status }) => status)).toEqual(Object.keys(client).map(() => 'rejected'));
      expect(sent).toEqual([]);
    });
    expect(ran).toEqual([]);
  });
});
