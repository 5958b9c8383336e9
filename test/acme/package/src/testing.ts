// Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml. Do not edit: run `npm run generate acme`.
import {
  createSender as create,
  exactSample,
  type Sender,
  type SenderOptions,
} from '@hookwright/runtime/testing';
import { type Payloads, provider } from './provider.ts';

/** The example payload of each message, as the specification has it. */
export const samples = {
  limit: { customer: 'c-1' },
  'payment.captured': {
    type: 'payment.captured',
    id: 'p-1',
    attempt: 1,
    amount: { value: '12.50', currency: 'EUR' },
    card: '4111',
  },
  'payout.sent': exactSample(
    {
      id: 'o-1',
      total: '12.50',
      details: '{"batch":9007199254740991,"iban":"DE00","serial":7}',
      memo: 'Thank you',
    },
    { embedded: ['/details'], integers: { '/details/batch': 'bigint', '/details/serial': 'string' } },
  ),
} as unknown as Pick<Payloads, 'limit' | 'payment.captured' | 'payout.sent'>;

/** The example headers of each channel, as the specification has them. What is made with the signature is made anew. */
const headers = { disputes: { 'acme-event': 'dispute.opened' }, limit: { 'acme-time': '1700000000' } };

/** Makes a stand-in for the provider, that signs deliveries and sends them to your receiver. */
export function createSender(options: SenderOptions): Sender<Payloads> {
  return create<Payloads>(provider, samples, { headers, ...options });
}
