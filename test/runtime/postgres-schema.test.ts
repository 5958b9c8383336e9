/** The tables in PostgreSQL: how they are made, what is said where they are missing, and how they are kept small. */
import { randomUUID } from 'node:crypto';
import {
  type PostgresClient,
  postgresEngine,
  postgresIdempotency,
  postgresPositions,
  postgresSql,
  postgresTransactions,
} from '@hookwright/runtime/postgres';
import pg from 'pg';
import type postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { withServer } from '../servers.ts';
import { tokenOf } from './idempotency-suite.ts';
import { entryOf } from './inbox-suite.ts';
import {
  libraries,
  type OpenClient,
  openClient,
  openPool,
  openSchema,
  type TestSchema,
} from './postgres-clients.ts';

await withServer('PostgreSQL', (url) => {
  describe.each(libraries)('with %s', (library) => {
    let opened: OpenClient;
    beforeAll(() => void (opened = openClient(library, url)));
    afterAll(() => opened.end());

    test('a table that is missing: the error says what to run', async () => {
      const schema = `none "${randomUUID()}"`;
      const { client } = opened;
      const engine = postgresEngine(client, { schema });
      const failing: [string, () => unknown][] = [
        [
          'deliveries',
          () => postgresIdempotency(client, { schema }).claim({ key: 'k', digest: 'd', leaseMs: 1 }),
        ],
        ['deliveries', () => postgresIdempotency(client, { schema }).complete({ key: 'k', token: 't' })],
        [
          'positions',
          () => postgresPositions(client, { schema }).enter({ entity: 'e', position: 'p', leaseMs: 1 }),
        ],
        ['inbox', () => engine.store(entryOf('a'))],
        ['inbox', () => engine.take(1, 1000)],
        ['inbox', () => engine.status()],
        ['inbox', () => engine.buried()[Symbol.asyncIterator]().next()],
      ];
      for (const [table, fail] of failing) {
        const error = await (async () => fail())().catch((each: unknown) => each);
        expect(error).toMatchObject({
          message: `relation "${schema}.hookwright_${table}" does not exist: run the statement that \`hookwright sql\` prints, with the same schema`,
          code: '42P01',
          cause: { code: '42P01' },
        });
      }
      await engine.wait(50, new AbortController().signal);
      await engine.close();
    });

    test('a table that is missing when a transaction completes', async () => {
      const schema = `none-${randomUUID()}`;
      const store = postgresTransactions(opened.client as pg.Pool, { schema });
      const transacted = store.transact!(
        { key: 'k', token: 't' },
        async () => undefined,
        new AbortController().signal,
      );
      await expect(transacted).rejects.toThrow('run the statement that `hookwright sql` prints');
    });

    test('without a schema the search path finds the tables', async () => {
      const schema = `path_${randomUUID().replaceAll('-', '')}`;
      const { client, end } = openClient(library, url, schema);
      const admin = openPool(url);
      await admin.client.query(
        `CREATE SCHEMA ${schema}; SET search_path = ${schema}; ${postgresSql()}; RESET search_path`,
      );
      const engine = postgresEngine(client);
      await engine.store(entryOf('a'));
      const store = postgresIdempotency(client);
      expect((await store.claim({ key: 'k', digest: 'd', leaseMs: 1000 })).state).toBe('claimed');
      const entered = await postgresPositions(client).enter({ entity: 'e', position: 'p', leaseMs: 1000 });
      expect(entered.state).toBe('entered');
      const { rows } = await admin.client.query(`SELECT id, inbox FROM ${schema}.hookwright_inbox`);
      expect(rows).toEqual([{ id: 'a', inbox: 'inbox' }]);
      await end();
      await admin.client.query(`DROP SCHEMA ${schema} CASCADE`);
      await admin.end();
    });
  });

  describe('what is forgotten is deleted', () => {
    let own: TestSchema;
    let opened: OpenClient<pg.Pool>;
    beforeEach(async () => {
      own = await openSchema(url);
      opened = openPool(url);
      vi.spyOn(Math, 'random').mockReturnValue(0);
    });
    afterEach(async () => {
      vi.restoreAllMocks();
      await opened.end();
      await own.drop();
    });

    test('deliveries: by claims, all of them, and nothing else', async () => {
      await own.rows(`INSERT INTO hookwright_deliveries
        SELECT 'k' || i, 'd', 't', i % 2 = 0, now() - interval '1 s' FROM generate_series(1, 2500) AS i`);
      const store = postgresIdempotency(opened.client, { schema: own.schema });
      const token = tokenOf(await store.claim({ key: 'mine', digest: 'd', leaseMs: 60_000 }));
      await expect
        .poll(() => own.rows('SELECT key FROM hookwright_deliveries'), { timeout: 10_000 })
        .toEqual([{ key: 'mine' }]);
      expect(await store.complete({ key: 'mine', token })).toBe(true);
      await store.claim({ key: 'other', digest: 'd', leaseMs: 60_000 });
      await opened.client.query('SELECT 1');
      expect((await store.claim({ key: 'mine', digest: 'd', leaseMs: 60_000 })).state).toBe('completed');
    });

    test('positions: by those that enter', async () => {
      await own.rows(`INSERT INTO hookwright_positions
        SELECT 'e' || i, 'p', NULL, now() - interval '2 s', now() - interval '1 s' FROM generate_series(1, 2500) AS i`);
      const positions = postgresPositions(opened.client, { schema: own.schema });
      await positions.enter({ entity: 'mine', position: 'p', leaseMs: 60_000 });
      await expect
        .poll(() => own.rows('SELECT entity FROM hookwright_positions'), { timeout: 10_000 })
        .toEqual([{ entity: 'mine' }]);
    });

    test('it is deleted after what was asked for, which it would lock', async () => {
      const { schema } = own;
      const happened: string[] = [];
      const query = opened.client.query.bind(opened.client) as (statement: unknown) => Promise<unknown>;
      const noted = async (statement: unknown): Promise<unknown> => {
        const name = JSON.stringify(statement).includes('DELETE') ? 'deleting' : 'asking';
        happened.push(name);
        const result = await query(statement);
        happened.push(`${name} ended`);
        return result;
      };
      vi.spyOn(opened.client, 'query').mockImplementation((statement: unknown) => noted(statement) as never);
      await postgresPositions(opened.client, { schema }).enter({ entity: 'a', position: 'p', leaseMs: 1000 });
      await expect.poll(() => happened).toEqual(['asking', 'asking ended', 'deleting', 'deleting ended']);
      happened.length = 0;
      await postgresIdempotency(opened.client, { schema }).claim({ key: 'a', digest: 'd', leaseMs: 1000 });
      await expect.poll(() => happened).toEqual(['asking', 'asking ended', 'deleting', 'deleting ended']);
    });

    test('what is locked is left, and keeps nobody waiting', async () => {
      await own.rows(`INSERT INTO hookwright_deliveries VALUES
        ('locked', 'd', 't', true, now() - interval '1 s'), ('free', 'd', 't', true, now() - interval '1 s')`);
      const other = await opened.client.connect();
      await other.query(`SET search_path = ${pg.escapeIdentifier(own.schema)}`);
      await other.query(`BEGIN; SELECT FROM hookwright_deliveries WHERE key = 'locked' FOR UPDATE`);
      await postgresIdempotency(opened.client, { schema: own.schema }).claim({
        key: 'a',
        digest: 'd',
        leaseMs: 60_000,
      });
      const keys = async () =>
        (await own.rows('SELECT key FROM hookwright_deliveries ORDER BY key')).map(({ key }) => key);
      await expect.poll(keys).toEqual(['a', 'locked']);
      await other.query('ROLLBACK');
      other.release();
    });
  });

  test('keys and entities that an index cannot hold, and alike ones', async () => {
    const own = await openSchema(url);
    const { client, end } = openPool(url);
    const store = postgresIdempotency(client, { schema: own.schema });
    const positions = postgresPositions(client, { schema: own.schema });
    const long = Array.from({ length: 400 }, () => randomUUID()).join('');
    const odd = [
      'a\0',
      'a\\u0000',
      'a',
      '\ud800',
      '\udc00',
      '\ufffd',
      long,
      `${long}x`,
      '',
      '☃'.repeat(400),
      '😀'.repeat(401),
    ];
    await store.claim({ key: long, digest: 'd', leaseMs: 60_000 });
    const [stored] = await own.rows('SELECT key FROM hookwright_deliveries');
    const keys = [...odd.filter((key) => key !== long), String(stored!.key)];
    for (const key of keys) {
      expect([key, (await store.claim({ key, digest: 'd', leaseMs: 60_000 })).state]).toEqual([
        key,
        'claimed',
      ]);
    }
    for (const entity of odd) {
      const entered = await positions.enter({ entity, position: 'p', leaseMs: 60_000 });
      expect([entity, entered.state]).toEqual([entity, 'entered']);
    }
    await end();
    await own.drop();
  });

  test('positions keep the order of code units, whatever is in them', async () => {
    const own = await openSchema(url);
    const { client, end } = openPool(url);
    const positions = postgresPositions(client, { schema: own.schema });
    const ordered = [
      '',
      '\0',
      '\0\x01',
      '\0a',
      '\x01',
      '\x01\0',
      '\x02',
      'A',
      '_',
      'a',
      'a\0',
      '~',
      'x'.repeat(10_000),
    ].sort();
    for (const [index, one] of ordered.entries()) {
      for (const [place, two] of ordered.entries()) {
        const entity = `${index}/${place}`;
        await positions.enter({ entity, position: one, leaseMs: 1 });
        await own.rows('UPDATE hookwright_positions SET token = NULL WHERE entity = $1', [entity]);
        const entered = await positions.enter({ entity, position: two, leaseMs: 1 });
        expect([one, two, entered]).toMatchObject([one, two, { isStale: two < one }]);
      }
    }
    await end();
    await own.drop();
  });

  test('the statements can run again', async () => {
    const own = await openSchema(url);
    await own.rows(postgresSql({ schema: own.schema }));
    const tables = await own.rows(
      'SELECT tablename AS name FROM pg_tables WHERE schemaname = $1 ORDER BY 1',
      [own.schema],
    );
    expect(tables.map(({ name }) => name)).toEqual([
      'hookwright_deliveries',
      'hookwright_inbox',
      'hookwright_positions',
    ]);
    await own.drop();
  });
});

describe('options that cannot work', () => {
  const pool = new pg.Pool();
  const name = (option: string) => new TypeError(`\`${option}\` must be a name of 1 to 63 bytes`);
  test.each<[string, () => unknown, TypeError]>([
    ['an empty schema', () => postgresIdempotency(pool, { schema: '' }), name('schema')],
    ['a schema with U+0000', () => postgresPositions(pool, { schema: 'a\0' }), name('schema')],
    ['a schema that would be shortened', () => postgresSql({ schema: 'é'.repeat(32) }), name('schema')],
    ['a schema that is no text', () => postgresEngine(pool, { schema: 1 as never }), name('schema')],
    ['an empty name', () => postgresEngine(pool, { name: '' }), name('name')],
    [
      'no time to remember',
      () => postgresIdempotency(pool, { rememberMs: 0 }),
      new TypeError('`rememberMs` must be a number of milliseconds from 1 to 100 years'),
    ],
    [
      'more time than a calendar has',
      () => postgresPositions(pool, { rememberMs: Infinity }),
      new TypeError('`rememberMs` must be a number of milliseconds from 1 to 100 years'),
    ],
    [
      'no client',
      () => postgresEngine('postgres://localhost' as never),
      new TypeError('`client` must be a Pool or a Client of `pg`, or what `postgres()` makes'),
    ],
  ])('%s', (_, make, error) => {
    expect(make).toThrow(error);
  });

  test('the compiler takes the clients of both libraries', () => {
    const take = (
      one: pg.Pool,
      two: pg.Client,
      three: pg.PoolClient,
      four: postgres.Sql,
    ): PostgresClient[] => [one, two, three, four];
    const typed = (sql: postgres.Sql<{ point: number[] }>): PostgresClient => sql;
    // @ts-expect-error a text is no client
    const untyped = (text: string): PostgresClient => text;
    expect([take, typed, untyped].map((each) => typeof each)).toEqual(['function', 'function', 'function']);
  });
});
