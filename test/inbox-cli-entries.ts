/** Entries, an inbox in memory that holds them, and a terminal that remembers what was written to it, all by one clock. */
import { type Entry, type Grave, type InboxEngine, memoryEngine } from '@hookwright/runtime/inbox';
import type { Terminal } from '../generator/inbox-text.ts';

export const noon = Date.UTC(2026, 0, 31, 12);
const hour = 3_600_000;

export interface Recorded extends Terminal {
  /** What was written, in order; what went to stderr begins with `! `. */
  readonly written: string[];
  readonly clock: { now: number };
  text(): string;
}

/** Whoever pauses moves the clock. */
export function recorded(columns?: number): Recorded {
  const written: string[] = [];
  const clock = { now: noon };
  return {
    written,
    clock,
    columns,
    text: () => written.join('\n'),
    out: (text) => void written.push(text),
    err: (text) => void written.push(text.replaceAll(/^/gm, '! ')),
    now: () => clock.now,
    async pause(ms, signal) {
      if (!signal.aborted) clock.now += ms;
    },
  };
}

/** What may be said of an entry; the rest is the same for all. */
export interface Told extends Partial<Omit<Entry, 'request'>> {
  readonly id: string;
  readonly request?: Partial<Entry['request']>;
}

export function entryOf({ id, request = {}, ...told }: Told): Entry {
  return {
    id,
    provider: 'acme',
    channel: 'events',
    message: 'PAID',
    idempotencyKey: `acme/events/${id}`,
    entity: undefined,
    receivedAt: noon - 3 * hour,
    keyId: undefined,
    scheme: undefined,
    sealed: 'nothing',
    ...told,
    request: {
      method: 'POST',
      url: '/webhooks/acme',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ id })),
      ...request,
    },
  };
}

export const failed: Grave = {
  state: 'dead',
  code: 'handler-failed',
  reason: 'Expected the handler to resolve but it threw: Error: no such order',
};

export const invalid: Grave = {
  state: 'quarantined',
  code: 'payload-invalid',
  reason: 'Expected /amount to be an integer but it is a string',
};

/** Stores, takes and buries, one after the other. */
export async function bury(
  engine: InboxEngine,
  ...graves: readonly (readonly [Told, Grave?])[]
): Promise<void> {
  for (const [told, grave = failed] of graves) {
    await engine.store(entryOf(told));
    const until = Date.now() + 10_000;
    for (let isBuried = false; !isBuried;) {
      const [taken] = await engine.take(1, 10_000);
      isBuried = taken !== undefined && (await engine.bury(taken, grave));
      if (Date.now() > until) throw new Error(`${told.id} was not handed out`);
    }
  }
}

/** An inbox in memory in which these are buried. */
export async function buriedInbox(...graves: readonly (readonly [Told, Grave?])[]): Promise<InboxEngine> {
  const engine = memoryEngine({ now: () => noon - hour });
  await bury(engine, ...graves);
  return engine;
}
