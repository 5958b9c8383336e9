/** JSON in a text, in a message that the specification does not know: decoded where all known messages have it so. */
import { createReceiver, type Provider, type ReceiverOptions } from '@hookwright/runtime';
import { expect, test } from 'vitest';
import { deliveryOf, key, provider } from './provider.ts';

const { events } = provider.channels;
const { PAID } = events.messages;

function withEmbedded(paid: readonly string[], refunded: readonly string[]): Provider {
  const messages = { PAID: { ...PAID, embedded: paid }, REFUNDED: { ...PAID, embedded: refunded } };
  return { ...provider, channels: { events: { ...events, messages } } };
}

test.each([
  { name: 'as in all known messages', paid: ['/data'], refunded: ['/data'], data: '{"a":1}', want: { a: 1 } },
  { name: 'as in one of them', paid: ['/data'], refunded: [], data: '{"a":1}', want: '{"a":1}' },
  { name: 'a text that is no JSON', paid: ['/data'], refunded: ['/data'], data: 'none', want: 'none' },
])('$name', async ({ paid, refunded, data, want }) => {
  const seen: unknown[] = [];
  const receive = createReceiver(withEmbedded(paid, refunded), {
    keys: [key],
    idempotency: 'none',
    handlers: {},
    otherwise: ({ payload }: { payload: unknown }) => void seen.push(payload),
  } as unknown as ReceiverOptions<Provider, object>);
  const { status } = await receive(deliveryOf({ id: 'n1', type: 'NEW', data }));

  expect(status).toBe(200);
  expect(seen).toEqual([{ id: 'n1', type: 'NEW', data: want }]);
});
