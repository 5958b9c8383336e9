import { describe, expect, test } from 'vitest';
import { modelOf, openapi, toldOf } from './openapi-small.ts';

/** A document of one version whose one answer is described so. */
const answer = (version: string, schema: string, more = ''): string =>
  openapi(
    `paths:\n  /a: { get: { responses: { '200': { description: '', content: { application/json: { schema: ${schema} } } } } } }\ncomponents: { schemas: { Text: { type: string }${more} } }`,
    version,
  );

describe('a schema', () => {
  test.each<{ version: string; name: string; given: string; want: object | boolean }>([
    {
      version: '3.0.3',
      name: 'nullable',
      given: '{ type: string, nullable: true, enum: [a] }',
      want: { type: ['string', 'null'], enum: ['a', null] },
    },
    {
      version: '3.0.3',
      name: 'not nullable',
      given: '{ type: string, nullable: false }',
      want: { type: 'string' },
    },
    {
      version: '3.0.0',
      name: 'exclusive bounds',
      given: '{ type: number, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true }',
      want: { type: 'number', exclusiveMinimum: 1, exclusiveMaximum: 9 },
    },
    {
      version: '3.0.0',
      name: 'inclusive bounds',
      given: '{ type: number, minimum: 1, exclusiveMinimum: false }',
      want: { type: 'number', minimum: 1 },
    },
    {
      version: '3.0.4',
      name: 'an example',
      given: '{ type: string, example: a }',
      want: { type: 'string', examples: ['a'] },
    },
    {
      version: '3.0.4',
      name: 'nullable within a field',
      given: '{ type: object, properties: { a: { type: integer, nullable: true } } }',
      want: { type: 'object', properties: { a: { type: ['integer', 'null'] } } },
    },
    {
      version: '3.0.4',
      name: 'a reference, beside which nothing counts',
      given: "{ type: object, properties: { a: { $ref: '#/components/schemas/Text' } } }",
      want: { type: 'object', properties: { a: { $ref: '#/schemas/Text' } } },
    },
    {
      version: '3.1.0',
      name: 'several types, and bounds that are numbers',
      given: "{ type: [integer, 'null'], exclusiveMinimum: 1, examples: [2, null] }",
      want: { type: ['integer', 'null'], exclusiveMinimum: 1, examples: [2, null] },
    },
    {
      version: '3.1.2',
      name: 'a reference, and what stands beside it',
      given:
        "{ type: object, properties: { a: { $ref: '#/components/schemas/Text', description: Ours., maxLength: 3 } } }",
      want: {
        type: 'object',
        properties: { a: { $ref: '#/schemas/Text', description: 'Ours.', maxLength: 3 } },
      },
    },
    {
      version: '3.1.0',
      name: 'tuples, constants and names by pattern',
      given:
        "{ prefixItems: [{ const: a }], items: false, patternProperties: { '^x': {} }, propertyNames: { maxLength: 9 } }",
      want: {
        prefixItems: [{ const: 'a' }],
        items: false,
        patternProperties: { '^x': {} },
        propertyNames: { maxLength: 9 },
      },
    },
    { version: '3.1.0', name: 'true', given: 'true', want: true },
    {
      version: '3.2.0',
      name: 'as in 3.1',
      given: "{ type: [string, 'null'], contentEncoding: base64 }",
      want: { type: ['string', 'null'], contentEncoding: 'base64' },
    },
  ])('of $version: $name', async ({ version, given, want }) => {
    const { schemas } = await modelOf(answer(version, given));

    expect(schemas.find(({ name }) => name === 'GetAResponse')!.schema).toEqual(want);
  });
});

test('what is sensitive is found in tuples, and beside references', async () => {
  const pin = "{ $ref: '#/components/schemas/Text', x-sensitive: true }";
  const { api } = await modelOf(
    answer('3.1.0', `{ properties: { a: { prefixItems: [{}, { properties: { pin: ${pin} } }] } } }`),
  );

  expect(api!.operations[0]!.responses[0]!.sensitive).toEqual(['/a/*/pin']);
});

describe('what a version says and nothing is made of', () => {
  test.each<{ version: string; given: string; want: string[] }>([
    {
      version: '3.0.3',
      given:
        "{ properties: { a: { nullable: true }, b: { $ref: '#/components/schemas/Text', description: Ours. } } }",
      want: ['`nullable`', '`description beside $ref`'],
    },
    {
      version: '3.0.3',
      given: '{ properties: { a: { type: string, xml: { attribute: true } } } }',
      want: ['`xml`'],
    },
    {
      version: '3.1.0',
      given:
        '{ nullable: true, unevaluatedProperties: false, example: 1, examples: [2], dependentRequired: { a: [b] } }',
      want: ['`nullable`', '`unevaluatedProperties`', '`example`', '`dependentRequired`'],
    },
  ])('$version: $given', async ({ version, given, want }) => {
    const told = (await toldOf(answer(version, given))).filter((line) => line.startsWith('not-covered'));

    expect(told.map((line) => /`.*`/.exec(line)![0])).toEqual(want);
  });
});

describe('OpenAPI 3.2', () => {
  const responses = "responses: { '200': { description: '' } }";

  test('has the method QUERY, and methods that somebody adds', async () => {
    const text = openapi(
      `paths:\n  /a:\n    query: { ${responses} }\n    additionalOperations: { LINK: { operationId: link, ${responses} } }`,
      '3.2.0',
    );
    const { api } = await modelOf(text);

    expect(api!.operations).toMatchObject([
      { name: 'link', method: 'LINK', idempotent: false, at: '/paths/~1a/additionalOperations/LINK' },
      { name: 'queryA', method: 'QUERY', idempotent: true },
    ]);
  });

  test('has examples that are data, and not as they are written', async () => {
    const media =
      "application/json: { schema: { type: object }, examples: { a: { dataValue: { x: 1 }, serializedValue: '{\"x\":1}' }, b: { serializedValue: '{}' }, c: { externalValue: c.json } } }";
    const text = openapi(
      `paths:\n  /a: { post: { requestBody: { content: { ${media} } }, ${responses} } }`,
      '3.2.0',
    );
    const { api } = await modelOf(text);

    expect(api!.operations[0]!.body!.samples).toEqual([{ name: 'a', value: { x: 1 } }]);
    expect((await toldOf(text)).map((line) => /`.*`/.exec(line)![0])).toEqual([
      '`serializedValue`',
      '`serializedValue`',
      '`externalValue`',
    ]);
  });

  test('has media types of components, and streams', async () => {
    const text = openapi(
      `paths:\n  /a: { get: { responses: { '200': { description: '', content: { application/json: { $ref: '#/components/mediaTypes/A' } } }, '201': { description: '', content: { application/jsonl: { itemSchema: { type: object } } } } } } }\ncomponents: { mediaTypes: { A: { schema: { $ref: '#/components/schemas/A' } } }, schemas: { A: { type: string } } }`,
      '3.2.0',
    );
    const { api } = await modelOf(text);

    expect(api!.operations[0]!.responses).toMatchObject([
      { status: '200', payload: 'A' },
      { status: '201', payload: null },
    ]);
    expect(await toldOf(text)).toEqual([
      expect.stringContaining('not-covered Nothing is generated from `itemSchema`'),
    ]);
  });

  test('has parameters that are the whole query', async () => {
    const parameter =
      '{ name: q, in: querystring, content: { application/json: { schema: { type: object } } } }';
    const text = openapi(`paths:\n  /a: { get: { parameters: [${parameter}], ${responses} } }`, '3.2.0');

    expect((await modelOf(text)).api!.operations[0]!.parameters).toEqual([]);
    expect(await toldOf(text)).toEqual([expect.stringContaining('`a parameter in querystring`')]);
  });
});
