// Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml. Do not edit: run `npm run generate pinddpay`.
import { createSender as create, type Sender, type SenderOptions } from '@hookwright/runtime/testing';
import { type Payloads, provider } from './provider.ts';

/** The example payload of each message, as the specification has it. */
export const samples = {
  'order.created': {
    eventId: 'string',
    eventAt: 'string',
    eventName: 'order.created',
    appId: 'string',
    order: {
      id: 'string',
      merchantOrderNo: 'string',
      email: 'string',
      amount: 'string',
      quantity: 'string',
      tradeNo: 'string',
      currency: 'string',
      country: 'string',
      status: 'string',
      statusEn: 'created',
      paymentMethod: 'string',
      rate: 0,
    },
    transaction: {
      tradeNo: 'string',
      capturedAmount: 'string',
      currency: 'string',
      error: { code: 'string', message: 'string' },
    },
    dispute: { id: 'string', reason: 'string', disputeAt: 'string', status: 'string' },
    refund: { id: 'string', refundAmount: 'string', currency: 'string', refundAt: 'string' },
  },
  'payout.paid': {
    resouce: {
      id: '123453535363',
      amount: 1.99,
      payAt: 'string',
      targetAccount: 'test@test.com',
      currency: 'USD',
      status: 'CREATED',
      error: 'string',
      orderNo: 'order_12345',
    },
    eventId: '12345668686',
    eventAt: '2025-09-05T06:13:10.6522948Z',
    eventName: 'payout.paid',
    appId: 'TEST',
  },
  'subscription.capture.successful': {
    resouce: {
      capture: {
        userId: 'string',
        currency: 'string',
        amount: 'string',
        id: 'string',
        contractId: 'string',
        tradeNo: 'string',
      },
      plan: {
        id: 'string',
        merchantPlanId: 'string',
        amount: 'string',
        currency: 'string',
        intervalUnit: 'string',
        totalCycles: 'string',
      },
    },
    eventId: 'string',
    eventAt: 'string',
    eventName: 'subscription.capture.successful',
    appId: 'string',
  },
} as unknown as Pick<Payloads, 'order.created' | 'payout.paid' | 'subscription.capture.successful'>;

/** Makes a stand-in for the provider, that signs deliveries and sends them to your receiver. */
export function createSender(options: SenderOptions): Sender<Payloads> {
  return create<Payloads>(provider, samples, options);
}
