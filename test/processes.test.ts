/** Nothing that a test starts outlives it, whatever becomes of either. */
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { type Child, endGroup, run, runToEnd, start } from './processes.ts';

/** Prints the id of a process that it has started and that hangs, and hangs itself. */
const hanging = ['-c', 'sleep 100000 & echo $!; wait'];

async function firstLine({ stdout }: Child): Promise<string> {
  const [text] = (await once(stdout, 'data')) as [Buffer];
  return text.toString().trim();
}

/** Resolves when there is no such process, or nothing but its entry. */
async function untilGone(pid: string): Promise<void> {
  const isThere = async (): Promise<boolean> =>
    /^[^Z\s]/.test((await runToEnd('ps', ['-o', 'stat=', '-p', pid])).stdout);
  await expect.poll(isThere, { timeout: 60_000 }).toBe(false);
}

test('a process is ended with what it has started', async () => {
  const child = start('sh', hanging);
  const pid = await firstLine(child);
  endGroup(child);
  await untilGone(pid);
});

test('what a command leaves behind is ended with it', async () => {
  const { stdout } = await run('sh', ['-c', 'sleep 100000 & echo $!']);
  await untilGone(stdout.trim());
});

test('a command that takes too long is ended, and has no code', async () => {
  expect(await runToEnd('sh', hanging, { timeoutMs: 1 })).toMatchObject({ code: undefined });
});

test('a command that fails is an error, with all that it has printed', async () => {
  const failed = run('sh', ['-c', 'echo out; echo err >&2; exit 3']);
  await expect(failed).rejects.toMatchObject({ code: 3, stdout: 'out\n', stderr: 'err\n' });
  await expect(failed).rejects.toThrow(/it ended with 3:\nout\n\nerr\n/);
  await expect(run('hookwright-is-no-command', [])).rejects.toThrow('ENOENT');
});

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  'who is ended by %s has ended what it started',
  async (signal) => {
    const program = `
      const { start } = await import(${JSON.stringify(new URL('processes.ts', import.meta.url).href)});
      start('sh', ${JSON.stringify(hanging)}).stdout.pipe(process.stdout);
    `;
    const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program];
    const child = start(process.execPath, args);
    const pid = await firstLine(child);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([null, signal]);
    await untilGone(pid);
  },
);
