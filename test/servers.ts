/**
 * The servers that some tests need. Where one is not there, its tests are skipped and say so; on CI that is a failure. Other
 * addresses than the usual ones come from HOOKWRIGHT_TEST_POSTGRES, HOOKWRIGHT_TEST_REDIS and HOOKWRIGHT_TEST_NATS.
 */
import { connect } from 'node:net';
import { describe, test } from 'vitest';

const urls = {
  PostgreSQL: process.env.HOOKWRIGHT_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/test',
  Redis: process.env.HOOKWRIGHT_TEST_REDIS ?? 'redis://127.0.0.1:6379',
  NATS: process.env.HOOKWRIGHT_TEST_NATS ?? 'nats://127.0.0.1:4222',
};

export type Server = keyof typeof urls;

/** Runs the tests with the server's URL, or says that it is not there. */
export function withServer(server: Server, tests: (url: string) => void): Promise<void> {
  return withServers([server], (found) => tests(found[server]));
}

/** Runs the tests with the URLs of all servers, or says which is not there. */
export async function withServers<S extends Server>(
  servers: readonly S[],
  tests: (urls: Readonly<Record<S, string>>) => void,
): Promise<void> {
  const found = await Promise.all(servers.map((server) => answers(urls[server])));
  const missing = servers.filter((_, index) => !found[index]);
  if (missing.length === 0) return void describe(servers.join(' and '), () => tests(urls));
  const what = missing.map((server) => `${server} at ${new URL(urls[server]).host}`).join(' and ');
  const name = `there is no ${what}: tests are skipped`;
  if (!process.env.CI) return void test.skip(name, () => undefined);
  test(name, () => {
    throw new Error(`Expected ${what}, which CI has, but nobody answers`);
  });
}

/** True where somebody takes a connection. */
export function answers(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 2000 });
    const end = (does: boolean) => () => {
      socket.destroy();
      resolve(does);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}
