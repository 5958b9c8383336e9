/** Where a delivery says which message it is: in several places, or by a name that another channel has, too. */
import { createReceiver, type Provider, type ReceiverOptions } from '@hookwright/runtime';
import { createSender } from '@hookwright/runtime/testing';
import { expect, test } from 'vitest';
import { deliveryOf, key, provider, withHeaders } from './provider.ts';

const { events } = provider.channels;
const { PAID } = events.messages;

const inTwoPlaces = {
  ...provider,
  channels: {
    events: {
      ...events,
      messageName: ['header X-Event', 'payload /type'],
      messages: { 'pay.PAID': PAID, pay: PAID },
    },
  },
} satisfies Provider;

test.each([
  { name: 'each has a part of it', event: 'pay', payload: { id: '1', type: 'PAID' }, want: 'pay.PAID' },
  { name: 'what is absent is left out', event: 'pay', payload: { id: '1' }, want: 'pay' },
  {
    name: 'a part that nobody knows',
    event: 'pay',
    payload: { id: '1', type: 'OTHER' },
    want: 'other: pay.OTHER',
  },
  {
    name: 'without the first there is no name',
    payload: { id: '1', type: 'PAID' },
    want: 'other: undefined',
  },
])('a name in two places: $name', async ({ event, payload, want }) => {
  const seen: string[] = [];
  const note = ({ message }: { message: string }): void => void seen.push(message);
  const receive = createReceiver(inTwoPlaces, {
    keys: [key],
    idempotency: 'none',
    handlers: { 'pay.PAID': note, pay: note },
    otherwise: ({ message }: { message: string | undefined }) => void seen.push(`other: ${message}`),
  } as unknown as ReceiverOptions<typeof inTwoPlaces, object>);
  const delivery = deliveryOf(payload);
  await receive(event ? withHeaders(delivery, { ...delivery.headers, 'x-event': event }) : delivery);

  expect(seen).toEqual([want]);
});

test('a sender writes each part into its header', () => {
  const sender = createSender<Record<string, object>>(inTwoPlaces, {}, { key, url: 'http://localhost/' });

  expect(sender.sign('pay.PAID', { id: '1', type: 'PAID' }).headers['x-event']).toBe('pay');
  expect(sender.sign('pay', { id: '1' }).headers['x-event']).toBe('pay');
});

test('a name that two channels have is given with its channel', () => {
  const { hmac } = provider.signatures;
  const two: Provider = {
    ...provider,
    signatures: { hmac, other: { ...hmac, at: 'header X-Other' } },
    channels: {
      here: { ...events, messages: { PAID } },
      there: { ...events, signature: 'other', messages: { PAID } },
    },
  };
  const samples = { 'here/PAID': { id: 'here' }, 'there/PAID': { id: 'there' } };
  const sender = createSender<Record<keyof typeof samples, object>>(two, samples, {
    key,
    url: 'http://localhost/',
  });

  expect(Buffer.from(sender.sign('there/PAID').body).toString()).toBe('{"id":"there"}');
  expect(Object.keys(sender.sign('there/PAID').headers)).toContain('x-other');
  expect(Object.keys(sender.sign('here/PAID').headers)).toContain('x-signature');
  expect(() => sender.sign('elsewhere/PAID' as 'here/PAID', {})).toThrow('no message "elsewhere/PAID"');
});
