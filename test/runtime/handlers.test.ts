/** Several handlers of one message, by name: each has its own outcome, and what has been done is not done again. */
import { type Idempotency, memoryIdempotency } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { deliveryOf, provider } from './provider.ts';
import { accepted, later, type Options, watched } from './watched.ts';

const payment = { id: 'e1', type: 'PAID', amount: 5 };
const paid = deliveryOf(payment);
const never = () => new Promise<never>(() => undefined);
const rejects = async () => Promise.reject(new Error('on purpose'));

/** Runs of named handlers, each by what it does the first time, the second, and so on; after that it works. */
function running(plans: Readonly<Record<string, readonly (() => unknown)[]>>, options: Options = {}) {
  const runs: string[] = [];
  const PAID = Object.fromEntries(
    Object.entries(plans).map(([name, plan]) => {
      let times = 0;
      return [name, () => (runs.push(name), plan[times++]?.())];
    }),
  );
  const { receive, ran } = watched(() => ({ handlers: { PAID }, deadlineMs: 40, ...options }));
  return { receive, hooks: ran, runs: () => runs.splice(0).sort() };
}

interface Case {
  readonly name: string;
  readonly plans: Readonly<Record<string, readonly (() => unknown)[]>>;
  readonly options?: Options;
  /** Of each delivery, all of them the same: the answer, and which handlers ran. */
  readonly want: readonly { readonly answer: unknown; readonly runs: readonly string[] }[];
}

const both = ['notify', 'ship'];
const failed = later('handler-failed');

const cases: Case[] = [
  {
    name: 'both work: neither runs again',
    plans: { ship: [], notify: [] },
    want: [
      { answer: accepted, runs: both },
      { answer: accepted, runs: [] },
    ],
  },
  {
    name: 'one alone, by its name',
    plans: { ship: [rejects] },
    want: [
      { answer: failed, runs: ['ship'] },
      { answer: accepted, runs: ['ship'] },
      { answer: accepted, runs: [] },
    ],
  },
  {
    name: 'the first fails: only that one runs again',
    plans: { ship: [rejects], notify: [] },
    want: [
      { answer: failed, runs: both },
      { answer: accepted, runs: ['ship'] },
      { answer: accepted, runs: [] },
    ],
  },
  {
    name: 'the second fails, and fails again',
    plans: { ship: [], notify: [rejects, rejects] },
    want: [
      { answer: failed, runs: both },
      { answer: failed, runs: ['notify'] },
      { answer: accepted, runs: ['notify'] },
    ],
  },
  {
    name: 'both fail, one twice',
    plans: { ship: [rejects], notify: [rejects, rejects] },
    want: [
      { answer: failed, runs: both },
      { answer: failed, runs: both },
      { answer: accepted, runs: ['notify'] },
    ],
  },
  {
    name: 'the deadline of one passes',
    plans: { ship: [never], notify: [] },
    want: [
      { answer: later('handler-timeout'), runs: both },
      { answer: accepted, runs: ['ship'] },
    ],
  },
  {
    name: 'without idempotency all run again',
    plans: { ship: [], notify: [rejects] },
    options: { idempotency: 'none' },
    want: [
      { answer: failed, runs: both },
      { answer: accepted, runs: both },
    ],
  },
  {
    name: 'names of any kind are told apart',
    plans: { 'a#b': [rejects], a: [], __proto: [], 'ship/1': [], 'ship%2F1': [] },
    want: [
      { answer: failed, runs: ['__proto', 'a', 'a#b', 'ship%2F1', 'ship/1'] },
      { answer: accepted, runs: ['a#b'] },
    ],
  },
];

test.each(cases)('$name', async ({ plans, options, want }) => {
  const { receive, runs } = running(plans, options);
  const got = [];
  for (const _ of want) got.push({ answer: await receive(paid), runs: runs() });
  expect(got).toEqual(want);
});

describe('the signals of two handlers', () => {
  test('are two: that of the one which is late is aborted, and the other one has ended before', async () => {
    const aborted: Record<string, () => boolean> = {};
    const { receive } = watched(() => ({
      deadlineMs: 30,
      handlers: {
        PAID: {
          ship: ({ signal }) => {
            aborted.ship = () => signal.aborted;
            return never();
          },
          notify: ({ signal }) => {
            aborted.notify = () => signal.aborted;
          },
        },
      },
    }));
    await receive(paid);
    expect([aborted.ship!(), aborted.notify!()]).toEqual([true, false]);
  });
});

describe('another content of the same key', () => {
  const other = deliveryOf({ ...payment, amount: 6 });

  test('is a conflict for all once all are done', async () => {
    const { receive, runs, hooks } = running({ ship: [], notify: [] });
    await receive(paid);
    runs();
    expect(await receive(other)).toEqual(later('delivery-conflict'));
    expect({ runs: runs(), hooks: hooks() }).toEqual({ runs: [], hooks: ['onError delivery-conflict'] });
  });

  test('is a conflict for the one that is done, and handled by the one that failed', async () => {
    const conflicts: string[] = [];
    const onConflict = ({ code }: { code: string }) => conflicts.push(code);
    const { receive, runs } = running({ ship: [], notify: [rejects] }, { onConflict });
    await receive(paid);
    runs();
    expect(await receive(other)).toEqual(accepted);
    expect({ runs: runs(), conflicts }).toEqual({ runs: ['notify'], conflicts: ['delivery-conflict'] });
  });

  test('without onConflict the provider shall come again', async () => {
    const { receive, runs } = running({ ship: [], notify: [rejects] });
    await receive(paid);
    runs();
    expect(await receive(other)).toEqual(later('delivery-conflict'));
  });
});

describe('the store', () => {
  test('is asked for the message, and under it for each handler', async () => {
    const keys: string[] = [];
    const store = memoryIdempotency();
    const claim: Idempotency['claim'] = (request) => (keys.push(request.key), store.claim(request));
    const { receive } = running({ ship: [], 'no/tify': [] }, { idempotency: { ...store, claim } });
    await receive(paid);
    expect(keys).toEqual(['bellpay/events/e1', 'bellpay/events/e1#ship', 'bellpay/events/e1#no%2Ftify']);
  });

  test('is down for one of them: the other one is done, and not done again', async () => {
    const store = memoryIdempotency();
    let downs = 1;
    const claim: Idempotency['claim'] = (request) =>
      request.key.endsWith('#ship') && downs-- > 0 ? rejects() : store.claim(request);
    const { receive, runs } = running({ ship: [], notify: [] }, { idempotency: { ...store, claim } });
    expect(await receive(paid)).toEqual(later('store-failed'));
    expect(runs()).toEqual(['notify']);
    expect(await receive(paid)).toEqual(accepted);
    expect(runs()).toEqual(['ship']);
  });

  test('of fifty deliveries at once each handler runs for one', async () => {
    const { receive, runs } = running({ ship: [], notify: [] }, { deadlineMs: 5000, waitMs: 5000 });
    const answers = await Promise.all(Array.from({ length: 50 }, () => receive(paid)));
    expect(new Set(answers)).toEqual(new Set([accepted]));
    expect(runs()).toEqual(both);
  });
});

test('each handler is given the whole delivery', async () => {
  const given: object[] = [];
  const take = ({ message, payload, idempotencyKey }: object & Record<string, unknown>) =>
    void given.push({ message, payload, idempotencyKey });
  const { receive } = watched(() => ({ handlers: { PAID: { ship: take, notify: take } } }) as never);
  await receive(paid);
  const whole = { message: 'PAID', payload: payment, idempotencyKey: 'bellpay/events/e1' };
  expect(given).toEqual([whole, whole]);
});

test.each([
  { name: 'none', handlers: { PAID: {} } },
  { name: 'what is no function', handlers: { PAID: { ship: 'later' } } },
  { name: 'a list of nothing', handlers: { PAID: [] } },
])('refused when the receiver is made: $name', ({ handlers }) => {
  expect(() => watched(() => ({ handlers }) as never)).toThrow(
    new TypeError('handlers["PAID"] must be a function, or an object of functions'),
  );
});

test('a validator that cannot be loaded is no fault of the delivery: onInvalid is not asked', async () => {
  const { events } = provider.channels;
  const PAID = { ...events.messages.PAID, validator: rejects };
  const of = { ...provider, channels: { events: { ...events, messages: { ...events.messages, PAID } } } };
  const { receive, ran } = watched((note) => ({ onInvalid: note('onInvalid') }), of);
  expect(await receive(paid)).toEqual(later('receiver-failed'));
  expect(ran()).toEqual(['onError receiver-failed']);
});
