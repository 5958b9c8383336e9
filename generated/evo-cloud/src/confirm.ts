// Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml. Do not edit: run `npm run generate evo-cloud`.
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
  'direct/Cancel': {
    operation: 'directGetPayment',
    with: { path: { merchantTransID: { from: 'payload /payment/merchantTransInfo/merchantTransID' } } },
  },
  'direct/Capture': {
    operation: 'directGetPayment',
    with: { path: { merchantTransID: { from: 'payload /payment/merchantTransInfo/merchantTransID' } } },
  },
  Identify: {
    operation: 'directGetPayment',
    with: { path: { merchantTransID: { from: 'payload /payment/merchantTransInfo/merchantTransID' } } },
  },
  'direct/Payment': {
    operation: 'directGetPayment',
    with: { path: { merchantTransID: { from: 'payload /payment/merchantTransInfo/merchantTransID' } } },
  },
  'direct/Refund': {
    operation: 'directGetPayment',
    with: { path: { merchantTransID: { from: 'payload /payment/merchantTransInfo/merchantTransID' } } },
  },
  Verify: {
    operation: 'directGetPayment',
    with: { path: { merchantTransID: { from: 'payload /payment/merchantTransInfo/merchantTransID' } } },
  },
  interactionNotification: {
    operation: 'directGetInteraction',
    with: { path: { merchantOrderID: { from: 'payload /merchantOrderInfo/merchantOrderID' } } },
  },
  'Drop-in': {
    operation: 'linkpayGetOrder',
    with: {
      path: {
        sid: { own: 'storeId' },
        merchantOrderID: { from: 'payload /merchantOrderInfo/merchantOrderID' },
      },
    },
  },
  LinkPay: {
    operation: 'linkpayGetOrder',
    with: {
      path: {
        sid: { own: 'storeId' },
        merchantOrderID: { from: 'payload /merchantOrderInfo/merchantOrderID' },
      },
    },
  },
  refundNotification: {
    operation: 'linkpayGetRefund',
    with: {
      path: { sid: { own: 'storeId' }, id: { from: 'payload /refund/merchantTransInfo/merchantTransID' } },
    },
  },
  'merchant/Cancel': {
    operation: 'merchantGetCancel',
    with: {
      path: { sid: { own: 'storeId' } },
      query: { merchantTransID: { from: 'payload /cancel/merchantTransInfo/merchantTransID' } },
    },
  },
  'merchant/Capture': {
    operation: 'merchantGetCapture',
    with: {
      path: { sid: { own: 'storeId' } },
      query: { merchantTransID: { from: 'payload /capture/merchantTransInfo/merchantTransID' } },
    },
  },
  'merchant/Cryptogram': {
    operation: 'merchantGetCryptogram',
    with: {
      path: { sid: { own: 'storeId' } },
      query: { merchantTransID: { from: 'payload /cryptogram/merchantTransInfo/merchantTransID' } },
    },
  },
  'merchant/Payment': {
    operation: 'merchantGetPayment',
    with: {
      path: { sid: { own: 'storeId' } },
      query: { merchantTransID: { from: 'payload /payment/merchantTransInfo/merchantTransID' } },
    },
  },
  'merchant/PaymentMethod': {
    operation: 'merchantGetPaymentMethods',
    with: {
      path: { sid: { own: 'storeId' } },
      query: { merchantTransID: { from: 'payload /paymentMethod/merchantTransInfo/merchantTransID' } },
    },
  },
  'merchant/Refund': {
    operation: 'merchantGetRefund',
    with: {
      path: { sid: { own: 'storeId' } },
      query: { merchantTransID: { from: 'payload /refund/merchantTransInfo/merchantTransID' } },
    },
  },
} as const satisfies Questions;

/** What the API wants to know and no delivery tells: your own. What may be left out only some of the messages need. */
export interface OwnValues {
  /**
   * The number of the store, given by EVO Cloud.
   */
  readonly storeId?: string;
}

/**
 * What is true now, by the message that reports it: each takes what a handler is given, asks the API, and gives what it answers.
 * Where a value is missing in the delivery, it rejects with an `ApiError`, `request-invalid`, and asks nothing.
 */
export interface Confirm {
  /**
   * Asks `directGetPayment` (GET /payment/{merchantTransID}): Query a payment (查询支付状态, query the
   * state of a payment).
   *
   * Inferred: The FAQ asks with GET where no notification comes. To ask before acting on a
   * notification is our advice.
   */
  'direct/Cancel'(
    delivery: Told<payloads.DirectCancelNotification>,
    options?: CallOptions,
  ): ReturnType<Client['directGetPayment']>;
  /**
   * Asks `directGetPayment` (GET /payment/{merchantTransID}): Query a payment (查询支付状态, query the
   * state of a payment).
   *
   * Inferred: The FAQ asks with GET where no notification comes. To ask before acting on a
   * notification is our advice.
   */
  'direct/Capture'(
    delivery: Told<payloads.DirectCaptureNotification>,
    options?: CallOptions,
  ): ReturnType<Client['directGetPayment']>;
  /**
   * Asks `directGetPayment` (GET /payment/{merchantTransID}): Query a payment (查询支付状态, query the
   * state of a payment).
   *
   * Inferred: The FAQ asks with GET where no notification comes. To ask before acting on a
   * notification is our advice.
   */
  Identify(
    delivery: Told<payloads.DirectIdentifyNotification>,
    options?: CallOptions,
  ): ReturnType<Client['directGetPayment']>;
  /**
   * Asks `directGetPayment` (GET /payment/{merchantTransID}): Query a payment (查询支付状态, query the
   * state of a payment).
   *
   * Inferred: The FAQ asks with GET where no notification comes. To ask before acting on a
   * notification is our advice.
   */
  'direct/Payment'(
    delivery: Told<payloads.DirectPaymentNotification>,
    options?: CallOptions,
  ): ReturnType<Client['directGetPayment']>;
  /**
   * Asks `directGetPayment` (GET /payment/{merchantTransID}): Query a payment (查询支付状态, query the
   * state of a payment).
   *
   * Inferred: The FAQ asks with GET where no notification comes. To ask before acting on a
   * notification is our advice.
   */
  'direct/Refund'(
    delivery: Told<payloads.DirectRefundNotification>,
    options?: CallOptions,
  ): ReturnType<Client['directGetPayment']>;
  /**
   * Asks `directGetPayment` (GET /payment/{merchantTransID}): Query a payment (查询支付状态, query the
   * state of a payment).
   *
   * Inferred: The FAQ asks with GET where no notification comes. To ask before acting on a
   * notification is our advice.
   */
  Verify(
    delivery: Told<payloads.DirectVerifyNotification>,
    options?: CallOptions,
  ): ReturnType<Client['directGetPayment']>;
  /**
   * Asks `directGetInteraction` (GET /interaction/{merchantOrderID}): Query an interaction.
   *
   * Inferred: The FAQ asks with GET where no notification comes. To ask before acting on a
   * notification is our advice.
   */
  interactionNotification(
    delivery: Told<payloads.DirectInteractionNotification>,
    options?: CallOptions,
  ): ReturnType<Client['directGetInteraction']>;
  /**
   * Asks `linkpayGetOrder` (GET /g2/v0/payment/mer/{sid}/evo.e-commerce.linkpay/{merchantOrderID}):
   * Query an order (Retrieve LinkPay).
   *
   * Inferred: The operation is documented, and the FAQ of EVONET Online asks with GET where no
   * notification comes. To ask before acting on a notification is our advice.
   */
  'Drop-in'(
    delivery: Told<payloads.DropInNotification>,
    options?: CallOptions,
  ): ReturnType<Client['linkpayGetOrder']>;
  /**
   * Asks `linkpayGetOrder` (GET /g2/v0/payment/mer/{sid}/evo.e-commerce.linkpay/{merchantOrderID}):
   * Query an order (Retrieve LinkPay).
   *
   * Inferred: The operation is documented, and the FAQ of EVONET Online asks with GET where no
   * notification comes. To ask before acting on a notification is our advice.
   */
  LinkPay(
    delivery: Told<payloads.LinkpayNotification>,
    options?: CallOptions,
  ): ReturnType<Client['linkpayGetOrder']>;
  /**
   * Asks `linkpayGetRefund` (GET /g2/v0/payment/mer/{sid}/evo.e-commerce.linkpayRefund/{id}): Query
   * a refund of an order (Retrieve LinkPay Refund).
   *
   * Inferred: The operation is documented, and the FAQ of EVONET Online asks with GET where no
   * notification comes. To ask before acting on a notification is our advice.
   */
  refundNotification(
    delivery: Told<payloads.LinkpayRefundNotification>,
    options?: CallOptions,
  ): ReturnType<Client['linkpayGetRefund']>;
  /**
   * Asks `merchantGetCancel` (GET /g2/v1/payment/mer/{sid}/cancel): Query a cancellation.
   *
   * Inferred: The operation is documented, and the FAQ of EVONET Online asks with GET where no
   * notification comes. To ask before acting on a notification is our advice.
   */
  'merchant/Cancel'(
    delivery: Told<payloads.MerchantCancelNotification>,
    options?: CallOptions,
  ): ReturnType<Client['merchantGetCancel']>;
  /**
   * Asks `merchantGetCapture` (GET /g2/v1/payment/mer/{sid}/capture): Query a capture.
   *
   * Inferred: The operation is documented, and the FAQ of EVONET Online asks with GET where no
   * notification comes. To ask before acting on a notification is our advice.
   */
  'merchant/Capture'(
    delivery: Told<payloads.MerchantCaptureNotification>,
    options?: CallOptions,
  ): ReturnType<Client['merchantGetCapture']>;
  /**
   * Asks `merchantGetCryptogram` (GET /g2/v1/payment/mer/{sid}/cryptogram): Query a cryptogram.
   *
   * Inferred: The operation is documented, and the FAQ of EVONET Online asks with GET where no
   * notification comes. To ask before acting on a notification is our advice.
   */
  'merchant/Cryptogram'(
    delivery: Told<payloads.MerchantCryptogramNotification>,
    options?: CallOptions,
  ): ReturnType<Client['merchantGetCryptogram']>;
  /**
   * Asks `merchantGetPayment` (GET /g2/v1/payment/mer/{sid}/payment): Query a payment.
   *
   * Inferred: The operation is documented, and the FAQ of EVONET Online asks with GET where no
   * notification comes. To ask before acting on a notification is our advice.
   */
  'merchant/Payment'(
    delivery: Told<payloads.MerchantPaymentNotification>,
    options?: CallOptions,
  ): ReturnType<Client['merchantGetPayment']>;
  /**
   * Asks `merchantGetPaymentMethods` (GET /g2/v1/payment/mer/{sid}/paymentMethod): List tokens, or
   * query one, or the payment methods that fit.
   *
   * Inferred: The operation is documented, and the FAQ of EVONET Online asks with GET where no
   * notification comes. To ask before acting on a notification is our advice.
   */
  'merchant/PaymentMethod'(
    delivery: Told<payloads.MerchantPaymentMethodNotification>,
    options?: CallOptions,
  ): ReturnType<Client['merchantGetPaymentMethods']>;
  /**
   * Asks `merchantGetRefund` (GET /g2/v1/payment/mer/{sid}/refund): Query a refund.
   *
   * Inferred: The operation is documented, and the FAQ of EVONET Online asks with GET where no
   * notification comes. To ask before acting on a notification is our advice.
   */
  'merchant/Refund'(
    delivery: Told<payloads.MerchantRefundNotification>,
    options?: CallOptions,
  ): ReturnType<Client['merchantGetRefund']>;
}

/**
 * Makes the functions that ask EVO Cloud API what is true now.
 */
export function createConfirm(client: Client, own: OwnValues = {}): Confirm {
  return create<Confirm>(questions, client, own);
}
