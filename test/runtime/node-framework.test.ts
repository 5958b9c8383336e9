/** A receiver behind frameworks: bytes that were kept, bytes that are gone, and what must not end the process. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { toNode } from '@hookwright/runtime/node';
import { afterEach, describe, expect, test } from 'vitest';
import { deliveryOf } from './provider.ts';
import { post, serve, type Served } from './served.ts';
import { watched, type Watched } from './watched.ts';

const paid = deliveryOf({ id: 'e1', type: 'PAID', amount: 5 });
const accepted = { status: 200, type: 'application/json', body: '{"ok":"好"}\n' };
const coded = (status: number, code: string) => ({ status, type: 'text/plain', body: code });

type Framework = (
  request: IncomingMessage & { body?: unknown; rawBody?: unknown },
  response: ServerResponse,
) => unknown;
const read = async (request: IncomingMessage) => Buffer.concat((await request.toArray()) as Buffer[]);

let server: Served;
afterEach(async () => server.close());

/** Serves a receiver, and a framework before it. */
async function serveBehind(first: Framework, { receive }: Watched): Promise<Served> {
  const handle = toNode(receive, { bodyTimeoutMs: 100 });
  server = await serve(async (request, response) => {
    await first(request, response);
    handle(request, response);
  });
  return server;
}

describe('what a framework did before', () => {
  const cases: { name: string; first: Framework; want: object }[] = [
    {
      name: 'a parser took the bytes',
      first: async (request) => (request.body = JSON.parse(String(await read(request))) as unknown),
      want: coded(500, 'body-consumed'),
    },
    {
      name: 'something took the bytes and left nothing',
      first: async (request) => void (await read(request)),
      want: coded(500, 'body-consumed'),
    },
    {
      name: 'a parser set a body and took no bytes, as in Express 4',
      first: (request) => (request.body = {}),
      want: accepted,
    },
    {
      name: 'rawBody is a Buffer',
      first: async (request) => {
        request.rawBody = await read(request);
        request.body = { not: 'looked at' };
      },
      want: accepted,
    },
    {
      name: 'body is a Buffer',
      first: async (request) => (request.body = await read(request)),
      want: accepted,
    },
    {
      name: 'body is a text',
      first: async (request) => (request.body = String(await read(request))),
      want: accepted,
    },
    {
      name: 'body is undefined, as in Express 5',
      first: (request) => (request.body = undefined),
      want: accepted,
    },
    {
      name: 'kept bytes that are over the limit',
      first: (request) => (request.rawBody = Buffer.alloc(2000)),
      want: coded(413, 'body-too-large'),
    },
    {
      name: 'kept bytes that were changed',
      first: async (request) => (request.rawBody = Buffer.concat([await read(request), Buffer.from('\n')])),
      want: coded(401, 'signature-wrong'),
    },
  ];

  test.each(cases)('$name', async ({ first, want }) => {
    const { url } = await serveBehind(
      first,
      watched(() => ({ limitBytes: 1000 })),
    );
    expect(await post(url, paid)).toEqual(want);
  });

  test('the error of a body that is gone names the fix', async () => {
    const messages: string[] = [];
    const receiver = watched(() => ({ onError: (error) => messages.push(error.message) }));
    const { url } = await serveBehind(read, receiver);
    await post(url, paid);
    expect(messages).toEqual([
      '[body-consumed] Expected the raw bytes of the body but a body parser has taken them: mount the receiver before it, or let it keep `rawBody`',
    ]);
  });
});

test('the URL is that before a router took its mount path away', async () => {
  const urls: string[] = [];
  const receiver = watched(() => ({ onRefused: (_, request) => urls.push(request.url) }));
  const mounted: Framework = (request) => {
    Object.assign(request, { originalUrl: request.url, url: '/' });
  };
  const { url } = await serveBehind(mounted, receiver);
  await post(url, { headers: {}, body: paid.body });
  expect(urls).toEqual(['/bellpay']);
});

describe('what must not end the process', () => {
  test('text instead of bytes: a framework that decodes the stream', { timeout: 2000 }, async () => {
    const { url } = await serveBehind((request) => request.setEncoding('utf8'), watched());
    expect(await post(url, paid)).toEqual(coded(500, 'body-consumed'));
  });

  test.each([
    { name: 'a delivery', headers: paid.headers, body: paid.body },
    { name: 'a body that is too large', headers: {}, body: Buffer.alloc(2000) },
  ])('an answer that the framework gave already: $name', async ({ headers, body }) => {
    const receiver = watched(() => ({ limitBytes: 1000 }));
    const { url } = await serveBehind((_, response) => response.end('busy'), receiver);
    expect(await post(url, { headers, body })).toEqual({ status: 200, type: null, body: 'busy' });
  });
});
