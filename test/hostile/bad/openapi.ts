import { type Case, type Change, changedIn } from '../../document.ts';
import { smallestOpenapi } from '../../openapi-small.ts';

const main = (text: string): Case['files'] => ({ 'openapi.yaml': text });
const change = (...changes: Change[]): Case['files'] => main(changedIn(smallestOpenapi, ...changes));
const order = "schema: { $ref: '#/components/schemas/Order' }\n      responses:";
/** The schema of what is sent. */
const sent = (schema: string): Change => [order, `schema: ${schema}\n      responses:`];
const call = (said: string): Change => [
  '      operationId: changeOrder\n',
  `      operationId: changeOrder\n      ${said}\n`,
];

/** What is refused of OpenAPI documents, as the like is of AsyncAPI. */
export const badOpenapi: Case[] = [
  {
    name: 'OpenAPI: no YAML',
    files: change(['title: Small', 'title: Small: x']),
    want: [['yaml-invalid', /title: Small: x/, 'colons']],
  },
  {
    name: 'OpenAPI: two of one document',
    files: { ...change(), 'openapi.json': '{}' },
    want: [['document-several', '', 'keep one']],
  },
  {
    name: 'OpenAPI: Swagger 2',
    files: change(['openapi: 3.1.1', "swagger: '2.0'"]),
    want: [['version-unsupported', "swagger: '2.0'", '3.0, 3.1 or 3.2']],
  },
  {
    name: 'OpenAPI 4',
    files: change(['openapi: 3.1.1', 'openapi: 4.0.0']),
    want: [['version-unsupported', 'openapi: 4.0.0', '3.0, 3.1 or 3.2']],
  },
  {
    name: 'OpenAPI: a number in the place of the version',
    files: change(['openapi: 3.1.1', 'openapi: 3.1']),
    want: [['version-unsupported', 'openapi: 3.1', '3.0, 3.1 or 3.2']],
  },
  {
    name: 'OpenAPI: nothing that is called or calls',
    files: main("openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: {}\n"),
    want: [['operation-missing', 'paths: {}', '`webhooks`']],
  },
  {
    name: 'OpenAPI: a key with a typing error',
    files: change(['      operationId: changeOrder', '      operatonId: changeOrder']),
    want: [['standard-violated', 'operatonId: changeOrder', 'OpenAPI specification']],
  },
  {
    name: 'OpenAPI: a parameter in no place',
    files: change(['in: path,', 'in: body,']),
    want: [['standard-violated', /in: body/, 'OpenAPI specification']],
  },
  {
    name: 'OpenAPI: webhooks in 3.0',
    files: change(['openapi: 3.1.1', 'openapi: 3.0.3']),
    want: [
      ['standard-violated', 'webhooks:', 'OpenAPI specification'],
      ['standard-violated', /const: paid/, 'OpenAPI specification'],
    ],
  },
  {
    name: 'OpenAPI: a schema of the parameter that makes no sense',
    files: change([
      'required: true, schema: { type: string }',
      "required: true, schema: { minLength: 'PWN1()' }",
    ]),
    want: [['standard-violated', /minLength/, 'OpenAPI specification']],
  },
  {
    name: 'OpenAPI: bounds of a parameter that cross',
    files: change([
      'required: true, schema: { type: string }',
      'required: true, schema: { minLength: 2, maxLength: 1 }',
    ]),
    want: [['schema-contradiction', /minLength/, 'one of the two']],
  },
  {
    name: 'OpenAPI: an example of a parameter that does not fit',
    files: change(['schema: { type: string } }\n    put', 'schema: { type: string }, example: 7 }\n    put']),
    want: [['example-invalid', /example: 7/, 'correct the example']],
  },
  {
    name: 'OpenAPI: an example of a body that does not fit',
    files: change(['id: p-1', 'id: 7']),
    want: [['example-invalid', /id: 7/, 'correct the example']],
  },
  {
    name: 'OpenAPI: an example of a field that does not fit',
    files: change(sent('{ type: integer, example: a }')),
    want: [['example-invalid', /example: a/, 'correct the example']],
  },
  {
    name: 'OpenAPI: a reference to nothing',
    files: change(sent("{ $ref: '#/components/schemas/Odrer' }")),
    want: [['reference-missing', /Odrer/, 'did you mean "#/components/schemas/Order"?']],
  },
  {
    name: 'OpenAPI: a reference out of the folder',
    files: change(sent("{ $ref: 'https://example.com/a.yaml' }")),
    want: [['reference-outside', /example\.com/, 'copy the file']],
  },
  {
    name: 'OpenAPI: a path item that only leads back',
    files: change([
      'webhooks:\n',
      "  /a: { $ref: '#/paths/~1b' }\n  /b: { $ref: '#/paths/~1a' }\nwebhooks:\n",
    ]),
    want: [
      ['reference-circular', /^\/a/, 'content'],
      ['reference-circular', /^\/b/, 'content'],
    ],
  },
  {
    name: 'OpenAPI: parameters in two files that are parts of each other',
    files: {
      ...change(call("callbacks: { a: { $ref: './a.yaml#/a' } }")),
      'a.yaml': "a: { b: { post: { callbacks: { c: { $ref: './b.yaml#/a' } } } } }",
      'b.yaml': "a: { b: { post: { callbacks: { c: { $ref: './a.yaml#/a' } } } } }",
    },
    want: [['reference-circular', /a\.yaml#\/a/, 'content']],
  },
  {
    name: 'OpenAPI: a security scheme that there is not',
    files: change(['security: [{ key: [] }]', 'security: [{ kye: [] }]']),
    want: [['reference-missing', 'security: [{ kye: [] }]', 'did you mean "key"?']],
  },
  {
    name: 'OpenAPI: an operationId twice',
    files: change(['operationId: changeOrder', 'operationId: paid']),
    want: [['operation-id-duplicate', 'operationId: paid', 'of its own']],
  },
  {
    name: 'OpenAPI: a path twice, by other names',
    files: change([
      'webhooks:\n',
      "  /orders/{key}: { parameters: [{ name: key, in: path, required: true, schema: {} }], get: { responses: { default: { description: '' } } } }\nwebhooks:\n",
    ]),
    want: [['standard-violated', /^\/orders\/\{key\}/, 'OpenAPI specification']],
  },
  {
    name: 'OpenAPI: a URL with a variable that there is not',
    files: change(["url: 'https://api.example.com'", "url: 'https://{region}.example.com'"]),
    want: [['standard-violated', /region/, 'OpenAPI specification']],
  },
  {
    name: 'OpenAPI: a part of a path that nobody describes',
    files: change(['/orders/{id}:', '/orders/{id}/{item}:']),
    want: [['path-parameter-missing', 'put:', 'add a parameter "item"']],
  },
  {
    name: 'OpenAPI: a parameter that is nowhere in the path',
    files: change(['/orders/{id}:', '/orders:']),
    want: [['path-parameter-unknown', /name: id/, 'write "{id}"']],
  },
  {
    name: 'OpenAPI: a parameter twice',
    files: change(
      call('parameters: [{ name: a, in: query, schema: {} }, { name: a, in: query, schema: {} }]'),
    ),
    want: [['parameter-duplicate', /name: a/, 'remove one']],
  },
  {
    name: 'OpenAPI: two signatures of one request',
    files: change(
      ['security: [{ key: [] }]', 'security: [{ sign: [], other: [] }]'],
      [
        '    sign:\n',
        '    other: { type: http, scheme: x, x-signature: { at: header o, algorithm: token } }\n    sign:\n',
      ],
    ),
    want: [['security-several', 'put:', 'keep the one']],
  },
];
