import type { Database } from './postgres-client.ts';

export interface Waking {
  /** What `take` sees from now on needs nobody to be woken for. */
  look(): void;
  /** Never rejects. `dueMs` is how long until something comes by itself; undefined where nothing does. */
  wait(ms: number, signal: AbortSignal, dueMs: () => Promise<number | undefined>): Promise<void>;
  /** Ends all that wait, and the listening. */
  close(): Promise<void>;
}

const longestMs = 2 ** 31 - 1;

/** Listens on a connection of its own, which is opened for the first who waits, and again after it broke. */
export function createWaking(database: Database, channel: string): Waking {
  const ends = new Set<() => void>();
  let listening: Promise<() => void> | undefined;
  /** Something was stored since somebody looked last. */
  let isNews = false;
  let isClosed = false;

  function wake(): void {
    isNews = true;
    for (const end of [...ends]) end();
  }

  /** What was stored before there was anybody to listen has told nobody. */
  function listen(): void {
    if (listening) return;
    const own = database.listen(channel, { onNews: wake, onEnd: () => (forget(), wake()) });
    listening = own;
    own.then(wake, forget);

    function forget(): void {
      if (listening === own) listening = undefined;
    }
  }

  return {
    look: () => void (isNews = false),
    wait(ms, signal, dueMs) {
      if (!isClosed) listen();
      if (isNews || isClosed || signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        let timer = setTimeout(end, Math.min(ms, longestMs));
        ends.add(end);
        signal.addEventListener('abort', end, { once: true });
        // Whoever cannot ask waits until the time is over.
        dueMs().then(endAfter, () => undefined);

        function endAfter(sooner = ms): void {
          if (sooner >= ms || !ends.has(end)) return;
          clearTimeout(timer);
          timer = setTimeout(end, Math.max(sooner, 0));
        }

        function end(): void {
          clearTimeout(timer);
          ends.delete(end);
          signal.removeEventListener('abort', end);
          resolve();
        }
      });
    },
    async close() {
      isClosed = true;
      wake();
      const stopped = listening?.then((stop) => stop()).catch(() => undefined);
      // One that is still being opened is closed when it is open: nobody has to wait for that.
      await Promise.race([stopped, new Promise((resolve) => setImmediate(resolve))]);
    },
  };
}
