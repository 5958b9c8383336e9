// Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml. Do not edit: run `npm run generate newpay`.
import {
  type Call,
  type CallOptions,
  type ClientOptions as OptionsOf,
  createClient as create,
  type Result,
} from '@hookwright/runtime/client';
import { api } from './api.ts';
import type * as calls from './calls.ts';
import type * as payloads from './payloads.ts';

/** What {@link createClient} needs. */
export type ClientOptions = OptionsOf<typeof api>;

/** The calls of NewPay API. Each rejects with an {@link ApiError}. */
export interface Client {
  /**
   * WeChat mini program order (version 1)
   *
   * Places an order that is paid in a WeChat mini program. It is of version 1, although its path
   * says v2. Deprecated; use Unified Order.
   *
   * @deprecated
   */
  createMiniProgramOrderV1(
    call: Call<calls.CreateMiniProgramOrderV1Data, 'sign'>,
    options?: CallOptions,
  ): Promise<Result<payloads.MiniProgramOrderV1Answer, ['data']>>;
  /**
   * Payment, mobile (version 1)
   *
   * Places an order that is paid on a mobile phone. Deprecated; use Unified Order.
   *
   * @deprecated
   */
  createMobileOrderV1(
    call: Call<calls.CreateMobileOrderV1Data, 'sign'>,
    options?: CallOptions,
  ): Promise<Result<payloads.OrderV1Answer, ['data']>>;
  /**
   * Payment, website (version 1)
   *
   * Places an order that is paid on a website. Deprecated; use Unified Order.
   *
   * @deprecated
   */
  createOrderV1(
    call: Call<calls.CreateOrderV1Data, 'sign'>,
    options?: CallOptions,
  ): Promise<Result<payloads.OrderV1Answer, ['data']>>;
  /**
   * Pre-payment, website (version 1)
   *
   * Places an order for a pre-payment on a website, with the fields of a payment. Deprecated; use
   * Unified Order.
   *
   * @deprecated
   */
  createPrePaymentV1(
    call: Call<calls.CreatePrePaymentV1Data, 'sign'>,
    options?: CallOptions,
  ): Promise<Result<payloads.OrderV1Answer, ['data']>>;
  /**
   * Scanner order
   *
   * Places an order at the till: the merchant's scanner read the QR code that the customer showed,
   * and sends what the code holds.
   */
  createScannerOrder(
    call: Call<calls.CreateScannerOrderData, 'sign'>,
    options?: CallOptions,
  ): Promise<Result<payloads.ScannerOrderAnswer, ['data']>>;
  /**
   * Query Order
   *
   * The state of a payment. At least one of `newpayOrderNo` and `mchOrderNo` must be sent. The H5
   * guide wants it called before goods are delivered, whatever a callback said.
   */
  queryOrder(
    call: Call<calls.QueryOrderData, 'sign'>,
    options?: CallOptions,
  ): Promise<Result<payloads.QueryOrderAnswer, ['data']>>;
  /**
   * Query Refund
   *
   * The state of a refund. At least one of `newpayRefundNo` and `mchRefundNo` must be sent.
   */
  queryRefund(
    call: Call<calls.QueryRefundData, 'sign'>,
    options?: CallOptions,
  ): Promise<Result<payloads.QueryRefundAnswer, ['data']>>;
  /**
   * Query User
   *
   * Who the user of the NewPay app is that opened the merchant's H5 page. Unlike the other requests
   * of version 2, it has a `timestamp` and no `mchId`.
   */
  queryUser(
    call: Call<calls.QueryUserData, 'sign'>,
    options?: CallOptions,
  ): Promise<Result<payloads.QueryUserAnswer, ['data']>>;
  /**
   * Refund
   *
   * Refunds a payment, in whole or in part. A payment may be refunded several times, as long as all
   * its refunds together do not exceed it. Outside the period that the contract allows, a refund is
   * refused.
   *
   * Inferred: that it is not safe to repeat. What a second request with the same `mchRefundNo` does
   * is not said: only if that refunds once may a refund without an answer be sent again. Nor is it
   * said how long the number may be. All else is documented.
   */
  refund(
    call: Call<calls.RefundData, 'sign'>,
    options?: CallOptions,
  ): Promise<Result<payloads.RefundAnswer, ['data']>>;
  /**
   * Refund (version 1)
   *
   * Refunds a payment of version 1. Deprecated; use Refund.
   *
   * Inferred: The path stands on the page of the current site, whose copy ends in the request table;
   * the fields on the page of the older site, whose copy lacks the path. That both are one operation
   * is inferred.
   *
   * @deprecated
   */
  refundV1(
    call: Call<calls.RefundV1Data, 'sign'>,
    options?: CallOptions,
  ): Promise<Result<payloads.RefundV1Answer, ['data']>>;
  /**
   * Unified Order
   *
   * Places an order for a payment, and answers with the address of a cashier page or with another
   * payment
   * reference. What `payReference` is depends on the channel and on `extraParam`:
   *
   * - WeChat mini program, inside WeChat: `extraParam` has the user's WeChat code as `wxCode`.
   *   `payReference` holds the parameters that start the payment there (`prepay_id`, `signType` rsa,
   *   `paySign`).
   * - WeChat mini program, outside WeChat: `extraParam` is null. `payReference` is the scheme of the
   * mini
   *   program, to be scanned by the user.
   * - Inside the NewPay app (H5): `extraParam` is `{"agentReference":"true","userId":"100234"}`.
   *   `payReference`, called payUrl in the H5 guide, is an address for the app,
   *   `newpay://openApi/?orderNo={orderNo}&type={type}`.
   *
   * The flow inside the NewPay app has five steps:
   *
   * 1. The app opens the merchant's H5 page with `userToken` (`eyJh...`), `userId` (`100234`) and
   * `lang`
   *    (`en-US`, `zh-CN`) in the query. With the token, Query User tells who the user is.
   * 2. The merchant's server calls this operation with the user's id in `extraParam`.
   * 3. The H5 page opens `payReference`, and the app shows its own payment page.
   * 4. The app returns to the URL that the merchant gave as `redirect`.
   * 5. The merchant's server confirms the result with Query Order.
   *
   * Inferred: that it is not safe to repeat. What a second order with the same `mchOrderNo` does is
   * not said, nor is how long that number may be: no page gives a length or a pattern for any field.
   * All else is documented.
   */
  unifiedOrder(
    call: Call<calls.UnifiedOrderData, 'sign'>,
    options?: CallOptions,
  ): Promise<Result<payloads.UnifiedOrderAnswer, ['data']>>;
}

/**
 * Makes the client of NewPay API: it signs each call, verifies and validates the answer, and gives what the
 * answer holds.
 * @throws TypeError for options that cannot work: a key that cannot be one, a choice that is missing.
 */
export function createClient(options: ClientOptions): Client {
  return create<typeof api, Client>(api, options);
}

export { ApiError, type CallOptions, isApiError } from '@hookwright/runtime/client';
export { api };
export { type Confirm, createConfirm, type OwnValues } from './confirm.ts';
export type { calls };
export type * from './payloads.ts';
