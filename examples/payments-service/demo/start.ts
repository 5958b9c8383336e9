import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';

export interface Service {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  /** All that it has written, so far. */
  readonly output: () => string;
  /** The code that it exits with, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts the service as it was built, and waits until it is ready, or has ended. */
export async function startService(url: string, environment: NodeJS.ProcessEnv): Promise<Service> {
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: new URL('..', import.meta.url),
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  const ready = async (): Promise<boolean> =>
    (await fetch(`${url}/readyz`).catch(() => undefined))?.ok === true;
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  while (!hasEnded && !(await ready())) await new Promise((resolve) => setTimeout(resolve, 50));
  return { process: child, output: () => output, ended };
}

/** An address on loopback where nobody listens. */
export async function freeUrl(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
