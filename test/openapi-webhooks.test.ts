import { describe, expect, test } from 'vitest';
import { body, channelsOf, openapi, usual } from './openapi-small.ts';

interface WebhookCase {
  readonly name: string;
  readonly given: string;
  /** Of each channel, in order of their names. */
  readonly want: readonly object[];
}

/** `type` tells which message a body is. */
const typed = (type: string): string =>
  `requestBody: { content: { application/json: { schema: { type: object, properties: { id: {}, type: { const: ${type} } } } } } }`;
const names = (...list: string[]): object[] => list.map((name) => ({ name }));

describe('webhooks', () => {
  test.each<WebhookCase>([
    {
      name: 'each has a channel of its own',
      given: `webhooks:\n  paid: { post: { ${usual}, ${body} } }\n  lost: { put: { ${usual}, ${body} } }`,
      want: [
        { name: 'lost', method: 'PUT', address: null, messageName: null, messages: names('lost') },
        { name: 'paid', method: 'POST', address: null, messageName: null, messages: names('paid') },
      ],
    },
    {
      name: 'of two methods each has its own',
      given: `webhooks:\n  paid: { post: { ${usual}, ${body} }, put: { ${usual}, ${body} } }`,
      want: [
        { name: 'paid POST', method: 'POST', messages: names('paid POST') },
        { name: 'paid PUT', method: 'PUT', messages: names('paid PUT') },
      ],
    },
    {
      name: 'x-channel joins several',
      given: `webhooks:\n  a: { post: { x-channel: events, ${usual}, ${typed('paid')} } }\n  b: { post: { x-channel: events, ${usual}, ${typed('lost')} } }\n  c: { post: { ${usual}, ${body} } }`,
      want: [
        { name: 'c', messages: names('c') },
        { name: 'events', doc: '', messageName: 'payload /type', messages: names('lost', 'paid') },
      ],
    },
    {
      name: 'what a path item says is said of its operation',
      given: `webhooks:\n  paid:\n    description: Of payments.\n    parameters: [{ name: X-Id, in: header, schema: { const: 7 } }]\n    post: { summary: Paid, deprecated: true, ${usual}, ${body} }`,
      want: [
        {
          doc: 'Paid\n\nOf payments.\n\nDeprecated.',
          headers: [{ name: 'X-Id', doc: '', sample: '7' }],
          messages: [{ doc: 'Paid\n\nOf payments.\n\nDeprecated.', summary: 'Paid' }],
        },
      ],
    },
    {
      name: 'a path item, a body and a header of components',
      given: `webhooks:\n  paid: { $ref: '#/components/pathItems/Paid' }\ncomponents:\n  securitySchemes: { sign: { type: http, scheme: Basic } }\n  parameters: { Id: { name: x-id, in: header, description: Theirs., schema: {} } }\n  requestBodies: { Paid: { content: { application/json: { schema: { $ref: '#/components/schemas/Money' } } } } }\n  schemas: { Money: { properties: { id: {} } } }\n  pathItems:\n    Paid: { post: { ${usual}, requestBody: { $ref: '#/components/requestBodies/Paid' }, parameters: [{ $ref: '#/components/parameters/Id', description: Ours. }] } }`,
      want: [
        {
          name: 'paid',
          headers: [{ name: 'x-id', doc: 'Ours.', sample: null }],
          messages: [{ name: 'paid', payload: 'Money' }],
        },
      ],
    },
    {
      name: 'an operation replaces a header of its path, whatever the case',
      given: `webhooks:\n  paid:\n    parameters: [{ name: X-Id, in: header, schema: {}, description: All. }, { name: X-At, in: header, schema: {} }]\n    post: { parameters: [{ name: x-id, in: header, schema: {}, description: This. }], ${usual}, ${body} }`,
      want: [{ headers: [{ name: 'X-At' }, { name: 'x-id', doc: 'This.' }] }],
    },
    {
      name: 'a form',
      given: `webhooks:\n  paid: { post: { ${usual}, requestBody: { content: { application/x-www-form-urlencoded: { schema: { properties: { id: { type: string } } } } } } } }`,
      want: [{ content: 'form', messages: names('paid') }],
    },
    {
      name: 'one that asks',
      given: `webhooks:\n  limit: { post: { x-answer: true, security: [{ sign: [] }], ${body}, responses: { '200': { description: '', content: { application/json: { schema: { type: object } } } }, '401': { description: '' }, '503': { description: '' } } } }`,
      want: [
        {
          name: 'limit',
          acknowledgements: { accepted: { status: 200, headers: {}, body: '' } },
          messages: [
            {
              name: 'limit',
              idempotencyKey: [],
              answer: { payload: 'LimitAnswer', validator: 'limit-answer' },
            },
          ],
        },
      ],
    },
  ])('$name', async ({ given, want }) => {
    expect(await channelsOf(openapi(given))).toMatchObject(want);
  });
});

describe('callbacks', () => {
  const path = (name: string, callbacks: string): string =>
    `  /${name}: { post: { operationId: ${name}, responses: { default: { description: '' } }, callbacks: { ${callbacks} } } }\n`;
  const onPaid = (expression: string, more = ''): string =>
    `paid: { '${expression}': { post: { ${more} ${usual}, ${body} } } }`;

  test.each<WebhookCase>([
    {
      name: 'an address is an expression, and the integrator chooses it',
      given: `paths:\n${path('pay', onPaid('{$request.body#/url}'))}`,
      want: [
        {
          name: 'paid',
          doc: 'Sent to `{$request.body#/url}` of the request that asks for it.',
          address: null,
          messages: names('paid'),
        },
      ],
    },
    {
      name: 'one that two operations refer to is one',
      given: `paths:\n${path('pay', "paid: { $ref: '#/components/callbacks/Paid' }")}${path('buy', "paid: { $ref: '#/components/callbacks/Paid' }")}components:\n  securitySchemes: { sign: { type: http, scheme: basic } }\n  callbacks: { Paid: { '{$request.body#/url}': { post: { ${usual}, ${body} } } } }`,
      want: [{ name: 'paid' }],
    },
    {
      name: 'one that two operations describe in the same words is one',
      given: `paths:\n${path('pay', onPaid('{$request.body#/url}'))}${path('buy', onPaid('{$request.query.url}'))}`,
      want: [{ name: 'paid' }],
    },
    {
      name: 'of two that differ each is named after its operation',
      given: `paths:\n${path('pay', onPaid('{$request.body#/url}'))}${path('buy', onPaid('{$request.body#/url}', 'summary: Bought,'))}`,
      want: [
        { name: 'paid buy', messages: names('paid') },
        { name: 'paid pay', messages: names('paid') },
      ],
    },
    {
      name: 'two addresses of one callback',
      given: `paths:\n${path('pay', `paid: { '{$request.body#/a}': { post: { ${usual}, ${body} } }, '{$request.body#/b}': { post: { summary: B, ${usual}, ${body} } }}`)}`,
      want: [{ name: 'paid pay {$request.body#/a}' }, { name: 'paid pay {$request.body#/b}' }],
    },
    {
      name: 'a webhook of the same name is another channel',
      given: `paths:\n${path('pay', onPaid('{$request.body#/url}', 'summary: Called,'))}webhooks:\n  paid: { post: { ${usual}, ${body} } }`,
      want: [{ name: 'paid' }, { name: 'paid pay' }],
    },
    {
      name: 'x-channel joins callbacks, too',
      given: `paths:\n${path('pay', onPaid('{$request.body#/url}', 'x-channel: all,').replace(body, typed('paid')))}webhooks:\n  lost: { post: { x-channel: all, ${usual}, ${typed('lost')} } }`,
      want: [{ name: 'all', messages: names('lost', 'paid') }],
    },
  ])('$name', async ({ given, want }) => {
    expect(await channelsOf(openapi(given))).toMatchObject(want);
  });
});
