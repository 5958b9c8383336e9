/**
 * One process of several: a server with a receiver of Bellpay, a worker of its inbox, or both. It is told what to be by its
 * argument, says `ready PORT` when it is, and can be killed at any moment. What its handlers did stands in a file, a line each, or
 * in a table, where they are in a transaction.
 */
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { createReceiver, type Handlers, type Idempotency, type Receiver } from '@hookwright/runtime';
import { createInbox, type InboxEngine, processInbox } from '@hookwright/runtime/inbox';
import { natsEngine } from '@hookwright/runtime/nats';
import { toNode } from '@hookwright/runtime/node';
import { postgresEngine, postgresIdempotency, postgresTransactions } from '@hookwright/runtime/postgres';
import { redisEngine, redisIdempotency } from '@hookwright/runtime/redis';
import { Redis } from 'ioredis';
import pg from 'pg';
import { key, type Payloads, provider } from '../runtime/provider.ts';

export type EngineName = 'PostgreSQL' | 'Redis' | 'NATS';
export type StoreName = 'PostgreSQL' | 'transactions' | 'Redis';

export interface Role {
  readonly serves: boolean;
  readonly works: boolean;
  /** Where claims are: in its own process they would prove nothing. */
  readonly store: StoreName;
  /** Undefined where the receiver handles what it gets. */
  readonly engine: EngineName | undefined;
  readonly urls: Readonly<Partial<Record<EngineName, string>>>;
  /** The schema, the prefix and the inbox that belong to this run. */
  readonly name: string;
  /** Where effects are written down. */
  readonly file: string;
  readonly handlerMs: number;
  readonly deadlineMs: number;
  readonly leaseMs: number;
}

const role = JSON.parse(process.argv[2] ?? '{}') as Role;
const { name, urls, file, handlerMs, deadlineMs, leaseMs } = role;

const pool =
  urls.PostgreSQL === undefined ? undefined : new pg.Pool({ connectionString: urls.PostgreSQL, max: 10 });
pool?.on('error', () => undefined);
const redis = urls.Redis === undefined ? undefined : new Redis(urls.Redis);
redis?.on('error', () => undefined);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function engineOf(engine: EngineName): Promise<InboxEngine> {
  if (engine === 'PostgreSQL') return postgresEngine(pool!, { schema: name });
  if (engine === 'Redis') return redisEngine(redis!, { prefix: name });
  const connection = await connect({ servers: urls.NATS! });
  const nats = { jetstream: jetstream(connection), manager: await jetstreamManager(connection) };
  return natsEngine(nats, { name });
}

const inbox = role.engine && {
  inbox: createInbox({ engine: await engineOf(role.engine), seal: [Buffer.alloc(32, 7)] }),
};
const shared = { keys: [key], otherwise: () => undefined, onError: () => undefined, deadlineMs, ...inbox };

/** Effects that are written down at once, whatever becomes of the process. */
function plainReceiver(idempotency: Idempotency): Receiver {
  const PAID = async ({ idempotencyKey }: { idempotencyKey: string }) => {
    await pause(handlerMs / 2);
    appendFileSync(file, `${idempotencyKey}\n`);
    await pause(handlerMs / 2);
  };
  return createReceiver<typeof provider, Payloads>(provider, { ...shared, idempotency, handlers: { PAID } });
}

/** Effects that commit with the delivery's completion. */
function transactionalReceiver(): Receiver {
  const handlers: Handlers<typeof provider, Payloads, object, 'events', pg.PoolClient> = {
    async PAID({ idempotencyKey, transaction }) {
      await pause(handlerMs / 2);
      await transaction.query(`INSERT INTO "${name}".effects VALUES ($1)`, [idempotencyKey]);
      await pause(handlerMs / 2);
    },
  };
  return createReceiver<typeof provider, Payloads, object, pg.PoolClient>(provider, {
    ...shared,
    idempotency: postgresTransactions(pool!, { schema: name }),
    handlers,
  });
}

const receivers: Record<StoreName, () => Receiver> = {
  PostgreSQL: () => plainReceiver(postgresIdempotency(pool!, { schema: name })),
  Redis: () => plainReceiver(redisIdempotency(redis!, { prefix: name })),
  transactions: transactionalReceiver,
};
const receive = receivers[role.store]();

if (role.works) processInbox(receive, { leaseMs, backOff: () => 100, pollMs: 200, onError: () => undefined });
if (role.serves) {
  const server = createServer(toNode(receive)).listen(0, '127.0.0.1', () => {
    console.log(`ready ${(server.address() as AddressInfo).port}`);
  });
} else console.log('ready 0');
