import { resolve as absolute } from 'node:path';
import { type Ended, runToEnd } from '../processes.ts';

export type Run = Ended;

const command = [
  '--import',
  import.meta.resolve('tsx'),
  '--conditions=@hookwright/source',
  absolute('generator/cli.ts'),
];

/** Runs the command in a process of its own, which is ended where it takes longer than only one that hangs would. */
export function hookwright(args: readonly string[], { timeout = 150_000, cwd = '.' } = {}): Promise<Run> {
  return runToEnd(process.execPath, [...command, ...args], { cwd, env: process.env, timeoutMs: timeout });
}
