import { execFile } from 'node:child_process';
import { resolve as absolute } from 'node:path';

export interface Run {
  /** Undefined where it took too long. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

const command = [
  '--import',
  import.meta.resolve('tsx'),
  '--conditions=@hookwright/source',
  absolute('generator/cli.ts'),
];

/** Runs the command in a process of its own, so that it can be stopped. */
export function hookwright(args: readonly string[], { timeout = 30_000, cwd = '.' } = {}): Promise<Run> {
  return new Promise((resolve) => {
    const options = { timeout, cwd, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 } as const;
    execFile(process.execPath, [...command, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error?.killed ? undefined : Number(error?.code ?? 0), stdout, stderr });
    });
  });
}
