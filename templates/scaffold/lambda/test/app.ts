import type { WebhookRequest } from '@hookwright/runtime';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createHandler } from '../src/app.ts';
import { readConfig } from '../src/config.ts';

/** The function, called as an HTTP API calls it. */
export async function openApp(env: Record<string, string>) {
  const handle = createHandler(readConfig(env));
  return {
    async send(delivery: WebhookRequest) {
      const { statusCode, ...answer } = await handle(eventOf(delivery));
      return { status: statusCode, body: 'body' in answer ? answer.body : '' };
    },
    async close() {},
  };
}

/** An event of payload version 2.0. */
function eventOf({ method, url, headers, body }: WebhookRequest): APIGatewayProxyEventV2 {
  const [rawPath = '', rawQueryString = ''] = url.split('?');
  const http = { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' };
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    requestContext: {
      accountId: 'test',
      apiId: 'test',
      domainName: 'service.example',
      domainPrefix: 'test',
      http,
      requestId: 'test',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    body: Buffer.from(body).toString('base64'),
    isBase64Encoded: true,
  };
}
