import { Redis } from 'ioredis';
import { redisEngine, redisIdempotency } from '@hookwright/runtime/redis';
import { now } from './inbox-orders.ts';
import { type Floor, handle, inLoops, piecesOf, type Queue, type Side } from './inbox-side.ts';

/** What `XREADGROUP` answers: for each stream its messages, with the names and values of their fields in turn. */
type Reply = readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] | null;

/** Redis: our keys, and three streams by hand. */
export async function openRedis(url: string, prefix: string, index: number): Promise<Side> {
  const redis = new Redis(url);
  return {
    async setup() {
      for (const queue of ['together', 'each']) {
        await redis.xgroup('CREATE', `${prefix}:floor:${queue}`, 'workers', '0', 'MKSTREAM');
      }
      const version = /redis_version:(\S+)/.exec(await redis.info('server'))?.[1];
      const settings = ['appendonly', 'appendfsync', 'save'].map(async (setting) => {
        const [, value = 'unknown'] = (await redis.config('GET', setting)) ?? [];
        return `\`${setting}\` ${value || '""'}`;
      });
      return `Redis ${version}: ${(await Promise.all(settings)).join(', ')}`;
    },
    engine: (inbox) => redisEngine(redis, { prefix, name: inbox, isEphemeral: true }),
    stores: { redisIdempotency: () => redisIdempotency(redis, { prefix }) },
    floor: floorOf(redis, prefix, `worker-${index}`),
  };
}

function floorOf(redis: Redis, prefix: string, consumer: string): Floor {
  return {
    async store({ body }) {
      await redis.xadd(`${prefix}:floor:stored`, '*', 'body', body);
    },
    together: queueOf(redis, `${prefix}:floor:together`, consumer),
    each: inLoops(queueOf(redis, `${prefix}:floor:each`, consumer)),
  };
}

function queueOf(redis: Redis, key: string, consumer: string): Queue {
  return {
    async fill(bodies) {
      for (const piece of piecesOf(bodies, 500)) {
        await Promise.all(piece.map((body) => redis.xadd(key, '*', 'body', body)));
      }
    },
    async process(count, hasTime, note) {
      while (hasTime()) {
        const group = ['GROUP', 'workers', consumer] as const;
        const reply = (await redis.xreadgroup(...group, 'COUNT', count, 'STREAMS', key, '>')) as Reply;
        if (!reply) return;
        const messages = reply[0]![1];
        const from = now();
        await Promise.all(messages.map(([, [, body]]) => handle(body!)));
        const ids = messages.map(([id]) => id);
        await Promise.all([redis.xack(key, 'workers', ...ids), redis.xdel(key, ...ids)]);
        for (const _ of ids) note(now() - from);
      }
    },
  };
}
