import { describe, expect, test } from 'vitest';
import { call, everyScheme, openapi, shortOf, type ToldCase } from './openapi-small.ts';

const json = '{ application/json: { schema: { type: object } } }';

describe('nothing of a call is dropped in silence', () => {
  test.each<ToldCase>([
    {
      name: 'headers and links of an answer',
      given: call(
        "operationId: a, responses: { '200': { description: '', headers: { x-a: { schema: {} } }, links: { b: { operationId: a } } } }",
      ).replace("responses: { default: { description: '' } }, ", ''),
      want: ['not-covered headers', 'not-covered links'],
    },
    {
      name: 'a second media type, and how parts are encoded',
      given: call(
        `requestBody: { content: { application/json: { schema: { type: object } }, text/csv: {}, application/xml: {} } }, tags: []`,
      ),
      want: ['not-covered text/csv', 'not-covered application/xml'],
    },
    {
      name: 'how the parts of a form are written',
      given: call(
        'requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object }, encoding: { a: { explode: true } } } } }',
      ),
      want: ['not-covered encoding'],
    },
    {
      name: 'a body without a schema',
      given: call('operationId: a, requestBody: { content: { application/json: {} } }'),
      want: ['body-undescribed The body of "a" has no schema'],
    },
    {
      name: 'a cookie, a media type of a parameter, and how it is written',
      given: call(
        `parameters: [{ name: c, in: cookie, schema: {} }, { name: d, in: query, content: ${json} }, { name: e, in: query, allowReserved: true, schema: {} }, { name: f, in: query, allowEmptyValue: true, schema: {} }]`,
      ),
      want: [
        'not-covered the cookie c',
        'not-covered content',
        'not-covered allowReserved',
        'not-covered allowEmptyValue',
      ],
    },
    {
      name: 'headers that are described elsewhere',
      given: call(
        'parameters: [{ name: Accept, in: header, schema: {} }, { name: content-type, in: header, schema: {} }, { name: Authorization, in: header, schema: {} }]',
      ),
      want: [
        'not-covered the header Accept',
        'not-covered the header content-type',
        'not-covered the header Authorization',
      ],
    },
    {
      name: 'alternatives of the security',
      given: call('security: [{ sign: [] }, { tls: [] }]', everyScheme),
      want: ['not-covered an alternative of `security`'],
    },
    {
      name: 'kinds of security',
      given: call('security: [{ digest: [], oauth: [read], oidc: [], tls: [] }]', everyScheme),
      want: ['http digest', 'oauth2', 'openIdConnect', 'mutualTLS'].map(
        (type) => `not-covered a security scheme of the type ${type}`,
      ),
    },
    {
      name: 'a signature of answers to requests that are not signed',
      given: call('security: [{ key: [] }]', everyScheme),
      want: ['not-covered x-response-signature'],
    },
    {
      name: 'two signatures of one request',
      given: call('security: [{ sign: [], other: [] }]', everyScheme),
      want: ['security-several The operation has several signed security schemes'],
    },
    {
      name: 'what is said of webhooks',
      given: call(
        'x-answer: true, x-channel: a, x-idempotency-key: [payload /id], x-retry: { every: 5m, limit: 1 }',
      ),
      want: ['x-answer', 'x-channel', 'x-idempotency-key', 'x-retry'].map((name) => `not-covered ${name}`),
    },
    {
      name: 'methods that no client sends',
      given:
        "paths:\n  /a: { trace: { responses: { default: { description: '' } } }, get: { responses: { default: { description: '' } } } }",
      want: ['not-covered the method TRACE'],
    },
    {
      name: 'the parts of a body that is neither JSON nor a form nor XML',
      given: call(
        'requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { a: {} } } } } }',
      ),
      want: ['not-covered the schema of multipart/form-data'],
    },
    {
      name: 'a security scheme that is going',
      given: call(
        'security: [{ old: [] }]',
        'components:\n  securitySchemes: { old: { type: http, scheme: basic, deprecated: true } }',
      ),
      want: ['not-covered deprecated'],
    },
    {
      name: 'what would be filled into a query',
      given: call('parameters: [{ name: t, in: query, x-fill: unix-seconds, schema: {} }]'),
      want: ['not-covered x-fill'],
    },
    {
      name: 'another dialect of schemas',
      given: `jsonSchemaDialect: http://json-schema.org/draft-07/schema#\n${call('tags: []')}`,
      want: ['not-covered jsonSchemaDialect'],
    },
    {
      name: 'the dialect that is the default',
      given: `jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base\n${call('tags: []')}`,
      want: [],
    },
    {
      name: 'extensions of paths',
      given: `paths:\n  x-note: none\n  /a: { get: { responses: { default: { description: '' }, x-more: 1 } } }`,
      want: ['extension-unknown x-note', 'extension-unknown x-more'],
    },
    {
      name: 'what stands beside a reference',
      given: `paths:\n  /a: { $ref: '#/components/pathItems/A', get: { responses: { default: { description: '' } } }, x-note: none }\ncomponents:\n  parameters: { P: { name: p, in: query, schema: {} } }\n  pathItems: { A: { put: { parameters: [{ $ref: '#/components/parameters/P', required: true, description: Ours. }], responses: { default: { description: '' } } } } }`,
      want: [
        'not-covered get beside $ref',
        'not-covered x-note beside $ref',
        'extension-unknown x-note',
        'not-covered required beside $ref',
      ],
    },
  ])('$name', async ({ given, want }) => {
    expect(await shortOf(openapi(given, given.includes('deprecated: true') ? '3.2.0' : '3.1.1'))).toEqual(
      want,
    );
  });
});
