import { type Case, type Change, changed } from '../../document.ts';

const change = (...changes: Change[]): Case['files'] => ({ 'asyncapi.yaml': changed(...changes) });
const scheme = "security: [{ $ref: '#/components/securitySchemes/sign' }]";
/** A field of `Paid` with this schema. */
const field = (schema: string): Change => [
  'type: { const: paid }',
  `x: ${schema}\n        type: { const: paid }`,
];

/** Operations, signatures and answers that are valid AsyncAPI and cannot be meant. */
export const badOperations: Case[] = [
  {
    name: 'nothing is received',
    files: change(['action: receive', 'action: send']),
    want: [
      ['operation-missing', 'operations:', 'add an operation'],
      ['operation-not-received', 'receivePayments:', 'OpenAPI'],
    ],
  },
  {
    name: 'a channel that two receive',
    files: change([
      '  receivePayments:\n',
      `  another: { action: receive, channel: { $ref: '#/channels/payments' }, ${scheme}, x-idempotency-key: [payload /id], reply: { channel: { $ref: '#/channels/answers' } } }\n  receivePayments:\n`,
    ]),
    want: [['channel-shared', 'receivePayments:', 'merge']],
  },
  {
    name: 'a channel without messages',
    files: change([
      "    messages:\n      paid: { $ref: '#/components/messages/paid' }\n      refunded: { $ref: '#/components/messages/refunded' }",
      '    address: null',
    ]),
    want: [['channel-empty', 'payments:', 'list what arrives']],
  },
  {
    name: 'what nothing is generated from',
    files: change(
      ['info: {', 'servers: { a: { host: example.com, protocol: https } }\ninfo: {'],
      [
        "    payload: { $ref: '#/components/schemas/Refunded' }",
        "    correlationId: { location: '$message.payload#/id' }\n      payload: { $ref: '#/components/schemas/Refunded' }",
      ],
    ),
    want: [
      ['not-covered', /^servers: /, 'asyncapi.json'],
      ['not-covered', /^correlationId: /, 'asyncapi.json'],
    ],
  },
  {
    name: 'keywords that nothing is generated from',
    files: change(field('{ $id: a, dependencies: { a: [b] }, discriminator: b }')),
    want: [
      ['not-covered', /^x: /, 'remove it'],
      ['not-covered', /^x: /, 'remove it'],
      ['not-covered', /^x: /, 'remove it'],
    ],
  },
  {
    name: 'components that no operation leads to',
    files: change(
      ['  schemas:\n', '  schemas:\n    Unused: { type: string }\n'],
      ['  messages:\n    paid', '  messages:\n    unused: { payload: { type: string } }\n    paid'],
    ),
    want: [
      ['component-unused', 'unused: { payload: { type: string } }', ''],
      ['component-unused', 'Unused: { type: string }', ''],
    ],
  },
  {
    name: 'no security',
    files: change([`    ${scheme}\n`, '']),
    want: [['security-missing', 'receivePayments:', 'add `security`']],
  },
  {
    name: 'security that signs nothing',
    files: change([
      "      x-signature:\n        at: header x-sign\n        algorithm: hmac-sha256\n        encoding: hex\n        message: '{body}'\n",
      '',
    ]),
    want: [['security-missing', 'receivePayments:', 'x-signature']],
  },
  {
    name: 'two signed schemes',
    files: change([
      scheme,
      "security: [{ $ref: '#/components/securitySchemes/sign' }, { $ref: '#/components/securitySchemes/sign' }]",
    ]),
    want: [['security-several', /^security: /, 'keep the one']],
  },
  {
    name: 'no reply',
    files: change(["    reply: { channel: { $ref: '#/channels/answers' } }\n", '']),
    want: [
      ['acknowledgement-missing', 'receivePayments:', 'add a message `accepted`'],
      ['acknowledgement-missing', 'receivePayments:', 'add a message `refused`'],
      ['acknowledgement-missing', 'receivePayments:', 'add a message `later`'],
    ],
  },
  {
    name: 'a reply without a status',
    files: change(['accepted: { bindings: { http: { statusCode: 200 } } }', 'accepted: { title: Accepted }']),
    want: [['acknowledgement-missing', 'accepted: { title: Accepted }', 'statusCode']],
  },
  {
    name: 'accepted with 500',
    files: change(['statusCode: 200', 'statusCode: 500']),
    want: [['acknowledgement-invalid', /^accepted: /, '2xx `statusCode`']],
  },
  {
    name: 'refused with 200',
    files: change(['statusCode: 401', 'statusCode: 200']),
    want: [['acknowledgement-invalid', /^refused: /, 'another for the rest']],
  },
  {
    name: 'an answer that is not fixed',
    files: change(['accepted: {', 'accepted: { payload: { type: string },']),
    want: [['acknowledgement-invalid', /^accepted: /, '`const`']],
  },
  {
    name: 'an answer in two lines of a header',
    files: change([
      'accepted: {',
      'accepted: { contentType: "text/plain\\r\\nX-Injected: 1", payload: { const: OK },',
    ]),
    want: [['acknowledgement-invalid', /^accepted: /, '']],
  },
  {
    name: 'an answer that is none of ours',
    files: change(['      later:', '      maybe: { title: Maybe }\n      later:']),
    want: [['not-covered', 'maybe: { title: Maybe }', 'remove it']],
  },
];
