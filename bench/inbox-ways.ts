import { createReceiver } from '@hookwright/passto-creditpay';
import type { Idempotency, Receiver, WebhookRequest } from '@hookwright/runtime';
import { createInbox, type InboxEngine, type Outcome, processInbox } from '@hookwright/runtime/inbox';
import { handledAtOnce, now, type Stage, storedAtOnce } from './inbox-orders.ts';
import { atOnce, type HasTime, type Item, type Note, piecesOf, type Queue, type Side } from './inbox-side.ts';
import { createBodies } from './payloads.ts';
import { keys, publicUrl, schemes, signedRequest } from './schemes.ts';

/** A way of storing or processing deliveries: one candidate, in one process. */
export interface Way {
  /** Makes so many deliveries, and stores them where they are to be processed. */
  prepare(count: number): Promise<void>;
  /** Stores, or processes, until `to`. */
  run(to: number, note: Note): Promise<void>;
}

/** Makes deliveries of which none was there before, in any process: as the floor keeps them, and signed. */
export interface Making {
  readonly item: () => Item;
  readonly request: () => WebhookRequest;
}

export function createMaking(index: number): Making {
  const bodyOf = createBodies('passto-pay-success');
  let number = index * 20_000_000;
  return {
    item: () => ({ id: `evt-${++number}`, body: bodyOf(number) }),
    request: () => signedRequest(schemes.passto, bodyOf(++number), number),
  };
}

/** All ways on a server. What goes wrong is told to `fail`. */
export function waysOn(side: Side, making: Making, fail: Fail): (stage: Stage, candidate: string) => Way {
  const ways = new Map<string, Way>();
  const { floor, stores } = side;
  const inboxOf = (candidate: string): string => candidate.replace(/\W/g, '');

  function wayOf(stage: Stage, candidate: string): Way {
    if (stage === 'processed') {
      if (candidate === 'floor') return emptying(floor.together, making);
      if (candidate === 'floor, each by itself') return emptying(floor.each, making);
      return working(side, inboxOf(candidate), { store: stores[candidate]!(), making, fail });
    }
    if (candidate === 'floor') return storing(making.item, (item) => floor.store(item));
    return storing(making.request, deliveringTo(receiverOn(side.engine('stored'), 'none', fail)));
  }

  return (stage, candidate) => {
    const name = `${stage} ${candidate}`;
    const way = ways.get(name) ?? wayOf(stage, candidate);
    ways.set(name, way);
    return way;
  };
}

/** The engines of all inboxes: for their `setup`. */
export function inboxesOf(candidates: readonly string[]): string[] {
  return ['stored', ...candidates.filter((each) => !each.startsWith('floor'))];
}

export type Fail = (what: unknown) => void;

function receiverOn(engine: InboxEngine, idempotency: Idempotency<unknown> | 'none', fail: Fail): Receiver {
  return createReceiver<unknown>({
    channel: 'events',
    keys: [keys.passto],
    publicUrl,
    idempotency,
    inbox: createInbox({ engine, seal: [Buffer.alloc(32, 7)] }),
    handlers: { PAY_SUCCESS: async () => {} },
    otherwise: fail,
    onInvalid: fail,
    onConflict: fail,
    onDrift: fail,
    onError: fail,
  });
}

function deliveringTo(receive: Receiver): (request: WebhookRequest) => Promise<void> {
  return async (request) => {
    const { status } = await receive(request);
    if (status !== 200) throw new Error(`Expected 200 but the answer was ${status}`);
  };
}

function storing<T>(make: () => T, store: (made: T) => Promise<void>): Way {
  let ready: T[] = [];

  async function storeAll(hasTime: HasTime, note: Note): Promise<void> {
    while (hasTime()) {
      const made = ready.pop() ?? make();
      const from = now();
      await store(made);
      note(now() - from);
    }
  }

  return {
    async prepare(count) {
      ready = [...ready, ...Array.from({ length: count }, make)];
    },
    run: (to, note) => atOnce(storedAtOnce, () => storeAll(() => now() < to, note)),
  };
}

function emptying(queue: Queue, { item }: Making): Way {
  return {
    prepare: (count) => queue.fill(Array.from({ length: count }, () => item().body)),
    run: (to, note) => queue.process(handledAtOnce, () => now() < to, note),
  };
}

interface Working {
  readonly store: Idempotency<unknown>;
  readonly making: Making;
  readonly fail: Fail;
}

/** A worker for each round, on an engine of its own: an engine that waits takes what is stored for the next round. */
function working(side: Side, inbox: string, { store, making, fail }: Working): Way {
  const deliver = deliveringTo(receiverOn(side.engine(inbox), 'none', fail));
  return {
    async prepare(count) {
      const all = Array.from({ length: count }, making.request);
      for (const piece of piecesOf(all, 4 * storedAtOnce)) await Promise.all(piece.map(deliver));
    },
    async run(to, note) {
      const engine = side.engine(inbox);
      const worker = processInbox(receiverOn(engine, store, fail), {
        concurrency: handledAtOnce,
        onOutcome: (outcome) => (isHandled(outcome) ? note(outcome.handleMs) : fail(outcome)),
        onError: fail,
      });
      await new Promise((resolve) => setTimeout(resolve, to - now()));
      await worker.stop();
      await engine.close();
    },
  };
}

const isHandled = ({ state, reason }: Outcome): boolean => state === 'done' && reason === 'handled';
