/** What happens to one delivery: DESIGN.md section 6, row by row. What happens to a second one: duplicates.test.ts. */
import type { WebhookRequest } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { deliveryOf, provider, withHeaders } from './provider.ts';
import { accepted, fails, later, type Note, type Options, refused, watched } from './watched.ts';

interface Case {
  readonly name: string;
  readonly given: WebhookRequest;
  readonly options?: (note: Note) => Options;
  readonly want: { readonly answer: unknown; readonly ran: string[] };
}

const payment = { id: 'e1', type: 'PAID', amount: 5 };
const paid = deliveryOf(payment);
const signature = String(paid.headers['x-signature']);
const note = { note: 'new', amount: null };
const tooLarge = { status: 413, headers: { 'content-type': 'text/plain' }, body: 'body-too-large' };

function table(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases)('$name', async ({ given, options, want }) => {
      const { receive, ran } = watched(options);
      const answer = await receive(given);
      expect({ answer, ran: ran() }).toEqual(want);
    });
  });
}

table('limit', [
  {
    name: 'a body of exactly the limit is handled',
    given: paid,
    options: () => ({ limitBytes: paid.body.length }),
    want: { answer: accepted, ran: ['handler PAID'] },
  },
  {
    name: 'one byte more is too large, before the signature is looked at',
    given: withHeaders(paid, {}),
    options: () => ({ limitBytes: paid.body.length - 1 }),
    want: { answer: tooLarge, ran: ['onError body-too-large'] },
  },
]);

table(
  'signature',
  [
    { name: 'none', headers: {}, code: 'signature-missing' },
    { name: 'empty', headers: { 'x-signature': '' }, code: 'signature-malformed' },
    { name: 'not hex', headers: { 'x-signature': 'z'.repeat(64) }, code: 'signature-malformed' },
    { name: 'too short', headers: { 'x-signature': signature.slice(2) }, code: 'signature-malformed' },
    { name: 'two of them', headers: { 'x-signature': [signature, signature] }, code: 'signature-malformed' },
    { name: 'of nothing', headers: { 'x-signature': '0'.repeat(64) }, code: 'signature-wrong' },
    { name: 'with another key', headers: deliveryOf(payment, 'other').headers, code: 'signature-wrong' },
  ].map(({ name, headers, code }) => ({
    name,
    given: withHeaders(paid, headers),
    want: { answer: refused(code), ran: [`onRefused ${code}`] },
  })),
);

table('message', [
  { name: 'handled', given: paid, want: { answer: accepted, ran: ['handler PAID'] } },
  {
    name: 'known, without a handler',
    given: deliveryOf({ id: 'e1', type: 'REFUNDED' }),
    want: { answer: accepted, ran: ['otherwise REFUNDED'] },
  },
  {
    name: 'known, without a handler and without an idempotency key',
    given: deliveryOf({ type: 'REFUNDED' }),
    want: { answer: accepted, ran: ['otherwise REFUNDED'] },
  },
  {
    name: 'not validated without a handler',
    given: deliveryOf({ id: 'e1', type: 'REFUNDED', amount: 'five' }),
    want: { answer: accepted, ran: ['otherwise REFUNDED'] },
  },
  {
    name: 'unknown',
    given: deliveryOf({ id: 'e1', type: 'CHARGEBACK' }),
    want: { answer: accepted, ran: ['otherwise CHARGEBACK'] },
  },
  {
    name: 'unknown, without an idempotency key',
    given: deliveryOf({ type: 'CHARGEBACK' }),
    want: { answer: accepted, ran: ['otherwise CHARGEBACK'] },
  },
  {
    name: 'no name',
    given: deliveryOf({ id: 'e1' }),
    want: { answer: accepted, ran: ['otherwise undefined'] },
  },
  {
    name: 'the name of an inherited property',
    given: deliveryOf({ id: 'e1', type: 'constructor' }),
    want: { answer: accepted, ran: ['otherwise constructor'] },
  },
  {
    name: 'unknown, and `otherwise` throws',
    given: deliveryOf({ id: 'e1', type: 'CHARGEBACK' }),
    options: () => ({ otherwise: fails }),
    want: { answer: later('handler-failed'), ran: ['onError handler-failed'] },
  },
]);

table('content', [
  {
    name: 'a new field and an undocumented null are handled, and reported without their values',
    given: deliveryOf({ ...payment, ...note }),
    want: {
      answer: accepted,
      ran: [
        'handler PAID',
        'onDrift [{"pointer":"/note","kind":"unknown-field"},{"pointer":"/amount","kind":"undocumented-null"}]',
      ],
    },
  },
  ...[
    { name: 'violates the schema', payload: { ...payment, amount: 'five' }, code: 'payload-invalid' },
    { name: 'is not JSON', payload: '{"id":', code: 'payload-malformed' },
    {
      name: 'is not UTF-8',
      payload: Buffer.from('{"id":"\xff","type":"PAID"}', 'latin1'),
      code: 'payload-malformed',
    },
    { name: 'is empty', payload: '', code: 'payload-malformed' },
    { name: 'is a scalar', payload: '"PAID"', code: 'payload-malformed' },
    { name: 'has no idempotency key', payload: { type: 'PAID' }, code: 'idempotency-key-missing' },
    {
      name: 'has an empty idempotency key',
      payload: { ...payment, id: '' },
      code: 'idempotency-key-missing',
    },
  ].flatMap(({ name, payload, code }): Case[] => [
    {
      name: `${name}, with onInvalid`,
      given: deliveryOf(payload),
      options: (note) => ({ onInvalid: note('onInvalid') }),
      want: { answer: accepted, ran: [`onInvalid ${code}`] },
    },
    {
      name: `${name}, without`,
      given: deliveryOf(payload),
      want: { answer: later(code), ran: [`onError ${code}`] },
    },
  ]),
  {
    name: 'violates the schema, and onInvalid throws',
    given: deliveryOf({ ...payment, amount: 'five' }),
    options: () => ({ onInvalid: fails }),
    want: { answer: later('handler-failed'), ran: ['onError handler-failed'] },
  },
]);

test('a known message with the name of an inherited property has no handler unless it is given one', async () => {
  const { events } = provider.channels;
  const messages = { constructor: events.messages.PAID };
  const of = { ...provider, channels: { events: { ...events, messages } } } as unknown as typeof provider;
  const { receive, ran } = watched(() => ({ handlers: {} }), of);

  expect(await receive(deliveryOf({ id: 'e1', type: 'constructor' }))).toEqual(accepted);
  expect(ran()).toEqual(['otherwise constructor']);
});

test('the acknowledgements of a provider that documents its bodies hold them, and no code', async () => {
  const { events } = provider.channels;
  const documented = { status: 400, headers: { 'x-a': 'b' }, body: 'nope' };
  const acknowledgements = { ...events.acknowledgements, refused: documented, later: documented };
  // Only the bodies are others: not the types that the provider is known by.
  const other = { ...provider, channels: { events: { ...events, acknowledgements } } };
  const { receive } = watched(() => ({ otherwise: fails }), other as unknown as typeof provider);

  expect(await receive(withHeaders(paid, {}))).toEqual(documented);
  expect(await receive(deliveryOf({ type: 'CHARGEBACK' }))).toEqual(documented);
});
