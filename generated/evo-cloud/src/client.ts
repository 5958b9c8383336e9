// Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml. Do not edit: run `npm run generate evo-cloud`.
import {
  type Call,
  type CallOptions,
  type ClientOptions as OptionsOf,
  createClient as create,
} from '@hookwright/runtime/client';
import { api } from './api.ts';
import type * as calls from './calls.ts';
import type * as payloads from './payloads.ts';

/** What {@link createClient} needs. */
export type ClientOptions = OptionsOf<typeof api>;

/** The calls of EVO Cloud API. Each rejects with an {@link ApiError}. */
export interface Client {
  /**
   * Capture an authorised payment.
   *
   * The body has a `merchantTransID` of its own, which must be new.
   */
  directCapture(
    call: Call<calls.DirectCaptureData>,
    options?: CallOptions,
  ): Promise<payloads.DirectCaptureResponse>;
  /**
   * Query an interaction.
   */
  directGetInteraction(
    call: Call<calls.DirectGetInteractionData>,
    options?: CallOptions,
  ): Promise<payloads.DirectGetInteractionResponse>;
  /**
   * Query a payment (查询支付状态, query the state of a payment).
   *
   * Where no notification comes, ask with this.
   */
  directGetPayment(
    call: Call<calls.DirectGetPaymentData>,
    options?: CallOptions,
  ): Promise<payloads.DirectGetPaymentResponse>;
  /**
   * Start a LinkPay or Drop-in session.
   */
  directInteraction(
    call: Call<calls.DirectInteractionData>,
    options?: CallOptions,
  ): Promise<payloads.DirectInteractionResponse>;
  /**
   * Pay, or authorise a payment.
   */
  directPayment(
    call: Call<calls.DirectPaymentData>,
    options?: CallOptions,
  ): Promise<payloads.DirectPaymentResponse>;
  /**
   * Refund a payment, in whole or in part (退款, refund).
   *
   * The body has a `merchantTransID` of its own, which must be new.
   */
  directRefund(
    call: Call<calls.DirectRefundData>,
    options?: CallOptions,
  ): Promise<payloads.DirectRefundResponse>;
  /**
   * Cancel a payment, a pre-authorisation or a capture.
   *
   * It was done where `cancel.status` is `Success`. A notification follows only where `webhook` is
   * given and the cancellation succeeded.
   */
  gatewayOfflineCancel(
    call: Call<calls.GatewayOfflineCancelData>,
    options?: CallOptions,
  ): Promise<payloads.OfflineCancelResponse>;
  /**
   * Complete a pre-authorisation.
   *
   * The amount is at most that of the pre-authorisation. It was done where `capture.status` is
   * `Success`. A notification follows only where `webhook` is given and the capture succeeded.
   */
  gatewayOfflineCapture(
    call: Call<calls.GatewayOfflineCaptureData>,
    options?: CallOptions,
  ): Promise<payloads.OfflineCaptureResponse>;
  /**
   * Ask for the rate of a dynamic currency conversion (DCC) for a card.
   */
  gatewayOfflineFxRateInquiry(
    call: Call<calls.GatewayOfflineFxRateInquiryData>,
    options?: CallOptions,
  ): Promise<payloads.OfflineFxRateInquiryResponse>;
  /**
   * Pay money to a card, without an original transaction.
   *
   * It was done where `merchandiseCredit.status` is `Success`. A notification follows only where
   * `webhook` is given and the credit succeeded.
   */
  gatewayOfflineMerchandiseCredit(
    call: Call<calls.GatewayOfflineMerchandiseCreditData>,
    options?: CallOptions,
  ): Promise<payloads.OfflineMerchandiseCreditResponse>;
  /**
   * Pay, or authorise a payment, with a card that is present.
   *
   * With `autoCapture` true it is a purchase, with false a pre-authorisation that a capture
   * completes. A notification follows only where `webhook` is given.
   */
  gatewayOfflinePayment(
    call: Call<calls.GatewayOfflinePaymentData>,
    options?: CallOptions,
  ): Promise<payloads.OfflinePaymentResponse>;
  /**
   * Refund a payment or a capture, in whole or in part.
   *
   * There may be several partial refunds, together at most the original amount, within 365 days. It
   * was done where `refund.status` is `Success`. A notification follows only where `webhook` is
   * given and the refund succeeded.
   */
  gatewayOfflineRefund(
    call: Call<calls.GatewayOfflineRefundData>,
    options?: CallOptions,
  ): Promise<payloads.OfflineRefundResponse>;
  /**
   * Pay money to a card or a token, without an original transaction.
   *
   * A notification follows only where `webhook` is given and the credit succeeded.
   */
  gatewayOnlineMerchandiseCredit(
    call: Call<calls.GatewayOnlineMerchandiseCreditData>,
    options?: CallOptions,
  ): Promise<payloads.OnlineMerchandiseCreditResponse>;
  /**
   * Pay, or authorise a payment, on the web.
   *
   * `captureAfterHours` says when an authorised payment is captured. A notification follows only
   * where `webhook` is given.
   */
  gatewayOnlinePayment(
    call: Call<calls.GatewayOnlinePaymentData>,
    options?: CallOptions,
  ): Promise<payloads.OnlinePaymentResponse>;
  /**
   * Make a token for a payment method.
   *
   * A notification follows only where `webhook` is given.
   */
  gatewayOnlinePaymentMethod(
    call: Call<calls.GatewayOnlinePaymentMethodData>,
    options?: CallOptions,
  ): Promise<payloads.OnlinePaymentMethodResponse>;
  /**
   * Submit what a payment still needs.
   *
   * Not documented: That PUT exists under this path is known. Its meaning is that of PUT Payment of
   * the merchant API; its query, its body and its answer are not visible.
   */
  gatewayOnlineUpdatePayment(
    call: Call<calls.GatewayOnlineUpdatePaymentData>,
    options?: CallOptions,
  ): Promise<payloads.OnlinePaymentResponse>;
  /**
   * Update a token, or submit what making it still needs.
   *
   * Not documented: Documented: the path and the two query parameters. The body and the answer are
   * not visible.
   */
  gatewayOnlineUpdatePaymentMethod(
    call: Call<calls.GatewayOnlineUpdatePaymentMethodData>,
    options?: CallOptions,
  ): Promise<payloads.OnlinePaymentMethodResponse>;
  /**
   * Cancel or refund an order, whichever its state asks for.
   *
   * Seen in examples only: Known from the list of the provider's command line tool alone.
   */
  linkpayCancelOrRefund(
    call: Call<calls.LinkpayCancelOrRefundData>,
    options?: CallOptions,
  ): Promise<payloads.LinkpayRefundResponse>;
  /**
   * Make an order, and the link to its payment page.
   *
   * Send the user to `linkUrl`. After the payment the browser comes back within 5 seconds to
   * `returnUrl?merchantOrderID=…&result=success`, where the result is always `success` and proves
   * nothing: wait for the notification, or query the order. It is paid where `result.code` is S0000
   * and `merchantOrderInfo.status` is `Paid`.
   */
  linkpayCreate(
    call: Call<calls.LinkpayCreateData>,
    options?: CallOptions,
  ): Promise<payloads.LinkpayCreateResponse>;
  /**
   * Query an order (Retrieve LinkPay).
   */
  linkpayGetOrder(
    call: Call<calls.LinkpayGetOrderData>,
    options?: CallOptions,
  ): Promise<payloads.LinkpayOrderResponse>;
  /**
   * Query a refund of an order (Retrieve LinkPay Refund).
   *
   * Seen in examples only: Known from the list of the provider's command line tool alone.
   */
  linkpayGetRefund(
    call: Call<calls.LinkpayGetRefundData>,
    options?: CallOptions,
  ): Promise<payloads.LinkpayRefundResponse>;
  /**
   * Refund an order, in whole or in part.
   */
  linkpayRefund(
    call: Call<calls.LinkpayRefundData>,
    options?: CallOptions,
  ): Promise<payloads.LinkpayRefundResponse>;
  /**
   * Cancel a payment.
   */
  merchantCancel(
    call: Call<calls.MerchantCancelData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantCancelResponse>;
  /**
   * Cancel or refund a payment, whichever its state asks for.
   *
   * The answer may be no more than that the request was received: then query it, or wait for the
   * notification, whose `eventCode` is `Cancel` or `Refund`.
   */
  merchantCancelOrRefund(
    call: Call<calls.MerchantCancelOrRefundData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantCancelOrRefundResponse>;
  /**
   * Capture an authorised payment.
   */
  merchantCapture(
    call: Call<calls.MerchantCaptureData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantCaptureResponse>;
  /**
   * Ask for the cryptogram with which a network token pays once.
   *
   * Where `cryptogram.status` is `Received`, query it, or wait for the notification.
   */
  merchantCryptogram(
    call: Call<calls.MerchantCryptogramData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantCryptogramResponse>;
  /**
   * Delete a token, or a network token.
   */
  merchantDeletePaymentMethod(
    call: Call<calls.MerchantDeletePaymentMethodData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantPaymentMethodResponse>;
  /**
   * Ask for the amount in another currency, to pay at it afterwards.
   *
   * A payment names the inquiry by its `merchantTransID` in the query.
   */
  merchantFxRateInquiry(
    call: Call<calls.MerchantFxRateInquiryData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantFxRateInquiryResponse>;
  /**
   * Query a cancellation.
   */
  merchantGetCancel(
    call: Call<calls.MerchantGetCancelData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantCancelResponse>;
  /**
   * Query a CancelOrRefund.
   */
  merchantGetCancelOrRefund(
    call: Call<calls.MerchantGetCancelOrRefundData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantCancelOrRefundResponse>;
  /**
   * Query a capture.
   */
  merchantGetCapture(
    call: Call<calls.MerchantGetCaptureData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantCaptureResponse>;
  /**
   * Query a cryptogram.
   */
  merchantGetCryptogram(
    call: Call<calls.MerchantGetCryptogramData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantCryptogramResponse>;
  /**
   * Query the exchange rate of two currencies.
   */
  merchantGetFxRate(
    call: Call<calls.MerchantGetFxRateData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantFxRateResponse>;
  /**
   * Query a payment.
   */
  merchantGetPayment(
    call: Call<calls.MerchantGetPaymentData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantPaymentResponse>;
  /**
   * List tokens, or query one, or the payment methods that fit.
   */
  merchantGetPaymentMethods(
    call: Call<calls.MerchantGetPaymentMethodsData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantPaymentMethodListResponse>;
  /**
   * Query a payout.
   */
  merchantGetPayout(
    call: Call<calls.MerchantGetPayoutData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantPayoutResponse>;
  /**
   * Query a refund.
   */
  merchantGetRefund(
    call: Call<calls.MerchantGetRefundData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantRefundResponse>;
  /**
   * Pay, or authorise a payment.
   *
   * Where a further step is needed, the answer has `action`, and `payment.status` is `Pending`. Wait
   * at least 45 seconds for an answer before querying the payment.
   */
  merchantPayment(
    call: Call<calls.MerchantPaymentData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantPaymentResponse>;
  /**
   * Make a token for a payment method.
   */
  merchantPaymentMethod(
    call: Call<calls.MerchantPaymentMethodData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantPaymentMethodResponse>;
  /**
   * Pay money out.
   */
  merchantPayout(
    call: Call<calls.MerchantPayoutData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantPayoutResponse>;
  /**
   * Refund a payment, in whole or in part.
   */
  merchantRefund(
    call: Call<calls.MerchantRefundData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantRefundResponse>;
  /**
   * Submit what a payment still needs, such as the result of an authentication.
   */
  merchantUpdatePayment(
    call: Call<calls.MerchantUpdatePaymentData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantPaymentResponse>;
  /**
   * Update a token, or submit what making it still needs.
   */
  merchantUpdatePaymentMethod(
    call: Call<calls.MerchantUpdatePaymentMethodData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantPaymentMethodResponse>;
  /**
   * Cancel a payment.
   */
  merchantV0Cancel(
    call: Call<calls.MerchantV0CancelData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantV0CancelResponse>;
  /**
   * Capture an authorised payment.
   */
  merchantV0Capture(
    call: Call<calls.MerchantV0CaptureData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantV0CaptureResponse>;
  /**
   * Declare a payment to customs.
   */
  merchantV0CustomsClearance(
    call: Call<calls.MerchantV0CustomsClearanceData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantV0CustomsClearanceResponse>;
  /**
   * Delete a token.
   */
  merchantV0DeletePaymentMethod(
    call: Call<calls.MerchantV0DeletePaymentMethodData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantV0PaymentMethodResponse>;
  /**
   * Query a cancellation.
   */
  merchantV0GetCancel(
    call: Call<calls.MerchantV0GetCancelData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantV0CancelResponse>;
  /**
   * Query a capture.
   */
  merchantV0GetCapture(
    call: Call<calls.MerchantV0GetCaptureData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantV0CaptureResponse>;
  /**
   * Query a declaration.
   */
  merchantV0GetCustomsClearance(
    call: Call<calls.MerchantV0GetCustomsClearanceData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantV0CustomsClearanceResponse>;
  /**
   * Query a payment.
   */
  merchantV0GetPayment(
    call: Call<calls.MerchantV0GetPaymentData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantV0PaymentResponse>;
  /**
   * Query a token, or the request that makes it.
   */
  merchantV0GetPaymentMethod(
    call: Call<calls.MerchantV0GetPaymentMethodData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantV0PaymentMethodResponse>;
  /**
   * Query a refund.
   */
  merchantV0GetRefund(
    call: Call<calls.MerchantV0GetRefundData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantV0RefundResponse>;
  /**
   * Pay, or authorise a payment.
   */
  merchantV0Payment(
    call: Call<calls.MerchantV0PaymentData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantV0PaymentResponse>;
  /**
   * Make a token for a payment method.
   */
  merchantV0PaymentMethod(
    call: Call<calls.MerchantV0PaymentMethodData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantV0PaymentMethodResponse>;
  /**
   * Refund a payment, in whole or in part.
   */
  merchantV0Refund(
    call: Call<calls.MerchantV0RefundData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantV0RefundResponse>;
  /**
   * Submit what the authentication of a payment still needs.
   */
  merchantV0UpdatePayment(
    call: Call<calls.MerchantV0UpdatePaymentData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantV0PaymentResponse>;
  /**
   * Update a token, or submit what making it still needs.
   *
   * The pages disagree: The portal's own OpenAPI document has this operation under
   * `/}/g2/v0/payment/mer/{sid}/evo.e-commerce.paymentMethod`, clearly a typing error.
   */
  merchantV0UpdatePaymentMethod(
    call: Call<calls.MerchantV0UpdatePaymentMethodData>,
    options?: CallOptions,
  ): Promise<payloads.MerchantV0PaymentMethodResponse>;
}

/**
 * Makes the client of EVO Cloud API: it signs each call, verifies and validates the answer, and gives what the
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
