/** A receiver with an inbox: what it keeps, what it answers, and what it leaves to a worker. */
import { createReceiver, type DeliveryReport, memoryIdempotency, type Provider } from '@hookwright/runtime';
import { createInbox, type InboxEngine, memoryEngine } from '@hookwright/runtime/inbox';
import { describe, expect, test } from 'vitest';
import { kept, type Loose, pause, sealKey, watchedEngine } from './kept.ts';
import { deliveryOf, key, provider, withHeaders } from './provider.ts';
import { accepted, later, refused } from './watched.ts';

const payment = { id: 'e1', type: 'PAID', amount: 5 };
const paid = deliveryOf(payment);

test('a delivery is stored before it is acknowledged, with the answer of the provider, and nothing runs', async () => {
  const order: string[] = [];
  const engine = memoryEngine();
  const slow: InboxEngine = {
    ...engine,
    async store(entry) {
      await pause(30);
      await engine.store(entry);
      order.push('stored');
    },
  };
  const { receive, ran } = kept({}, { engine: slow });
  const answer = await receive(paid).finally(() => order.push('answered'));
  expect([answer, order, ran]).toEqual([accepted, ['stored', 'answered'], []]);
});

describe('what is not stored is not accepted', () => {
  const failing: Record<string, InboxEngine['store']> = {
    'an engine that rejects': async () => Promise.reject(new Error('down')),
    'an engine that throws': () => {
      throw new Error('down');
    },
    'an engine that never answers': () => new Promise(() => undefined),
  };
  for (const [name, store] of Object.entries(failing)) {
    test(name, async () => {
      const errors: unknown[] = [];
      const { receive } = kept(
        { onError: ({ code }: { code: string }) => void errors.push(code) },
        { engine: { ...memoryEngine(), store }, deadlineMs: 40 },
      );
      expect(await receive(paid)).toEqual(later('store-failed'));
      await pause(0);
      expect(errors).toEqual(['store-failed']);
    });
  }
});

test('what is not genuine is refused and not stored', async () => {
  const engine = watchedEngine();
  const { receive } = kept({}, { engine });
  expect(await receive(deliveryOf(payment, 'another key'))).toEqual(refused('signature-wrong'));
  expect(engine.stored).toEqual([]);
});

test('a worker hands over what came: payload, key, headers, bytes', async () => {
  const body = '{ "type":"PAID", "id":"e☃1" ,"amount":1.50, "card":"4111 1111" }';
  const delivery = deliveryOf(body);
  const seen: unknown[] = [];
  const { receive, work, outcomes } = kept({
    keys: [{ id: 'shop', key }],
    handlers: { PAID: (given: object) => void seen.push(given) },
  });
  expect(await receive(withHeaders(delivery, { ...delivery.headers, 'x-two': ['a', 'b'] }))).toEqual(
    accepted,
  );
  await work();
  expect(seen).toEqual([
    expect.objectContaining({
      message: 'PAID',
      payload: { type: 'PAID', id: 'e☃1', amount: 1.5, card: '4111 1111' },
      idempotencyKey: 'bellpay/events/@shop/e%E2%98%831',
      channel: 'events',
      keyId: 'shop',
      isStale: false,
      transaction: undefined,
      headers: { ...delivery.headers, 'x-two': ['a', 'b'] },
      body: Buffer.from(body),
    }),
  ]);
  expect(outcomes).toEqual([
    expect.objectContaining({
      provider: 'bellpay',
      channel: 'events',
      message: 'PAID',
      idempotencyKey: 'bellpay/events/@shop/e%E2%98%831',
      attempt: 1,
      state: 'done',
      reason: 'handled',
    }),
  ]);
});

test('a redelivery is the same entry while the first waits, and a duplicate when it has been handled', async () => {
  const { receive, work, engine, ran, outcomes } = kept();
  const again = deliveryOf({ ...payment, attempt: 2 });
  for (const each of [paid, again, paid]) expect(await receive(each)).toEqual(accepted);
  expect(await engine.status()).toMatchObject({ waiting: 1 });
  await work();
  expect(await receive(again)).toEqual(accepted);
  await work();
  expect(ran).toEqual(['handler PAID']);
  expect(outcomes.map(({ reason }) => reason)).toEqual(['handled', 'duplicate']);
});

test('without idempotency each redelivery that comes after the first was handled is handled', async () => {
  const { receive, work, ran } = kept({ idempotency: 'none' });
  for (let round = 0; round < 2; round++) {
    await receive(paid);
    await work();
  }
  expect(ran).toEqual(['handler PAID', 'handler PAID']);
});

describe('what a worker does with each', () => {
  const conflicting = deliveryOf({ ...payment, amount: 6 });
  const failing = () => Promise.reject(new Error('card 4111'));
  const cases: {
    readonly name: string;
    readonly deliveries: readonly ReturnType<typeof deliveryOf>[];
    readonly options?: Loose;
    readonly ran?: readonly string[];
    readonly buried?: readonly (readonly string[])[];
  }[] = [
    {
      name: 'a message without a handler',
      deliveries: [deliveryOf({ id: 'e', type: 'REFUNDED' })],
      ran: ['otherwise REFUNDED'],
    },
    {
      name: 'a message that nobody knows',
      deliveries: [deliveryOf({ id: 'e', type: 'NEW' })],
      ran: ['otherwise NEW'],
    },
    { name: 'one that says no message', deliveries: [deliveryOf({ id: 'e' })], ran: ['otherwise undefined'] },
    {
      name: 'one that violates its schema',
      deliveries: [deliveryOf({ ...payment, amount: 'five' }), deliveryOf({ ...payment, id: 'e2' })],
      ran: ['handler PAID'],
      buried: [
        [
          'quarantined',
          'payload-invalid',
          'Expected a valid "PAID" but /amount must be number',
          'bellpay/events/e1',
        ],
      ],
    },
    {
      name: 'one that violates its schema, with a hook for it',
      deliveries: [deliveryOf({ ...payment, amount: 'five' })],
      options: { onInvalid: () => undefined },
    },
    {
      name: 'one that cannot be parsed',
      deliveries: [deliveryOf('{"id":')],
      buried: [
        [
          'quarantined',
          'payload-malformed',
          'Expected a body as the specification describes it but it cannot be read',
          'none',
        ],
      ],
    },
    {
      name: 'one without its idempotency key',
      deliveries: [deliveryOf({ type: 'PAID' })],
      buried: [
        [
          'quarantined',
          'idempotency-key-missing',
          'Expected "/id" of the payload, a part of the idempotency key, but it is not there',
          'none',
        ],
      ],
    },
    {
      name: 'a known key with other content',
      deliveries: [paid, conflicting],
      ran: ['handler PAID'],
      buried: [
        [
          'quarantined',
          'delivery-conflict',
          'Expected the content of the delivery that had this key before but it is another',
          'bellpay/events/e1',
        ],
      ],
    },
    {
      name: 'a known key with other content, with a hook for it',
      deliveries: [paid, conflicting],
      options: { onConflict: () => undefined },
      ran: ['handler PAID'],
    },
    {
      name: 'a handler that always fails: what it said is not kept where it may quote a sensitive field',
      deliveries: [paid, deliveryOf({ id: 'e2', type: 'REFUNDED' })],
      options: { handlers: { PAID: failing } },
      ran: ['otherwise REFUNDED'],
      buried: [
        [
          'dead',
          'handler-failed',
          'Expected handlers["PAID"] to resolve but it threw: Error: card 4111',
          'bellpay/events/e1',
        ],
      ],
    },
    {
      name: 'the same, of a delivery with a sensitive field',
      deliveries: [deliveryOf({ ...payment, card: '4111' })],
      options: { handlers: { PAID: failing } },
      buried: [
        [
          'dead',
          'handler-failed',
          'Expected handlers["PAID"] to resolve but it threw: Error',
          'bellpay/events/e1',
        ],
      ],
    },
    {
      name: 'a handler that never ends',
      deliveries: [paid],
      options: { handlers: { PAID: () => new Promise(() => undefined) }, deadlineMs: 30 },
      buried: [
        [
          'dead',
          'handler-timeout',
          'Expected handlers["PAID"] to end within 30 ms but it did not',
          'bellpay/events/e1',
        ],
      ],
    },
  ];
  for (const { name, deliveries, options = {}, ran = [], buried = [] } of cases) {
    test(name, async () => {
      const inbox = kept(options);
      for (const each of deliveries) expect(await inbox.receive(each)).toEqual(accepted);
      await inbox.work({ attempts: 2, concurrency: 1 });
      expect(inbox.ran).toEqual(ran);
      expect(
        (await inbox.buried()).map(({ state, code, reason, entry }) => [
          state,
          code,
          reason,
          entry.idempotencyKey ?? 'none',
        ]),
      ).toEqual(buried);
    });
  }
});

test('a question is answered at once, whatever the inbox', async () => {
  const { PAID } = provider.channels.events.messages;
  const asking = {
    ...provider,
    channels: {
      events: {
        ...provider.channels.events,
        messages: { PAID, LIMIT: { ...PAID, idempotencyKey: [], answer: async () => () => true } },
      },
    },
  } as Provider;
  const engine = watchedEngine();
  const { receive } = kept({ handlers: { LIMIT: () => ({ limit: 5 }) } }, { engine }, asking);
  expect(await receive(deliveryOf({ type: 'LIMIT' }))).toMatchObject({ status: 200, body: '{"limit":5}' });
  expect(await receive(paid)).toEqual(accepted);
  expect(engine.stored.map(({ message }) => message)).toEqual(['PAID']);
});

test('what became of a delivery is reported as stored', async () => {
  const reports: DeliveryReport[] = [];
  const { receive } = kept({ onDelivery: (report: DeliveryReport) => void reports.push(report) });
  await receive(paid);
  await pause(0);
  expect(reports).toEqual([
    expect.objectContaining({
      reason: 'stored',
      answer: 'accepted',
      message: 'PAID',
      idempotencyKey: 'bellpay/events/e1',
    }),
  ]);
});

test('options that cannot work', () => {
  const options = { keys: [key], idempotency: memoryIdempotency(), handlers: {}, otherwise: () => undefined };
  const make = (inbox: object) => () =>
    createReceiver(provider, {
      ...options,
      inbox: createInbox({ engine: memoryEngine(), seal: [sealKey], ...inbox }),
    });
  expect(make({})).not.toThrow();
  expect(make({ seal: [] })).toThrow(
    'The inbox needs `seal`, a key of 32 bytes: the specification marks sensitive fields (/card)',
  );
  expect(make({ seal: ['too short'] })).toThrow('seal[0] must be 32 bytes, or their text in base64 or hex');
  expect(make({ drop: ['/cvv'] })).toThrow(
    '`drop` names "/cvv", which is no sensitive field: there is /card',
  );
  expect(make({ inOrder: true })).toThrow('`inOrder: true` needs `x-order` in the specification');
});
