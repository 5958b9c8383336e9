/** What the Redis part of the runtime makes of clients: which fit, what their replies become, and what it says of a server that forgets. */
import { type IoredisPart, redisEngine, redisIdempotency, type RedisClient } from '@hookwright/runtime/redis';
import { type Cluster, Redis } from 'ioredis';
import { createClient, RESP_TYPES } from 'redis';
import { afterEach, expect, test, vi } from 'vitest';
import { withServer } from '../servers.ts';
import { entryOf } from './inbox-suite.ts';
import { keysUnder, newPrefix, pause, removeAll } from './redis-clients.ts';

test('the clients of both libraries fit, and nothing has to be cast', () => {
  const clients = [
    new Redis({ lazyConnect: true }),
    new Redis({ lazyConnect: true, replyMapping: 'resp3' }),
    createClient(),
    createClient({ RESP: 2 }),
    createClient({ RESP: 3 }),
  ] satisfies RedisClient[];
  const takesCluster: (cluster: Cluster) => RedisClient = (cluster) => cluster;
  for (const client of clients) expect(typeof redisIdempotency(client).claim).toBe('function');
  expect(takesCluster).toBeDefined();
  // @ts-expect-error A client of another kind.
  expect(() => redisIdempotency({ get: () => null })).toThrow(TypeError);
});

await withServer('Redis', (url) => {
  test.each<[string, () => Promise<RedisClient & { close: () => unknown }>]>([
    [
      'ioredis with RESP 3, texts for numbers and a prefix of its own',
      async () => {
        const options = { protocol: 3, replyMapping: 'resp3', stringNumbers: true } as const;
        const client = new Redis(url, { ...options, keyPrefix: 'own:', enableAutoPipelining: true });
        return Object.assign(client, { close: () => client.disconnect() });
      },
    ],
    [
      'redis with RESP 2 and buffers for texts',
      async () => {
        const typeMapping = { [RESP_TYPES.BLOB_STRING]: Buffer };
        const client = createClient({ url, RESP: 2, commandOptions: { typeMapping } });
        await client.connect();
        return Object.assign(client, { close: () => client.destroy() });
      },
    ],
    [
      'redis with RESP 3 and maps for maps',
      async () => {
        const typeMapping = { [RESP_TYPES.MAP]: Map, [RESP_TYPES.NUMBER]: String };
        const client = createClient({ url, RESP: 3, commandOptions: { typeMapping } });
        await client.connect();
        return Object.assign(client, { close: () => client.destroy() });
      },
    ],
  ])('however a client is set up: %s', async (_, make) => {
    const client = await make();
    const prefix = newPrefix();
    const engine = redisEngine(client, { prefix, isEphemeral: true });
    try {
      await engine.setup();
      await engine.store(entryOf('a', { message: 'é☃\u0000' }));
      const waited = engine.wait(60_000, new AbortController().signal);
      await waited;
      const [taken] = await engine.take(10, 20_000);
      expect([taken!.entry.message, taken!.attempt]).toEqual(['é☃\u0000', 1]);
      expect(await engine.bury(taken!, { state: 'dead', code: 'c', reason: 'r' })).toBe(true);
      for await (const { reason, attempts } of engine.buried()) expect([reason, attempts]).toEqual(['r', 1]);
      expect(await engine.status()).toEqual({
        waiting: 0,
        running: 0,
        dead: 1,
        quarantined: 0,
        oldestReceivedAt: undefined,
      });
    } finally {
      await engine.close();
      client.close();
      const plain = new Redis(url);
      const open = { command: (name?: string, ...args: string[]) => plain.call(name!, ...args) };
      expect(await keysUnder(prefix, open)).not.toEqual([]);
      await removeAll(prefix, open);
      plain.disconnect();
    }
  });
});

/** A client whose server answers as it is told. */
function answering(answers: (args: string[]) => unknown): RedisClient {
  return {
    call: async (...args: string[]) => answers(args),
    duplicate: () => {
      throw new Error('Expected no connection of its own');
    },
  };
}

async function warningsOf(work: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const listen = ({ name, message }: Error) => void (name === 'InboxWarning' && warnings.push(message));
  process.on('warning', listen);
  await work();
  await pause(20);
  process.off('warning', listen);
  return warnings;
}

const inMemory =
  'Redis keeps the inbox in memory: with `appendonly no` a restart loses what was accepted. Set `appendonly yes`, and `appendfsync always` for power cuts.';
const evicting = 'Redis may drop the inbox when its memory is full: set `maxmemory-policy noeviction`.';

test.each<[string, Record<string, string>, string[]]>([
  ['in memory', { appendonly: 'no', 'maxmemory-policy': 'noeviction' }, [inMemory]],
  ['on disk', { appendonly: 'yes', 'maxmemory-policy': 'noeviction' }, []],
  ['on disk, where it evicts', { appendonly: 'yes', 'maxmemory-policy': 'allkeys-lru' }, [evicting]],
  [
    'in memory, where it evicts',
    { appendonly: 'no', 'maxmemory-policy': 'allkeys-lfu' },
    [`${inMemory} ${evicting}`],
  ],
  ['on disk, where it evicts what expires', { appendonly: 'yes', 'maxmemory-policy': 'volatile-lru' }, []],
])('a server that keeps %s: the first that stores is warned, once', async (_, settings, want) => {
  const asked: string[] = [];
  const engine = redisEngine(
    answering(([command, , name]) => {
      if (command !== 'CONFIG') return 1;
      asked.push(name!);
      return [name, settings[name!]];
    }),
  );
  const warnings = await warningsOf(async () => {
    await engine.store(entryOf('a'));
    await engine.store(entryOf('b'));
  });
  expect(warnings).toEqual(want);
  expect(asked).toEqual(['appendonly', 'maxmemory-policy']);
});

test('a server that does not tell its settings, and one that nobody asks', async () => {
  const managed = redisEngine(
    answering(([command]) => {
      if (command === 'CONFIG') throw new Error('ERR unknown command `CONFIG`');
      return 1;
    }),
  );
  const ephemeral = redisEngine(
    answering(([command, , name]) => (command === 'CONFIG' ? [name, 'no'] : 1)),
    { isEphemeral: true },
  );
  const warnings = await warningsOf(async () => {
    await managed.store(entryOf('a'));
    await ephemeral.store(entryOf('a'));
  });
  expect(warnings).toEqual([]);
});

test('where nothing can be stored nobody is told that it is', async () => {
  const engine = redisEngine(
    answering(() => {
      throw new Error("OOM command not allowed when used memory > 'maxmemory'.");
    }),
  );
  expect(await warningsOf(() => expect(engine.store(entryOf('a'))).rejects.toThrow('OOM'))).toEqual([]);
});

test('a group that is missing is known by the words of older servers too', async () => {
  const engine = redisEngine(
    answering(() => {
      throw new Error(
        "ERR Error running script (call to f_1): @user_script:90: -NOGROUP No such key 'k' or consumer group 'workers'",
      );
    }),
  );
  await expect(engine.take(1, 1_000)).rejects.toThrow('run `hookwright inbox setup`');
});

test('any other error of taking is passed on as it is', async () => {
  const error = new Error("READONLY You can't write against a read only replica.");
  const engine = redisEngine(
    answering(() => {
      throw error;
    }),
  );
  await expect(engine.take(1, 1_000)).rejects.toBe(error);
});

afterEach(() => void vi.useRealTimers());

test('a connection that breaks without a word is closed, and another is opened, for all that wait', async () => {
  vi.useFakeTimers();
  const lines: { isOpen: boolean; asked: number }[] = [];
  const silent: IoredisPart = {
    call: async () => null,
    duplicate: () => {
      const line = { isOpen: true, asked: 0 };
      lines.push(line);
      return {
        ...silent,
        call: () => new Promise(() => void line.asked++),
        on: () => undefined,
        disconnect: () => void (line.isOpen = false),
      };
    },
  };
  const engine = redisEngine(silent);
  const waiting = [1, 2, 3].map(() => engine.wait(60_000, new AbortController().signal));
  await vi.advanceTimersByTimeAsync(7_000);
  expect(lines).toEqual([{ isOpen: true, asked: 1 }]);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(lines).toEqual([
    { isOpen: false, asked: 1 },
    { isOpen: true, asked: 1 },
  ]);
  await vi.advanceTimersByTimeAsync(50_000);
  await Promise.all(waiting);
  await engine.close();
  expect(lines.filter(({ isOpen }) => isOpen)).toEqual([]);
});
