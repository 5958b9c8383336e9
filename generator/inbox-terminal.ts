import { CommandError } from './inbox-error.ts';
import type { Terminal } from './inbox-text.ts';

/** The terminal of this process. */
export function processTerminal(): Terminal {
  // Whoever has read enough, such as `head`, closes the pipe.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(1);
  });
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    columns: (process.stdout.isTTY && process.stdout.columns) || undefined,
    now: Date.now,
    pause: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(end, ms);
        signal.addEventListener('abort', end);
        if (signal.aborted) end();

        function end(): void {
          clearTimeout(timer);
          signal.removeEventListener('abort', end);
          resolve();
        }
      }),
  };
}

/** Runs with a signal that Ctrl-C aborts, and `kill`, once or several times: npm and tsx pass on what the terminal has sent already. */
export async function untilInterrupted(run: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const aborting = new AbortController();
  const abort = (): void => aborting.abort();
  process.on('SIGINT', abort).on('SIGTERM', abort);
  try {
    await run(aborting.signal);
  } finally {
    process.off('SIGINT', abort).off('SIGTERM', abort);
  }
}

/** Runs a command to its end: mistakes are one line, and a bug keeps its stack. */
export async function tellMistakes(run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    process.exitCode = 1;
    // A connection that could not be made may not be given up by its driver.
    setTimeout(() => process.exit(), 1_000).unref();
  }
}

/** A text in which somebody may have typed a URL. */
export function withoutPasswords(text: string): string {
  return text
    .replace(/:\/\/\S*@/g, '://…@')
    .replace(/([?&][\w-]*(?:pass|token|secret)[\w-]*=)[^&\s']*/gi, '$1…');
}
