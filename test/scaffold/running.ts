import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { WebhookRequest } from '@hookwright/runtime';
import { freePort } from '../free-port.ts';
import { type Child, ownEnvironment, start } from '../processes.ts';
import { startScript } from './installed.ts';

/** A service as a process of its own, started as `npm start` starts it, without npm between it and its signals. */
export interface Running {
  readonly port: number;
  readonly child: Child;
  /** The code that it has ended with, or the signal. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** What it has printed, once it has ended. */
  readonly printed: Promise<string>;
}

export async function startService(folder: string, env: Readonly<Record<string, string>>): Promise<Running> {
  const port = await freePort();
  const child = start('sh', ['-c', `exec ${await startScript(folder)}`], {
    cwd: folder,
    env: {
      ...ownEnvironment,
      HOST: '127.0.0.1',
      PORT: `${port}`,
      ...env,
      PATH: `${join(folder, 'node_modules/.bin')}:${process.env.PATH}`,
    },
  });
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  const printed = Promise.all([text(child.stdout), text(child.stderr)]).then((both) => both.join(''));
  return { port, child, ended, printed };
}

/** Resolves when it answers that it is well. */
export async function untilHealthy({ port, ended, printed }: Running): Promise<void> {
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  for (;;) {
    if (hasEnded) throw new Error(`It has ended with ${await ended}:\n${await printed}`);
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Resolves when nobody is let in any more. */
export async function untilClosed({ port }: Running): Promise<void> {
  for (;;) {
    const isOpen = await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { connection: 'close' } }).then(
      () => true,
      () => false,
    );
    if (!isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A delivery of which the server has the head; the body is sent when it is asked for. */
export interface Begun {
  finish(): Promise<{ status: number; body: string }>;
}

/** Sends the head of a delivery, and waits until the server wants the body. */
export async function beginDelivery({ port }: Running, delivery: WebhookRequest): Promise<Begun> {
  const { method, url, headers, body } = delivery;
  const sent = request({
    host: '127.0.0.1',
    port,
    method,
    path: url,
    headers: { ...headers, expect: '100-continue', 'content-length': body.byteLength, connection: 'close' },
  });
  sent.flushHeaders();
  await once(sent, 'continue');
  sent.write(body.subarray(0, 1));
  return {
    async finish() {
      sent.end(body.subarray(1));
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      return { status: response.statusCode ?? 0, body: await text(response) };
    },
  };
}

export async function sendDelivery(
  running: Running,
  delivery: WebhookRequest,
): Promise<{ status: number; body: string }> {
  return (await beginDelivery(running, delivery)).finish();
}
