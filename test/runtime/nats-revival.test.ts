/** What a server that crashed has left behind: a message that is there, and that its consumer has dealt with. */
import { natsEngine } from '@hookwright/runtime/nats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEntries } from '../../runtime/src/nats-entries.ts';
import { createGraves } from '../../runtime/src/nats-graves.ts';
import { createLines } from '../../runtime/src/nats-lines.ts';
import { createLog } from '../../runtime/src/nats-log.ts';
import { namesOf } from '../../runtime/src/nats-names.ts';
import { createRevival } from '../../runtime/src/nats-revival.ts';
import { createScan } from '../../runtime/src/nats-scan.ts';
import { createBookkeeping } from '../../runtime/src/nats-tries.ts';
import { withServer } from '../servers.ts';
import { entryOf } from './inbox-suite.ts';
import {
  generations,
  newName,
  type OpenClient,
  openClient,
  pause,
  removeInboxes,
  takeAll,
} from './nats-clients.ts';

const grave = { state: 'dead', code: 'handler-failed', reason: 'it failed' } as const;

await withServer('NATS', (url) => {
  const run = newName();
  let open: OpenClient;
  let inboxes = 0;
  beforeAll(async () => void (open = await openClient(generations[1], url)));
  afterAll(async () => {
    await removeInboxes(open, run);
    await open.close();
  });

  async function start() {
    const { client } = open;
    const names = namesOf(`${run}-${inboxes++}`);
    const engine = natsEngine(client, { name: names.stream.slice('hookwright_'.length) });
    await engine.setup();
    const log = createLog(client, names.stream);
    const scan = createScan(client, names.stream);
    const inLines = createScan(client, names.lines);
    const lines = createLines({ log, queue: createLog(client, names.lines), scan: inLines, names });
    const graves = createGraves({ log, scan, entries: createEntries(log, lines, names), names });
    const books = createBookkeeping(log, names);
    const probe = () => client.manager.consumers.info(names.stream, names.consumer);
    let hasTakenAll = true;
    const hasTakenAllSince = () => hasTakenAll;
    const revival = createRevival({ log, scan, books, graves, names, probe, hasTakenAllSince });
    const takeAllBetween = (does: boolean) => (hasTakenAll = does);
    return { engine, names, log, books, takeAllBetween, sweep: () => revival.sweep() };
  }

  /** Deals with what is due, and removes nothing. */
  async function dealWith({ stream, consumer }: ReturnType<typeof namesOf>, count: number): Promise<void> {
    const found = await open.client.jetstream.consumers.get(stream, consumer);
    for await (const message of await found.fetch({ max_messages: count, expires: 1_000 })) {
      // The server takes the end of a delivery for good for an acknowledgement.
      (message as unknown as { ack(): void }).ack();
    }
  }

  test.each([undefined, 'x'])('it is handed out (entity %s)', async (entity) => {
    const { engine, names, sweep } = await start();
    await engine.store(entryOf('a', { entity }));
    await dealWith(names, 1);
    expect(await engine.take(5, 20_000)).toEqual([]);
    await sweep();
    expect(await engine.take(5, 20_000)).toEqual([]);
    await sweep();
    const [taken] = await takeAll(engine, 1);
    expect([taken!.entry.id, taken!.attempt]).toEqual(['a', 1]);
    expect(await engine.finish(taken!)).toBe(true);
    await engine.close();
  });

  test('it is not looked for while the server may have more that is due', async () => {
    const { engine, names, sweep, takeAllBetween } = await start();
    await engine.store(entryOf('a'));
    await dealWith(names, 1);
    await sweep();
    takeAllBetween(false);
    await sweep();
    expect(await engine.take(5, 20_000)).toEqual([]);
    takeAllBetween(true);
    await sweep();
    expect(await takeAll(engine, 1)).toHaveLength(1);
    await engine.close();
  });

  test('what waits, is postponed, is tried again or is held for long stays as it is', async () => {
    const { engine, names, log, books, sweep } = await start();
    for (const id of ['finished', 'postponed', 'again', 'long']) await engine.store(entryOf(id));
    for (const taken of await takeAll(engine, 4)) {
      const delayMs = taken.entry.id === 'again' ? 0 : 60_000;
      if (taken.entry.id === 'finished') await engine.finish(taken);
      else if (taken.entry.id !== 'long') await engine.postpone(taken, { delayMs, isCounted: true });
    }
    expect((await takeAll(engine, 1)).map(({ entry }) => entry.id)).toEqual(['again']);
    const { subject, seq, data } = (await log.read(names.entry('long')))!;
    const message = {
      subject,
      seq,
      data,
      info: { deliveryCount: 1 },
      working: () => undefined,
      nak: () => undefined,
    };
    // The requests of `take` are open for a second, and would bring it.
    await pause(1_200);
    await engine.store(entryOf('waiting'));
    const sequences = () =>
      Promise.all(
        ['finished', 'postponed', 'again', 'long', 'waiting'].map(
          async (id) => (await log.read(names.entry(id)))?.seq,
        ),
      );
    const before = await sequences();
    await sweep();
    await books.note(message, { excused: 0, notBefore: 0, records: [] });
    await sweep();
    expect(await sequences()).toEqual(before);
    expect(before.map((each) => each !== undefined)).toEqual([false, true, true, true, true]);
    await engine.close();
  });

  test('what was buried stays buried', async () => {
    const { engine, names, log, sweep } = await start();
    await engine.store(entryOf('a'));
    const [taken] = await takeAll(engine, 1);
    const { data, seq } = (await log.read(names.entry('a')))!;
    await engine.bury(taken!, grave);
    const back = await log.write(names.entry('a'), data);
    const stone = (await log.read(names.grave('dead', 'a')))!;
    const text = Buffer.from(stone.data).toString().replace(`"of":${seq}`, `"of":${back}`);
    await log.write(names.grave('dead', 'a'), text);
    await dealWith(names, 1);
    await sweep();
    await sweep();
    expect(await engine.status()).toMatchObject({ waiting: 0, running: 0, dead: 1 });
    await engine.close();
  });
});
