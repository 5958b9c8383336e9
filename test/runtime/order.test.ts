/** The order of a specification: what is stale is dropped or flagged, and one entity is handled by one at a time. */
import {
  createOrder,
  createReceiver,
  memoryIdempotency,
  memoryPositions,
  type Order,
  type OrderOptions,
  type Provider,
  type Receiver,
} from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { type Loose, pause } from './kept.ts';
import { deliveryOf, key, provider } from './provider.ts';
import { accepted, later } from './watched.ts';

const byVersion: Order = { entity: ['payload /card'], version: 'payload /amount', as: 'number' };
const byMessage: Order = { entity: ['payload /card'], state: 'message', forward: ['REFUNDED', 'PAID'] };

/** Bellpay, all of whose messages have this order; all payloads are valid. */
function ordered(order: Order): Provider {
  const { events } = provider.channels;
  const messages = Object.fromEntries(
    Object.entries(events.messages).map(([name, message]) => [
      name,
      { ...message, order, validator: async () => () => true },
    ]),
  );
  return { ...provider, channels: { events: { ...events, messages } } };
}

/** A receiver whose handlers write down the ids of what they handle, with a mark for what is stale. */
function receiving(order: Order, options: Loose = {}, guard: Partial<OrderOptions> = {}) {
  const handled: string[] = [];
  const stale: string[] = [];
  const reasons: string[] = [];
  const handler = ({ payload, isStale }: { payload: unknown; isStale: boolean }) =>
    void handled.push(`${(payload as { id: string }).id}${isStale ? ' (stale)' : ''}`);
  const receive = (createReceiver as unknown as (of: Provider, options: Loose) => Receiver)(ordered(order), {
    keys: [key],
    idempotency: memoryIdempotency(),
    handlers: { PAID: handler, REFUNDED: handler },
    otherwise: () => undefined,
    onError: () => undefined,
    onStale: ({ payload }: { payload: unknown }) => void stale.push((payload as { id: string }).id),
    onDelivery: ({ reason }: { reason: string }) => void reasons.push(reason),
    order: createOrder({ positions: memoryPositions(), stale: 'drop', ...guard }),
    deadlineMs: 1_000,
    waitMs: 300,
    ...options,
  });
  let id = 0;
  const send = (payload: object) => receive(deliveryOf({ id: `e${++id}`, type: 'PAID', ...payload }));
  return { receive, send, handled, stale, reasons };
}

describe('stale', () => {
  const sent = [
    { card: 'a', amount: 2 },
    { card: 'a', amount: 1 },
    { card: 'b', amount: 1 },
    { card: 'a', amount: 2 },
    { card: 'a', amount: 10 },
  ];

  test('is dropped: the hook in the place of the handler', async () => {
    const { send, handled, stale, reasons } = receiving(byVersion);
    for (const each of sent) expect(await send(each)).toEqual(accepted);
    expect(handled).toEqual(['e1', 'e3', 'e4', 'e5']);
    await pause(0);
    expect([stale, reasons]).toEqual([['e2'], ['handled', 'stale', 'handled', 'handled', 'handled']]);
  });

  test('is flagged: the handler is told', async () => {
    const { send, handled, stale } = receiving(byVersion, {}, { stale: 'flag' });
    for (const each of sent) await send(each);
    expect(handled).toEqual(['e1', 'e2 (stale)', 'e3', 'e4', 'e5']);
    expect(stale).toEqual([]);
  });

  test('a hook that fails: the provider shall come again, and then it is handed over again', async () => {
    let failures = 1;
    const onStale = () => failures-- > 0 && Promise.reject(new Error('down'));
    const { receive, send } = receiving(byVersion, { onStale });
    await send({ card: 'a', amount: 2 });
    const stale = deliveryOf({ id: 'old', type: 'PAID', card: 'a', amount: 1 });
    expect(await receive(stale)).toEqual(later('handler-failed'));
    expect(await receive(stale)).toEqual(accepted);
    expect(failures).toBe(-1);
  });

  test('what failed is not stale when it comes again, even after something newer', async () => {
    let failures = 1;
    const seen: boolean[] = [];
    const { receive } = receiving(byVersion, {
      handlers: {
        PAID: ({ isStale }: { isStale: boolean }) => {
          if (failures-- > 0) throw new Error('once');
          seen.push(isStale);
        },
      },
    });
    const first = deliveryOf({ id: 'e1', type: 'PAID', card: 'a', amount: 1 });
    expect(await receive(first)).toEqual(later('handler-failed'));
    expect(await receive(first)).toEqual(accepted);
    expect(seen).toEqual([false]);
  });
});

test('without an order, or without its values, nothing is held against anything', async () => {
  const { send, handled } = receiving(byVersion);
  for (const each of [
    { amount: 2 },
    { amount: 1 },
    { card: 'a', amount: 2 },
    { card: 'a' },
    { card: 'a', amount: -1 },
  ]) {
    expect(await send(each)).toEqual(accepted);
  }
  expect(handled).toHaveLength(5);
  const { send: unguarded, handled: all } = receiving(byVersion, { order: undefined });
  for (const amount of [2, 1]) await unguarded({ card: 'a', amount });
  expect(all).toHaveLength(2);
});

test('by the message: a timeout after the payment is stale, the payment after the timeout is not', async () => {
  const { send, handled, stale } = receiving(byMessage);
  for (const [card, types] of [
    ['a', ['PAID', 'REFUNDED', 'PAID']],
    ['b', ['REFUNDED', 'PAID']],
  ] as const) {
    for (const type of types) await send({ card, type });
  }
  expect([handled, stale]).toEqual([['e1', 'e3', 'e4', 'e5'], ['e2']]);
});

test('tenants and kinds are entities of their own', async () => {
  const positions = memoryPositions();
  const guard = { positions };
  const keys = (id: string) => ({ keys: [{ id, key }] });
  const one = receiving(byVersion, keys('one'), guard);
  const two = receiving(byVersion, keys('two'), guard);
  const kind = receiving({ ...byVersion, kind: 'refund' }, keys('one'), guard);
  await one.send({ card: 'a', amount: 2 });
  await two.send({ card: 'a', amount: 1 });
  await kind.send({ card: 'a', amount: 1 });
  await one.send({ card: 'a', amount: 1 });
  expect([one, two, kind].map(({ handled }) => handled.length)).toEqual([1, 1, 1]);
});

test('the values of an entity are not legible in the store', async () => {
  const entities: string[] = [];
  const positions = memoryPositions();
  const watched = {
    ...positions,
    enter: (request: Parameters<typeof positions.enter>[0]) => {
      entities.push(request.entity);
      return positions.enter(request);
    },
  };
  const { send } = receiving(byVersion, {}, { positions: watched });
  await send({ card: '4111-canary', amount: 1 });
  expect(entities).toEqual([expect.stringMatching(/^bellpay\/events\/[\w-]{43}$/)]);
});

test('of an entity one at a time: others wait, and come again when that takes too long', async () => {
  let running = 0;
  let most = 0;
  const handler = async () => {
    most = Math.max(most, ++running);
    await pause(60);
    running--;
  };
  const { send } = receiving(byVersion, { handlers: { PAID: handler }, waitMs: 5_000 });
  const answers = await Promise.all([1, 2, 3, 4].map((amount) => send({ card: 'a', amount })));
  expect([answers, most]).toEqual([[accepted, accepted, accepted, accepted], 1]);

  const impatient = receiving(byVersion, { handlers: { PAID: handler }, waitMs: 30 });
  const both = await Promise.all([1, 2].map((amount) => impatient.send({ card: 'a', amount })));
  expect(both).toEqual([accepted, later('delivery-in-progress')]);
});

test('an entity is free again after a handler that failed', async () => {
  const { send, handled } = receiving(byVersion, {
    handlers: { PAID: () => Promise.reject(new Error('no')), REFUNDED: () => void handled.push('ran') },
    waitMs: 0,
  });
  await send({ card: 'a', amount: 1 });
  expect(await send({ card: 'a', amount: 2, type: 'REFUNDED' })).toEqual(accepted);
  expect(handled).toEqual(['ran']);
});

test('a store of positions that fails: the provider shall come again, and the delivery is not claimed any more', async () => {
  let downs = 1;
  const positions = memoryPositions();
  const failing = {
    ...positions,
    enter: (request: Parameters<typeof positions.enter>[0]) => {
      if (downs-- > 0) throw new Error('down');
      return positions.enter(request);
    },
  };
  const { receive, handled } = receiving(byVersion, {}, { positions: failing });
  const delivery = deliveryOf({ id: 'e1', type: 'PAID', card: 'a', amount: 1 });
  expect(await receive(delivery)).toEqual(later('store-failed'));
  expect(await receive(delivery)).toEqual(accepted);
  expect(handled).toEqual(['e1']);
});

test('shuffled deliveries converge on the newest, whatever runs at the same time', async () => {
  for (let round = 0; round < 5; round++) {
    const state = new Map<string, number>();
    const { send } = receiving(byVersion, {
      waitMs: 20_000,
      handlers: {
        PAID: async ({ payload }: { payload: unknown }) => {
          const { card, amount } = payload as { card: string; amount: number };
          await pause(Math.random() * 4);
          state.set(card, amount);
        },
      },
    });
    const all = ['a', 'b'].flatMap((card) => Array.from({ length: 12 }, (_, amount) => ({ card, amount })));
    const shuffled = all
      .map((each) => ({ each, by: Math.random() }))
      .sort((one, other) => one.by - other.by)
      .map(({ each }) => each);
    await Promise.all(shuffled.map(send));
    expect(Object.fromEntries(state)).toEqual({ a: 11, b: 11 });
  }
});

describe('versions', () => {
  /** Each list is in order; of two neighbours the first is older. */
  const lists: Record<string, readonly (string | number)[]> = {
    number: [0, '0.5', 1, '1.25', '1.3', 2, 9, 10, 99, '100', '9007199254740992', '9007199254740993'],
    iso: [
      '1999-12-31T23:59:59Z',
      '2025-01-01T00:00:00Z',
      '2025-01-01T00:00:00.000000001Z',
      '2025-01-01T00:00:00.1Z',
      '2025-01-01T00:00:00.25Z',
      '2025-01-01T08:00:01+08:00',
      '2025-01-01 00:00:02z',
      '2024-12-31T20:00:03-04:00',
    ],
    text: ['', 'A', 'Aa', 'B', 'a', 'ab', '☃', '😀'].slice(1),
  };
  for (const [as, versions] of Object.entries(lists)) {
    test(as, async () => {
      const order = { entity: ['payload /card'], version: 'payload /amount', as } as Order;
      for (let index = 1; index < versions.length; index++) {
        const { send, handled, stale } = receiving(order);
        for (const amount of [versions[index], versions[index - 1], versions[index]]) {
          await send({ card: 'a', amount });
        }
        expect([versions[index - 1], handled, stale]).toEqual([versions[index - 1], ['e1', 'e3'], ['e2']]);
      }
    });
  }

  test('what cannot be read has no place', async () => {
    const strange = {
      number: ['-1', '1e3', 'abc', ''],
      iso: ['yesterday', '2025-13-01T00:00:00Z', '2025-01-01'],
    };
    for (const [as, versions] of Object.entries(strange)) {
      const order = { entity: ['payload /card'], version: 'payload /amount', as } as Order;
      const { send, handled } = receiving(order);
      await send({ card: 'a', amount: as === 'number' ? 5 : '2030-01-01T00:00:00Z' });
      for (const amount of versions) await send({ card: 'a', amount });
      expect(handled).toHaveLength(versions.length + 1);
    }
  });
});

test('several handlers of one message: one turn for all of them', async () => {
  const ran: string[] = [];
  const PAID = { one: () => void ran.push('one'), two: () => void ran.push('two') };
  const { send, stale } = receiving(byVersion, { handlers: { PAID } });
  await send({ card: 'a', amount: 2 });
  await send({ card: 'a', amount: 1 });
  expect([ran.sort(), stale]).toEqual([['one', 'two'], ['e2']]);
});
