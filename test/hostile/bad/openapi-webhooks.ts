import { type Case, type Change, changedIn } from '../../document.ts';
import { smallestOpenapi } from '../../openapi-small.ts';

const main = (text: string): Case['files'] => ({ 'openapi.yaml': text });
const change = (...changes: Change[]): Case['files'] => main(changedIn(smallestOpenapi, ...changes));
const order = "schema: { $ref: '#/components/schemas/Order' }\n      responses:";
/** What the webhook says besides. */
const hook = (said: string): Change => [
  '      operationId: paid\n',
  `      operationId: paid\n      ${said}\n`,
];
const more = (webhook: string): Change => ['components:\n', `  ${webhook}\ncomponents:\n`];
const rest =
  "security: [{ sign: [] }], x-idempotency-key: [payload /id], responses: { '200': { description: '' }, '401': { description: '' }, '503': { description: '' } }";

/** What is refused of webhooks, answers and extensions of OpenAPI documents. */
export const badOpenapiWebhooks: Case[] = [
  {
    name: 'OpenAPI: no signature',
    files: change(['      security: [{ sign: [] }]\n', '']),
    want: [['security-missing', 'post:', 'add `security`']],
  },
  {
    name: 'OpenAPI: no idempotency key',
    files: change(['      x-idempotency-key: [payload /id]\n', '']),
    want: [['idempotency-key-missing', 'post:', 'x-idempotency-key']],
  },
  {
    name: 'OpenAPI: webhooks of one channel that differ',
    files: change(
      hook('x-channel: all'),
      more(
        `lost: { put: { x-channel: all, ${rest}, requestBody: { content: { application/json: { schema: { properties: { id: {}, type: { const: lost } } } } } } } }`,
      ),
    ),
    want: [['channel-mixed', 'post:', 'or give each a channel of its own']],
  },
  {
    name: 'OpenAPI: webhooks of one channel that nothing tells apart',
    files: change(
      hook('x-channel: all'),
      more(
        `lost: { post: { x-channel: all, ${rest}, requestBody: { content: { application/json: { schema: { properties: { id: {} } } } } } } }`,
      ),
    ),
    want: [['messages-indistinct', /^lost: /, 'channel of its own']],
  },
  {
    name: 'OpenAPI: a message that does not say its name',
    files: change(['servers:', 'x-message-name: { from: [payload /kind] }\nservers:']),
    want: [['message-name-unknown', 'post:', '`const`']],
  },
  {
    name: 'OpenAPI: a question that nobody says how to answer',
    files: change(hook('x-answer: true')),
    want: [['answer-missing', 'post:', '2xx response']],
  },
  {
    name: 'OpenAPI: a request without a schema',
    files: change([order, 'example: {}\n      responses:']),
    want: [['body-undescribed', 'requestBody:', 'give its media type a `schema`']],
  },
  {
    name: 'OpenAPI: an answer that nothing fixes',
    files: change([
      "'200': { description: Accepted. }",
      "'200': { description: Accepted., content: { application/json: { schema: { type: object } } } }",
    ]),
    want: [['acknowledgement-body-unknown', /^'200': /, '`const`']],
  },
  {
    name: 'OpenAPI: an answer in two lines of a header',
    files: change([
      "'200': { description: Accepted. }",
      '\'200\': { description: Accepted., content: { "text/plain\\r\\nX-Injected: 1": { schema: { const: OK } } } }',
    ]),
    want: [['acknowledgement-invalid', /^'200': /, '']],
  },
  {
    name: 'OpenAPI: an answer of XML that is no text',
    files: change([
      "'401': { description: Refused. }",
      "'401': { description: Refused., content: { application/xml: { example: { a: 1 } } } }",
    ]),
    want: [['acknowledgement-invalid', /^'401': /, '']],
  },
  {
    name: 'OpenAPI: nobody says how a webhook is answered',
    files: change(
      ["        '401': { description: Refused. }\n", ''],
      ["        '503': { description: Later. }\n", ''],
    ),
    want: [
      ['acknowledgement-missing', 'post:', 'under `responses`, such as "401"'],
      ['acknowledgement-missing', 'post:', 'under `responses`, such as "503"'],
    ],
  },
  {
    name: 'OpenAPI: an extension that belongs to AsyncAPI',
    files: change([
      '      operationId: changeOrder',
      '      x-signature: { at: header s, algorithm: token }\n      operationId: changeOrder',
    ]),
    want: [['extension-invalid', /^x-signature: /, 'x-signature']],
  },
  {
    name: 'OpenAPI: an envelope that is none',
    files: change(['servers:', 'x-envelope: { code: code }\nservers:']),
    want: [['extension-invalid', 'x-envelope: { code: code }', 'x-envelope']],
  },
  {
    name: 'OpenAPI: a component that nothing leads to',
    files: change(['  schemas:\n', '  headers: { A: { schema: {} } }\n  schemas:\n']),
    want: [['component-unused', 'headers: { A: { schema: {} } }', 'remove it']],
  },
];
