import { describe, expect, test } from 'vitest';
import type { Operation } from '../generator/model-api.ts';
import { modelOf, openapi, operationsOf } from './openapi-small.ts';

interface CallCase {
  readonly name: string;
  readonly given: string;
  /** Of each operation, in order of their names. */
  readonly want: readonly object[];
}

const responses = "responses: { '200': { description: '' } }";
const schemes = `components:
  securitySchemes:
    key: { type: apiKey, in: header, name: x-key }
    query: { type: apiKey, in: query, name: k }
    cookie: { type: apiKey, in: cookie, name: c }
    token: { type: http, scheme: Bearer }
    basic: { type: http, scheme: basic }
    sign: { type: http, scheme: x, x-signature: { at: header s, algorithm: hmac-sha1, encoding: hex, message: '{body}' } }
`;

describe('operations', () => {
  test.each<CallCase>([
    {
      name: 'are named by their operationId, in camel case',
      given: `paths:\n  /a: { get: { operationId: Get_the-Order, ${responses} } }`,
      want: [{ name: 'getTheOrder', summary: 'getTheOrder' }],
    },
    {
      name: 'are named by method and path without one',
      given: `paths:\n  /orders/{id}/items: { get: { parameters: [{ name: id, in: path, required: true, schema: {} }], ${responses} } }`,
      want: [{ name: 'getOrdersIdItems', method: 'GET', path: '/orders/{id}/items' }],
    },
    {
      name: 'have names that a member may have, each its own',
      given: `paths:\n  /a: { get: { operationId: get-order, ${responses} }, put: { operationId: get_order, ${responses} } }\n  /b: { get: { operationId: '1', ${responses} }, put: { operationId: constructor, ${responses} }, post: { operationId: 支付, ${responses} } }`,
      want: [
        { name: 'call1' },
        { name: 'constructor2' },
        { name: 'getOrder' },
        { name: 'getOrder2' },
        { name: '支付' },
      ],
    },
    {
      name: 'may be sent again where the method or a page says so',
      given: `paths:\n  /a: { get: { ${responses} }, put: { ${responses} }, delete: { ${responses} }, patch: { ${responses} }, post: { ${responses} }, head: { ${responses} }, options: { ${responses} } }\n  /b: { post: { x-idempotent: true, ${responses} } }`,
      want: [
        ['deleteA', true],
        ['getA', true],
        ['headA', true],
        ['optionsA', true],
        ['patchA', false],
        ['postA', false],
        ['postB', true],
        ['putA', true],
      ].map(([name, idempotent]) => ({ name, idempotent })),
    },
    {
      name: 'of a path item in another file',
      given: `paths:\n  /a: { $ref: './parts.yaml#/A' }`,
      want: [{ name: 'getA', at: '/paths/~1a/get', tags: ['t'], body: null }],
    },
    {
      name: 'have the envelope of the document, their own, or none',
      given: `x-envelope: { code: /code, success: ['0'] }\npaths:\n  /a: { get: { ${responses} } }\n  /b: { get: { x-envelope: { at: /ok, success: [true], result: /data }, ${responses} } }\n  /c: { get: { x-envelope: null, ${responses} } }`,
      want: [
        { envelope: { at: '/code', success: ['0'], code: '/code', message: null, result: '' } },
        { envelope: { at: '/ok', success: [true], code: null, message: null, result: '/data' } },
        { envelope: null },
      ],
    },
    {
      name: 'have the servers of the document, of their path, or their own',
      given: `servers: [{ url: 'https://{region}.example.com:{port}', description: All., variables: { region: { default: eu, enum: [eu, us], description: Where. }, port: { default: '443' } } }]\npaths:\n  /a: { get: { ${responses} } }\n  /b: { servers: [{ url: /b }], get: { ${responses} }, put: { servers: [{ url: /own }], ${responses} } }`,
      want: [
        {
          servers: [
            { url: 'https://eu.example.com:443', doc: 'All.\n\n`region`: eu, us. Where.\n\n`port`: 443.' },
          ],
        },
        { name: 'getB', servers: [{ url: '/b', doc: '' }] },
        { name: 'putB', servers: [{ url: '/own', doc: '' }] },
      ],
    },
  ])('$name', async ({ given, want }) => {
    const files = {
      'openapi.yaml': openapi(given),
      'parts.yaml': `A: { get: { tags: [t], ${responses} } }`,
    };

    expect(await operationsOf(files)).toMatchObject(want);
  });
});

describe('what goes with a request', () => {
  test.each<{
    name: string;
    document?: string;
    given: string;
    want: Pick<Operation, 'credentials' | 'signature'>;
  }>([
    { name: 'nothing', given: '', want: { credentials: [], signature: null } },
    {
      name: 'what the document says',
      document: 'security: [{ key: [] }]\n',
      given: '',
      want: { credentials: ['key'], signature: null },
    },
    {
      name: 'what the operation says instead',
      document: 'security: [{ key: [] }]\n',
      given: 'security: [{ query: [], cookie: [] }],',
      want: { credentials: ['query', 'cookie'], signature: null },
    },
    {
      name: 'nothing, as the operation says',
      document: 'security: [{ key: [] }]\n',
      given: 'security: [],',
      want: { credentials: [], signature: null },
    },
    {
      name: 'a credential and a signature',
      given: 'security: [{ token: [], sign: [] }],',
      want: { credentials: ['token'], signature: 'sign' },
    },
    {
      name: 'the first alternative that is something',
      given: 'security: [{}, { basic: [] }, { key: [] }],',
      want: { credentials: ['basic'], signature: null },
    },
  ])('$name', async ({ document = '', given, want }) => {
    const text = openapi(`${document}paths:\n  /a: { get: { ${given} ${responses} } }\n${schemes}`);
    const [operation] = await operationsOf(text);

    expect(operation).toMatchObject(want);
  });

  test('every kind of credential', async () => {
    const all = 'security: [{ key: [], query: [], cookie: [], token: [], basic: [] }],';
    const { api } = await modelOf(openapi(`paths:\n  /a: { get: { ${all} ${responses} } }\n${schemes}`));

    expect(api!.credentials).toEqual([
      { name: 'basic', doc: '', in: 'basic', parameter: 'authorization' },
      { name: 'cookie', doc: '', in: 'cookie', parameter: 'c' },
      { name: 'key', doc: '', in: 'header', parameter: 'x-key' },
      { name: 'query', doc: '', in: 'query', parameter: 'k' },
      { name: 'token', doc: '', in: 'bearer', parameter: 'authorization' },
    ]);
  });
});
