/** `onDelivery`: one report of each delivery, whatever became of it, and nothing of its payload but the idempotency key. What adapters report, and hooks that fail: report-hooks.test.ts. */
import { type DeliveryReport, memoryIdempotency, type WebhookRequest } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { bellpay, seeing, signedBy, told } from './bellpay.ts';
import { deliveryOf, key, withHeaders } from './provider.ts';
import { fails } from './watched.ts';

const payment = { id: 'e1', type: 'PAID', amount: 5 };
const paid = deliveryOf(payment);
const never = () => new Promise<never>(() => undefined);
const rejects = async () => Promise.reject(new Error('on purpose'));

/** The reports of some deliveries, one after the other, without what took how long. */
async function reportsOf(given: readonly WebhookRequest[], options: object = {}, of = bellpay({})) {
  const reports: DeliveryReport[] = [];
  const onDelivery = (report: DeliveryReport) => reports.push(report);
  const { receive } = seeing(of, { deadlineMs: 40, waitMs: 0, ...options, onDelivery });
  for (const delivery of given) await receive(delivery);
  await told();
  return reports;
}

const known = { channel: 'events', message: 'PAID', idempotencyKey: 'bellpay/events/e1' };
const unproven = { channel: 'events', message: undefined, idempotencyKey: undefined };
const nothing = { keyId: undefined, scheme: undefined, skewMs: undefined };
const ok = { answer: 'accepted', status: 200, ...nothing } as const;
const comeAgain = { answer: 'later', status: 503, ...nothing } as const;
const no = { answer: 'refused', status: 401, ...nothing } as const;

interface Case {
  readonly name: string;
  readonly given: readonly WebhookRequest[];
  readonly options?: object;
  /** Of the last delivery. */
  readonly want: Omit<DeliveryReport, 'durationsMs'>;
}

const cases: Case[] = [
  { name: 'handled', given: [paid], want: { reason: 'handled', ...ok, ...known } },
  { name: 'duplicate', given: [paid, paid], want: { reason: 'duplicate', ...ok, ...known } },
  {
    name: 'drifting',
    given: [deliveryOf({ ...payment, fresh: 1 })],
    want: { reason: 'handled', ...ok, ...known },
  },
  {
    name: 'without a handler',
    given: [deliveryOf({ ...payment, type: 'REFUNDED' })],
    want: { reason: 'other', ...ok, ...known, message: 'REFUNDED' },
  },
  {
    name: 'unknown to the specification: its name is not said',
    given: [deliveryOf({ ...payment, type: 'CANARY' })],
    want: { reason: 'other', ...ok, ...known, message: undefined },
  },
  {
    name: 'unknown, without an id',
    given: [deliveryOf({ type: 'CANARY' })],
    want: { reason: 'other', ...ok, ...unproven },
  },
  {
    name: 'invalid, and taken',
    given: [deliveryOf({ ...payment, amount: 'CANARY' })],
    want: { reason: 'invalid', ...ok, ...known },
  },
  {
    name: 'invalid, without onInvalid',
    given: [deliveryOf({ ...payment, amount: 'CANARY' })],
    options: { onInvalid: undefined },
    want: { reason: 'payload-invalid', ...comeAgain, ...known },
  },
  {
    name: 'not JSON, and taken',
    given: [deliveryOf('CANARY')],
    want: { reason: 'invalid', ...ok, ...unproven },
  },
  {
    name: 'not JSON, without onInvalid',
    given: [deliveryOf('CANARY')],
    options: { onInvalid: undefined },
    want: { reason: 'payload-malformed', ...comeAgain, ...unproven },
  },
  {
    name: 'without its id',
    given: [deliveryOf({ type: 'PAID' })],
    options: { onInvalid: undefined },
    want: { reason: 'idempotency-key-missing', ...comeAgain, ...known, idempotencyKey: undefined },
  },
  {
    name: 'a conflict, and taken',
    given: [paid, deliveryOf({ ...payment, amount: 6 })],
    want: { reason: 'conflict', ...ok, ...known },
  },
  {
    name: 'a conflict, without onConflict',
    given: [paid, deliveryOf({ ...payment, amount: 6 })],
    options: { onConflict: undefined },
    want: { reason: 'delivery-conflict', ...comeAgain, ...known },
  },
  {
    name: 'a handler that throws',
    given: [paid],
    options: { handlers: { PAID: fails } },
    want: { reason: 'handler-failed', ...comeAgain, ...known },
  },
  {
    name: 'a handler that is late',
    given: [paid],
    options: { handlers: { PAID: never } },
    want: { reason: 'handler-timeout', ...comeAgain, ...known },
  },
  {
    name: 'an onInvalid that throws',
    given: [deliveryOf({ ...payment, amount: 'CANARY' })],
    options: { onInvalid: fails },
    want: { reason: 'handler-failed', ...comeAgain, ...known },
  },
  {
    name: 'a store that is down',
    given: [paid],
    options: { idempotency: { ...memoryIdempotency(), claim: rejects } },
    want: { reason: 'store-failed', ...comeAgain, ...known },
  },
  {
    name: 'another one in progress',
    given: [paid],
    options: {
      idempotency: {
        ...memoryIdempotency(),
        claim: async () => ({ state: 'in-progress', digest: 'of another' }),
      },
    },
    want: { reason: 'delivery-in-progress', ...comeAgain, ...known },
  },
  {
    name: 'no signature',
    given: [withHeaders(paid, {})],
    want: { reason: 'signature-missing', ...no, ...unproven },
  },
  {
    name: 'a wrong signature',
    given: [deliveryOf(payment, 'another key')],
    want: { reason: 'signature-wrong', ...no, ...unproven },
  },
  {
    name: 'no key',
    given: [paid],
    options: { keys: () => [] },
    want: { reason: 'key-unknown', ...no, ...unproven },
  },
  {
    name: 'a key function that fails',
    given: [paid],
    options: { keys: fails },
    want: { reason: 'keys-failed', ...comeAgain, ...unproven },
  },
  {
    name: 'over the limit',
    given: [paid],
    options: { limitBytes: 1 },
    want: { reason: 'body-too-large', ...nothing, answer: 'error', status: 413, ...unproven },
  },
];

describe('one report', () => {
  test.each(cases)('$name', async ({ given, options, want }) => {
    const reports = await reportsOf(given, options);
    expect(reports).toHaveLength(given.length);
    const { durationsMs, ...report } = reports.at(-1)!;
    expect(report).toEqual(want);
    expect(Object.keys(durationsMs).sort()).toEqual(['handle', 'total', 'verify']);
    for (const duration of Object.values(durationsMs)) expect(duration).toBeGreaterThanOrEqual(0);
    expect(JSON.stringify(reports)).not.toContain('CANARY');
  });
});

describe('nothing of yours ran, and `handle` is zero', () => {
  test.each([
    { name: 'refused', given: [withHeaders(paid, {})] },
    { name: 'over the limit', given: [paid], options: { limitBytes: 1 } },
    { name: 'duplicate', given: [paid, paid] },
  ])('$name', async ({ given, options }) => {
    expect((await reportsOf(given, options)).at(-1)!.durationsMs.handle).toBe(0);
  });
});

describe('what of yours ran counts as `handle`', () => {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
  test.each([
    { name: 'handler', given: [paid], options: { handlers: { PAID: pause } } },
    { name: 'otherwise', given: [deliveryOf({ type: 'NEW' })], options: { otherwise: pause } },
    { name: 'onInvalid', given: [deliveryOf('x')], options: { onInvalid: pause } },
    {
      name: 'onConflict',
      given: [paid, deliveryOf({ ...payment, amount: 6 })],
      options: { onConflict: pause },
    },
  ])('$name', async ({ given, options }) => {
    expect((await reportsOf(given, options)).at(-1)!.durationsMs.handle).not.toBe(0);
  });
});

test('the key, the alternative and the skew that a delivery has proven', async () => {
  const timed = bellpay({
    anyOf: [
      { name: 'new', at: 'header New', algorithm: 'hmac-sha512', encoding: 'hex', message: '{body}' },
      {
        name: 'old',
        at: 'header X-Signature',
        algorithm: 'hmac-sha256',
        encoding: 'hex',
        message: '{body}',
        timestamp: { from: 'header X-Time', unit: 'ms' },
      },
    ],
  });
  const delivery = signedBy(key, payment, { headers: { 'x-time': '0' } });
  const [report] = await reportsOf([delivery], { keys: [{ id: 'a', key }] }, timed);
  expect(report).toMatchObject({ keyId: 'a', scheme: 'old', idempotencyKey: 'bellpay/events/@a/e1' });
  // Its clock says 1970.
  expect(report!.skewMs).toBeLessThan(-1_000_000_000_000);
});
