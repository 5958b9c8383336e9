/** Transactions of handlers in PostgreSQL: what is written and the completion of the claim, both or neither. */
import { randomUUID } from 'node:crypto';
import { createReceiver, type HeldClaim, type Idempotency } from '@hookwright/runtime';
import { postgresIdempotency, postgresTransactions } from '@hookwright/runtime/postgres';
import type pg from 'pg';
import type postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withServer } from '../servers.ts';
import { tokenOf } from './idempotency-suite.ts';
import { deliveryOf, key as signingKey, type Payloads, provider } from './provider.ts';
import { accepted, later } from './watched.ts';
import { openOne, openPool, openSchema, openSql, pause, type TestSchema } from './postgres-clients.ts';

const effects = `CREATE TABLE effects (
  key text NOT NULL,
  parent text CONSTRAINT has_parent REFERENCES hookwright_deliveries (key) DEFERRABLE INITIALLY DEFERRED
)`;

type Transaction = pg.PoolClient | postgres.TransactionSql;

interface StoreInTest {
  readonly store: Idempotency<Transaction>;
  readonly run: (transaction: Transaction, text: string) => Promise<unknown>;
  /** How many connections are in use. */
  readonly busy: () => number | undefined;
  readonly end: () => Promise<void>;
}

function withPg(url: string, schema: string, max = 3): StoreInTest {
  const { client, end } = openPool(url, { max });
  return {
    store: postgresTransactions(client, { schema }) as Idempotency<Transaction>,
    run: (transaction, text) => (transaction as pg.PoolClient).query(text),
    busy: () => client.totalCount - client.idleCount,
    end,
  };
}

function withPostgres(url: string, schema: string, max = 3): StoreInTest {
  const { client, end } = openSql(url, { max });
  return {
    store: postgresTransactions(client, { schema }) as Idempotency<Transaction>,
    run: async (transaction, text) => (transaction as postgres.TransactionSql).unsafe(text),
    busy: () => undefined,
    end,
  };
}

await withServer('PostgreSQL', (url) => {
  let own: TestSchema;
  let table: string;
  beforeAll(async () => {
    own = await openSchema(url);
    table = `"${own.schema.replaceAll('"', '""')}".effects`;
    await own.rows(effects);
  });
  afterAll(() => own.drop());

  const never = () => new AbortController().signal;
  const write = (key: string) => `INSERT INTO ${table} VALUES ('${key}')`;
  const written = async (key: string) => (await own.rows('SELECT FROM effects WHERE key = $1', [key])).length;

  const sleep = (key: string) => `SELECT pg_sleep(60), '${key}'`;
  /** How many sleep, on whatever connection. */
  const sleeping = async (key: string) =>
    (await own.rows(`SELECT FROM pg_stat_activity WHERE state = 'active' AND query = $1`, [sleep(key)]))
      .length;

  describe.each([
    ['pg', withPg],
    ['postgres', withPostgres],
  ] as const)('with %s', (_, open) => {
    let opened: StoreInTest;
    let held: HeldClaim;
    let key: string;
    beforeEach(async () => {
      opened = open(url, own.schema);
      key = randomUUID();
      held = { key, token: tokenOf(await claim()) };
    });
    afterEach(() => opened.end());

    const claim = async (leaseMs = 60_000) => opened.store.claim({ key, digest: 'd', leaseMs });
    const transact = (work: (transaction: Transaction) => Promise<unknown>, signal = never()) =>
      opened.store.transact!(held, async (transaction) => void (await work(transaction)), signal);
    /** Nothing written, the claim as it was, and the connection free. */
    async function expectNothing(): Promise<void> {
      expect(await written(key)).toBe(0);
      expect(await opened.store.release(held)).toBe(true);
      await expect.poll(() => opened.busy() ?? 0).toBe(0);
    }

    test('what is written is there when the claim is completed, and not before', async () => {
      const done = await transact(async (transaction) => {
        await opened.run(transaction, write(key));
        expect([await written(key), (await claim()).state]).toEqual([0, 'in-progress']);
      });
      expect([done, await written(key), (await claim()).state]).toEqual([true, 1, 'completed']);
      await expect.poll(() => opened.busy() ?? 0).toBe(0);
    });

    test('the claim can be renewed meanwhile, and is completed all the same', async () => {
      const done = await transact(async (transaction) => {
        await opened.run(transaction, write(key));
        expect(await opened.store.renew(held, 60_000)).toBe(true);
        await opened.run(transaction, write(key));
      });
      expect([done, await written(key), (await claim()).state]).toEqual([true, 2, 'completed']);
    });

    test('work that rejects: nothing is done', async () => {
      const failure = new Error('no');
      const transacted = transact(async (transaction) => {
        await opened.run(transaction, write(key));
        throw failure;
      });
      await expect(transacted).rejects.toBe(failure);
      await expectNothing();
    });

    test('a claim that was lost: false, and nothing is done', async () => {
      const done = await transact(async (transaction) => {
        await opened.run(transaction, write(key));
        await own.rows('UPDATE hookwright_deliveries SET until = now() WHERE key = $1', [key]);
        held = { key, token: tokenOf(await claim()) };
      }).catch((error: unknown) => error);
      expect(done).toBe(false);
      await expectNothing();
    });

    test('a statement that failed: nothing is done, also where the handler says nothing', async () => {
      const transacted = transact(async (transaction) => {
        await opened.run(transaction, write(key));
        await opened.run(transaction, 'SELECT 1 / 0').catch(() => undefined);
      });
      await expect(transacted).rejects.toThrow();
      await expectNothing();
    });

    test('a COMMIT that is refused: nothing is done', async () => {
      const transacted = transact((transaction) =>
        opened.run(transaction, `INSERT INTO ${table} VALUES ('${key}', 'nobody')`),
      );
      await expect(transacted).rejects.toThrow('has_parent');
      await expectNothing();
    });

    test.each(['COMMIT', 'ROLLBACK', 'COMMIT; BEGIN'])('a handler that ends it by %s', async (end) => {
      const transacted = transact((transaction) => opened.run(transaction, end));
      await expect(transacted).rejects.toThrow('the handler has ended it');
      await expectNothing();
    });

    test('the time is up while a statement runs: the statement ends, and nothing is done', async () => {
      const aborting = new AbortController();
      const reason = new Error('time is up');
      const transacted = transact(async (transaction) => {
        await opened.run(transaction, write(key));
        setTimeout(() => aborting.abort(reason), 50);
        await opened.run(transaction, sleep(key)).catch(() => undefined);
        await opened.run(transaction, write(key));
      }, aborting.signal);
      await expect(transacted).rejects.toBe(reason);
      await expect.poll(() => sleeping(key), { timeout: 10_000 }).toBe(0);
      await expectNothing();
    });

    test('work that rejects while a statement of it runs does not wait for that', async () => {
      const transacted = transact(async (transaction) => {
        await opened.run(transaction, write(key));
        await Promise.all([
          opened.run(transaction, sleep(key)),
          pause(50).then(() => Promise.reject(new Error('no'))),
        ]);
      });
      await expect(transacted).rejects.toThrow('no');
      await expect.poll(() => sleeping(key), { timeout: 10_000 }).toBe(0);
      await expectNothing();
    });

    test('the time is up while the handler does something else: it writes nothing any more', async () => {
      const aborting = new AbortController();
      const reason = new Error('time is up');
      let ended: Promise<unknown> | undefined;
      const transacted = transact(async (transaction) => {
        await opened.run(transaction, write(key));
        aborting.abort(reason);
        ended = pause(200).then(() => opened.run(transaction, write(key)));
        await ended;
      }, aborting.signal);
      await expect(transacted).rejects.toBe(reason);
      await expect(ended).rejects.toThrow('Expected the transaction to be open but it has ended');
      await expectNothing();
    });

    test('the time is up as soon as the handler begins', async () => {
      const aborting = new AbortController();
      const reason = new Error('time is up');
      const transacted = transact(async () => {
        aborting.abort(reason);
        await pause(50);
      }, aborting.signal);
      await expect(transacted).rejects.toBe(reason);
      await expectNothing();
    });

    test('the time is up before it begins', async () => {
      const reason = new Error('time is up');
      const transacted = transact(() => Promise.reject(new Error('never')), AbortSignal.abort(reason));
      await expect(transacted).rejects.toBe(reason);
      await expectNothing();
    });

    test('the time is up before there is a connection', async () => {
      await opened.end();
      opened = open(url, own.schema, 1);
      const aborting = new AbortController();
      let isReady: () => void = () => undefined;
      const ready = new Promise<void>((resolve) => (isReady = resolve));
      let isOver: () => void = () => undefined;
      const over = new Promise<void>((resolve) => (isOver = resolve));
      const first = transact(async () => {
        isReady();
        await over;
      });
      await ready;
      let hasRun = false;
      const second = transact(async () => void (hasRun = true), aborting.signal);
      setTimeout(() => aborting.abort(new Error('time is up')), 20);
      await expect(second).rejects.toThrow('time is up');
      isOver();
      expect(await first).toBe(true);
      expect((await claim()).state).toBe('completed');
      expect(hasRun).toBe(false);
    });

    test('what was lent is of no use afterwards', async () => {
      let lent: Transaction | undefined;
      expect(
        await transact(async (transaction) => {
          lent = transaction;
          await opened.run(transaction, 'SELECT 1');
        }),
      ).toBe(true);
      await expect((async () => opened.run(lent!, write(key)))()).rejects.toThrow('it has ended');
      expect(await written(key)).toBe(0);
    });

    test('a connection that is killed while a statement runs', async () => {
      let later: Promise<unknown> | undefined;
      const transacted = transact(async (transaction) => {
        await opened.run(transaction, write(key));
        const pid = await pidOf(transaction);
        setTimeout(() => void own.rows('SELECT pg_terminate_backend($1)', [pid]), 50);
        await opened.run(transaction, 'SELECT pg_sleep(60)').catch(() => undefined);
        // A handler that goes on, at once and when there is a new connection.
        later = Promise.allSettled([
          opened.run(transaction, write(key)),
          pause(300).then(() => opened.run(transaction, write(key))),
        ]);
        await later;
      });
      await expect(transacted).rejects.toThrow();
      expect(await later).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
      await expectNothing();
    });

    test('a connection that is killed while the handler does something else', async () => {
      let later: Promise<unknown> | undefined;
      const transacted = transact(async (transaction) => {
        await opened.run(transaction, write(key));
        await own.rows('SELECT pg_terminate_backend($1)', [await pidOf(transaction)]);
        later = pause(300).then(() => opened.run(transaction, write(key)));
        await later;
      });
      await expect(transacted).rejects.toThrow();
      // Others may have the new connection by now.
      await Promise.all(Array.from({ length: 5 }, () => claim()));
      await expect(later).rejects.toThrow();
      await expectNothing();
    });

    test('many at a time, more than there are connections', async () => {
      const keys = Array.from({ length: 20 }, () => randomUUID());
      const one = async (each: string) => {
        const token = tokenOf(await opened.store.claim({ key: each, digest: 'd', leaseMs: 60_000 }));
        const work = async (transaction: Transaction) => void (await opened.run(transaction, write(each)));
        return opened.store.transact!({ key: each, token }, work, never());
      };
      expect(await Promise.all(keys.map(one))).toEqual(keys.map(() => true));
      expect(await Promise.all(keys.map(written))).toEqual(keys.map(() => 1));
    });

    async function pidOf(transaction: Transaction): Promise<unknown> {
      const answer = await opened.run(transaction, 'SELECT pg_backend_pid() AS pid');
      const rows = (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as {
        pid: number;
      }[];
      return rows[0]!.pid;
    }
  });

  describe('with pg', () => {
    test.each(['release', 'end', 'connect'] as const)('a handler cannot call %s', async (name) => {
      const { client, end } = openPool(url);
      const store = postgresTransactions(client, { schema: own.schema });
      const key = randomUUID();
      const token = tokenOf(await store.claim({ key, digest: 'd', leaseMs: 60_000 }));
      const transacted = store.transact!(
        { key, token },
        async (transaction) => void (await transaction[name]()),
        never(),
      );
      await expect(transacted).rejects.toThrow(`the handler called \`${name}\``);
      await end();
    });

    test('a method that was kept is of no use afterwards', async () => {
      const { client, end } = openPool(url);
      const store = postgresTransactions(client, { schema: own.schema });
      const key = randomUUID();
      const token = tokenOf(await store.claim({ key, digest: 'd', leaseMs: 60_000 }));
      let query: ((text: string) => Promise<unknown>) | undefined;
      await store.transact!(
        { key, token },
        async (transaction) => void ({ query } = transaction as { query: typeof query }),
        never(),
      );
      expect(() => query!(write(key))).toThrow('it has ended');
      await end();
    });

    test('what a method gives out is lent as well', async () => {
      const { client, end } = openPool(url);
      const store = postgresTransactions(client, { schema: own.schema });
      const key = randomUUID();
      const token = tokenOf(await store.claim({ key, digest: 'd', leaseMs: 60_000 }));
      let chained: pg.PoolClient | undefined;
      const work = async (transaction: pg.PoolClient) =>
        void (chained = transaction.on('notice', () => undefined));
      await store.transact!({ key, token }, work, never());
      expect(() => chained!.query(write(key))).toThrow('it has ended');
      await end();
    });

    test('a Client has no second connection', async () => {
      const { client, end } = await openOne(url);
      // @ts-expect-error the compiler knows it too
      expect(() => postgresTransactions(client)).toThrow(
        new TypeError('`client` must be a Pool of `pg`, or what `postgres()` makes'),
      );
      await end();
    });
  });

  describe('with postgres', () => {
    async function start() {
      const { client, end } = openSql(url, { max: 2 });
      const store = postgresTransactions(client, { schema: own.schema });
      const key = randomUUID();
      const held = { key, token: tokenOf(await store.claim({ key, digest: 'd', leaseMs: 60_000 })) };
      return { client, store, held, key, end };
    }

    test('templates, fragments, and what the client has beside them', async () => {
      const { client, store, held, key, end } = await start();
      await store.transact!(
        held,
        async (sql) => {
          const where = sql`WHERE key = ${key}`;
          await sql`INSERT INTO ${sql(own.schema)}.effects ${sql({ key })}`;
          expect(
            await sql`SELECT key, ${sql.json({ a: 1 })}::json AS json FROM ${sql(own.schema)}.effects ${where}`,
          ).toEqual([{ key, json: { a: 1 } }]);
          expect(await client`SELECT FROM ${client(own.schema)}.effects ${where}`).toHaveLength(0);
        },
        never(),
      );
      expect(await written(key)).toBe(1);
      await end();
    });

    test('a savepoint is undone alone, and is of no use afterwards', async () => {
      const { store, held, key, end } = await start();
      let kept: postgres.TransactionSql | undefined;
      const done = await store.transact!(
        held,
        async (sql) => {
          await sql.unsafe(write(key));
          const failing = sql.savepoint('one', async (inner) => {
            kept = inner;
            await inner.unsafe(write(key));
            throw new Error('no');
          });
          await expect(failing).rejects.toThrow('no');
          expect(
            await sql.savepoint((inner) => [inner.unsafe('SELECT 1 AS a'), inner`SELECT 2 AS b`]),
          ).toEqual([[{ a: 1 }], [{ b: 2 }]]);
        },
        never(),
      );
      expect([done, await written(key)]).toEqual([true, 1]);
      expect(() => kept!.unsafe(write(key))).toThrow('it has ended');
      await end();
    });

    test('a connection that is killed within a savepoint', async () => {
      const { store, held, key, end } = await start();
      const transacted = store.transact!(
        held,
        async (sql) => {
          const [row] = await sql<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
          await sql.savepoint(async (inner) => {
            await inner.unsafe(write(key));
            setTimeout(() => void own.rows('SELECT pg_terminate_backend($1)', [row!.pid]), 50);
            await inner`SELECT pg_sleep(60)`;
          });
        },
        never(),
      );
      await expect(transacted).rejects.toThrow('CONNECTION_CLOSED');
      await pause(100);
      expect([await written(key), await store.release(held)]).toEqual([0, true]);
      await end();
    });

    test('a query that was made in time and is asked for too late is not sent', async () => {
      const { store, held, key, end } = await start();
      const late: PromiseLike<unknown>[] = [];
      await store.transact!(
        held,
        async (sql) => void late.push(sql.unsafe(write(key)), sql`SELECT 1`, sql`SELECT 1`.values()),
        never(),
      );
      for (const query of late) await expect((async () => query)()).rejects.toThrow('it has ended');
      expect(() => (late[0] as postgres.PendingQuery<[]>).execute()).toThrow('it has ended');
      expect(await written(key)).toBe(0);
      await end();
    });

    test('a handler cannot leave it prepared', async () => {
      const { store, held, end } = await start();
      const transacted = store.transact!(held, async (sql) => void (await sql.prepare('kept')), never());
      await expect(transacted).rejects.toThrow('the handler called `prepare`');
      await end();
    });
  });

  test.each([
    ['pg', withPg],
    ['postgres', withPostgres],
  ] as const)(
    'a receiver: a handler past its deadline writes nothing, and the next delivery is handled, with %s',
    async (_, open) => {
      const { store, run, end } = open(url, own.schema);
      const key = randomUUID();
      let isSlow = true;
      const receive = createReceiver<typeof provider, Payloads, object, Transaction>(provider, {
        keys: [signingKey],
        idempotency: store,
        deadlineMs: 300,
        otherwise: () => undefined,
        onError: () => undefined,
        handlers: {
          async PAID({ transaction }) {
            await run(transaction, write(key));
            if (isSlow) await run(transaction, sleep(key));
          },
        },
      });
      const delivery = deliveryOf({ id: key, type: 'PAID', amount: 5 });
      expect(await receive(delivery)).toEqual(later('handler-timeout'));
      expect(await written(key)).toBe(0);
      isSlow = false;
      await expect.poll(() => receive(delivery), { timeout: 20_000 }).toEqual(accepted);
      expect(await receive(delivery)).toEqual(accepted);
      expect(await written(key)).toBe(1);
      await expect.poll(() => sleeping(key), { timeout: 10_000 }).toBe(0);
      await end();
    },
  );

  test('a claim that is being completed keeps nobody waiting, also where its lease has ended', async () => {
    const { client, end } = openPool(url);
    const store = postgresIdempotency(client, { schema: own.schema });
    const key = randomUUID();
    await store.claim({ key, digest: 'd', leaseMs: 200 });
    const other = await client.connect();
    await other.query(`SET search_path = ${other.escapeIdentifier(own.schema)}`);
    await other.query('BEGIN');
    await other.query('UPDATE hookwright_deliveries SET completed = true WHERE key = $1', [key]);
    const inProgress = { state: 'in-progress', digest: 'd' };
    expect(await store.claim({ key, digest: 'e', leaseMs: 200 })).toEqual(inProgress);
    await pause(250);
    expect(await store.claim({ key, digest: 'e', leaseMs: 200 })).toEqual(inProgress);
    await other.query('ROLLBACK');
    other.release();
    expect((await store.claim({ key, digest: 'e', leaseMs: 200 })).state).toBe('claimed');
    await end();
  });

  test('the compiler knows what a handler is given', () => {
    const make = (pool: pg.Pool, sql: postgres.Sql, types: postgres.Sql<{ point: number[] }>) => [
      postgresTransactions(pool) satisfies Idempotency<pg.PoolClient>,
      postgresTransactions(sql) satisfies Idempotency<postgres.TransactionSql>,
      postgresTransactions(types) satisfies Idempotency<postgres.TransactionSql<{ point: number[] }>>,
      // @ts-expect-error a pool gives out its own clients
      postgresTransactions(pool) satisfies Idempotency<postgres.TransactionSql>,
      // @ts-expect-error and not what has no use
      postgresTransactions(sql) satisfies Idempotency<pg.PoolClient>,
    ];
    expect(make).toBeTypeOf('function');
  });
});
