import { type Line, openLine, type RedisClient } from './redis-client.ts';

export interface Waiting {
  readonly ms: number;
  readonly signal: AbortSignal;
  /** The last wake-up that is known: any after it ends the waiting. */
  readonly after: string;
  /** How long until something comes by itself, in milliseconds; undefined where nothing does. */
  readonly due: () => Promise<number | undefined>;
}

export interface Waiter {
  /** Never rejects. */
  wait(waiting: Waiting): Promise<void>;
  /** Ends all that wait; whoever waits later does so by time alone. */
  close(): void;
}

/** How long one command waits, and how long it is left unanswered before its connection counts as broken. */
const blockMs = 5_000;
const brokenMs = 8_000;
const pauseMs = 1_000;
const longestMs = 2 ** 31 - 1;

/** Waits for wake-ups in a stream, on a connection of its own, which is opened for the first who waits. */
export function createWaiter(client: RedisClient, key: string): Waiter {
  const ends = new Set<() => void>();
  let line: Line | undefined;
  let listening: Promise<boolean> | undefined;
  let isClosed = false;

  /** One command for all who wait: it goes on when they have ended, and serves the next ones. */
  function listen(after: string): Promise<boolean> {
    return (listening ??= hear(after).finally(() => (listening = undefined)));
  }

  /** False where nothing was heard for a while. */
  async function hear(after: string): Promise<boolean> {
    try {
      line ??= openLine(client);
      const block = ['XREAD', 'COUNT', '1', 'BLOCK', String(blockMs), 'STREAMS', key, after];
      return (await answered(line.command(block))) !== null;
    } catch {
      // Clients that connect again by themselves do so in their own time, and some were told not to.
      hangUp();
      await new Promise((resolve) => setTimeout(resolve, pauseMs).unref());
      return false;
    }
  }

  function hangUp(): void {
    line?.close();
    line = undefined;
  }

  return {
    wait({ ms, signal, after, due }) {
      return new Promise((resolve) => {
        const timers = [setTimeout(end, Math.min(ms, longestMs))];
        ends.add(end);
        signal.addEventListener('abort', end);
        if (signal.aborted) return end();
        if (isClosed) return;
        due().then(endAfter, () => undefined);
        void endWhenHeard();

        async function endWhenHeard(): Promise<void> {
          while (ends.has(end)) if (await listen(after)) end();
        }

        function endAfter(dueMs: number | undefined): void {
          if (ends.has(end) && dueMs !== undefined && dueMs < ms) timers.push(setTimeout(end, dueMs));
        }

        function end(): void {
          for (const timer of timers) clearTimeout(timer);
          ends.delete(end);
          signal.removeEventListener('abort', end);
          resolve();
        }
      });
    },
    close() {
      isClosed = true;
      for (const end of [...ends]) end();
      hangUp();
    },
  };
}

/** Rejects where there is no answer in time: a connection may break without a word. */
function answered<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Redis did not answer')), brokenMs);
    void answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
