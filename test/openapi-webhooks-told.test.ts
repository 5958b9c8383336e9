import { describe, expect, test } from 'vitest';
import { body, everyScheme, openapi, shortOf, type ToldCase, usual } from './openapi-small.ts';

const json = '{ application/json: { schema: { type: object } } }';
const hook = (said: string): string => `webhooks:\n  paid: { post: { ${usual}, ${said} } }\n${everyScheme}`;

describe('nothing of a webhook is dropped in silence', () => {
  test.each<ToldCase>([
    {
      name: 'servers, of the path and of the operation',
      given: `webhooks:\n  paid: { servers: [{ url: /a }], post: { servers: [{ url: /b }], ${usual}, ${body} } }\n`,
      want: ['not-covered servers', 'not-covered servers'],
    },
    {
      name: 'parameters that are no headers',
      given: hook(
        `${body}, parameters: [{ name: q, in: query, schema: {} }, { name: h, in: header, content: ${json} }]`,
      ),
      want: ['not-covered the parameter q', 'not-covered content'],
    },
    {
      name: 'a callback of what calls',
      given: hook(`${body}, callbacks: { a: { /a: { post: { responses: {} } } } }`).replace(
        'post: { responses: {} }',
        "post: { responses: { '200': { description: '' } } }",
      ),
      want: ['not-covered callbacks'],
    },
    {
      name: 'a second media type',
      given: hook(
        `requestBody: { content: { text/xml: { schema: {} }, application/json: { schema: { properties: { id: {} } } } } }`,
      ),
      want: ['not-covered text/xml'],
    },
    {
      name: 'a body without a schema',
      given: hook('requestBody: { content: { application/json: {} } }').replace('payload /id', 'header s'),
      want: [
        'idempotency-key-unknown The message "paid" has no field for the idempotency key at "header s"',
        'body-undescribed The body of "paid" has no schema',
      ],
    },
    {
      name: 'what is said of calls',
      given: hook(
        `${body}, x-envelope: null, x-idempotent: true, parameters: [{ name: h, in: header, x-fill: uuid, schema: {} }]`,
      ),
      want: ['not-covered x-envelope', 'not-covered x-idempotent', 'not-covered x-fill'],
    },
    {
      name: 'security besides the signature',
      given: hook(body).replace('security: [{ sign: [] }]', 'security: [{ sign: [], tls: [] }]'),
      want: ['not-covered the security scheme tls'],
    },
    {
      name: 'that it may come without a signature',
      given: hook(body).replace('security: [{ sign: [] }]', 'security: [{}, { sign: [] }]'),
      want: ['not-covered an alternative of `security`'],
    },
    {
      name: 'alternatives that say different things where others have their names',
      given: `webhooks:\n  a: { post: { x-channel: c, ${usual}, requestBody: { content: { application/json: { schema: { properties: { id: {} }, oneOf: [{ properties: { type: { const: x } } }, { properties: { type: { const: y } } }] } } } } } }\n  b: { post: { x-channel: c, ${usual}, requestBody: { content: { application/json: { schema: { properties: { id: {}, type: { const: z } } } } } } } }\n`,
      want: ['messages-indistinct Nothing tells the messages of the channel "c" apart'],
    },
    {
      name: 'what the webhooks of one channel do not have in common',
      given: `webhooks:\n  a: { post: { x-channel: c, ${usual}, ${body} } }\n  b: { put: { x-channel: c, x-retry: { every: 5m, limit: 1 }, ${usual}, ${body} } }\n`,
      want: [
        'messages-indistinct Nothing tells the messages of the channel "c" apart',
        'channel-mixed The webhooks of the channel "c" differ in: method, retry',
      ],
    },
    {
      name: 'an answer that is not JSON',
      given: hook(`${body}, x-answer: true`).replace(
        "'200': { description: '' }",
        "'200': { description: '', content: { text/xml: { schema: { type: object } } } }",
      ),
      want: ['content-type-unsupported The message is sent as text/xml'],
    },
  ])('$name', async ({ given, want }) => {
    expect(await shortOf(openapi(given))).toEqual(want);
  });
});
