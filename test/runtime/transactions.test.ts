/** A store with transactions: what handlers write through it is there when the delivery is completed, and only then. */
import {
  createOrder,
  createReceiver,
  type Handlers,
  type HeldClaim,
  type HeldEntity,
  type Idempotency,
  memoryIdempotency,
  memoryPositions,
  type Provider,
} from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { type Loose, pause } from './kept.ts';
import { deliveryOf, key, type Payloads, provider } from './provider.ts';
import { accepted, later } from './watched.ts';

/** What handlers write through: it is in the book once the transaction has committed. */
interface Draft {
  write(line: string): void;
}

interface Book extends Idempotency<Draft> {
  readonly lines: string[];
  readonly log: string[];
}

/** A store in memory whose transactions are drafts. */
function book(change: Partial<Idempotency<Draft>> = {}): Book {
  const store = memoryIdempotency();
  const lines: string[] = [];
  const log: string[] = [];
  return {
    ...store,
    lines,
    log,
    async transact(claim, work, signal) {
      const draft: string[] = [];
      signal.addEventListener('abort', () => log.push('aborted'));
      await work({ write: (line) => void draft.push(line) });
      const isDone = await store.complete(claim);
      if (isDone && !signal.aborted) lines.push(...draft);
      return isDone;
    },
    ...change,
  };
}

type Given = Handlers<typeof provider, Payloads, object, 'events', Draft>;

function receiving(store: Book, handlers: Given, options: Loose = {}, of: Provider = provider) {
  const errors: string[] = [];
  const receive = createReceiver<typeof provider, Payloads, object, Draft>(of as typeof provider, {
    keys: [key],
    idempotency: store,
    handlers,
    otherwise: () => undefined,
    onError: ({ message }) => void errors.push(message),
    deadlineMs: 200,
    waitMs: 100,
    ...options,
  });
  return { receive, errors };
}

const paid = deliveryOf({ id: 'e1', type: 'PAID', amount: 5 });

test('what a handler writes is there when it is completed, once', async () => {
  const store = book();
  const { receive } = receiving(store, {
    async PAID({ transaction, idempotencyKey }) {
      transaction.write(idempotencyKey);
      await pause(1);
      expect(store.lines).toEqual([]);
    },
  });
  expect(await receive(paid)).toEqual(accepted);
  expect(await receive(paid)).toEqual(accepted);
  expect(store.lines).toEqual(['bellpay/events/e1']);
});

describe('nothing is there, and the provider shall come again', () => {
  const write = ({ transaction }: { transaction: Draft }) => transaction.write('written');

  test('where the handler fails: by its own code', async () => {
    const store = book();
    let failures = 1;
    const { receive } = receiving(store, {
      PAID(delivery) {
        write(delivery);
        if (failures-- > 0) throw new Error('no');
      },
    });
    expect(await receive(paid)).toEqual(later('handler-failed'));
    expect(store.lines).toEqual([]);
    expect(await receive(paid)).toEqual(accepted);
    expect(store.lines).toEqual(['written']);
  });

  test('where the claim was lost', async () => {
    const store = book();
    const transact = store.transact!.bind(store);
    store.transact = async (claim: HeldClaim, work, signal) =>
      transact({ ...claim, token: 'of somebody else' }, work, signal);
    const { receive, errors } = receiving(store, { PAID: write });
    expect(await receive(paid)).toEqual(later('delivery-in-progress'));
    await pause(0);
    expect([store.lines, errors]).toEqual([
      [],
      [
        '[delivery-in-progress] Expected the claim to hold until its work was committed but it has ended: nothing was committed',
      ],
    ]);
  });

  test('where the transaction cannot begin, or commit', async () => {
    for (const transact of [
      () => Promise.reject(new Error('no connection')),
      async (_: HeldClaim, work: (draft: Draft) => Promise<void>) => {
        await work({ write: () => undefined });
        throw new Error('no commit');
      },
    ]) {
      const { receive } = receiving(book({ transact }), { PAID: write });
      expect(await receive(paid)).toEqual(later('store-failed'));
    }
  });

  test('where the transaction hangs: it is aborted', async () => {
    const log: string[] = [];
    const store = book({
      transact: (_, __, signal) => {
        signal.addEventListener('abort', () => log.push('aborted'));
        return new Promise(() => undefined);
      },
    });
    const { receive } = receiving(store, { PAID: write }, { deadlineMs: 40 });
    expect(await receive(paid)).toEqual(later('store-failed'));
    expect(log).toEqual(['aborted']);
  });
});

test('several handlers: a transaction for each, so that what is done is not done again', async () => {
  const store = book();
  let failures = 1;
  const { receive } = receiving(store, {
    PAID: {
      ship: ({ transaction }) => transaction.write('shipped'),
      mail({ transaction }) {
        transaction.write('mailed');
        if (failures-- > 0) throw new Error('no');
      },
    },
  });
  expect(await receive(paid)).toEqual(later('handler-failed'));
  expect(store.lines).toEqual(['shipped']);
  expect(await receive(paid)).toEqual(accepted);
  expect(store.lines).toEqual(['shipped', 'mailed']);
});

test('what no handler is for is handled without a transaction', async () => {
  const store = book({ transact: () => Promise.reject(new Error('never asked for')) });
  const { receive } = receiving(store, {});
  expect(await receive(paid)).toEqual(accepted);
});

describe('with an order', () => {
  const { events } = provider.channels;
  const order = { entity: ['payload /card'], version: 'payload /amount', as: 'number' } as const;
  const ordered = {
    ...provider,
    channels: {
      events: {
        ...events,
        messages: { ...events.messages, PAID: { ...events.messages.PAID, order } },
      },
    },
  } as Provider;
  const delivery = deliveryOf({ id: 'e1', type: 'PAID', amount: 5, card: 'a' });

  function held(hold: (held: HeldEntity, transaction: unknown) => Promise<boolean>) {
    const store = book();
    const positions = { ...memoryPositions(), hold };
    const guard = createOrder({ positions, stale: 'drop' });
    return {
      store,
      ...receiving(
        store,
        { PAID: ({ transaction }) => transaction.write('paid') },
        { order: guard },
        ordered,
      ),
    };
  }

  test('the entity is made sure of in the transaction, after the handler', async () => {
    const seen: unknown[] = [];
    const { receive, store } = held(async (_, transaction) => {
      seen.push(transaction);
      (transaction as Draft).write('held');
      return true;
    });
    expect(await receive(delivery)).toEqual(accepted);
    expect([seen.length, store.lines]).toEqual([1, ['paid', 'held']]);
  });

  test('an entity that is not held any more: nothing is committed', async () => {
    const { receive, store } = held(async () => false);
    expect(await receive(delivery)).toEqual(later('delivery-in-progress'));
    expect(store.lines).toEqual([]);
  });
});

test('the compiler knows what a transaction is, and that there is none without', () => {
  const shared = { keys: [key], otherwise: () => undefined };
  createReceiver<typeof provider, Payloads, object, Draft>(provider, {
    ...shared,
    idempotency: book(),
    handlers: {
      PAID: ({ transaction }) => transaction.write('x'),
      // @ts-expect-error a draft has no such function
      REFUNDED: ({ transaction }) => void transaction.commit,
    },
  });
  createReceiver<typeof provider, Payloads>(provider, {
    ...shared,
    idempotency: memoryIdempotency(),
    handlers: {
      // @ts-expect-error memory has no transactions
      PAID: ({ transaction }) => void transaction.write,
    },
  });
});
