// Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml. Do not edit: run `npm run generate newpay`.
import {
  type CallOptions,
  createConfirm as create,
  type Questions,
  type Told,
} from '@hookwright/runtime/client';
import type { Client } from './client.ts';
import type * as payloads from './payloads.ts';

/** What each message is confirmed by, as data: an operation of the API, and where its values are taken from. */
const questions = {
  paymentCallback: {
    operation: 'queryOrder',
    with: {
      body: {
        appId: { own: 'appId' },
        mchId: { own: 'mchId' },
        newpayOrderNo: { from: 'payload /data/newpayOrderNo', as: 'text' },
      },
    },
  },
  refundCallback: {
    operation: 'queryRefund',
    with: {
      body: {
        appId: { own: 'appId' },
        mchId: { own: 'mchId' },
        newpayRefundNo: { from: 'payload /data/newpayRefundNo', as: 'text' },
      },
    },
  },
} as const satisfies Questions;

/** What the API wants to know and no delivery tells: your own. What may be left out only some of the messages need. */
export interface OwnValues {
  /**
   * The id that NewPay gave to the application.
   */
  readonly appId: string;
  /**
   * The id that NewPay gave to the merchant.
   */
  readonly mchId: string;
}

/**
 * What is true now, by the message that reports it: each takes what a handler is given, asks the API, and gives what it answers.
 * Where a value is missing in the delivery, it rejects with an `ApiError`, `request-invalid`, and asks nothing.
 */
export interface Confirm {
  /**
   * Asks `queryOrder` (POST /pay/uniQueryPay): Query Order
   */
  paymentCallback(
    delivery: Told<payloads.PaymentCallback>,
    options?: CallOptions,
  ): ReturnType<Client['queryOrder']>;
  /**
   * Asks `queryRefund` (POST /pay/uniQueryRefund): Query Refund
   *
   * Inferred: The guide wants a payment to be queried before goods are delivered; of a refund it
   * says nothing.
   */
  refundCallback(
    delivery: Told<payloads.RefundCallback>,
    options?: CallOptions,
  ): ReturnType<Client['queryRefund']>;
}

/**
 * Makes the functions that ask NewPay API what is true now.
 * @throws TypeError where one of your own values is missing that every message needs.
 */
export function createConfirm(client: Client, own: OwnValues): Confirm {
  return create<Confirm>(questions, client, own);
}
