/** How workers hear of entries in PostgreSQL, and what happens to the connection on which they listen. */
import { randomUUID } from 'node:crypto';
import type { InboxEngine, Taken } from '@hookwright/runtime/inbox';
import { postgresEngine } from '@hookwright/runtime/postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withServer } from '../servers.ts';
import { entryOf } from './inbox-suite.ts';
import {
  libraries,
  type OpenClient,
  openOne,
  openPool,
  openSchema,
  openSql,
  pause,
  type TestSchema,
} from './postgres-clients.ts';

await withServer('PostgreSQL', (url) => {
  let own: TestSchema;
  beforeAll(async () => void (own = await openSchema(url)));
  afterAll(() => own.drop());

  describe.each([...libraries, 'a Client of pg'] as const)('with %s', (library) => {
    let inbox: string;
    let opened: OpenClient;
    let other: OpenClient;
    let worker: InboxEngine;
    let receiver: InboxEngine;
    beforeEach(async () => {
      inbox = `t${randomUUID()}`;
      [opened, other] = [await open(), await open()];
      worker = postgresEngine(opened.client, { schema: own.schema, name: inbox });
      receiver = postgresEngine(other.client, { schema: own.schema, name: inbox });
    });
    afterEach(async () => {
      await worker.close();
      await receiver.close();
      await opened.end();
      await other.end();
    });

    function open(): OpenClient | Promise<OpenClient> {
      if (library === 'pg') return openPool(url, { application_name: inbox });
      if (library === 'postgres') return openSql(url, { connection: { application_name: inbox } });
      return openOne(url);
    }

    /** How long it waits, at most a minute: more than a test may take. */
    async function wait(): Promise<void> {
      await worker.wait(60_000, new AbortController().signal);
    }

    /** Waits until nothing wakes it any more: it listens then. */
    async function settle(): Promise<void> {
      for (let round = 0; round < 3; round++) {
        await worker.take(1, 1000);
        await worker.wait(300, new AbortController().signal);
      }
    }

    async function takeOne(engine = worker): Promise<Taken> {
      await expect.poll(async () => (await worker.status()).waiting).toBeGreaterThan(0);
      const [taken] = await engine.take(1, 60_000);
      return taken!;
    }

    test('every one of many that are stored at once is told of', async () => {
      await settle();
      const ids = Array.from({ length: 60 }, (_, index) => `e${index}`);
      const storing = Promise.all(
        ids.map(async (id, index) => {
          await pause(index * 3);
          await receiver.store(entryOf(id));
        }),
      );
      const taken: string[] = [];
      while (taken.length < ids.length) {
        const some = await worker.take(10, 60_000);
        taken.push(...some.map(({ entry }) => entry.id));
        if (some.length === 0) await wait();
      }
      await storing;
      expect(taken.sort()).toEqual(ids.sort());
    });

    test('what was stored since it looked last is not slept through', async () => {
      await settle();
      expect(await worker.take(1, 1000)).toEqual([]);
      await receiver.store(entryOf('a'));
      await pause(200);
      await wait();
      expect((await worker.take(1, 1000)).length).toBe(1);
    });

    test('what comes due by itself wakes it', async () => {
      await receiver.store(entryOf('a'));
      await worker.postpone(await takeOne(), { delayMs: 700, isCounted: true });
      await settle();
      await expect
        .poll(async () => (await wait(), worker.take(1, 1000)), { timeout: 20_000 })
        .toHaveLength(1);
    });

    test('an entry that is replayed wakes it', async () => {
      await receiver.store(entryOf('a'));
      await worker.bury(await takeOne(), { state: 'dead', code: 'c', reason: 'r' });
      await settle();
      const waited = wait();
      await pause(100);
      await receiver.replay('a');
      await waited;
    });

    test.each(['finish', 'bury'] as const)('the next of an entity wakes it: %s', async (end) => {
      for (const id of ['x1', 'x2']) await receiver.store(entryOf(id, { entity: 'x' }));
      const first = await takeOne(receiver);
      await settle();
      const waited = wait();
      await pause(100);
      if (end === 'finish') await receiver.finish(first);
      else await receiver.bury(first, { state: 'dead', code: 'c', reason: 'r' });
      await waited;
      expect((await worker.take(1, 1000)).map(({ entry }) => entry.id)).toEqual(['x2']);
    });

    test('closing it ends all that wait, and nobody waits any more', async () => {
      await settle();
      const waits = [wait(), wait()];
      await pause(50);
      await worker.close();
      await Promise.all(waits);
      await wait();
      await worker.close();
      // The client stays open.
      await worker.store(entryOf('a'));
      expect((await worker.take(1, 1000)).length).toBe(1);
    });

    test('closing it while it begins to listen', async () => {
      const waited = wait();
      await worker.close();
      await waited;
    });

    test.skipIf(library === 'a Client of pg')('a connection that breaks is opened again', async () => {
      await settle();
      for (let round = 0; round < 2; round++) {
        const killed = await own.rows(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE application_name = $1 AND query ILIKE 'listen "hookwright%'`,
          [inbox],
        );
        expect(killed.length).toBeGreaterThan(0);
        await settle();
        const waited = wait();
        await pause(500);
        await receiver.store(entryOf(`e${round}`));
        await waited;
        expect((await worker.take(1, 60_000)).length).toBe(1);
      }
    });
  });

  test('a pool of one connection is not asked for it', async () => {
    const { client, end } = openPool(url, { max: 1 });
    const engine = postgresEngine(client, { schema: own.schema, name: randomUUID() });
    const waited = engine.wait(300, new AbortController().signal);
    await pause(50);
    await engine.store(entryOf('a'));
    await waited;
    expect((await engine.take(1, 1000)).length).toBe(1);
    await engine.close();
    await end();
  });

  test('where nobody answers, time is what ends the waiting', async () => {
    const { client, end } = openPool('postgres://nobody@127.0.0.1:1/none');
    const engine = postgresEngine(client);
    await engine.wait(200, new AbortController().signal);
    await engine.wait(200, new AbortController().signal);
    await engine.close();
    await end();
  });
});
