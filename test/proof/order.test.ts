/**
 * Deliveries of many entities, shuffled, many at a time, through several receivers that share nothing but a server: where the specification
 * knows the order (`x-order`), what is left at the end is what is newest.
 */
import { createOrder, type Idempotency, type OrderGuard, type Positions } from '@hookwright/runtime';
import { postgresIdempotency, postgresPositions, postgresTransactions } from '@hookwright/runtime/postgres';
import { redisIdempotency, redisPositions } from '@hookwright/runtime/redis';
import { Redis } from 'ioredis';
import pg from 'pg';
import { expect, test } from 'vitest';
import { loadSubjects, type Subject } from '../runtime/subjects.ts';
import { withServer } from '../servers.ts';
import { pause } from './members.ts';
import { type Places, places } from './places.ts';

const subjects = await loadSubjects();
const newpay = subjects.find(({ name }) => name === 'newpay payment')!;
const passto = subjects.find(({ name }) => name === 'passto-creditpay events')!;

const entities = Array.from({ length: 12 }, (_, index) => `order-${index}`);

/** What each provider sends of one entity, the newest last; of the last two in PassTo's any may come first. */
const histories = {
  newpay: (entity: string) =>
    ['PROCESSING', 'SUCCESS'].map((payStatus) => ({
      newest: payStatus === 'SUCCESS',
      payload: {
        ...newpay.payload,
        data: { ...(newpay.payload.data as object), newpayOrderNo: entity, payStatus },
      },
    })),
  passto: (entity: string) =>
    ['PAY_TIMEOUT', 'PAY_SUCCESS'].map((type) => ({
      newest: type === 'PAY_SUCCESS',
      type,
      entity,
    })),
};

interface Shop {
  /** What is known of an entity. */
  read(entity: string): Promise<string | undefined>;
}

interface Made {
  readonly idempotency: Idempotency<unknown>;
  readonly positions: Positions;
  readonly write: (entity: string, state: string, transaction: unknown) => Promise<unknown>;
}

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, by: Math.random() }))
    .sort((one, other) => one.by - other.by)
    .map(({ item }) => item);

/** A receiver whose handlers write down the state that a delivery tells, after a while that nobody can foresee. */
function receiverOf(subject: Subject, messages: readonly string[], { idempotency, positions, write }: Made) {
  const order: OrderGuard = createOrder({ positions, stale: 'drop' });
  const handler = async (given: { payload: unknown; message: string; transaction: unknown }) => {
    const { data } = given.payload as {
      data: { newpayOrderNo?: string; payStatus?: string; token?: string };
    };
    await pause(Math.random() * 6);
    await write(data.newpayOrderNo ?? data.token ?? '', data.payStatus ?? given.message, given.transaction);
    await pause(Math.random() * 6);
  };
  return subject.createReceiver({
    ...subject.authentication,
    idempotency,
    order,
    handlers: Object.fromEntries(messages.map((message) => [message, handler])),
    otherwise: () => undefined,
    onError: () => undefined,
    deadlineMs: 5_000,
    waitMs: 10_000,
  });
}

/** Sends until each delivery is accepted, as a provider does. */
async function converges(made: readonly Made[], shop: Shop): Promise<void> {
  const samples = await import('@hookwright/passto-creditpay/testing').then(
    (testing) => testing.samples as unknown as Record<string, { data: object }>,
  );
  const payments = made.map((each) => receiverOf(newpay, ['paymentCallback'], each));
  const events = made.map((each) => receiverOf(passto, ['PAY_TIMEOUT', 'PAY_SUCCESS'], each));
  const deliveries = entities.flatMap((entity) => [
    ...histories.newpay(entity).map(({ payload }) => ({ to: payments, delivery: newpay.delivery(payload) })),
    ...histories.passto(`token-${entity}`).map(({ type, entity: token }) => ({
      to: events,
      delivery: passto.delivery({
        ...samples[type]!,
        type,
        event_id: `${type}-${token}`,
        data: { ...samples[type]!.data, token, tag: 'same' },
      }),
    })),
  ]);
  await Promise.all(
    shuffled(deliveries).map(async ({ to, delivery }, index) => {
      for (let attempt = 0; attempt < 50; attempt++) {
        if ((await to[(index + attempt) % to.length]!(delivery)).status === 200) return;
        await pause(20);
      }
      throw new Error('Expected a delivery to be accepted but it was not, fifty times');
    }),
  );
  for (const entity of entities) {
    expect([entity, await shop.read(entity)]).toEqual([entity, 'SUCCESS']);
    expect([entity, await shop.read(`token-${entity}`)]).toEqual([entity, 'PAY_SUCCESS']);
  }
}

async function onPostgres(url: string, store: 'plain' | 'transactions'): Promise<void> {
  const own: Places = await places({ PostgreSQL: url });
  const pools = [1, 2, 3].map(() => new pg.Pool({ connectionString: url, max: 8 }));
  const table = `"${own.name}".shop`;
  try {
    await own.pool!.query(`CREATE TABLE ${table} (entity text PRIMARY KEY, state text)`);
    const sql = `INSERT INTO ${table} VALUES ($1, $2) ON CONFLICT (entity) DO UPDATE SET state = $2`;
    const schema = own.name;
    const made = pools.map((pool): Made => {
      const positions = postgresPositions(pool, { schema });
      if (store === 'plain') {
        const write = (...values: [string, string, unknown]) => pool.query(sql, values.slice(0, 2));
        return {
          positions,
          write,
          idempotency: postgresIdempotency(pool, { schema }),
        };
      }
      return {
        positions,
        idempotency: postgresTransactions(pool, { schema }),
        write: (entity, state, transaction) => (transaction as pg.PoolClient).query(sql, [entity, state]),
      };
    });
    await converges(made, {
      async read(entity) {
        const { rows } = await own.pool!.query<{ state: string }>(
          `SELECT state FROM ${table} WHERE entity = $1`,
          [entity],
        );
        return rows[0]?.state;
      },
    });
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
    await own.end();
  }
}

await withServer('PostgreSQL', (url) => {
  test('shuffled deliveries end as sorted ones', { timeout: 60_000 }, () => onPostgres(url, 'plain'));
  test('the same in transactions', { timeout: 60_000 }, () => onPostgres(url, 'transactions'));
});

await withServer('Redis', (url) => {
  test('shuffled deliveries end as sorted ones', { timeout: 60_000 }, async () => {
    const own = await places({ Redis: url });
    const clients = [1, 2, 3].map(() => new Redis(url));
    try {
      const prefix = own.name;
      const made = clients.map((client): Made => ({
        idempotency: redisIdempotency(client, { prefix }),
        positions: redisPositions(client, { prefix }),
        write: (entity, state) => client.hset(`${prefix}:shop`, entity, state),
      }));
      await converges(made, {
        read: async (entity) => (await own.redis!.hget(`${own.name}:shop`, entity)) ?? undefined,
      });
    } finally {
      for (const client of clients) client.disconnect();
      await own.end();
    }
  });
});
