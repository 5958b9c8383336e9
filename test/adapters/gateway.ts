/** The gateways before AWS Lambda: events of both payload versions, made of requests on a loopback socket. */
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { APIGatewayProxyEvent, APIGatewayProxyEventV2, LambdaFunctionURLEvent } from 'aws-lambda';
import { serve } from '../runtime/served.ts';
import type { Running } from './cases.ts';

export interface Gateway {
  /** What stands before the path in the URL that is called, and is no part of the route: `/prod`. */
  readonly stage?: string;
  /** Whether the bytes are handed over as they are, or as a text that is UTF-8. */
  readonly base64?: boolean;
}

/** The answer that a function gives, of either version. */
interface Answer {
  readonly statusCode?: number | undefined;
  readonly headers?: Readonly<Record<string, boolean | number | string>> | undefined;
  readonly body?: string | undefined;
  readonly isBase64Encoded?: boolean | undefined;
}

/** Serves a function behind a gateway that makes its events so. */
export function serveFunction<Event>(
  eventOf: (request: IncomingMessage, body: Buffer, gateway: Gateway) => Event,
  handle: (event: Event) => Promise<Answer>,
  gateway: Gateway = {},
): Promise<Running> {
  return serve(async (request, response) => {
    const event = eventOf(request, await buffer(request), gateway);
    const { statusCode = 200, headers, body = '', isBase64Encoded } = await handle(event);
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, String(value));
    response.writeHead(statusCode).end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'));
  });
}

/** Of a REST API: names of headers as they were sent, the query decoded, the stage beside the path. */
export function eventV1(request: IncomingMessage, bytes: Buffer, gateway: Gateway): APIGatewayProxyEvent {
  const { stage = '' } = gateway;
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const names = [...new Set(request.rawHeaders.filter((_, index) => index % 2 === 0))];
  const lists = names.map((name) => [name, request.headersDistinct[name.toLowerCase()] ?? []] as const);
  const query = [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)] as const);
  const last = (entries: (readonly [string, string[]])[]) =>
    Object.fromEntries(entries.map(([name, texts]) => [name, texts.at(-1)]));
  return {
    resource: '/{proxy+}',
    path: pathname.slice(stage.length),
    httpMethod: request.method ?? 'POST',
    headers: last(lists),
    multiValueHeaders: Object.fromEntries(lists),
    queryStringParameters: query.length > 0 ? last(query) : null,
    multiValueQueryStringParameters: query.length > 0 ? Object.fromEntries(query) : null,
    pathParameters: { proxy: pathname.slice(stage.length + 1) },
    stageVariables: null,
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      authorizer: null,
      protocol: 'HTTP/1.1',
      httpMethod: request.method ?? 'POST',
      identity: {} as APIGatewayProxyEvent['requestContext']['identity'],
      path: pathname,
      stage: stage.slice(1) || '$default',
      requestId: 'r1',
      requestTimeEpoch: 0,
      resourceId: 'x1',
      resourcePath: '/{proxy+}',
    },
    body: bytes.length > 0 ? textOf(bytes, gateway) : null,
    isBase64Encoded: gateway.base64 ?? false,
  };
}

/** Of an HTTP API: lower-cased headers joined by commas, cookies apart, path and query as they were called. */
export function eventV2(request: IncomingMessage, bytes: Buffer, gateway: Gateway): APIGatewayProxyEventV2 {
  const { stage = '' } = gateway;
  const [rawPath = '/', rawQueryString = ''] = (request.url ?? '/').split('?');
  const { cookie, ...headers } = request.headersDistinct;
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    ...(cookie && { cookies: cookie.flatMap((text) => text.split('; ')) }),
    headers: Object.fromEntries(Object.entries(headers).map(([name, texts]) => [name, texts?.join(',')])),
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      domainName: 'api.example.com',
      domainPrefix: 'api',
      http: {
        method: request.method ?? 'POST',
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: 'Bellpay/1',
      },
      requestId: 'r1',
      routeKey: '$default',
      stage: stage.slice(1) || '$default',
      time: '21/Nov/2025:10:00:00 +0000',
      timeEpoch: 0,
    },
    ...(bytes.length > 0 && { body: textOf(bytes, gateway) }),
    isBase64Encoded: gateway.base64 ?? false,
  };
}

/** Of a function URL: version 2.0 without a stage. */
export const eventOfUrl = (
  request: IncomingMessage,
  bytes: Buffer,
  gateway: Gateway,
): LambdaFunctionURLEvent => eventV2(request, bytes, gateway);

const textOf = (bytes: Buffer, { base64 = false }: Gateway) => bytes.toString(base64 ? 'base64' : 'utf8');
