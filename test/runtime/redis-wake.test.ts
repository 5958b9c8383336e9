/** Waiting for work in Redis: what wakes, what ends by itself, and connections that break. */
import type { InboxEngine, Taken } from '@hookwright/runtime/inbox';
import { redisEngine } from '@hookwright/runtime/redis';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withServer } from '../servers.ts';
import { entryOf } from './inbox-suite.ts';
import {
  connectionsOf,
  libraries,
  newPrefix,
  type OpenClient,
  openClient,
  pause,
  removeAll,
} from './redis-clients.ts';

const never = new AbortController().signal;
/** Of a wait that may take a minute: whatever ends it was no clock. */
const longMs = 60_000;

await withServer('Redis', (url) => {
  const prefix = newPrefix();
  describe.each(libraries)('with %s', (library) => {
    let name = 0;
    let [mine, theirs]: OpenClient[] = [];
    let worker: InboxEngine;
    let other: InboxEngine;

    beforeEach(async () => {
      [mine, theirs] = await Promise.all([openClient(library, url), openClient(library, url)]);
      const options = { prefix, name: `${library}${++name}`, isEphemeral: true };
      worker = redisEngine(mine.client, options);
      other = redisEngine(theirs.client, options);
      await worker.setup();
    });
    afterEach(async () => {
      await worker.close();
      await other.close();
      for (const client of [mine!, theirs!]) client.close();
    });
    afterAll(async () => {
      const client = await openClient(library, url);
      await removeAll(prefix, client);
      client.close();
    });

    const blocked = () => connectionsOf(mine!, 'xread');
    const untilBlocked = () => expect.poll(async () => (await blocked()).length, { timeout: 10_000 }).toBe(1);

    test('what was stored between taking and waiting is not missed', async () => {
      await worker.take(1, 1_000);
      await other.store(entryOf('a'));
      await worker.wait(longMs, never);
      const [taken] = await worker.take(1, 20_000);
      expect(taken!.entry.id).toBe('a');
    });

    test.each([
      [
        'what was postponed is due',
        async () => {
          await other.store(entryOf('a'));
          await other.postpone((await other.take(1, 20_000))[0]!, { delayMs: 400, isCounted: true });
        },
      ],
      [
        'a lease has ended',
        async () => {
          await other.store(entryOf('a'));
          await other.take(1, 400);
        },
      ],
    ])('it ends by itself when %s', async (_, happen) => {
      await happen();
      expect(await worker.take(1, 1_000)).toEqual([]);
      await worker.wait(longMs, never);
      // A timer may be early by a millisecond.
      await pause(5);
      expect((await worker.take(1, 20_000)).map(({ entry }) => entry.id)).toEqual(['a']);
    });

    interface Case {
      readonly when: string;
      readonly stored: readonly string[];
      /** Gets the first, which the other worker holds, where there is one. */
      readonly happen: (held: Taken) => Promise<unknown>;
      readonly want: string;
    }
    const grave = { state: 'dead', code: 'handler-failed', reason: 'it failed' } as const;
    const back = { delayMs: 0, isCounted: false };
    const cases: Case[] = [
      { when: 'another is stored', stored: ['a'], happen: () => other.store(entryOf('b')), want: 'b' },
      { when: 'one is given back', stored: ['a'], happen: (held) => other.postpone(held, back), want: 'a' },
      {
        when: 'the one before is finished',
        stored: ['x1', 'x2'],
        happen: (held) => other.finish(held),
        want: 'x2',
      },
      {
        when: 'the one before is buried',
        stored: ['x1', 'x2'],
        happen: (held) => other.bury(held, grave),
        want: 'x2',
      },
      {
        when: 'one is replayed',
        stored: ['a'],
        happen: async (held) => {
          await other.bury(held, grave);
          expect(await worker.take(1, 1_000)).toEqual([]);
          await other.replay('a');
        },
        want: 'a',
      },
    ];
    test.each(cases)('who waits is woken when $when', async ({ stored, happen, want }) => {
      for (const id of stored)
        await other.store(entryOf(id, { entity: id.startsWith('x') ? 'x' : undefined }));
      const [held] = await other.take(1, longMs * 2);
      expect(await worker.take(1, 1_000)).toEqual([]);
      const waiting = worker.wait(longMs, never);
      await untilBlocked();
      await happen(held!);
      await waiting;
      expect((await worker.take(1, 1_000)).map(({ entry }) => entry.id)).toEqual([want]);
    });

    test('nothing wakes who has seen all that there is', async () => {
      await other.store(entryOf('a'));
      await worker.take(10, longMs * 2);
      let isOver = false;
      const waiting = worker.wait(600, never).then(() => (isOver = true));
      await untilBlocked();
      await pause(300);
      expect(isOver).toBe(false);
      await waiting;
    });

    test('the client stays free while it waits, and one connection is opened for all that wait', async () => {
      const aborting = new AbortController();
      const waits = [1, 2, 3].map(() => worker.wait(longMs, aborting.signal));
      await untilBlocked();
      expect(await mine!.command('PING')).toBe('PONG');
      aborting.abort();
      await Promise.all(waits);
      const next = worker.wait(300, never);
      expect(await blocked()).toHaveLength(1);
      await next;
    });

    test('a connection that breaks while it waits: it ends by time, and is woken again later', async () => {
      await worker.take(1, 1_000);
      const ending = worker.wait(700, never);
      await untilBlocked();
      await mine!.command('CLIENT', 'KILL', 'ID', (await blocked())[0]!);
      await ending;
      const waiting = worker.wait(longMs, never);
      await untilBlocked();
      await other.store(entryOf('a'));
      await waiting;
    });

    test('what is stored while the connection is broken wakes too', async () => {
      await worker.take(1, 1_000);
      const waiting = worker.wait(longMs, never);
      await untilBlocked();
      await mine!.command('CLIENT', 'KILL', 'ID', (await blocked())[0]!);
      await other.store(entryOf('a'));
      await waiting;
    });

    test('all connections of a worker break: it goes on with what it holds, and takes what comes', async () => {
      await other.store(entryOf('a'));
      const [taken] = await worker.take(10, 20_000);
      const waiting = worker.wait(1_500, never);
      await untilBlocked();
      const ids = await connectionsOf(mine!);
      expect(ids).toHaveLength(2);
      for (const id of ids) await theirs!.command('CLIENT', 'KILL', 'ID', id);
      await waiting;
      expect(await worker.finish(taken!)).toBe(true);
      await other.store(entryOf('b'));
      expect((await worker.take(1, 20_000)).map(({ entry }) => entry.id)).toEqual(['b']);
    });

    test('close ends who waits, closes its connection, and leaves the client open', async () => {
      const waiting = worker.wait(longMs, never);
      await untilBlocked();
      await worker.close();
      await waiting;
      await expect.poll(async () => (await connectionsOf(mine!)).length, { timeout: 10_000 }).toBe(1);
      await worker.wait(20, never);
      expect(await mine!.command('PING')).toBe('PONG');
      expect(await connectionsOf(mine!)).toHaveLength(1);
    });

    test('who is told to end before it begins asks nothing', async () => {
      await worker.wait(longMs, AbortSignal.abort());
      expect(await blocked()).toEqual([]);
    });

    test('a client that is closed: it ends by time, and nothing is thrown', async () => {
      const waiting = worker.wait(400, never);
      mine!.close();
      await waiting;
      await worker.wait(100, never);
      await worker.wait(longMs, AbortSignal.abort());
    });
  });
});
