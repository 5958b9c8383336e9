/** A real server on a loopback port, and clients that misbehave on it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { WebhookRequest } from '@hookwright/runtime';

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface Served {
  readonly url: string;
  readonly port: number;
  /** Requests that arrived, in order. */
  readonly requests: IncomingMessage[];
  readonly connections: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** What the handler throws or rejects with is caught by nobody: it ends a run of the tests as it would end a process. */
export async function serve(handler: Handler): Promise<Served> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/bellpay`,
    port,
    requests,
    connections: () =>
      new Promise((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      ),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Sends a delivery as a provider does. */
export async function post(url: string, { headers, body }: Pick<WebhookRequest, 'headers' | 'body'>) {
  const response = await fetch(url, {
    method: 'POST',
    headers: headers as Record<string, string>,
    body: Buffer.from(body),
  });
  const { status } = response;
  return { status, type: response.headers.get('content-type'), body: await response.text() };
}

/** Writes raw bytes to a port, and keeps the connection open. `answer` resolves when the server closes it. */
export function dial(port: number, bytes: string | Buffer): { socket: Socket; answer: Promise<string> } {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(bytes);
  return { socket, answer: text(socket).catch(() => 'reset') };
}

/** Waits for something that happens soon; after three seconds it did not. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let waits = 0; waits < 300; waits++) {
    if (await condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
}
