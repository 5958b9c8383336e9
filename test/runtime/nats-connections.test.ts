/** Processes that die, connections that break, and what is left with those that are still there. */
import { execFile } from 'node:child_process';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { type NatsEngineOptions, natsEngine } from '@hookwright/runtime/nats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const never = new AbortController().signal;
const grave = { state: 'dead', code: 'handler-failed', reason: 'it failed' } as const;

await withServer('NATS', (url) => {
  describe.concurrent.each(generations)('with %s', (generation) => {
    const run = newName();
    const connections: OpenClient[] = [];
    let open: OpenClient;
    let inboxes = 0;
    beforeAll(async () => void (open = await openClient(generation, url)));
    afterAll(async () => {
      for (const each of connections) await each.close();
      await removeInboxes(open, run);
      await open.close();
    });

    const connectTo = async (at = url) => {
      const connection = await openClient(generation, at);
      connections.push(connection);
      return connection;
    };

    async function start() {
      const options: NatsEngineOptions = { name: `${run}-${inboxes++}` };
      const engine = natsEngine(open.client, options);
      await engine.setup();
      return { engine, options };
    }

    test('a worker that dies: its entries come again, as another attempt', async () => {
      const { engine, options } = await start();
      const own = await connectTo();
      const dead = natsEngine(own.client, options);
      for (const entity of ['x', undefined]) await engine.store(entryOf(`of-${entity}`, { entity }));
      await engine.store(entryOf('x2', { entity: 'x' }));
      expect(await takeAll(dead, 2, 600_000)).toHaveLength(2);
      const from = Date.now();
      await own.close();
      expect(await engine.take(5, 60_000)).toEqual([]);
      const ids: (string | number)[][] = [];
      while (ids.length < 2 && Date.now() - from < 20_000) {
        const taken = await engine.take(5, 60_000);
        ids.push(...taken.map(({ entry, attempt }) => [entry.id, attempt]));
        if (ids.length < 2) await engine.wait(1_000, never);
      }
      expect(ids.sort()).toEqual([
        ['of-undefined', 2],
        ['of-x', 2],
      ]);
      await engine.close();
      await dead.close();
    }, 30_000);

    test('a worker that lives holds its entries for longer than the server waits for a dead one', async () => {
      const { engine, options } = await start();
      const other = natsEngine((await connectTo()).client, options);
      for (const entity of ['x', undefined]) await engine.store(entryOf(`of-${entity}`, { entity }));
      const taken = await takeAll(engine, 2, 60_000);
      const until = Date.now() + 13_000;
      while (Date.now() < until) {
        expect(await other.take(5, 1_000)).toEqual([]);
        await other.wait(1_000, never);
      }
      expect(await engine.postpone(taken[0]!, { delayMs: 0, isCounted: true })).toBe(true);
      expect(await engine.finish(taken[1]!)).toBe(true);
      expect((await takeAll(other, 1)).map(({ attempt }) => attempt)).toEqual([2]);
      await engine.close();
      await other.close();
    }, 30_000);

    test('a worker that cannot reach the server knows that what it held is another’s', async () => {
      const { engine, options } = await start();
      const road = await openRoad(url);
      const cut = natsEngine((await connectTo(road.url)).client, options);
      await engine.store(entryOf('a'));
      const [lost] = await takeAll(cut, 1, 600_000);
      road.block();
      const from = Date.now();
      let taken = await engine.take(1, 60_000);
      while (taken.length === 0 && Date.now() - from < 20_000) {
        await engine.wait(1_000, never);
        taken = await engine.take(1, 60_000);
      }
      expect(taken.map(({ attempt }) => attempt)).toEqual([2]);
      road.open();
      expect(await cut.extend(lost!, 60_000)).toBe(false);
      expect(await cut.postpone(lost!, { delayMs: 0, isCounted: true })).toBe(false);
      expect(await cut.bury(lost!, grave)).toBe(false);
      expect(await cut.finish(lost!)).toBe(false);
      expect(await engine.take(5, 60_000)).toEqual([]);
      expect(await engine.finish(taken[0]!)).toBe(true);
      road.close();
      await engine.close();
      await cut.close();
    }, 40_000);

    test('a worker that dies while it postpones: its entry comes again, and not before its time', async () => {
      const { engine, options } = await start();
      const own = await connectTo();
      const { jetstream, manager } = own.client;
      const publish: typeof jetstream.publish = async (...written) => {
        const answer = await jetstream.publish(...written);
        await own.close();
        return answer;
      };
      const dead = natsEngine({ jetstream: { consumers: jetstream.consumers, publish }, manager }, options);
      await engine.store(entryOf('a'));
      const [taken] = await takeAll(dead, 1, 60_000);
      const from = Date.now();
      await dead.postpone(taken!, { delayMs: 12_000, isCounted: true }).catch(() => false);
      let again = await engine.take(1, 60_000);
      while (again.length === 0 && Date.now() - from < 25_000) {
        await engine.wait(1_000, never);
        again = await engine.take(1, 60_000);
      }
      expect(again.map(({ attempt }) => attempt)).toEqual([2]);
      expect(Date.now() - from).toBeGreaterThan(11_900);
      await engine.close();
      await dead.close();
    }, 40_000);

    test('a connection that breaks and comes back: who held something holds it, who waited is woken', async () => {
      const { engine, options } = await start();
      const own = await connectTo();
      const worker = natsEngine(own.client, options);
      await engine.store(entryOf('a'));
      const [taken] = await takeAll(worker, 1, 60_000);
      const from = Date.now();
      const waiting = worker.wait(60_000, never);
      await pause(100);
      await own.reconnect();
      await pause(500);
      await engine.store(entryOf('b'));
      await waiting;
      expect(Date.now() - from).toBeLessThan(20_000);
      expect(await worker.finish(taken!)).toBe(true);
      expect((await takeAll(worker, 1)).map(({ entry }) => entry.id)).toEqual(['b']);
      await worker.close();
      await engine.close();
    }, 30_000);

    test('what came to a worker that wants no more goes to another, and has not been tried', async () => {
      const { engine, options } = await start();
      const idle = natsEngine((await connectTo()).client, options);
      const waiting = idle.wait(20_000, never);
      await pause(200);
      await engine.store(entryOf('a'));
      await waiting;
      const closing = natsEngine((await connectTo()).client, options);
      const alsoWaiting = closing.wait(20_000, never);
      await pause(200);
      await engine.store(entryOf('b'));
      await alsoWaiting;
      await closing.close();
      const taken = await takeAll(engine, 2);
      expect(taken.map(({ entry, attempt }) => [entry.id, attempt]).sort()).toEqual([
        ['a', 1],
        ['b', 1],
      ]);
      await engine.close();
      await idle.close();
    }, 30_000);

    test('a process ends when its engine and its connection are closed', async () => {
      const { engine, options } = await start();
      const child = ['--import', 'tsx', '--conditions=@hookwright/source', 'test/runtime/nats-exit-child.ts'];
      const run = promisify(execFile)('node', [...child, generation, url, options.name!], {
        timeout: 25_000,
      });
      expect((await run).stdout).toBe('closed\n');
      await engine.close();
    }, 30_000);

    test('a connection that was closed before: nothing hangs', async () => {
      const { engine, options } = await start();
      const own = await connectTo();
      const worker = natsEngine(own.client, options);
      await engine.store(entryOf('a'));
      const [taken] = await takeAll(worker, 1);
      const waiting = worker.wait(300, never);
      await own.close();
      await waiting;
      await expect(worker.take(1, 1_000)).rejects.toThrow();
      await expect(worker.finish(taken!)).rejects.toThrow();
      await worker.close();
      await engine.close();
    });

    test('workers with clients of both generations share an inbox', async () => {
      const { engine, options } = await start();
      const own = await openClient(
        generations.find((each) => each !== generation)!,
        url,
      );
      connections.push(own);
      const other = natsEngine(own.client, options);
      await other.setup();
      const ids = ['x1', 'x2', 'y1', 'y2', 'z1', 'z2'];
      for (const id of ids) await other.store(entryOf(id, { entity: id[0]! }));
      const seen: string[] = [];
      const until = Date.now() + 15_000;
      for (let turn = 0; seen.length < ids.length && Date.now() < until; turn++) {
        const worker = turn % 2 ? engine : other;
        for (const taken of await worker.take(2, 5_000)) {
          seen.push(taken.entry.id);
          expect(await worker.finish(taken)).toBe(true);
        }
      }
      expect([...seen].sort()).toEqual(ids);
      for (const entity of ['x', 'y', 'z']) {
        expect(seen.indexOf(`${entity}1`)).toBeLessThan(seen.indexOf(`${entity}2`));
      }
      await engine.close();
      await other.close();
    });
  });
});

/** A way to the server that can be blocked: nothing gets through then, and nobody is told. */
async function openRoad(to: string) {
  const { hostname, port } = new URL(to);
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connect({ host: hostname, port: Number(port) });
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      from.pipe(into);
      from.on('error', () => into.destroy());
      sockets.push(from);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `nats://127.0.0.1:${(server.address() as AddressInfo).port}`,
    block: () => sockets.forEach((each) => (each.unpipe(), each.pause())),
    open: () => {
      for (let each = 0; each < sockets.length; each += 2) {
        sockets[each]!.pipe(sockets[each + 1]!);
        sockets[each + 1]!.pipe(sockets[each]!);
      }
    },
    close: () => {
      for (const each of sockets) each.destroy();
      server.close();
    },
  };
}
