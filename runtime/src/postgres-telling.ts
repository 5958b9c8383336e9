import { type Query, statementOf, type Value } from './postgres-client.ts';

/** Tells those who wait for entries. */
export interface Telling {
  /** Stores an entry: with the channel, or null where the others are told a moment later. */
  store(store: (channel: Value) => Promise<unknown>): Promise<void>;
  /** Tells at once what was left for later. */
  close(): Promise<void>;
}

/** How long others may wait to be told, in milliseconds. */
const pauseMs = 20;

/**
 * PostgreSQL commits transactions that notify one after the other, in the whole database: told of each entry, it could not store as
 * many at a time. So the first is told with its own statement, and those that follow closely all at once.
 */
export function createTelling(query: Query, channel: string): Telling {
  const telling = statementOf(`SELECT pg_notify($1::text, '')::text`);
  let toldAt = -Infinity;
  let timer: NodeJS.Timeout | undefined;

  async function tell(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    // Who is not told looks again by himself.
    await query(telling, [channel]).catch(() => undefined);
  }

  return {
    async store(store) {
      const now = performance.now();
      const isQuiet = now - toldAt >= pauseMs;
      if (isQuiet) toldAt = now;
      await store(isQuiet ? channel : null);
      if (!isQuiet) timer ??= setTimeout(() => void tell(), pauseMs);
    },
    close: async () => (timer ? tell() : undefined),
  };
}
