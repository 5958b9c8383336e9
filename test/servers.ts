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
export async function withServer(server: Server, tests: (url: string) => void): Promise<void> {
  const url = urls[server];
  if (await answers(url)) return void describe(server, () => tests(url));
  const { host } = new URL(url);
  const name = `${server} does not answer at ${host}: its tests are skipped`;
  if (!process.env.CI) return void test.skip(name, () => undefined);
  test(name, () => {
    throw new Error(`Expected ${server} at ${host}, which CI has, but it does not answer`);
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
