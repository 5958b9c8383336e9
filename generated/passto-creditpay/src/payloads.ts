// Generated from specs/passto-creditpay/asyncapi.yaml. Do not edit: run `npm run generate passto-creditpay`.

/** What any of the messages carries. */
export type Payload =
  | AssignFailed
  | AssignSuccess
  | GetBarcodeFailed
  | GetBarcodeSuccess
  | PayFinish
  | PayStart
  | PaySuccess
  | PayTimeout
  | Refund
  | SessionRenewal;

export type AssignFailed = Envelope & {
  /** The name of the event. */
  type: 'ASSIGN_FAILED';
  data?: Session;
};

export type AssignSuccess = Envelope & {
  /** The name of the event. */
  type: 'ASSIGN_SUCCESS';
  data?: Session;
};

/** What every event has around its own `type` and `data`. */
export type Envelope = {
  /**
   * The platform's id at CreditPay.
   *
   * Inferred: The meaning is documented. The example is the `plat_id` of the one-time code page.
   *
   * @example "328cf95950f54f89a2dd4c3bf98ac5fb"
   */
  platform_id?: string;
  /**
   * 0 when the event is sent for the first time, 1 the second time, and so on.
   *
   * @example 0
   */
  retry?: number;
  /**
   * The unique id of the event.
   *
   * Inferred: The meaning is documented. The format is not; the example is made up.
   *
   * @example "evt-0001"
   */
  event_id?: string;
};

export type GetBarcodeFailed = Envelope & {
  /** The name of the event. */
  type: 'GET_BARCODE_FAILED';
  data?: Session;
};

export type GetBarcodeSuccess = Envelope & {
  /** The name of the event. */
  type: 'GET_BARCODE_SUCCESS';
  data?: Session;
};

export type PayFinish = Envelope & {
  /** The name of the event. */
  type: 'PAY_FINISH';
  /**
   * Nobody documents what it holds.
   *
   * Not documented: The page prints an empty example.
   */
  data?: Record<string, unknown>;
};

export type PayStart = Envelope & {
  /** The name of the event. */
  type: 'PAY_START';
  /**
   * Nobody documents what it holds.
   *
   * Not documented: The page prints an empty example.
   */
  data?: Record<string, unknown>;
};

export type PaySuccess = Envelope & {
  /** The name of the event. */
  type: 'PAY_SUCCESS';
  data?: Trade;
};

export type PayTimeout = Envelope & {
  /** The name of the event. */
  type: 'PAY_TIMEOUT';
  data?: Session;
};

export type Refund = Envelope & {
  /** The name of the event. */
  type: 'REFUND';
  data?: Trade;
};

/**
 * The cashier session that an event is about.
 *
 * Seen in examples only: The page prints one `data` for each event and explains no field. Types
 * are those of the printed values.
 */
export type Session = {
  tag?: Tag;
  token?: UserToken;
  /**
   * The mark of the session: the `session_sign` with which the platform asked for the one-time code.
   *
   * Inferred: The meaning is that of the field of the same name on the one-time code page. The
   * example is made up in the shape of the printed one. That it is a secret is assumed.
   *
   * Sensitive: it must not be printed.
   *
   * @example "fedcba9876543210fedcba9876543210_11111111-2222-4333-8444-555555555555"
   */
  session_sign?: string;
  /**
   * The user's IP address. PAY_SUCCESS and REFUND spell it `realIp`.
   *
   * @example "203.0.113.10"
   */
  real_ip?: string;
};

export type SessionRenewal = Envelope & {
  /** The name of the event. */
  type: 'SESSION_RENEWAL';
  data?: TokenRenewal;
};

/**
 * Names the card or credit line, if it is the `tag` of the credit limit call.
 *
 * Not documented: The page prints numbers as text, no more; the meaning is a guess from the credit
 * limit page.
 *
 * @example "1647"
 */
export type Tag = string;

/**
 * The token whose session is to be kept alive.
 *
 * Seen in examples only: The page prints one `data` and explains no field. Types are those of the
 * printed values.
 */
export type TokenRenewal = {
  token?: UserToken;
  /**
   * A time in Unix milliseconds, presumably that of the renewal.
   *
   * Format: int64
   *
   * @example 1732782061830
   */
  timestamp?: number;
};

/**
 * A payment or a refund. It names no session; only `token` and `tag` link it to one.
 *
 * Seen in examples only: The page prints one `data` for each of the two events and explains no
 * field. Types are those of the printed values, meanings follow from names and values. From
 * 2024-12-18 until 2025-01-06 the names were in snake_case.
 */
export type Trade = {
  tag?: Tag;
  token?: UserToken;
  /**
   * The amount, a decimal number as text. The unit is not documented.
   *
   * Seen in examples only: "1" is printed now, "0.01" on older pages, both with CNY: so probably
   * yuan, not fen.
   *
   * @example "1"
   */
  amount?: string;
  /**
   * The currency code of the amount. No list of currencies is documented.
   *
   * @example "CNY"
   */
  currency?: string;
  /**
   * The order number. For a refund it is the order number of the charge, `_` and the refund number.
   *
   * @example "3_2024120704200246001080548276"
   */
  orderNo?: string;
  /**
   * When the trade took place, in Unix milliseconds.
   *
   * Format: int64
   *
   * @example 1733552119000
   */
  tradeTime?: number;
  /**
   * The merchant's name, percent-encoded UTF-8; decode it once after JSON parsing. The example reads
   * 深圳龙岗区欣百佳百货商行; in a refund the name follows 退款- (refund).
   *
   * @example
   * "%E6%B7%B1%E5%9C%B3%E9%BE%99%E5%B2%97%E5%8C%BA%E6%AC%A3%E7%99%BE%E4%BD%B3%E7%99%BE%E8%B4%A7%E5%95%86%E8%A1%8C"
   */
  merchantName?: string;
  /**
   * For a refund, the `orderNo` of the charge that is refunded; an empty string for a payment.
   *
   * @example ""
   */
  chargeOrderNo?: string;
  /**
   * The user's IP address; an empty string in both printed examples. Other events spell it
   * `real_ip`.
   *
   * @example ""
   */
  realIp?: string;
  /**
   * A remark; an empty string in both printed examples.
   *
   * @example ""
   */
  remark?: string;
};

/**
 * The platform's token for its user: the `customer_token` with which the platform asked for the
 * one-time code.
 *
 * Inferred: The page says this of the header; of `data.token` it prints values only. The examples
 * are made up in the shape of the printed ones, the second being that of SESSION_RENEWAL. That it
 * is a secret follows from its use. The header's name is printed `token"`, with a stray quotation
 * mark.
 *
 * Sensitive: it must not be printed.
 *
 * @example "0123456789abcdef0123456789abcdef_fedcba9876543210fedcba9876543210"
 */
export type UserToken = string;
