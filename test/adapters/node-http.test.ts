/** A receiver behind `node:http` itself, with no framework. */
import type { IncomingMessage } from 'node:http';
import { toNode } from '@hookwright/runtime/node';
import { describe, expect, test } from 'vitest';
import { dial, post, serve, until } from '../runtime/served.ts';
import { deliveryOf } from '../runtime/provider.ts';
import { watched } from '../runtime/watched.ts';
import { at, type Serve, testHost } from './cases.ts';

const read = async (request: IncomingMessage) => Buffer.concat((await request.toArray()) as Buffer[]);

/** A server with the receiver, after what is given. */
const behind =
  (before: (request: IncomingMessage) => unknown): Serve =>
  (receive) => {
    const handle = toNode(receive);
    return serve(async (request, response) => {
      await before(request);
      handle(request, response);
    });
  };

testHost({
  plain: { 'nothing before it': (receive) => serve(toNode(receive)) },
  kept: {
    'bytes read, and kept in rawBody': behind(async (request) =>
      Object.assign(request, { rawBody: await read(request) }),
    ),
  },
  parsed: {
    'bytes read, and parsed': behind(async (request) =>
      Object.assign(request, { body: JSON.parse(String(await read(request))) as unknown }),
    ),
  },
  fix: ['mount the receiver before it', 'keep `rawBody`'],
  mounted: {
    'below a path that is taken away': async (receive) =>
      at(
        '/webhooks/bellpay',
        await behind((request) => (request.url = request.url?.replace('/webhooks', '')))(receive),
      ),
  },
});

describe('a client that hangs up before the receiver reads: it ends, and no parser is blamed', () => {
  const { headers, body } = deliveryOf({ id: 'e1', type: 'PAID' });
  const head = `POST /bellpay HTTP/1.1\r\nhost: localhost\r\ncontent-length: ${body.length}\r\nx-signature: ${String(headers['x-signature'])}\r\n\r\n`;
  test.each([
    { name: 'nothing of the body came', sent: head },
    { name: 'half of the body came', sent: head + Buffer.from(body).toString().slice(0, 9) },
    { name: 'all of the body came', sent: head + Buffer.from(body).toString() },
  ])('$name', async ({ sent }) => {
    const { receive, ran } = watched();
    const handle = toNode(receive, { bodyTimeoutMs: 20 });
    const server = await serve(async (request, response) => {
      // Something else is waited for first: of the client that hangs up, until it has.
      if (request === server.requests[0]) await until(() => request.destroyed);
      handle(request, response);
    });
    const { socket } = dial(server.port, sent);
    await until(() => server.requests.length === 1);
    socket.resetAndDestroy();
    expect(await until(() => server.requests[0]?.destroyed === true)).toBe(true);
    // Longer than a body may take: it is not waited for either.
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect((await post(server.url, { headers, body })).status).toBe(200);
    expect(ran()).toEqual(['handler PAID']);
    await server.close();
  });
});

test('no body, read by somebody before: refused, not a failure', async () => {
  const { url, close } = await behind(read)(watched().receive);
  const answer = await post(url, { headers: {}, body: Buffer.alloc(0) });
  expect(answer).toEqual({ status: 401, type: 'text/plain', body: 'signature-missing' });
  await close();
});

test('an acknowledgement that cannot have a body has no length either', async () => {
  const none = Object.assign(async () => ({ status: 204, headers: {}, body: '' }), {
    limitBytes: 1000,
    fail: () => ({ status: 500, headers: {}, body: '' }),
  });
  const { port, close } = await serve(toNode(none));
  const { answer } = dial(port, 'POST / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
  expect((await answer).replace(/^Date: .*\r\n/m, '')).toBe(
    'HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n',
  );
  await close();
});
