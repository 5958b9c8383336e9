/** What any `InboxEngine` must do: call `engineSuite` with each. */
import { randomUUID } from 'node:crypto';
import type { Buried, BuriedFilter, Entry, Grave, InboxEngine, Taken } from '@hookwright/runtime/inbox';
import { afterEach, describe, expect, test } from 'vitest';

const leaseMs = 400;
const grave: Grave = { state: 'dead', code: 'handler-failed', reason: 'it failed' };

/** `make` gives an engine that holds nothing; engines of one `make` that are given the same name hold the same. */
export function engineSuite(name: string, make: (name: string) => Promise<InboxEngine>) {
  describe(name, () => {
    const open: InboxEngine[] = [];
    const start = async (inbox = `t${randomUUID().slice(0, 8)}`) => {
      const engine = await make(inbox);
      open.push(engine);
      await engine.setup();
      return engine;
    };
    afterEach(async () => {
      for (const engine of open.splice(0)) await engine.close();
    });

    test('what is stored is handed out as it was, oldest first, and is gone when it is finished', async () => {
      const engine = await start();
      const entries = [
        entryOf('a'),
        entryOf('b', {
          message: undefined,
          idempotencyKey: undefined,
          keyId: 'tenant',
          scheme: 'v1',
          sealed: 'whole',
          request: {
            method: 'POST',
            url: '/hook?x=%00',
            headers: { one: 'a', two: ['b', 'c'] },
            body: Buffer.from([0, 0xff, 0xfe, 0x0a, 0xc3, 0x28]),
          },
        }),
        entryOf('c', {
          message: `"odd" 'name' \\ ☃ \u0000`,
          idempotencyKey: 'k/☃/%00',
          request: { method: 'POST', url: '/', headers: {}, body: Buffer.from('{"a":"\\u0000☃"}') },
        }),
      ];
      for (const entry of entries) await engine.store(entry);
      const taken = await takeAll(engine, 3);
      expect(taken.map(({ entry }) => plain(entry))).toEqual(entries.map(plain));
      expect(taken.map(({ attempt }) => attempt)).toEqual([1, 1, 1]);
      for (const each of taken) expect(await engine.finish(each)).toBe(true);
      expect(await engine.status()).toEqual({
        waiting: 0,
        running: 0,
        dead: 0,
        quarantined: 0,
        oldestReceivedAt: undefined,
      });
      expect(await engine.take(10, leaseMs)).toEqual([]);
    });

    test('what is there under the same id is not stored again: waiting, running or buried', async () => {
      const engine = await start();
      const other = entryOf('a', { message: 'OTHER' });
      await engine.store(entryOf('a'));
      await engine.store(other);
      const [taken, ...more] = await takeAll(engine, 1);
      expect([taken!.entry.message, more.length]).toEqual(['PAID', 0]);
      await engine.store(other);
      expect(await engine.take(10, leaseMs)).toEqual([]);
      await engine.bury(taken!, grave);
      await engine.store(other);
      expect(await engine.take(10, leaseMs)).toEqual([]);
      expect((await buriedOf(engine)).map(({ entry }) => entry.message)).toEqual(['PAID']);
    });

    test('an entry is handed out to one worker of many', async () => {
      const inbox = `t${randomUUID().slice(0, 8)}`;
      const engines = [await start(inbox), await start(inbox), await start(inbox)];
      const ids = Array.from({ length: 30 }, (_, index) => `e${index}`);
      await Promise.all(ids.map((id) => engines[0]!.store(entryOf(id))));
      const taken: string[] = [];
      const until = Date.now() + 10_000;
      while (taken.length < ids.length && Date.now() < until) {
        const all = await Promise.all(engines.map((engine) => engine.take(4, 10_000)));
        taken.push(...all.flat().map(({ entry }) => entry.id));
      }
      expect(taken.sort()).toEqual([...ids].sort());
    });

    test('no more is handed out than was asked for', async () => {
      const engine = await start();
      for (const id of ['a', 'b', 'c']) await engine.store(entryOf(id));
      expect((await takeAll(engine, 2, 2)).map(({ entry }) => entry.id)).toEqual(['a', 'b']);
      expect((await takeAll(engine, 1, 2)).map(({ entry }) => entry.id)).toEqual(['c']);
    });

    test('a lease that ends: it is handed out again as another attempt, and the first holder changes nothing', async () => {
      const engine = await start();
      await engine.store(entryOf('a'));
      const [lost] = await takeAll(engine, 1);
      await pause(leaseMs + 100);
      const [holder] = await takeAll(engine, 1, 1, 20_000);
      expect([holder!.entry.id, holder!.attempt]).toEqual(['a', 2]);
      expect(await engine.postpone(lost!, { delayMs: 0, isCounted: true })).toBe(false);
      expect(await engine.bury(lost!, grave)).toBe(false);
      expect(await engine.finish(lost!)).toBe(false);
      expect(await engine.take(10, leaseMs)).toEqual([]);
      expect(await engine.finish(holder!)).toBe(true);
    });

    test('a lease that is extended holds', async () => {
      const engine = await start();
      await engine.store(entryOf('a'));
      const [taken] = await takeAll(engine, 1);
      for (let round = 0; round < 4; round++) {
        await pause(leaseMs / 2);
        expect(await engine.extend(taken!, leaseMs)).toBe(true);
        expect(await engine.take(10, leaseMs)).toEqual([]);
      }
      expect(await engine.finish(taken!)).toBe(true);
      expect(await engine.extend(taken!, leaseMs)).toBe(false);
    });

    test('what is postponed comes again, not before its time; one that does not count is the same attempt', async () => {
      const engine = await start();
      await engine.store(entryOf('a'));
      const attempts: number[] = [];
      for (const isCounted of [true, false, false, true]) {
        const [taken] = await takeAll(engine, 1);
        attempts.push(taken!.attempt);
        const from = Date.now();
        expect(await engine.postpone(taken!, { delayMs: 300, isCounted })).toBe(true);
        expect(await engine.take(10, leaseMs)).toEqual([]);
        expect(await engine.finish(taken!)).toBe(false);
        await expect.poll(async () => (await peek(engine)).length, { timeout: 5_000, interval: 20 }).toBe(1);
        // Clocks of two machines, and of two layers of one, differ by a few milliseconds.
        expect(Date.now() - from).toBeGreaterThan(250);
      }
      expect(attempts).toEqual([1, 2, 2, 2]);

      async function peek(from: InboxEngine): Promise<Taken[]> {
        const taken = await from.take(1, leaseMs);
        for (const each of taken) await from.postpone(each, { delayMs: 0, isCounted: false });
        return taken;
      }
    });

    test('a postponed entry keeps nobody waiting', async () => {
      const engine = await start();
      await engine.store(entryOf('poison'));
      await engine.postpone((await takeAll(engine, 1))[0]!, { delayMs: 60_000, isCounted: true });
      await engine.store(entryOf('b'));
      expect((await takeAll(engine, 1)).map(({ entry }) => entry.id)).toEqual(['b']);
      expect(await engine.status()).toMatchObject({ waiting: 1, running: 1 });
    });

    test('of an entity one at a time, in the order in which they came, and others are not concerned', async () => {
      const engine = await start();
      const entries = ['x', 'y'].flatMap((entity) =>
        [1, 2, 3].map((number) => entryOf(`${entity}${number}`, { entity })),
      );
      for (const entry of [...entries, entryOf('free1'), entryOf('free2')]) await engine.store(entry);
      const seen: string[] = [];
      const running = new Set<string>();
      const until = Date.now() + 15_000;
      while (seen.length < 8 && Date.now() < until) {
        const taken = await engine.take(10, 5_000);
        for (const { entry } of taken) {
          seen.push(entry.id);
          if (entry.entity === undefined) continue;
          expect(running).not.toContain(entry.entity);
          running.add(entry.entity);
        }
        expect(await idsOf(engine.take(10, 5_000))).toEqual([]);
        for (const each of taken) {
          await engine.finish(each);
          running.delete(each.entry.entity ?? '');
        }
      }
      for (const entity of ['x', 'y']) {
        expect(seen.filter((id) => id.startsWith(entity))).toEqual([
          `${entity}1`,
          `${entity}2`,
          `${entity}3`,
        ]);
      }
      expect(seen).toHaveLength(8);
    });

    test('an entry that is postponed keeps its entity waiting; a buried one does not', async () => {
      const engine = await start();
      for (const id of ['x1', 'x2']) await engine.store(entryOf(id, { entity: 'x' }));
      await engine.postpone((await takeAll(engine, 1))[0]!, { delayMs: 600, isCounted: true });
      expect(await idsOf(engine.take(10, leaseMs))).toEqual([]);
      const [first] = await takeAll(engine, 1);
      expect([first!.entry.id, first!.attempt]).toEqual(['x1', 2]);
      await engine.bury(first!, grave);
      expect((await takeAll(engine, 1)).map(({ entry }) => entry.id)).toEqual(['x2']);
    });

    test('what is buried is counted and listed in the order in which it came, with the reason, and filtered', async () => {
      const engine = await start();
      const other = { message: 'REFUNDED', channel: 'refunds', provider: 'zeta', receivedAt: 3_000 };
      await engine.store(entryOf('a', { receivedAt: 1_000 }));
      await engine.store(entryOf('b', { receivedAt: 2_000 }));
      await engine.store(entryOf('c', other));
      await engine.store(entryOf('d', { receivedAt: 4_000 }));
      const from = Date.now();
      const graves: Record<string, Grave> = {
        a: grave,
        b: { state: 'quarantined', code: 'payload-invalid', reason: '/amount must be number' },
        c: { ...grave, code: 'handler-timeout' },
      };
      const taken = await takeAll(engine, 4, 4, 20_000);
      for (const each of [...taken].reverse()) {
        const own = graves[each.entry.id];
        if (own) expect(await engine.bury(each, own)).toBe(true);
      }
      const all = await buriedOf(engine);
      expect(all.map(({ entry }) => plain(entry))).toEqual([
        plain(entryOf('a', { receivedAt: 1_000 })),
        plain(entryOf('b', { receivedAt: 2_000 })),
        plain(entryOf('c', other)),
      ]);
      expect(all.map(({ state, code, reason, attempts }) => [state, code, reason, attempts])).toEqual([
        ['dead', 'handler-failed', 'it failed', 1],
        ['quarantined', 'payload-invalid', '/amount must be number', 1],
        ['dead', 'handler-timeout', 'it failed', 1],
      ]);
      for (const { buriedAt } of all) expect(Math.abs(buriedAt - from)).toBeLessThan(60_000);
      expect(await engine.status()).toEqual({
        waiting: 0,
        running: 1,
        dead: 2,
        quarantined: 1,
        oldestReceivedAt: 4_000,
      });
      const filters: [BuriedFilter, string[]][] = [
        [{ id: 'b' }, ['b']],
        [{ state: 'dead' }, ['a', 'c']],
        [{ message: 'PAID' }, ['a', 'b']],
        [{ channel: 'refunds' }, ['c']],
        [{ provider: 'acme', state: 'dead' }, ['a']],
        [{ code: 'handler-timeout' }, ['c']],
        [{ from: 2_000 }, ['b', 'c']],
        [{ before: 2_000 }, ['a']],
        [{ from: 1_000, before: 3_000 }, ['a', 'b']],
        [{ id: 'none' }, []],
      ];
      for (const [filter, ids] of filters) {
        expect([filter, (await buriedOf(engine, filter)).map(({ entry }) => entry.id)]).toEqual([
          filter,
          ids,
        ]);
      }
    });

    test('what is replayed is handed out as if it had never been tried, once', async () => {
      const engine = await start();
      await engine.store(entryOf('a'));
      await engine.postpone((await takeAll(engine, 1))[0]!, { delayMs: 0, isCounted: true });
      const [taken] = await takeAll(engine, 1);
      expect(taken!.attempt).toBe(2);
      await engine.bury(taken!, grave);
      expect(await engine.replay('none')).toBe(false);
      const replays = await Promise.all([engine.replay('a'), engine.replay('a')]);
      expect(replays.sort()).toEqual([false, true]);
      expect(await buriedOf(engine)).toEqual([]);
      const [again, ...more] = await takeAll(engine, 1);
      expect([again!.entry.id, again!.attempt, more.length]).toEqual(['a', 1, 0]);
      expect(plain(again!.entry)).toEqual(plain(entryOf('a')));
      await engine.bury(again!, grave);
      expect(await engine.status()).toMatchObject({ waiting: 0, running: 0, dead: 1 });
    });

    test('a replayed entry waits for its turn behind what its entity is busy with', async () => {
      const engine = await start();
      await engine.store(entryOf('x1', { entity: 'x' }));
      await engine.bury((await takeAll(engine, 1))[0]!, grave);
      await engine.store(entryOf('x2', { entity: 'x' }));
      const [second] = await takeAll(engine, 1, 1, 20_000);
      await engine.replay('x1');
      expect(await idsOf(engine.take(10, leaseMs))).toEqual([]);
      await engine.finish(second!);
      expect((await takeAll(engine, 1)).map(({ entry }) => entry.id)).toEqual(['x1']);
    });

    test('whoever waits is woken by what is stored, also by another process, by an abort, and by time', async () => {
      const inbox = `t${randomUUID().slice(0, 8)}`;
      const [worker, receiver] = [await start(inbox), await start(inbox)];
      const woken = async (by: () => unknown, ms: number, signal = new AbortController().signal) => {
        const from = Date.now();
        const waited = worker.wait(ms, signal);
        await pause(200);
        await by();
        await waited;
        return Date.now() - from;
      };
      await worker.wait(50, new AbortController().signal);
      expect(await woken(() => receiver.store(entryOf('a')), 20_000)).toBeLessThan(10_000);
      await worker.finish((await takeAll(worker, 1))[0]!);
      const aborting = new AbortController();
      expect(await woken(() => aborting.abort(), 20_000, aborting.signal)).toBeLessThan(10_000);
      await worker.wait(20_000, aborting.signal);
      expect(await woken(() => undefined, 300)).toBeLessThan(10_000);
    });
  });
}

/** Takes until there are so many: some engines hand out what is due only after a moment. */
async function takeAll(engine: InboxEngine, count: number, limit = 10, lease = leaseMs): Promise<Taken[]> {
  const taken: Taken[] = [];
  const until = Date.now() + 10_000;
  while (taken.length < count && Date.now() < until) {
    taken.push(...(await engine.take(limit, lease)));
    if (taken.length < count) await pause(20);
  }
  return taken;
}

async function buriedOf(engine: InboxEngine, filter: BuriedFilter = {}): Promise<Buried[]> {
  const all: Buried[] = [];
  for await (const buried of engine.buried(filter)) all.push(buried);
  return all;
}

const idsOf = async (taken: Promise<Taken[]>): Promise<string[]> =>
  (await taken).map(({ entry }) => entry.id);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export function entryOf(id: string, other: Partial<Entry> = {}): Entry {
  return {
    id,
    provider: 'acme',
    channel: 'events',
    message: 'PAID',
    idempotencyKey: `acme/events/${id}`,
    entity: undefined,
    receivedAt: 1_700_000_000_000,
    keyId: undefined,
    scheme: undefined,
    request: { method: 'POST', url: '/', headers: {}, body: Buffer.from(`{"id":"${id}"}`) },
    sealed: 'nothing',
    ...other,
  };
}

/** With the body as something that can be compared. */
const plain = ({ request: { body, ...request }, ...entry }: Entry) => ({
  ...entry,
  request: { ...request, body: Buffer.from(body).toString('hex') },
});
