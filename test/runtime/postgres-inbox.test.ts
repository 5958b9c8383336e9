/** The inbox in PostgreSQL: its table, and what only its transactions can bring about. */
import { randomUUID } from 'node:crypto';
import type { Buried, BuriedFilter, InboxEngine } from '@hookwright/runtime/inbox';
import { postgresEngine } from '@hookwright/runtime/postgres';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { withServer } from '../servers.ts';
import { entryOf } from './inbox-suite.ts';
import {
  libraries,
  openClient,
  openPool,
  openSchema,
  openSql,
  type OpenClient,
  pause,
  type TestSchema,
} from './postgres-clients.ts';

const grave = { state: 'dead', code: 'handler-failed', reason: 'it failed' } as const;

await withServer('PostgreSQL', (url) => {
  let own: TestSchema;
  beforeAll(async () => void (own = await openSchema(url)));
  afterAll(() => own.drop());

  describe.each(libraries)('with %s', (library) => {
    let opened: OpenClient;
    let engine: InboxEngine;
    let inbox: string;
    beforeAll(() => void (opened = openClient(library, url)));
    beforeEach(() => {
      inbox = `t${randomUUID()}`;
      engine = postgresEngine(opened.client, { schema: own.schema, name: inbox });
    });
    afterAll(() => opened.end());

    const idsTaken = async (limit = 10) => (await engine.take(limit, 60_000)).map(({ entry }) => entry.id);

    async function bury(...ids: string[]): Promise<void> {
      for (const id of ids) await engine.store(entryOf(id));
      for (const taken of await engine.take(ids.length, 60_000)) await engine.bury(taken, grave);
    }

    async function buried(filter?: BuriedFilter): Promise<Buried[]> {
      const all: Buried[] = [];
      for await (const each of engine.buried(filter)) all.push(each);
      return all;
    }

    test('what people see of an entry', async () => {
      const receivedAt = Date.UTC(2025, 0, 2, 3, 4, 5, 678);
      await engine.store(entryOf('a', { entity: 'card/1', receivedAt }));
      await engine.bury((await engine.take(1, 1000))[0]!, grave);
      const [row] = await own.rows(
        `SELECT id, provider, channel, message, key, entity, received_at AS "receivedAt", state, attempts, token,
                code, reason, content::json -> 'request' -> 'body' AS body
           FROM hookwright_inbox WHERE inbox = $1`,
        [inbox],
      );
      expect(row).toEqual({
        id: 'a',
        provider: 'acme',
        channel: 'events',
        message: 'PAID',
        key: 'acme/events/a',
        entity: 'card/1',
        receivedAt: new Date(receivedAt),
        state: 'dead',
        attempts: 1,
        token: null,
        code: 'handler-failed',
        reason: 'it failed',
        body: '{"id":"a"}',
      });
    });

    test('texts that PostgreSQL cannot hold, and long ones', async () => {
      const long = 'x'.repeat(100_000);
      const messages = ['a\0b', 'a\\u0000b', '\ud800', '\ufffd', long];
      const entities = ['e\0', 'e\\u0000', '\ud800', '\ufffd', long, `${long}y`];
      const entries = entities.map((entity, index) =>
        entryOf(`e${index}`, { entity, message: messages[index], idempotencyKey: messages[index] }),
      );
      for (const entry of entries) await engine.store(entry);
      const taken = await engine.take(10, 60_000);
      // All at once: no two of the entities are one.
      expect(taken.map(({ entry }) => [entry.entity, entry.message])).toEqual(
        entries.map(({ entity, message }) => [entity, message]),
      );
      const odd = { state: 'dead', code: 'c\0', reason: 'r\0' } as const;
      for (const each of taken) expect(await engine.bury(each, odd)).toBe(true);
      for (const [index, message] of messages.entries()) {
        expect((await buried({ message })).map(({ entry }) => entry.id)).toEqual([`e${index}`]);
      }
    });

    test('times of which a float cannot hold the microseconds are the same afterwards', async () => {
      const times = [0, 1, 999, 1_700_000_000_001, 1_700_000_000_999, 4_102_444_800_123];
      for (const receivedAt of times) {
        await engine.store(entryOf(`t${receivedAt}`, { receivedAt }));
        expect((await engine.status()).oldestReceivedAt).toBe(receivedAt);
        await engine.bury((await engine.take(1, 1000))[0]!, grave);
        expect(await buried({ from: receivedAt, before: receivedAt + 1 })).toHaveLength(1);
      }
    });

    test('what is buried is read a page at a time, also while it changes', async () => {
      const ids = Array.from({ length: 120 }, (_, index) => `e${String(index).padStart(3, '0')}`);
      await bury(...ids);
      const seen: string[] = [];
      for await (const { entry } of engine.buried()) {
        seen.push(entry.id);
        if (entry.id === 'e010') await engine.replay('e010');
      }
      expect(seen).toEqual(ids);
      expect((await buried()).length).toBe(119);
    });

    test('inboxes of other names have nothing to do with it', async () => {
      const other = postgresEngine(opened.client, { schema: own.schema, name: `${inbox}'"\\%` });
      await engine.store(entryOf('a', { entity: 'x' }));
      await other.store(entryOf('a', { entity: 'x', message: 'OTHER' }));
      const [one] = await engine.take(10, 60_000);
      const [two, ...more] = await other.take(10, 60_000);
      expect([one!.entry.message, two!.entry.message, more.length]).toEqual(['PAID', 'OTHER', 0]);
      expect(await other.finish(one!)).toBe(false);
      expect(await engine.bury(one!, grave)).toBe(true);
      expect([await other.replay('a'), (await other.status()).dead]).toEqual([false, 0]);
    });

    test('an older one of an entity that is seen later waits', async () => {
      const other = await begin();
      await storeWithin(other, 'x1', 'x');
      await engine.store(entryOf('x2', { entity: 'x' }));
      const [second] = await engine.take(10, 60_000);
      expect(second!.entry.id).toBe('x2');
      await other.commit();
      expect(await idsTaken()).toEqual([]);
      await engine.finish(second!);
      expect(await idsTaken()).toEqual(['x1']);
    });

    test('one that is replayed goes before those that came after it, and were not yet begun', async () => {
      await bury('x0');
      await engine.store(entryOf('x1', { entity: 'x' }));
      await engine.bury((await engine.take(1, 1000))[0]!, grave);
      for (const id of ['x2', 'x3']) await engine.store(entryOf(id, { entity: 'x' }));
      await engine.replay('x1');
      const order: string[] = [];
      for (let round = 0; round < 3; round++) {
        const [taken, ...more] = await engine.take(10, 60_000);
        order.push(taken!.entry.id, ...more.map(({ entry }) => entry.id));
        await engine.finish(taken!);
      }
      expect(order).toEqual(['x1', 'x2', 'x3']);
    });

    test('two that take at once, and see different ones of an entity: one is handed out', async () => {
      await engine.store(entryOf('x2', { entity: 'x' }));
      await engine.store(entryOf('free'));
      const other = await begin();
      await other.query(`UPDATE hookwright_inbox SET state = 'running', due = now() + interval '1 hour'
                          WHERE inbox = '${inbox}' AND id = 'x2'`);
      // It stands before x2, as if it had been stored first and committed last.
      await own.rows(
        `INSERT INTO hookwright_inbox (number, inbox, id, provider, channel, entity, received_at, due, content)
         OVERRIDING SYSTEM VALUE
         SELECT -number, inbox, 'x1', provider, channel, entity, received_at, due, content
           FROM hookwright_inbox WHERE inbox = $1 AND id = 'x2'`,
        [inbox],
      );
      const taking = idsTaken();
      await pause(100);
      await other.commit();
      expect(await taking).toEqual(['free']);
      expect(
        await own.rows(`SELECT id, state FROM hookwright_inbox WHERE inbox = $1 ORDER BY number`, [inbox]),
      ).toEqual([
        { id: 'x1', state: 'waiting' },
        { id: 'x2', state: 'running' },
        { id: 'free', state: 'running' },
      ]);
    });

    test('of an entity never two, however many take and finish at once', async () => {
      const entities = ['x', 'y', 'z'];
      const ids = Array.from(
        { length: 60 },
        (_, index) => `${entities[index % 3]}${String(index).padStart(2, '0')}`,
      );
      for (const id of ids) await engine.store(entryOf(id, { entity: id[0] }));
      const running = new Set<string>();
      const seen: string[] = [];
      const work = async (): Promise<void> => {
        while (seen.length < ids.length) {
          for (const taken of await engine.take(2, 60_000)) {
            const { id, entity } = taken.entry;
            expect(running).not.toContain(entity);
            running.add(entity!);
            seen.push(id);
            await pause(Math.random() * 5);
            running.delete(entity!);
            await engine.finish(taken);
          }
        }
      };
      await Promise.all([work(), work(), work(), work()]);
      for (const entity of entities) {
        const own = ids.filter((id) => id.startsWith(entity));
        expect(seen.filter((id) => id.startsWith(entity))).toEqual(own);
      }
    });

    interface Other {
      readonly query: (text: string) => Promise<unknown>;
      readonly commit: () => Promise<void>;
    }

    /** A transaction of somebody else. */
    async function begin(): Promise<Other> {
      const { client, end } = openPool(url, { max: 1 });
      const one = await client.connect();
      await one.query(`SET search_path = ${one.escapeIdentifier(own.schema)}`);
      await one.query('BEGIN');
      return {
        query: (text) => one.query(text),
        async commit() {
          await one.query('COMMIT');
          one.release();
          await end();
        },
      };
    }

    async function storeWithin(other: Other, id: string, entity: string): Promise<void> {
      const content = JSON.stringify({ id, entity, request: { body: '' } });
      await other.query(
        `INSERT INTO hookwright_inbox (inbox, id, provider, channel, entity, received_at, due, content)
         VALUES ('${inbox}', '${id}', 'acme', 'events', '${entity}', now(), now(), '${content}')`,
      );
    }
  });

  describe('setup', () => {
    test.each(libraries)('many times at once, and again: %s', async (library) => {
      const schema = `hookwright-${randomUUID()}`;
      await own.rows(`CREATE SCHEMA "${schema}"`);
      const opened = openClient(library, url);
      const engines = Array.from({ length: 5 }, () => postgresEngine(opened.client, { schema }));
      await Promise.all(engines.map((engine) => engine.setup()));
      await engines[0]!.store(entryOf('a'));
      await engines[1]!.setup();
      expect(await engines[1]!.status()).toMatchObject({ waiting: 1 });
      await opened.end();
      await own.rows(`DROP SCHEMA "${schema}" CASCADE`);
    });

    test('says nothing', async () => {
      const onnotice = vi.fn();
      const { client, end } = openSql(url, { onnotice });
      await postgresEngine(client, { schema: own.schema }).setup();
      expect(onnotice).not.toHaveBeenCalled();
      await end();
    });
  });

  test('to store is one query, also when nothing else goes on', async () => {
    const { client, end } = openPool(url);
    const query = vi.spyOn(client, 'query') as unknown as { mock: { calls: [pg.QueryConfig][] } };
    const engine = postgresEngine(client, { schema: own.schema, name: randomUUID() });
    await engine.store(entryOf('a'));
    expect(query.mock.calls.length).toBe(1);
    await pause(50);
    await engine.store(entryOf('b'));
    expect(query.mock.calls.length).toBe(2);
    await engine.close();
    await end();
  });
});
