/** What happens when the user's functions or the store fail: the provider shall come again, and then it runs (DESIGN.md section 6). */
import { type Idempotency, memoryIdempotency, WebhookError } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { deliveryOf, provider, withHeaders } from './provider.ts';
import { accepted, fails, later, refused, watched } from './watched.ts';

const payment = { id: 'e1', type: 'PAID', amount: 5 };
const paid = deliveryOf(payment);
const rejects = async () => Promise.reject(new Error('on purpose'));
const never = () => new Promise<never>(() => undefined);

function throwsText(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- users do
  throw 'on purpose';
}

describe('a handler that fails first is run again by the retry', () => {
  const cases: { name: string; first: () => unknown; code: string }[] = [
    { name: 'throws', first: fails, code: 'handler-failed' },
    { name: 'rejects', first: rejects, code: 'handler-failed' },
    { name: 'throws a text', first: throwsText, code: 'handler-failed' },
    {
      name: 'throws what looks like a refusal',
      first: async () => Promise.reject(new WebhookError('signature-wrong', '')),
      code: 'handler-failed',
    },
    { name: 'never ends', first: never, code: 'handler-timeout' },
  ];

  test.each(cases)('$name', async ({ first, code }) => {
    let times = 0;
    const { receive, ran } = watched(() => ({
      deadlineMs: 20,
      handlers: { PAID: async () => (++times === 1 ? first() : undefined) },
    }));
    const answers = [await receive(paid), await receive(paid), await receive(paid)];

    expect(answers).toEqual([later(code), accepted, accepted]);
    expect({ times, ran: ran() }).toEqual({ times: 2, ran: [`onError ${code}`] });
  });
});

test('no timer is left behind that keeps the process alive', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  const { receive } = watched(() => ({ deadlineMs: 60_000 }));
  await receive(paid);
  expect(timers()).toBe(before);
});

test('the signal of a handler is aborted when its deadline passes, and not before', async () => {
  let signal: AbortSignal | undefined;
  const { receive } = watched(() => ({
    deadlineMs: 30,
    handlers: {
      PAID: (delivery) => {
        signal = delivery.signal;
        return signal.aborted ? undefined : never();
      },
    },
  }));

  expect(await receive(paid)).toEqual(later('handler-timeout'));
  expect(signal?.aborted).toBe(true);
  expect(signal?.reason).toMatchObject({ code: 'handler-timeout' });
});

test('the signal that onConflict gets is aborted too', async () => {
  let signal: AbortSignal | undefined;
  const { receive } = watched(() => ({
    deadlineMs: 30,
    onConflict: (_, delivery) => {
      signal = delivery.signal;
      return never();
    },
  }));
  await receive(paid);

  expect(await receive(deliveryOf({ ...payment, amount: 6 }))).toEqual(later('handler-timeout'));
  expect(signal?.aborted).toBe(true);
});

test('what a handler threw is the cause of the error that onError gets', async () => {
  const thrown = new Error('on purpose');
  const errors: WebhookError[] = [];
  const { receive } = watched(() => ({
    handlers: { PAID: async () => Promise.reject(thrown) },
    onError: (error) => errors.push(error),
  }));
  await receive(paid);
  expect(errors.map(({ code, cause }) => ({ code, cause }))).toEqual([
    { code: 'handler-failed', cause: thrown },
  ]);
});

describe('a store that is down', () => {
  const cases: { name: string; broken: Partial<Idempotency>; ran: string[] }[] = [
    { name: 'claim rejects', broken: { claim: rejects }, ran: ['onError store-failed'] },
    { name: 'claim throws', broken: { claim: fails }, ran: ['onError store-failed'] },
    {
      name: 'complete rejects',
      broken: { complete: rejects },
      ran: ['handler PAID', 'onError store-failed'],
    },
  ];

  test.each(cases)('$name', async ({ broken, ran }) => {
    const watching = watched(() => ({ idempotency: { ...memoryIdempotency(), ...broken } }));
    const answer = await watching.receive(paid);
    expect({ answer, ran: watching.ran() }).toEqual({ answer: later('store-failed'), ran });
  });

  test('release rejects: the error is still that of the handler', async () => {
    const idempotency = { ...memoryIdempotency(), release: rejects };
    const { receive, ran } = watched(() => ({ idempotency, handlers: { PAID: fails } }));
    expect(await receive(paid)).toEqual(later('handler-failed'));
    expect(ran()).toEqual(['onError handler-failed']);
  });

  test.each([
    { name: 'rejects', renew: rejects },
    { name: 'throws', renew: fails },
  ])('renew $name: the delivery is handled all the same', async ({ renew }) => {
    let renewals = 0;
    const idempotency = { ...memoryIdempotency(), renew: () => (renewals++, renew()) };
    const ends = async () => {
      while (renewals === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const { receive } = watched(() => ({ idempotency, deadlineMs: 300, handlers: { PAID: ends } }));
    expect(await receive(paid)).toEqual(accepted);
  });
});

describe('a hook that only watches changes nothing', () => {
  const drifting = deliveryOf({ ...payment, note: 'new' });
  const cases = [
    { name: 'onRefused', given: withHeaders(paid, {}), want: refused('signature-missing') },
    { name: 'onDrift', given: drifting, want: accepted },
    { name: 'onError', given: paid, options: { handlers: { PAID: fails } }, want: later('handler-failed') },
  ];

  test.each(cases)('$name', async ({ name, given, options, want }) => {
    const hooks = [fails, rejects, never];
    const answers = [];
    for (const hook of hooks) {
      const { receive } = watched(() => ({ ...options, [name]: hook }));
      answers.push(await receive(given));
    }
    expect(answers).toEqual([want, want, want]);
  });
});

test('a validator that cannot be loaded fails the deliveries of its message, not the process', async () => {
  const { events } = provider.channels;
  const broken = { ...events.messages.PAID, validator: rejects };
  const messages = { ...events.messages, PAID: broken };
  const of = { ...provider, channels: { events: { ...events, messages } } } as unknown as typeof provider;
  const { receive, ran } = watched(undefined, of);
  // The first delivery comes a while after the module failed.
  await new Promise(setImmediate);

  expect(await receive(paid)).toEqual(later('receiver-failed'));
  expect(await receive(deliveryOf({ id: 'e2', type: 'REFUNDED' }))).toEqual(accepted);
  expect(ran()).toEqual(['onError receiver-failed', 'otherwise REFUNDED']);
});
