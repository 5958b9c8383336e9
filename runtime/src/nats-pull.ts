import { createBell } from './nats-bell.ts';
import type { PullConsumer } from './nats-client.ts';
import type { Keeping, Kept } from './nats-keeping.ts';

/** Asks the consumer for messages, and keeps those that have come until somebody wants them. */
export interface Pull {
  /** Resolves when so many are here, or all that are due. Rejects where the server does not answer. */
  gather(count: number): Promise<void>;
  /** How many are here. */
  readonly size: () => number;
  shift(count: number): Kept[];
  unshift(kept: Kept): void;
  /** Resolves when one is here, when `ms` have passed, or when the signal is aborted; never rejects. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** True where `gather` has found all that was due. */
  hasTakenAllSince(time: number): boolean;
  /** Asks no more. What is here stays. */
  close(): Promise<void>;
}

export interface PullOptions {
  readonly open: () => Promise<PullConsumer>;
  /** Resolves when the server has answered: what was sent before has arrived. */
  readonly reach: () => Promise<unknown>;
  /** Resolves when the consumer itself has answered, which takes the longer the more waits. */
  readonly probe: () => Promise<unknown>;
  readonly keeping: Keeping;
  /** Gets what nobody wanted for a while. */
  readonly giveBack: (kept: Kept) => unknown;
}

/** One request to the server, and how many messages it may still bring. */
interface Request {
  left: number;
  readonly close: () => Promise<unknown>;
}

/** How long a request of `gather` stays open, which is the shortest that clients permit, and one of `wait`, in milliseconds. */
const gatherMs = 1_000;
const waitMs = 3_000;
/** How long nothing comes when all that was due has come, in milliseconds. */
const quietMs = 10;
/** How often it is made sure that all has come, where something has, in milliseconds. */
const sureMs = 1_000;
/** How long a message lies here before it is unwanted, in milliseconds. */
const unwantedMs = 2_000;
/** How long to wait where the server takes no request, in milliseconds. */
const restMs = 500;

export function createPull({ open, reach, probe, keeping, giveBack }: PullOptions): Pull {
  const requests = new Set<Request>();
  const bell = createBell();
  let here: { readonly kept: Kept; readonly since: number }[] = [];
  let lastAt = 0;
  let dryAt = -Infinity;
  let consumer: Promise<PullConsumer> | undefined;
  let sweeping: NodeJS.Timeout | undefined;
  let asking: Promise<void> | undefined;
  let restUntil = 0;
  let isClosed = false;

  const asked = (): number => [...requests].reduce((sum, { left }) => sum + Math.max(left, 0), 0);

  /** Resolves when the request has been sent. */
  async function ask(count: number, expires: number): Promise<void> {
    consumer ??= open().catch((error: unknown) => {
      consumer = undefined;
      throw error;
    });
    const opened = await consumer;
    if (isClosed) return;
    const since = performance.now();
    const messages = await opened.fetch({ max_messages: count, expires });
    const request: Request = { left: count, close: () => messages.close() };
    requests.add(request);
    // A request whose connection broke may never end by itself.
    const overdue = setTimeout(() => void end(request), expires + gatherMs).unref();
    void receive().catch(() => undefined);
    // The client sends it when somebody begins to read.
    await new Promise(setImmediate);

    async function receive(): Promise<void> {
      try {
        for await (const message of messages) {
          request.left -= 1;
          put(keeping.keep(message, since));
        }
      } finally {
        clearTimeout(overdue);
        requests.delete(request);
        const isCut = request.left === count && performance.now() - since < expires / 2;
        if (isCut) restUntil = performance.now() + restMs;
        bell.ring();
      }
    }
  }

  async function end(request: Request): Promise<void> {
    requests.delete(request);
    try {
      await request.close();
    } catch {
      // Of a connection that is closed.
    }
  }

  function put(kept: Kept, end: 'push' | 'unshift' = 'push'): void {
    lastAt = performance.now();
    here[end]({ kept, since: lastAt });
    sweeping ??= setInterval(returnUnwanted, unwantedMs / 2).unref();
    bell.ring();
  }

  function returnUnwanted(): void {
    const before = performance.now() - unwantedMs;
    const unwanted = here.filter(({ since }) => since < before);
    here = here.filter(({ since }) => since >= before);
    for (const { kept } of unwanted) giveBack(kept);
    if (here.length > 0) return;
    clearInterval(sweeping);
    sweeping = undefined;
  }

  /** False where nothing more comes for a while after an answer. */
  async function isFullAfter(answer: () => Promise<unknown>, count: number): Promise<boolean> {
    await answer();
    const from = performance.now();
    for (;;) {
      if (here.length >= count) return true;
      const leftMs = Math.max(from, lastAt) + quietMs - performance.now();
      if (leftMs <= 0) return false;
      await bell.heard(leftMs);
    }
  }

  /** For `wait`: nobody waits for the request itself. */
  async function askQuietly(): Promise<void> {
    try {
      await ask(1, waitMs);
    } catch {
      restUntil = performance.now() + restMs;
    }
    asking = undefined;
    bell.ring();
  }

  return {
    async gather(count) {
      const missing = count - here.length - asked();
      if (missing > 0) await ask(missing, gatherMs);
      if (here.length >= count || (await isFullAfter(reach, count))) return;
      if (here.length > 0 && performance.now() - dryAt < sureMs) return;
      if (!(await isFullAfter(probe, count))) dryAt = performance.now();
    },
    size: () => here.length,
    shift: (count) => here.splice(0, count).map(({ kept }) => kept),
    unshift: (kept) => put(kept, 'unshift'),
    async wait(ms, signal) {
      const until = performance.now() + ms;
      while (!isClosed && !signal.aborted && here.length === 0) {
        const now = performance.now();
        if (now >= until) return;
        if (now >= restUntil && asked() === 0) asking ??= askQuietly();
        const nextMs = now < restUntil ? Math.min(until, restUntil) - now : until - now;
        await bell.heard(nextMs, signal);
      }
    },
    hasTakenAllSince: (time) => dryAt > time,
    async close() {
      isClosed = true;
      clearInterval(sweeping);
      bell.ring();
      await Promise.all([...requests].map(end));
    },
  };
}
