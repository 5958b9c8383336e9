import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface Service {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  /** Where it listens, by what it has logged; empty where it has ended before. */
  readonly url: string;
  /** All that it has written, so far. */
  readonly output: () => string;
  /** The code that it exits with, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts the service as it was built, and waits until it is ready, or has ended. */
export async function startService(environment: NodeJS.ProcessEnv): Promise<Service> {
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: new URL('..', import.meta.url),
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  let hasEnded = false;
  const ended = once(child, 'close').then(([code, signal]) => {
    hasEnded = true;
    return (code ?? signal) as number | string;
  });
  const urlOf = (): string => /Server listening at (http:[^\s"]+)/.exec(output)?.[1] ?? '';
  const isReady = async (): Promise<boolean> =>
    urlOf() !== '' && (await fetch(`${urlOf()}/readyz`).catch(() => undefined))?.ok === true;
  while (!hasEnded && !(await isReady())) await pause(50);
  return { process: child, url: urlOf(), output: () => output, ended };
}

/** Waits for what comes. @throws Error where it does not: the limit is for what hangs, not for what is slow. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const limit = Date.now() + 60_000;
  while (!(await isSo())) {
    if (Date.now() > limit) throw new Error('Expected something to come within a minute but it did not');
    await pause(25);
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
