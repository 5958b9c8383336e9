/** A process may die between any two steps of what it does: nothing is lost then, and nothing stands still. */
import type { InboxEngine } from '@hookwright/runtime/inbox';
import { type NatsClient, natsEngine } from '@hookwright/runtime/nats';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { withServer } from '../servers.ts';
import { entryOf } from './inbox-suite.ts';
import {
  allBuried,
  newName,
  type OpenClient,
  openClient,
  pause,
  removeInboxes,
  takeAll,
  watched,
} from './nats-clients.ts';

await withServer('NATS', (url) => {
  const run = newName();
  const engines: InboxEngine[] = [];
  let open: OpenClient;
  let inboxes = 0;
  let name = '';
  beforeAll(async () => void (open = await openClient('@nats-io/jetstream 3', url)));
  afterEach(async () => {
    for (const engine of engines.splice(0)) await engine.close();
  });
  afterAll(async () => {
    await removeInboxes(open, run);
    await open.close();
  });

  async function start(): Promise<InboxEngine> {
    name = `${run}-${inboxes++}`;
    const engine = another();
    await engine.setup();
    return engine;
  }

  function another(client: NatsClient = open.client): InboxEngine {
    const engine = natsEngine(client, { name });
    engines.push(engine);
    return engine;
  }

  /** An engine whose process ends before it does this. */
  function dying(act: RegExp): InboxEngine {
    return another(
      watched(open.client, (each) => {
        if (act.test(each)) throw new Error('died');
      }),
    );
  }

  const x = (id: string) => entryOf(id, { entity: 'x' });
  const grave = { state: 'dead', code: 'handler-failed', reason: 'it failed' } as const;
  const ids = async (engine: InboxEngine, count: number) =>
    (await takeAll(engine, count)).map(({ entry, attempt }) => [entry.id, attempt]);

  describe('while it stores an entry of an entity', () => {
    test.each([
      ['before it stands in line', /^write hookwright-lines/],
      ['before the line has a turn', /^write .*\.due\.turn\./],
    ])('%s: it is stored when it comes again', async (_, act) => {
      const engine = await start();
      await expect(dying(act).store(x('x1'))).rejects.toThrow('died');
      await engine.store(x('x2'));
      await engine.store(x('x1'));
      const [first, ...more] = await takeAll(engine, 1);
      expect(more).toEqual([]);
      await engine.finish(first!);
      const [second] = await takeAll(engine, 1);
      await engine.finish(second!);
      expect([first, second].map((each) => each!.entry.id).sort()).toEqual(['x1', 'x2']);
      expect(await engine.status()).toMatchObject({ waiting: 0, running: 0 });
    });

    test('before the line has a turn, and it does not come again: a worker finds it', async () => {
      await start();
      await expect(dying(/^write .*\.due\.turn\./).store(x('x1'))).rejects.toThrow('died');
      expect(await ids(another(), 1)).toEqual([['x1', 1]]);
    });
  });

  test('whoever joins a line just before its turn ends gets one', async () => {
    const engine = await start();
    // A worker looks for lines without a turn when it begins, and would find this one.
    expect(await engine.take(1, 20_000)).toEqual([]);
    await engine.store(x('x1'));
    let isJoined = false;
    const leaving = another(
      watched(open.client, async (act) => {
        if (isJoined || !/^remove .*\.due\.turn\./.test(act)) return;
        isJoined = true;
        await engine.store(x('x2'));
      }),
    );
    await leaving.finish((await takeAll(leaving, 1))[0]!);
    expect(isJoined).toBe(true);
    expect(await ids(engine, 1)).toEqual([['x2', 1]]);
  });

  test.each([
    ['before it has left the line', /^remove hookwright-lines/],
    ['before it passes the turn on', /^write .*\.due\.turn\./],
  ])('the first of a line is finished, %s: the next one comes', async (_, act) => {
    const engine = await start();
    for (const id of ['x1', 'x2']) await engine.store(x(id));
    const dead = dying(act);
    expect(await dead.finish((await takeAll(dead, 1))[0]!)).toBe(true);
    expect(await ids(engine, 1)).toEqual([['x2', 1]]);
  });

  describe.each([
    ['without an entity', undefined],
    ['of an entity', 'x'],
  ])('an entry %s', (_, entity) => {
    const own = (id: string) => entryOf(id, { entity });

    test.each([
      ['before it says so', /^write .*\.grave\./, [['a', 2]], []],
      ['before it is taken away', /^remove /, [], ['a']],
    ])('buried, %s: it is handed out or buried, and not both', async (_, act, waiting, buried) => {
      const engine = await start();
      await engine.store(own('a'));
      const dead = dying(act);
      const [taken] = await takeAll(dead, 1, 500);
      await expect(dead.bury(taken!, grave)).rejects.toThrow('died');
      await pause(700);
      const again = await engine.take(1, 20_000);
      expect(again.map((each) => [each.entry.id, each.attempt])).toEqual(waiting);
      expect(await allBuried(engine)).toEqual(buried);
      expect(await engine.status()).toMatchObject({
        waiting: 0,
        running: waiting.length,
        dead: buried.length,
      });
    });

    test('replayed, before it is no longer buried: it is replayed when that is asked for again, once', async () => {
      const engine = await start();
      await engine.store(own('a'));
      await engine.bury((await takeAll(engine, 1))[0]!, grave);
      await expect(dying(/^remove .*\.grave\./).replay('a')).rejects.toThrow('died');
      expect(await allBuried(engine)).toEqual(['a']);
      expect(await engine.replay('a')).toBe(true);
      expect(await engine.replay('a')).toBe(false);
      const [taken, ...more] = await takeAll(engine, 1);
      expect([taken!.attempt, more.length]).toEqual([1, 0]);
      expect(await engine.take(5, 20_000)).toEqual([]);
      await engine.finish(taken!);
      expect(await engine.status()).toMatchObject({ waiting: 0, running: 0, dead: 0 });
    });
  });
});
