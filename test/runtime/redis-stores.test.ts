/** Claims and positions in Redis: what every store does, with either client, and what only these have. */
import { redisIdempotency, redisPositions, type RedisClient } from '@hookwright/runtime/redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withServer } from '../servers.ts';
import { idempotencySuite, tokenOf } from './idempotency-suite.ts';
import { positionsSuite } from './positions-suite.ts';
import {
  keysUnder,
  libraries,
  newPrefix,
  type OpenClient,
  openClient,
  pause,
  removeAll,
  watched,
} from './redis-clients.ts';

await withServer('Redis', (url) => {
  const prefix = newPrefix();
  describe.each(libraries)('with %s', (library) => {
    let open: OpenClient;
    beforeAll(async () => void (open = await openClient(library, url)));
    afterAll(async () => {
      await removeAll(prefix, open);
      open.close();
    });
    // An expiry counts whole milliseconds.
    const pass = (ms: number) => pause(ms + 5);
    idempotencySuite('redisIdempotency', ({ rememberMs }) => ({
      store: redisIdempotency(open.client, { prefix, rememberMs }),
      pass,
    }));
    positionsSuite('redisPositions', ({ rememberMs }) => ({
      positions: redisPositions(open.client, { prefix, rememberMs }),
      pass,
    }));

    test('a script that the server does not know is sent as a whole, once', async () => {
      const { client, sent } = watched(open, {
        // What no server has: the digest of nothing that was ever sent.
        change: (args, count) => (count === 1 ? args.with(1, 'f'.repeat(40)) : args),
      });
      const store = redisIdempotency(client, { prefix });
      const token = tokenOf(await store.claim({ key: 'unknown script', digest: 'd', leaseMs: 5_000 }));
      expect(await store.renew({ key: 'unknown script', token }, 5_000)).toBe(true);
      expect(sent.map(([name]) => name)).toEqual(['EVALSHA', 'EVAL', 'EVALSHA']);
    });

    test('any other error of the server is passed on, and nothing is sent again', async () => {
      const { client, sent } = watched(open, { change: (args) => args.with(2, 'not a number') });
      const store = redisIdempotency(client, { prefix });
      await expect(store.claim({ key: 'k', digest: 'd', leaseMs: 5_000 })).rejects.toThrow(/integer|number/);
      expect(sent.map(([name]) => name)).toEqual(['EVALSHA']);
    });
  });

  describe('keys', () => {
    let open: OpenClient;
    beforeAll(async () => void (open = await openClient('ioredis', url)));
    afterAll(async () => {
      await removeAll(prefix, open);
      open.close();
    });
    const expiryOf = async (key: string) => Number(await open.command('PTTL', key));

    test('each has an expiry, and what is released is gone', async () => {
      const own = newPrefix();
      const store = redisIdempotency(open.client, { prefix: own, rememberMs: 60_000 });
      const positions = redisPositions(open.client, { prefix: own, rememberMs: 60_000 });
      const request = { digest: 'd', leaseMs: 20_000.5 };
      const token = tokenOf(await store.claim({ key: 'completed', ...request }));
      await store.complete({ key: 'completed', token });
      await store.claim({ key: 'claimed', ...request });
      const released = tokenOf(await store.claim({ key: 'released', ...request }));
      await store.release({ key: 'released', token: released });
      await positions.enter({ entity: 'entered', position: 'a', leaseMs: 20_000 });
      const entered = await positions.enter({ entity: 'left', position: 'a', leaseMs: 20_000 });
      if (entered.state === 'entered') await positions.leave({ entity: 'left', token: entered.token });
      const keys = await keysUnder(own, open);
      const expiries = await Promise.all(
        keys.map(async (key) => [key.slice(own.length), Math.round((await expiryOf(key)) / 10_000)]),
      );
      await removeAll(own, open);
      expect(expiries).toEqual([
        [':claim:claimed', 2],
        [':claim:completed', 6],
        [':position:entered', 8],
        [':position:left', 6],
      ]);
    });

    test('a command that the client sends twice, since its connection broke, counts once', async () => {
      const { client } = watched(open, { isTwice: true });
      const store = redisIdempotency(client, { prefix });
      const claim = await store.claim({ key: 'twice', digest: 'd', leaseMs: 5_000 });
      expect(claim.state).toBe('claimed');
      expect(
        await redisIdempotency(open.client, { prefix }).complete({ key: 'twice', token: tokenOf(claim) }),
      ).toBe(true);
      const positions = redisPositions(client, { prefix });
      expect(await positions.enter({ entity: 'twice', position: 'b', leaseMs: 5_000 })).toMatchObject({
        state: 'entered',
        isStale: false,
      });
    });

    test('an entity that is held longer than a position is remembered stays held, and where it is', async () => {
      const positions = redisPositions(open.client, { prefix, rememberMs: 50 });
      const request = { entity: 'held for long', position: 'b', leaseMs: 100 };
      const entered = await positions.enter(request);
      const token = entered.state === 'entered' ? entered.token : '';
      expect(await positions.renew({ entity: request.entity, token }, 700)).toBe(true);
      await pause(300);
      expect(await positions.enter({ ...request, position: 'a' })).toEqual({ state: 'busy' });
      expect(await positions.leave({ entity: request.entity, token })).toBe(true);
      expect(await positions.enter({ ...request, position: 'a' })).toMatchObject({ isStale: true });
    });

    test('positions are compared by bytes, whatever the locale of the server', async () => {
      const positions = redisPositions(open.client, { prefix });
      const inOrder = [
        '',
        '!',
        '*',
        ',',
        '0',
        '00',
        '10',
        '9',
        'A',
        'B',
        'Z',
        '_',
        'a',
        'a!',
        'aB',
        'ab',
        'b',
        '~',
      ];
      const enter = async (entity: string, position: string) => {
        const entered = await positions.enter({ entity, position, leaseMs: 5_000 });
        if (entered.state !== 'entered') throw new Error('Expected it to be free but it is busy');
        await positions.leave({ entity, token: entered.token });
        return entered.isStale;
      };
      const seen: boolean[][] = [];
      for (const before of inOrder) {
        const row = inOrder.map(async (after) => {
          const entity = `bytes ${before} ${after}`;
          await enter(entity, before);
          return enter(entity, after);
        });
        seen.push(await Promise.all(row));
      }
      expect(seen).toEqual(inOrder.map((_, before) => inOrder.map((__, after) => after < before)));
    });
  });
});

test('options that cannot work are refused by name', () => {
  const client = { call: async () => null } as unknown as RedisClient;
  const text = 'must be a text without braces, of one character or more';
  const time = 'must be a number of milliseconds from 1 to 2^53 - 1';
  const cases: [object, string][] = [
    [{ prefix: '' }, `\`prefix\` ${text}`],
    [{ prefix: '{a}' }, `\`prefix\` ${text}`],
    [{ prefix: 1 }, `\`prefix\` ${text}`],
    [{ rememberMs: 0 }, `\`rememberMs\` ${time}`],
    [{ rememberMs: NaN }, `\`rememberMs\` ${time}`],
    [{ rememberMs: Infinity }, `\`rememberMs\` ${time}`],
    [{ rememberMs: '1000' }, `\`rememberMs\` ${time}`],
  ];
  for (const make of [redisIdempotency, redisPositions]) {
    for (const [options, message] of cases)
      expect(() => make(client, options)).toThrow(new TypeError(message));
    for (const none of [undefined, null, {}, { get: () => undefined }]) {
      expect(() => make(none as unknown as RedisClient)).toThrow(
        new TypeError('`client` must be a client of ioredis or of redis (node-redis)'),
      );
    }
  }
});
