// Generated from test/acme/asyncapi.yaml. Do not edit: run `npm run generate acme`.
import { createSender as create, type Sender, type SenderOptions } from '@hookwright/runtime/testing';
import { type Payloads, provider } from './provider.ts';

/** The example payload of each message, as the specification has it. */
export const samples = {
  'payment.captured': {
    type: 'payment.captured',
    id: 'p-1',
    attempt: 1,
    amount: { value: '12.50', currency: 'EUR' },
    card: '4111',
  },
} as unknown as Pick<Payloads, 'payment.captured'>;

/** Makes a stand-in for the provider, that signs deliveries and sends them to your receiver. */
export function createSender(options: SenderOptions): Sender<Payloads> {
  return create<Payloads>(provider, samples, options);
}
