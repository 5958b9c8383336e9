/** Every subpath of the runtime and the client of every provider, with the types that a service meets there. Never run. */
import { createServer } from 'node:http';
import { type Client as EvoClient, createConfirm as createEvoConfirm } from '@hookwright/evo-cloud/client';
import { createClient as createNewpayClient } from '@hookwright/newpay/client';
import { samples as cardSamples } from '@hookwright/open-api-cards/testing';
import { createClient as createPasstoClient } from '@hookwright/passto-creditpay/client';
import { createReceiver } from '@hookwright/pinddpay';
import { createClient, createConfirm } from '@hookwright/pinddpay/client';
import { createOrder, type Idempotency, type Receiver, WebhookError } from '@hookwright/runtime';
import { ApiError } from '@hookwright/runtime/client';
import { type FastifyInstancePart, toFastify, toFastifyHandler } from '@hookwright/runtime/fastify';
import { toFetch } from '@hookwright/runtime/fetch';
import {
  createInbox,
  exponentialBackOff,
  type InboxEngine,
  memoryEngine,
  processInbox,
  type Worker,
} from '@hookwright/runtime/inbox';
import { type LambdaEventV2Part, type LambdaResult, toLambda } from '@hookwright/runtime/lambda';
import { type NatsClient, natsEngine } from '@hookwright/runtime/nats';
import { toNode } from '@hookwright/runtime/node';
import {
  type PgPool,
  postgresEngine,
  postgresIdempotency,
  postgresPositions,
  postgresSql,
  postgresTransactions,
} from '@hookwright/runtime/postgres';
import { type RedisClient, redisEngine, redisIdempotency, redisPositions } from '@hookwright/runtime/redis';
import { exactSample } from '@hookwright/runtime/testing';
import { validate, type Validator } from '@hookwright/runtime/validation';

/** What this service's database gives a transaction. */
interface Connection {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

declare const nats: NatsClient;
declare const pool: PgPool<Connection>;
declare const redis: RedisClient;
declare const validator: Validator;

const engines: InboxEngine[] = [memoryEngine(), postgresEngine(pool), redisEngine(redis), natsEngine(nats)];
const stores: Idempotency[] = [postgresIdempotency(pool), redisIdempotency(redis)];
const transactions: Idempotency<Connection> = postgresTransactions(pool);
const shared = { keys: ['k'], readings: { hashed: 'key' }, channel: 'payin' } as const;

/** An effect that commits with its delivery. */
export const receive: Receiver = createReceiver<Connection>({
  ...shared,
  idempotency: transactions,
  order: createOrder({ positions: postgresPositions(pool), stale: 'drop' }),
  handlers: {
    'order.created': async ({ idempotencyKey, transaction }) => {
      await transaction.query('INSERT INTO orders (key) VALUES ($1)', [idempotencyKey]);
    },
  },
  otherwise: () => undefined,
  onError: (error) => console.error(error instanceof WebhookError ? error.code : error),
});

/** One receiver for each engine, and a worker for all. */
export function work(): Worker {
  const receivers = engines.map((engine) =>
    createReceiver({
      ...shared,
      idempotency: stores[0] ?? 'none',
      order: createOrder({ positions: redisPositions(redis), stale: 'drop' }),
      inbox: createInbox({ engine, seal: ['0'.repeat(64)] }),
      handlers: {},
      otherwise: () => undefined,
    }),
  );
  return processInbox(receivers, { backOff: exponentialBackOff() });
}

export const server = createServer(toNode(receive, { bodyTimeoutMs: 1000 }));
export const POST: (request: Request) => Promise<Response> = toFetch(receive);
export const handler: (event: LambdaEventV2Part) => Promise<LambdaResult> = toLambda(receive);
export async function mount(app: FastifyInstancePart): Promise<void> {
  app.post('/pinddpay', toFastifyHandler(receive));
  await toFastify(receive)(app);
}

const api = createClient({ baseUrl: 'https://pay.example.com', key: 'k', credentials: { accessKey: 'a' } });
export const confirm = createConfirm(api);
export const confirmEvo = createEvoConfirm({} as EvoClient, { storeId: 's' });
export const clients = [createNewpayClient, createPasstoClient];
export const active: string | undefined = cardSamples['card.status.active'].notify_id;
export const sample = exactSample({}, {});
export const tables: string = postgresSql();
export const violations: string[] = validate(validator, sample).violations.map(({ keyword }) => keyword);
export const isFinal = (error: unknown): boolean => error instanceof ApiError && error.attempts === 0;
