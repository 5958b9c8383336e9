/** Several tenants behind one receiver: whose key it was reaches all that is called, and keeps their deliveries apart. */
import type { DeliveryReport, KeyHint } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { bellpay, seeing, signedBy, told } from './bellpay.ts';
import { accepted, later, refused } from './watched.ts';

const payment = { id: 'e1', type: 'PAID', amount: 5 };
const tenants = [
  { id: 'a', key: 'key-a' },
  { id: 'b/c', key: 'key-b' },
];
const named = bellpay({ keyId: 'header X-Key' });
const from = (id: string, key: string, payload: object = payment) =>
  signedBy(key, payload, { headers: { 'x-key': id } });

describe.each([
  { name: 'a list', keys: tenants },
  { name: 'a function', keys: ({ keyId }: KeyHint) => tenants.filter(({ id }) => id === keyId) },
])('$name', ({ keys }) => {
  test('two tenants with the same id of a message are two messages', async () => {
    const { receive, seen } = seeing(named, { keys });
    const answers = [await receive(from('a', 'key-a')), await receive(from('b/c', 'key-b'))];
    expect(answers).toEqual([accepted, accepted]);
    expect(seen).toEqual([
      { by: 'handler', keyId: 'a', idempotencyKey: 'bellpay/events/@a/e1' },
      { by: 'handler', keyId: 'b/c', idempotencyKey: 'bellpay/events/@b%2Fc/e1' },
    ]);
  });

  test('with other content they are no conflict; of one tenant they are', async () => {
    const { receive, seen } = seeing(named, { keys });
    await receive(from('a', 'key-a'));
    await receive(from('b/c', 'key-b', { ...payment, amount: 6 }));
    await receive(from('a', 'key-a', { ...payment, amount: 7 }));
    expect(seen.map(({ by, keyId }) => ({ by, keyId }))).toEqual([
      { by: 'handler', keyId: 'a' },
      { by: 'handler', keyId: 'b/c' },
      { by: 'onConflict', keyId: 'a' },
    ]);
  });

  test("one tenant's key under another's name is refused, before anything of it is remembered", async () => {
    const { receive, seen } = seeing(named, { keys });
    const answers = [
      await receive(from('b/c', 'key-a')),
      await receive(from('a', 'key-b')),
      await receive(from('nobody', 'key-a')),
      await receive(from('a', 'key-a')),
    ];
    expect(answers).toEqual([
      refused('signature-wrong'),
      refused('signature-wrong'),
      refused('key-unknown'),
      accepted,
    ]);
    await told();
    expect(seen.filter(({ by }) => by === 'handler').map(({ keyId }) => keyId)).toEqual(['a']);
  });
});

test('a function that gives every key it has does not widen what a name stands for', async () => {
  const { receive } = seeing(named, { keys: () => tenants });
  expect(await receive(from('a', 'key-b'))).toEqual(refused('signature-wrong'));
});

describe('the name of the key reaches', () => {
  test.each([
    { by: 'handler', given: [payment] },
    { by: 'otherwise', given: [{ ...payment, type: 'REFUNDED' }] },
    { by: 'otherwise', given: [{ ...payment, type: 'NEW' }] },
    { by: 'onInvalid', given: [{ ...payment, amount: 'five' }] },
    { by: 'onInvalid', given: [{ type: 'PAID' }] },
    { by: 'onConflict', given: [payment, { ...payment, amount: 6 }] },
  ])('$by ($given.length)', async ({ by, given }) => {
    const { receive, seen } = seeing(named, { keys: tenants });
    for (const payload of given) await receive(from('a', 'key-a', payload));
    expect(seen.at(-1)).toMatchObject({ by, keyId: 'a' });
  });

  test('onDrift', async () => {
    const drifts: unknown[] = [];
    const onDrift = (_: unknown, { keyId }: { keyId: string }) => drifts.push(keyId);
    const { receive } = seeing(named, { keys: tenants, onDrift });
    await receive(from('a', 'key-a', { ...payment, fresh: 1 }));
    await told();
    expect(drifts).toEqual(['a']);
  });

  test('onDelivery, once it is proven', async () => {
    const reports: DeliveryReport[] = [];
    const onDelivery = (report: DeliveryReport) => reports.push(report);
    const { receive } = seeing(named, { keys: tenants, onDelivery });
    await receive(from('a', 'key-a'));
    await receive(from('a', 'key-b'));
    await told();
    expect(reports.map(({ reason, keyId }) => ({ reason, keyId }))).toEqual([
      { reason: 'handled', keyId: 'a' },
      { reason: 'signature-wrong', keyId: undefined },
    ]);
  });
});

test('the values of a key with a name are never those of one without', async () => {
  // Two parts of one message's key, against a tenant and one part of another message's.
  const { PAID } = named.channels.events!.messages;
  const messages = { PAID, REFUNDED: { ...PAID!, idempotencyKey: ['payload /type', 'payload /id'] } };
  const of = bellpay({}, { messages });
  const { receive, seen } = seeing(of, { keys: [{ id: 'REFUNDED', key: 'key-a' }, 'key-b'] });
  const answers = [
    await receive(signedBy('key-a', payment)),
    await receive(signedBy('key-b', { ...payment, type: 'REFUNDED' })),
  ];
  expect(answers).toEqual([accepted, accepted]);
  const [paid, refunded] = seen.map(({ idempotencyKey }) => idempotencyKey);
  expect(paid).not.toBe(refunded);
});

test('without onConflict other content of one tenant is asked for again', async () => {
  const { receive } = seeing(named, { keys: tenants, onConflict: undefined });
  await receive(from('a', 'key-a'));
  expect(await receive(from('a', 'key-a', { ...payment, amount: 6 }))).toEqual(later('delivery-conflict'));
});
