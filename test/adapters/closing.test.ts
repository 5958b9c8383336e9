/** A server that is ended while a delivery is handled: the delivery is answered, and its connection keeps nobody waiting. */
import { Agent, createServer, type IncomingMessage, request, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Receiver } from '@hookwright/runtime';
import { toFastify } from '@hookwright/runtime/fastify';
import { toNode } from '@hookwright/runtime/node';
import express from 'express';
import fastify from 'fastify';
import { expect, test } from 'vitest';

/** Longer than the test may take: a connection that is kept is never given up. */
const keepAliveTimeout = 3_600_000;

interface Host {
  readonly server: Server;
  close(): Promise<unknown>;
}

async function listen(server: ReturnType<typeof createServer>): Promise<Host> {
  Object.assign(server, { keepAliveTimeout });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    server,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const hosts: Record<string, (receive: Receiver) => Promise<Host>> = {
  'node:http': (receive) => listen(createServer(toNode(receive))),
  Express: (receive) => listen(createServer(express().post('/', toNode(receive)))),
  Fastify: async (receive) => {
    const app = fastify({ keepAliveTimeout });
    app.register(toFastify(receive), { prefix: '/' });
    await app.listen({ host: '127.0.0.1', port: 0 });
    return { server: app.server, close: () => app.close() };
  },
};

/** Something that one side waits for, and the other gives. */
function signal(): { readonly given: Promise<void>; give(): void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}

test.each(Object.entries(hosts))('%s', async (_, serve) => {
  const [begun, handled] = [signal(), signal()];
  const receive = Object.assign(
    async () => {
      begun.give();
      await handled.given;
      return { status: 200, headers: {}, body: 'OK' };
    },
    { limitBytes: 1_000 },
  ) as unknown as Receiver;
  const host = await serve(receive);
  const agent = new Agent({ keepAlive: true });
  const { port } = host.server.address() as AddressInfo;
  const sent = request({ port, host: '127.0.0.1', method: 'POST', path: '/', agent });
  const answered = once(sent.end('{}'), 'response') as Promise<[IncomingMessage]>;
  await begun.given;
  const closed = host.close();
  // Fastify takes a moment to begin.
  while (host.server.listening) await new Promise(setImmediate);
  handled.give();

  const [answer] = await answered;
  answer.resume();
  expect([answer.statusCode, answer.headers.connection]).toEqual([200, 'close']);
  await closed;
  agent.destroy();
});
