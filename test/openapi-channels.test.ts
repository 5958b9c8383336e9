import { describe, expect, test } from 'vitest';
import type { Signature } from '../generator/model.ts';
import { body, channelsOf, modelOf, openapi, toldOf, usual } from './openapi-small.ts';

const none = { headers: {}, body: '' };

describe('how a webhook is answered', () => {
  test.each<{ name: string; given: string; want: object; told?: string[] }>([
    {
      name: 'the usual statuses',
      given: `'200': { description: '' }, '401': { description: '' }, '503': { description: '' }`,
      want: {
        accepted: { status: 200, ...none },
        refused: { status: 401, ...none },
        later: { status: 503, ...none },
      },
    },
    {
      name: 'ranges',
      given: `2XX: { description: '' }, 4XX: { description: '' }, 5XX: { description: '' }`,
      want: { accepted: { status: 200 }, refused: { status: 401 }, later: { status: 503 } },
    },
    {
      name: 'others',
      given: `'204': { description: '' }, '403': { description: '' }, '429': { description: '' }`,
      want: { accepted: { status: 204 }, refused: { status: 403 }, later: { status: 429 } },
    },
    {
      name: 'a constant body',
      given: `'200': { description: '', content: { application/json: { schema: { const: { ok: true } } } } }, '401': { description: '', content: { text/plain: { schema: { const: 'No' } } } }, '503': { description: '', content: { application/xml: { schema: {}, example: <later/> } } }`,
      want: {
        accepted: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"ok":true}' },
        refused: { status: 401, headers: { 'content-type': 'text/plain' }, body: 'No' },
        later: { status: 503, headers: { 'content-type': 'application/xml' }, body: '<later/>' },
      },
    },
    {
      name: 'an example as the body',
      given: `'200': { description: '', content: { application/json: { schema: { type: string }, examples: { a: { value: '[accepted]' } } } } }, '401': { description: '' }, '503': { description: '' }`,
      want: { accepted: { headers: { 'content-type': 'application/json' }, body: '"[accepted]"' } },
    },
    {
      name: 'a response of components',
      given: `'200': { $ref: '#/components/responses/Yes' }, '401': { description: '' }, '503': { description: '' }`,
      want: { accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'YES' } },
    },
    {
      name: 'what nobody says is assumed',
      given: `default: { description: '' }`,
      want: { accepted: { status: 200 }, refused: { status: 401 }, later: { status: 503 } },
      told: [
        'acknowledgement-missing accepted',
        'acknowledgement-missing refused',
        'acknowledgement-missing later',
        'not-covered the answer default',
      ],
    },
    {
      name: 'a body that nothing fixes, in each of them',
      given: `'200': { description: '', content: { application/json: { schema: { type: string } } } }, '401': { description: '', content: { application/json: {} } }, '503': { description: '' }`,
      want: { accepted: { status: 200, ...none }, refused: { status: 401, ...none } },
      told: ['acknowledgement-body-unknown accepted', 'acknowledgement-body-unknown refused'],
    },
    {
      name: 'what is answered besides, with headers and links',
      given: `'200': { description: '', headers: { x-a: { schema: {} } } }, '202': { description: '' }, '400': { description: '' }, '401': { description: '', links: { a: { operationId: a } } }, '503': { description: '' }, x-note: none`,
      want: { accepted: { status: 200 }, refused: { status: 401 } },
      told: [
        'extension-unknown x-note',
        'not-covered headers',
        'not-covered links',
        'not-covered the answer 202',
        'not-covered the answer 400',
      ],
    },
  ])('$name', async ({ given, want, told = [] }) => {
    const document = openapi(
      `webhooks:\n  paid: { post: { security: [{ sign: [] }], x-idempotency-key: [payload /id], ${body}, responses: { ${given} } } }\ncomponents:\n  securitySchemes: { sign: { type: http, scheme: basic } }\n  responses: { Yes: { description: '', content: { text/plain: { schema: { const: 'YES' } } } } }`,
    );
    const [channel] = await channelsOf(document);
    const said = (await toldOf(document))
      .filter((line) => !/^(signature-weak|component-unused|idempotency-key-unsigned)/.test(line))
      .map((line) => line.replace(/^(\S+) [^"`]*["`]([^"`]*)["`].*/, '$1 $2'));

    expect(channel!.acknowledgements).toMatchObject(want);
    expect(said.sort()).toEqual([...told].sort());
  });
});

describe('what a security scheme says of the signature', () => {
  test.each<{ name: string; given: string; want: Signature['recipe'] }>([
    {
      name: 'Basic, of whatever case',
      given: '{ type: http, scheme: BASIC }',
      want: { at: 'header Authorization', algorithm: 'basic' },
    },
    {
      name: 'a bearer token',
      given: '{ type: http, scheme: bearer, bearerFormat: opaque }',
      want: { at: 'header Authorization', read: 'Bearer {signature}', algorithm: 'token' },
    },
    {
      name: 'a key in a header',
      given: '{ type: apiKey, in: header, name: X-Key }',
      want: { at: 'header X-Key', algorithm: 'token' },
    },
    {
      name: 'a recipe, whatever the scheme is else',
      given:
        "{ type: http, scheme: basic, x-signature: { at: header x, algorithm: hmac-sha256, encoding: hex, message: '{body}' } }",
      want: { at: 'header x', algorithm: 'hmac-sha256', encoding: 'hex', message: '{body}' },
    },
  ])('$name', async ({ given, want }) => {
    const document = openapi(
      `webhooks:\n  paid: { post: { ${usual}, ${body} } }\ncomponents: { securitySchemes: { sign: ${given} } }`,
    );

    expect((await modelOf(document)).signatures).toEqual([{ name: 'sign', doc: '', recipe: want }]);
  });

  test.each([
    ['a key in a query', '{ type: apiKey, in: query, name: k }'],
    ['a key in a cookie', '{ type: apiKey, in: cookie, name: k }'],
    ['a header that cannot be one', "{ type: apiKey, in: header, name: 'a b' }"],
    ['Digest', '{ type: http, scheme: digest }'],
    ['mutual TLS', '{ type: mutualTLS }'],
    ['OAuth', '{ type: openIdConnect, openIdConnectUrl: https://example.com }'],
  ])('nothing: %s', async (_, scheme) => {
    const document = `webhooks:\n  paid: { post: { ${usual}, ${body} } }\ncomponents: { securitySchemes: { sign: ${scheme} } }`;

    expect((await toldOf(openapi(document))).join()).toMatch(/^security-missing/);
  });
});
