import type { InboxEngine, Taken } from './engine.ts';
import { isWebhookError, type WebhookError } from './errors.ts';
import { tell } from './handling.ts';
import type { Receiver } from './receiver.ts';
import { createRenewal } from './renewal.ts';
import type { ReceiverInbox } from './storing.ts';
import { type BackOff, exponentialBackOff, type Verdict, verdictOn } from './verdict.ts';

export interface WorkerOptions {
  /** How many deliveries are handled at a time. The default is 8. */
  readonly concurrency?: number;
  /** How often a delivery is tried before it is dead. The default is 100, which with the default back-off takes about 17 hours. */
  readonly attempts?: number;
  /** How long a delivery that failed waits, in milliseconds, after so many attempts. The default doubles from 1 s to 15 min, less up to a half by chance. */
  readonly backOff?: BackOff;
  /** How long an entry is held without being renewed, in milliseconds: after the death of a worker others wait so long. The default is 30 s. */
  readonly leaseMs?: number;
  /** How long to wait before looking for work where nothing wakes the worker, in milliseconds. The default is 1 s. */
  readonly pollMs?: number;
  /** What became of each attempt: for metrics and logs. */
  readonly onOutcome?: (outcome: Outcome) => unknown;
  /** An engine that does not answer: the worker goes on trying. The default is a process warning. */
  readonly onError?: (error: unknown) => unknown;
}

/** What became of one attempt. Nothing of the payload is in it. */
export interface Outcome {
  readonly id: string;
  readonly provider: string;
  readonly channel: string;
  readonly message: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly attempt: number;
  /** `done` is forgotten, `postponed` comes again, `dead` and `quarantined` are kept until somebody replays them. */
  readonly state: 'done' | 'postponed' | 'dead' | 'quarantined';
  /** What ran, or the code of what went wrong. */
  readonly reason: string;
  /** Since it was received, in milliseconds. */
  readonly ageMs: number;
  readonly handleMs: number;
}

/** A worker that runs. */
export interface Worker {
  /** Takes nothing more, and resolves when all that is being handled has ended. */
  stop(): Promise<void>;
}

/**
 * Handles what receivers have kept in their inbox, in this process: claim → validate → handle → complete, as the receiver would have done
 * it. Any number of workers may run, in any number of processes. Receivers that share an engine are given together.
 * @throws TypeError for receivers without an inbox, or with different engines.
 */
export function processInbox(receivers: Receiver | readonly Receiver[], options: WorkerOptions = {}): Worker {
  const all = [receivers].flat();
  const engine = engineOf(all);
  const { concurrency = 8, attempts = 100, leaseMs = 30_000, pollMs = 1_000 } = options;
  const { backOff = exponentialBackOff(), onOutcome, onError = warn } = options;
  const keep = createRenewal<Taken>((taken, ms) => engine.extend(taken, ms), leaseMs);
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  const { signal } = stopping;

  async function work(): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      try {
        const started = await start();
        failures = 0;
        if (running.size >= concurrency) await Promise.race(running);
        else if (started === 0) await engine.wait(pollMs, signal);
      } catch (error) {
        tell(onError, error);
        await pause(Math.min(100 * 2 ** failures++, 5_000), signal);
      }
    }
    await Promise.all(running);
  }

  /** Starts what is due, as far as there is room; how much that was. */
  async function start(): Promise<number> {
    const taken = await engine.take(concurrency - running.size, leaseMs);
    for (const each of taken) {
      const run = attempt(each).catch((error: unknown) => tell(onError, error));
      running.add(run);
      void run.finally(() => running.delete(run));
    }
    return taken.length;
  }

  /** Rejects where the engine does not answer: the entry then comes again when its lease has ended. */
  async function attempt(taken: Taken): Promise<void> {
    const stopRenewing = keep(taken);
    const from = performance.now();
    try {
      const verdict = await judge(taken);
      if (await carryOut(engine, taken, verdict)) {
        tell(onOutcome, outcomeOf(taken, verdict, performance.now() - from));
      }
    } finally {
      stopRenewing();
    }
  }

  async function judge(taken: Taken): Promise<Verdict> {
    const { entry, attempt: number } = taken;
    const rules = { attempts, backOff, attempt: number, isSecret: entry.sealed !== 'nothing' };
    if (number > attempts) return verdictOn('exhausted', rules);
    const receiver = all.find(
      ({ provider, channels }) => provider === entry.provider && channels.includes(entry.channel),
    );
    if (!receiver) return verdictOn('stranger', rules);
    try {
      const { reason } = await receiver.handle(receiver.inbox!.unseal(entry));
      return { state: 'done', reason };
    } catch (error) {
      if (!isWebhookError(error)) throw error;
      return verdictOn(error, rules);
    }
  }

  const worked = work();
  return {
    async stop() {
      stopping.abort();
      await worked;
    },
  };
}

function engineOf(receivers: readonly Receiver[]): InboxEngine {
  const [first, ...others] = receivers.map(({ inbox }): ReceiverInbox | undefined => inbox);
  if (!first || others.some((inbox) => inbox?.engine !== first.engine)) {
    throw new TypeError('processInbox needs receivers with an `inbox`, all on one engine');
  }
  return first.engine;
}

/** False where the entry was no longer held: it is somebody else's then. */
function carryOut(engine: InboxEngine, taken: Taken, verdict: Verdict): Promise<boolean> {
  if (verdict.state === 'done') return engine.finish(taken);
  if (verdict.state === 'postponed') return engine.postpone(taken, verdict);
  return engine.bury(taken, { state: verdict.state, code: verdict.reason, reason: verdict.text });
}

function outcomeOf({ entry, attempt }: Taken, { state, reason }: Verdict, handleMs: number): Outcome {
  const { id, provider, channel, message, idempotencyKey, receivedAt } = entry;
  const ageMs = Date.now() - receivedAt;
  return { id, provider, channel, message, idempotencyKey, attempt, state, reason, ageMs, handleMs };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}

function warn(error: unknown): void {
  process.emitWarning(
    `The inbox does not answer: ${String((error as WebhookError)?.message ?? error)}`,
    'InboxWarning',
  );
}
