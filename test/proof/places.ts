/** Where a run keeps what it needs in the servers: made before it, gone after it. */
import { randomUUID } from 'node:crypto';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import type { InboxEngine } from '@hookwright/runtime/inbox';
import { natsEngine } from '@hookwright/runtime/nats';
import { postgresEngine, postgresSql } from '@hookwright/runtime/postgres';
import { redisEngine } from '@hookwright/runtime/redis';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { EngineName } from './member.ts';

export type Urls = Readonly<Partial<Record<EngineName, string>>>;

export interface Places {
  readonly name: string;
  /** An engine of this process, beside those of the members. */
  readonly engines: Readonly<Partial<Record<EngineName, InboxEngine>>>;
  readonly pool: pg.Pool | undefined;
  readonly redis: Redis | undefined;
  /** The keys of the effects that were committed. */
  effects(): Promise<string[]>;
  end(): Promise<void>;
}

/** `clients` are those of the servers whose URLs are given. */
export async function places(urls: Urls): Promise<Places> {
  const name = `proof_${randomUUID().slice(0, 8)}`;
  const ends: (() => Promise<unknown>)[] = [];
  const engines: Partial<Record<EngineName, InboxEngine>> = {};
  let pool: pg.Pool | undefined;
  let redis: Redis | undefined;
  if (urls.PostgreSQL !== undefined) {
    const own = new pg.Pool({ connectionString: urls.PostgreSQL });
    own.on('error', () => undefined);
    pool = own;
    await own.query(`CREATE SCHEMA "${name}"`);
    await own.query(postgresSql({ schema: name }));
    await own.query(`CREATE TABLE "${name}".effects (key text)`);
    engines.PostgreSQL = postgresEngine(own, { schema: name });
    ends.push(
      () => engines.PostgreSQL!.close(),
      () => own.query(`DROP SCHEMA "${name}" CASCADE`),
      () => own.end(),
    );
  }
  if (urls.Redis !== undefined) {
    const own = new Redis(urls.Redis);
    own.on('error', () => undefined);
    redis = own;
    engines.Redis = redisEngine(own, { prefix: name });
    ends.push(
      () => engines.Redis!.close(),
      async () => removeKeys(own, name),
      () => own.quit(),
    );
  }
  if (urls.NATS !== undefined) {
    const connection = await connect({ servers: urls.NATS });
    const manager = await jetstreamManager(connection);
    engines.NATS = natsEngine({ jetstream: jetstream(connection), manager }, { name });
    ends.push(
      () => engines.NATS!.close(),
      async () => {
        for await (const stream of manager.streams.list()) {
          if (stream.config.name.includes(name)) await manager.streams.delete(stream.config.name);
        }
      },
      () => connection.close(),
    );
  }
  for (const engine of Object.values(engines)) await engine.setup();
  return {
    name,
    engines,
    pool,
    redis,
    async effects() {
      const { rows } = await pool!.query<{ key: string }>(`SELECT key FROM "${name}".effects`);
      return rows.map(({ key }) => key);
    },
    async end() {
      for (const each of ends) await each();
    },
  };
}

async function removeKeys(redis: Redis, name: string): Promise<void> {
  for await (const keys of redis.scanStream({ match: `*${name}*`, count: 1000 })) {
    if ((keys as string[]).length > 0) await redis.del(keys as string[]);
  }
}
