import type { NatsClient, StoredMessage } from './nats-client.ts';
import { explain } from './nats-error.ts';

export interface ScanOptions {
  /** The default is all there are. */
  readonly limit?: number;
  /** The sequence to begin with. The default is the first. */
  readonly from?: number;
  /** True where the content is not needed. */
  readonly isBare?: boolean;
}

/** Reads many messages of a stream, through consumers that live as long as that takes. */
export interface Scan {
  count(filter: string): Promise<number>;
  /** In the order of their sequences. */
  list(filter: string, options?: ScanOptions): Promise<StoredMessage[]>;
}

/** How many come with one request, and how long that may take, in milliseconds. */
const pageSize = 256;
const patienceMs = 5_000;
/** After how long the server removes a consumer that was left behind, in nanoseconds. */
const forgottenNs = 30e9;

export function createScan({ jetstream, manager }: NatsClient, stream: string): Scan {
  async function through<T>(
    filter: string,
    { from = 0, isBare = false }: ScanOptions,
    read: (name: string, count: number) => T | Promise<T>,
  ): Promise<T> {
    const config = {
      ack_policy: 'none',
      filter_subject: filter,
      ...(from > 0
        ? { deliver_policy: 'by_start_sequence', opt_start_seq: from }
        : { deliver_policy: 'all' }),
      headers_only: isBare,
      inactive_threshold: forgottenNs,
      mem_storage: true,
      num_replicas: 1,
    };
    const { name, num_pending: count } = await manager.consumers.add(stream, config).catch(explain);
    try {
      return await read(name, count);
    } finally {
      await manager.consumers.delete(stream, name).catch(() => false);
    }
  }

  async function readPages(name: string, count: number): Promise<StoredMessage[]> {
    const found: StoredMessage[] = [];
    if (count === 0) return found;
    const consumer = await jetstream.consumers.get(stream, name);
    while (found.length < count) {
      const before = found.length;
      const page = { max_messages: Math.min(pageSize, count - before), expires: patienceMs };
      for await (const message of await consumer.fetch(page)) found.push(message);
      // What was counted may have been removed since.
      if (found.length === before) break;
    }
    return found;
  }

  return {
    count: (filter) => through(filter, {}, (_, count) => count),
    list: (filter, options = {}) =>
      through(filter, options, (name, count) => readPages(name, Math.min(count, options.limit ?? count))),
  };
}
