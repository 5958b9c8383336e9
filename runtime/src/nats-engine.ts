import type { InboxEngine, Taken } from './engine.ts';
import { createBookkeeping } from './nats-tries.ts';
import type { NatsClient } from './nats-client.ts';
import { packEntry } from './nats-content.ts';
import { createEntries } from './nats-entries.ts';
import { explain } from './nats-error.ts';
import { createGraves } from './nats-graves.ts';
import { createHands } from './nats-hands.ts';
import { createKeeping } from './nats-keeping.ts';
import { createLines } from './nats-lines.ts';
import { createLog } from './nats-log.ts';
import { namesOf } from './nats-names.ts';
import { createPull } from './nats-pull.ts';
import { createRevival } from './nats-revival.ts';
import { createScan } from './nats-scan.ts';
import { ackWaitMs, setUp } from './nats-setup.ts';
import { readStatus } from './nats-status.ts';

export interface NatsEngineOptions {
  /** The name of the inbox: its receivers and workers say the same. Letters, digits, `-` and `_`; the default is `inbox`. */
  readonly name?: string;
  /** On how many servers of a cluster each entry is kept, for `setup`: 1, 3 or 5. The default is 1. */
  readonly replicas?: number;
}

/** How often a process looks for what somebody left behind, in milliseconds. */
const sweepMs = 60_000;

/**
 * Keeps entries in NATS JetStream, in two streams on disk: `hookwright_<name>`, with a consumer, and `hookwright-lines_<name>` for the
 * order of entities. The client of either generation is the caller's own; servers since 2.9.4 have what is needed.
 *
 * What is stored is as durable as the server's streams are. It is written to a file, but unless `sync_interval` of the server is
 * `always` that reaches the disk within two minutes: a power cut of the only server may lose what was accepted in them. With
 * `replicas: 3` it is on most of three servers before it counts as stored.
 *
 * An entry is one message, and a server takes none above its `max_payload`, 1 MiB unless set otherwise. Entries are compressed, so that
 * a body of text fits which is several times as large; one that does not compress, as an image or what is sealed as a whole, has to
 * be smaller than three quarters of it. `store` rejects what does not fit: the provider is told to come again. Raise `max_payload`, or
 * lower `limitBytes` of the receiver.
 *
 * What is there is known by its id, for as long as it is there. What has been finished is known for two minutes, by the `Nats-Msg-Id`:
 * an entry that is stored again in that time is dropped. After that it is another entry.
 *
 * The server hears every few seconds from whoever holds an entry. Where a process dies it gives its entries to others after ten seconds,
 * whatever their lease; where a process cannot reach the server it counts them as lost before that.
 * @throws TypeError for options that cannot work.
 */
export function natsEngine(nats: NatsClient, options: NatsEngineOptions = {}): InboxEngine {
  const { name = 'inbox', replicas } = options;
  const names = namesOf(name);
  checkOptions(nats, replicas);
  const { stream, consumer } = names;
  const probe = () => nats.manager.consumers.info(stream, consumer).catch(explain);
  const reach = () => nats.manager.streams.info(stream).catch(explain);
  const open = () => nats.jetstream.consumers.get(stream, consumer).catch(explain);
  const log = createLog(nats, stream);
  const queue = createLog(nats, names.lines);
  const scan = createScan(nats, stream);
  const lines = createLines({ log, queue, scan: createScan(nats, names.lines), names });
  const entries = createEntries(log, lines, names);
  const graves = createGraves({ log, scan, entries, names });
  const keeping = createKeeping({ ackWaitMs, probe });
  const books = createBookkeeping(log, names);
  const hands = createHands({ keeping, books, entries, graves });
  const giveBack = (kept: Parameters<typeof hands.giveBack>[0]) =>
    hands.giveBack(kept).catch(() => undefined);
  const pull = createPull({ open, reach, probe, keeping, giveBack });
  const hasTakenAllSince = (time: number) => pull.hasTakenAllSince(time + 2 * ackWaitMs);
  const revival = createRevival({ log, scan, books, graves, names, probe, hasTakenAllSince });
  let sweeping: Promise<unknown> | undefined;
  let sweepAt = 0;

  /** Nobody waits for it: it finds what hardly ever happens. */
  function sweepAtTimes(): void {
    const now = performance.now();
    if (now < sweepAt) return;
    // What is held is noted after half of the shortest time between two.
    sweepAt = now + sweepMs * (1 + Math.random());
    sweeping = Promise.allSettled([lines.sweep(), revival.sweep()]);
  }

  return {
    setup: () => setUp(nats, names, replicas),
    async store(entry) {
      if (await graves.has(entry.id)) return;
      await entries.place(entry, await packEntry(entry), entry.id);
    },
    async take(limit, leaseMs) {
      if (limit < 1) return [];
      sweepAtTimes();
      await pull.gather(limit);
      const handing = pull.shift(limit).map(async (kept) => {
        try {
          return await hands.handOut(kept, leaseMs);
        } catch (error) {
          if (keeping.holds(kept)) pull.unshift(kept);
          throw error;
        }
      });
      return takenOf(await Promise.allSettled(handing));
    },
    extend: async (taken, leaseMs) => hands.extend(taken, leaseMs),
    finish: (taken) => hands.finish(taken),
    postpone: (taken, postponement) => hands.postpone(taken, postponement),
    bury: (taken, grave) => hands.bury(taken, grave),
    wait: (ms, signal) => pull.wait(ms, signal),
    status: () => readStatus(nats, { log, queue, scan, names, arrived: pull.size }),
    buried: (filter = {}) => graves.list(filter),
    replay: (id) => graves.replay(id),
    async close() {
      await pull.close();
      await Promise.all(pull.shift(Infinity).map(giveBack));
      hands.close();
      keeping.close();
      await sweeping;
    },
  };
}

/** What could not be handed out is told of where nothing else is to be done. */
function takenOf(outcomes: readonly PromiseSettledResult<Taken | undefined>[]): Taken[] {
  const taken = outcomes.flatMap((each) => (each.status === 'fulfilled' ? (each.value ?? []) : []));
  const failed = outcomes.find((each) => each.status === 'rejected');
  if (failed && taken.length === 0) throw failed.reason;
  return taken;
}

/** @throws TypeError for what cannot work. */
function checkOptions(nats: Partial<NatsClient> | undefined, replicas: number | undefined): void {
  if (typeof nats?.jetstream?.publish !== 'function' || typeof nats.manager?.streams?.add !== 'function') {
    throw new TypeError('natsEngine needs `jetstream` and `manager`: a JetStream client and its manager');
  }
  if (replicas !== undefined && ![1, 2, 3, 4, 5].includes(replicas)) {
    throw new TypeError('`replicas` must be a number from 1 to 5');
  }
}
