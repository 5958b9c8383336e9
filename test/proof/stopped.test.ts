/**
 * A server that cannot be reached for a while: nothing is accepted that is not stored, nothing that was accepted is lost, and all goes on by
 * itself when the server is back.
 */
import { createReceiver, type Idempotency, type Receiver } from '@hookwright/runtime';
import { createInbox, type InboxEngine, processInbox } from '@hookwright/runtime/inbox';
import { natsEngine } from '@hookwright/runtime/nats';
import { postgresEngine, postgresIdempotency } from '@hookwright/runtime/postgres';
import { redisEngine, redisIdempotency } from '@hookwright/runtime/redis';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { Redis } from 'ioredis';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { deliveryOf, key, type Payloads, provider } from '../runtime/provider.ts';
import { type Server, withServer } from '../servers.ts';
import { type Gate, gate } from './gate.ts';
import { pause } from './members.ts';
import { type OwnServer, ownServer, programOf } from './own-server.ts';
import { type Places, places } from './places.ts';

interface Client {
  readonly engine: InboxEngine;
  /** Undefined where the server has none. */
  readonly idempotency: Idempotency | undefined;
  readonly end: () => Promise<unknown>;
}

/** Each server's client, connected to a URL. */
const clients: Record<Server, (url: string, name: string) => Promise<Client>> = {
  async PostgreSQL(url, name) {
    const pool = new pg.Pool({ connectionString: url });
    pool.on('error', () => undefined);
    return {
      engine: postgresEngine(pool, { schema: name }),
      idempotency: postgresIdempotency(pool, { schema: name }),
      end: () => pool.end(),
    };
  },
  async Redis(url, name) {
    const redis = new Redis(url, { retryStrategy: () => 50 });
    redis.on('error', () => undefined);
    return {
      engine: redisEngine(redis, { prefix: name }),
      idempotency: redisIdempotency(redis, { prefix: name }),
      end: async () => redis.disconnect(),
    };
  },
  async NATS(url, name) {
    const connection = await connect({ servers: url, maxReconnectAttempts: -1, reconnectTimeWait: 50 });
    const nats = { jetstream: jetstream(connection), manager: await jetstreamManager(connection) };
    return { engine: natsEngine(nats, { name }), idempotency: undefined, end: () => connection.close() };
  },
};

interface Stage {
  readonly own: Places;
  readonly client: Client;
  readonly door: Gate;
}

/** Does something with a client whose server can be shut, and removes everything. */
async function shutting(server: Server, url: string, run: (stage: Stage) => Promise<void>): Promise<void> {
  const door = await gate(url);
  await onStage(server, url, door, run).finally(() => door.shut());
}

/** The same with a server of our own, which is killed. */
async function killing(server: OwnServer, run: (stage: Stage) => Promise<void>): Promise<void> {
  const own = await ownServer(server);
  await onStage(server, own.url, own, run).finally(() => own.end());
}

async function onStage(
  server: Server,
  url: string,
  door: Gate,
  run: (stage: Stage) => Promise<void>,
): Promise<void> {
  const own = await places({ [server]: url });
  const client = await clients[server](door.url, own.name);
  try {
    await run({ own, client, door });
  } finally {
    await door.open();
    await client.engine.close();
    await client.end();
    await own.end();
  }
}

const shared = {
  keys: [key],
  otherwise: () => undefined,
  onError: () => undefined,
  deadlineMs: 400,
  waitMs: 100,
};
const paid = (id: string) => deliveryOf({ id, type: 'PAID', amount: 1 });

/** Sends one delivery after the other for a while, and notes how each was answered. */
async function sendFor(ms: number, receive: Receiver, from: string): Promise<Map<string, number>> {
  const answers = new Map<string, number>();
  const until = Date.now() + ms;
  for (let index = 0; Date.now() < until; index++) {
    const batch = [0, 1, 2, 3].map((each) => `${from}-${index}-${each}`);
    await Promise.all(batch.map(async (id) => void answers.set(id, (await receive(paid(id))).status)));
    await pause(5);
  }
  return answers;
}

const acceptedOf = (answers: ReadonlyMap<string, number>): string[] =>
  [...answers].filter(([, status]) => status === 200).map(([id]) => id);

async function idsIn(engine: InboxEngine): Promise<Set<string>> {
  const ids = new Set<string>();
  for (;;) {
    const taken = await engine.take(500, 30_000);
    if (taken.length === 0) return ids;
    for (const { entry } of taken) ids.add(entry.idempotencyKey!.split('/').at(-1)!);
  }
}

/** Sends before, during and after the stop: all that was accepted is stored. */
const storesAll =
  (server: Server) =>
  async ({ own, client, door }: Stage): Promise<void> => {
    const receive = createReceiver<typeof provider, Payloads>(provider, {
      ...shared,
      idempotency: 'none',
      handlers: {},
      inbox: createInbox({ engine: client.engine, seal: [Buffer.alloc(32, 7)], deadlineMs: 400 }),
    });
    const before = await sendFor(300, receive, 'before');
    const during = sendFor(1_500, receive, 'during');
    await pause(200);
    await door.shut();
    await pause(900);
    await door.open();
    const all = new Map([...before, ...(await during)]);
    await expect.poll(async () => (await receive(paid('probe'))).status, { timeout: 20_000 }).toBe(200);
    const after = await sendFor(300, receive, 'after');
    for (const [id, status] of after) all.set(id, status);
    const accepted = acceptedOf(all);
    const stored = await idsIn(own.engines[server]!);
    console.log(`${server} stopped: ${all.size} sent, ${accepted.length} accepted, ${stored.size} stored`);
    expect(accepted.filter((id) => !stored.has(id))).toEqual([]);
    expect(new Set(all.values())).toEqual(new Set([200, 503]));
    expect(acceptedOf(after)).toHaveLength(after.size);
  };

function engineStops(server: Server, url: string): void {
  test('nothing is accepted that is not stored', { timeout: 60_000 }, () =>
    shutting(server, url, storesAll(server)),
  );

  test('a worker goes on when the server is back', { timeout: 60_000 }, () =>
    shutting(server, url, async ({ own, client, door }) => {
      const handled = new Set<string>();
      const receive = createReceiver<typeof provider, Payloads>(provider, {
        ...shared,
        idempotency: 'none',
        handlers: { PAID: ({ payload }) => void handled.add(payload.id) },
        inbox: createInbox({ engine: client.engine, seal: [Buffer.alloc(32, 7)], deadlineMs: 400 }),
      });
      const worker = processInbox(receive, { pollMs: 100, leaseMs: 1_000, onError: () => undefined });
      const answers = sendFor(2_000, receive, 'm');
      await pause(400);
      await door.shut();
      await pause(900);
      await door.open();
      const accepted = acceptedOf(await answers);
      await expect
        .poll(() => accepted.filter((id) => !handled.has(id)).length, { timeout: 30_000, interval: 50 })
        .toBe(0);
      await worker.stop();
      const { dead, quarantined } = await own.engines[server]!.status();
      expect([dead, quarantined]).toEqual([0, 0]);
    }),
  );
}

function storeStops(server: Server, url: string): void {
  test(
    'an idempotency store: nothing is accepted that was not handled, and nothing is refused for good',
    { timeout: 60_000 },
    () =>
      shutting(server, url, async ({ client, door }) => {
        const handled = new Set<string>();
        const receive = createReceiver<typeof provider, Payloads>(provider, {
          ...shared,
          idempotency: client.idempotency!,
          handlers: { PAID: ({ payload }) => void handled.add(payload.id) },
        });
        const answers = sendFor(1_500, receive, 'm');
        await pause(300);
        await door.shut();
        await pause(600);
        await door.open();
        const all = await answers;
        expect(acceptedOf(all).filter((id) => !handled.has(id))).toEqual([]);
        expect(new Set(all.values())).toEqual(new Set([200, 503]));
        // The provider comes again: a claim that was left behind ends with its lease.
        const left = new Set([...all].flatMap(([id, status]) => (status === 503 ? [id] : [])));
        await expect
          .poll(
            async () => {
              await Promise.all(
                [...left].map(async (id) => (await receive(paid(id))).status === 200 && left.delete(id)),
              );
              return left.size;
            },
            { timeout: 20_000, interval: 200 },
          )
          .toBe(0);
        expect([...all.keys()].filter((id) => !handled.has(id))).toEqual([]);
      }),
  );
}

for (const server of ['PostgreSQL', 'Redis', 'NATS'] as const) {
  await withServer(server, (url) => {
    describe('stopped', () => {
      engineStops(server, url);
      if (server !== 'NATS') storeStops(server, url);
    });
  });
}

for (const server of ['Redis', 'NATS'] as const) {
  describe(`${server}, killed and started again on what it has on its disk`, () => {
    const isThere = programOf(server) !== undefined;
    test.skipIf(!isThere && !process.env.CI)(
      `nothing is accepted that is not stored${isThere ? '' : ': skipped, since its program is not installed'}`,
      { timeout: 60_000 },
      () => killing(server, storesAll(server)),
    );
  });
}
