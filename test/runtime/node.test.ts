/** A receiver behind `node:http`: a delivery in over a real socket, the acknowledgement out byte for byte. */
import { toNode } from '@hookwright/runtime/node';
import { afterEach, describe, expect, test } from 'vitest';
import { deliveryOf, withHeaders } from './provider.ts';
import { dial, post, serve, type Served, until } from './served.ts';
import { fails, watched, type Watched } from './watched.ts';

const paid = deliveryOf({ id: 'e1', type: 'PAID', amount: 5 });
const accepted = { status: 200, type: 'application/json', body: '{"ok":"好"}\n' };
const coded = (status: number, code: string) => ({ status, type: 'text/plain', body: code });

let server: Served;
afterEach(async () => server.close());

async function serveReceiver({ receive }: Watched): Promise<Served> {
  server = await serve(toNode(receive));
  return server;
}

describe('what comes in and goes out', () => {
  test.each([
    { name: 'accepted', given: paid, want: accepted },
    { name: 'unsigned', given: withHeaders(paid, {}), want: coded(401, 'signature-missing') },
    { name: 'invalid', given: deliveryOf('{'), want: coded(503, 'payload-malformed') },
    { name: 'empty', given: deliveryOf(''), want: coded(503, 'payload-malformed') },
    {
      name: 'any bytes',
      given: deliveryOf(String.fromCharCode(0xff)),
      want: coded(503, 'payload-malformed'),
    },
  ])('$name', async ({ given, want }) => {
    const { url } = await serveReceiver(watched());
    expect(await post(url, given)).toEqual(want);
  });

  test('a body of exactly the limit', async () => {
    const { url } = await serveReceiver(watched(() => ({ limitBytes: paid.body.length })));
    expect(await post(url, paid)).toEqual(accepted);
  });

  test('the bytes on the wire', async () => {
    const { port } = await serveReceiver(watched());
    const { answer } = dial(port, wire(paid.body, 'connection: close'));
    const [head, body] = (await answer).split('\r\n\r\n');
    expect(head?.split('\r\n').filter((line) => !line.startsWith('Date:'))).toEqual([
      'HTTP/1.1 200 OK',
      'content-type: application/json',
      'content-length: 13',
      'Connection: close',
    ]);
    expect(body).toBe('{"ok":"好"}\n');
  });

  test('a body in pieces', async () => {
    const { port } = await serveReceiver(watched());
    const bytes = wire(paid.body, 'connection: close');
    const { socket, answer } = dial(port, bytes.subarray(0, bytes.length - 9));
    await until(() => server.requests.length === 1);
    socket.write(bytes.subarray(bytes.length - 9));
    expect(await answer).toContain('HTTP/1.1 200 OK');
  });

  test('the request that a handler sees', async () => {
    const seen: unknown[] = [];
    const receiver = watched(() => ({
      handlers: { PAID: ({ headers, body }) => void seen.push(headers['x-extra'], Buffer.from(body)) },
    }));
    const { url } = await serveReceiver(receiver);
    await post(url, withHeaders(paid, { ...paid.headers, 'X-Extra': 'yes' }));
    expect(seen).toEqual(['yes', Buffer.from(paid.body)]);
  });

  test('one connection takes a refusal, a failure and an acceptance', async () => {
    const receiver = watched(() => ({ otherwise: fails }));
    const { port } = await serveReceiver(receiver);
    const other = deliveryOf({ type: 'CHARGEBACK' });
    const { answer } = dial(
      port,
      Buffer.concat([
        wire(paid.body, 'x-signature: 0'),
        wire(other.body, `x-signature: ${String(other.headers['x-signature'])}`),
        wire(paid.body, 'connection: close'),
      ]),
    );
    expect((await answer).match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 401', 'HTTP/1.1 503', 'HTTP/1.1 200']);
    expect(await until(async () => (await server.connections()) === 0)).toBe(true);
  });
});

function wire(body: Uint8Array, ...headers: string[]): Buffer {
  const lines = ['POST /bellpay HTTP/1.1', 'host: localhost', `content-length: ${body.length}`, ...headers];
  if (!headers.some((line) => line.startsWith('x-signature'))) {
    lines.push(`x-signature: ${String(paid.headers['x-signature'])}`);
  }
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]);
}
