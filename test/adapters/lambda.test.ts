/** A receiver as a function of AWS Lambda: payload versions 1.0 and 2.0, function URLs, bodies in base64. */
import type { WebhookRequest } from '@hookwright/runtime';
import { toLambda } from '@hookwright/runtime/lambda';
import type { APIGatewayProxyHandler, APIGatewayProxyHandlerV2, LambdaFunctionURLHandler } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { deliveryOf } from '../runtime/provider.ts';
import { watched } from '../runtime/watched.ts';
import { at, type Serve, testHost } from './cases.ts';
import { eventOfUrl, eventV1, eventV2, type Gateway, serveFunction } from './gateway.ts';

const v1 =
  (gateway?: Gateway): Serve =>
  (receive) =>
    serveFunction(eventV1, toLambda(receive), gateway);
const v2 =
  (gateway?: Gateway): Serve =>
  (receive) =>
    serveFunction(eventV2, toLambda(receive), gateway);

/** An event after a middleware such as httpJsonBodyParser() of middy. */
const parsed = <Event extends { body?: string | null | undefined }>(event: Event) => ({
  ...event,
  body: JSON.parse(event.body ?? 'null') as unknown,
});

/** An event after a middleware that decodes what is in base64. */
const decoded = <Event extends { body?: string | null | undefined }>(event: Event) => ({
  ...event,
  body: Buffer.from(event.body ?? '', 'base64').toString(),
  isBase64Encoded: false,
});

testHost({
  plain: {
    'a REST API, version 1.0': v1(),
    'a REST API with binary media types': v1({ base64: true }),
    'a REST API behind an address without lists of headers': (receive) =>
      serveFunction(
        (...given) => ({
          ...eventV1(...given),
          multiValueHeaders: null,
          multiValueQueryStringParameters: null,
        }),
        toLambda(receive),
      ),
    'an HTTP API, version 2.0': v2(),
    'an HTTP API, the body in base64': v2({ base64: true }),
    'a function URL': (receive) => serveFunction(eventOfUrl, toLambda(receive)),
    'a function URL, the body in base64': (receive) =>
      serveFunction(eventOfUrl, toLambda(receive), { base64: true }),
  },
  kept: {
    'a middleware that decodes, version 1.0': (receive) =>
      serveFunction(eventV1, (event) => toLambda(receive)(decoded(event)), { base64: true }),
    'a middleware that decodes, version 2.0': (receive) =>
      serveFunction(eventV2, (event) => toLambda(receive)(decoded(event)), { base64: true }),
  },
  parsed: {
    'a middleware that parses, version 1.0': (receive) =>
      serveFunction(eventV1, (event) => toLambda(receive)(parsed(event))),
    'a middleware that parses, version 2.0': (receive) =>
      serveFunction(eventV2, (event) => toLambda(receive)(parsed(event))),
  },
  fix: ['hand over the event as it came', 'httpJsonBodyParser()'],
  mounted: {
    'a stage, version 1.0': async (receive) => at('/prod/bellpay', await v1({ stage: '/prod' })(receive)),
    'a stage, version 2.0': async (receive) => at('/prod/bellpay', await v2({ stage: '/prod' })(receive)),
    'a base path of a domain': async (receive) => at('/shop/bellpay', await v1()(receive)),
  },
});

describe('the request that the receiver sees', () => {
  const { body } = deliveryOf({ id: 'e1', type: 'PAID' });
  const text = Buffer.from(body).toString();
  const context = { http: { method: 'PUT' } };
  const cases: {
    name: string;
    event: Parameters<ReturnType<typeof toLambda>>[0];
    want: Partial<WebhookRequest>;
  }[] = [
    {
      name: 'version 1.0: the path with its stage, the query written anew, headers lower-cased and whole',
      event: {
        httpMethod: 'PUT',
        path: '/bellpay',
        requestContext: { path: '/prod/bellpay' },
        headers: { 'X-Twice': 'b' },
        multiValueHeaders: { 'X-Twice': ['a', 'b'], 'X-Once': ['c'], 'x-once-more': ['d'] },
        queryStringParameters: { a: '2' },
        multiValueQueryStringParameters: { a: ['1', '2'], ü: ['&='], half: ['\ud800'] },
        body: text,
        isBase64Encoded: false,
      },
      want: {
        method: 'PUT',
        url: '/prod/bellpay?a=1&a=2&%C3%BC=%26%3D&half=%EF%BF%BD',
        headers: { 'x-twice': ['a', 'b'], 'x-once': 'c', 'x-once-more': 'd' },
        body,
      },
    },
    {
      name: 'version 1.0: nothing but what it must have',
      event: { httpMethod: 'POST', path: '/bellpay' },
      want: { method: 'POST', url: '/bellpay', headers: {}, body: Buffer.alloc(0) },
    },
    {
      name: 'version 1.0: the same header in two cases is one that was sent twice',
      event: {
        httpMethod: 'POST',
        path: '/',
        headers: { 'X-Signature': 'a', 'x-signature': 'b' },
        body: text,
      },
      want: { headers: { 'x-signature': ['a', 'b'] } },
    },
    {
      name: 'version 2.0: path and query as they were called, cookies as a header',
      event: {
        rawPath: '/prod/bell%20pay',
        rawQueryString: 'b=%2f&a=+1',
        headers: { 'x-once': 'c' },
        cookies: ['s=1', 't=2'],
        requestContext: context,
        body: Buffer.from(body).toString('base64'),
        isBase64Encoded: true,
      },
      want: {
        method: 'PUT',
        url: '/prod/bell%20pay?b=%2f&a=+1',
        headers: { 'x-once': 'c', cookie: 's=1; t=2' },
        body,
      },
    },
    {
      name: 'version 2.0: bytes that are no UTF-8',
      event: {
        rawPath: '/',
        rawQueryString: '',
        requestContext: context,
        body: '/wA=',
        isBase64Encoded: true,
      },
      want: { url: '/', headers: {}, body: Buffer.from([0xff, 0x00]) },
    },
  ];

  test.each(cases)('$name', async ({ event, want }) => {
    const seen: WebhookRequest[] = [];
    const { receive } = watched();
    const record = (request: WebhookRequest) => {
      seen.push({ ...request, body: Buffer.from(request.body) });
      return receive(request);
    };
    await toLambda(Object.assign(record, receive))(event);
    expect(seen).toMatchObject([{ ...want, ...(want.body && { body: Buffer.from(want.body) }) }]);
  });
});

test('the shape of the answer', async () => {
  const { headers, body } = deliveryOf({ id: 'e1', type: 'PAID' });
  const event = {
    httpMethod: 'POST',
    path: '/',
    headers: headers as Record<string, string>,
    body: Buffer.from(body).toString(),
  };
  expect(await toLambda(watched().receive)(event)).toEqual({
    statusCode: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"ok":"好"}\n',
    isBase64Encoded: false,
  });
});

test('the types of AWS', () => {
  const handler = toLambda(watched().receive);
  handler satisfies APIGatewayProxyHandler;
  handler satisfies APIGatewayProxyHandlerV2;
  handler satisfies LambdaFunctionURLHandler;
});
