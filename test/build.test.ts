import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspect } from '../generator/generate.ts';
import type { Model } from '../generator/model.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hookwright-build-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The Model of a document, and of the other files of its folder. */
async function build(document: string, others: Record<string, string> = {}): Promise<Model> {
  const specs = await mkdtemp(join(folder, 'specs-'));
  for (const [path, text] of Object.entries({ 'asyncapi.yaml': document, ...others })) {
    await mkdir(join(specs, 'tiny', path, '..'), { recursive: true });
    await writeFile(join(specs, 'tiny', path), text);
  }
  const { model } = await inspect(join(specs, 'tiny'));
  return { ...model, documents: model.documents.map((file) => file.replace(/^.*\//, '')), bundled: {} };
}

const tiny = `
asyncapi: 3.0.0
info:
  title: Tiny
  version: '1'
  x-sources: { page: { title: The page } }
channels:
  in:
    messages:
      paid: { $ref: '#/components/messages/paid' }
  out:
    messages:
      accepted: { bindings: { http: { statusCode: 204, bindingVersion: '0.3.0' } } }
      refused: { bindings: { http: { statusCode: 400, bindingVersion: '0.3.0' } } }
      later: { bindings: { http: { statusCode: 500, bindingVersion: '0.3.0' } } }
operations:
  receive:
    action: receive
    channel: { $ref: '#/channels/in' }
    security: [{ $ref: '#/components/securitySchemes/secret' }]
    reply: { channel: { $ref: '#/channels/out' } }
    x-idempotency-key: [payload /id]
components:
  securitySchemes:
    secret:
      { type: httpApiKey, in: header, name: s, x-signature: { at: header s, algorithm: hmac-sha256, encoding: hex, message: '{body}' } }
  messages:
    paid:
      payload:
        type: object
        properties:
          id: { type: string, x-evidence: { level: unknown, source: page, note: Nobody says. } }
          pin: { type: string, x-sensitive: true }
          of: { $ref: '#/components/schemas/paid-by' }
  schemas:
    paid-by: { type: array, items: [{ type: string }], additionalItems: { $ref: '#/components/schemas/paid-by' } }
`;

test('a document, and the whole of its Model', async () => {
  expect(await build(tiny)).toEqual({
    provider: 'tiny',
    title: 'Tiny',
    version: '1',
    description: '',
    documents: ['asyncapi.yaml'],
    sources: [{ name: 'page', title: 'The page', url: null, version: null }],
    evidence: [
      {
        document: 'asyncapi.yaml',
        pointer: '/components/messages/paid/payload/properties/id',
        level: 'unknown',
        note: 'Nobody says.',
        ask: '',
        sources: ['page'],
      },
    ],
    signatures: [
      {
        name: 'secret',
        doc: '',
        recipe: { at: 'header s', algorithm: 'hmac-sha256', encoding: 'hex', message: '{body}' },
      },
    ],
    channelsBy: null,
    channels: [
      {
        name: 'in',
        doc: '',
        method: 'POST',
        address: null,
        content: 'json',
        signature: 'secret',
        signsUrl: false,
        messageName: null,
        acknowledgements: {
          accepted: { status: 204, headers: {}, body: '' },
          refused: { status: 400, headers: {}, body: '' },
          later: { status: 500, headers: {}, body: '' },
        },
        retry: null,
        headers: [],
        messages: [
          {
            name: 'paid',
            doc: '',
            summary: 'paid',
            idempotencyKey: ['payload /id'],
            volatile: [],
            order: null,
            orderDoc: '',
            confirm: null,
            sensitive: ['/pin'],
            unsigned: [],
            embedded: [],
            integers: {},
            payload: 'Paid',
            validator: 'paid',
            answer: null,
          },
        ],
      },
    ],
    api: null,
    undocumented: [],
    isStrict: false,
    schemas: [
      {
        name: 'Paid',
        file: 'paid',
        schema: {
          type: 'object',
          properties: {
            id: { type: 'string', description: 'Not documented: Nobody says.' },
            pin: { type: 'string', 'x-sensitive': true, description: 'Sensitive: it must not be printed.' },
            of: { $ref: '#/schemas/PaidBy' },
          },
        },
      },
      {
        name: 'PaidBy',
        file: 'paid-by',
        schema: { type: 'array', prefixItems: [{ type: 'string' }], items: { $ref: '#/schemas/PaidBy' } },
      },
    ],
    bundled: {},
  } satisfies Model);
});

test.each([
  { claim: 'nothing', evidence: '', unproven: undefined },
  { claim: 'that it is documented', evidence: 'x-evidence: { level: documented }', unproven: undefined },
  {
    claim: 'that it is inferred',
    evidence: 'x-evidence: { level: inferred, note: Elsewhere. }',
    unproven: true,
  },
])('a bound of which is said $claim', async ({ evidence, unproven }) => {
  const limited = 'pin: { type: string, maxLength: 4, x-sensitive: true }';
  const bounded = tiny.replace('pin: { type: string, x-sensitive: true }', limited);
  const schemas = await Promise.all(
    [
      bounded.replace(limited, limited.replace(' }', evidence === '' ? ' }' : `, ${evidence} }`)),
      bounded.replace('        type: object\n', `        type: object\n        ${evidence}\n`),
    ].map(async (document) => (await build(document)).schemas),
  );
  // Its own evidence, and that of what it stands in.
  for (const [paid] of schemas) {
    const { properties } = paid!.schema as { properties: Record<string, Record<string, unknown>> };
    expect(properties.pin!['x-unproven']).toBe(unproven);
    expect(properties.id!['x-unproven']).toBeUndefined();
  }
});

test('the same document in several files is the same Model', async () => {
  const [head, components] = tiny.split('components:\n');
  const moved = components!
    .replaceAll("'#/components/schemas/", "'schemas.yaml#/")
    .replace(/ {2}schemas:\n[\s\S]*/, '');
  const model = await build(`${head}components:\n${moved}`, {
    'schemas.yaml':
      "paid-by: { type: array, items: [{ type: string }], additionalItems: { $ref: '#/paid-by' } }\n",
  });

  expect(model).toEqual(await build(tiny));
});

test('a message that another file describes is named and evidenced as one of this file', async () => {
  const moved = tiny
    .replace("{ $ref: '#/components/messages/paid' }", "{ $ref: 'parts/messages.yaml#/paid' }")
    .replace(/ {2}messages:\n {4}paid:\n {6}payload:[\s\S]*?(?= {2}schemas:)/, '');
  const model = await build(moved, {
    'parts/messages.yaml':
      "paid: { payload: { type: object, properties: { id: { $ref: '../asyncapi.yaml#/components/schemas/paid-by' } } } }\n",
  });

  expect(model.channels[0]!.messages.map(({ name, payload }) => ({ name, payload }))).toEqual([
    { name: 'paid', payload: 'Paid' },
  ]);
});

test('traits say what a message itself does not', async () => {
  const document = tiny.replace(
    '    paid:\n      payload',
    '    paid:\n      title: Own\n      traits: [{ title: Theirs, summary: Theirs too }]\n      payload',
  );
  const [message] = (await build(document)).channels[0]!.messages;

  expect(message).toMatchObject({ summary: 'Own', doc: 'Own.\n\nTheirs too' });
});
