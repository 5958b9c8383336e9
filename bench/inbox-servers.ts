import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { connect } from 'node:net';
import type { EngineName } from '../test/proof/member.ts';

/** Where the servers are, as for the tests: other addresses come from the environment. */
export const urls: Readonly<Record<EngineName, string>> = {
  PostgreSQL: process.env.HOOKWRIGHT_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/test',
  Redis: process.env.HOOKWRIGHT_TEST_REDIS ?? 'redis://127.0.0.1:6379',
  NATS: process.env.HOOKWRIGHT_TEST_NATS ?? 'nats://127.0.0.1:4222',
};

/** True where somebody takes a connection. */
export function isThere(engine: EngineName): Promise<boolean> {
  const { hostname, port } = new URL(urls[engine]);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 2_000 });
    const end = (does: boolean) => () => {
      socket.destroy();
      resolve(does);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}

export const missing = (engine: EngineName): string =>
  `${engine} at ${new URL(urls[engine]).host} is not there: not measured.`;

/** What it runs on, and what else ran there: the load of the last minute. */
export async function machine(): Promise<string[]> {
  const clients = ['pg', 'ioredis', '@nats-io/jetstream'].map(async (name) => {
    const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as {
      version: string;
    };
    return `${name} ${version}`;
  });
  const processor = `${process.platform} ${process.arch}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores`;
  return [`Node ${process.versions.node}`, processor, ...(await Promise.all(clients))];
}

/** Of the last minute, so many processes that would compute. */
export const load = (): string => loadavg()[0]!.toFixed(1);
