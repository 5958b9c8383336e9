import { execFile } from 'node:child_process';

export interface Run {
  /** Undefined where it took too long. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in a process of its own, so that it can be stopped. */
export function hookwright(args: readonly string[], { timeout = 30_000 } = {}): Promise<Run> {
  const command = ['--import', 'tsx', '--conditions=@hookwright/source', 'generator/cli.ts', ...args];
  return new Promise((resolve) => {
    const options = { timeout, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 } as const;
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      resolve({ code: error?.killed ? undefined : Number(error?.code ?? 0), stdout, stderr });
    });
  });
}
