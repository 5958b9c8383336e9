/** Clients that send too much, too slowly, or hang up: each ends with an answer or a closed socket, the server stays. */
import { request as httpRequest } from 'node:http';
import type { Socket } from 'node:net';
import { toNode } from '@hookwright/runtime/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deliveryOf } from './provider.ts';
import { dial, post, serve, type Served, until } from './served.ts';
import { watched, type Watched } from './watched.ts';

const paid = deliveryOf({ id: 'e1', type: 'PAID', amount: 5 });
const head = (length: number | string) =>
  `POST /bellpay HTTP/1.1\r\nhost: localhost\r\n${typeof length === 'number' ? `content-length: ${length}` : length}\r\n\r\n`;

let receiver: Watched;
let server: Served;
beforeEach(async () => {
  receiver = watched(() => ({ limitBytes: 1000 }));
  server = await serve(toNode(receiver.receive, { bodyTimeoutMs: 100 }));
});
afterEach(async () => {
  // Whatever was sent: the server still works, and no other socket is left.
  expect((await post(server.url, paid)).status).toBe(200);
  expect(await until(async () => (await server.connections()) <= 1)).toBe(true);
  await server.close();
});

const tooLarge = /^HTTP\/1.1 413 .*Connection: close.*\r\n\r\nbody-too-large$/s;
const tooSlow = /^HTTP\/1.1 408 .*Connection: close.*\r\n\r\nbody-too-slow$/s;

describe('too much', () => {
  test.each([
    { name: 'one byte over the limit', bytes: head(1001) + 'a'.repeat(1001) },
    {
      name: 'over the limit, and more announced that never comes',
      bytes: head(50_000_000) + 'a'.repeat(2000),
    },
    { name: 'in chunks', bytes: `${head('transfer-encoding: chunked')}7d0\r\n${'a'.repeat(2000)}\r\n` },
  ])('$name → 413, and the connection is closed', async ({ bytes }) => {
    expect(await dial(server.port, bytes).answer).toMatch(tooLarge);
    expect(receiver.ran()).toEqual(['onError body-too-large']);
  });

  test('100 MB are not read', async () => {
    const sent = { status: 0, bytes: 0 };
    await new Promise<void>((resolve) => {
      const client = httpRequest(server.url, { method: 'POST', headers: { 'content-length': 100_000_000 } });
      const chunk = Buffer.alloc(65_536);
      const write = () => {
        while (!client.destroyed && sent.bytes < 100_000_000 - chunk.length) {
          sent.bytes += chunk.length;
          if (!client.write(chunk)) return void client.once('drain', write);
        }
      };
      client.on('response', (response) => {
        sent.status = response.statusCode ?? 0;
        response.resume();
      });
      client.on('error', () => undefined);
      client.on('close', () => resolve());
      write();
    });
    // A client that goes on writing may lose the answer to the reset of its connection; the server never reads on.
    expect([413, 0]).toContain(sent.status);
    expect(receiver.ran()).toEqual(['onError body-too-large']);
    expect(server.requests[0]?.socket.bytesRead).toBeLessThan(5_000_000);
  });
});

describe('too slow', () => {
  test.each([
    { name: 'nothing after the head', bytes: head(100) },
    { name: 'half of the body', bytes: head(100) + 'a'.repeat(50) },
    { name: 'chunks without an end', bytes: `${head('transfer-encoding: chunked')}1\r\na\r\n` },
  ])('$name → 408, and the connection is closed', async ({ bytes }) => {
    expect(await dial(server.port, bytes).answer).toMatch(tooSlow);
    expect(receiver.ran()).toEqual(['onError body-too-slow']);
  });

  test('a byte now and then does not help', async () => {
    const { socket, answer } = dial(server.port, head(100));
    const drip = setInterval(() => socket.writable && socket.write('a'), 20);
    expect(await answer).toMatch(tooSlow);
    clearInterval(drip);
  });
});

describe('a client that hangs up', () => {
  const hangUp: { name: string; how: (socket: Socket) => void }[] = [
    { name: 'in the middle of the body', how: (socket) => socket.destroy() },
    { name: 'with a reset', how: (socket) => socket.resetAndDestroy() },
    { name: 'with an end', how: (socket) => socket.end() },
  ];
  test.each(hangUp)('$name: nothing runs', async ({ how }) => {
    const { socket } = dial(server.port, head(100) + 'half');
    await until(() => server.requests.length === 1);
    how(socket);
    expect(await until(() => server.requests[0]?.socket.destroyed === true)).toBe(true);
    // Longer than a body may take: it is not waited for either.
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(receiver.ran()).toEqual([]);
  });

  test('while the handler runs: it ends, and its answer goes nowhere', async () => {
    const ends: (() => void)[] = [];
    const slow = watched((note) => ({
      handlers: {
        PAID: async (delivery) => {
          note('handler')(delivery);
          await new Promise<void>((resolve) => ends.push(resolve));
        },
      },
    }));
    const other = await serve(toNode(slow.receive));
    const signed = `content-length: ${paid.body.length}\r\nx-signature: ${String(paid.headers['x-signature'])}`;
    const { socket } = dial(other.port, head(signed) + Buffer.from(paid.body).toString());
    await until(() => ends.length === 1);
    socket.destroy();
    await until(() => other.requests[0]?.socket.destroyed === true);
    ends[0]?.();
    // The work is done, so the retry is told so.
    expect((await post(other.url, paid)).status).toBe(200);
    expect(slow.ran()).toEqual(['handler PAID']);
    await other.close();
  });
});
