import type { Placed } from './nats-entries.ts';
import type { Keeping, Kept } from './nats-keeping.ts';
import type { Bookkeeping, Tries } from './nats-tries.ts';

/** An entry that has been handed out. */
export interface Held {
  readonly kept: Kept;
  readonly placed: Placed;
  readonly attempt: number;
  tries: Tries;
}

/** What this process has handed out, each under its token and until its lease ends. */
export interface Holding {
  add(token: string, held: Held, leaseMs: number): void;
  extend(token: string, leaseMs: number): boolean;
  /** Ends the holding of it, unless that fails: then its lease goes on. False where it is no longer held. */
  settle(token: string, end: (held: Held) => Promise<boolean>): Promise<boolean>;
  close(): void;
}

interface Lease {
  readonly held: Held;
  /** By `performance.now()`. */
  ends: number;
  timer: NodeJS.Timeout | undefined;
  noting: NodeJS.Timeout | undefined;
  noted: Promise<unknown> | undefined;
}

/** How long something is held before that is noted, and before it is noted again, in milliseconds. */
const longMs = 30_000;
const noteAgainMs = 3 * 60_000;
const longestMs = 2 ** 31 - 1;

export function createHolding(keeping: Keeping, books: Bookkeeping): Holding {
  const all = new Map<string, Lease>();

  const find = (token: string): Lease | undefined => {
    const lease = all.get(token);
    return lease && keeping.holds(lease.held.kept) ? lease : undefined;
  };

  function release(token: string): void {
    const lease = all.get(token);
    if (!lease) return;
    clearTimeout(lease.timer);
    clearTimeout(lease.noting);
    keeping.drop(lease.held.kept);
    all.delete(token);
  }

  function start(token: string): void {
    const lease = all.get(token);
    if (!lease) return;
    clearTimeout(lease.timer);
    const ms = Math.min(Math.max(lease.ends - performance.now(), 0), longestMs);
    lease.timer = setTimeout(() => void lapse(token).catch(() => undefined), ms).unref();
  }

  /** The server would hold it for as long as this process lives. */
  async function lapse(token: string): Promise<void> {
    const lease = find(token);
    release(token);
    const { kept, tries } = lease?.held ?? {};
    if (kept && tries) await books.postpone(kept.message, { excused: tries.excused, delayMs: 0 });
  }

  function noteAfter(token: string, ms: number): void {
    const lease = all.get(token);
    if (lease) lease.noting = setTimeout(() => void note(token), ms).unref();
  }

  function note(token: string): void {
    const lease = find(token);
    if (!lease) return;
    const { held } = lease;
    lease.noted = books.note(held.kept.message, held.tries).then(
      (tries) => (held.tries = tries),
      () => undefined,
    );
    noteAfter(token, noteAgainMs);
  }

  return {
    add(token, held, leaseMs) {
      const ends = performance.now() + leaseMs;
      all.set(token, { held, ends, timer: undefined, noting: undefined, noted: undefined });
      start(token);
      noteAfter(token, longMs);
    },
    extend(token, leaseMs) {
      const lease = find(token);
      if (!lease) return false;
      lease.ends = performance.now() + leaseMs;
      start(token);
      return true;
    },
    async settle(token, end) {
      const lease = find(token);
      if (!lease) return false;
      clearTimeout(lease.timer);
      clearTimeout(lease.noting);
      try {
        await lease.noted;
        const isSettled = await end(lease.held);
        release(token);
        return isSettled;
      } catch (error) {
        start(token);
        throw error;
      }
    },
    close() {
      for (const token of [...all.keys()]) release(token);
    },
  };
}
