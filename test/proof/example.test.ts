/** The example of the guide, as a process of its own: what it is sent is in its table, once, and it ends when it is asked to. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createSender } from '@hookwright/passto-creditpay/testing';
import { expect, test } from 'vitest';
import { answers, withServer } from '../servers.ts';
import { freePort } from '../free-port.ts';
import { places } from './places.ts';

const key = 'the key that PassTo issued';

function start(environment: Readonly<Record<string, string>>): ChildProcess {
  const args = ['--import', 'tsx', '--conditions=@hookwright/source', 'examples/nothing-lost.ts'];
  return spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

await withServer('PostgreSQL', (url) => {
  test('examples/nothing-lost.ts', { timeout: 60_000 }, async () => {
    const own = await places({ PostgreSQL: url });
    const table = `"${own.name}".payments`;
    await own.pool!.query(`CREATE TABLE ${table} (id text, order_no text, amount text)`);
    const port = await freePort();
    const database = new URL(url);
    database.searchParams.set('options', `-c search_path=${own.name}`);
    const publicUrl = `http://127.0.0.1:${port}/webhooks/passto`;
    const example = start({
      DATABASE_URL: database.href,
      PASSTO_KEY: key,
      PUBLIC_URL: publicUrl,
      INBOX_KEY: randomBytes(32).toString('base64'),
      PORT: String(port),
    });
    try {
      await expect.poll(() => answers(`http://127.0.0.1:${port}`), { timeout: 20_000 }).toBe(true);
      const passto = createSender({ key, url: publicUrl });
      const delivery = passto.sign('PAY_SUCCESS');
      for (let time = 0; time < 3; time++) {
        expect(await passto.send(delivery)).toEqual({ status: 200, body: '' });
      }
      const rows = async (): Promise<unknown[]> =>
        (await own.pool!.query<object>(`SELECT id, order_no, amount FROM ${table}`)).rows;
      await expect.poll(rows, { timeout: 20_000 }).toHaveLength(1);
      expect(await passto.send(delivery)).toEqual({ status: 200, body: '' });
      const engine = own.engines.PostgreSQL!;
      await expect.poll(() => engine.status()).toMatchObject({ waiting: 0, running: 0 });
      expect(await rows()).toEqual([
        {
          id: 'passto-creditpay/events/evt-0001',
          order_no: '3_2024120704200246001080548276',
          amount: '1',
        },
      ]);
      example.kill('SIGTERM');
      expect(await once(example, 'exit')).toEqual([0, null]);
    } finally {
      example.kill('SIGKILL');
      await own.end();
    }
  });
});
