import { body, openapi, usual } from '../../openapi-small.ts';
import type { OddCase } from './case.ts';

const answer = (schema: string): string =>
  `responses: { '200': { description: '', content: { application/json: { schema: ${schema} } } } }`;
const ok = answer('{ type: string }');
const client = 'src/client.ts';
const api = 'src/api.ts';

const cases: readonly (readonly [name: string, document: string, has?: OddCase['has']])[] = [
  [
    'operations named as words of the language, and as members of objects',
    `paths:\n${['delete', 'then', 'constructor', 'toString', '__proto__', 'client', 'default', 'await']
      .map((id, index) => `  /a${index}: { get: { operationId: ${id}, ${ok} } }\n`)
      .join('')}`,
    [
      [client, /^ {2}delete\(/m],
      [client, /^ {2}then2\(/m],
      [client, /^ {2}constructor2\(/m],
      [client, /^ {2}toString2\(/m],
    ],
  ],
  [
    'operations whose names have no letter',
    `paths:\n  /1: { get: { operationId: '1', ${ok} } }\n  /2: { get: { operationId: '+', ${ok} } }\n  /3: { get: { operationId: '²', ${ok} } }`,
  ],
  [
    'paths with dots, blanks and signs, and the root',
    `paths:\n  /: { get: { ${ok} } }\n  /a.json: { get: { ${ok} } }\n  '/a b/%20/支付': { get: { ${ok} } }\n  '/{a}.{b}/:c': { get: { parameters: [{ name: a, in: path, required: true, schema: {} }, { name: b, in: path, required: true, schema: {} }], ${ok} } }`,
    [[api, "'/{a}.{b}/:c'"]],
  ],
  [
    'parameters with names of all objects, and one name in three places',
    `paths:\n  /{id}: { get: { parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: id, in: query, required: true, schema: { type: string } }, { name: id, in: header, schema: { type: string } }, { name: constructor, in: query, schema: {} }, { name: toString, in: header, schema: {} }, { name: 'a-b[c]', in: query, schema: { type: array, items: {} } }], ${ok} } }`,
  ],
  [
    'answers that are true, nothing, a list, a text and themselves',
    `paths:\n  /a: { get: { ${answer('true')} } }\n  /b: { get: { responses: { '204': { description: '' }, default: { description: '' } } } }\n  /c: { get: { ${answer('{ type: array, items: { type: string } }')} } }\n  /d: { get: { ${answer('{ type: string }')} } }\n  /e: { get: { ${answer("{ $ref: '#/components/schemas/Tree' }")} } }\ncomponents: { schemas: { Tree: { type: object, properties: { left: { $ref: '#/components/schemas/Tree' } } } } }`,
  ],
  [
    'bodies that are bytes, a form, and a list',
    `paths:\n  /a: { put: { requestBody: { content: { application/octet-stream: { schema: { type: string } } } }, ${ok} } }\n  /b: { put: { requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } } } }, ${ok} } }\n  /c: { put: { requestBody: { required: true, content: { application/json: { schema: { type: array } } } }, ${ok} } }`,
  ],
  [
    'schemas named as types of ours, and as each other',
    `paths:\n  /a: { get: { ${answer("{ $ref: '#/components/schemas/string' }")} } }\n  /b: { get: { ${answer("{ $ref: '#/components/schemas/Payloads' }")} } }\n  /c: { get: { ${answer("{ $ref: '#/components/schemas/get-a-response' }")} } }\n  /a-response: { get: { ${answer('{ type: integer }')} } }\ncomponents: { schemas: { string: { type: string }, Payloads: { type: number }, get-a-response: { type: boolean } } }`,
  ],
];

const sign =
  "securitySchemes: { sign: { type: http, scheme: x, x-signature: { at: header s, algorithm: hmac-sha1, encoding: hex, message: '{body}' } } }";

/** With something that is received, too. */
function withWebhook(document: string): string {
  const [paths, components = ''] = document.split('components: {');
  return openapi(
    `${paths}\nwebhooks:\n  paid: { post: { ${usual}, ${body} } }\ncomponents: { ${sign}${components ? `, ${components}` : ' }'}`,
  );
}

/** What is called, in documents of OpenAPI. */
export const oddCalls: OddCase[] = cases.map(([name, document, has]) => ({
  name: `OpenAPI: ${name}`,
  files: { 'openapi.yaml': withWebhook(document) },
  ...(has ? { has } : {}),
}));
