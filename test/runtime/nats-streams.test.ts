/** What the inbox in NATS makes of the server, what it refuses, and what it says about it. */
import { randomBytes } from 'node:crypto';
import type { InboxEngine } from '@hookwright/runtime/inbox';
import { type NatsClient, natsEngine, type NatsEngineOptions } from '@hookwright/runtime/nats';
import { type JetStreamClient, jetstream, type JetStreamManager, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import type { JetStreamClient as OlderClient, JetStreamManager as OlderManager } from 'nats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withServer } from '../servers.ts';
import { entryOf } from './inbox-suite.ts';
import { allBuried, newName, openClient, pause, removeInboxes, takeAll } from './nats-clients.ts';

const grave = { state: 'dead', code: 'handler-failed', reason: 'it failed' } as const;
const setUpFirst = /run `hookwright inbox setup`/;

/** Both generations are what the engine needs; the compiler looks at this. */
export const fits = (
  one: { jetstream: OlderClient; manager: OlderManager },
  other: { jetstream: JetStreamClient; manager: JetStreamManager },
) => [one satisfies NatsClient, other satisfies NatsClient];

describe('options', () => {
  const client = {
    jetstream: { publish: () => undefined },
    manager: { streams: { add: () => undefined } },
  } as unknown as NatsClient;

  test.each<[string, NatsClient, NatsEngineOptions, string]>([
    ['a name with a dot', client, { name: 'a.b' }, '`name` must be 1 to 64 letters, digits, `-` and `_`'],
    ['an empty name', client, { name: '' }, '`name` must be 1 to 64 letters, digits, `-` and `_`'],
    ['a name with a star', client, { name: 'a*' }, '`name` must be 1 to 64 letters, digits, `-` and `_`'],
    [
      'a name with letters of others',
      client,
      { name: 'ä' },
      '`name` must be 1 to 64 letters, digits, `-` and `_`',
    ],
    [
      'a name that ends the line',
      client,
      { name: 'a\n' },
      '`name` must be 1 to 64 letters, digits, `-` and `_`',
    ],
    ['six replicas', client, { replicas: 6 }, '`replicas` must be a number from 1 to 5'],
    [
      'a connection for a client',
      { request: () => undefined } as unknown as NatsClient,
      {},
      'natsEngine needs `jetstream` and `manager`: a JetStream client and its manager',
    ],
  ])('%s is refused', (_, nats, options, message) => {
    expect(() => natsEngine(nats, options)).toThrow(new TypeError(message));
  });
});

await withServer('NATS', (url) => {
  const run = newName();
  let connection: NatsConnection;
  let client: { jetstream: JetStreamClient; manager: JetStreamManager };
  let inboxes = 0;
  beforeAll(async () => {
    connection = await connect({ servers: url });
    client = { jetstream: jetstream(connection), manager: await jetstreamManager(connection) };
  });
  afterAll(async () => {
    await connection.close();
    const open = await openClient('@nats-io/jetstream 3', url);
    await removeInboxes(open, run);
    await open.close();
  });

  async function start(): Promise<{ engine: InboxEngine; name: string }> {
    const name = `${run}-${inboxes++}`;
    const engine = natsEngine(client, { name });
    await engine.setup();
    return { engine, name };
  }

  const configOf = async (stream: string) => (await client.manager.streams.info(stream)).config;

  test('what is stored is kept in files, and is never dropped', async () => {
    const { engine, name } = await start();
    await engine.setup();
    const kept = {
      storage: 'file',
      retention: 'limits',
      discard: 'new',
      max_age: 0,
      max_bytes: -1,
      max_msgs: -1,
      num_replicas: 1,
      duplicate_window: 120e9,
    };
    expect(await configOf(`hookwright_${name}`)).toMatchObject({ ...kept, max_msgs_per_subject: 1 });
    expect(await configOf(`hookwright-lines_${name}`)).toMatchObject({ ...kept, max_msgs_per_subject: -1 });
    const { config } = await client.manager.consumers.info(`hookwright_${name}`, 'worker');
    expect(config).toMatchObject({
      ack_policy: 'explicit',
      ack_wait: 10e9,
      max_deliver: -1,
      max_ack_pending: -1,
    });
    await engine.close();
  });

  test('setup tells of a stream that cannot be that of an inbox, and leaves the limits of one that can', async () => {
    const { engine, name } = await start();
    await client.manager.streams.update(`hookwright_${name}`, { max_bytes: 1_000_000 });
    await engine.setup();
    expect(await configOf(`hookwright_${name}`)).toMatchObject({ max_bytes: 1_000_000 });
    await client.manager.streams.update(`hookwright_${name}`, { discard: 'old' });
    await expect(engine.setup()).rejects.toThrow(
      `Expected the stream hookwright_${name} to have \`discard\` "new" but it has "old"`,
    );
  });

  test.each([
    ['', undefined, 'due.entry.a'],
    [' with an entity', 'x', 'body.a'],
  ])('an entry%s carries its id as Nats-Msg-Id', async (_, entity, subject) => {
    const { engine, name } = await start();
    await engine.store(entryOf('a', { entity }));
    const message = await client.manager.streams.getMessage(`hookwright_${name}`, {
      last_by_subj: `hookwright.${name}.${subject}`,
    });
    expect(message!.header.get('Nats-Msg-Id')).toBe('a');
  });

  test('what was finished is known for a moment', async () => {
    const { engine } = await start();
    await engine.store(entryOf('a'));
    await engine.finish((await takeAll(engine, 1))[0]!);
    await engine.store(entryOf('a'));
    expect(await engine.status()).toMatchObject({ waiting: 0 });
    await engine.close();
  });

  test.each([undefined, 'x'])('what is there is known for ever (entity %s)', async (entity) => {
    const { name } = await start();
    for (const stream of [`hookwright_${name}`, `hookwright-lines_${name}`]) {
      await client.manager.streams.update(stream, { duplicate_window: 100e6 });
    }
    const engine = natsEngine(client, { name });
    const store = async () => {
      await pause(300);
      await engine.store(entryOf('a', { entity }));
    };
    await store();
    await store();
    expect(await engine.status()).toMatchObject({ waiting: 1 });
    const [taken, ...more] = await takeAll(engine, 1);
    expect(more).toEqual([]);
    await store();
    expect(await engine.status()).toMatchObject({ waiting: 0, running: 1 });
    await engine.bury(taken!, grave);
    await store();
    expect(await engine.status()).toMatchObject({ waiting: 0, running: 0, dead: 1 });
    expect(await engine.take(5, 1_000)).toEqual([]);
    expect(await engine.replay('a')).toBe(true);
    await engine.finish((await takeAll(engine, 1))[0]!);
    await store();
    expect(await engine.status()).toMatchObject({ waiting: 1, running: 0, dead: 0 });
    await engine.close();
  });

  test('nothing stays behind of what is finished', async () => {
    const { engine, name } = await start();
    for (const entity of [undefined, 'x']) {
      for (const id of ['1', '2']) await engine.store(entryOf(`${entity}${id}`, { entity }));
    }
    for (let round = 0; round < 3; round++) {
      for (const taken of await takeAll(engine, 3)) {
        await engine.postpone(taken, { delayMs: 0, isCounted: round === 1 });
      }
    }
    for (let left = 4; left > 0; left--) {
      const [taken] = await takeAll(engine, 1);
      if (left > 2) await engine.bury(taken!, grave);
      else await engine.finish(taken!);
    }
    for (const id of await allBuried(engine)) {
      await engine.replay(id);
      await engine.finish((await takeAll(engine, 1))[0]!);
    }
    await engine.close();
    for (const stream of [`hookwright_${name}`, `hookwright-lines_${name}`]) {
      expect((await client.manager.streams.info(stream)).state.messages).toBe(0);
    }
  });

  describe('an entry that is large', () => {
    const body = (bytes: Uint8Array) => ({
      request: { method: 'POST', url: '/', headers: {}, body: bytes },
    });

    test.each([undefined, 'x'])(
      'is stored, buried and replayed where it fits (entity %s)',
      async (entity) => {
        const { engine } = await start();
        const bodies = [
          randomBytes(750_000),
          Buffer.from(JSON.stringify({ text: '"quoted" text, which JSON makes longer. '.repeat(50_000) })),
        ];
        for (const [index, each] of bodies.entries()) {
          const id = `a${index}`;
          await engine.store(entryOf(id, { entity, ...body(each) }));
          await engine.bury((await takeAll(engine, 1))[0]!, grave);
          expect(await engine.replay(id)).toBe(true);
          const [taken] = await takeAll(engine, 1);
          expect(Buffer.compare(taken!.entry.request.body, each)).toBe(0);
          expect(await engine.finish(taken!)).toBe(true);
        }
        await engine.close();
      },
    );

    test.each([undefined, 'x'])(
      'is refused where it does not fit, with what to do (entity %s)',
      async (entity) => {
        const { engine } = await start();
        await expect(engine.store(entryOf('a', { entity, ...body(randomBytes(1_100_000)) }))).rejects.toThrow(
          /^Expected an entry that fits into a message of NATS but it has \d+ bytes: raise `max_payload` of the server, or lower `limitBytes` of the receiver$/,
        );
        expect(await engine.status()).toMatchObject({ waiting: 0, running: 0 });
      },
    );
  });

  test.each<[string, (engine: InboxEngine) => Promise<unknown>]>([
    ['store', (engine) => engine.store(entryOf('a'))],
    ['take', (engine) => engine.take(1, 1_000)],
    ['status', (engine) => engine.status()],
    ['replay', (engine) => engine.replay('a')],
    ['buried', (engine) => allBuried(engine)],
  ])('without its streams, %s says what to run', async (_, act) => {
    const engine = natsEngine(client, { name: `${run}-none` });
    await expect(act(engine)).rejects.toThrow(setUpFirst);
    await engine.wait(100, new AbortController().signal);
    await engine.close();
  });

  test('without its streams, who waits does not ask all the time', async () => {
    let asked = 0;
    const { jetstream, manager } = client;
    const consumers = {
      get: (stream: string, name: string) => (asked++, jetstream.consumers.get(stream, name)),
    };
    const publish: typeof jetstream.publish = (...written) => jetstream.publish(...written);
    const engine = natsEngine({ jetstream: { publish, consumers }, manager }, { name: `${run}-none` });
    await engine.wait(1_200, new AbortController().signal);
    expect(asked).toBeGreaterThan(1);
    expect(asked).toBeLessThan(6);
    await engine.close();
  });

  test('streams that are removed and made again', async () => {
    const { engine, name } = await start();
    await engine.store(entryOf('a'));
    expect(await takeAll(engine, 1)).toHaveLength(1);
    const from = Date.now();
    const waiting = engine.wait(700, new AbortController().signal);
    await client.manager.streams.delete(`hookwright_${name}`);
    await waiting;
    expect(Date.now() - from).toBeGreaterThan(650);
    await expect(engine.take(1, 1_000)).rejects.toThrow(setUpFirst);
    await engine.setup();
    await engine.store(entryOf('b'));
    expect((await takeAll(engine, 1)).map(({ entry }) => entry.id)).toEqual(['b']);
    await engine.close();
  });

  test('what is no entry is told of, and keeps nobody waiting', async () => {
    const { engine, name } = await start();
    await client.jetstream.publish(`hookwright.${name}.due.entry.zero`, 'no entry');
    await expect(takeAll(engine, 1)).rejects.toThrow(
      'Expected message 1 of the inbox to be an entry but it is not',
    );
    await engine.store(entryOf('a'));
    expect((await takeAll(engine, 1)).map(({ entry }) => entry.id)).toEqual(['a']);
    await engine.close();
  });
});
