/** What happens to the second delivery of a message after the first (DESIGN.md section 6); during it: in-progress.test.ts. */
import { memoryIdempotency } from '@hookwright/runtime';
import { expect, test } from 'vitest';
import { deliveryOf, key, provider, withHeaders } from './provider.ts';
import { accepted, fails, later, type Note, type Options, watched } from './watched.ts';

const payment = { id: 'e1', type: 'PAID', attempt: 1, amount: 5, card: '4111' };

interface Case {
  readonly name: string;
  /** Payloads, delivered one after the other. */
  readonly given: readonly object[];
  readonly options?: (note: Note) => Options;
  readonly want: { readonly answers: unknown[]; readonly ran: string[] };
}

const twice = { answers: [accepted, accepted], ran: ['handler PAID', 'handler PAID'] };
const conflict = {
  answers: [accepted, later('delivery-conflict')],
  ran: ['handler PAID', 'onError delivery-conflict'],
};

const cases: Case[] = [
  {
    name: 'the same again runs the handler once',
    given: [payment, payment],
    want: { answers: [accepted, accepted], ran: ['handler PAID'] },
  },
  {
    name: 'another attempt, its members in another order, is the same',
    given: [payment, { card: '4111', amount: 5, attempt: 2, type: 'PAID', id: 'e1' }],
    want: { answers: [accepted, accepted], ran: ['handler PAID'] },
  },
  { name: 'another key is another message', given: [payment, { ...payment, id: 'e2' }], want: twice },
  {
    name: 'without idempotency the same is handled again',
    given: [payment, payment],
    options: () => ({ idempotency: 'none' }),
    want: twice,
  },
  {
    name: 'other content with onConflict',
    given: [payment, { ...payment, amount: 6 }],
    options: (note) => ({ onConflict: note('onConflict') }),
    want: { answers: [accepted, accepted], ran: ['handler PAID', 'onConflict delivery-conflict'] },
  },
  {
    name: 'other content with an onConflict that throws',
    given: [payment, { ...payment, amount: 6 }],
    options: () => ({ onConflict: fails }),
    want: {
      answers: [accepted, later('handler-failed')],
      ran: ['handler PAID', 'onError handler-failed'],
    },
  },
  { name: 'other content without onConflict', given: [payment, { ...payment, amount: 6 }], want: conflict },
  { name: 'a text instead of a number', given: [payment, { ...payment, amount: '5' }], want: conflict },
  { name: 'another name of the message', given: [payment, { ...payment, type: 'REFUNDED' }], want: conflict },
  {
    name: 'an unknown message comes twice, in two attempts',
    given: [
      { id: 'e1', type: 'CHARGEBACK', attempt: 1 },
      { id: 'e1', type: 'CHARGEBACK', attempt: 2 },
    ],
    want: { answers: [accepted, accepted], ran: ['otherwise CHARGEBACK'] },
  },
  {
    name: 'an unknown message without a key comes twice',
    given: [{ type: 'CHARGEBACK' }, { type: 'CHARGEBACK' }],
    want: { answers: [accepted, accepted], ran: ['otherwise CHARGEBACK', 'otherwise CHARGEBACK'] },
  },
  {
    name: 'what onInvalid took comes again',
    given: [
      { ...payment, amount: 'five' },
      { ...payment, amount: 'five' },
    ],
    options: (note) => ({ onInvalid: note('onInvalid') }),
    want: { answers: [accepted, accepted], ran: ['onInvalid payload-invalid'] },
  },
];

test.each(cases)('$name', async ({ given, options, want }) => {
  const { receive, ran } = watched(options);
  const answers = [];
  for (const payload of given) answers.push(await receive(deliveryOf(payload)));
  expect({ answers, ran: ran() }).toEqual(want);
});

test('a completed delivery stays accepted when a newer schema calls it invalid and its handler throws', async () => {
  const idempotency = memoryIdempotency();
  const { events } = provider.channels;
  const errors = [{ instancePath: '', keyword: 'false schema', message: 'is not allowed' }];
  const strict = { ...events.messages.PAID, validator: async () => Object.assign(() => false, { errors }) };
  const newer = {
    ...provider,
    channels: { events: { ...events, messages: { ...events.messages, PAID: strict } } },
  } as unknown as typeof provider;
  const before = watched(() => ({ idempotency }));
  const after = watched(() => ({ idempotency, handlers: { PAID: fails } }), newer);

  expect(await before.receive(deliveryOf(payment))).toEqual(accepted);
  expect(await after.receive(deliveryOf(payment))).toEqual(accepted);
  expect([before.ran(), after.ran()]).toEqual([['handler PAID'], []]);
  expect(await after.receive(deliveryOf({ ...payment, id: 'e2' }))).toEqual(later('payload-invalid'));
});

test('a delivery signed with the old key is a duplicate of one signed with the new key', async () => {
  const { receive, ran } = watched(() => ({ keys: ['new-key', key] }));
  const answers = [await receive(deliveryOf(payment, 'new-key')), await receive(deliveryOf(payment, key))];
  expect({ answers, ran: ran() }).toEqual({ answers: [accepted, accepted], ran: ['handler PAID'] });
});

test('the same body under another name, where a header names the message, is not swallowed', async () => {
  const events = { ...provider.channels.events, messageName: 'header X-Event' };
  const of = { ...provider, channels: { events } } as unknown as typeof provider;
  const { receive, ran } = watched(undefined, of);
  for (const name of ['PAID', 'REFUNDED']) {
    const delivery = deliveryOf(payment);
    await receive(withHeaders(delivery, { ...delivery.headers, 'x-event': name }));
  }
  expect(ran()).not.toEqual(['handler PAID']);
});

test('what is nested deeper than can be walked is compared by its bytes', async () => {
  const deep = (levels: number): string =>
    `{"id":"e1","type":"PAID","more":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  const { receive, ran } = watched(() => ({ idempotency: memoryIdempotency() }));
  const answers: unknown[] = [];
  for (const levels of [20_000, 20_000, 20_001]) answers.push(await receive(deliveryOf(deep(levels))));

  expect(answers).toEqual([accepted, accepted, later('delivery-conflict')]);
  expect(ran().filter((line) => !line.startsWith('onDrift'))).toEqual([
    'handler PAID',
    'onError delivery-conflict',
  ]);
});
