/** Starts, kills and replaces processes; stands in for a provider that sends to them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { WebhookRequest } from '@hookwright/runtime';
import type { Role } from './member.ts';

export interface Member {
  readonly process: ChildProcess;
  readonly port: number;
}

export interface Program {
  /** A folder of the run. */
  readonly folder: string;
  start(role: Role): Promise<Member>;
  /** Kills all that run, and removes the folder. */
  end(): Promise<void>;
}

/** member.ts as one file, so that a process is up in a moment. */
export async function program(): Promise<Program> {
  const here = dirname(fileURLToPath(import.meta.url));
  // Within the repository: what is not bundled is found from there.
  const folder = await mkdtemp(join(here, '..', '.tmp-proof-'));
  const outfile = join(folder, 'member.mjs');
  await build({
    entryPoints: [join(here, 'member.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@hookwright/source'],
    external: ['pg', 'ioredis', '@nats-io/*'],
    outfile,
    logLevel: 'error',
  });
  const all = new Set<ChildProcess>();
  return {
    folder,
    async start(role) {
      const child = spawn(process.execPath, [outfile, JSON.stringify(role)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      all.add(child);
      child.once('exit', () => all.delete(child));
      const [chunk] = (await Promise.race([
        once(child.stdout, 'data'),
        once(child, 'exit').then(([code]) => {
          throw new Error(`Expected a process that is ready but it ended with ${code}`);
        }),
      ])) as [Buffer];
      return { process: child, port: Number(/ready (\d+)/.exec(String(chunk))?.[1]) };
    },
    async end() {
      await Promise.all([...all].map((child) => (child.kill('SIGKILL'), once(child, 'exit'))));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** As a provider sees it: the status of the answer, or none. */
export async function send(
  port: number,
  { url, headers, body }: WebhookRequest,
): Promise<number | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${url}`, {
      method: 'POST',
      headers: headers as Record<string, string>,
      body: Buffer.from(body),
      signal: AbortSignal.timeout(20_000),
    });
    await response.text();
    return response.status;
  } catch {
    return undefined;
  }
}

/** How often each effect was had. */
export function countsIn(file: string): Map<string, number> {
  return countsOf(readFileSync(file, 'utf8').split('\n').filter(Boolean));
}

export function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
