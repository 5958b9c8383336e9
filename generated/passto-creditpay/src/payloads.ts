// Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml. Do not edit: run `npm run generate passto-creditpay`.

/** What any of the messages carries. */
export type Payload =
  | AssignFailed
  | AssignSuccess
  | CreditLimitRequest
  | GetBarcodeFailed
  | GetBarcodeSuccess
  | PayFinish
  | PayStart
  | PaySuccess
  | PayTimeout
  | Refund
  | SessionRenewal;

/**
 * The id by which the request can be followed (业务追踪id). In the printed examples it is the `trace`
 * of the request.
 *
 * @example "xx-3f1e-40c9-b26d-aa86e7611230"
 */
export type AnswerTrace = string;

export type AssignFailed = Envelope & {
  /** The name of the event. */
  type: 'ASSIGN_FAILED';
  /** The cashier session that an event is about. */
  data?: Session;
};

export type AssignSuccess = Envelope & {
  /** The name of the event. */
  type: 'ASSIGN_SUCCESS';
  /** The cashier session that an event is about. */
  data?: Session;
};

/**
 * A credit line as the cashier shows it. Its amount is a text, whatever the platform sent.
 *
 * Seen in examples only: The page prints one, with the members of the platform's own. That
 * `amount` is always a text is inferred from it.
 */
export type CashierCreditLine = {
  /**
   * Names the credit line.
   *
   * @example "外部系统卡唯一标识"
   */
  tag?: string;
  /**
   * The amount that the user may spend.
   *
   * @example "10001.23"
   */
  amount?: string;
  /**
   * The currency of the amount.
   *
   * @example "CNY"
   */
  currency?: string;
  /**
   * The URL of the platform's icon.
   *
   * @example "https://credit-admin-pre.aatest.online/favicon.ico"
   */
  icon?: string;
  /**
   * HTML that the cashier shows.
   *
   * @example "<div style=\"font-size: 12px\">\nPASSTO CREDIT CARD（6268）可用额度 <b style=\"font-size:
   * 14px\">28000.00</b>HKD\n</div>"
   */
  input?: string;
};

/**
 * What the cashier shows.
 *
 * Seen in examples only: The page prints one answer and has no table. Types are those of the
 * printed values, meanings follow from the names where nothing else is said.
 */
export type CashierData = {
  /**
   * The id of the user.
   *
   * @example "673341ce000da318xxx"
   */
  user_id?: string;
  /**
   * A secret of which nobody says what it is for.
   *
   * Not documented: The page prints a value and no more. The JWT of the login has a claim of that
   * name.
   *
   * Sensitive: it must not be printed.
   *
   * @example "01xxxx"
   */
  secret?: string;
  /**
   * The platform's callback address.
   *
   * @example "https://domain.com/payment/callback"
   */
  platform_callback?: string;
  /**
   * Nobody says what it is.
   *
   * Not documented: The page prints a value and no more.
   *
   * @example "cvrmvCR0q"
   */
  field_seat?: string;
  /**
   * Nobody says what it is.
   *
   * Not documented: The page prints a value and no more. The removed page of the barcode calls it a
   * token (令牌), with which a barcode was got; so it is taken for a secret.
   *
   * Sensitive: it must not be printed.
   *
   * @example "2d7f4de7935d4b298c8571367da4df87"
   */
  local_bucket?: string;
  /**
   * An amount, by its name the largest that is allowed.
   *
   * Not documented: The page prints a value and no more, neither a currency nor a unit.
   *
   * @example "50000"
   */
  max_amount?: string;
  /**
   * The credit line that counts, as the platform gave it.
   *
   * @example "外部系统卡唯一标识"
   */
  tag?: string;
  /** The user's credit lines, as the platform gave them. */
  available_cards?: CashierCreditLine[];
};

/**
 * The envelope of every answer, with what the cashier shows.
 *
 * Seen in examples only: The page prints one answer and has no table. Types are those of the
 * printed values.
 */
export type CashierDataAnswer = {
  /**
   * The result of the request (状态码). Anything but 0 is an error.
   *
   * - `0`: success (成功)
   * - `500`: server error, see `msg` (服务端错误，详情见msg)
   *
   * Inferred: The two values are documented as those in common use; whether there are more is not
   * said.
   *
   * @example 0
   */
  code?: ResultCode;
  /**
   * The result in words (响应消息).
   *
   * @example "success"
   */
  msg?: ResultMessage;
  /** What the cashier shows. */
  data?: CashierData;
  /**
   * The id by which the request can be followed (业务追踪id). In the printed examples it is the `trace`
   * of the request.
   *
   * @example "xx-3f1e-40c9-b26d-aa86e7611230"
   */
  trace?: AnswerTrace;
};

/**
 * The user's credit lines, and the one that counts.
 *
 * The pages disagree: The table has `tag` and `available_cards` at the top of the answer, the
 * example has them in `data`, as here. In older versions there was no `data`, or the list was
 * called `inputs`, or the table called `input` of a credit line `inputs`.
 */
export type CreditLimit = {
  /**
   * Picks the entry of `available_cards` that counts, by its `tag`.
   *
   * @example "外部系统卡唯一标识"
   */
  tag: string;
  /** The user's credit lines (授信额数据列表). */
  available_cards: CreditLine[];
};

/** What is asked for. */
export type CreditLimitQuery = {
  /**
   * Reserved; an empty string in the sample code.
   *
   * @example ""
   */
  tag: string;
  /**
   * The currency in which the credit lines are wanted.
   *
   * Inferred: The meaning is documented. The sample code has a variable there; the example is that
   * of the answer.
   *
   * @example "CNY"
   */
  currency: string;
  /**
   * The precision in which the amounts are wanted, as a number of decimals.
   *
   * The pages disagree: The table types it string, although it is a count; the sample code has a
   * variable there, with the remark "decimal point" (小数点). No value is printed; the example is made
   * up.
   *
   * @example "2"
   */
  digits: string;
};

/** The answer to the credit limit call. */
export type CreditLimitReply = {
  /** The user's credit lines, and the one that counts. */
  data: CreditLimit;
};

/** The question for a user's credit lines. */
export type CreditLimitRequest = {
  /** The name of the question, always this one. */
  type: 'GET_DEFAULT_ACCOUNT_CREDIT_LIMIT';
  /** What is asked for. */
  data: CreditLimitQuery;
};

/** A credit line that the platform grants to its user. */
export type CreditLine = {
  /**
   * Names the credit line; the `tag` beside the list, or `credit_limit_tag`, picks it.
   *
   * @example "外部系统卡唯一标识"
   */
  tag: string;
  /**
   * The amount that the user may spend, in the `currency`. Asked by the credit limit call, it has as
   * many digits as were asked for.
   *
   * The pages disagree: The tables of both pages say number; the examples of both, and the cashier
   * data, have a text.
   *
   * @example "10001.23"
   */
  amount: number | string;
  /**
   * The currency of the amount; in the answer to the credit limit call, the one that was asked for.
   *
   * @example "CNY"
   */
  currency: string;
  /**
   * The URL of an icon of the platform (.ico), which the cashier shows.
   *
   * @example "https://credit-admin-pre.aatest.online/favicon.ico"
   */
  icon: string;
  /**
   * HTML that the cashier shows. The platform writes it in the user's language.
   *
   * @example "<div style=\"font-size: 12px\">PASSTO CREDIT CARD（6268）可用额度 <b style=\"font-size:
   * 14px\">28000.00</b>HKD</div>"
   */
  input: string;
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
   * Inferred: The meaning is documented. The format is not, nor that a retry has the same one; the
   * example is made up.
   *
   * @example "evt-0001"
   */
  event_id?: string;
};

export type GetBarcodeFailed = Envelope & {
  /** The name of the event. */
  type: 'GET_BARCODE_FAILED';
  /** The cashier session that an event is about. */
  data?: Session;
};

export type GetBarcodeSuccess = Envelope & {
  /** The name of the event. */
  type: 'GET_BARCODE_SUCCESS';
  /** The cashier session that an event is about. */
  data?: Session;
};

/** What a login gives. */
export type Login = {
  /**
   * CreditPay's token for the user: `Bearer`, a blank and a JWT. It is sent as it is in the header
   * `authorization`.
   *
   * Seen in examples only: The page says "token of the CreditPay system". In the printed ones the
   * JWT is of HS256, with the claims `projectId`, `platformId`, `platformUserId`, `userId`,
   * `secret`, `identCode`, `iat` and `exp`, and lives for 3600 seconds. The example is made up.
   *
   * Sensitive: it must not be printed.
   *
   * @example "Bearer made-up-header.made-up-claims.made-up-signature"
   */
  open_token?: string;
};

/** The envelope of every answer, with a token. */
export type LoginAnswer = {
  /**
   * The result of the request (状态码). Anything but 0 is an error.
   *
   * - `0`: success (成功)
   * - `500`: server error, see `msg` (服务端错误，详情见msg)
   *
   * Inferred: The two values are documented as those in common use; whether there are more is not
   * said.
   *
   * @example 0
   */
  code?: ResultCode;
  /**
   * The result in words (响应消息).
   *
   * @example "success"
   */
  msg?: ResultMessage;
  /** What a login gives. */
  data?: Login;
  /**
   * The id by which the request can be followed (业务追踪id). In the printed examples it is the `trace`
   * of the request.
   *
   * @example "xx-3f1e-40c9-b26d-aa86e7611230"
   */
  trace?: AnswerTrace;
};

/** The one-time code to log in with. */
export type LoginRequest = {
  /**
   * The one-time code.
   *
   * Sensitive: it must not be printed.
   *
   * @example "8c78e02757ef46c6a4fcdb6afe29ca77"
   */
  ident_code: string;
};

/** A one-time code, by itself and in the URL of the cashier. */
export type OneTimeCode = {
  /**
   * The one-time code (颁发的一次性授权码); 32 hexadecimal digits in the example.
   *
   * Inferred: The meaning is documented. That it is a secret follows from its use, and holds for
   * `url` as well.
   *
   * Sensitive: it must not be printed.
   *
   * @example "bb15a501d2354aeb937160c67b3580a6"
   */
  ident_code?: string;
  /**
   * The URL of the cashier with the code in it, to which the user is sent.
   *
   * Sensitive: it must not be printed.
   *
   * @example
   * "https://credit-pay-dev.aatest.online/dg/oauth?ident_code=bb15a501d2354aeb937160c67b3580a6"
   */
  url?: string;
};

/** The envelope of every answer, with a one-time code. */
export type OneTimeCodeAnswer = {
  /**
   * The result of the request (状态码). Anything but 0 is an error.
   *
   * - `0`: success (成功)
   * - `500`: server error, see `msg` (服务端错误，详情见msg)
   *
   * Inferred: The two values are documented as those in common use; whether there are more is not
   * said.
   *
   * @example 0
   */
  code?: ResultCode;
  /**
   * The result in words (响应消息).
   *
   * @example "success"
   */
  msg?: ResultMessage;
  /** A one-time code, by itself and in the URL of the cashier. */
  data?: OneTimeCode;
  /**
   * The id by which the request can be followed (业务追踪id). In the printed examples it is the `trace`
   * of the request.
   *
   * @example "xx-3f1e-40c9-b26d-aa86e7611230"
   */
  trace?: AnswerTrace;
};

/** The user for whom the code is, and the user's credit lines. */
export type OneTimeCodeRequest = {
  /**
   * The platform's own number of its user, unique, under the name that the table prints.
   *
   * The pages disagree: The table says `custom_no` and that it must be there. Both printed bodies,
   * one of which has a signature that can be checked, have `customer_no` in its place. Neither is
   * required here; one of the two is needed.
   *
   * @example "473_32_86000698"
   */
  custom_no?: string;
  /**
   * The platform's own number of its user, unique, under the name that the printed bodies have.
   *
   * The pages disagree: The table says `custom_no`: see there. One of the two is needed.
   *
   * @example "473_32_86000698"
   */
  customer_no?: string;
  /**
   * The platform's token for its user, one for each user. CreditPay sends it back as the header
   * `token` of events and of the credit limit call.
   *
   * Sensitive: it must not be printed.
   *
   * @example "a1472263c7b97095f095cb62477c-4420-8e2e-8a156axxxxxx"
   */
  customer_token: string;
  /**
   * When that token expires, in Unix milliseconds, 13 digits.
   *
   * @example 1732521424191
   */
  token_expire: number;
  /**
   * The platform's address to which the user returns (平台回调地址).
   *
   * Inferred: The page says "callback address of the platform" and no more. That it is for the user
   * to return, and not for events, follows from the events having a URL in the back office.
   *
   * @example "https://credit-pre.aatest.online/payment/callback"
   */
  callback_url: string;
  /**
   * The user's IP address. It is checked at the login, where it must be the same.
   *
   * @example "192.168.1.166"
   */
  client_ip: string;
  /**
   * A mark of the session. With an unchanged one the user gets the barcode that was issued before,
   * with another one a new barcode.
   *
   * Inferred: The meaning is documented. That it is a secret is assumed, as it is of the field of
   * that name in the events.
   *
   * Sensitive: it must not be printed.
   *
   * @example "123"
   */
  session_sign?: string;
  /**
   * Picks the entry of `credit_limit_available_cards` that counts, by its `tag`.
   *
   * @example "外部系统卡唯一标识"
   */
  credit_limit_tag?: string;
  /**
   * The user's credit lines (授信额数据列表). Where they are given, the credit limit endpoint is not
   * called.
   */
  credit_limit_available_cards?: CreditLine[];
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
  /** A payment or a refund. It names no session; only `token` and `tag` link it to one. */
  data?: Trade;
};

export type PayTimeout = Envelope & {
  /** The name of the event. */
  type: 'PAY_TIMEOUT';
  /** The cashier session that an event is about. */
  data?: Session;
};

export type Refund = Envelope & {
  /** The name of the event. */
  type: 'REFUND';
  /** A payment or a refund. It names no session; only `token` and `tag` link it to one. */
  data?: Trade;
};

/**
 * The result of the request (状态码). Anything but 0 is an error.
 *
 * - `0`: success (成功)
 * - `500`: server error, see `msg` (服务端错误，详情见msg)
 *
 * Inferred: The two values are documented as those in common use; whether there are more is not
 * said.
 *
 * @example 0
 */
export type ResultCode = number;

/**
 * The result in words (响应消息).
 *
 * @example "success"
 */
export type ResultMessage = string;

/**
 * The cashier session that an event is about.
 *
 * Seen in examples only: The page prints one `data` for each event and explains no field. Types
 * are those of the printed values. Of no field of any event, those around `data` included, does it
 * say whether it is always there, whether it may be null or how long it may be.
 */
export type Session = {
  /**
   * Names the card or credit line, if it is the `tag` of the credit limit call.
   *
   * Not documented: The page prints numbers as text, no more; the meaning is a guess from the credit
   * limit page. There and on the one-time code page the sample of a `tag` is the words 外部系统卡唯一标识
   * (unique id of the card in the external system).
   *
   * @example "1647"
   */
  tag?: Tag;
  /**
   * The platform's token for its user: the `customer_token` with which the platform asked for the
   * one-time code.
   *
   * Inferred: The page says this of the header; of `data.token` it prints values only. The examples
   * are made up in the shape of the printed ones, the second being that of SESSION_RENEWAL. That it
   * is a secret follows from its use. The header's name is printed `token"`, with a stray quotation
   * mark, which no header's name can have; the credit limit page prints it without.
   *
   * Sensitive: it must not be printed.
   *
   * @example "0123456789abcdef0123456789abcdef_fedcba9876543210fedcba9876543210"
   */
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
   * The user's IP address, IPv4 in all printed examples. PAY_SUCCESS and REFUND spell it `realIp`.
   *
   * @example "203.0.113.10"
   */
  real_ip?: string;
};

export type SessionRenewal = Envelope & {
  /** The name of the event. */
  type: 'SESSION_RENEWAL';
  /** The token whose session is to be kept alive. */
  data?: TokenRenewal;
};

/**
 * Names the card or credit line, if it is the `tag` of the credit limit call.
 *
 * Not documented: The page prints numbers as text, no more; the meaning is a guess from the credit
 * limit page. There and on the one-time code page the sample of a `tag` is the words 外部系统卡唯一标识
 * (unique id of the card in the external system).
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
  /**
   * The platform's token for its user: the `customer_token` with which the platform asked for the
   * one-time code.
   *
   * Inferred: The page says this of the header; of `data.token` it prints values only. The examples
   * are made up in the shape of the printed ones, the second being that of SESSION_RENEWAL. That it
   * is a secret follows from its use. The header's name is printed `token"`, with a stray quotation
   * mark, which no header's name can have; the credit limit page prints it without.
   *
   * Sensitive: it must not be printed.
   *
   * @example "0123456789abcdef0123456789abcdef_fedcba9876543210fedcba9876543210"
   */
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
 * field. Types are those of the printed values, meanings follow from names and values. The names
 * were in camelCase at first, from 2024-12-18 until 2025-01-06 in snake_case (`order_no`,
 * `trade_time`, `merchant_name`, `charge_order_no`, `real_ip`), and are in camelCase again. Older
 * pages had a `result`, too: `success` in PAY_SUCCESS, `fail` in PAY_FAILED.
 */
export type Trade = {
  /**
   * Names the card or credit line, if it is the `tag` of the credit limit call.
   *
   * Not documented: The page prints numbers as text, no more; the meaning is a guess from the credit
   * limit page. There and on the one-time code page the sample of a `tag` is the words 外部系统卡唯一标识
   * (unique id of the card in the external system).
   *
   * @example "1647"
   */
  tag?: Tag;
  /**
   * The platform's token for its user: the `customer_token` with which the platform asked for the
   * one-time code.
   *
   * Inferred: The page says this of the header; of `data.token` it prints values only. The examples
   * are made up in the shape of the printed ones, the second being that of SESSION_RENEWAL. That it
   * is a secret follows from its use. The header's name is printed `token"`, with a stray quotation
   * mark, which no header's name can have; the credit limit page prints it without.
   *
   * Sensitive: it must not be printed.
   *
   * @example "0123456789abcdef0123456789abcdef_fedcba9876543210fedcba9876543210"
   */
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
   * Seen in examples only: CNY is the only value that is printed. In a sample of HTML on the
   * one-time code page there is an amount in HKD.
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
   * The merchant's name, percent-encoded UTF-8 with hexadecimal digits in capitals; decode it once
   * after JSON parsing. The example reads 深圳龙岗区欣百佳百货商行; in a refund the name follows 退款- (refund),
   * of which the hyphen is not encoded.
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
 * mark, which no header's name can have; the credit limit page prints it without.
 *
 * Sensitive: it must not be printed.
 *
 * @example "0123456789abcdef0123456789abcdef_fedcba9876543210fedcba9876543210"
 */
export type UserToken = string;
