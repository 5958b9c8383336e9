// Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml. Do not edit: run `npm run generate newpay`.

/** What any of the messages carries. */
export type Payload = PaymentCallback | PaymentCallbackV1 | RefundCallback | RefundCallbackV1;

/**
 * An amount of money. In requests, and in the answer to a refund, it is a plain text instead.
 */
export type Amount = {
  /**
   * The amount, a decimal number as text.
   *
   * Inferred: The page types it string and says no more than amount. A decimal number: from version
   * 1, whose example has two decimals for LAK. The number of decimals for each currency is not
   * documented.
   *
   * @example "123.00"
   */
  value?: string;
  /**
   * The currency.
   *
   * - `CNY`: yuan (人民币)
   * - `USD`: US dollar (美元)
   * - `LAK`: Lao kip (老挝币)
   *
   * @example "LAK"
   */
  currency?: Currency;
};

/** What every answer has around `data`. */
export type Answer = {
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
   * A response code. The list of codes is not available.
   *
   * Inferred: The meaning is that of version 1, whose pages call it response code; those of version
   * 2 have the row without its text, where they have it, since that is a link. The values should
   * stand where it leads, on a page of which no copy is available.
   */
  code?: string;
  /**
   * The time of the answer, probably in Unix milliseconds.
   *
   * Inferred: The pages type it long. Milliseconds follow from an example of version 1.
   *
   * Format: int64
   *
   * @example 1687494500726
   */
  timestamp?: number;
};

/**
 * The id that NewPay gave to the application.
 *
 * The pages disagree: The tables type it string; in the examples it is a number. Either is
 * accepted.
 *
 * @example 6
 */
export type AppIdV1 = string | number;

/**
 * The currency.
 *
 * - `CNY`: yuan (人民币)
 * - `USD`: US dollar (美元)
 * - `LAK`: Lao kip (老挝币)
 *
 * @example "LAK"
 */
export type Currency = 'CNY' | 'USD' | 'LAK' | (string & {});

/**
 * The currency.
 *
 * - `LAK`: Lao kip
 * - `USD`: US dollar
 *
 * @example "LAK"
 */
export type CurrencyV1 = 'LAK' | 'USD' | (string & {});

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

/**
 * What some ways to pay want besides. For a WeChat mini program that is opened outside WeChat it
 * is null.
 */
export type ExtraParam = {
  /**
   * The user's WeChat code, for a WeChat mini program inside WeChat. The answer then holds what
   * starts the payment.
   *
   * Inferred: The meaning is documented. That it is a secret follows from its use.
   *
   * Sensitive: it must not be printed.
   */
  wxCode?: string;
  /**
   * `trial` for the trial version of the mini program, in development.
   *
   * - `trial`: trial version
   *
   * @example "trial"
   */
  envVersion?: 'trial' | (string & {});
  /**
   * The text `true`, for H5 inside the NewPay app.
   *
   * @example "true"
   */
  agentReference?: string;
  /**
   * The user's id, for H5 inside the NewPay app: the one that the app gives the H5 page as `userId`.
   *
   * The pages disagree: A text here and in the H5 guide; a number in the answer of Query User.
   *
   * @example "100234"
   */
  userId?: string;
} | null;

export type MiniProgramOrderV1Answer = Answer & {
  /**
   * The order.
   *
   * Not documented: Which fields it has. The available copy of the page ends before the answer.
   *
   * @deprecated
   */
  data?: Record<string, unknown>;
};

/**
 * The page's table is cut after `orderAmt`; there are more fields.
 *
 * @deprecated
 */
export type MiniProgramOrderV1Request = {
  /**
   * The id that NewPay gave to the application.
   *
   * @example "3514d69403bc4ce1a8fafb6415a31018"
   */
  appId: string;
  /**
   * The id that NewPay gave to the merchant.
   *
   * @example "876266cdc7154dd08a022fd1f2eace55"
   */
  merchantId: string;
  /**
   * The time of the request, probably in Unix milliseconds.
   *
   * Inferred: The page types it Long. Milliseconds follow from examples of other pages.
   *
   * Format: int64
   *
   * @example 1687494500726
   */
  timestamp: number;
  /**
   * The currency.
   *
   * - `LAK`: Lao kip
   * - `USD`: US dollar
   *
   * @example "LAK"
   */
  currency: CurrencyV1;
  /**
   * The amount, with two decimals for USD and none for LAK.
   *
   * The pages disagree: The page wants whole numbers for LAK; examples of other pages have 123.00
   * and 1113.00 LAK.
   *
   * @example "50000"
   */
  orderAmt: string;
  /**
   * The signature of the request, in base64. The client makes it.
   *
   * Inferred: Its place and the rules are documented; base64 follows from the printed requests of
   * version 1. The example is only a stand-in.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign?: RequestSign;
};

/**
 * The order as it was taken, and where it is paid.
 *
 * @deprecated
 */
export type OrderV1 = {
  /**
   * The id that NewPay gave to the application.
   *
   * @example "3514d69403bc4ce1a8fafb6415a31018"
   */
  appId?: string;
  /**
   * The signature, in base64.
   *
   * Inferred: The page says signature; base64 follows from the answers of version 1. The example is
   * only a stand-in. Volatile: if `timestamp` is signed and differs from one callback to the next,
   * so does this.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign?: Sign;
  /**
   * A short text about the transaction.
   *
   * Inferred: The table types it string; what it holds is taken from its name. It is null in the
   * printed answers of the transfer pages; those of orders are not printed.
   */
  tranAbbr?: string | null;
  /**
   * The number of the transaction.
   *
   * @example "00012023062300000010"
   */
  tranNo?: string;
  /**
   * The amount.
   *
   * @example "1113.00"
   */
  orderAmt?: string;
  /**
   * The address where the user pays.
   *
   * @example "https://cashier.example/orders/202209210000006950"
   */
  payUrl?: string;
  /**
   * The merchant's order number.
   *
   * @example "ORDERNO000000000A104"
   */
  orderNo?: string;
  /**
   * NewPay's order number.
   *
   * @example "202209210000006950"
   */
  newpayOrderNo?: string;
};

export type OrderV1Answer = Answer & {
  /** The order as it was taken, and where it is paid. */
  data?: OrderV1;
};

/** @deprecated */
export type OrderV1Request = {
  /**
   * The id that NewPay gave to the application.
   *
   * @example "3514d69403bc4ce1a8fafb6415a31018"
   */
  appId: string;
  /**
   * The id that NewPay gave to the merchant. Version 2 calls it `mchId`.
   *
   * @example "876266cdc7154dd08a022fd1f2eace55"
   */
  merchantId: string;
  /**
   * The time of the request, in Unix milliseconds.
   *
   * Seen in examples only: The tables give the type timestamp. A number, of milliseconds, is what
   * the examples have.
   *
   * Format: int64
   *
   * @example 1687494500726
   */
  timestamp: RequestTimeV1;
  /**
   * How the user paid. In version 2 the numbers mean something else; there 1 is WeChat.
   *
   * - `1`: NewPay
   * - `3`: VISA
   * - `4`: MasterCard
   * - `5`: WeChat
   * - `6`: Alipay
   *
   * Inferred: The pages of the callbacks list 1 and 4. The others are on pages of requests and
   * inquiries.
   *
   * @example 1
   */
  payMethod: PayMethodV1;
  /**
   * The currency.
   *
   * - `LAK`: Lao kip
   * - `USD`: US dollar
   *
   * @example "LAK"
   */
  currency: CurrencyV1;
  /**
   * The amount.
   *
   * The pages disagree: The tables type it string; the printed request has a number.
   *
   * @example 50000
   */
  orderAmt: string | number;
  /**
   * The merchant's order number.
   *
   * @example "ORDERNO000000000A104"
   */
  orderNo: string;
  /**
   * The URL for the payment callback of version 1.
   *
   * @example "https://merchant.example/callbacks/newpay/v1/payment"
   */
  callBackUrl: string;
  /**
   * The page that the user is sent to after a success.
   *
   * @example "https://merchant.example/orders/A104/paid"
   */
  successPageUrl: string;
  /**
   * The page that the user is sent to after a failure.
   *
   * @example "https://merchant.example/orders/A104/failed"
   */
  failurePageUrl: string;
  /**
   * The page that the user is sent to who cancelled.
   *
   * @example "https://merchant.example/orders/A104/cancelled"
   */
  cancelPageUrl: string;
  /**
   * The title of the goods. Alipay needs it.
   *
   * @example "name002"
   */
  subject?: string;
  /**
   * Extra text. For Alipay it contains ANDROID or IOS.
   *
   * @example ""
   */
  extra?: string;
  /**
   * The signature of the request, in base64. The client makes it.
   *
   * Inferred: Its place and the rules are documented; base64 follows from the printed requests of
   * version 1. The example is only a stand-in.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign?: RequestSign;
};

/**
 * How the user paid. In version 2 the numbers mean something else; there 1 is WeChat.
 *
 * - `1`: NewPay
 * - `3`: VISA
 * - `4`: MasterCard
 * - `5`: WeChat
 * - `6`: Alipay
 *
 * Inferred: The pages of the callbacks list 1 and 4. The others are on pages of requests and
 * inquiries.
 *
 * @example 1
 */
export type PayMethodV1 = 1 | 3 | 4 | 5 | 6 | (number & {});

/** The state of a payment. Query Order answers with the same fields. */
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
   * sent on a final state, success or failure. So PROCESSING and EXPIRED may never come in a
   * callback; in the answer of Query Order they may.
   *
   * @example "SUCCESS"
   */
  payStatus?: 'SUCCESS' | 'EXPIRED' | 'PROCESSING' | 'FAIL' | (string & {});
  /**
   * How the user paid. In version 1 the numbers mean something else; there 1 is NewPay.
   *
   * - `1`: WeChat
   * - `11`: Alipay+
   *
   * @example 1
   */
  payMethod?: 1 | 11 | (number & {});
  /**
   * The kind of order.
   *
   * - `STATIC_CODE`: static collection code (静态收款码)
   * - `DYNAMIC_CODE`: dynamic collection code (动态收款码)
   * - `MICRO_CODE`: the merchant scans a code of the customer (扫码收款(反扫))
   * - `MINI_APP`: WeChat mini program (微信小程序)
   * - `APP`: online app (线上APP)
   * - `ONLINE`: online payment (线上支付)
   * - `AUTO_DEBIT`: online automatic debit (线上自动扣款)
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
  /**
   * An amount of money. In requests, and in the answer to a refund, it is a plain text instead.
   */
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
   * Whether NewPay has settled the payment. In version 1 the numbers mean something else; there 1 is
   * not settled.
   *
   * - `0`: not settled
   * - `1`: in settlement
   * - `2`: settled
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
  /**
   * The signature, in base64.
   *
   * Inferred: The page says signature; base64 follows from the answers of version 1. The example is
   * only a stand-in. Volatile: if `timestamp` is signed and differs from one callback to the next,
   * so does this.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign?: Sign;
};

export type PaymentCallback = Envelope & {
  /**
   * A response code. The list of codes is not available.
   *
   * Inferred: One copy of the page has the row, without its text; another copy lacks it. The meaning
   * is that of the field of this name in the answers of version 1.
   */
  code?: string;
  /** The state of a payment. Query Order answers with the same fields. */
  data?: Payment;
};

/**
 * How a payment of version 1 ended. Version 1 is deprecated.
 *
 * @deprecated
 */
export type PaymentCallbackV1 = {
  /**
   * The id that NewPay gave to the application.
   *
   * The pages disagree: The tables type it string; in the examples it is a number. Either is
   * accepted.
   *
   * @example 6
   */
  appId?: AppIdV1;
  /**
   * How the user paid. In version 2 the numbers mean something else; there 1 is WeChat.
   *
   * - `1`: NewPay
   * - `3`: VISA
   * - `4`: MasterCard
   * - `5`: WeChat
   * - `6`: Alipay
   *
   * Inferred: The pages of the callbacks list 1 and 4. The others are on pages of requests and
   * inquiries.
   *
   * @example 1
   */
  payMethod?: PayMethodV1;
  /**
   * The amount of the payment.
   *
   * The pages disagree: The example has two decimals for LAK; the page for WeChat mini programs
   * wants whole numbers for LAK and two decimals for USD.
   *
   * @example "123.00"
   */
  orderAmt?: string;
  /**
   * The currency.
   *
   * - `LAK`: Lao kip
   * - `USD`: US dollar
   *
   * @example "LAK"
   */
  currency?: CurrencyV1;
  /**
   * NewPay's order number.
   *
   * @example "202209210000006950"
   */
  newpayOrderNo?: string;
  /**
   * The merchant's order number.
   *
   * @example "202209067002502223"
   */
  orderNo?: string;
  /**
   * The title of the goods, from the order.
   *
   * @example "1"
   */
  subject?: string;
  /**
   * How the payment ended. The refund callback has the reverse numbers.
   *
   * - `0`: success
   * - `1`: failure
   *
   * The pages disagree: Both pages of this callback say 0 for success and 1 for failure, and the
   * example agrees. The refund callback, and the answers to a refund and to the inquiries, say the
   * reverse.
   *
   * @example 0
   */
  transStatus?: 0 | 1 | (number & {});
  /**
   * The reason of a failure; of a success, a text that says so.
   *
   * @example "Transaction Success"
   */
  transInfo?: string;
  /**
   * Whether NewPay has settled the payment. In version 2 the numbers mean something else; there 1 is
   * in settlement.
   *
   * - `1`: not settled
   * - `2`: settled
   *
   * @example 1
   */
  settlementStatus?: 1 | 2 | (number & {});
  /**
   * The time of the callback, in Unix milliseconds.
   *
   * The pages disagree: The tables type it string; in the examples it is a number, of milliseconds.
   * Either is accepted. Volatile: a retry may have a time of its own; nobody says.
   *
   * @example 1663738614280
   */
  timestamp?: TimestampV1;
  /**
   * The extra text that the merchant gave with the order.
   *
   * @example ""
   */
  extra?: string;
  /**
   * The signature, in base64.
   *
   * Inferred: The pages say signature, and abbreviate it in the examples; base64 follows from the
   * answers. Volatile: `timestamp` is signed and may differ from one callback to the next.
   */
  sign?: SignV1;
};

export type QueryOrderAnswer = Answer & {
  /** The state of a payment. Query Order answers with the same fields. */
  data?: Payment;
};

/** At least one of `newpayOrderNo` and `mchOrderNo` must be sent. */
export type QueryOrderRequest = {
  /**
   * The id that NewPay gave to the application.
   *
   * @example "3514d69403bc4ce1a8fafb6415a31018"
   */
  appId: string;
  /**
   * The id that NewPay gave to the merchant.
   *
   * @example "876266cdc7154dd08a022fd1f2eace55"
   */
  mchId: string;
  /**
   * NewPay's order number.
   *
   * @example "202209210000006950"
   */
  newpayOrderNo?: string;
  /**
   * The merchant's order number.
   *
   * @example "ORDERNO000000000A104"
   */
  mchOrderNo?: string;
  /**
   * The signature of the request, in base64. The client makes it.
   *
   * Inferred: Its place and the rules are documented; base64 follows from the printed requests of
   * version 1. The example is only a stand-in.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign: RequestSign;
};

export type QueryRefundAnswer = Answer & {
  /**
   * The state of a refund. Query Refund answers with the same fields. There is no `appId` here,
   * although the payment callback has one.
   */
  data?: Refund;
};

/** At least one of `newpayRefundNo` and `mchRefundNo` must be sent. */
export type QueryRefundRequest = {
  /**
   * The id that NewPay gave to the application.
   *
   * @example "3514d69403bc4ce1a8fafb6415a31018"
   */
  appId: string;
  /**
   * The id that NewPay gave to the merchant.
   *
   * @example "876266cdc7154dd08a022fd1f2eace55"
   */
  mchId: string;
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
   * The signature of the request, in base64. The client makes it.
   *
   * Inferred: Its place and the rules are documented; base64 follows from the printed requests of
   * version 1. The example is only a stand-in.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign: RequestSign;
};

export type QueryUserAnswer = Answer & {
  /** A user of the NewPay app. */
  data?: User;
};

export type QueryUserRequest = {
  /**
   * The id that NewPay gave to the application.
   *
   * @example "3514d69403bc4ce1a8fafb6415a31018"
   */
  appId: string;
  /**
   * The time of the request, probably in Unix milliseconds.
   *
   * Inferred: The page types it long. Milliseconds follow from an example of version 1.
   *
   * Format: int64
   *
   * @example 1687494500726
   */
  timestamp: number;
  /**
   * The token of the user's session, which the app gave the H5 page as `userToken`.
   *
   * Sensitive: it must not be printed.
   *
   * @example "eyJh..."
   */
  token: string;
  /**
   * The signature of the request, in base64. The client makes it.
   *
   * Inferred: Its place and the rules are documented; base64 follows from the printed requests of
   * version 1. The example is only a stand-in.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign: RequestSign;
};

/**
 * The state of a refund. Query Refund answers with the same fields. There is no `appId` here,
 * although the payment callback has one.
 */
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
  /**
   * An amount of money. In requests, and in the answer to a refund, it is a plain text instead.
   */
  refundAmt?: Amount;
  /**
   * An amount of money. In requests, and in the answer to a refund, it is a plain text instead.
   */
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
  /**
   * The signature, in base64.
   *
   * Inferred: The page says signature; base64 follows from the answers of version 1. The example is
   * only a stand-in. Volatile: if `timestamp` is signed and differs from one callback to the next,
   * so does this.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign?: Sign;
};

export type RefundAnswer = Answer & {
  /** The refund as it was taken. Its amounts are plain texts, without a currency. */
  data?: RefundResult;
};

export type RefundCallback = Envelope & {
  /**
   * A response code, if the refund callback has one.
   *
   * Not documented: The part on refunds is known from one copy of the page, in which rows of this
   * kind are missing. The payment callback has the field.
   */
  code?: string;
  /**
   * The state of a refund. Query Refund answers with the same fields. There is no `appId` here,
   * although the payment callback has one.
   */
  data?: Refund;
};

/**
 * How a refund of version 1 ended. Version 1 is deprecated.
 *
 * @deprecated
 */
export type RefundCallbackV1 = {
  /**
   * The id that NewPay gave to the application.
   *
   * The pages disagree: The tables type it string; in the examples it is a number. Either is
   * accepted.
   *
   * @example 6
   */
  appId?: AppIdV1;
  /**
   * How the user paid. In version 2 the numbers mean something else; there 1 is WeChat.
   *
   * - `1`: NewPay
   * - `3`: VISA
   * - `4`: MasterCard
   * - `5`: WeChat
   * - `6`: Alipay
   *
   * Inferred: The pages of the callbacks list 1 and 4. The others are on pages of requests and
   * inquiries.
   *
   * @example 1
   */
  payMethod?: PayMethodV1;
  /**
   * The amount of the refund.
   *
   * @example "123.00"
   */
  refundOrderAmt?: string;
  /**
   * The currency.
   *
   * - `LAK`: Lao kip
   * - `USD`: US dollar
   *
   * @example "LAK"
   */
  currency?: CurrencyV1;
  /**
   * NewPay's order number of the payment that is refunded.
   *
   * @example "202209210000006950"
   */
  newpayOrderNo?: string;
  /**
   * NewPay's refund number. The example has the number of the payment here.
   *
   * @example "202209210000006950"
   */
  newpayRefundOrderNo?: string;
  /**
   * The merchant's order number of the payment that is refunded.
   *
   * @example "202209067002502223"
   */
  orderNo?: string;
  /**
   * The merchant's refund number.
   *
   * @example "202209067002502232"
   */
  refundOrderNo?: string;
  /**
   * How the refund ended. The payment callback has the reverse numbers.
   *
   * - `0`: failure
   * - `1`: success
   *
   * The pages disagree: The table says 1 for success and 0 for failure, as the answers to a refund
   * and to an inquiry do; the payment callback says the reverse. The page's own example has 0 beside
   * "Transaction Success", and has the key twice: of two the last one counts, for the signature too.
   *
   * @example 0
   */
  transStatus?: 0 | 1 | (number & {});
  /**
   * A text about how the refund ended.
   *
   * @example "Transaction Success"
   */
  transInfo?: string;
  /**
   * The time of the callback, in Unix milliseconds.
   *
   * The pages disagree: The tables type it string; in the examples it is a number, of milliseconds.
   * Either is accepted. Volatile: a retry may have a time of its own; nobody says.
   *
   * @example 1663738614280
   */
  timestamp?: TimestampV1;
  /**
   * The signature, in base64.
   *
   * Inferred: The pages say signature, and abbreviate it in the examples; base64 follows from the
   * answers. Volatile: `timestamp` is signed and may differ from one callback to the next.
   */
  sign?: SignV1;
};

export type RefundRequest = {
  /**
   * The id that NewPay gave to the application.
   *
   * @example "3514d69403bc4ce1a8fafb6415a31018"
   */
  appId: string;
  /**
   * The id that NewPay gave to the merchant.
   *
   * @example "876266cdc7154dd08a022fd1f2eace55"
   */
  mchId: string;
  /**
   * NewPay's order number of the payment to refund.
   *
   * @example "202209210000006950"
   */
  newpayOrderNo: string;
  /**
   * The merchant's refund number.
   *
   * @example "ORDERNORFD000000000A104"
   */
  mchRefundNo: string;
  /**
   * The amount of the refund, at most that of the payment. A plain text here; callbacks and Query
   * Refund have an object.
   *
   * @example "50.00"
   */
  refundAmt: string;
  /**
   * The URL for the refund callback.
   *
   * The pages disagree: The refund page calls it `callback`, the callback page `callBackUrl`.
   *
   * @example "https://merchant.example/callbacks/newpay/refund"
   */
  callback?: string;
  /**
   * The signature of the request, in base64. The client makes it.
   *
   * Inferred: Its place and the rules are documented; base64 follows from the printed requests of
   * version 1. The example is only a stand-in.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign: RequestSign;
};

/** The refund as it was taken. Its amounts are plain texts, without a currency. */
export type RefundResult = {
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
   * The state of the refund. Callback and Query Refund call it `refundStatus`.
   *
   * @example "PROCESSING"
   */
  status?: 'SUCCESS' | 'FAIL' | 'PROCESSING' | (string & {});
  /**
   * The amount of the payment. Callback and Query Refund have an object here.
   *
   * @example "123.00"
   */
  orderAmt?: string;
  /**
   * The amount of the refund. Callback and Query Refund have an object here.
   *
   * @example "50.00"
   */
  refundAmt?: string;
  /**
   * A message about the refund.
   *
   * @example "success"
   */
  message?: string;
  /**
   * The signature, in base64.
   *
   * Inferred: The page says signature; base64 follows from the answers of version 1. The example is
   * only a stand-in. Volatile: if `timestamp` is signed and differs from one callback to the next,
   * so does this.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign?: Sign;
};

/**
 * The refund as it was taken.
 *
 * @deprecated
 */
export type RefundV1 = {
  /**
   * The id that NewPay gave to the application.
   *
   * @example "3514d69403bc4ce1a8fafb6415a31018"
   */
  appId?: string;
  /**
   * The signature, in base64.
   *
   * Inferred: The page says signature; base64 follows from the answers of version 1. The example is
   * only a stand-in. Volatile: if `timestamp` is signed and differs from one callback to the next,
   * so does this.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign?: Sign;
  /**
   * How the refund ended. The payment callback of version 1 has the reverse numbers.
   *
   * - `0`: failure
   * - `1`: success
   *
   * The pages disagree: This page, the inquiries and the refund callback say 1 for success and 0 for
   * failure; the payment callback says the reverse. The example of the refund callback has 0 beside
   * "Transaction Success".
   *
   * @example 1
   */
  tranStatus?: 0 | 1 | (number & {});
  /**
   * A text about how the refund ended.
   *
   * @example "Transaction Success"
   */
  tranInfo?: string;
  /**
   * The amount of the refund.
   *
   * @example "1113.00"
   */
  refundOrderAmt?: string;
  /**
   * How the user paid. In version 2 the numbers mean something else; there 1 is WeChat.
   *
   * - `1`: NewPay
   * - `3`: VISA
   * - `4`: MasterCard
   * - `5`: WeChat
   * - `6`: Alipay
   *
   * Inferred: The pages of the callbacks list 1 and 4. The others are on pages of requests and
   * inquiries.
   *
   * @example 1
   */
  payMethod?: PayMethodV1;
  /**
   * The currency.
   *
   * - `LAK`: Lao kip
   * - `USD`: US dollar
   *
   * @example "LAK"
   */
  currency?: CurrencyV1;
  /**
   * The merchant's order number of the payment.
   *
   * @example "ORDERNO000000000A104"
   */
  orderNo?: string;
  /**
   * The merchant's refund number.
   *
   * @example "ORDERNORFD000000000A104"
   */
  refundOrderNo?: string;
  /**
   * NewPay's refund number.
   *
   * @example "202209210000006950"
   */
  newpayRefundOrderNo?: string;
};

export type RefundV1Answer = Answer & {
  /** The refund as it was taken. */
  data?: RefundV1;
};

/** @deprecated */
export type RefundV1Request = {
  /**
   * The id that NewPay gave to the application.
   *
   * @example "3514d69403bc4ce1a8fafb6415a31018"
   */
  appId: string;
  /**
   * The id that NewPay gave to the merchant.
   *
   * @example "876266cdc7154dd08a022fd1f2eace55"
   */
  merchantId: string;
  /**
   * The time of the request, in Unix milliseconds.
   *
   * Seen in examples only: The tables give the type timestamp. A number, of milliseconds, is what
   * the examples have.
   *
   * Format: int64
   *
   * @example 1687494500726
   */
  timestamp: RequestTimeV1;
  /**
   * The amount of the refund.
   *
   * @example "50000"
   */
  refundOrderAmt: string;
  /**
   * The merchant's order number of the payment to refund.
   *
   * @example "ORDERNO000000000A104"
   */
  orderNo: string;
  /**
   * The merchant's refund number.
   *
   * @example "ORDERNORFD000000000A104"
   */
  refundOrderNo: string;
  /**
   * A text about the refund.
   *
   * @example "name002"
   */
  refundDesc: string;
  /**
   * The URL for the refund callback of version 1.
   *
   * @example "https://merchant.example/callbacks/newpay/v1/refund"
   */
  callBackUrl: string;
  /**
   * The signature of the request, in base64. The client makes it.
   *
   * Inferred: Its place and the rules are documented; base64 follows from the printed requests of
   * version 1. The example is only a stand-in.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign?: RequestSign;
};

/**
 * The signature of the request, in base64. The client makes it.
 *
 * Inferred: Its place and the rules are documented; base64 follows from the printed requests of
 * version 1. The example is only a stand-in.
 *
 * @example "c2lnbmF0dXJl"
 */
export type RequestSign = string;

/**
 * The time of the request, in Unix milliseconds.
 *
 * Seen in examples only: The tables give the type timestamp. A number, of milliseconds, is what
 * the examples have.
 *
 * Format: int64
 *
 * @example 1687494500726
 */
export type RequestTimeV1 = number;

/** The order as it was taken. */
export type ScannerOrder = {
  /**
   * The id that NewPay gave to the application.
   *
   * @example "3514d69403bc4ce1a8fafb6415a31018"
   */
  appId?: string;
  /**
   * The amount; the request calls it `amount`.
   *
   * @example "123.00"
   */
  orderAmt?: string;
  /** An address for the payment. Unified Order calls its own `payReference`. */
  payUrl?: string;
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
   * The state of the order.
   *
   * Not documented: Which values it has, and what they mean.
   */
  status?: number;
  /**
   * The currency.
   *
   * - `LAK`: Lao kip
   * - `USD`: US dollar
   *
   * @example "LAK"
   */
  currency?: 'LAK' | 'USD' | (string & {});
  /**
   * By which way the customer pays. These are not the channels of Unified Order.
   *
   * @example "WECHAT"
   */
  channel?: 'ALIPAY' | 'WECHAT' | (string & {});
  /**
   * The signature, in base64.
   *
   * Inferred: The page says signature; base64 follows from the answers of version 1. The example is
   * only a stand-in. Volatile: if `timestamp` is signed and differs from one callback to the next,
   * so does this.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign?: Sign;
};

export type ScannerOrderAnswer = Answer & {
  /** The order as it was taken. */
  data?: ScannerOrder;
};

export type ScannerOrderRequest = {
  /**
   * The id that NewPay gave to the application.
   *
   * @example "3514d69403bc4ce1a8fafb6415a31018"
   */
  appId: string;
  /**
   * The id that NewPay gave to the merchant.
   *
   * @example "876266cdc7154dd08a022fd1f2eace55"
   */
  mchId: string;
  /**
   * What the customer's QR code holds.
   *
   * Sensitive: it must not be printed.
   *
   * @example "000000000000000000"
   */
  authCode: string;
  /**
   * The amount. Elsewhere in version 2 it is `orderAmt`.
   *
   * @example "123.00"
   */
  amount: string;
  /**
   * The currency. There is no CNY here.
   *
   * - `LAK`: Lao kip
   * - `USD`: US dollar
   *
   * @example "LAK"
   */
  currency: 'LAK' | 'USD' | (string & {});
  /**
   * The merchant's order number.
   *
   * @example "ORDERNO000000000A104"
   */
  mchOrderNo: string;
  /**
   * The URL for the payment callback. Unified Order spells it `callBackUrl`.
   *
   * Inferred: That what is sent there is the payment callback of version 2 is not said; it follows
   * from the other fields, which are those of version 2.
   *
   * @example "https://merchant.example/callbacks/newpay/payment"
   */
  callbackUrl: string;
  /**
   * Free text.
   *
   * @example "name002"
   */
  description?: string;
  /**
   * The signature of the request, in base64. The client makes it.
   *
   * Inferred: Its place and the rules are documented; base64 follows from the printed requests of
   * version 1. The example is only a stand-in.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign: RequestSign;
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

/**
 * The signature, in base64.
 *
 * Inferred: The pages say signature, and abbreviate it in the examples; base64 follows from the
 * answers. Volatile: `timestamp` is signed and may differ from one callback to the next.
 */
export type SignV1 = string;

/**
 * The time of the callback, in Unix milliseconds.
 *
 * The pages disagree: The tables type it string; in the examples it is a number, of milliseconds.
 * Either is accepted. Volatile: a retry may have a time of its own; nobody says.
 *
 * @example 1663738614280
 */
export type TimestampV1 = number | string;

/**
 * How the order is paid. The page's table is cut after `appId`, so there may be more fields; a
 * signature, `sign`, among them.
 *
 * Not documented: Which fields there are after `appId`, where the available copies of the table
 * end.
 */
export type UnifiedOrder = {
  /**
   * The id that NewPay gave to the application.
   *
   * @example "3514d69403bc4ce1a8fafb6415a31018"
   */
  appId?: string;
  /**
   * What the payment is started with: the address of a cashier page, the scheme of a WeChat mini
   * program, the parameters of a WeChat payment, or an address that the NewPay app opens,
   * `newpay://openApi/?orderNo={orderNo}&type={type}`.
   *
   * The pages disagree: Its row is cut off; it is known from the description of the request and from
   * the H5 guide, which also calls it payUrl. An address is a text; whether the parameters of a
   * WeChat payment are an object or a text is not said, nor are the values of `type`. For a mini
   * program outside WeChat the page names a method `getMinPayment`, and says no more of it.
   *
   * @example "https://cashier.example/orders/202209210000006950"
   */
  payReference?: string | Record<string, unknown>;
};

export type UnifiedOrderAnswer = Answer & {
  /**
   * How the order is paid. The page's table is cut after `appId`, so there may be more fields; a
   * signature, `sign`, among them.
   */
  data?: UnifiedOrder;
};

export type UnifiedOrderRequest = {
  /**
   * The id that NewPay gave to the application.
   *
   * @example "3514d69403bc4ce1a8fafb6415a31018"
   */
  appId: string;
  /**
   * The id that NewPay gave to the merchant. Version 1 calls it `merchantId`.
   *
   * @example "876266cdc7154dd08a022fd1f2eace55"
   */
  mchId: string;
  /**
   * The merchant's order number.
   *
   * @example "ORDERNO000000000A104"
   */
  mchOrderNo: string;
  /**
   * By which way the user pays.
   *
   * - `WECHAT_ONLINE`: WeChat online
   * - `WECHAT_APP`: WeChat app
   * - `WECHAT_MINI_APP`: WeChat mini program
   * - `ALIPAY_ONLINE`: Alipay online
   * - `LAP_NET_ONLINE`: Lao QR dynamic code
   * - `WECHAT_DYNAMIC`: WeChat dynamic code
   * - `ALIPAY_DYNAMIC`: Alipay offline dynamic code
   * - `NEWPAY_ONLINE`: NewPay app
   *
   * @example "WECHAT_ONLINE"
   */
  channel:
    | 'WECHAT_ONLINE'
    | 'WECHAT_APP'
    | 'WECHAT_MINI_APP'
    | 'ALIPAY_ONLINE'
    | 'LAP_NET_ONLINE'
    | 'WECHAT_DYNAMIC'
    | 'ALIPAY_DYNAMIC'
    | 'NEWPAY_ONLINE'
    | (string & {});
  /**
   * The currency.
   *
   * - `CNY`: yuan (人民币)
   * - `USD`: US dollar (美元)
   * - `LAK`: Lao kip (老挝币)
   *
   * @example "LAK"
   */
  currency: Currency;
  /**
   * The amount, a plain text here; callbacks and Query Order have an object.
   *
   * @example "123.00"
   */
  orderAmt: string;
  /**
   * The title of the goods.
   *
   * @example "name002"
   */
  subject?: string;
  /**
   * The URL for the payment callback. The name is spelt `callback` in a refund, `callbackUrl` in a
   * scanner order.
   *
   * @example "https://merchant.example/callbacks/newpay/payment"
   */
  callBackUrl: string;
  /**
   * The URL that the user is sent to after a successful payment.
   *
   * The pages disagree: The request table has `redirect`; the H5 guide calls the same `redirectUrl`.
   *
   * @example "https://merchant.example/orders/A104"
   */
  redirect?: string;
  /**
   * Extra text, which comes back in the callback.
   *
   * @example ""
   */
  attach?: string;
  /**
   * What some ways to pay want besides. For a WeChat mini program that is opened outside WeChat it
   * is null.
   */
  extraParam?: ExtraParam;
  /**
   * The signature of the request, in base64. The client makes it.
   *
   * Inferred: Its place and the rules are documented; base64 follows from the printed requests of
   * version 1. The example is only a stand-in.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign: RequestSign;
};

/** A user of the NewPay app. */
export type User = {
  /**
   * The id that NewPay gave to the application.
   *
   * @example "3514d69403bc4ce1a8fafb6415a31018"
   */
  appId?: string;
  /**
   * The user's nickname.
   *
   * @example "name002"
   */
  nickName?: string;
  /**
   * The user's mobile number.
   *
   * @example "+8562022214944"
   */
  userMobile?: string;
  /**
   * The user's id.
   *
   * The pages disagree: A number here; a text in the H5 guide and in `extraParam` of Unified Order.
   *
   * Format: int64
   *
   * @example 100234
   */
  userId?: number;
  /**
   * The signature, in base64.
   *
   * Inferred: The page says signature; base64 follows from the answers of version 1. The example is
   * only a stand-in. Volatile: if `timestamp` is signed and differs from one callback to the next,
   * so does this.
   *
   * @example "c2lnbmF0dXJl"
   */
  sign?: Sign;
};
