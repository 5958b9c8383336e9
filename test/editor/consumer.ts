/** What a consumer writes: the tests of this folder point into it. It is compiled, and never run. */
import { createReceiver as createEvo } from '@hookwright/evo-cloud';
import { createReceiver as createNewpay } from '@hookwright/newpay';
import { createReceiver as createCards } from '@hookwright/open-api-cards';
import { createReceiver } from '@hookwright/passto-creditpay';
import { createClient } from '@hookwright/passto-creditpay/client';
import { createSender, samples } from '@hookwright/passto-creditpay/testing';
import { createReceiver as createPinddpay } from '@hookwright/pinddpay';
import { memoryIdempotency } from '@hookwright/runtime';

const shared = { idempotency: memoryIdempotency(), otherwise: () => undefined };
const publicUrl = 'https://pay.example.com/webhooks';

export const events = createReceiver({
  ...shared,
  channel: 'events',
  keys: ['key'],
  publicUrl: 'https://pay.example.com/webhooks/passto',
  handlers: {
    PAY_SUCCESS: async ({ message, payload, idempotencyKey, signal }) => {
      const { data, event_id } = payload;
      return [message, data?.orderNo, data?.token, event_id, idempotencyKey, signal];
    },
    REFUND: { ship: ({ payload }) => payload.data?.amount, notify: () => undefined },
  },
});
export const limit = createReceiver({
  ...shared,
  channel: 'creditLimit',
  keys: ['key'],
  publicUrl,
  handlers: { creditLimit: () => ({ data: { tag: 'a', available_cards: [] } }) },
});
export const newpay = createNewpay({
  ...shared,
  channel: 'payment',
  keys: ['key'],
  readings: { scope: 'data', object: 'json-sorted' },
  handlers: { paymentCallback: ({ payload }) => payload.data },
});
export const direct = createEvo({
  ...shared,
  channel: 'direct',
  keys: ['key'],
  readings: { mode: 'signed', webhookUrl: 'path' },
  publicUrl,
  handlers: { Payment: ({ payload }) => payload.payment },
});
export const merchant = createEvo({
  ...shared,
  channel: 'merchant',
  keys: ['key'],
  readings: { webhookUrl: 'path' },
  publicUrl,
  handlers: { Payment: ({ payload }) => payload.metadata, StaticQRCode: () => undefined },
});
export const orders = createPinddpay({
  ...shared,
  keys: ['key'],
  readings: { hashed: 'body' },
  handlers: { 'order.created': ({ payload }) => payload.order },
});
export const cards = createCards({
  ...shared,
  dangerouslyAcceptUnauthenticated: true,
  handlers: { 'card.status.active': ({ payload }) => payload.event_data },
});

const api = createClient({ key: 'key', credentials: { apiKey: 'a' }, baseUrl: 'https://x.example' });
const called = await api.getOneTimeCode({ query: { plat_id: 'p' }, body: '{}' });
export const code = called.ident_code;

const sender = createSender({ key: 'key', url: 'http://127.0.0.1' });
export const delivery = sender.sign('PAY_SUCCESS');
export const sample = samples.PAY_SUCCESS;
