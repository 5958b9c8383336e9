import type { Grave, Postponement, Taken } from './engine.ts';
import type { Entries, Placed } from './nats-entries.ts';
import type { Graves } from './nats-graves.ts';
import type { Keeping, Kept } from './nats-keeping.ts';
import { createHolding } from './nats-holding.ts';
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

export function createHands({ keeping, books, entries, graves }: HandsOptions): Hands {
  const holding = createHolding(keeping, books);

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
      const isFirst = message.info.deliveryCount === 1;
      const tries = placed && !isFirst ? await books.note(message, recalled) : recalled;
      if (!placed || !keeping.holds(kept)) return void keeping.drop(kept);
      const attempt = message.info.deliveryCount - tries.excused;
      const token = `${message.seq}.${message.info.deliveryCount}`;
      holding.add(token, { kept, placed, attempt, tries }, leaseMs);
      return { entry: placed.entry, attempt, token };
    },
    async giveBack(kept) {
      const { excused } = await books.recall(kept.message);
      if (keeping.holds(kept)) await books.postpone(kept.message, { excused: excused + 1, delayMs: 0 });
      keeping.drop(kept);
    },
    extend: ({ token }, leaseMs) => holding.extend(token, leaseMs),
    finish: ({ token }) =>
      holding.settle(token, async ({ kept, placed, tries }) => {
        const isFirst = await entries.remove(kept.message, placed);
        await books.forget(tries);
        return isFirst;
      }),
    postpone: ({ token }, { delayMs, isCounted }) =>
      holding.settle(token, async ({ kept, tries }) => {
        await books.postpone(kept.message, { excused: tries.excused + (isCounted ? 0 : 1), delayMs });
        return true;
      }),
    bury: ({ token }, grave) =>
      holding.settle(token, async ({ kept, placed, tries, attempt }) => {
        await graves.dig(placed, { ...grave, attempts: attempt });
        const isFirst = await entries.takeAway(kept.message, placed);
        await books.forget(tries);
        return isFirst;
      }),
    close: () => holding.close(),
  };
}

function unreadable(sequence: number, cause: SyntaxError): Error {
  return new Error(`Expected message ${sequence} of the inbox to be an entry but it is not`, { cause });
}
