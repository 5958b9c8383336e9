import { describe, expect, test } from 'vitest';
import { call, openapi, operationsOf } from './openapi-small.ts';

const responses = "responses: { '200': { description: '' } }";

describe('parameters', () => {
  const plain = { doc: '', required: false, fill: null, schema: {} };

  test.each<{ name: string; path?: string; given: string; want: readonly object[] }>([
    {
      name: 'the styles that nobody needs to say',
      given:
        '{ name: q, in: query, schema: {} }, { name: h, in: header, schema: {} }, { name: c, in: cookie, schema: {} }',
      want: [
        { ...plain, name: 'q', in: 'query', style: 'form', explode: true },
        { ...plain, name: 'h', in: 'header', style: 'simple', explode: false },
        { ...plain, name: 'c', in: 'cookie', style: 'form', explode: true },
      ],
    },
    {
      name: 'the styles that it says',
      given:
        '{ name: a, in: query, style: form, explode: false, schema: {} }, { name: b, in: query, style: deepObject, schema: { type: object } }',
      want: [
        { ...plain, name: 'a', in: 'query', style: 'form', explode: false },
        { ...plain, name: 'b', in: 'query', style: 'deepObject', explode: false, schema: { type: 'object' } },
      ],
    },
    {
      name: 'what it says of them',
      given:
        '{ name: a, in: query, required: true, deprecated: true, description: Ours., x-evidence: { level: inferred, note: From it. }, schema: { type: string, enum: [x, y] }, examples: { one: { value: x } } }',
      want: [
        {
          ...plain,
          name: 'a',
          in: 'query',
          required: true,
          doc: 'Ours.\n\nInferred: From it.\n\nDeprecated.',
          schema: { type: 'string', enum: ['x', 'y'] },
          sample: 'x',
          style: 'form',
          explode: true,
        },
      ],
    },
    {
      name: "the schema's example as the sample",
      given: '{ name: a, in: header, schema: { type: string, examples: [b] } }',
      want: [{ name: 'a', sample: 'b' }],
    },
    {
      name: 'names that differ in their case are two in a query, and one among headers',
      path: '{ name: A, in: query, schema: {} }, { name: X-A, in: header, schema: {} }',
      given: '{ name: a, in: query, schema: {} }, { name: x-a, in: header, required: true, schema: {} }',
      want: [{ name: 'A' }, { name: 'x-a', required: true }, { name: 'a' }],
    },
    {
      name: 'one of components, in other words',
      given: "{ $ref: '#/components/parameters/A', description: Ours. }",
      want: [{ name: 'a', in: 'query', doc: 'Ours.' }],
    },
    {
      name: 'one of another file, in other words',
      given: "{ $ref: './parts.yaml#/A', description: Ours. }",
      want: [{ name: 'a', in: 'query', doc: 'Ours.' }],
    },
    {
      name: 'a schema that has a name',
      given: "{ name: a, in: query, schema: { $ref: '#/components/schemas/Kind' } }",
      want: [{ name: 'a', schema: { $ref: '#/schemas/Kind' } }],
    },
  ])('$name', async ({ path = '', given, want }) => {
    const text = `paths:\n  /a: { parameters: [${path}], get: { parameters: [${given}], ${responses} } }\ncomponents:\n  parameters: { A: { name: a, in: query, description: Theirs., schema: {} } }\n  schemas: { Kind: { type: string } }`;
    const files = {
      'openapi.yaml': openapi(text),
      'parts.yaml': 'A: { name: a, in: query, description: Theirs., schema: {} }',
    };

    expect((await operationsOf(files))[0]!.parameters).toMatchObject(want);
  });
});

describe('bodies', () => {
  const media = (type: string, more = ''): string =>
    `requestBody: { content: { '${type}': { schema: { type: object }${more} } } }`;

  test.each<{ name: string; given: string; want: object | null }>([
    { name: 'none', given: '', want: null },
    {
      name: 'JSON, that need not be sent',
      given: media('application/json'),
      want: { mediaType: 'application/json', content: 'json', required: false, payload: 'PostOrdersRequest' },
    },
    { name: 'JSON of a kind', given: media('application/vnd.a+json; v=1'), want: { content: 'json' } },
    { name: 'a form', given: media('application/x-www-form-urlencoded'), want: { content: 'form' } },
    { name: 'XML', given: media('text/xml'), want: { content: 'xml' } },
    { name: 'bytes', given: media('image/png'), want: { mediaType: 'image/png', content: null } },
    {
      name: 'of components',
      given: "requestBody: { $ref: '#/components/requestBodies/Order' }",
      want: { required: true, payload: 'Order' },
    },
    {
      name: 'samples, from wherever',
      given: media(
        'application/json',
        ", examples: { a: { value: { x: 1 } }, b: { $ref: '#/components/examples/B' } }",
      ),
      want: {
        samples: [
          { name: 'a', value: { x: 1 } },
          { name: 'b', value: { x: 2 } },
        ],
      },
    },
  ])('$name', async ({ given, want }) => {
    const more = `components:\n  requestBodies: { Order: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } }\n  examples: { B: { value: { x: 2 } } }\n  schemas: { Order: { type: object } }`;
    const [operation] = await operationsOf(openapi(call(given, more)));

    if (want === null) expect(operation!.body).toBeNull();
    else expect(operation!.body).toMatchObject(want);
  });
});
