import type { InboxStatus } from './engine.ts';
import type { NatsClient } from './nats-client.ts';
import { textOf, unpackEntry } from './nats-content.ts';
import { explain } from './nats-error.ts';
import type { Log } from './nats-log.ts';
import type { Names } from './nats-names.ts';
import type { Scan } from './nats-scan.ts';

export interface StatusOptions {
  readonly log: Log;
  readonly queue: Log;
  readonly scan: Scan;
  readonly names: Names;
  /** How many have come to this process and are not handed out. */
  readonly arrived: () => number;
}

/**
 * What a process held that died counts as running until it is handed out again, and so does for a moment what has come to another
 * process that has not handed it out yet.
 */
export async function readStatus(
  { manager }: NatsClient,
  { log, queue, scan, names, arrived }: StatusOptions,
): Promise<InboxStatus> {
  const [consumer, lines, oldest, waiting, dead, quarantined, later] = await Promise.all([
    manager.consumers.info(names.stream, names.consumer).catch(explain),
    manager.streams.info(names.lines).catch(explain),
    findOldest(),
    scan.count(names.entry('*')),
    scan.count(names.grave('dead', '*')),
    scan.count(names.grave('quarantined', '*')),
    scan.count(names.later('*')),
  ]);
  const all = waiting + lines.state.messages;
  // What was given to a process and neither lies there nor is postponed. Not all were counted in the same moment.
  const running = Math.min(Math.max(consumer.num_ack_pending - later - arrived(), 0), all);
  return { waiting: all - running, running, dead, quarantined, oldestReceivedAt: oldest };

  async function findOldest(): Promise<number | undefined> {
    const [entry, first] = await Promise.all([log.next(names.entry('*'), 0), queue.next(names.allLines, 0)]);
    const body = first && (await log.read(names.body(textOf(first.data))));
    const found = [entry, body].filter((each) => each !== undefined);
    const times = await Promise.all(found.map(async ({ data }) => (await unpackEntry(data)).receivedAt));
    return times.length > 0 ? Math.min(...times) : undefined;
  }
}
