import type { Grave, Postponement, Taken } from './engine.ts';
import type { Entries, Placed } from './nats-entries.ts';
import type { Graves } from './nats-graves.ts';
import type { Keeping, Kept } from './nats-keeping.ts';
import type { Bookkeeping, Tries } from './nats-tries.ts';

/** Hands out what the consumer gave this process, and knows who holds what. */
export interface Hands {
  /** Undefined where there is nothing to hand out. Rejects where that is not known: it may be tried again. */
  handOut(kept: Kept, leaseMs: number): Promise<Taken | undefined>;
  /** Gives back what was not handed out: that does not count. */
  giveBack(kept: Kept): Promise<void>;
  extend(taken: Taken, leaseMs: number): boolean;
  finish(taken: Taken): Promise<boolean>;
  postpone(taken: Taken, postponement: Postponement): Promise<boolean>;
  bury(taken: Taken, grave: Grave): Promise<boolean>;
  close(): void;
}

interface Held {
  readonly kept: Kept;
  readonly placed: Placed;
  readonly tries: Tries;
  readonly attempt: number;
  /** By `performance.now()`. */
  leaseEnds: number;
  timer: NodeJS.Timeout | undefined;
}

export interface HandsOptions {
  readonly keeping: Keeping;
  readonly books: Bookkeeping;
  readonly entries: Entries;
  readonly graves: Graves;
}

/** Clocks of machines differ, and a server's timers are not exact: so much too early is in time, in milliseconds. */
const toleranceMs = 25;
/** How long what cannot be read is left alone, in milliseconds. */
const unreadableMs = 60_000;
const longestMs = 2 ** 31 - 1;

export function createHands({ keeping, books, entries, graves }: HandsOptions): Hands {
  const all = new Map<string, Held>();

  const heldBy = (token: string): Held | undefined => {
    const held = all.get(token);
    return held && keeping.holds(held.kept) ? held : undefined;
  };

  function release(token: string): void {
    const held = all.get(token);
    if (!held) return;
    clearTimeout(held.timer);
    keeping.drop(held.kept);
    all.delete(token);
  }

  function startTimer(token: string): void {
    const held = all.get(token);
    if (!held) return;
    clearTimeout(held.timer);
    const ms = Math.min(Math.max(held.leaseEnds - performance.now(), 0), longestMs);
    held.timer = setTimeout(() => void lapse(token).catch(() => undefined), ms).unref();
  }

  /** The server would hold it for as long as this process lives. */
  async function lapse(token: string): Promise<void> {
    const held = all.get(token);
    if (!held) return;
    const isHeld = keeping.holds(held.kept);
    release(token);
    if (isHeld) await books.postpone(held.kept.message, { excused: held.tries.excused, delayMs: 0 });
  }

  /** Ends the holding of it, unless that fails: then its lease goes on. */
  async function settle({ token }: Taken, end: (held: Held) => Promise<boolean>): Promise<boolean> {
    const held = heldBy(token);
    if (!held) return false;
    clearTimeout(held.timer);
    try {
      const isSettled = await end(held);
      release(token);
      return isSettled;
    } catch (error) {
      startTimer(token);
      throw error;
    }
  }

  /** Undefined for what is not to be handled: it has been dealt with then. */
  async function openDue({ message }: Kept, tries: Tries): Promise<Placed | undefined> {
    const early = tries.notBefore - Date.now();
    if (early > toleranceMs) {
      await books.postpone(message, { excused: tries.excused + 1, delayMs: early });
      return undefined;
    }
    const placed = await entries.open(message);
    const isBuried = placed && message.info.deliveryCount > 1 && (await graves.holds(placed));
    // Whoever buried it died before it was taken away.
    if (isBuried) await entries.takeAway(message, placed);
    if (placed && !isBuried) return placed;
    await books.forget(tries);
    return undefined;
  }

  return {
    async handOut(kept, leaseMs) {
      const { message } = kept;
      if (!keeping.holds(kept)) return undefined;
      const recalled = await books.recall(message);
      const placed = await openDue(kept, recalled).catch((error: unknown) => {
        if (!(error instanceof SyntaxError)) throw error;
        keeping.drop(kept);
        message.nak(unreadableMs);
        throw unreadable(message.seq, error);
      });
      const tries = placed && (await books.begin(message, recalled));
      if (!tries || !keeping.holds(kept)) return void keeping.drop(kept);
      const attempt = message.info.deliveryCount - tries.excused;
      const token = `${message.seq}.${message.info.deliveryCount}`;
      const leaseEnds = performance.now() + leaseMs;
      all.set(token, { kept, placed, tries, attempt, leaseEnds, timer: undefined });
      startTimer(token);
      return { entry: placed.entry, attempt, token };
    },
    async giveBack(kept) {
      const { excused } = await books.recall(kept.message);
      if (keeping.holds(kept)) await books.postpone(kept.message, { excused: excused + 1, delayMs: 0 });
      keeping.drop(kept);
    },
    extend({ token }, leaseMs) {
      const held = heldBy(token);
      if (!held) return false;
      held.leaseEnds = performance.now() + leaseMs;
      startTimer(token);
      return true;
    },
    finish: (taken) =>
      settle(taken, async ({ kept, placed, tries }) => {
        const isFirst = await entries.remove(kept.message, placed);
        await books.forget(tries);
        return isFirst;
      }),
    postpone: (taken, { delayMs, isCounted }) =>
      settle(taken, async ({ kept, tries }) => {
        await books.postpone(kept.message, { excused: tries.excused + (isCounted ? 0 : 1), delayMs });
        return true;
      }),
    bury: (taken, grave) =>
      settle(taken, async ({ kept, placed, tries, attempt }) => {
        await graves.dig(placed, { ...grave, attempts: attempt });
        const isFirst = await entries.takeAway(kept.message, placed);
        await books.forget(tries);
        return isFirst;
      }),
    close() {
      for (const token of [...all.keys()]) release(token);
    },
  };
}

function unreadable(sequence: number, cause: SyntaxError): Error {
  return new Error(`Expected message ${sequence} of the inbox to be an entry but it is not`, { cause });
}
