/** A receiver of Bellpay that keeps its deliveries in an inbox, and workers that handle them. */
import { createReceiver, memoryIdempotency, type Provider, type Receiver } from '@hookwright/runtime';
import {
  type Buried,
  createInbox,
  type Entry,
  type InboxEngine,
  type InboxOptions,
  memoryEngine,
  type Outcome,
  processInbox,
  type WorkerOptions,
} from '@hookwright/runtime/inbox';
import { key, provider } from './provider.ts';

export const sealKey = Buffer.alloc(32, 7);

/** The options of a receiver whose types nobody looks at. */
export type Loose = Readonly<Record<string, unknown>>;

export interface Kept {
  readonly receive: Receiver;
  readonly engine: InboxEngine;
  /** What ran, in order. */
  readonly ran: string[];
  /** What became of each attempt. */
  readonly outcomes: Outcome[];
  /** Works until nothing is due or held any more, or what is asked for is so. */
  readonly work: (options?: WorkerOptions, until?: () => boolean | Promise<boolean>) => Promise<void>;
  readonly buried: () => Promise<Buried[]>;
}

export function kept(options: Loose = {}, inbox: Partial<InboxOptions> = {}, of: Provider = provider): Kept {
  const engine = inbox.engine ?? memoryEngine();
  const ran: string[] = [];
  const outcomes: Outcome[] = [];
  const note = (name: string) => (what: { message?: string; code?: string }) =>
    void ran.push(`${name} ${what.code ?? what.message}`);
  const receive = (createReceiver as unknown as (of: Provider, options: Loose) => Receiver)(of, {
    keys: [key],
    idempotency: memoryIdempotency(),
    handlers: { PAID: note('handler') },
    otherwise: note('otherwise'),
    onError: () => undefined,
    deadlineMs: 300,
    waitMs: 100,
    inbox: createInbox({ engine, seal: [sealKey], ...inbox }),
    ...options,
  });
  return {
    receive,
    engine,
    ran,
    outcomes,
    async work(workerOptions = {}, until = isIdle) {
      const worker = processInbox(receive, {
        backOff: () => 5,
        pollMs: 5,
        onOutcome: (outcome) => void outcomes.push(outcome),
        ...workerOptions,
      });
      const giveUp = Date.now() + 10_000;
      do await pause(15);
      while (!(await until()) && Date.now() < giveUp);
      await worker.stop();
    },
    async buried() {
      const all: Buried[] = [];
      for await (const each of engine.buried()) all.push(each);
      return all;
    },
  };

  async function isIdle(): Promise<boolean> {
    const { waiting, running } = await engine.status();
    return waiting + running === 0;
  }
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** An engine that also shows what was stored. */
export function watchedEngine(engine = memoryEngine()): InboxEngine & { readonly stored: Entry[] } {
  const stored: Entry[] = [];
  return {
    ...engine,
    stored,
    async store(entry) {
      stored.push(entry);
      await engine.store(entry);
    },
  };
}
