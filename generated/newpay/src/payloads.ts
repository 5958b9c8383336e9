// Generated from specs/newpay/asyncapi.yaml. Do not edit: run `npm run generate newpay`.

/** What any of the messages carries. */
export type Payload = PaymentCallback | RefundCallback;

/**
 * An amount of money. In requests, and in the answer to a refund, it is a plain text instead.
 */
export type Amount = {
  /**
   * The amount, a decimal number as text. The number of decimals for each currency is not
   * documented.
   *
   * @example "123.00"
   */
  value?: string;
  /**
   * The currency. CNY is yuan, USD is US dollar, LAK is Lao kip.
   *
   * @example "LAK"
   */
  currency?: 'CNY' | 'USD' | 'LAK' | (string & {});
};

/** What both callbacks have around `data`. */
export type Envelope = {
  /**
   * Success flag.
   *
   * @example true
   */
  success?: boolean;
  /**
   * A message beside the success flag.
   *
   * @example "success"
   */
  message?: string;
  /**
   * The time of the callback, probably in Unix milliseconds.
   *
   * Inferred: The page types it long and calls it the response timestamp. Milliseconds: from an
   * example of version 1. Volatile: a retry may have a time of its own; nobody says.
   *
   * Format: int64
   *
   * @example 1663738614280
   */
  timestamp?: number;
};

/** How the payment ended. Query Order answers with the same fields. */
export type Payment = {
  /**
   * The id that NewPay gave to the third-party application.
   *
   * @example "3514d69403bc4ce1a8fafb6415a31018"
   */
  appId?: string;
  /**
   * The state of the payment.
   *
   * The pages disagree: The table lists the four values; the text above it says that a callback is
   * sent on a final state, success or failure. So PROCESSING and EXPIRED may never come.
   *
   * @example "SUCCESS"
   */
  payStatus?: 'SUCCESS' | 'EXPIRED' | 'PROCESSING' | 'FAIL' | (string & {});
  /**
   * How the user paid. 1 is WeChat, 11 is Alipay+.
   *
   * @example 1
   */
  payMethod?: 1 | 11 | (number & {});
  /**
   * The kind of order. STATIC_CODE is a static collection code (静态收款码), DYNAMIC_CODE a dynamic one
   * (动态收款码), MICRO_CODE a code of the customer that the merchant scans (扫码收款(反扫)), MINI_APP the
   * WeChat mini program (微信小程序), APP an online app (线上APP), ONLINE an online payment (线上支付),
   * AUTO_DEBIT an online automatic debit (线上自动扣款).
   *
   * @example "ONLINE"
   */
  orderType?:
    | 'STATIC_CODE'
    | 'DYNAMIC_CODE'
    | 'MICRO_CODE'
    | 'MINI_APP'
    | 'APP'
    | 'ONLINE'
    | 'AUTO_DEBIT'
    | (string & {});
  orderAmt?: Amount;
  /**
   * The merchant's order number.
   *
   * @example "ORDERNO000000000A104"
   */
  mchOrderNo?: string;
  /**
   * NewPay's order number.
   *
   * @example "202209210000006950"
   */
  newpayOrderNo?: string;
  /**
   * The title of the goods, from the order.
   *
   * @example "name002"
   */
  subject?: string;
  /**
   * Whether NewPay has settled the payment. 0 is not settled, 1 is in settlement, 2 is settled.
   *
   * @example 0
   */
  settlementStatus?: 0 | 1 | 2 | (number & {});
  /**
   * When the payment was made, probably in Unix milliseconds. The lower-case t is real.
   *
   * Inferred: The page types it long. Milliseconds follow from another time in an example of version
   * 1.
   *
   * Format: int64
   *
   * @example 1663738614280
   */
  paytime?: number;
  /**
   * The extra text that the merchant gave with the order.
   *
   * @example ""
   */
  attach?: string;
  sign?: Sign;
};

export type PaymentCallback = Envelope & {
  /**
   * A response code. The list of codes is not available.
   *
   * Inferred: One copy of the page has the row, without its text; another copy lacks it. The meaning
   * is the name's.
   */
  code?: string;
  data?: Payment;
};

/** How the refund ended. Query Refund answers with the same fields. */
export type Refund = {
  /**
   * NewPay's refund number.
   *
   * @example "202209210000006951"
   */
  newpayRefundNo?: string;
  /**
   * The merchant's refund number.
   *
   * @example "ORDERNORFD000000000A104"
   */
  mchRefundNo?: string;
  /**
   * NewPay's order number of the payment that is refunded.
   *
   * @example "202209210000006950"
   */
  newpayOrderNo?: string;
  refundAmt?: Amount;
  orderAmt?: Amount;
  /**
   * The state of the refund.
   *
   * The pages disagree: Typed int on the callback page and on the query page, with these texts as
   * its values; the refund page has the same values as a string, `status`. Text it is here.
   * PROCESSING is no final state, yet a callback is said to be sent on one.
   *
   * @example "SUCCESS"
   */
  refundStatus?: 'SUCCESS' | 'FAIL' | 'PROCESSING' | (string & {});
  sign?: Sign;
};

export type RefundCallback = Envelope & {
  data?: Refund;
};

/**
 * The signature, in base64.
 *
 * Inferred: The page says signature; base64 follows from the answers of version 1. The example is
 * only a stand-in. Volatile: if `timestamp` is signed and differs from one callback to the next,
 * so does this.
 *
 * @example "c2lnbmF0dXJl"
 */
export type Sign = string;
