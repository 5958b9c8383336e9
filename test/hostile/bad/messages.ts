import { type Case, type Change, changed } from '../../document.ts';

const change = (...changes: Change[]): Case['files'] => ({ 'asyncapi.yaml': changed(...changes) });
const paid = "    paid:\n      payload: { $ref: '#/components/schemas/Paid' }";
/** A field of `Paid` with this schema. */
const field = (schema: string): Change => [
  'type: { const: paid }',
  `x: ${schema}\n        type: { const: paid }`,
];

/** Messages and schemas that are valid AsyncAPI and cannot be meant. */
export const badMessages: Case[] = [
  {
    name: 'a content type',
    files: change([
      '    refunded:\n      payload',
      '    refunded:\n      contentType: text/csv\n      payload',
    ]),
    want: [['content-type-unsupported', 'contentType: text/csv', 'JSON, application/x-www-form-urlencoded']],
  },
  {
    name: 'a content type of one message',
    files: change([
      '    refunded:\n      payload',
      '    refunded:\n      contentType: application/xml\n      payload',
    ]),
    want: [['content-mixed', 'payments:', 'one `contentType`']],
  },
  {
    name: 'a signature in a field of a form, in JSON',
    files: change(['at: header x-sign', 'at: form sign']),
    want: [['content-mixed', 'payments:', 'read values of it in `x-signature`']],
  },
  {
    name: 'a number in a form',
    files: change(
      ['info: {', 'defaultContentType: application/x-www-form-urlencoded\ninfo: {'],
      field('{ type: integer }'),
    ),
    want: [['field-not-text', 'Paid:', 'say `type: string`']],
  },
  {
    name: 'an object in XML',
    files: change(
      ['info: {', 'defaultContentType: text/xml\ninfo: {'],
      field('{ type: array, items: { type: object } }'),
    ),
    want: [['field-not-text', 'Paid:', 'or a list of strings']],
  },
  {
    name: 'a content type of all',
    files: change(['info: {', 'defaultContentType: text/csv\ninfo: {']),
    want: [
      ['content-type-unsupported', 'defaultContentType: text/csv', 'application/xml'],
      ['content-type-unsupported', 'defaultContentType: text/csv', 'application/xml'],
    ],
  },
  {
    name: 'another schema format',
    files: change([
      "payload: { $ref: '#/components/schemas/Refunded' }",
      "payload: { schemaFormat: 'application/schema+json;version=draft-07', schema: { type: object } }",
    ]),
    want: [
      ['messages-indistinct', 'payments:', 'const'],
      ['idempotency-key-unknown', 'refunded:', 'point it to a field'],
      ['schema-format-unsupported', /^payload: /, 'without `schemaFormat`'],
      ['not-covered', /^payload: /, 'remove it'],
      ['not-covered', /^payload: /, 'remove it'],
    ],
  },
  {
    name: 'a name twice',
    files: change(['const: refunded', 'const: paid']),
    want: [['message-name-duplicate', 'refunded:', 'its own `name`']],
  },
  {
    name: 'another name than on the wire',
    files: change([paid, paid.replace('payload', 'name: Paid\n      payload')]),
    want: [['message-name-mismatch', 'name: Paid', 'set `name` to "paid"']],
  },
  {
    name: 'messages that nothing tells apart',
    files: change(['const: refunded', 'type: string']),
    want: [['messages-indistinct', 'payments:', 'channel of its own']],
  },
  {
    name: 'messages that are told apart twice',
    files: change(
      [paid, paid.replace('payload', 'name: a\n      payload')],
      ['type: { const: paid }', 'kind: { const: p }\n        type: { const: paid }'],
      ['type: { const: refunded }', 'kind: { const: r }\n        type: { const: refunded }'],
    ),
    want: [
      ['messages-ambiguous', 'payments:', 'use `enum`'],
      ['message-name-mismatch', 'name: a', 'set `name`'],
    ],
  },
  {
    name: 'a message that __proto__ is the name of',
    files: change(['const: paid', 'const: __proto__'], ['type: paid,', 'type: __proto__,']),
    want: [['key-forbidden', 'paid:', 'remove']],
  },
  {
    name: 'the whole payload, which is no value, as the idempotency key',
    files: change(['[payload /id]', '[payload]']),
    want: [
      ['idempotency-key-unknown', 'paid:', 'a field of the payload'],
      ['idempotency-key-unknown', 'refunded:', 'a field of the payload'],
    ],
  },
  {
    name: 'no idempotency key',
    files: change(['    x-idempotency-key: [payload /id]\n', '']),
    want: [
      ['idempotency-key-missing', 'receivePayments:', 'x-idempotency-key'],
      ['idempotency-key-missing', 'receivePayments:', 'x-idempotency-key'],
    ],
  },
  {
    name: 'an idempotency key of nowhere',
    files: change(['[payload /id]', '[payload /no]']),
    want: [
      ['idempotency-key-unknown', 'paid:', 'describes'],
      ['idempotency-key-unknown', 'refunded:', 'describes'],
    ],
  },
  {
    name: 'an idempotency key of no header',
    files: change(['[payload /id]', '[header x-id]']),
    want: [
      ['idempotency-key-unknown', 'paid:', 'a header'],
      ['idempotency-key-unknown', 'refunded:', 'a header'],
    ],
  },
  {
    name: 'a sensitive idempotency key',
    files: change(['[payload /id]', '[payload /x]'], field('{ type: string, x-sensitive: true }'), [
      'type: { const: refunded }',
      'x: { type: string }\n        type: { const: refunded }',
    ]),
    want: [['idempotency-key-sensitive', 'paid:', 'choose another field']],
  },
  {
    name: 'an idempotency key of a message in a sensitive object',
    files: change(field('{ type: object, x-sensitive: true, properties: { y: { type: string } } }'), [
      paid,
      paid.replace('payload', 'x-idempotency-key: [payload /id, payload /x/y]\n      payload'),
    ]),
    want: [['idempotency-key-sensitive', /^x-idempotency-key: /, 'the key is stored']],
  },
  {
    name: 'bounds that cross',
    files: change(field('{ minimum: 2, maximum: 1 }')),
    want: [['schema-contradiction', 'x: { minimum: 2, maximum: 1 }', 'one of the two']],
  },
  {
    name: 'an enum of another type',
    files: change(field('{ type: string, enum: [a, 1] }')),
    want: [['schema-contradiction', 'x: { type: string, enum: [a, 1] }', 'one of the two']],
  },
  {
    name: 'a constant of another type',
    files: change(field("{ type: integer, const: '1' }")),
    want: [['schema-contradiction', "x: { type: integer, const: '1' }", 'one of the two']],
  },
  {
    name: 'no regular expression',
    files: change(field("{ pattern: '(' }")),
    want: [['schema-contradiction', "x: { pattern: '(' }", 'one of the two']],
  },
  {
    name: 'no regular expression of names',
    files: change(field("{ patternProperties: { '[': {} } }")),
    want: [['schema-contradiction', "x: { patternProperties: { '[': {} } }", 'one of the two']],
  },
  {
    name: 'an example that does not fit',
    files: change(['id: p-1', 'id: 7']),
    want: [['example-invalid', /^examples: /, 'correct the example']],
  },
  {
    name: 'an example of a field that does not fit',
    files: change(field('{ type: integer, examples: [1, one] }')),
    want: [['example-invalid', /^x: /, 'correct the example']],
  },
];
