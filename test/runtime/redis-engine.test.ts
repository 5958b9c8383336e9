/** The inbox in Redis: what every engine does, with either client, and what only this one has. */
import type { Entry, InboxEngine, Taken } from '@hookwright/runtime/inbox';
import { redisEngine, type RedisClient } from '@hookwright/runtime/redis';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { withServer } from '../servers.ts';
import { engineSuite, entryOf } from './inbox-suite.ts';
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

const grave = { state: 'dead', code: 'handler-failed', reason: 'it failed' } as const;

await withServer('Redis', (url) => {
  const prefix = newPrefix();
  const open: Record<string, OpenClient> = {};
  const engines: InboxEngine[] = [];
  beforeAll(async () => {
    for (const library of libraries) open[library] = await openClient(library, url);
  });
  afterEach(async () => {
    for (const engine of engines.splice(0)) await engine.close();
  });
  afterAll(async () => {
    await removeAll(prefix, open['redis']!);
    for (const client of Object.values(open)) client.close();
  });

  let names = 0;
  const newName = () => `inbox${++names}`;
  const make = (name = newName(), client: RedisClient = open['ioredis']!.client) => {
    const engine = redisEngine(client, { prefix, name, isEphemeral: true });
    engines.push(engine);
    return engine;
  };
  const start = async (name?: string, client?: RedisClient) => {
    const engine = make(name, client);
    await engine.setup();
    return engine;
  };

  describe.each(libraries)('with %s', (library) => {
    engineSuite('redisEngine', async (name) =>
      redisEngine(open[library]!.client, { prefix, name: `${library}:${name}`, isEphemeral: true }),
    );
  });

  describe('keys', () => {
    test('nothing is left of what is finished but the stream, the counter and the last wake-up', async () => {
      const name = newName();
      const engine = await start(name);
      for (const id of ['a', 'x1', 'x2', 'x3', 'y1']) {
        await engine.store(entryOf(id, { entity: { x: 'x', y: 'y' }[id[0]!] }));
      }
      const rounds: ((taken: Taken) => Promise<boolean>)[] = [
        (taken) => engine.postpone(taken, { delayMs: 0, isCounted: true }),
        (taken) => engine.bury(taken, { ...grave, state: 'quarantined' }),
      ];
      for (const end of rounds) {
        for (let taken = await engine.take(10, 5_000); taken.length > 0;) {
          for (const each of taken) expect(await end(each)).toBe(true);
          taken = end === rounds[1] ? await engine.take(10, 5_000) : [];
        }
      }
      expect(await engine.status()).toMatchObject({ waiting: 0, running: 0, quarantined: 5 });
      for (const id of ['y1', 'x3', 'a', 'x1', 'x2']) expect(await engine.replay(id)).toBe(true);
      const finished: string[] = [];
      for (let taken = await engine.take(1, 5_000); taken.length > 0; taken = await engine.take(1, 5_000)) {
        expect(await engine.finish(taken[0]!)).toBe(true);
        finished.push(taken[0]!.entry.id);
      }
      expect(finished).toEqual(['a', 'x1', 'x2', 'x3', 'y1']);
      const { command } = open['ioredis']!;
      const base = `{${prefix}:${name}}`;
      expect(await keysUnder(`${prefix}:${name}}`, open['ioredis']!)).toEqual([
        `${base}:counter`,
        `${base}:stream`,
        `${base}:wake`,
      ]);
      expect(await command('XLEN', `${base}:stream`)).toBe(0);
      expect(((await command('XPENDING', `${base}:stream`, 'workers')) as unknown[])[0]).toBe(0);
      expect(await command('XLEN', `${base}:wake`)).toBe(1);
    });

    test('two inboxes under one prefix know nothing of each other', async () => {
      const [one, other] = [await start(), await start()];
      await one.store(entryOf('a'));
      expect(await other.take(10, 5_000)).toEqual([]);
      expect(await other.status()).toMatchObject({ waiting: 0 });
      expect(await idsOf(one.take(10, 5_000))).toEqual(['a']);
    });

    test('storing is one command once the server knows the script', async () => {
      const { client, sent } = watched(open['redis']!);
      const engine = await start(undefined, client);
      await engine.store(entryOf('a'));
      sent.length = 0;
      await engine.store(entryOf('b', { entity: 'x' }));
      expect(sent.map(([name]) => name)).toEqual(['EVALSHA']);
    });

    test('what a client stores twice, since its connection broke, is there once', async () => {
      const { client } = watched(open['redis']!, { isTwice: true });
      const engine = await start(undefined, client);
      await engine.store(entryOf('a', { entity: 'x' }));
      expect(await engine.status()).toMatchObject({ waiting: 1 });
    });
  });

  describe('setup', () => {
    test('without it taking fails with what to do, and changes nothing; what was stored before is there after it', async () => {
      const engine = make();
      await expect(engine.take(1, 5_000)).rejects.toThrow(
        'Expected the inbox to be set up in Redis but its group is missing: run `hookwright inbox setup`',
      );
      await engine.store(entryOf('a'));
      await expect(engine.take(1, 5_000)).rejects.toThrow('hookwright inbox setup');
      expect(await engine.status()).toMatchObject({ waiting: 1, running: 0 });
      await engine.setup();
      expect(await idsOf(engine.take(1, 5_000))).toEqual(['a']);
    });

    test('it may run again at any time, and a group that was lost is made anew: nothing comes twice, nothing is lost', async () => {
      const name = newName();
      const engine = await start(name);
      for (const id of ['held', 'later', 'new']) await engine.store(entryOf(id));
      const [held, later] = await engine.take(2, 20_000);
      await engine.postpone(later!, { delayMs: 0, isCounted: true });
      await engine.setup();
      await open['ioredis']!.command('XGROUP', 'DESTROY', `{${prefix}:${name}}:stream`, 'workers');
      await expect(engine.take(10, 5_000)).rejects.toThrow('hookwright inbox setup');
      await engine.setup();
      expect(await idsOf(engine.take(10, 5_000))).toEqual(['later', 'new']);
      expect(await engine.finish(held!)).toBe(true);
    });
  });

  test('a lease that has ended counts for nothing, though nobody has taken the entry again', async () => {
    const engine = await start();
    await engine.store(entryOf('a'));
    const [late] = await engine.take(1, 50);
    expect(await engine.status()).toMatchObject({ waiting: 0, running: 1 });
    await pause(100);
    expect(await engine.status()).toMatchObject({ waiting: 1, running: 0 });
    const answers = [
      await engine.extend(late!, 20_000),
      await engine.postpone(late!, { delayMs: 20_000, isCounted: true }),
      await engine.bury(late!, grave),
      await engine.finish(late!),
    ];
    expect(answers).toEqual([false, false, false, false]);
    expect((await engine.take(1, 20_000)).map(({ attempt }) => attempt)).toEqual([2]);
  });

  test('what is handed out together is in the order of arrival, whatever it was due for', async () => {
    const engine = await start();
    for (const id of ['a', 'b', 'c', 'd']) await engine.store(entryOf(id));
    const [a, b] = await engine.take(2, 20_000);
    await engine.postpone(a!, { delayMs: 150, isCounted: true });
    await engine.postpone(b!, { delayMs: 0, isCounted: true });
    await engine.take(2, 50);
    await pause(200);
    await engine.store(entryOf('e'));
    expect(await idsOf(engine.take(10, 20_000))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  describe('bodies', () => {
    test.each([
      ['bytes', Buffer.from(Array.from({ length: 1024 * 1024 }, (_, index) => (index * 7) % 256))],
      ['text', Buffer.from('{"a":"é☃𝄞\\u0000"}'.repeat(50_000))],
      ['nothing', Buffer.alloc(0)],
    ])('of %s are as they were', async (_, body) => {
      const engine = await start(undefined, open['redis']!.client);
      await engine.store(entryOf('a', { request: { method: 'POST', url: '/', headers: {}, body } }));
      const [taken] = await engine.take(1, 20_000);
      expect(Buffer.compare(taken!.entry.request.body, body)).toBe(0);
      await engine.bury(taken!, grave);
      for await (const { entry } of engine.buried()) expect(Buffer.compare(entry.request.body, body)).toBe(0);
    });
  });

  describe('entities', () => {
    test('any text is one, and no other', async () => {
      const engine = await start();
      const entities = ['', ' ', 'x', 'X', 'x:', 'x;', ':', '{x}', 'é', '\u0000', 'x'.repeat(5_000)];
      for (const [index, entity] of entities.entries()) {
        await engine.store(entryOf(`a${index}`, { entity }));
        await engine.store(entryOf(`b${index}`, { entity }));
      }
      const taken = await engine.take(100, 20_000);
      expect(taken.map(({ entry }) => entry.id)).toEqual(entities.map((_, index) => `a${index}`));
      for (const each of taken) await engine.finish(each);
      expect(await idsOf(engine.take(100, 20_000))).toEqual(entities.map((_, index) => `b${index}`));
    });

    test('very many that wait for their turn keep nobody else waiting', async () => {
      const { client, sent } = watched(open['ioredis']!);
      const engine = await start(undefined, client);
      const stored = Array.from({ length: 1_200 }, (_, index) =>
        engine.store(entryOf(`x${index}`, { entity: 'x' })),
      );
      await Promise.all(stored);
      await engine.store(entryOf('free'));
      const [first] = await engine.take(1, 20_000);
      expect(first!.entry.id).toBe('x0');
      sent.length = 0;
      expect(await idsOf(engine.take(10, 20_000))).toEqual(['free']);
      // Of 500 at a time, since the server does nothing else meanwhile.
      expect(sent).toHaveLength(3);
      expect(await engine.status()).toMatchObject({ waiting: 1_199, running: 2 });
      await engine.finish(first!);
      expect(await idsOf(engine.take(10, 20_000))).toEqual(['x1']);
    });

    test('whose turn it is comes before what is newer, whatever came in between', async () => {
      const engine = await start();
      await engine.store(entryOf('x1', { entity: 'x' }));
      await engine.store(entryOf('x2', { entity: 'x' }));
      const [first] = await engine.take(1, 20_000);
      await engine.store(entryOf('newer'));
      await engine.finish(first!);
      expect(await idsOf(engine.take(1, 20_000))).toEqual(['x2']);
    });

    test.each([
      ['is finished', (engine: InboxEngine, taken: Taken) => engine.finish(taken)],
      ['is buried', (engine: InboxEngine, taken: Taken) => engine.bury(taken, grave)],
      [
        'comes again',
        (engine: InboxEngine, taken: Taken) => engine.postpone(taken, { delayMs: 0, isCounted: true }),
      ],
      ['is lost', () => pause(350)],
    ])('an older one that is replayed comes when the one that is held %s', async (how, end) => {
      const engine = await start();
      for (const id of ['x1', 'x2', 'x3']) await engine.store(entryOf(id, { entity: 'x' }));
      await engine.bury((await engine.take(10, 5_000))[0]!, grave);
      const [second] = await engine.take(10, how === 'is lost' ? 300 : 20_000);
      expect(second!.entry.id).toBe('x2');
      await engine.replay('x1');
      expect(await idsOf(engine.take(10, 5_000))).toEqual([]);
      await end(engine, second!);
      const seen: string[] = [];
      for (let taken = await engine.take(10, 5_000); taken.length > 0; taken = await engine.take(10, 5_000)) {
        seen.push(...taken.map(({ entry }) => entry.id));
        expect(taken).toHaveLength(1);
        await engine.finish(taken[0]!);
      }
      const isGone = how === 'is finished' || how === 'is buried';
      expect(seen).toEqual(isGone ? ['x1', 'x3'] : ['x1', 'x2', 'x3']);
      if (how === 'is lost') expect(await engine.finish(second!)).toBe(false);
    });
  });

  describe('what is buried', () => {
    test('is listed a page at a time, in the order of arrival, also while it is replayed', async () => {
      const { client, sent } = watched(open['ioredis']!);
      const engine = await start(undefined, client);
      const ids = Array.from({ length: 45 }, (_, index) => `e${index}`);
      for (const id of ids) await engine.store(entryOf(id));
      for (const each of (await engine.take(100, 20_000)).reverse()) await engine.bury(each, grave);
      sent.length = 0;
      const seen: string[] = [];
      for await (const { entry } of engine.buried()) {
        seen.push(entry.id);
        expect(await engine.replay(entry.id)).toBe(true);
      }
      expect(seen).toEqual(ids);
      const replays = sent.filter((args) => args.at(-1)!.startsWith('e'));
      expect([replays.length, sent.length - replays.length]).toEqual([45, 3]);
      expect(await idsOf(engine.take(100, 20_000))).toEqual(ids);
    });

    test('keeps its reason as it was, and asking for one by its id fetches only that', async () => {
      const { client, sent } = watched(open['ioredis']!);
      const engine = await start(undefined, client);
      const reason = `/a/"b" must be 'é☃𝄞'\n\u0000\u007f\\`;
      for (const id of ['a', 'b', 'c']) {
        await engine.store(entryOf(id));
        await engine.bury((await engine.take(1, 20_000))[0]!, { ...grave, reason });
      }
      sent.length = 0;
      const seen: string[][] = [];
      for await (const each of engine.buried({ id: 'b' })) seen.push([each.entry.id, each.reason]);
      for await (const each of engine.buried({ id: 'b', state: 'quarantined' })) seen.push([each.entry.id]);
      expect(seen).toEqual([['b', reason]]);
      expect(sent.map((args) => args.at(-1))).toEqual(['b', 'b']);
    });
  });

  test('many clients, deaths, delays and replays: each entry is dealt with once, its entity in order', async () => {
    const name = newName();
    const clients = libraries.flatMap((library) => [open[library]!, open[library]!]);
    const all = await Promise.all(clients.map(({ client }) => start(name, client)));
    const entries: Entry[] = Array.from({ length: 160 }, (_, index) =>
      entryOf(`e${index}`, { entity: index % 4 === 0 ? undefined : `x${index % 7}` }),
    );
    const finished: string[] = [];
    const held = new Map<string, { entity: string | undefined; until: number }>();
    const wrong: string[] = [];

    async function deal(engine: InboxEngine, taken: Taken, chance: number): Promise<void> {
      const { id, entity } = taken.entry;
      // A tenth less: our clock and that of Redis see the lease begin at different moments.
      const until = Date.now() + 360;
      for (const [other, { entity: its, until: till }] of held) {
        const isAlike = other === id || (entity !== undefined && its === entity);
        if (isAlike && till > Date.now()) wrong.push(`${id} while ${other} was held`);
      }
      held.set(id, { entity, until });
      // Dead.
      if (chance < 0.05) return;
      await pause(chance * 20);
      held.delete(id);
      if (chance < 0.2) await engine.postpone(taken, { delayMs: chance * 300, isCounted: true });
      else if (chance < 0.25) await engine.bury(taken, grave);
      else if (await engine.finish(taken)) finished.push(id);
    }

    async function work(engine: InboxEngine, seed: number): Promise<void> {
      let state = seed;
      const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
      const until = Date.now() + 15_000;
      while (finished.length < entries.length && Date.now() < until) {
        const taken = await engine.take(3, 400);
        await Promise.all(taken.map((each) => deal(engine, each, next())));
        for await (const { entry } of engine.buried()) if (next() < 0.5) await engine.replay(entry.id);
        if (taken.length === 0) await engine.wait(200, new AbortController().signal);
      }
    }

    const storing = (async () => {
      for (const [index, entry] of entries.entries()) await all[index % all.length]!.store(entry);
    })();
    await Promise.all([storing, ...all.map((engine, index) => work(engine, 1_000 + index))]);
    expect(wrong).toEqual([]);
    expect([...finished].sort()).toEqual(entries.map(({ id }) => id).sort());
    expect(await all[0]!.status()).toMatchObject({ waiting: 0, running: 0, dead: 0, quarantined: 0 });
  });
});

const idsOf = async (taken: Promise<Taken[]>): Promise<string[]> =>
  (await taken).map(({ entry }) => entry.id);

test('options that cannot work are refused by name', () => {
  const client = { call: async () => null } as unknown as RedisClient;
  const text = 'must be a text without braces, of one character or more';
  const cases: [object, string][] = [
    [{ prefix: '' }, `\`prefix\` ${text}`],
    [{ prefix: 'a}' }, `\`prefix\` ${text}`],
    [{ name: '' }, `\`name\` ${text}`],
    [{ name: '{a}' }, `\`name\` ${text}`],
  ];
  for (const [options, message] of cases) {
    expect(() => redisEngine(client, options)).toThrow(new TypeError(message));
  }
  expect(() => redisEngine({} as unknown as RedisClient)).toThrow(
    new TypeError('`client` must be a client of ioredis or of redis (node-redis)'),
  );
});
