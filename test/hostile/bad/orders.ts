import { type Case, type Change, changed, changedIn } from '../../document.ts';
import { openapi, smallestOpenapi } from '../../openapi-small.ts';

/** What the operation of the smallest document says besides. */
const operation = (said: string): Change => [
  '    x-idempotency-key: [payload /id]\n',
  `    x-idempotency-key: [payload /id]\n    ${said}\n`,
];
/** What the message `paid` says besides. */
const paid = (said: string): Change => [
  "    paid:\n      payload: { $ref: '#/components/schemas/Paid' }",
  `    paid:\n      ${said}\n      payload: { $ref: '#/components/schemas/Paid' }`,
];
/** A field of `Paid` with this schema. */
const field = (schema: string): Change => [
  'type: { const: paid }',
  `x: ${schema}\n        type: { const: paid }`,
];
const change = (...changes: Change[]): Case['files'] => ({ 'asyncapi.yaml': changed(...changes) });

const api = openapi(`paths:
  /payments/{number}:
    post:
      operationId: queryPayment
      parameters:
        - { name: number, in: path, required: true, schema: { type: string } }
        - { name: version, in: query, required: true, schema: { const: '2' } }
        - { name: x-time, in: header, required: true, schema: { type: string }, x-fill: uuid }
        - { name: x-kind, in: header, required: true, schema: { type: string } }
      requestBody:
        required: true
        content:
          application/json:
            schema:
              allOf: [{ type: object, required: [shop], properties: { shop: { type: string }, page: { type: integer } } }]
      responses: { '200': { description: '' } }
x-undocumented: [{ title: Statement }]
`);
const withApi = (...changes: Change[]): Case['files'] => ({ ...change(...changes), 'openapi.yaml': api });
const all = 'path: { number: payload /id }, body: { shop: own shop }';
const confirm = (said: string): string => `x-confirm: { operation: queryPayment, with: { ${said} } }`;

/** Orders and confirmations that cannot be meant. */
export const badOrders: Case[] = [
  {
    name: 'an order by a field that is not there',
    files: change(paid('x-order: { entity: [payload /id], version: payload /at, as: iso }')),
    want: [['order-unknown', /^x-order: /, 'point it to a field of the payload or a header']],
  },
  {
    name: 'an order of a header that is not there',
    files: change(paid('x-order: { entity: [header x-id], state: message, forward: [paid, refunded] }')),
    want: [['order-unknown', /^x-order: /, 'that the message describes']],
  },
  {
    name: 'an order of the operation, by a field that one of its messages lacks',
    files: change(
      operation('x-order: { entity: [payload /x], state: message, forward: [paid, refunded] }'),
      field('{ type: string }'),
    ),
    want: [['order-unknown', 'refunded:', '`x-order: null`']],
  },
  {
    name: 'OpenAPI: an order by a field that is not there',
    files: {
      'openapi.yaml': changedIn(smallestOpenapi, [
        '      operationId: paid\n',
        '      operationId: paid\n      x-order: { entity: [payload /ids], version: payload /id, as: text }\n',
      ]),
    },
    want: [['order-unknown', /^x-order: /, 'point it']],
  },
  {
    name: 'OpenAPI: an order of what is called, and of a question',
    files: {
      'openapi.yaml': changedIn(
        smallestOpenapi,
        [
          '      operationId: changeOrder\n',
          '      operationId: changeOrder\n      x-order: { entity: [payload /id], version: payload /id, as: text }\n      x-confirm: null\n',
        ],
        [
          '      operationId: paid\n',
          '      operationId: paid\n      x-answer: true\n      x-order: { entity: [payload /id], version: payload /id, as: text }\n',
        ],
        [
          "'200': { description: Accepted. }",
          "'200': { description: Accepted., content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }",
        ],
      ),
    },
    want: [
      ['not-covered', /^x-order: /, 'remove it'],
      ['not-covered', 'x-confirm: null', 'remove it'],
      ['not-covered', /^x-order: /, 'remove it'],
    ],
  },
  {
    name: 'an order by what is not signed, told once of all messages',
    files: change(
      ["message: '{body}'", "message: '{payload /id}.{payload /type}'"],
      operation('x-order: { entity: [payload /id], version: payload /at, as: number }'),
      field('{ type: string }\n        at: { type: integer }'),
      ['type: { const: refunded }', 'type: { const: refunded }\n        at: { type: integer }'],
    ),
    want: [['order-unsigned', /^x-order: /, 'choose fields that are signed']],
  },
  {
    name: 'a state that stands twice',
    files: change(
      paid('x-order: { entity: [payload /id], state: payload /x, forward: [open, [paid, open]] }'),
      field('{ type: string }'),
    ),
    want: [['order-state-duplicate', /^x-order: /, 'keep the place that is meant']],
  },
  {
    name: 'a state that the field does not have',
    files: change(
      paid('x-order: { entity: [payload /id], state: payload /x, forward: [open, [payed, late]] }'),
      field('{ enum: [open, paid] }'),
    ),
    want: [
      ['order-state-unknown', /^x-order: /, 'did you mean "paid"?'],
      ['order-state-unknown', /^x-order: /, 'remove it from `forward`'],
    ],
  },
  {
    name: 'a state that is no message of the channel',
    files: change(
      operation('x-order: { entity: [payload /id], state: message, forward: [payed, refunded] }'),
    ),
    want: [['order-state-unknown', /^x-order: /, 'did you mean "paid"?']],
  },
  ...[
    '{ entity: [payload /id] }',
    '{ entity: [payload /id], version: payload /id }',
    '{ entity: [payload /id], version: payload /id, as: date }',
    '{ entity: [payload /id], version: payload /id, as: text, forward: [a, b] }',
    '{ entity: [], version: payload /id, as: text }',
    '{ entity: [payload /id], state: messages, forward: [a, b] }',
    '{ entity: [payload /id], state: message, forward: [paid] }',
    '{ entity: [payload /id], state: message, forward: [paid, 2] }',
  ].map((said): Case => ({
    name: `an order that is none: ${said}`,
    files: change(paid(`x-order: ${said}`)),
    want: [['extension-invalid', `x-order: ${said}`, 'specs/README.md']],
  })),
  {
    name: 'a confirmation without an API',
    files: change(paid(confirm(all))),
    want: [['confirm-api-missing', /^x-confirm: /, 'describe the operation in openapi.yaml']],
  },
  {
    name: 'a confirmation by an operation that is not there',
    files: withApi(paid(`x-confirm: { operation: queryPaymnt, with: { ${all} } }`)),
    want: [['confirm-operation-unknown', /^x-confirm: /, 'did you mean "queryPayment"?']],
  },
  {
    name: 'a confirmation of all messages by nothing like an operation, told once',
    files: withApi(operation('x-confirm: { operation: x }')),
    want: [
      ['confirm-operation-unknown', 'x-confirm: { operation: x }', 'or a title of its `x-undocumented`'],
    ],
  },
  {
    name: 'a confirmation with parameters that the operation does not have',
    files: withApi(
      paid(
        confirm(
          `${all.replace(' }', ', numbr: payload /id }')}, headers: { X-Kind: { value: a }, x-none: own none }`,
        ),
      ),
    ),
    want: [
      ['confirm-parameter-unknown', /^x-confirm: /, 'did you mean "number"?'],
      ['confirm-parameter-unknown', /^x-confirm: /, 'remove it'],
    ],
  },
  {
    name: 'a confirmation with a member that the body does not have',
    files: withApi(
      paid(confirm('path: { number: payload /id }, body: { shop: own shop, pages: { value: 1 } }')),
    ),
    want: [['confirm-parameter-unknown', /^x-confirm: /, 'did you mean "page"?']],
  },
  {
    name: 'a confirmation of all messages that nothing fills, told once',
    files: withApi(operation('x-confirm: { operation: queryPayment }')),
    want: [
      ['confirm-parameter-missing', 'x-confirm: { operation: queryPayment }', 'add it to `path` of `with`'],
      ['confirm-parameter-missing', 'x-confirm: { operation: queryPayment }', '`own shop`'],
    ],
  },
  {
    name: 'a confirmation by a field that is not there',
    files: withApi(paid(confirm(all.replace('/id', '/ids')))),
    want: [['confirm-source-unknown', /^x-confirm: /, 'point it to a field of the payload or a header']],
  },
  {
    name: 'a confirmation of all messages, by a field that one of them lacks',
    files: withApi(operation(confirm(all.replace('/id', '/x'))), field('{ type: string }')),
    want: [['confirm-source-unknown', 'refunded:', '`x-confirm: null`']],
  },
  ...[
    '{ operation: queryPayment, with: {} }',
    '{ operation: queryPayment, with: { cookie: { a: payload /id } } }',
    '{ operation: queryPayment, with: { path: { number: query id } } }',
    '{ operation: queryPayment, with: { path: { number: payload } } }',
    '{ operation: queryPayment, with: { path: { number: own } } }',
    '{ operation: queryPayment, with: { path: { number: own Shop-1 } } }',
    '{ operation: queryPayment, with: { path: { number: { value: [1] } } } }',
  ].map((said): Case => ({
    name: `a confirmation that is none: ${said}`,
    files: withApi(paid(`x-confirm: ${said}`)),
    want: [['extension-invalid', `x-confirm: ${said}`, 'specs/README.md']],
  })),
];
