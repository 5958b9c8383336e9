/** Processes that tests start. Each leads a group of its own, so that what it has started ends with it, and nothing outlives the tests. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export type Child = ChildProcessByStdio<null, Readable, Readable>;

export interface StartOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

export interface RunOptions extends StartOptions {
  /** A limit for what hangs; less than a test has, so that it is the test that ends last. */
  readonly timeoutMs?: number;
}

export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

export interface Ended extends Printed {
  /** Undefined where a signal has ended it, and where it took too long. */
  readonly code: number | undefined;
}

/** What a new user's shell has: nothing of the npm and the tests that run this, and nothing that a service could take for its own. */
export const ownEnvironment: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...process.env, NEXT_TELEMETRY_DISABLED: '1' }).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(npm_|NODE_ENV$|NODE_OPTIONS$|VITEST|TEST$|DEV$|PROD$)/i.test(entry[0]),
  ),
);

/** More than any command prints that is as it should be. */
const mostPrinted = 1 << 26;

const running = new Set<Child>();
const endAll = (): void => running.forEach((child) => endGroup(child));
process.once('exit', endAll);
// Who has forked this process, to run tests in it, has gone.
process.once('disconnect', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    endAll();
    // Without this listener it would have ended this process.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  });
}

export function start(
  command: string,
  args: readonly string[],
  { cwd, env = ownEnvironment }: StartOptions = {},
): Child {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  running.add(child);
  child.once('exit', () => {
    endGroup(child);
    running.delete(child);
  });
  return child;
}

/** Ends the process and all that it has started. */
export function endGroup({ pid }: Child): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

/** Resolves when it has ended, however. Rejects where there is no such command. */
export function runToEnd(
  command: string,
  args: readonly string[],
  { timeoutMs = 170_000, ...options }: RunOptions = {},
): Promise<Ended> {
  const child = start(command, args, options);
  const limit = setTimeout(() => endGroup(child), timeoutMs);
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
      if (printed[name].length > mostPrinted) endGroup(child);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(limit);
      resolve({ code: code ?? undefined, ...printed });
    });
  });
}

/** Gives what was printed. @throws Error that is an `Ended`, too, for another end than with 0. */
export async function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Printed> {
  const ended = await runToEnd(command, args, options);
  if (ended.code === 0) return ended;
  const how =
    ended.code === undefined ? 'was ended by a signal, or took too long' : `ended with ${ended.code}`;
  const text = `Expected "${[command, ...args].join(' ')}" to succeed but it ${how}:`;
  throw Object.assign(new Error([text, ended.stdout, ended.stderr].join('\n')), ended);
}

/** What a checker says: something, always, where it has not succeeded. */
export function saidBy({ code, stdout, stderr }: Ended): string {
  return code === 0 || stdout !== '' ? stdout : `It ended with ${code}: ${stderr}`;
}
