import { odd, fields, schemas, inline, provider, payloads, type OddCase } from './case.ts';

/** Operations, schemes, references and sources. */
export const oddPlaces: OddCase[] = [
  {
    name: 'a field named messages that refers to a schema',
    files: odd(
      fields("messages: { $ref: '#/components/schemas/Texts' }"),
      schemas('Texts: { type: array, items: { type: string } }'),
    ),
    has: [[payloads, 'messages?: Texts;']],
  },
  {
    name: 'a field named messages that refers to another file',
    files: {
      ...odd(fields("messages: { $ref: './parts.yaml#/Texts' }")),
      'parts.yaml': 'Texts: { type: array, items: { type: string } }',
    },
    has: [[payloads, 'messages?: Texts;']],
  },
  {
    name: 'an operation named default, a scheme in another file',
    files: {
      ...odd(
        ['receivePayments:', 'default:'],
        ["{ $ref: '#/components/securitySchemes/sign' }", "{ $ref: './parts.yaml#/sign' }"],
        ['    sign:\n      type', '    other:\n      type'],
      ),
      'parts.yaml':
        "sign: { type: httpApiKey, in: header, name: x, x-signature: { at: header x-parts, algorithm: hmac-sha256, encoding: hex, message: '{body}' } }",
    },
    has: [[provider, "at: 'header x-parts'"]],
  },
  {
    name: 'two channels with two schemes that have no name',
    files: odd(
      [
        "security: [{ $ref: '#/components/securitySchemes/sign' }]",
        "security: [{ type: httpApiKey, in: header, name: x, x-signature: { at: header x-one, algorithm: hmac-sha256, encoding: hex, message: '{body}' } }]",
      ],
      [
        '  answers:\n',
        '  other:\n    messages:\n      third: { payload: { type: object, properties: { id: { type: string } } } }\n  answers:\n',
      ],
      [
        'operations:\n',
        "operations:\n  receiveOther: { action: receive, channel: { $ref: '#/channels/other' }, reply: { channel: { $ref: '#/channels/answers' } }, x-idempotency-key: [payload /id], security: [{ type: httpApiKey, in: header, name: x, x-signature: { at: header x-two, algorithm: hmac-sha256, encoding: hex, message: '{body}' } }] }\n",
      ],
    ),
    has: [
      [provider, "at: 'header x-one'"],
      [provider, "at: 'header x-two'"],
    ],
  },
  {
    name: 'a field with a line end as the idempotency key',
    files: odd(['[payload /id]', '["payload /a\\nb"]'], fields('"a\\nb": { type: string }'), [
      'type: { const: refunded }',
      '"a\\nb": { type: string }\n        type: { const: refunded }',
    ]),
    has: [[provider, "idempotencyKey: ['payload /a\\nb']"]],
  },
  {
    name: 'a star in the place of the name',
    files: odd(
      ['type: { const: paid }', "'a*b': { const: paid }"],
      ['type: { const: refunded }', "'a*b': { const: refunded }"],
      ['examples: [{ payload: { type: paid, id: p-1 } }]', 'title: Paid'],
    ),
    has: [[provider, "messageName: 'payload /a*b'"]],
  },
  {
    name: 'a tilde in the header of the name',
    files: odd(
      ["message: '{body}'", "message: '{header x~kind}.{body}'"],
      ['const: paid', 'type: string'],
      ['const: refunded', 'type: string'],
      [
        '    paid:\n      payload',
        '    paid:\n      headers: { type: object, properties: { x~kind: { const: paid } } }\n      payload',
      ],
      [
        '    refunded:\n      payload',
        '    refunded:\n      headers: { type: object, properties: { x~kind: { const: refunded } } }\n      payload',
      ],
    ),
    has: [[provider, "messageName: 'header x~kind'"]],
  },
  {
    name: 'a slash in the key of a message',
    files: odd(
      ["paid: { $ref: '#/components/messages/paid' }", "pay/paid: { $ref: '#/components/messages/paid' }"],
      ["\n      refunded: { $ref: '#/components/messages/refunded' }", ''],
      inline('{ type: object, properties: { id: { type: string } } }'),
      [
        "channel: { $ref: '#/channels/payments' }",
        "channel: { $ref: '#/channels/payments' }\n    messages: [{ $ref: '#/channels/payments/messages/pay~1paid' }]",
      ],
    ),
    has: [[provider, "'pay/paid': {"]],
  },
  {
    name: 'a slash in the key of a scheme',
    files: odd(
      ['    sign:\n      type', '    v1/sign:\n      type'],
      ['securitySchemes/sign', 'securitySchemes/v1~1sign'],
    ),
    has: [[provider, "signature: 'v1/sign'"]],
  },
];
