// Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml. Do not edit: run `npm run generate evo-cloud`.

/** What any of the messages carries. */
export type Payload =
  | DirectCancelNotification
  | DirectCaptureNotification
  | DirectIdentifyNotification
  | DirectInteractionNotification
  | DirectPaymentNotification
  | DirectRefundNotification
  | DirectVerifyNotification
  | DropInNotification
  | LinkpayNotification
  | LinkpayRefundNotification
  | MerchantCancelNotification
  | MerchantCaptureNotification
  | MerchantCryptogramNotification
  | MerchantDataSubmissionNotification
  | MerchantPaymentMethodNotification
  | MerchantPaymentNotification
  | MerchantRefundNotification
  | MerchantReversalNotification
  | MerchantSettlementNotification
  | MerchantStaticQrCodeNotification
  | NetworkTokenDeletedNotification
  | NetworkTokenStatusUpdatedNotification
  | OfflineCancelNotification
  | OfflineCaptureNotification
  | OfflineMerchandiseCreditNotification
  | OfflinePaymentNotification
  | OfflineRefundNotification
  | OnlineCancelNotification
  | OnlineCryptogramNotification
  | OnlineMultipleCaptureNotification
  | OnlinePaymentInstrumentNotification
  | OnlinePaymentMethodNotification
  | OnlinePaymentNotification
  | OnlineRefundNotification
  | OnlineStandaloneCaptureNotification;

/**
 * An amount of money, in major units, with its currency.
 *
 * Inferred: The limits stand on the LinkPay page and in the portal of 2023; that they hold
 * elsewhere is inferred. The gateway's notification pages print names and types alone.
 */
export type Amount = {
  /**
   * The currency, ISO 4217 alpha-3.
   *
   * @example "HKD"
   */
  currency?: string;
  /**
   * The amount as a decimal number in text, in major units. The number of decimals is not uniform;
   * one guide says that it must follow the currency.
   *
   * Seen in examples only: "10.0", "10.00", "5" and "100" are all printed; an amount in JPY has no
   * decimals.
   *
   * @example "1.00"
   */
  value?: string;
};

/** The amount in the currency in which the cardholder is billed. */
export type BillingAmount = Amount;

/**
 * When the payment is captured: `0` at once, `1` to `168` after so many hours. Without it, by
 * hand. An e-wallet knows `0` alone.
 *
 * Inferred: The values and the limit are those of version 0 and of the online gateway.
 *
 * @example "0"
 */
export type CaptureAfterHours = string;

/**
 * The amount that is declared to customs.
 *
 * Inferred: The page prints names; what they mean follows from the names.
 */
export type ClearanceAmount = {
  /** The currency. */
  currency?: string;
  /** The part of it that is for the goods. */
  productValue?: string;
  /** The part of it that is for the transport. */
  transportValue?: string;
  /** The amount. */
  value?: string;
};

/**
 * A declaration to customs.
 *
 * Inferred: The page prints names; what they mean follows from the names.
 */
export type CustomsClearance = {
  /** The amount that is declared to customs. */
  clearanceAmount?: ClearanceAmount;
  /** The id of the declaration. */
  clearanceID?: string;
  /** What customs says. */
  customsData?: CustomsData;
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
  /** Whether the order is declared in parts. A JSON boolean. */
  isSplit?: boolean;
  /** What the PSP calls the declaration. */
  pspClearanceInfo?: PspClearanceInfo;
  /**
   * The state of the declaration.
   *
   * Not documented: Its values are not documented.
   */
  status?: string;
  /** The id of the part. */
  subClearanceID?: string;
};

/**
 * What customs says.
 *
 * Inferred: The page prints names; what they mean follows from the names.
 */
export type CustomsData = {
  /** The id of the customs office. */
  customsID?: string;
  /** What customs answered, for people. */
  customsReturnMessage?: string;
  /** When customs answered. */
  customsReturnTime?: string;
  /** Whether the payer's identity was confirmed. A JSON boolean. */
  identityCheckResult?: boolean;
  /** The merchant's id at customs. */
  merchantCustomsID?: string;
};

/** Data that was submitted for a payment. */
export type DataSubmission = {
  /** A declaration to customs. */
  customsClearance?: CustomsClearance;
  /** What EVO Cloud calls the transaction, in short. */
  evoTransInfo?: EvoTransReference;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
};

/** The rate of a dynamic currency conversion. */
export type DccFxRate = FxRate & {
  /**
   * The markup on the rate.
   *
   * Not documented: Whether it is a percentage or a fraction is not documented.
   */
  markup?: string;
};

/**
 * How the payer was authenticated.
 *
 * Not documented: Its fields cannot be seen.
 */
export type DirectAuthentication = Record<string, unknown>;

export type DirectCancelNotification = DirectNotification & {
  /** The type of the notification. */
  eventCode: 'Cancel';
};

export type DirectCaptureNotification = DirectNotification & {
  /** The type of the notification. */
  eventCode: 'Capture';
};

/**
 * A capture.
 *
 * Inferred: Documented: that the body needs a new `merchantTransID`. That it stands in
 * `merchantTransInfo` is as everywhere else.
 */
export type DirectCaptureRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** The amount of the transaction. */
  transAmount: TransAmount;
  /** Why the merchant does this. */
  initiatingReason?: InitiatingReason;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The capture as it stands.
 *
 * Inferred: The answer is not visible: what stands here is that of the merchant API.
 */
export type DirectCaptureResponse = {
  /** A payment, a capture, a refund or a cancellation of the Direct API. */
  capture?: DirectOperation;
  /** A payment, a capture, a refund or a cancellation of the Direct API. */
  payment?: DirectOperation;
  /** How it is paid. */
  paymentMethod?: MerchantResponsePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. */
  result?: EvnResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/** One thing that happened to a payment. */
export type DirectEvent = {
  /** The id of the event: `evt_pay_`, digits, and a number. */
  id?: string;
  /**
   * The state, in lower case and in American spelling.
   *
   * Seen in examples only: The values are those of answers and guides; the list is not complete.
   * Nothing is said of notifications.
   */
  status?: DirectStatus;
  /** When it happened. */
  time?: string;
};

/** An error. */
export type DirectFailure = {
  /** How it ended. */
  result?: EvnResult;
};

/**
 * The inquiry of an exchange rate. The lower-case f of `fxRateInquiry` is real.
 *
 * Not documented: Its fields cannot be seen.
 */
export type DirectFxRateInquiry = Record<string, unknown>;

/**
 * The order as it stands.
 *
 * Inferred: Documented by name: `result.code`, `merchantOrderInfo.status` and
 * `transactionInfo.status`. The rest of the answer is not visible: it is that of the notification.
 */
export type DirectGetInteractionResponse = {
  /** The merchant's order. */
  merchantOrderInfo?: DirectOrderInfo;
  /** How it ended. */
  result?: EvnResult;
  /** The payment with which the order was paid. */
  transactionInfo?: DirectTransaction;
};

/** The payment as it stands, and how it came to that. */
export type DirectGetPaymentResponse = DirectPaymentResponse & {
  /** What happened to the payment. */
  events?: DirectEvent[];
};

export type DirectIdentifyNotification = DirectNotification & {
  /** The type of the notification. */
  eventCode: 'Identify';
};

export type DirectInteractionNotification = {
  /**
   * The type of the notification.
   *
   * Not documented: Its values cannot be seen.
   */
  eventCode: string;
  /** The merchant's order. */
  merchantOrderInfo: DirectOrderInfo;
  /**
   * How it was paid.
   *
   * Not documented: Its fields cannot be seen.
   */
  paymentMethod?: Record<string, unknown>;
  /** How it ended. */
  result: EvnResult;
  /** The payment with which the order was paid. */
  transactionInfo: DirectTransaction;
  /**
   * The user's device, where it can be obtained.
   *
   * Not documented: Its fields cannot be seen.
   */
  transInitiator?: Record<string, unknown>;
};

/** An order, for which a session is started. */
export type DirectInteractionRequest = {
  /**
   * The merchant's order.
   *
   * Inferred: The page names the object; its members are those of LinkPay.
   */
  merchantOrderInfo: LinkpayRequestOrderInfo;
  /** The amount of the transaction. */
  transAmount: TransAmount;
  /** The user. */
  userInfo: UserInfo;
  /**
   * For how many minutes it can be paid, from 5 to 43200.
   *
   * Inferred: The limits are documented; the type is that of LinkPay.
   *
   * @example 60
   */
  validTime?: number;
  /**
   * Where the user comes back to.
   *
   * The pages disagree: The field is `returnURL` in version 1 of the merchant API and at EVONET
   * Online, `returnUrl` in version 0 and for LinkPay. The provider's command line tool sends
   * `returnURL` to LinkPay, too.
   *
   * @example "https://YOUR_COMPANY.com/RETURNURL"
   */
  returnURL?: ReturnUrl;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The session, and the link to its payment page.
 *
 * Inferred: `sessionID` is seen in a receiver of others; the rest is that of LinkPay.
 */
export type DirectInteractionResponse = {
  /** How it ended. */
  result?: EvnResult;
  /** The address of the payment page. */
  linkUrl?: string;
  /**
   * The id of the session, for Drop-in.
   *
   * Sensitive: it must not be printed.
   */
  sessionID?: string;
  /** When the link expires. */
  expiryTime?: string;
  /** The merchant's order. */
  merchantOrderInfo?: DirectOrderInfo;
  /** An amount of money, in major units, with its currency. */
  transAmount?: Amount;
};

/** What all payment notifications of EVONET Online have. */
export type DirectNotification = {
  /**
   * How the payer was authenticated.
   *
   * Not documented: Its fields cannot be seen.
   */
  authentication?: DirectAuthentication;
  /** A payment, a capture, a refund or a cancellation of the Direct API. */
  cancel?: DirectOperation;
  /** A payment, a capture, a refund or a cancellation of the Direct API. */
  capture?: DirectOperation;
  /** Whether the date of the authorisation was extended. */
  extendAuthorizationDateIndicator?: string;
  /**
   * The inquiry of an exchange rate. The lower-case f of `fxRateInquiry` is real.
   *
   * Not documented: Its fields cannot be seen.
   */
  fxRateInquiry?: DirectFxRateInquiry;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A payment, a capture, a refund or a cancellation of the Direct API. */
  payment: DirectOperation;
  /**
   * How it was paid.
   *
   * The pages disagree: Of two versions of the page the newer marks it as required, the other does
   * not. So it is optional here. Its fields cannot be seen.
   */
  paymentMethod?: DirectPaymentMethod;
  /**
   * What the PSP says.
   *
   * Not documented: Its fields cannot be seen.
   */
  pspData?: DirectPspData;
  /** A payment, a capture, a refund or a cancellation of the Direct API. */
  refund?: DirectOperation;
};

/**
 * A payment, a capture, a refund or a cancellation of the Direct API.
 *
 * Inferred: The page has the objects, but their fields cannot be seen. The Direct API's bodies are
 * those of the merchant API, from which these fields are taken; `status` is in a sample of its
 * own.
 */
export type DirectOperation = {
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: EvoTransInfo;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** What the payment service provider (PSP) calls the transaction. */
  pspTransInfo?: PspTransInfo;
  /**
   * The state, in lower case and in American spelling.
   *
   * Seen in examples only: The values are those of answers and guides; the list is not complete.
   * Nothing is said of notifications.
   */
  status?: DirectStatus;
  /** An amount of money, in major units, with its currency. */
  transAmount?: Amount;
};

/**
 * The merchant's order.
 *
 * Inferred: The fields cannot be seen. A guide names the status; the rest is that of LinkPay.
 */
export type DirectOrderInfo = LinkpayOrderInfo;

/**
 * How it was paid.
 *
 * The pages disagree: Of two versions of the page the newer marks it as required, the other does
 * not. So it is optional here. Its fields cannot be seen.
 */
export type DirectPaymentMethod = Record<string, unknown>;

export type DirectPaymentNotification = DirectNotification & {
  /** The type of the notification. */
  eventCode: 'Payment';
};

/**
 * A payment.
 *
 * Inferred: The page shows the body of the merchant API, with `allowAuthentication`,
 * `captureAfterHours`, `returnURL` and `webhook`. The other fields are taken from there; what is
 * required is not visible.
 */
export type DirectPaymentRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo?: NewMerchantTransInfo;
  /** How it is paid. The member that `type` names holds the details. */
  paymentMethod?: MerchantRequestPaymentMethod;
  /** The amount of the transaction. */
  transAmount?: TransAmount;
  /** Where the transaction was started. */
  transInitiator?: RequestTransInitiator;
  /** Whether the payer may be authenticated. */
  allowAuthentication?: boolean;
  /** How the payer is, or was, authenticated. */
  authentication?: MerchantRequestAuthentication;
  /**
   * When the payment is captured: `0` at once, `1` to `168` after so many hours. Without it, by
   * hand. An e-wallet knows `0` alone.
   *
   * Inferred: The values and the limit are those of version 0 and of the online gateway.
   *
   * @example "0"
   */
  captureAfterHours?: CaptureAfterHours;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * Where the user comes back to.
   *
   * The pages disagree: The field is `returnURL` in version 1 of the merchant API and at EVONET
   * Online, `returnUrl` in version 0 and for LinkPay. The provider's command line tool sends
   * `returnURL` to LinkPay, too.
   *
   * @example "https://YOUR_COMPANY.com/RETURNURL"
   */
  returnURL?: ReturnUrl;
  /** What is traded. Alipay needs it. */
  tradeInfo?: TradeInfo;
  /** The user. */
  userInfo?: UserInfo;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The payment as it stands, and what must happen next.
 *
 * Inferred: The answer is not visible: what stands here is that of the merchant API, with the
 * states of EVONET Online.
 */
export type DirectPaymentResponse = {
  /** What must happen next. The member that fits `type` holds what is needed for it. */
  action?: MerchantAction;
  /** A payment, a capture, a refund or a cancellation of the Direct API. */
  payment?: DirectOperation;
  /** How it is paid. */
  paymentMethod?: MerchantResponsePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. */
  result?: EvnResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * What the PSP says.
 *
 * Not documented: Its fields cannot be seen.
 */
export type DirectPspData = Record<string, unknown>;

export type DirectRefundNotification = DirectNotification & {
  /** The type of the notification. */
  eventCode: 'Refund';
};

/**
 * A refund.
 *
 * Inferred: Documented: that the body needs a new `merchantTransID`. That it stands in
 * `merchantTransInfo` is as everywhere else.
 */
export type DirectRefundRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** The amount of the transaction. */
  transAmount: TransAmount;
  /** Why the merchant does this. */
  initiatingReason?: InitiatingReason;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The refund as it stands.
 *
 * Inferred: `refund.status` and `payment.status` are in a sample, both `refund_pending`; the text
 * names `refunded_full` and `refunded_partial` as what follows. The rest is that of the merchant
 * API.
 */
export type DirectRefundResponse = {
  /** A payment, a capture, a refund or a cancellation of the Direct API. */
  refund?: DirectOperation;
  /** A payment, a capture, a refund or a cancellation of the Direct API. */
  payment?: DirectOperation;
  /** How it is paid. */
  paymentMethod?: MerchantResponsePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. */
  result?: EvnResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * The state, in lower case and in American spelling.
 *
 * Seen in examples only: The values are those of answers and guides; the list is not complete.
 * Nothing is said of notifications.
 */
export type DirectStatus =
  | 'verified'
  | 'authorized'
  | 'captured'
  | 'refund_pending'
  | 'refunded_full'
  | 'refunded_partial'
  | (string & {});

/**
 * The payment with which the order was paid.
 *
 * Inferred: The fields cannot be seen. A guide names the status; the rest is that of LinkPay.
 */
export type DirectTransaction = LinkpayTransaction;

export type DirectVerifyNotification = DirectNotification & {
  /** The type of the notification. */
  eventCode: 'Verify';
};

/**
 * What the payer need not pay.
 *
 * Inferred: The page prints names; what they mean follows from the names.
 */
export type Discount = {
  /** An amount of money, in major units, with its currency. */
  discountAmount?: Amount;
  /** The discounts that it is made of. */
  discountInfo?: DiscountInfo[];
  /** What the payer paid. */
  payAmount?: Amount;
};

/**
 * One of the discounts.
 *
 * Inferred: The page prints names; what they mean follows from the names.
 */
export type DiscountInfo = {
  /** The currency of the discount. */
  currency?: string;
  /** The kind of the discount. */
  discountType?: string;
  /**
   * The amount of a part of the discount.
   *
   * Not documented: Its fields are not known.
   */
  subDiscountAmount?: Record<string, unknown>;
  /** The amount of the discount. */
  value?: string;
};

export type DropInNotification = LinkpayOrderNotification & {
  /**
   * The type of the notification.
   *
   * The pages disagree: The page marks it as required, and its sample does not have it.
   */
  eventCode: 'Drop-in';
};

/** How it ended. */
export type EvnResult = {
  /**
   * The result code of EVONET Online. Only what its list has and the merchant API's is not known to
   * have stands here.
   *
   * - `S0000`: success
   * - `B0007`: currency not supported
   * - `B0008`: PSP not supported
   * - `B0009`: card BIN not supported
   * - `B0011`: authentication type not supported
   * - `B0032`: function not supported for the PSP
   * - `B0035`: FX rate not found; the text is cut
   *
   * Inferred: The codes and what they mean are documented, but only a part of the list can be seen.
   * At most 8 characters: that is said of the merchant API.
   *
   * @example "S0000"
   */
  code?: EvnResultCode;
  /**
   * What the result code means, for people.
   *
   * Seen in examples only: Both `success` and `Success` are printed. The limit is that of the
   * answers of the merchant API.
   *
   * @example "Success"
   */
  message?: ResultMessage;
  /**
   * The kind of a result code that does not begin with `S`.
   *
   * - `M`: merchant profile
   * - `N`: invalid integration
   * - `E`: status or handling of the API
   * - `S`: soft decline
   * - `H`: hard decline
   * - `R`: declined for its risk
   */
  category?: string;
};

/**
 * The result code of EVONET Online. Only what its list has and the merchant API's is not known to
 * have stands here.
 *
 * - `S0000`: success
 * - `B0007`: currency not supported
 * - `B0008`: PSP not supported
 * - `B0009`: card BIN not supported
 * - `B0011`: authentication type not supported
 * - `B0032`: function not supported for the PSP
 * - `B0035`: FX rate not found; the text is cut
 *
 * Inferred: The codes and what they mean are documented, but only a part of the list can be seen.
 * At most 8 characters: that is said of the merchant API.
 *
 * @example "S0000"
 */
export type EvnResultCode = string;

/** What EVO Cloud calls the transaction. */
export type EvoTransInfo = EvoTransReference & {
  /**
   * The retrieval reference number (RRN).
   *
   * @example "210812194606"
   */
  retrievalReferenceNum?: string;
  /**
   * The trace number.
   *
   * @example "194606"
   */
  traceNum?: string;
};

/**
 * What EVO Cloud calls the transaction, in short.
 *
 * Inferred: The page prints names and types; what they mean follows from the names.
 */
export type EvoTransReference = {
  /**
   * EVO Cloud's id of the transaction.
   *
   * Seen in examples only: 32 hex digits in samples of 2021 to 2024; `pay_` and 24 digits or more in
   * samples of 2025; one of 2026 has no underscore. No format and no length is documented.
   *
   * @example "a2a6faae079d4222bdb3e7ef09190c16"
   */
  evoTransID?: string;
  /**
   * EVO Cloud's time of the transaction, ISO 8601.
   *
   * Seen in examples only: Mostly UTC with `Z`; some answers of version 0 have an offset, as in
   * `2021-08-12T19:49:37+07:00`.
   *
   * @example "2021-08-12T12:45:58Z"
   */
  evoTransTime?: string;
};

/**
 * When it expires, four digits.
 *
 * The pages disagree: Year and month (YYMM) in version 0 and in the samples of the offline
 * gateway; month and year (MMYY) in the network token guide, the command line tool and a sample of
 * EVONET Online.
 */
export type ExpiryDate = string;

/**
 * Why it failed, as a code. It is there where the status is `Failed`.
 *
 * Inferred: When it is there is said of `payment` of the merchant API alone.
 */
export type FailureCode = string;

/**
 * Why it failed, for people. It is there where the status is `Failed`.
 *
 * Inferred: When it is there is said of `payment` of the merchant API alone.
 */
export type FailureReason = string;

/**
 * The first six digits of the card number.
 *
 * @example "489533"
 */
export type First6No = string;

/**
 * How the card is funded.
 *
 * - `credit`: credit card
 * - `debit`: debit card
 * - `prepaid`: prepaid card
 *
 * Seen in examples only: `credit` and `debit` are seen in samples; the list is that of the
 * provider's Python SDK.
 *
 * @example "credit"
 */
export type FundingType = 'credit' | 'debit' | 'prepaid' | (string & {});

/**
 * An exchange rate between two currencies.
 *
 * Inferred: The pages print names and types. The limit of the currencies is that of the FX rate
 * inquiry of the merchant API.
 */
export type FxRate = {
  /**
   * The currency of which one unit is priced.
   *
   * Inferred: What it means follows from the name.
   */
  baseCurrency?: string;
  /**
   * The currency in which it is priced.
   *
   * Inferred: What it means follows from the name.
   */
  quoteCurrency?: string;
  /**
   * The rate, as text.
   *
   * Not documented: Its number of decimals is not documented, nor is there an example.
   */
  value?: string;
  /**
   * The date of the rate.
   *
   * Not documented: Its format is not documented, nor is there an example.
   */
  date?: string;
  /** Where the rate comes from. */
  source?: string;
};

/**
 * The inquiry of an exchange rate for a dynamic currency conversion.
 *
 * Inferred: The page prints names and types; what they mean follows from the names.
 */
export type FxRateInquiry = {
  /** The amount in the currency in which the cardholder is billed. */
  DCCBillingAmount?: BillingAmount;
  /** The rate of a dynamic currency conversion. */
  DCCBillingFXRate?: DccFxRate;
  /** What EVO Cloud calls the transaction, in short. */
  evoTransInfo?: EvoTransReference;
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /**
   * The state of the inquiry.
   *
   * Not documented: Its values are not documented.
   */
  status?: string;
  /** An amount of money, in major units, with its currency. */
  transAmount?: Amount;
};

/**
 * A cancellation at the gateway.
 *
 * Inferred: The page prints names and types; what they mean follows from the names.
 */
export type GatewayCancel = {
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: EvoTransInfo;
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** Why it failed at the PSP, as a code of the PSP. */
  pspFailureCode?: PspFailureCode;
  /** Why it failed at the PSP, for people. */
  pspFailureReason?: PspFailureReason;
  /** What the payment service provider (PSP) calls the transaction. */
  pspTransInfo?: PspTransInfo;
  /**
   * How a capture, a cancellation, a refund or a merchandise credit ended.
   *
   * - `Success`: it was done
   * - `Failed`: it was not done
   *
   * Seen in examples only: The guides name `Success`; `Failed` is seen in receivers of others. The
   * answer to CancelOrRefund can also have `Received`.
   */
  status?: OperationStatus;
};

/**
 * A capture at the gateway.
 *
 * Inferred: The page prints names and types; what they mean follows from the names.
 */
export type GatewayCapture = {
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: EvoTransInfo;
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** Why it failed at the PSP, as a code of the PSP. */
  pspFailureCode?: PspFailureCode;
  /** Why it failed at the PSP, for people. */
  pspFailureReason?: PspFailureReason;
  /** What the payment service provider (PSP) calls the transaction. */
  pspTransInfo?: PspTransInfo;
  /**
   * How a capture, a cancellation, a refund or a merchandise credit ended.
   *
   * - `Success`: it was done
   * - `Failed`: it was not done
   *
   * Seen in examples only: The guides name `Success`; `Failed` is seen in receivers of others. The
   * answer to CancelOrRefund can also have `Received`.
   */
  status?: OperationStatus;
  /** An amount of money, in major units, with its currency. */
  transAmount?: Amount;
};

/** An error. */
export type GatewayFailure = {
  /** How it ended. Nothing here but the code is meant for programs. */
  result?: GatewayResult;
};

/**
 * A payment at the gateway.
 *
 * Inferred: The page prints names and types; what they mean follows from the names.
 */
export type GatewayPayment = {
  /** The amount in the currency in which the cardholder is billed. */
  billingAmount?: BillingAmount;
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: EvoTransInfo;
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** Why it failed at the PSP, as a code of the PSP. */
  pspFailureCode?: PspFailureCode;
  /** Why it failed at the PSP, for people. */
  pspFailureReason?: PspFailureReason;
  /** What the PSP says of a payment. */
  pspTransInfo?: PaymentPspTransInfo;
  /**
   * The state of a payment.
   *
   * Inferred: The list is that of the merchant API in the portal of 2023; the gateway's pages have
   * none. Receivers of others know Authorised, Captured and Failed.
   *
   * @example "Captured"
   */
  status?: PaymentStatus;
  /** An amount of money, in major units, with its currency. */
  transAmount?: Amount;
};

/**
 * How the acquirer and the card schemes know the merchant.
 *
 * Seen in examples only: The names and values are those of the worked examples of Payment and
 * MerchandiseCredit; the meanings are the names'. Which members are required is not known.
 */
export type GatewayPspInfo = {
  /**
   * The merchant category code.
   *
   * @example "5499"
   */
  mcc?: string;
  /**
   * The code of the sponsor.
   *
   * @example "441378"
   */
  sponsorCode?: string;
  /**
   * The id of the merchant.
   *
   * @example "202106305812001"
   */
  merchantID?: string;
  /**
   * The id of the terminal.
   *
   * @example "00000001"
   */
  terminalID?: string;
  /**
   * The name of the merchant.
   *
   * @example "Test"
   */
  merchantName?: string;
  /**
   * The id of the store.
   *
   * @example "202106305812001"
   */
  storeID?: string;
  /**
   * The name of the store.
   *
   * @example "Test Store"
   */
  storeName?: string;
  /**
   * The street of the store.
   *
   * @example "Test street"
   */
  street?: string;
  /**
   * The city of the store.
   *
   * @example "MYS"
   */
  city?: string;
  /**
   * The postal code of the store.
   *
   * @example "202000"
   */
  postCode?: string;
  /**
   * The country of the store, alpha-3.
   *
   * @example "MYS"
   */
  nation?: string;
};

/**
 * A refund at the gateway.
 *
 * Inferred: The notification pages have the object, but its fields cannot be seen. These are the
 * fields of a refund in version 0 of the API; that a code and a reason tell why it failed is said
 * in a guide.
 */
export type GatewayRefund = {
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: EvoTransInfo;
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** What the payment service provider (PSP) calls the transaction. */
  pspTransInfo?: PspTransInfo;
  /**
   * How a capture, a cancellation, a refund or a merchandise credit ended.
   *
   * - `Success`: it was done
   * - `Failed`: it was not done
   *
   * Seen in examples only: The guides name `Success`; `Failed` is seen in receivers of others. The
   * answer to CancelOrRefund can also have `Received`.
   */
  status?: OperationStatus;
  /** An amount of money, in major units, with its currency. */
  transAmount?: Amount;
};

/**
 * How it ended. Nothing here but the code is meant for programs.
 *
 * Inferred: Names and types are the page's; the limits are those of the answers of the merchant
 * API.
 */
export type GatewayResult = {
  /**
   * The result code of the gateway, offline and online. `S` is success, `B` business.
   *
   * - `S0000`: success
   * - `S0004`: SecurePlus is needed
   * - `S0005`: 3DS is needed
   * - `S0007`: received
   * - `B0000`: acquirer not found
   * - `B0001`: store not found
   * - `B0002`: terminal not found
   * - `B0003`: status of the group
   * - `B0004`: status of the store
   * - `B0005`: status of the merchant
   * - `B0006`: status of the terminal
   * - `B0007`: signature error
   * - `B0008`: empty request
   * - `B0009`: transaction type or function not supported
   * - `B0010`: payment brand not supported
   * - `B0011`: PSP not supported
   * - `B0012`: duplicate merchantTransID
   * - `B0013`: merchantTransID not found
   * - `B0014`: transaction status invalid
   * - `B0015`: token not found
   * - `B0016`: currency not supported
   * - `B0017`: the total of captures, refunds or clearances is too high
   * - `B0018`: vault not found
   * - `B0021`: token disabled
   * - `B0022`: function not supported
   * - `B0023`: route error
   * - `B0025`: card BIN not supported
   * - `B0028`: failed, the authentication shows a high risk
   * - `B0029`: token expired
   * - `B0030`: card brand not supported
   * - `B0031`: about the token; the text is cut
   *
   * Inferred: The codes and what they mean are documented, but only a part of the list can be seen;
   * a code that is missing here may well exist. At most 8 characters: that is said of the merchant
   * API.
   *
   * @example "S0000"
   */
  code?: GatewayResultCode;
  /**
   * What the result code means, for people.
   *
   * Seen in examples only: Both `success` and `Success` are printed. The limit is that of the
   * answers of the merchant API.
   *
   * @example "Success"
   */
  message?: ResultMessage;
  /**
   * What the PSP said, for people.
   *
   * Inferred: The limit is documented for the answers of the merchant API alone.
   *
   * @example "Approved"
   */
  pspMessage?: PspResponseMessage;
  /**
   * What the PSP said, as a code of its own.
   *
   * Inferred: The limit is documented for the answers of the merchant API alone.
   *
   * @example "00"
   */
  pspResponseCode?: PspResponseCode;
};

/**
 * The result code of the gateway, offline and online. `S` is success, `B` business.
 *
 * - `S0000`: success
 * - `S0004`: SecurePlus is needed
 * - `S0005`: 3DS is needed
 * - `S0007`: received
 * - `B0000`: acquirer not found
 * - `B0001`: store not found
 * - `B0002`: terminal not found
 * - `B0003`: status of the group
 * - `B0004`: status of the store
 * - `B0005`: status of the merchant
 * - `B0006`: status of the terminal
 * - `B0007`: signature error
 * - `B0008`: empty request
 * - `B0009`: transaction type or function not supported
 * - `B0010`: payment brand not supported
 * - `B0011`: PSP not supported
 * - `B0012`: duplicate merchantTransID
 * - `B0013`: merchantTransID not found
 * - `B0014`: transaction status invalid
 * - `B0015`: token not found
 * - `B0016`: currency not supported
 * - `B0017`: the total of captures, refunds or clearances is too high
 * - `B0018`: vault not found
 * - `B0021`: token disabled
 * - `B0022`: function not supported
 * - `B0023`: route error
 * - `B0025`: card BIN not supported
 * - `B0028`: failed, the authentication shows a high risk
 * - `B0029`: token expired
 * - `B0030`: card brand not supported
 * - `B0031`: about the token; the text is cut
 *
 * Inferred: The codes and what they mean are documented, but only a part of the list can be seen;
 * a code that is missing here may well exist. At most 8 characters: that is said of the merchant
 * API.
 *
 * @example "S0000"
 */
export type GatewayResultCode = string;

/**
 * A capture without a payment before it.
 *
 * Inferred: Names from the online gateway's page, on which not all fields can be seen; the meaning
 * of the object is its name's.
 */
export type GatewayStandaloneCapture = {
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: EvoTransInfo;
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** What the payment service provider (PSP) calls the transaction. */
  pspTransInfo?: PspTransInfo;
};

/** The gateway's token for a payment method. */
export type GatewayToken = {
  /**
   * When it was made.
   *
   * @example "2017-07-17T13:42:40+01:00"
   */
  createTime?: string;
  /**
   * The state of the token.
   *
   * The pages disagree: `enable` in version 0, `enabled` in version 1.
   *
   * @example "enabled"
   */
  status?: string;
  /**
   * When it was changed last.
   *
   * @example "2017-07-17T13:42:40+01:00"
   */
  updateTime?: string;
  /**
   * The token itself.
   *
   * Inferred: The limit is that of the requests. It begins with `pmt_`.
   *
   * Sensitive: it must not be printed.
   */
  value?: string;
};

/**
 * The cardholder's name.
 *
 * Inferred: The limit is that of the requests. That it must not be printed is our choice.
 *
 * Sensitive: it must not be printed.
 */
export type HolderName = string;

/** Why the merchant does this. */
export type InitiatingReason = string;

/**
 * Whether the user was spared a challenge. A text, not a boolean.
 *
 * Seen in examples only: The value is that of a sample of EVONET Online.
 *
 * @example "Y"
 */
export type IsFrictionless = string;

/**
 * The country of the issuer. `issuingCountry` stands beside it.
 *
 * Not documented: How it differs from `issuingCountry` is not documented.
 */
export type IssuerCountry = string;

/**
 * The country of the issuer. `issuerCountry` stands beside it on some pages.
 *
 * Seen in examples only: Alpha-3 and numeric values are both seen. How it differs from
 * `issuerCountry` is not documented.
 *
 * @example "USA"
 */
export type IssuingCountry = string;

/**
 * The last four digits of the card number.
 *
 * Inferred: The limit is the name's.
 *
 * @example "1119"
 */
export type Last4No = string;

/** The card that was used, as far as a notification tells. */
export type LinkpayCard = {
  /**
   * The first six digits of the card number.
   *
   * @example "489533"
   */
  first6No?: First6No;
  /**
   * How the card is funded.
   *
   * - `credit`: credit card
   * - `debit`: debit card
   * - `prepaid`: prepaid card
   *
   * Seen in examples only: `credit` and `debit` are seen in samples; the list is that of the
   * provider's Python SDK.
   *
   * @example "credit"
   */
  fundingType?: FundingType;
  /**
   * The country of the issuer. `issuerCountry` stands beside it on some pages.
   *
   * Seen in examples only: Alpha-3 and numeric values are both seen. How it differs from
   * `issuerCountry` is not documented.
   *
   * @example "USA"
   */
  issuingCountry?: IssuingCountry;
  /**
   * The last four digits of the card number.
   *
   * Inferred: The limit is the name's.
   *
   * @example "1119"
   */
  last4No?: Last4No;
  /**
   * The brand of the card.
   *
   * Seen in examples only: The values are those of samples, which do not agree on capitals.
   *
   * @example "Visa"
   */
  paymentBrand?: PaymentBrand;
};

/** An order. */
export type LinkpayCreateRequest = {
  /** The merchant's order. */
  merchantOrderInfo: LinkpayRequestOrderInfo;
  /** The amount of the transaction. */
  transAmount: TransAmount;
  /**
   * Who receives the goods or the money.
   *
   * Not documented: The page names the object; its members are not visible.
   */
  recipientInfo?: Record<string, unknown>;
  /**
   * Where the user comes back to. `merchantOrderID` and `result` are added to it.
   *
   * The pages disagree: `returnUrl` on the page and in the list of the command line tool; the tool
   * itself sends `returnURL`.
   */
  returnUrl?: ReturnUrl;
  /**
   * Who sends the money.
   *
   * Not documented: The page names the object; its members are not visible.
   */
  senderInfo?: Record<string, unknown>;
  /** The store, where it has several merchant category codes. */
  storeInfo?: StoreInfoMcc;
  /**
   * What is traded.
   *
   * Inferred: The page names the object; its members are those of the merchant API.
   */
  tradeInfo?: TradeInfo;
  /**
   * Where the transaction was started.
   *
   * Inferred: The page names the object; its members are those of the merchant API.
   */
  transInitiator?: RequestTransInitiator;
  /** The user. */
  userInfo?: UserInfo;
  /**
   * For how many minutes the link is valid, from 5 to 43200; 60 where nothing is said.
   *
   * The pages disagree: A number on the page and in the list of the command line tool; the tool
   * itself sends a text.
   *
   * @example 60
   */
  validTime?: number;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The order, and the link to its payment page.
 *
 * Seen in examples only: The members are those that the provider's Python SDK reads.
 */
export type LinkpayCreateResponse = {
  /** How it ended. */
  result?: LinkpayResult;
  /** The address of the payment page. */
  linkUrl?: string;
  /** When the link expires. */
  expiryTime?: string;
  /** The merchant's order. */
  merchantOrderInfo?: LinkpayOrderInfo;
  /** An amount of money, in major units, with its currency. */
  transAmount?: Amount;
};

/** What EVO Cloud calls the transaction. */
export type LinkpayEvoTransInfo = EvoTransInfo & {
  /**
   * Nobody documents what it says.
   *
   * Not documented: It is printed in the sample, without a word about it.
   *
   * @example false
   */
  useInternalApiMapping?: boolean;
};

/** An error. */
export type LinkpayFailure = {
  /** How it ended. */
  result?: LinkpayResult;
};

export type LinkpayNotification = LinkpayOrderNotification & {
  /**
   * The type of the notification.
   *
   * The pages disagree: The page marks it as required, and its sample does not have it.
   */
  eventCode: 'LinkPay';
};

/** The merchant's order. */
export type LinkpayOrderInfo = {
  /**
   * The merchant's id of the order.
   *
   * Inferred: The limit is that of the provider's Python SDK.
   *
   * @example "T506061749179793117"
   */
  merchantOrderID?: string;
  /**
   * The state of the order.
   *
   * Inferred: `Paid` and `Refunding` are in the samples; the list is that of the provider's Python
   * SDK.
   *
   * @example "Paid"
   */
  status?:
    | 'Pending'
    | 'Active'
    | 'Paid'
    | 'Closed'
    | 'Refunding'
    | 'Refunded'
    | 'Partial Refunded'
    | 'Failed'
    | (string & {});
};

/** What LinkPay and Drop-in send alike. */
export type LinkpayOrderNotification = {
  /** The merchant's order. */
  merchantOrderInfo: LinkpayOrderInfo;
  /** How it was paid. */
  paymentMethod?: LinkpayPaymentMethod;
  /** How it ended. */
  result: LinkpayResult;
  /**
   * The user's device.
   *
   * The pages disagree: The page marks it as required, and its sample does not have it. EVONET
   * Online marks it as optional: sent where it can be obtained. So it is optional here. Its fields
   * cannot be seen.
   */
  transInitiator?: Record<string, unknown>;
  /** The payment with which the order was paid. */
  transactionInfo: LinkpayTransaction;
};

/**
 * The order as it stands.
 *
 * Inferred: Documented by name: `result.code`, `merchantOrderInfo.status` and
 * `transactionInfo.status`. The rest of the answer is not visible: it is that of the notification.
 */
export type LinkpayOrderResponse = {
  /** The merchant's order. */
  merchantOrderInfo?: LinkpayOrderInfo;
  /** How it was paid. */
  paymentMethod?: LinkpayPaymentMethod;
  /** How it ended. */
  result?: LinkpayResult;
  /** The payment with which the order was paid. */
  transactionInfo?: LinkpayTransaction;
};

/** How it was paid. */
export type LinkpayPaymentMethod = {
  /** The card that was used, as far as a notification tells. */
  card?: LinkpayCard;
  /**
   * The kind of payment method.
   *
   * @example "card"
   */
  type?: string;
};

/**
 * What the PSP calls the transaction.
 *
 * Inferred: What the names mean follows from them.
 */
export type LinkpayPspTransInfo = {
  /**
   * The authorisation code. Leading zeros count, so it must stay a text.
   *
   * @example "088949"
   */
  authorizationCode?: string;
  /**
   * The PSP's id of the transaction.
   *
   * @example "305157118717453"
   */
  pspTransID?: string;
};

/**
 * A refund of an order.
 *
 * Seen in examples only: The sample is cut within `evoTransInfo`. Its last field there begins with
 * `useIntern`.
 */
export type LinkpayRefund = {
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: LinkpayEvoTransInfo;
  /** What the merchant calls the refund. */
  merchantTransInfo?: LinkpayRefundTransReference;
  /**
   * How the refund ended.
   *
   * Seen in examples only: Receivers of others read it, with `Success`.
   */
  status?: OperationStatus;
  /**
   * The amount of the refund.
   *
   * Seen in examples only: Receivers of others read it.
   */
  transAmount?: Amount;
};

/**
 * Seen in examples only: Only a part of the page, a sample, can be seen. What it marks as required
 * is not known.
 */
export type LinkpayRefundNotification = {
  /**
   * The type of the notification.
   *
   * Seen in examples only: The visible part of the sample has none. Receivers of others know both
   * values.
   */
  eventCode?: 'LinkPay Refund' | 'Refund' | (string & {});
  /** The merchant's order. */
  merchantOrderInfo?: LinkpayOrderInfo;
  /** A refund of an order. */
  refund?: LinkpayRefund;
  /** How it ended. */
  result?: LinkpayResult;
};

/** A refund. */
export type LinkpayRefundRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** The amount of the transaction. */
  transAmount: TransAmount;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The refund as it stands.
 *
 * Inferred: The answer is not visible: what stands here is the notification, of which a part of
 * the sample is visible.
 */
export type LinkpayRefundResponse = {
  /** The merchant's order. */
  merchantOrderInfo?: LinkpayOrderInfo;
  /** A refund of an order. */
  refund?: LinkpayRefund;
  /** How it ended. */
  result?: LinkpayResult;
};

/**
 * What the merchant calls the refund.
 *
 * Seen in examples only: The fields are those of the sample.
 */
export type LinkpayRefundTransReference = {
  /**
   * The merchant's id of the refund.
   *
   * @example "T506061749179941202"
   */
  merchantTransID?: string;
  /**
   * The merchant's time of the refund, ISO 8601 with an offset.
   *
   * @example "2025-06-06T11:19:01+08:00"
   */
  merchantTransTime?: string;
};

/**
 * The merchant's order.
 *
 * Inferred: The members are documented, what they do follows from their names. The limit is the
 * Python SDK's. Which members are required is not visible.
 */
export type LinkpayRequestOrderInfo = {
  /**
   * The merchant's id of the order.
   *
   * @example "T506061749179793117"
   */
  merchantOrderID?: string;
  /**
   * The merchant's time of the order, ISO 8601 with an offset.
   *
   * @example "2025-06-06T11:16:33+08:00"
   */
  merchantOrderTime?: string;
  /**
   * How often it can be paid.
   *
   * - `Single`: once
   * - `Multiple`: several times
   *
   * Inferred: The values are documented; what they mean follows from them.
   */
  orderType?: 'Single' | 'Multiple' | (string & {});
  /**
   * The payment methods that the page offers.
   *
   * Not documented: A list; its items are not visible.
   */
  enabledPaymentMethod?: unknown[];
  /** Whether the page asks for the billing address. */
  isCollectBillingAddress?: boolean;
  /** Whether the page asks for the email address. */
  isCollectEmail?: boolean;
  /** Whether the page asks for the full name. */
  isCollectFullName?: boolean;
  /** Whether the page asks for the phone number. */
  isCollectPhoneNumber?: boolean;
  /** Whether the page asks for the shipping address. */
  isCollectShippingAddress?: boolean;
};

/** How it ended. */
export type LinkpayResult = {
  /**
   * The result code of LinkPay. For notifications its list has S0000 alone.
   *
   * - `S0000`: success
   * - `V0000`: the format of a field is invalid
   * - `V0001`: a field is absent or empty
   * - `V0002`: the value of a field is invalid
   * - `V0003`: the version of the interface is invalid
   * - `V0005`: the body is not JSON
   * - `V0006`: HTTP method not supported
   * - `B0001`: store not found
   * - `B0003`: status of the group
   * - `B0004`: status of the store
   * - `B0005`: status of the merchant
   * - `B0007`: signature error
   * - `B0008`: empty request
   * - `B0009`: transaction type or function not supported
   * - `B0010`: payment brand not supported
   * - `B0011`: sponsor information lost
   * - `B0014`: transaction status invalid
   * - `B0016`: currency not supported
   * - `B0017`: amount invalid
   * - `B0019`: merchantOrderID exists already
   * - `B0020`: merchantOrderID not found
   * - `B0022`: function not supported
   * - `B0023`: route error
   * - `B0024`: order not found
   * - `B0026`: order already paid
   * - `B0027`: order closed
   * - `B0028`: authentication failed
   * - `B0038`: status of the acquirer
   * - `B0044`: the refund amount is exceeded
   * - `E0000`: internal error
   * - `E0001`: unable to process
   * - `E0002`: failed
   * - `E0003`: timeout
   *
   * Inferred: The codes and what they mean are documented, but only a part of the lists can be seen.
   * At most 8 characters: that is said of the merchant API.
   *
   * @example "S0000"
   */
  code?: LinkpayResultCode;
  /**
   * What the result code means, for people.
   *
   * Seen in examples only: Both `success` and `Success` are printed. The limit is that of the
   * answers of the merchant API.
   *
   * @example "Success"
   */
  message?: ResultMessage;
};

/**
 * The result code of LinkPay. For notifications its list has S0000 alone.
 *
 * - `S0000`: success
 * - `V0000`: the format of a field is invalid
 * - `V0001`: a field is absent or empty
 * - `V0002`: the value of a field is invalid
 * - `V0003`: the version of the interface is invalid
 * - `V0005`: the body is not JSON
 * - `V0006`: HTTP method not supported
 * - `B0001`: store not found
 * - `B0003`: status of the group
 * - `B0004`: status of the store
 * - `B0005`: status of the merchant
 * - `B0007`: signature error
 * - `B0008`: empty request
 * - `B0009`: transaction type or function not supported
 * - `B0010`: payment brand not supported
 * - `B0011`: sponsor information lost
 * - `B0014`: transaction status invalid
 * - `B0016`: currency not supported
 * - `B0017`: amount invalid
 * - `B0019`: merchantOrderID exists already
 * - `B0020`: merchantOrderID not found
 * - `B0022`: function not supported
 * - `B0023`: route error
 * - `B0024`: order not found
 * - `B0026`: order already paid
 * - `B0027`: order closed
 * - `B0028`: authentication failed
 * - `B0038`: status of the acquirer
 * - `B0044`: the refund amount is exceeded
 * - `E0000`: internal error
 * - `E0001`: unable to process
 * - `E0002`: failed
 * - `E0003`: timeout
 *
 * Inferred: The codes and what they mean are documented, but only a part of the lists can be seen.
 * At most 8 characters: that is said of the merchant API.
 *
 * @example "S0000"
 */
export type LinkpayResultCode = string;

/**
 * The payment with which the order was paid.
 *
 * Inferred: What the names mean follows from them.
 */
export type LinkpayTransaction = {
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: LinkpayEvoTransInfo;
  /**
   * What identifies the transaction at the merchant's side. Here EVO Cloud makes the
   * `merchantTransID`, and the `merchantOrderReference` is the id of the order.
   *
   * Seen in examples only: Both follow from the values of the sample.
   */
  merchantTransInfo?: MerchantTransInfo;
  /** What the PSP calls the transaction. */
  pspTransInfo?: LinkpayPspTransInfo;
  /**
   * The state of the payment.
   *
   * Inferred: `Captured` is in the sample; the list is that of the merchant API.
   */
  status?: PaymentStatus;
  /** An amount of money, in major units, with its currency. */
  transAmount?: Amount;
};

/** What must happen next. The member that fits `type` holds what is needed for it. */
export type MerchantAction = {
  /**
   * The kind of action.
   *
   * - `threeDSRedirect`: send the user to another site for 3DS, with `threeDSData`
   * - `threeDSIdentify`: send the user to another site for frictionless 3DS 2, with `threeDSData`
   * - `threeDSChallenge`: send the user to another site for the challenge of 3DS 2, with
   * `threeDSData`
   * - `inputMobilePhone`: ask the user for the mobile phone number (SecurePlus), and submit it
   * - `inputSMSCode`: ask the user for the code of the SMS (SecurePlus), and submit it
   * - `redirectUser`: send the user to `redirectData.url`
   * - `redirectInIframe`: show `redirectData.url` in an iframe
   * - `presentQRCode`: show the QR code of `qrData`
   * - `invokeWallet`: call the wallet's SDK with `walletData.paymentString`
   * - `presentEcontext`: show the texts of `econtext`, for cash and bank transfer
   * - `promptUser`: prompt the user; the page does not explain it
   *
   * @example "redirectUser"
   */
  type?:
    | 'threeDSRedirect'
    | 'threeDSIdentify'
    | 'threeDSChallenge'
    | 'inputMobilePhone'
    | 'inputSMSCode'
    | 'redirectUser'
    | 'redirectInIframe'
    | 'presentQRCode'
    | 'invokeWallet'
    | 'presentEcontext'
    | 'promptUser'
    | (string & {});
  /** Where the user is sent. */
  redirectData?: {
    /** The address. */
    url?: string;
    /**
     * The HTTP method.
     *
     * @example "GET"
     */
    method?: 'GET' | 'POST' | (string & {});
    /**
     * The fields of the form that is posted, where the method is POST. Their names keep their case.
     */
    parameter?: {
      [key: string]: string;
    };
  };
  /**
   * What 3-D Secure needs.
   *
   * Not documented: The page names the object; its members are not visible.
   */
  threeDSData?: Record<string, unknown>;
  /** The QR code. */
  qrData?: {
    /** What the QR code holds. */
    qrCode?: string;
    /** The address of the QR code, where `qrCode` is not given. */
    qrDownloadURL?: string;
    /**
     * When the payment expires.
     *
     * @example "2017-07-17T13:42:40+01:00"
     */
    expiredAt?: string;
  };
  /** What the wallet's SDK needs. */
  walletData?: {
    /** The text for the SDK. */
    paymentString?: string;
  };
  /** Texts for the user. */
  econtext?: {
    /** The address of an instruction. */
    instructionURL?: string;
  };
};

/** How the payer was authenticated. */
export type MerchantAuthentication = {
  /** The kind of authentication. */
  type?: string;
  /** 3-D Secure. */
  threeDS?: MerchantThreeDs;
};

/**
 * A cancellation of the merchant API.
 *
 * Inferred: Its fields in notifications cannot be seen. These are those of the answers in the
 * portal of 2023.
 */
export type MerchantCancel = {
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: EvoTransInfo;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** What the payment service provider (PSP) calls the transaction. */
  pspTransInfo?: PspTransInfo;
  /**
   * How a capture, a cancellation, a refund or a merchandise credit ended.
   *
   * - `Success`: it was done
   * - `Failed`: it was not done
   *
   * Seen in examples only: The guides name `Success`; `Failed` is seen in receivers of others. The
   * answer to CancelOrRefund can also have `Received`.
   */
  status?: OperationStatus;
};

/**
 * Inferred: The page has the original transaction as required, under one property that it names
 * "payment" or "capture" or "refund". That one of the three is meant is inferred, so each is
 * optional here.
 */
export type MerchantCancelNotification = {
  /** A cancellation of the merchant API. */
  cancel: MerchantCancel;
  /** A capture of the merchant API. */
  capture?: MerchantCapture;
  /** The type of the notification. */
  eventCode: 'Cancel';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A payment of the merchant API. */
  payment?: MerchantPayment;
  /** How it was paid. */
  paymentMethod?: MerchantPaymentMethod;
  /** A refund of the merchant API. */
  refund?: MerchantRefund;
  /**
   * The store.
   *
   * Not documented: Its fields in a notification cannot be seen. In requests it has the merchant
   * category code, as `MCC` on one page and as `mcc` on another.
   */
  storeInfo?: MerchantStoreInfo;
  /**
   * The user's device.
   *
   * Not documented: Its fields in a notification cannot be seen.
   */
  transInitiator?: MerchantTransInitiator;
};

/**
 * The cancellation or the refund.
 *
 * Inferred: Documented: `status` with its three values. The rest is that of version 0.
 */
export type MerchantCancelOrRefundOperation = {
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: EvoTransInfo;
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** What the payment service provider (PSP) calls the transaction. */
  pspTransInfo?: PspTransInfo;
  /**
   * How it ended, or that it was received.
   *
   * - `Success`: it was done
   * - `Failed`: it was not done
   * - `Received`: it is being done: query it, or wait for the notification
   */
  status?: 'Success' | 'Failed' | 'Received' | (string & {});
  /** An amount of money, in major units, with its currency. */
  transAmount?: Amount;
};

/** A cancellation or a refund, whichever the state of the payment asks for. */
export type MerchantCancelOrRefundRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /**
   * The amount that is given back.
   *
   * The pages disagree: The list of the command line tool requires it, the guide does not. So it is
   * optional here.
   */
  transAmount?: TransAmount;
  /** Why the merchant does this. */
  initiatingReason?: InitiatingReason;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The cancellation or the refund as it stands.
 *
 * Inferred: The answer is not visible. `cancelOrRefund` is that of the online gateway; the objects
 * are those of cancellations and refunds.
 */
export type MerchantCancelOrRefundResponse = {
  /**
   * Which of the two it became.
   *
   * - `Cancel`: it was cancelled
   * - `Refund`: it was refunded
   */
  cancelOrRefund?: 'Cancel' | 'Refund' | (string & {});
  /** The cancellation or the refund. */
  cancel?: MerchantCancelOrRefundOperation;
  /** The cancellation or the refund. */
  refund?: MerchantCancelOrRefundOperation;
  /** A payment as it stands. */
  payment?: MerchantResponsePayment;
  /** How it is paid. */
  paymentMethod?: MerchantResponsePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. */
  result?: MerchantResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/** A cancellation. */
export type MerchantCancelRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** Why the merchant does this. */
  initiatingReason?: InitiatingReason;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The cancellation as it stands.
 *
 * Inferred: The shape is that of version 0.
 */
export type MerchantCancelResponse = {
  /** A cancellation of the merchant API. */
  cancel?: MerchantCancel;
  /** A payment as it stands. */
  payment?: MerchantResponsePayment;
  /** How it is paid. */
  paymentMethod?: MerchantResponsePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. */
  result?: MerchantResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * A capture of the merchant API.
 *
 * Inferred: On the page only `billingAmount` can be seen. The rest is that of the answers in the
 * portal of 2023.
 */
export type MerchantCapture = {
  /** The amount in the currency in which the cardholder is billed. */
  billingAmount?: BillingAmount;
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: EvoTransInfo;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** What the payment service provider (PSP) calls the transaction. */
  pspTransInfo?: PspTransInfo;
  /**
   * How a capture, a cancellation, a refund or a merchandise credit ended.
   *
   * - `Success`: it was done
   * - `Failed`: it was not done
   *
   * Seen in examples only: The guides name `Success`; `Failed` is seen in receivers of others. The
   * answer to CancelOrRefund can also have `Received`.
   */
  status?: OperationStatus;
  /** An amount of money, in major units, with its currency. */
  transAmount?: Amount;
};

export type MerchantCaptureNotification = {
  /** A capture of the merchant API. */
  capture: MerchantCapture;
  /** The type of the notification. */
  eventCode: 'Capture';
  /**
   * The merchant's remark, as it stood in the request.
   *
   * The pages disagree: The page marks it as required. The request need not have it, so it is
   * optional here.
   */
  metadata?: Metadata;
  /** A payment of the merchant API. */
  payment: MerchantPayment;
  /** How it was paid. */
  paymentMethod: MerchantPaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /**
   * The store.
   *
   * Not documented: Its fields in a notification cannot be seen. In requests it has the merchant
   * category code, as `MCC` on one page and as `mcc` on another.
   */
  storeInfo?: MerchantStoreInfo;
  /**
   * The user's device.
   *
   * Not documented: Its fields in a notification cannot be seen.
   */
  transInitiator?: MerchantTransInitiator;
};

/** A capture. */
export type MerchantCaptureRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** The amount of the transaction. */
  transAmount: TransAmount;
  /** Why the merchant does this. */
  initiatingReason?: InitiatingReason;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The capture as it stands.
 *
 * Inferred: The shape is that of version 0.
 */
export type MerchantCaptureResponse = {
  /** A capture of the merchant API. */
  capture?: MerchantCapture;
  /** A payment as it stands. */
  payment?: MerchantResponsePayment;
  /** How it is paid. */
  paymentMethod?: MerchantResponsePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. */
  result?: MerchantResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * The card, as far as a notification tells.
 *
 * Inferred: The page prints names and types; what they mean follows from the names.
 */
export type MerchantCard = {
  /**
   * The first six digits of the card number.
   *
   * @example "489533"
   */
  first6No?: First6No;
  /**
   * How the card is funded.
   *
   * - `credit`: credit card
   * - `debit`: debit card
   * - `prepaid`: prepaid card
   *
   * Seen in examples only: `credit` and `debit` are seen in samples; the list is that of the
   * provider's Python SDK.
   *
   * @example "credit"
   */
  fundingType?: FundingType;
  /**
   * The cardholder's name.
   *
   * Inferred: The limit is that of the requests. That it must not be printed is our choice.
   *
   * Sensitive: it must not be printed.
   */
  holderName?: HolderName;
  /** Whether it is a commercial card. A JSON boolean among texts. */
  isCommercial?: boolean;
  /**
   * The country of the issuer. `issuingCountry` stands beside it.
   *
   * Not documented: How it differs from `issuingCountry` is not documented.
   */
  issuerCountry?: IssuerCountry;
  /** The bank that issued the card. */
  issuingBank?: string;
  /**
   * The country of the issuer. `issuerCountry` stands beside it on some pages.
   *
   * Seen in examples only: Alpha-3 and numeric values are both seen. How it differs from
   * `issuerCountry` is not documented.
   *
   * @example "USA"
   */
  issuingCountry?: IssuingCountry;
  /**
   * The last four digits of the card number.
   *
   * Inferred: The limit is the name's.
   *
   * @example "1119"
   */
  last4No?: Last4No;
  /**
   * The brand of the card.
   *
   * Seen in examples only: The values are those of samples, which do not agree on capitals.
   *
   * @example "Visa"
   */
  paymentBrand?: PaymentBrand;
};

/**
 * The data of the card, in clear.
 *
 * Inferred: The limits are those of version 0; the network token guide has that of the expiry date
 * alone.
 */
export type MerchantCardInfo = {
  /**
   * The number of the card.
   *
   * Sensitive: it must not be printed.
   *
   * @example "5120350100064594"
   */
  cardNumber?: string;
  /**
   * When the card expires, four digits.
   *
   * The pages disagree: The network token guide says MMYY, and its example `2810` can only be YYMM,
   * which version 0 says. The provider's command line tool has MMYY.
   *
   * Sensitive: it must not be printed.
   *
   * @example "2810"
   */
  expiryDate?: string;
  /**
   * The security code.
   *
   * The pages disagree: A text by the portal's table; a few of its samples have it as a number,
   * which loses leading zeros.
   *
   * Sensitive: it must not be printed.
   *
   * @example "123"
   */
  cvc?: string;
  /**
   * The cardholder's name.
   *
   * Sensitive: it must not be printed.
   */
  holderName?: string;
};

/** The request for a cryptogram, and how it ended. */
export type MerchantCryptogram = {
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /**
   * The state of the request.
   *
   * Seen in examples only: `Success` is in the notification that the network token guide prints. For
   * answers the guide also lists `Failed` and `Received`.
   *
   * @example "Success"
   */
  status?: string;
};

/** A network token with the cryptogram for one payment. */
export type MerchantCryptogramNetworkToken = NetworkToken & {
  /** The electronic commerce indicator. */
  eci?: string;
  /**
   * The cryptogram.
   *
   * Sensitive: it must not be printed.
   */
  tokenCryptogram?: string;
  /**
   * The token itself, in the form of a card number.
   *
   * Seen in examples only: It is in the notification that the guide prints.
   *
   * Sensitive: it must not be printed.
   */
  value?: string;
};

export type MerchantCryptogramNotification = {
  /** The request for a cryptogram, and how it ended. */
  cryptogram?: MerchantCryptogram;
  /** The type of the notification. */
  eventCode: 'Cryptogram';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** The network token that the cryptogram is for. */
  paymentMethod?: MerchantCryptogramPaymentMethod;
  /** How it ended. */
  result: MerchantResult;
};

/** The network token that the cryptogram is for. */
export type MerchantCryptogramPaymentMethod = {
  /** A network token with the cryptogram for one payment. */
  networkToken?: MerchantCryptogramNetworkToken;
};

/** A request for a cryptogram. */
export type MerchantCryptogramRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** The network token that the cryptogram is for. */
  paymentMethod: {
    /** Always `networkToken`. */
    type: 'networkToken' | (string & {});
    /** The network token. */
    networkToken: {
      /**
       * The id of the network token.
       *
       * Sensitive: it must not be printed.
       *
       * @example "NT_abc123def456"
       */
      tokenID: string;
    };
  };
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/** The cryptogram, or how the request for it stands. */
export type MerchantCryptogramResponse = {
  /** The request for the cryptogram. */
  cryptogram?: {
    /**
     * Why it failed, as a code. It is there where the status is `Failed`.
     *
     * Inferred: When it is there is said of `payment` of the merchant API alone.
     */
    failureCode?: FailureCode;
    /**
     * Why it failed, for people. It is there where the status is `Failed`.
     *
     * Inferred: When it is there is said of `payment` of the merchant API alone.
     */
    failureReason?: FailureReason;
    /** What the merchant calls the transaction. */
    merchantTransInfo?: MerchantTransInfo;
    /**
     * How it ended, or that it was received.
     *
     * - `Success`: the cryptogram was made
     * - `Failed`: it was not made: `failureCode` and `failureReason` say why
     * - `Received`: it is being made: query it, or wait for the notification
     */
    status?: 'Success' | 'Failed' | 'Received' | (string & {});
  };
  /** How it is paid. */
  paymentMethod?: MerchantResponsePaymentMethod;
  /** How it ended. */
  result?: MerchantResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

export type MerchantDataSubmissionNotification = {
  /** Data that was submitted for a payment. */
  dataSubmission: DataSubmission;
  /** The type of the notification. */
  eventCode: 'DataSubmission';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A payment of the merchant API. */
  payment?: MerchantPayment;
};

/** Why a token is deleted. */
export type MerchantDeletePaymentMethodRequest = {
  /** Why the merchant does this. */
  initiatingReason?: InitiatingReason;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
};

/**
 * The e-wallet, as far as a notification tells.
 *
 * Inferred: The page prints names; what they mean follows from the names.
 */
export type MerchantEWallet = {
  /**
   * The user's account at the wallet.
   *
   * Inferred: That it must not be printed is our choice.
   *
   * Sensitive: it must not be printed.
   */
  consumerAccount?: string;
  /** The wallet's id of the user. */
  consumerId?: string;
  /** The id of the contract. */
  contractID?: string;
  /**
   * The brand of the wallet.
   *
   * Seen in examples only: The values are those of requests.
   *
   * @example "Alipay"
   */
  paymentBrand?: string;
  /** The id of the plan. */
  planID?: string;
  /** A further id of the user. */
  subOpenID?: string;
  /** The name of the wallet. */
  walletName?: string;
};

/** An error. */
export type MerchantFailure = {
  /** How it ended. */
  result?: MerchantResult;
};

/** An inquiry of an amount in another currency. */
export type MerchantFxRateInquiryRequest = {
  /**
   * The amount in the currency of the user.
   *
   * Inferred: The list has the object; its members and its meaning follow from the name.
   */
  localAmount: Amount;
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /**
   * The currency of the transaction. The sample has no value here.
   *
   * Seen in examples only: In the sample it has `currency` alone; whether a value may stand here is
   * not said.
   */
  transAmount: Amount;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
};

/**
 * The amount in the other currency.
 *
 * Inferred: The answer is not visible: what stands here is the common shape, with the inquiry of a
 * notification of the gateway.
 */
export type MerchantFxRateInquiryResponse = {
  /** The inquiry of an exchange rate for a dynamic currency conversion. */
  FXRateInquiry?: FxRateInquiry;
  /** How it ended. */
  result?: MerchantResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * An exchange rate.
 *
 * Not documented: The answer is not visible: that the rate is in `FXRateInquiry` is a guess.
 */
export type MerchantFxRateResponse = {
  /** An exchange rate between two currencies. */
  FXRateInquiry?: FxRate;
  /** How it ended. */
  result?: MerchantResult;
};

/** A network token that changed, and the gateway's token that it belongs to. */
export type MerchantNetworkTokenPaymentMethod = {
  /** The network token that stands for a card. */
  networkToken?: NetworkToken;
  /** The gateway's token for a payment method. */
  token?: GatewayToken;
};

/**
 * A payment of the merchant API.
 *
 * Inferred: The fields of a payment in notifications cannot be seen. These are those of the
 * answers in the portal of 2023; receivers of others know `status` with Authorised, Captured and
 * Failed.
 */
export type MerchantPayment = {
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: EvoTransInfo;
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** What the payment service provider (PSP) calls the transaction. */
  pspTransInfo?: PspTransInfo;
  /**
   * The state of a payment.
   *
   * Inferred: The list is that of the merchant API in the portal of 2023; the gateway's pages have
   * none. Receivers of others know Authorised, Captured and Failed.
   *
   * @example "Captured"
   */
  status?: PaymentStatus;
  /** An amount of money, in major units, with its currency. */
  transAmount?: Amount;
};

/**
 * How it was paid.
 *
 * Inferred: The fields can be seen for the PaymentMethod notification alone. `type` and its values
 * are those of the requests.
 */
export type MerchantPaymentMethod = {
  /** The card, as far as a notification tells. */
  card?: MerchantCard;
  /** The e-wallet, as far as a notification tells. */
  'e-wallet'?: MerchantEWallet;
  /** The kind of payment method. */
  type?:
    | 'card'
    | 'e-wallet'
    | 'token'
    | 'onlineBanking'
    | 'bankTransfer'
    | 'points'
    | 'buyNowPayLater'
    | 'carrierBilling'
    | 'prepaidCard'
    | 'cash'
    | 'networkToken'
    | (string & {});
};

/**
 * Tokens, or payment methods.
 *
 * Inferred: Documented: `paymentMethodList` is what comes for a `userReference` or a `token`. What
 * comes for the other queries is not visible.
 */
export type MerchantPaymentMethodListResponse = {
  /** The payment methods. */
  paymentMethodList?: MerchantResponsePaymentMethod[];
  /**
   * The one payment method.
   *
   * Inferred: What version 0 answers to a query by `merchantTransID`.
   */
  paymentMethod?: MerchantResponsePaymentMethod;
  /** How it ended. */
  result?: MerchantResult;
};

export type MerchantPaymentMethodNotification = {
  /** How the payer was authenticated. */
  authentication?: MerchantAuthentication;
  /** The type of the notification. */
  eventCode: 'PaymentMethod';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A payment method that was tokenised. */
  paymentMethod: MerchantTokenizedPaymentMethod;
};

/** A request for a token. */
export type MerchantPaymentMethodRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** How it is paid. The member that `type` names holds the details. */
  paymentMethod: MerchantRequestPaymentMethod;
  /**
   * The merchant behind the merchant.
   *
   * The pages disagree: The list of the command line tool requires it; the tool itself and the
   * network token guide do not send it. So it is optional here.
   */
  subMerchantInfo?: MerchantSubMerchantInfo;
  /** Where the transaction was started. */
  transInitiator: RequestTransInitiator;
  /** Whether the payer may be authenticated. */
  allowAuthentication?: boolean;
  /** How the payer is, or was, authenticated. */
  authentication?: MerchantRequestAuthentication;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /** Whether a network token alone is wanted, and no token of EVO Cloud. */
  networkTokenOnly?: boolean;
  /**
   * Where the user comes back to.
   *
   * The pages disagree: The field is `returnURL` in version 1 of the merchant API and at EVONET
   * Online, `returnUrl` in version 0 and for LinkPay. The provider's command line tool sends
   * `returnURL` to LinkPay, too.
   *
   * @example "https://YOUR_COMPANY.com/RETURNURL"
   */
  returnURL?: ReturnUrl;
  /** The store, where it has several merchant category codes. */
  storeInfo?: MerchantRequestStoreInfo;
  /** The amount of the transaction. */
  transAmount?: TransAmount;
  /** The user. */
  userInfo?: UserInfo;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/** The token as it stands, and what must happen next. */
export type MerchantPaymentMethodResponse = {
  /** What must happen next. The member that fits `type` holds what is needed for it. */
  action?: MerchantAction;
  /** How the payer was authenticated. */
  authentication?: MerchantAuthentication;
  /** How it is paid. */
  paymentMethod?: MerchantResponsePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. */
  result?: MerchantResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * Inferred: The page of this notification is not known. The guide says when it is sent; receivers
 * of others know the event code and these objects. `required`: without its event code it is not
 * this message.
 */
export type MerchantPaymentNotification = {
  /** The type of the notification. */
  eventCode: 'Payment';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A payment of the merchant API. */
  payment?: MerchantPayment;
  /** How it was paid. */
  paymentMethod?: MerchantPaymentMethod;
  /** How it ended. */
  result?: MerchantResult;
};

/** A payment. */
export type MerchantPaymentRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** How it is paid. The member that `type` names holds the details. */
  paymentMethod: MerchantRequestPaymentMethod;
  /** The amount of the transaction. */
  transAmount: TransAmount;
  /** Where the transaction was started. */
  transInitiator: RequestTransInitiator;
  /** Whether the payer may be authenticated. */
  allowAuthentication?: boolean;
  /** Whether the address of the cardholder is checked (AVS). */
  allowAvsCheck?: boolean;
  /** How the payer is, or was, authenticated. */
  authentication?: MerchantRequestAuthentication;
  /**
   * Whether the payer is authenticated alone, and nothing is paid. The notification then follows the
   * authentication.
   */
  authenticationOnly?: boolean;
  /**
   * When the payment is captured: `0` at once, `1` to `168` after so many hours. Without it, by
   * hand. An e-wallet knows `0` alone.
   *
   * Inferred: The values and the limit are those of version 0 and of the online gateway.
   *
   * @example "0"
   */
  captureAfterHours?: CaptureAfterHours;
  /**
   * Whether the payment is monitored more closely.
   *
   * Inferred: The meaning is the name's.
   */
  enhanceMonitoring?: boolean;
  /**
   * Whether the date of the authorisation is to be extended.
   *
   * - `Y`: extend it
   *
   * Inferred: The value is that of the online gateway, where it is for Visa alone.
   */
  extendAuthorizationDateIndicator?: 'Y' | (string & {});
  /**
   * The amount in the currency of the user.
   *
   * Inferred: The list has the object; its members and its meaning follow from the name.
   */
  localAmount?: Amount;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * Who receives the goods or the money.
   *
   * Not documented: The list has the object; its members are not visible.
   */
  recipientInfo?: MerchantRecipientInfo;
  /**
   * Where the user comes back to.
   *
   * The pages disagree: The field is `returnURL` in version 1 of the merchant API and at EVONET
   * Online, `returnUrl` in version 0 and for LinkPay. The provider's command line tool sends
   * `returnURL` to LinkPay, too.
   *
   * @example "https://YOUR_COMPANY.com/RETURNURL"
   */
  returnURL?: ReturnUrl;
  /**
   * Who sends the money.
   *
   * Not documented: The list has the object; its members are not visible.
   */
  senderInfo?: MerchantSenderInfo;
  /** The store, where it has several merchant category codes. */
  storeInfo?: MerchantRequestStoreInfo;
  /**
   * The merchant behind the merchant.
   *
   * Not documented: The list has the object; its members are not visible.
   */
  subMerchantInfo?: MerchantSubMerchantInfo;
  /** What is traded. Alipay needs it. */
  tradeInfo?: TradeInfo;
  /** The user. */
  userInfo?: UserInfo;
  /**
   * For how many minutes it can be paid.
   *
   * The pages disagree: A text here, an integer from 5 to 1440 in version 0, and a number in
   * LinkPay.
   *
   * @example "120"
   */
  validTime?: string;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/** The payment as it stands, and what must happen next. */
export type MerchantPaymentResponse = {
  /** What must happen next. The member that fits `type` holds what is needed for it. */
  action?: MerchantAction;
  /** How the payer was authenticated. */
  authentication?: MerchantAuthentication;
  /** A payment as it stands. */
  payment?: MerchantResponsePayment;
  /** How it is paid. */
  paymentMethod?: MerchantResponsePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. */
  result?: MerchantResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/** A payout. */
export type MerchantPayoutRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** How it is paid. The member that `type` names holds the details. */
  paymentMethod: MerchantRequestPaymentMethod;
  /** What is traded. Alipay needs it. */
  tradeInfo: TradeInfo;
  /** The amount of the transaction. */
  transAmount: TransAmount;
  /** Where the transaction was started. */
  transInitiator: RequestTransInitiator;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * Who receives the goods or the money.
   *
   * Not documented: The list has the object; its members are not visible.
   */
  recipientInfo?: MerchantRecipientInfo;
  /**
   * Who sends the money.
   *
   * Not documented: The list has the object; its members are not visible.
   */
  senderInfo?: MerchantSenderInfo;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The payout as it stands.
 *
 * Not documented: The answer is not visible: what stands here is the common shape.
 */
export type MerchantPayoutResponse = {
  /** The payout. */
  payout?: {
    /** What EVO Cloud calls the transaction. */
    evoTransInfo?: EvoTransInfo;
    /**
     * Why it failed, as a code. It is there where the status is `Failed`.
     *
     * Inferred: When it is there is said of `payment` of the merchant API alone.
     */
    failureCode?: FailureCode;
    /**
     * Why it failed, for people. It is there where the status is `Failed`.
     *
     * Inferred: When it is there is said of `payment` of the merchant API alone.
     */
    failureReason?: FailureReason;
    /** What the merchant calls the transaction. */
    merchantTransInfo?: MerchantTransInfo;
    /** What the payment service provider (PSP) calls the transaction. */
    pspTransInfo?: PspTransInfo;
    /** The state of the payout. */
    status?: string;
    /** An amount of money, in major units, with its currency. */
    transAmount?: Amount;
  };
  /** How it is paid. */
  paymentMethod?: MerchantResponsePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. */
  result?: MerchantResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * Who receives the goods or the money.
 *
 * Not documented: The list has the object; its members are not visible.
 */
export type MerchantRecipientInfo = Record<string, unknown>;

/**
 * A refund of the merchant API.
 *
 * Inferred: Its fields in notifications cannot be seen. These are those of the answers in the
 * portal of 2023.
 */
export type MerchantRefund = {
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: EvoTransInfo;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** What the payment service provider (PSP) calls the transaction. */
  pspTransInfo?: PspTransInfo;
  /**
   * How a capture, a cancellation, a refund or a merchandise credit ended.
   *
   * - `Success`: it was done
   * - `Failed`: it was not done
   *
   * Seen in examples only: The guides name `Success`; `Failed` is seen in receivers of others. The
   * answer to CancelOrRefund can also have `Received`.
   */
  status?: OperationStatus;
  /** An amount of money, in major units, with its currency. */
  transAmount?: Amount;
};

/**
 * Inferred: The page of this notification is not known. The guide says when it is sent; receivers
 * of others know the event code and these objects. `required`: without its event code it is not
 * this message.
 */
export type MerchantRefundNotification = {
  /** The type of the notification. */
  eventCode: 'Refund';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A payment of the merchant API. */
  payment?: MerchantPayment;
  /** How it was paid. */
  paymentMethod?: MerchantPaymentMethod;
  /** A refund of the merchant API. */
  refund?: MerchantRefund;
  /** How it ended. */
  result?: MerchantResult;
};

/** A refund. */
export type MerchantRefundRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** The amount of the transaction. */
  transAmount: TransAmount;
  /** Why the merchant does this. */
  initiatingReason?: InitiatingReason;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The refund as it stands.
 *
 * Inferred: The shape is that of version 0.
 */
export type MerchantRefundResponse = {
  /** A refund of the merchant API. */
  refund?: MerchantRefund;
  /** A payment as it stands. */
  payment?: MerchantResponsePayment;
  /** How it is paid. */
  paymentMethod?: MerchantResponsePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. */
  result?: MerchantResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * What the user did, where the answer before asked for an action.
 *
 * Not documented: The list has the object; its members are not visible.
 */
export type MerchantRequestAction = Record<string, unknown>;

/**
 * How the payer is, or was, authenticated.
 *
 * Inferred: The list has the object; its members are not visible. `type` is that of the
 * notification, with the values that the portal's page on actions names.
 */
export type MerchantRequestAuthentication = {
  /**
   * The kind of authentication.
   *
   * @example "threeDSPage"
   */
  type?: string;
};

/**
 * A card.
 *
 * Inferred: The members and their limits are those of version 0; the network token guide has some
 * of them.
 */
export type MerchantRequestCard = {
  /** The data of the card, in clear. */
  cardInfo?: MerchantCardInfo;
  /**
   * The card's data, as JSON, encrypted by the RSA public key of the organisation or the store.
   * `cardInfo` wins where both are given.
   *
   * Inferred: Documented for version 0; padding and encoding are not said.
   *
   * Sensitive: it must not be printed.
   */
  encryptedCardInfo?: string;
  /** Whether a token is made of the card. */
  tokenize?: boolean;
  /**
   * The vault that the token is put in.
   *
   * @example "90451900"
   */
  vaultID?: string;
};

/** How it is paid. The member that `type` names holds the details. */
export type MerchantRequestPaymentMethod = {
  /**
   * The kind of payment method.
   *
   * @example "e-wallet"
   */
  type?:
    | 'card'
    | 'e-wallet'
    | 'token'
    | 'onlineBanking'
    | 'bankTransfer'
    | 'points'
    | 'buyNowPayLater'
    | 'carrierBilling'
    | 'prepaidCard'
    | 'cash'
    | 'networkToken'
    | (string & {});
  /** A card. */
  card?: MerchantRequestCard;
  /** An e-wallet. */
  'e-wallet'?: RequestEWallet;
  /** A token of EVO Cloud; or, with `type`, a network token with its cryptogram. */
  token?: MerchantRequestToken;
  /** A network token. */
  networkToken?: {
    /**
     * The id of the network token.
     *
     * Sensitive: it must not be printed.
     */
    tokenID?: string;
  };
};

/**
 * The store, where it has several merchant category codes.
 *
 * Seen in examples only: The member is that of the worked example of the API rules.
 */
export type MerchantRequestStoreInfo = {
  /**
   * The merchant category code of this transaction.
   *
   * The pages disagree: `mcc` in the worked example of version 1; `MCC` in version 0 and for
   * LinkPay.
   *
   * @example "5411"
   */
  mcc?: string;
};

/** A token of EVO Cloud; or, with `type`, a network token with its cryptogram. */
export type MerchantRequestToken = {
  /**
   * The token itself.
   *
   * Sensitive: it must not be printed.
   *
   * @example "pmt_98ed586336fbeecde88112ae156e5780"
   */
  value: string;
  /** The vault that the token is in. */
  vaultID?: string;
  /** `networkToken` for a network token. */
  type?: 'networkToken' | (string & {});
  /**
   * When the network token expires, MMYY.
   *
   * Sensitive: it must not be printed.
   *
   * @example "1228"
   */
  expiryDate?: string;
  /**
   * The cryptogram.
   *
   * Sensitive: it must not be printed.
   *
   * @example "AAKQJPQZFWufAAJ5j4JeAAADFA=="
   */
  tokenCryptogram?: string;
  /**
   * The electronic commerce indicator that came with the cryptogram.
   *
   * @example "06"
   */
  eci?: string;
  /**
   * The brand of the card.
   *
   * @example "Visa"
   */
  paymentBrand?: string;
  /**
   * The provider of the network token. Mastercard's is `MDESForMerchants`; Visa needs none.
   *
   * @example "MDESForMerchants"
   */
  walletIdentifiers?: string;
};

/** The card. */
export type MerchantResponseCard = MerchantCard & {
  /** The card scheme's id of the card's product. */
  productID?: string;
};

/**
 * A network token.
 *
 * Inferred: The members are those of printed answers; the limits are those of the requests.
 */
export type MerchantResponseNetworkToken = {
  /**
   * The electronic commerce indicator, with the cryptogram.
   *
   * @example "06"
   */
  eci?: string;
  /**
   * When it expires, MMYY.
   *
   * Sensitive: it must not be printed.
   *
   * @example "1228"
   */
  expiryDate?: string;
  /**
   * The first six digits.
   *
   * @example "512035"
   */
  first6No?: string;
  /**
   * The last four digits.
   *
   * @example "1234"
   */
  last4No?: string;
  /**
   * The payment account reference (PAR), the same for a card and its tokens.
   *
   * Inferred: What it means follows from the name.
   */
  paymentAccountReference?: PaymentAccountReference;
  /**
   * The brand of the card.
   *
   * @example "Mastercard"
   */
  paymentBrand?: string;
  /**
   * The state of the network token.
   *
   * The pages disagree: `enabled` in the network token guide; notifications have `enable`, `disable`
   * and `supended`.
   *
   * @example "enabled"
   */
  status?: string;
  /** Whether the token can be bound to a device. */
  supportDeviceBinding?: boolean;
  /**
   * The cryptogram.
   *
   * Sensitive: it must not be printed.
   *
   * @example "AAKQJPQZFWufAAJ5j4JeAAADFA=="
   */
  tokenCryptogram?: string;
  /**
   * The id of the network token, for the request of a cryptogram.
   *
   * Sensitive: it must not be printed.
   *
   * @example "NT_abc123def456"
   */
  tokenID?: string;
  /**
   * The token itself, in the form of a card number.
   *
   * Sensitive: it must not be printed.
   *
   * @example "5120350199991234"
   */
  value?: string;
};

/**
 * A payment as it stands.
 *
 * Seen in examples only: The members are those of samples. When `failureCode` and `failureReason`
 * are there is documented: where the status is `Failed`.
 */
export type MerchantResponsePayment = {
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: EvoTransInfo;
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** What the PSP says of the payment. */
  pspTransInfo?: MerchantResponsePspTransInfo;
  /**
   * The state of a payment.
   *
   * Inferred: The list is that of the merchant API in the portal of 2023; the gateway's pages have
   * none. Receivers of others know Authorised, Captured and Failed.
   *
   * @example "Captured"
   */
  status?: PaymentStatus;
  /** An amount of money, in major units, with its currency. */
  transAmount?: Amount;
};

/**
 * How it is paid.
 *
 * Seen in examples only: The members are those of samples and of the notifications.
 */
export type MerchantResponsePaymentMethod = {
  /** The card. */
  card?: MerchantResponseCard;
  /** The e-wallet, as far as a notification tells. */
  'e-wallet'?: MerchantEWallet;
  /** Whether it was paid with a network token. */
  isNetworkToken?: boolean;
  /** A network token. */
  networkToken?: MerchantResponseNetworkToken;
  /** A token of EVO Cloud. */
  token?: MerchantResponseToken;
  /**
   * The kind of payment method, as in the request.
   *
   * @example "card"
   */
  type?: string;
};

/**
 * What the PSP says of the payment.
 *
 * Seen in examples only: The members are those of samples.
 */
export type MerchantResponsePspTransInfo = {
  /**
   * The authorisation code. Leading zeros count, so it must stay a text.
   *
   * @example "079420"
   */
  authorizationCode?: string;
  /**
   * How the check of the CVC ended.
   *
   * @example "M"
   */
  cvcCheckResult?: string;
  /**
   * How the check of the CVC ended, in the PSP's own words.
   *
   * @example "M"
   */
  cvcCheckResultRaw?: string;
  /**
   * The PSP's id of the transaction.
   *
   * @example "012650163996361073624683217162626594RAUmxGgaUF202112190006141885"
   */
  pspTransID?: string;
  /**
   * The PSP's time of the transaction, ISO 8601.
   *
   * @example "2021-12-31T08:30:59+08:00"
   */
  pspTransTime?: string;
  /**
   * The PSP's retrieval reference number.
   *
   * @example "T10812162877"
   */
  retrievalReferenceNum?: string;
};

/**
 * A token of EVO Cloud.
 *
 * Inferred: The members are documented or printed; the limits are those of the requests.
 */
export type MerchantResponseToken = {
  /**
   * The token itself.
   *
   * Sensitive: it must not be printed.
   *
   * @example "pmt_98ed586336fbeecde88112ae156e5780"
   */
  value?: string;
  /**
   * When it expires.
   *
   * Sensitive: it must not be printed.
   */
  expiryDate?: string;
  /**
   * The merchant's reference of the user.
   *
   * @example "user-ref-001"
   */
  userReference?: string;
  /**
   * The vault that it is in.
   *
   * @example "90451900"
   */
  vaultID?: string;
  /**
   * When it was made.
   *
   * @example "2021-08-12T14:57:49.144Z"
   */
  createTime?: string;
  /**
   * When it was changed last.
   *
   * @example "2021-08-12T14:57:49Z"
   */
  updateTime?: string;
  /**
   * The state of the token.
   *
   * The pages disagree: `enabled` in version 1, `enable` in version 0.
   *
   * @example "enabled"
   */
  status?: string;
  /** The electronic commerce indicator. */
  eci?: string;
  /** The first six digits. */
  first6No?: string;
  /** The last four digits. */
  last4No?: string;
};

/** How it ended. */
export type MerchantResult = {
  /**
   * The result code of the merchant API. The first letter is the class: `S` success, `V` validation,
   * `C` resource, `B` business, `P` PSP, `I` issuer, `E` system.
   *
   * - `S0000`: success
   * - `S0003`: still processing, query again
   * - `V0000`: the format of a field is invalid
   * - `V0001`: a field is missing
   * - `V0002`: the value of a field is invalid
   * - `V0003`: the version of the API is invalid
   * - `V0004`: a field could not be decrypted
   * - `V0005`: the body is not JSON
   * - `V0006`: HTTP method not supported
   * - `V0007`: a conditional field is missing
   * - `V0008`: a field is not applicable with another
   * - `V0009`: a field is not applicable in this case
   * - `V0010`: signature error
   * - `C0000`: acquirer not found
   * - `C0001`: merchant not found
   * - `C0002`: store not found
   * - `C0003`: terminal not found
   * - `C0004`: merchantTransID not found
   * - `C0005`: merchantOrderID not found
   * - `C0006`: vault not found
   * - `C0007`: userReference not found
   * - `C0008`: token not found
   * - `C0009`: duplicate merchantTransID
   * - `C0010`: duplicate merchantOrderID
   * - `C0011`: a field differs from the previous transaction
   * - `C0012`: a field is missing
   * - `B0000`: status of the acquirer is invalid
   * - `B0001`: status of the group is invalid
   * - `B0002`: status of the merchant is invalid
   * - `B0003`: status of the store is invalid
   * - `B0004`: status of the terminal is invalid
   * - `B0005`: function not supported
   * - `B0006`: payment brand not supported
   * - `B0012`: transaction status invalid
   * - `B0013`: the refund amount is exceeded; or, on another page, the transaction was declined
   * - `B0019`: authentication required
   * - `B0021`: failed, the result of the authentication shows a high risk
   * - `B0033`: rejected, security violation
   * - `I0111`: the payment code is expired or wrong
   *
   * The pages disagree: Only a part of the list can be seen; a code that is missing here may well
   * exist. S0003 is known from the provider's command line tool alone, and so are the classes. B0013
   * is an exceeded refund amount in that tool, and a declined transaction in the network token
   * guide. Version 0 of the API has S0004 to S0006 for the steps of an authentication.
   *
   * @example "S0000"
   */
  code?: MerchantResultCode;
  /**
   * What the result code means, for people.
   *
   * Seen in examples only: Both `success` and `Success` are printed. The limit is that of the
   * answers of the merchant API.
   *
   * @example "Success"
   */
  message?: ResultMessage;
  /**
   * What the PSP said, for people.
   *
   * Inferred: The limit is documented for the answers of the merchant API alone.
   *
   * @example "Approved"
   */
  pspMessage?: PspResponseMessage;
  /**
   * What the PSP said, as a code of its own.
   *
   * Inferred: The limit is documented for the answers of the merchant API alone.
   *
   * @example "00"
   */
  pspResponseCode?: PspResponseCode;
};

/**
 * The result code of the merchant API. The first letter is the class: `S` success, `V` validation,
 * `C` resource, `B` business, `P` PSP, `I` issuer, `E` system.
 *
 * - `S0000`: success
 * - `S0003`: still processing, query again
 * - `V0000`: the format of a field is invalid
 * - `V0001`: a field is missing
 * - `V0002`: the value of a field is invalid
 * - `V0003`: the version of the API is invalid
 * - `V0004`: a field could not be decrypted
 * - `V0005`: the body is not JSON
 * - `V0006`: HTTP method not supported
 * - `V0007`: a conditional field is missing
 * - `V0008`: a field is not applicable with another
 * - `V0009`: a field is not applicable in this case
 * - `V0010`: signature error
 * - `C0000`: acquirer not found
 * - `C0001`: merchant not found
 * - `C0002`: store not found
 * - `C0003`: terminal not found
 * - `C0004`: merchantTransID not found
 * - `C0005`: merchantOrderID not found
 * - `C0006`: vault not found
 * - `C0007`: userReference not found
 * - `C0008`: token not found
 * - `C0009`: duplicate merchantTransID
 * - `C0010`: duplicate merchantOrderID
 * - `C0011`: a field differs from the previous transaction
 * - `C0012`: a field is missing
 * - `B0000`: status of the acquirer is invalid
 * - `B0001`: status of the group is invalid
 * - `B0002`: status of the merchant is invalid
 * - `B0003`: status of the store is invalid
 * - `B0004`: status of the terminal is invalid
 * - `B0005`: function not supported
 * - `B0006`: payment brand not supported
 * - `B0012`: transaction status invalid
 * - `B0013`: the refund amount is exceeded; or, on another page, the transaction was declined
 * - `B0019`: authentication required
 * - `B0021`: failed, the result of the authentication shows a high risk
 * - `B0033`: rejected, security violation
 * - `I0111`: the payment code is expired or wrong
 *
 * The pages disagree: Only a part of the list can be seen; a code that is missing here may well
 * exist. S0003 is known from the provider's command line tool alone, and so are the classes. B0013
 * is an exceeded refund amount in that tool, and a declined transaction in the network token
 * guide. Version 0 of the API has S0004 to S0006 for the steps of an authentication.
 *
 * @example "S0000"
 */
export type MerchantResultCode = string;

/**
 * Inferred: The page has one property for the transaction that is reversed, named "payment",
 * "cancel", "capture" or "refund". That one of the four is meant is inferred.
 */
export type MerchantReversalNotification = {
  /** A cancellation of the merchant API. */
  cancel?: MerchantCancel;
  /** A capture of the merchant API. */
  capture?: MerchantCapture;
  /** The type of the notification. */
  eventCode: 'Reversal';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A payment of the merchant API. */
  payment?: MerchantPayment;
  /** How it was paid. */
  paymentMethod: MerchantPaymentMethod;
  /** A refund of the merchant API. */
  refund?: MerchantRefund;
  /**
   * The reversal.
   *
   * Not documented: Its fields cannot be seen.
   */
  reversal: Record<string, unknown>;
  /**
   * The store.
   *
   * Not documented: Its fields in a notification cannot be seen. In requests it has the merchant
   * category code, as `MCC` on one page and as `mcc` on another.
   */
  storeInfo?: MerchantStoreInfo;
  /**
   * The user's device.
   *
   * Not documented: Its fields in a notification cannot be seen.
   */
  transInitiator?: MerchantTransInitiator;
};

/**
 * Who sends the money.
 *
 * Not documented: The list has the object; its members are not visible.
 */
export type MerchantSenderInfo = Record<string, unknown>;

export type MerchantSettlementNotification = {
  /** The type of the notification. */
  eventCode: 'Settlement';
  /** A payment of the merchant API. */
  payment?: MerchantPayment;
  /** How it was paid. */
  paymentMethod: MerchantPaymentMethod;
  /**
   * The refund that is settled.
   *
   * Inferred: The page marks it as required, and `payment` as optional. That the settlement of a
   * payment has a refund would be strange, but nothing contradicts it, so it is required here. The
   * description follows from the name.
   */
  refund: MerchantRefund;
  /**
   * The settlement.
   *
   * Not documented: Its fields cannot be seen.
   */
  settlement: Record<string, unknown>;
  /**
   * The store.
   *
   * Not documented: Its fields in a notification cannot be seen. In requests it has the merchant
   * category code, as `MCC` on one page and as `mcc` on another.
   */
  storeInfo: MerchantStoreInfo;
};

export type MerchantStaticQrCodeNotification = {
  /** The type of the notification. */
  eventCode: 'StaticQRCode';
  /** A payment that a user made with the store's static QR code. */
  payment: StaticQrPayment;
  /** How it was paid. */
  paymentMethod: MerchantPaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
};

/**
 * The store.
 *
 * Not documented: Its fields in a notification cannot be seen. In requests it has the merchant
 * category code, as `MCC` on one page and as `mcc` on another.
 */
export type MerchantStoreInfo = Record<string, unknown>;

/**
 * The merchant behind the merchant.
 *
 * Not documented: The list has the object; its members are not visible.
 */
export type MerchantSubMerchantInfo = Record<string, unknown>;

/** 3-D Secure. */
export type MerchantThreeDs = {
  /**
   * Whether the user was spared a challenge. A text, not a boolean.
   *
   * Seen in examples only: The value is that of a sample of EVONET Online.
   *
   * @example "Y"
   */
  isFrictionless?: IsFrictionless;
  /** What the merchant plug-in (MPI) learnt from 3-D Secure. */
  mpiData?: ThreeDsData;
};

/** A payment method that was tokenised. */
export type MerchantTokenizedPaymentMethod = MerchantPaymentMethod & {
  /**
   * Whether the account was updated.
   *
   * Inferred: Type and meaning follow from the name.
   */
  accountUpdateIndicator?: string;
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** The network token that stands for a card. */
  networkToken?: NetworkToken;
};

/**
 * What the merchant calls the transaction.
 *
 * Inferred: The notification pages print names and types alone. Limits and meanings are those of
 * the requests; that a notification gives back what they had is inferred.
 */
export type MerchantTransInfo = {
  /**
   * The merchant's reference of the order. It need not be unique.
   *
   * @example "P31240857693"
   */
  merchantOrderReference?: string;
  /**
   * The merchant's id of the transaction, unique within a store. Every new POST needs a new one.
   *
   * @example "T20240305175317143"
   */
  merchantTransID?: string;
  /**
   * The merchant's time of the transaction, ISO 8601 with an offset.
   *
   * @example "2024-03-05T17:53:17+08:00"
   */
  merchantTransTime?: string;
};

/**
 * The user's device.
 *
 * Not documented: Its fields in a notification cannot be seen.
 */
export type MerchantTransInitiator = Record<string, unknown>;

/** A change of a token, or what making it still needs. */
export type MerchantUpdatePaymentMethodRequest = {
  /**
   * What the user did, where the answer before asked for an action.
   *
   * Not documented: The list has the object; its members are not visible.
   */
  action?: MerchantRequestAction;
  /** How the payer is, or was, authenticated. */
  authentication?: MerchantRequestAuthentication;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /** How it is paid. The member that `type` names holds the details. */
  paymentMethod?: MerchantRequestPaymentMethod;
  /** The user. */
  userInfo?: UserInfo;
};

/** What a payment still needs. */
export type MerchantUpdatePaymentRequest = {
  /**
   * What the user did, where the answer before asked for an action.
   *
   * Not documented: The list has the object; its members are not visible.
   */
  action?: MerchantRequestAction;
  /** How the payer is, or was, authenticated. */
  authentication?: MerchantRequestAuthentication;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
};

/** The user's account at the merchant, for 3DS 2. */
export type MerchantV0AccountInfo = {
  /** How old the account is. */
  accountAgeIndicator?:
    | 'notApplicable'
    | 'thisTransaction'
    | 'lessThan30Days'
    | 'from30To60Days'
    | 'moreThan60Days'
    | (string & {});
  /**
   * When the account was changed last, ISO 8601.
   *
   * @example "2017-07-17T13:42:40+01:00"
   */
  accountChangeDate?: string;
  /** How long ago that is. */
  accountChangeIndicator?:
    'thisTransaction' | 'lessThan30Days' | 'from30To60Days' | 'moreThan60Days' | (string & {});
  /**
   * When the account was made, ISO 8601.
   *
   * @example "2017-07-17T13:42:40+01:00"
   */
  accountCreationDate?: string;
  /**
   * When the password was changed last, ISO 8601.
   *
   * @example "2017-07-17T13:42:40+01:00"
   */
  passwordChangeDate?: string;
  /** How long ago that is. */
  passwordChangeDateIndicator?:
    'thisTransaction' | 'lessThan30Days' | 'from30To60Days' | 'moreThan60Days' | (string & {});
  /** How many orders there were in the last six months. */
  purchasesLast6Months?: string;
  /** How often a card was to be added in the last day. */
  addCardAttemptsDay?: string;
  /** How many transactions there were in the last 24 hours. */
  pastTransactionsDay?: string;
  /** How many transactions there were in the last year. */
  pastTransactionsYear?: string;
  /**
   * When the payment method was added, ISO 8601.
   *
   * @example "2017-07-17T13:42:40+01:00"
   */
  paymentAccountAge?: string;
  /** How long ago that is. */
  paymentAccountIndicator?:
    | 'notApplicable'
    | 'thisTransaction'
    | 'lessThan30Days'
    | 'from30To60Days'
    | 'moreThan60Days'
    | (string & {});
  /**
   * When the delivery address was used last, ISO 8601.
   *
   * @example "2017-07-17T13:42:40+01:00"
   */
  deliveryAddressUsageDate?: string;
  /** How long ago that is. */
  deliveryAddressUsageIndicator?:
    'thisTransaction' | 'lessThan30Days' | 'from30To60Days' | 'moreThan60Days' | (string & {});
  /** Whether anything suspicious was seen. */
  suspiciousActivity?: boolean;
  /**
   * The phone number at home.
   *
   * Sensitive: it must not be printed.
   */
  homePhone?: string;
  /**
   * The mobile phone number.
   *
   * Sensitive: it must not be printed.
   */
  mobilePhone?: string;
  /**
   * The phone number at work.
   *
   * Sensitive: it must not be printed.
   */
  workPhone?: string;
  /** The city, in letters and digits. */
  city?: string;
  /**
   * The country, ISO 3166-1 alpha-3.
   *
   * @example "CHN"
   */
  country: string;
  /** The number or the name of the house, in letters and digits. */
  houseNumberOrName: string;
  /** The postal code, in letters and digits. */
  postalCode: string;
  /** The state or the province, ISO 3166-2. The US and Canada need it. */
  stateOrProvince: string;
  /** The street, in letters and digits. */
  street?: string;
};

/** An address, for 3DS. */
export type MerchantV0Address = {
  /** The number or the name of the house, in letters and digits. */
  houseNumberOrName: string;
  /** The street, in letters and digits. */
  street: string;
  /** The city, in letters and digits. */
  city: string;
  /** The state or the province, ISO 3166-2. The US and Canada need it. */
  stateOrProvince?: string;
  /**
   * The country, ISO 3166-1 alpha-3.
   *
   * @example "CHN"
   */
  country: string;
  /** The postal code, in letters and digits. */
  postalCode: string;
};

/**
 * The portal prints an empty object.
 *
 * Seen in examples only: An empty object is printed, and no word about it.
 */
export type MerchantV0BadRequest = {
  /** How it ended, and what must happen next. */
  result?: MerchantV0Result;
};

/** The user's browser, for 3DS. */
export type MerchantV0BrowserInfo = {
  /** The browser's Accept header. */
  acceptHeader: string;
  /** The colour depth in bits: 1, 4, 8, 15, 16, 24, 32 or 48. */
  colorDepth: string;
  /** Whether the browser runs Java. */
  javaEnabled: boolean;
  /** Whether the browser runs JavaScript; without it, true. */
  javaScriptEnabled?: boolean;
  /** The language, as in BCP 47. */
  language: string;
  /** The height of the screen in pixels. */
  screenHeight: string;
  /** The width of the screen in pixels. */
  screenWidth: string;
  /**
   * What `getTimezoneOffset()` gives, in minutes.
   *
   * @example "-120"
   */
  timeZoneOffset: string;
  /** The browser's User-Agent header. */
  userAgent: string;
};

/** A cancellation. */
export type MerchantV0CancelRequest = {
  /** Why the merchant does this. */
  initiatingReason?: InitiatingReason;
  /** What the merchant calls a new transaction. */
  merchantTransInfo?: NewMerchantTransInfo;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
};

/** The cancellation as it stands. */
export type MerchantV0CancelResponse = {
  /** A cancellation of the merchant API. */
  cancel?: MerchantCancel;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A payment as it stands. */
  payment?: MerchantResponsePayment;
  /** How it ended, and what must happen next. */
  result?: MerchantV0Result;
};

/** A capture. */
export type MerchantV0CaptureRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo?: NewMerchantTransInfo;
  /** The amount of the transaction. */
  transAmount?: TransAmount;
  /** Why the merchant does this. */
  initiatingReason?: InitiatingReason;
  /** Where the request was started. */
  transInitiator?: MerchantV0UnlistedTransInitiator;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
};

/** The capture as it stands. */
export type MerchantV0CaptureResponse = {
  /** A capture of the merchant API. */
  capture?: MerchantCapture;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A payment as it stands. */
  payment?: MerchantResponsePayment;
  /** How it is paid. */
  paymentMethod?: MerchantV0ResponsePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended, and what must happen next. */
  result?: MerchantV0Result;
};

/** A declaration to customs. */
export type MerchantV0CustomsClearanceRequest = {
  /** The declaration. */
  customsClearance: {
    /** What the merchant calls it. */
    merchantClearanceInfo?: {
      /**
       * The merchant's id of the declaration.
       *
       * @example "C106291624967644637"
       */
      clearanceID: string;
      /** Whether the order is split for customs. */
      isSplit?: boolean;
      /** The merchant's id of the part. A split order needs it. */
      subClearanceID?: string;
    };
    /**
     * The declared amount.
     *
     * Inferred: Of which orders the two costs are asked is worded badly (open orders); split orders
     * are meant.
     */
    customsClearanceAmount?: {
      /**
       * The currency, ISO 4217 alpha-3.
       *
       * @example "CNY"
       */
      currency: string;
      /**
       * The amount in major units.
       *
       * @example "0.35"
       */
      value: string;
      /** The cost of transport, in CNY alone. A split order of WeChat Pay needs it. */
      transportValue?: string;
      /** The cost of the goods, in CNY alone. A split order of WeChat Pay needs it. */
      productValue?: string;
    };
    /**
     * What is wanted.
     *
     * - `ADD`: a new declaration
     * - `MODIFY`: a change of one
     */
    actionType?: 'ADD' | 'MODIFY' | (string & {});
  };
  /** The customs office. */
  customsData: {
    /**
     * The id of the customs office.
     *
     * @example "NINGBO"
     */
    customsID: string;
    /**
     * The merchant's number at customs.
     *
     * @example "C107051625457853848"
     */
    merchantCustomsID?: string;
    /** The merchant's name at customs. Payments by Alipay need it. */
    merchantCustomsName?: string;
  };
  /** The buyer. */
  buyerInfo?: {
    /**
     * The buyer's name.
     *
     * Sensitive: it must not be printed.
     */
    name?: string;
    /** The kind of document. Alipay knows `IdCard` alone. */
    certificateType?:
      | 'IdCard'
      | 'MilitaryId'
      | 'Passport'
      | 'HongKongAndMacaoPass'
      | 'TaiwanPass'
      | 'PoliceIdCard'
      | 'SoldiersCard'
      | 'Others'
      | (string & {});
    /**
     * The number of the document.
     *
     * Sensitive: it must not be printed.
     */
    number?: string;
  };
};

/**
 * The declaration as it stands.
 *
 * Seen in examples only: The members are those of the examples.
 */
export type MerchantV0CustomsClearanceResponse = {
  /** The buyer. */
  buyerInfo?: {
    /** Whether the buyer's identity was confirmed. */
    identityCheck?: boolean;
  };
  /** The declaration. */
  customsClearance?: {
    /** The declared amount. */
    customsClearanceAmount?: {
      /**
       * The currency.
       *
       * @example "CNY"
       */
      currency?: string;
      /**
       * The cost of the goods.
       *
       * @example "0.3"
       */
      productValue?: string;
      /**
       * The cost of transport.
       *
       * @example "0.05"
       */
      transportValue?: string;
      /**
       * The amount.
       *
       * @example "0.35"
       */
      value?: string;
    };
    /** What the merchant calls it. */
    merchantClearanceInfo?: {
      /**
       * The merchant's id of the declaration.
       *
       * The pages disagree: `clearanceID` in the request; the capital here is printed.
       *
       * @example "C106291624967644637"
       */
      ClearanceID?: string;
      /** Whether the order is split for customs. */
      isSplit?: boolean;
      /**
       * The merchant's id of the part.
       *
       * @example "C10629162496764463701"
       */
      subClearanceID?: string;
    };
    /** What the PSP calls it. */
    pspClearanceInfo?: {
      /**
       * The PSP's id of the declaration.
       *
       * @example "4200001235202106297730653419"
       */
      pspClearanceID?: string;
    };
    /**
     * The state of the declaration.
     *
     * @example "SUCCESS"
     */
    status?: string;
  };
  /** The customs office. */
  customsData?: {
    /**
     * The id of the customs office.
     *
     * @example "NINGBO"
     */
    customsID?: string;
    /**
     * What customs answered.
     *
     * @example "0|ok"
     */
    customsReturnMessage?: string;
  };
  /** How it ended, and what must happen next. */
  result?: MerchantV0Result;
};

/** A request for a token. */
export type MerchantV0PaymentMethodRequest = {
  /** How the payer is, or was, authenticated. */
  authentication?: MerchantV0RequestAuthentication;
  /** What the merchant calls a new transaction. */
  merchantTransInfo?: NewMerchantTransInfo;
  /** The store, where it has several merchant category codes. */
  storeInfo?: StoreInfoMcc;
  /** How it is paid. The member that `type` names holds the details. */
  paymentMethod?: MerchantV0RequestPaymentMethod;
  /** Where the transaction was started. */
  transInitiator?: RequestTransInitiator;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * Where the user comes back to.
   *
   * The pages disagree: The field is `returnURL` in version 1 of the merchant API and at EVONET
   * Online, `returnUrl` in version 0 and for LinkPay. The provider's command line tool sends
   * `returnURL` to LinkPay, too.
   *
   * @example "https://YOUR_COMPANY.com/RETURNURL"
   */
  returnUrl?: ReturnUrl;
};

/** The token as it stands, and what must happen next. */
export type MerchantV0PaymentMethodResponse = {
  /** How the payer was authenticated, and what must happen next. */
  authentication?: MerchantV0ResponseAuthentication;
  /** How it is paid. */
  paymentMethod?: MerchantV0ResponsePaymentMethod;
  /** How it ended, and what must happen next. */
  result?: MerchantV0Result;
};

/** A payment. */
export type MerchantV0PaymentRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** How it is paid. The member that `type` names holds the details. */
  paymentMethod: MerchantV0RequestPaymentMethod;
  /** The amount of the transaction. */
  transAmount: TransAmount;
  /** Where the transaction was started. */
  transInitiator: RequestTransInitiator;
  /** How the payer is, or was, authenticated. */
  authentication?: MerchantV0RequestAuthentication;
  /** The store, where it has several merchant category codes. */
  storeInfo?: StoreInfoMcc;
  /** Whether the payer may be authenticated. For cards. */
  allowAuthentication?: boolean;
  /** Whether the payer is authenticated alone, and nothing is paid. For cards. */
  authenticationOnly?: boolean;
  /**
   * When the payment is captured: `0` at once, `1` to `168` after so many hours. Without it, by
   * hand. An e-wallet knows `0` alone.
   *
   * Inferred: The values and the limit are those of version 0 and of the online gateway.
   *
   * @example "0"
   */
  captureAfterHours?: CaptureAfterHours;
  /** The goods. For e-wallets. */
  goodsList?: string;
  /**
   * Where the user comes back to.
   *
   * The pages disagree: The field is `returnURL` in version 1 of the merchant API and at EVONET
   * Online, `returnUrl` in version 0 and for LinkPay. The provider's command line tool sends
   * `returnURL` to LinkPay, too.
   *
   * @example "https://YOUR_COMPANY.com/RETURNURL"
   */
  returnUrl?: ReturnUrl;
  /**
   * For how many minutes it can be paid, from 5 to 1440. For e-wallets.
   *
   * The pages disagree: An integer in the table, and the text "60" in all examples.
   *
   * @example "60"
   */
  validTime?: number | string;
  /** What is traded. Alipay needs it. */
  tradeInfo?: TradeInfo;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
};

/** The payment as it stands, and what must happen next. */
export type MerchantV0PaymentResponse = {
  /** How the payer was authenticated, and what must happen next. */
  authentication?: MerchantV0ResponseAuthentication;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A payment as it stands. */
  payment?: MerchantResponsePayment;
  /** How it is paid. */
  paymentMethod?: MerchantV0ResponsePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended, and what must happen next. */
  result?: MerchantV0Result;
  /** Where the transaction was started. */
  transInitiator?: {
    /**
     * The system of the device.
     *
     * @example "iOS"
     */
    deviceType?: string;
    /**
     * The kind of platform.
     *
     * @example "WEB"
     */
    platform?: string;
  };
};

/** A refund. */
export type MerchantV0RefundRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** The amount of the transaction. */
  transAmount: TransAmount;
  /** Why the merchant does this. */
  initiatingReason?: InitiatingReason;
  /** Where the request was started. */
  transInitiator?: MerchantV0UnlistedTransInitiator;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
};

/** The refund as it stands. */
export type MerchantV0RefundResponse = {
  /** A part of what the merchant calls the refund. */
  merchantTransInfo?: {
    /**
     * The merchant's time of the refund.
     *
     * @example "2021-08-12T20:49:36+08:00"
     */
    merchantTransTime?: string;
  };
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A payment as it stands. */
  payment?: MerchantResponsePayment;
  /** How it is paid. */
  paymentMethod?: MerchantV0ResponsePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** A refund of the merchant API. */
  refund?: MerchantRefund;
  /** How it ended, and what must happen next. */
  result?: MerchantV0Result;
};

/** How the payer is, or was, authenticated. */
export type MerchantV0RequestAuthentication = {
  /**
   * `ResendSMS` to have the SMS of SecurePlus sent again.
   *
   * - `ResendSMS`: send the SMS again
   */
  action?: 'ResendSMS' | (string & {});
  /**
   * The 3DS mode.
   *
   * The pages disagree: Examples have it here, the table within `threeDS`.
   *
   * @example "threeDSIntegrator"
   */
  authenticationType?: string;
  /**
   * The cardholder's mobile phone number, for SecurePlus.
   *
   * The pages disagree: A text in the table; one example has it as a number.
   *
   * Sensitive: it must not be printed.
   *
   * @example "13012345678"
   */
  mobilePhone?: string;
  /** Where the user comes back to after the authentication. 3DS and LSS need it. */
  returnUrl?: string;
  /** The LSS authentication. */
  lss?: {
    /** What is known of an LSS authentication that was made before. */
    lssData?: {
      /** The electronic commerce indicator. */
      eci: string;
      /** The transaction's id. With an `eci` of 83. */
      xid?: string;
      /**
       * The LSS authentication value. With an `eci` of 83.
       *
       * Sensitive: it must not be printed.
       */
      lsav?: string;
    };
    /**
     * What the directory server of LSS sent back.
     *
     * Sensitive: it must not be printed.
     */
    encryptedAuthResponse?: string;
  };
  /** The SecurePlus authentication of UnionPay. */
  securePlus?: {
    /** What is known of a SecurePlus authentication that was made before. */
    securePlusData?: {
      /** How it ended. */
      authenticationResultCode: string;
      /**
       * The verification code of UnionPay.
       *
       * Sensitive: it must not be printed.
       */
      vcode: string;
    };
    /**
     * The code of the SMS. It is needed after S0004 with `VerifySMSCode`.
     *
     * Sensitive: it must not be printed.
     *
     * @example "111111"
     */
    smsCode?: string;
  };
  /** The 3-D Secure authentication. */
  threeDS?: MerchantV0RequestThreeDs;
  /** The user's browser, for 3DS. */
  browserInfo?: MerchantV0BrowserInfo;
  /** The user's account at the merchant, for 3DS 2. */
  accountInfo?: MerchantV0AccountInfo;
  /** An address, for 3DS. */
  deliveryAddress?: MerchantV0Address;
  /** What tells of the risk, for 3DS 2. */
  merchantRiskIndicator?: MerchantV0RiskIndicator;
  /** An address, for 3DS. */
  billingAddress?: MerchantV0Address;
};

/** A card. */
export type MerchantV0RequestCard = {
  /**
   * The data of the card, in clear. To submit an SMS code of UnionPay, `cvc` alone.
   *
   * The pages disagree: The table requires `cardNumber`, and the example of an SMS code does without
   * it. So nothing is required here.
   */
  cardInfo?: {
    /**
     * The number of the card.
     *
     * Sensitive: it must not be printed.
     *
     * @example "6011000000001093"
     */
    cardNumber?: string;
    /**
     * When the card expires, YYMM.
     *
     * The pages disagree: YYMM here, MMYY in version 1.
     *
     * Sensitive: it must not be printed.
     *
     * @example "2407"
     */
    expiryDate?: string;
    /**
     * The security code.
     *
     * The pages disagree: A text in the table; a few examples have it as a number, which loses leading
     * zeros.
     *
     * Sensitive: it must not be printed.
     *
     * @example "123"
     */
    cvc?: string;
    /**
     * The cardholder's name.
     *
     * Sensitive: it must not be printed.
     */
    holderName?: string;
  };
  /**
   * The card's data, as JSON, encrypted by the RSA public key of the organisation or the store.
   * `cardInfo` wins where both are given.
   *
   * Inferred: Documented, but for padding and encoding.
   *
   * Sensitive: it must not be printed.
   */
  encryptedCardInfo?: string;
  /** Whether a token is made of the card. */
  tokenize?: boolean;
  /** For how many days the token is valid, 0 to 365; 0 or nothing is for ever. */
  tokenValidDays?: string;
  /** The merchant's reference of the user. */
  payerReference?: string;
  /**
   * The vault that the token is put in.
   *
   * @example "vaultA"
   */
  vaultID?: string;
};

/** How it is paid. The member that `type` names holds the details. */
export type MerchantV0RequestPaymentMethod = {
  /**
   * The kind of payment method.
   *
   * @example "card"
   */
  type?: 'card' | 'e-wallet' | 'token' | (string & {});
  /** A card. */
  card?: MerchantV0RequestCard;
  /** A token. */
  token?: {
    /**
     * The token itself.
     *
     * Sensitive: it must not be printed.
     */
    value: string;
    /** The vault that the token is in. */
    vaultID?: string;
  };
  /** An e-wallet. */
  'e-wallet'?: RequestEWallet;
  /** For how many days the token is valid, 0 to 365; 0 or nothing is for ever. */
  tokenValidDays?: string;
  /**
   * The merchant's reference of the user.
   *
   * @example "Your identification"
   */
  payerReference?: string;
  /**
   * The vault that the token is put in.
   *
   * @example "20210804"
   */
  vaultID?: string;
  /**
   * The brand of the e-wallet.
   *
   * @example "Alipay"
   */
  paymentBrand?: string;
  /** The template of an automatic debit. WeChat Pay needs it. */
  planID?: string;
  /** The user's id at WeChat Pay. */
  subOpenID?: string;
  /** The code with which an automatic debit is agreed to. */
  authCode?: string;
};

/** The 3-D Secure authentication. */
export type MerchantV0RequestThreeDs = {
  /**
   * The mode; without it, `threeDSPage`.
   *
   * - `threeDSPage`: the user is sent to one page
   * - `threeDSIntegrator`: the steps go by API
   */
  authenticationType?: 'threeDSPage' | 'threeDSIntegrator' | (string & {});
  /** The user's device. */
  deviceType: 'Web' | 'iOS' | 'Android' | (string & {});
  /** The user's IP address. */
  shopperIP?: string;
  /**
   * The user's email address.
   *
   * Sensitive: it must not be printed.
   */
  shopperEmail?: string;
  /** The origin of the page with the 3DS component. `Web` needs it. */
  origin?: string;
  /** What is known of a 3DS authentication that was made before. */
  mpiData?: {
    /**
     * The cardholder authentication verification value.
     *
     * Sensitive: it must not be printed.
     */
    cavv: string;
    /** The algorithm of `cavv`. 3DS 1 needs it. */
    cavvAlgorithm?: string;
    /** The electronic commerce indicator. */
    eci: string;
    /** The directory server's id of the transaction. 3DS 1 needs it. */
    xid?: string;
    /** The directory server's id of the transaction. 3DS 2 needs it. */
    dsTransID?: string;
    /**
     * The version. 3DS 2 needs it.
     *
     * @example "2.1.0"
     */
    threeDSVersion?: string;
  };
  /** What came back from the issuer's page. */
  redirectData?: {
    /**
     * The answer of the issuer's page. It is needed after S0005 with `RedirectShopper`.
     *
     * Sensitive: it must not be printed.
     */
    pAres?: string;
    /** Whether the 3DS method was completed. It is needed after S0005 with `IdentifyShopper`. */
    threeDSComplnd?: 'Y' | 'N' | (string & {});
    /**
     * Whether 3DS was finished. It is needed after S0005 with `RedirectShopper` or `ChallengeShopper`.
     */
    threeDSFinished?: 'Y' | 'N' | (string & {});
  };
};

/**
 * How the payer was authenticated, and what must happen next.
 *
 * Seen in examples only: The members are those of the examples.
 */
export type MerchantV0ResponseAuthentication = {
  /**
   * The kind of authentication.
   *
   * @example "CYBS"
   */
  authenticationType?: string;
  /** 3-D Secure. */
  threeDS?: {
    /**
     * The user's device.
     *
     * @example "Web"
     */
    deviceType?: string;
    /** How the user is sent. */
    redirectData?: {
      /**
       * The HTTP method.
       *
       * @example "POST"
       */
      method?: string;
    };
    /** Where the user is sent. */
    redirectUrl?: string;
  };
  /** SecurePlus. */
  securePlus?: {
    /** How it ended. */
    securePlusData?: {
      /**
       * Whether the card is enrolled.
       *
       * @example "Y"
       */
      activateStatus?: string;
      /**
       * How it ended.
       *
       * Seen in examples only: A text in JSON; where a page shows YAML, a number without its leading
       * zero.
       *
       * @example "09"
       */
      authenticationResultCode?: string;
      /**
       * The verification code of UnionPay.
       *
       * Sensitive: it must not be printed.
       *
       * @example "20210812163118006662"
       */
      vcode?: string;
    };
  };
};

/**
 * How it is paid.
 *
 * Seen in examples only: The members are those of the examples.
 */
export type MerchantV0ResponsePaymentMethod = {
  /** The card. */
  card?: {
    /**
     * The first six digits of the card number.
     *
     * @example "489533"
     */
    first6No?: First6No;
    /**
     * How the card is funded.
     *
     * - `credit`: credit card
     * - `debit`: debit card
     * - `prepaid`: prepaid card
     *
     * Seen in examples only: `credit` and `debit` are seen in samples; the list is that of the
     * provider's Python SDK.
     *
     * @example "credit"
     */
    fundingType?: FundingType;
    /**
     * The last four digits of the card number.
     *
     * Inferred: The limit is the name's.
     *
     * @example "1119"
     */
    last4No?: Last4No;
    /**
     * The brand of the card.
     *
     * Seen in examples only: The values are those of samples, which do not agree on capitals.
     *
     * @example "Visa"
     */
    paymentBrand?: PaymentBrand;
  };
  /** The e-wallet. */
  'e-wallet'?: {
    /**
     * The brand of the wallet.
     *
     * @example "UPI"
     */
    paymentBrand?: string;
  };
  /**
   * The token.
   *
   * Seen in examples only: The members are those of the examples; the meanings are the names'.
   */
  token?: {
    /**
     * When it was made.
     *
     * @example "2021-08-12T14:57:49.144Z"
     */
    createTime?: string;
    /** The same for the same card. */
    fingerprint?: string;
    /**
     * The state of the token.
     *
     * - `enable`: in use
     * - `disable`: deleted
     */
    status?: 'enable' | 'disable' | (string & {});
    /**
     * When it was changed last.
     *
     * @example "2021-08-12T14:57:49Z"
     */
    updateTime?: string;
    /**
     * The token itself.
     *
     * Sensitive: it must not be printed.
     */
    value?: string;
    /** The vault that it is in. */
    vaultID?: string;
  };
  /**
   * The kind of payment method.
   *
   * @example "card"
   */
  type?: string;
};

/** How it ended, and what must happen next. */
export type MerchantV0Result = {
  /**
   * What must happen next, after S0004, S0005 and S0006. It can still be there when all is done.
   *
   * - `RedirectShopper`: send the user to `authentication.threeDS.redirectUrl`
   * - `IdentifyShopper`: let 3DS 2 identify the user
   * - `ChallengeShopper`: let 3DS 2 challenge the user
   * - `VerifySMSCode`: ask the user for the code of the SMS
   */
  action?: 'RedirectShopper' | 'IdentifyShopper' | 'ChallengeShopper' | 'VerifySMSCode' | (string & {});
  /**
   * The result code of version 0.
   *
   * - `S0000`: success
   * - `S0004`: SecurePlus is needed: `result.action` says what is next
   * - `S0005`: 3DS is needed: `result.action` says what is next
   * - `S0006`: an authentication step is needed: `result.action` says what is next
   *
   * Inferred: The portal has no list: these codes stand in its texts and examples. That S0004 is
   * SecurePlus follows from `VerifySMSCode`; what S0006 is follows from where it stands, beside the
   * other two.
   *
   * @example "S0000"
   */
  code?: MerchantV0ResultCode;
  /**
   * What the result code means, for people.
   *
   * Seen in examples only: Both `success` and `Success` are printed. The limit is that of the
   * answers of the merchant API.
   *
   * @example "Success"
   */
  message?: ResultMessage;
  /**
   * What the PSP said, for people.
   *
   * Inferred: The limit is documented for the answers of the merchant API alone.
   *
   * @example "Approved"
   */
  pspMessage?: PspResponseMessage;
  /**
   * What the PSP said, as a code of its own.
   *
   * Inferred: The limit is documented for the answers of the merchant API alone.
   *
   * @example "00"
   */
  pspResponseCode?: PspResponseCode;
};

/**
 * The result code of version 0.
 *
 * - `S0000`: success
 * - `S0004`: SecurePlus is needed: `result.action` says what is next
 * - `S0005`: 3DS is needed: `result.action` says what is next
 * - `S0006`: an authentication step is needed: `result.action` says what is next
 *
 * Inferred: The portal has no list: these codes stand in its texts and examples. That S0004 is
 * SecurePlus follows from `VerifySMSCode`; what S0006 is follows from where it stands, beside the
 * other two.
 *
 * @example "S0000"
 */
export type MerchantV0ResultCode = string;

/** What tells of the risk, for 3DS 2. */
export type MerchantV0RiskIndicator = {
  /** Whether delivery and billing address are the same. */
  addressMatch?: boolean;
  /**
   * The email address that digital goods go to.
   *
   * Sensitive: it must not be printed.
   */
  deliveryEmail?: string;
  /** When the goods arrive. */
  deliveryTimeframe?:
    'electronicDelivery' | 'sameDayShipping' | 'overnightShipping' | 'twoOrMoreDaysShipping' | (string & {});
  /** The amount paid with gift cards. */
  giftCardAmount?: string;
  /** How many gift cards are used. */
  giftCardCount?: string;
  /**
   * When goods that are ordered ahead will be there, ISO 8601.
   *
   * @example "2017-07-17T13:42:40+01:00"
   */
  preOrderDate?: string;
  /** Whether the goods are ordered ahead. */
  preOrderPurchase?: boolean;
  /** Whether the user bought the same before. */
  reorderItems?: boolean;
  /** Where the goods go. */
  deliveryAddressIndicator?:
    | 'shipToBillingAddress'
    | 'shipToVerifiedAddress'
    | 'shipToNewAddress'
    | 'shipToStore'
    | 'digitalGoods'
    | 'goodsNotShipped'
    | 'other'
    | (string & {});
};

/**
 * Where the request was started.
 *
 * Seen in examples only: The examples have it; the tables of the operation do not.
 */
export type MerchantV0UnlistedTransInitiator = RequestTransInitiator;

/** A change of a token, or what making it still needs. */
export type MerchantV0UpdatePaymentMethodRequest = {
  /** How it is paid. The member that `type` names holds the details. */
  paymentMethod?: MerchantV0RequestPaymentMethod;
  /** How the payer is, or was, authenticated. */
  authentication?: MerchantV0RequestAuthentication;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
};

/** What the authentication of a payment still needs. */
export type MerchantV0UpdatePaymentRequest = {
  /** What the last answer asked for. It must be there after S0004, S0005 and S0006. */
  authentication?: MerchantV0RequestAuthentication;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /** The security code alone, for a UnionPay credit card with an SMS code. */
  paymentMethod?: MerchantV0RequestPaymentMethod;
};

/**
 * The merchant's remark (备注信息), as it stood in the request.
 *
 * @example "Your metadata"
 */
export type Metadata = string;

/**
 * The network token that stands for a card.
 *
 * Inferred: The pages print names and types; what they mean follows from the names.
 */
export type NetworkToken = {
  /**
   * When it expires, four digits.
   *
   * The pages disagree: Year and month (YYMM) in version 0 and in the samples of the offline
   * gateway; month and year (MMYY) in the network token guide, the command line tool and a sample of
   * EVONET Online.
   */
  expiryDate?: ExpiryDate;
  /**
   * The first six digits of the card number.
   *
   * @example "489533"
   */
  first6No?: First6No;
  /**
   * The last four digits of the card number.
   *
   * Inferred: The limit is the name's.
   *
   * @example "1119"
   */
  last4No?: Last4No;
  /**
   * The payment account reference (PAR), the same for a card and its tokens.
   *
   * Inferred: What it means follows from the name.
   */
  paymentAccountReference?: PaymentAccountReference;
  /**
   * The brand of the card.
   *
   * Seen in examples only: The values are those of samples, which do not agree on capitals.
   *
   * @example "Visa"
   */
  paymentBrand?: PaymentBrand;
  /**
   * The state of a network token.
   *
   * - `enable`: in use
   * - `disable`: not in use
   * - `supended`: suspended; the misspelling is real
   * - `enabled`: in use, as the network token guide prints it
   *
   * The pages disagree: The page of the update notification has the first three. The network token
   * guide prints `enabled`, in answers and in the notification of a cryptogram.
   */
  status?: NetworkTokenStatus;
  /**
   * The id of the network token.
   *
   * Inferred: That it must not be printed is our choice: a cryptogram is asked for with it.
   *
   * Sensitive: it must not be printed.
   */
  tokenID?: string;
};

/** Inferred: `required`: without its event code it is not this message. */
export type NetworkTokenDeletedNotification = {
  /** The type of the notification. */
  eventCode: 'NetworkTokenDeleted';
  /** A network token that changed, and the gateway's token that it belongs to. */
  paymentMethod?: MerchantNetworkTokenPaymentMethod;
};

/**
 * The state of a network token.
 *
 * - `enable`: in use
 * - `disable`: not in use
 * - `supended`: suspended; the misspelling is real
 * - `enabled`: in use, as the network token guide prints it
 *
 * The pages disagree: The page of the update notification has the first three. The network token
 * guide prints `enabled`, in answers and in the notification of a cryptogram.
 */
export type NetworkTokenStatus = 'enable' | 'disable' | 'supended' | 'enabled' | (string & {});

/** Inferred: `required`: without its event code it is not this message. */
export type NetworkTokenStatusUpdatedNotification = {
  /** The type of the notification. */
  eventCode: 'NetworkTokenStatusUpdated';
  /** A network token that changed, and the gateway's token that it belongs to. */
  paymentMethod?: MerchantNetworkTokenPaymentMethod;
};

/**
 * What the merchant calls a new transaction.
 *
 * Inferred: The limits and what is required stand in the portal of 2023, for version 0 of the
 * merchant API, and in the network token guide, for its version 1. That they hold for the other
 * products is inferred.
 */
export type NewMerchantTransInfo = {
  /**
   * The merchant's id of the transaction, unique within a store. Every POST needs a new one.
   *
   * @example "T20240305175317143"
   */
  merchantTransID: string;
  /** The merchant's reference of the order. It need not be unique. */
  merchantOrderReference?: string;
  /**
   * The merchant's time of the transaction, ISO 8601 with an offset.
   *
   * @example "2024-03-05T17:53:17+08:00"
   */
  merchantTransTime: string;
};

/**
 * The pages disagree: Required is what both the Chinese and the English page mark so. The Chinese
 * one also marks `cancel` and `metadata`; the English one only the original transaction.
 */
export type OfflineCancelNotification = {
  /** A cancellation at the gateway. */
  cancel?: GatewayCancel;
  /** The original transaction, where it is the completion of a pre-authorisation. */
  capture?: OfflineOriginalCapture;
  /**
   * The type of the transaction that it is about.
   *
   * The pages disagree: The English page says that the value is `Capture`, clearly by mistake; the
   * Chinese one has the enum.
   */
  eventCode: 'Cancel';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A capture at the gateway. */
  multipleCapture?: GatewayCapture;
  /** The original transaction, where it is a purchase or a pre-authorisation. */
  payment?: OfflineOriginalPayment;
  /**
   * How it was paid.
   *
   * The pages disagree: The English page has it, the Chinese one does not.
   */
  paymentMethod?: OfflinePaymentMethod;
  /**
   * What the PSP says.
   *
   * The pages disagree: The English page has it, the Chinese one does not.
   */
  pspData?: PspData;
  /** How it ended. Nothing here but the code is meant for programs. */
  result: GatewayResult;
  /**
   * A capture without a payment before it.
   *
   * Inferred: The page has the object, but its fields cannot be seen. These are those of the online
   * gateway.
   */
  standaloneCapture?: GatewayStandaloneCapture;
};

/** A cancellation of a payment, a pre-authorisation or a capture. */
export type OfflineCancelRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** How it is paid. */
  paymentMethod: OfflineRequestPaymentMethod;
  /** Why the merchant does this. */
  initiatingReason?: InitiatingReason;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The cancellation as it stands.
 *
 * Inferred: Documented: `cancel.status`, `result`, `failureCode` and `failureReason`. The rest of
 * the page's answer is not visible: it is the common shape.
 */
export type OfflineCancelResponse = {
  /** A cancellation at the gateway. */
  cancel?: GatewayCancel;
  /** A payment at the gateway. */
  payment?: GatewayPayment;
  /** How it was paid. */
  paymentMethod?: OfflinePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. Nothing here but the code is meant for programs. */
  result?: GatewayResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * Nobody documents what it holds, beside its event code.
 *
 * Not documented: The event code is in the enum of all three pages; the page of this notification
 * is not known. `required`: without its event code it is not this message.
 */
export type OfflineCaptureNotification = {
  /** The type of the transaction that it is about. */
  eventCode: 'Capture';
};

/**
 * The completion of a pre-authorisation.
 *
 * Inferred: The fields are those of the worked example, and `webhook`, which the guide asks for;
 * the page's list is cut, and what is required is not visible.
 */
export type OfflineCaptureRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo?: NewMerchantTransInfo;
  /** How it is paid. */
  paymentMethod?: OfflineRequestPaymentMethod;
  /** The amount of the transaction. */
  transAmount?: TransAmount;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The capture as it stands.
 *
 * Inferred: Documented: `capture.status`, `result`, `failureCode` and `failureReason`. The rest of
 * the page's answer is not visible: it is the common shape.
 */
export type OfflineCaptureResponse = {
  /** A capture at the gateway. */
  capture?: GatewayCapture;
  /** A payment at the gateway. */
  payment?: GatewayPayment;
  /** How it was paid. */
  paymentMethod?: OfflinePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. Nothing here but the code is meant for programs. */
  result?: GatewayResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * The card that was used, as far as a notification tells.
 *
 * Inferred: The page prints names and types; what they mean follows from the names.
 */
export type OfflineCard = {
  /**
   * The first six digits of the card number.
   *
   * The pages disagree: The payment notification's page does not have it, the refund notification's
   * page does.
   */
  first6No?: First6No;
  /**
   * How the card is funded.
   *
   * - `credit`: credit card
   * - `debit`: debit card
   * - `prepaid`: prepaid card
   *
   * Seen in examples only: `credit` and `debit` are seen in samples; the list is that of the
   * provider's Python SDK.
   *
   * @example "credit"
   */
  fundingType?: FundingType;
  /**
   * The cardholder's name.
   *
   * Inferred: The limit is that of the requests. That it must not be printed is our choice.
   *
   * Sensitive: it must not be printed.
   */
  holderName?: HolderName;
  /**
   * The data of the chip, TLV in hex.
   *
   * Seen in examples only: The page has name and type; TLV in hex is seen in the code of others.
   * That it must not be printed is our choice.
   *
   * Sensitive: it must not be printed.
   */
  icCardData?: string;
  /**
   * Whether it is a commercial card. A JSON boolean among texts.
   *
   * @example true
   */
  isCommercial?: boolean;
  /**
   * The country of the issuer. `issuingCountry` stands beside it.
   *
   * Not documented: How it differs from `issuingCountry` is not documented.
   */
  issuerCountry?: IssuerCountry;
  /** The bank that issued the card. */
  issuingBank?: string;
  /**
   * The country of the issuer. `issuerCountry` stands beside it on some pages.
   *
   * Seen in examples only: Alpha-3 and numeric values are both seen. How it differs from
   * `issuerCountry` is not documented.
   *
   * @example "USA"
   */
  issuingCountry?: IssuingCountry;
  /**
   * The last four digits of the card number.
   *
   * Inferred: The limit is the name's.
   *
   * @example "1119"
   */
  last4No?: Last4No;
  /**
   * The brand of the card.
   *
   * Seen in examples only: The values are those of samples, which do not agree on capitals.
   *
   * @example "Visa"
   */
  paymentBrand?: PaymentBrand;
  /**
   * A type of the card, beside its brand and its funding.
   *
   * Not documented: What it tells is not documented.
   */
  type?: string;
};

/**
 * The data of the card, in clear.
 *
 * Inferred: Names and types are the page's; the limits are those of the merchant API in the portal
 * of 2023, and the meanings the names'.
 */
export type OfflineCardInfo = {
  /**
   * The number of the card.
   *
   * Sensitive: it must not be printed.
   *
   * @example "4761340000000043"
   */
  cardNumber?: string;
  /** The sequence number of the card. */
  cardSequenceNum?: string;
  /**
   * The security code.
   *
   * Sensitive: it must not be printed.
   */
  cvc?: string;
  /**
   * When the card expires. Four digits, year and month in the worked examples.
   *
   * The pages disagree: `2312` in the worked examples is YYMM, as in version 0 of the merchant API;
   * its version 1 has MMYY.
   *
   * Sensitive: it must not be printed.
   *
   * @example "2312"
   */
  expiryDate?: string;
  /**
   * The data of the chip, TLV in hex.
   *
   * Seen in examples only: That it is TLV in hex is seen in a notification.
   *
   * Sensitive: it must not be printed.
   */
  icCardData?: string;
  /**
   * Track 1 of the magnetic stripe.
   *
   * Sensitive: it must not be printed.
   */
  track1?: string;
  /**
   * Track 2 of the magnetic stripe.
   *
   * Sensitive: it must not be printed.
   *
   * @example "3569990012318852=23121010000000000000"
   */
  track2?: string;
  /**
   * Track 3 of the magnetic stripe.
   *
   * Sensitive: it must not be printed.
   */
  track3?: string;
};

/** An inquiry of the rate at which a card would be billed. */
export type OfflineFxRateInquiryRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** The card. */
  paymentMethod: {
    /** The card, in clear or encrypted. */
    card?: {
      /** The data of the card, in clear. */
      cardInfo?: {
        /**
         * The number of the card.
         *
         * Sensitive: it must not be printed.
         *
         * @example "4761340000000043"
         */
        cardNumber?: string;
      };
      /** How `encryptedCardInfo` is encrypted. */
      cardInfoEncryptMethod?: string;
      /**
       * The card's data, encrypted.
       *
       * Sensitive: it must not be printed.
       */
      encryptedCardInfo?: string;
    };
    /**
     * The kind of payment method.
     *
     * @example "card"
     */
    type?: string;
  };
  /** The amount of the transaction. */
  transAmount: TransAmount;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
};

/**
 * The rate.
 *
 * Inferred: The page's answer is not visible: what stands here is the common shape, with the
 * inquiry of the notification.
 */
export type OfflineFxRateInquiryResponse = {
  /** The inquiry of an exchange rate for a dynamic currency conversion. */
  FXRateInquiry?: FxRateInquiry;
  /** How it was paid. */
  paymentMethod?: OfflinePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. Nothing here but the code is meant for programs. */
  result?: GatewayResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * A merchandise credit at the offline gateway.
 *
 * Inferred: Documented: `status`, `failureCode` and `failureReason`. The other members are those
 * of a capture.
 */
export type OfflineMerchandiseCredit = GatewayCapture;

/**
 * Nobody documents what it holds, beside its event code.
 *
 * Not documented: The event code is in the enum of all three pages; the page of this notification
 * is not known. `required`: without its event code it is not this message.
 */
export type OfflineMerchandiseCreditNotification = {
  /** The type of the transaction that it is about. */
  eventCode: 'MerchandiseCredit';
};

/**
 * A payment to a card.
 *
 * Inferred: The fields are those of the worked example, and `webhook`, without which the guide
 * promises no notification; the page's list and what is required are not visible.
 */
export type OfflineMerchandiseCreditRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo?: NewMerchantTransInfo;
  /** How it is paid. */
  paymentMethod?: OfflineRequestPaymentMethod;
  /** The amount of the transaction. */
  transAmount?: TransAmount;
  /** How the acquirer and the card schemes know the merchant. */
  pspInfo?: GatewayPspInfo;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The credit as it stands.
 *
 * Inferred: Documented: `merchandiseCredit.status`, `result`, `failureCode` and `failureReason`.
 * The rest of the page's answer is not visible: it is the common shape.
 */
export type OfflineMerchandiseCreditResponse = {
  /** A merchandise credit at the offline gateway. */
  merchandiseCredit?: OfflineMerchandiseCredit;
  /** How it was paid. */
  paymentMethod?: OfflinePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. Nothing here but the code is meant for programs. */
  result?: GatewayResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * The original transaction, where it is the completion of a pre-authorisation.
 *
 * Inferred: The pages print one property that is literally named “payment” or “capture”: either
 * the one or the other is meant. Its fields cannot be seen; these are those of `multipleCapture`.
 */
export type OfflineOriginalCapture = GatewayCapture;

/**
 * The original transaction, where it is a purchase or a pre-authorisation.
 *
 * Inferred: The pages print one property that is literally named “payment” or “capture”: either
 * the one or the other is meant. Its fields cannot be seen; these are those of the payment
 * notification. That a pre-authorisation is named so, too, is said on the cancel page.
 */
export type OfflineOriginalPayment = GatewayPayment;

/**
 * How it was paid.
 *
 * Inferred: The page prints names and types; what they mean follows from the names.
 */
export type OfflinePaymentMethod = {
  /** The card that was used, as far as a notification tells. */
  card?: OfflineCard;
  /**
   * The payment account reference (PAR), the same for a card and its tokens.
   *
   * Inferred: What it means follows from the name.
   */
  paymentAccountReference?: PaymentAccountReference;
  /** The reference of a recurring payment. */
  recurringReference?: string;
  /**
   * The kind of payment method.
   *
   * Seen in examples only: The value is that of a request.
   *
   * @example "card"
   */
  type?: string;
};

/**
 * The pages disagree: The page marks all seven as required. The three that other pages contradict
 * are optional here. It states a limit for the event code and the remark alone; the other limits
 * are those of the same names on other pages.
 */
export type OfflinePaymentNotification = {
  /**
   * The inquiry of an exchange rate, where the payment was made with dynamic currency conversion.
   *
   * The pages disagree: The page marks it as required. A payment without conversion has no inquiry,
   * the online gateway's page lacks it, and a guide says of answers that empty fields may be left
   * out. So it is optional here.
   */
  FXRateInquiry?: FxRateInquiry;
  /** The kind of transaction that the notification is about. */
  eventCode: 'Payment';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * The pages disagree: The page marks it as required. The request need not have it, and the online
   * gateway's page marks it as optional. So it is optional here.
   */
  metadata?: Metadata;
  /** A payment at the gateway. */
  payment: GatewayPayment;
  /** How it was paid. */
  paymentMethod: OfflinePaymentMethod;
  /**
   * What the PSP says.
   *
   * The pages disagree: The page marks it as required, and would have it tell whether the payment
   * succeeded, which none of its fields does. Other pages return it on success and mark it as
   * optional. So it is optional here.
   */
  pspData?: PspData;
  /** How the request ended. */
  result: GatewayResult;
};

/** A purchase or a pre-authorisation. */
export type OfflinePaymentRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** How it is paid. */
  paymentMethod: OfflineRequestPaymentMethod;
  /** The amount of the transaction. */
  transAmount: TransAmount;
  /**
   * True for a purchase, false for a pre-authorisation.
   *
   * @example false
   */
  autoCapture: boolean;
  /** How the acquirer and the card schemes know the merchant. */
  pspInfo: GatewayPspInfo;
  /**
   * What the cardholder is billed under a dynamic currency conversion.
   *
   * Inferred: The page names the object; its members are those of the notification.
   */
  DCCBillingAmount?: Amount;
  /**
   * The instalments in which it is paid.
   *
   * Not documented: The page names the field; its type and members are not visible.
   */
  instalment?: unknown;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * An original transaction that this one refers to.
   *
   * Not documented: The page names the object; its members are not visible.
   */
  origMerchantTransInfo?: Record<string, unknown>;
  /**
   * Where the transaction was started.
   *
   * Not documented: The page names the object; its members are not visible for the gateway.
   */
  transInitiator?: Record<string, unknown>;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The payment as it stands.
 *
 * Inferred: The page's answer is not visible: what stands here is the common shape, with the
 * payment of the notification.
 */
export type OfflinePaymentResponse = {
  /** A payment at the gateway. */
  payment?: GatewayPayment;
  /** How it was paid. */
  paymentMethod?: OfflinePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. Nothing here but the code is meant for programs. */
  result?: GatewayResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * The PIN, encrypted.
 *
 * Inferred: The meanings are the names'.
 */
export type OfflinePin = {
  /** The check value of the key. */
  checkValue?: string;
  /**
   * The encrypted PIN block.
   *
   * Sensitive: it must not be printed.
   *
   * @example "A8B568E29FC8E959"
   */
  encryptedPin?: string;
  /**
   * The serial number of the key, for DUKPT.
   *
   * Sensitive: it must not be printed.
   *
   * @example "FFFF123456ABCDE00004"
   */
  keySerialNumber?: string;
  /**
   * How the PIN is encrypted.
   *
   * Seen in examples only: The value is that of a worked example; the list is not known.
   *
   * @example "DUKPT"
   */
  pinEncryptMethod?: string;
};

/** A refund at the offline gateway. */
export type OfflineRefund = GatewayRefund & {
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
};

/**
 * The pages disagree: Required is what both the Chinese and the English page mark so. The Chinese
 * one also marks `metadata`, `paymentMethod`, `pspData` and `refund`; the English one only the
 * original transaction.
 */
export type OfflineRefundNotification = {
  /** The original transaction, where it is the completion of a pre-authorisation. */
  capture?: OfflineOriginalCapture;
  /**
   * The type of the transaction that it is about.
   *
   * The pages disagree: The English page says that the value is `Capture`, clearly by mistake; the
   * Chinese one has the enum.
   */
  eventCode: 'Refund';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A capture at the gateway. */
  multipleCapture?: GatewayCapture;
  /** The original transaction, where it is a purchase or a pre-authorisation. */
  payment?: OfflineOriginalPayment;
  /** How it was paid. */
  paymentMethod?: OfflinePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** A refund at the gateway. */
  refund?: GatewayRefund;
  /** How it ended. Nothing here but the code is meant for programs. */
  result: GatewayResult;
  /**
   * A capture without a payment before it.
   *
   * Inferred: The page has the object, but its fields cannot be seen. These are those of the online
   * gateway.
   */
  standaloneCapture?: GatewayStandaloneCapture;
};

/**
 * A refund of a payment or a capture.
 *
 * Inferred: The fields are those of the worked example, and `webhook`, without which the guide
 * promises no notification; the page's list and what is required are not visible.
 */
export type OfflineRefundRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo?: NewMerchantTransInfo;
  /** How it is paid. */
  paymentMethod?: OfflineRequestPaymentMethod;
  /** The amount of the transaction. */
  transAmount?: TransAmount;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The refund as it stands.
 *
 * Inferred: Documented: `refund.status`, `result`, `failureCode` and `failureReason`. The rest of
 * the page's answer is not visible: it is the common shape.
 */
export type OfflineRefundResponse = {
  /** A refund at the offline gateway. */
  refund?: OfflineRefund;
  /** A payment at the gateway. */
  payment?: GatewayPayment;
  /** How it was paid. */
  paymentMethod?: OfflinePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. Nothing here but the code is meant for programs. */
  result?: GatewayResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * The card, and how the terminal read it.
 *
 * Inferred: The meanings of the fields are the names'.
 */
export type OfflineRequestCard = {
  /** The data of the card, in clear. */
  cardInfo?: OfflineCardInfo;
  /** How `encryptedCardInfo` is encrypted. */
  cardInfoEncryptMethod?: string;
  /**
   * The card's data, encrypted.
   *
   * Not documented: What is encrypted, and how, is not said for the gateway.
   *
   * Sensitive: it must not be printed.
   */
  encryptedCardInfo?: string;
  /**
   * The condition code of a chip card.
   *
   * @example "0"
   */
  icCardCondCode?: string;
  /**
   * Whether neither PIN nor signature is asked for.
   *
   * Inferred: The meaning is the name's; the values are not listed.
   *
   * @example "0"
   */
  noSecretNoSignFlag?: string;
  /** The PIN, encrypted. */
  pin?: OfflinePin;
  /**
   * Whether a PIN was entered.
   *
   * @example false
   */
  pinFlag?: boolean;
  /**
   * How the card was read.
   *
   * Seen in examples only: The values are those of the worked examples; the list is not known.
   *
   * @example "manual"
   */
  posEntryMode?: string;
  /**
   * What the terminal can read, as a code.
   *
   * Seen in examples only: The values are those of the worked examples; the list is not known.
   *
   * @example "5"
   */
  termReadability?: string;
};

/** How it is paid. */
export type OfflineRequestPaymentMethod = {
  /**
   * The kind of payment method.
   *
   * @example "card"
   */
  type?: string;
  /** The card, and how the terminal read it. */
  card?: OfflineRequestCard;
};

/** How the payer was authenticated. */
export type OnlineAuthentication = {
  /**
   * The kind of authentication.
   *
   * Not documented: Its values are not documented. A field of the same name in requests of version 0
   * has `threeDSPage` and `threeDSIntegrator`.
   */
  authenticationType?: string;
  /** 3-D Secure. */
  threeDS?: OnlineThreeDs;
};

/**
 * A cancellation at the online gateway.
 *
 * Inferred: The page prints names and types; what they mean follows from the names.
 */
export type OnlineCancel = {
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: EvoTransInfo;
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** Why it failed at the PSP, as a code of the PSP. */
  pspFailureCode?: PspFailureCode;
  /** Why it failed at the PSP, for people. */
  pspFailureReason?: PspFailureReason;
  /** What the PSP says of a cancellation. */
  pspTransInfo?: OnlineCancelPspTransInfo;
  /**
   * How a capture, a cancellation, a refund or a merchandise credit ended.
   *
   * - `Success`: it was done
   * - `Failed`: it was not done
   *
   * Seen in examples only: The guides name `Success`; `Failed` is seen in receivers of others. The
   * answer to CancelOrRefund can also have `Received`.
   */
  status?: OperationStatus;
};

export type OnlineCancelNotification = {
  /** A cancellation at the online gateway. */
  cancel?: OnlineCancel;
  /** The type of the notification. */
  eventCode: 'Cancel';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A payment at the online gateway. */
  payment?: OnlinePayment;
};

/** What the PSP says of a cancellation. */
export type OnlineCancelPspTransInfo = PspTransInfo & {
  /** The card scheme's advice to the merchant, as a code. */
  merchantAdviceCode?: string;
};

/**
 * What the PSP says of a capture.
 *
 * Inferred: The page prints the names; what they mean follows from them.
 */
export type OnlineCapturePspData = {
  /** The name of the PSP or the card scheme. */
  name?: string;
  /** The code of the sponsor. */
  sponsorCode?: string;
};

/**
 * The card that was used, as far as a notification tells.
 *
 * Inferred: The pages print names; what they mean follows from the names.
 */
export type OnlineCard = {
  /** How the card data is encrypted. */
  cardInfoEncryptMethod?: string;
  /**
   * The first six digits of the card number.
   *
   * @example "489533"
   */
  first6No?: First6No;
  /**
   * How the card is funded.
   *
   * - `credit`: credit card
   * - `debit`: debit card
   * - `prepaid`: prepaid card
   *
   * Seen in examples only: `credit` and `debit` are seen in samples; the list is that of the
   * provider's Python SDK.
   *
   * @example "credit"
   */
  fundingType?: FundingType;
  /**
   * The cardholder's name.
   *
   * Inferred: The limit is that of the requests. That it must not be printed is our choice.
   *
   * Sensitive: it must not be printed.
   */
  holderName?: HolderName;
  /** Whether it is a commercial card. A JSON boolean among texts. */
  isCommercial?: boolean;
  /**
   * The country of the issuer. `issuingCountry` stands beside it.
   *
   * Not documented: How it differs from `issuingCountry` is not documented.
   */
  issuerCountry?: IssuerCountry;
  /** The bank that issued the card. */
  issuingBank?: string;
  /**
   * The country of the issuer. `issuerCountry` stands beside it on some pages.
   *
   * Seen in examples only: Alpha-3 and numeric values are both seen. How it differs from
   * `issuerCountry` is not documented.
   *
   * @example "USA"
   */
  issuingCountry?: IssuingCountry;
  /**
   * The last four digits of the card number.
   *
   * Inferred: The limit is the name's.
   *
   * @example "1119"
   */
  last4No?: Last4No;
  /**
   * The brand of the card.
   *
   * Seen in examples only: The values are those of samples, which do not agree on capitals.
   *
   * @example "Visa"
   */
  paymentBrand?: PaymentBrand;
  /**
   * The card's new data, where the issuer has replaced it.
   *
   * Not documented: The page has the name; what it holds, and of which type it is, cannot be seen.
   *
   * Sensitive: it must not be printed.
   */
  updatedCardInfo?: unknown;
};

/** The request for a cryptogram, and how it ended. */
export type OnlineCryptogram = {
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** Why it failed at the PSP, as a code of the PSP. */
  pspFailureCode?: PspFailureCode;
  /** Why it failed at the PSP, for people. */
  pspFailureReason?: PspFailureReason;
  /**
   * The state of the request.
   *
   * Not documented: Its values are not documented.
   */
  status?: string;
};

/** A network token with the cryptogram for one payment. */
export type OnlineCryptogramNetworkToken = OnlineNetworkToken & {
  /** The electronic commerce indicator. */
  eci?: string;
  /**
   * The cryptogram.
   *
   * Sensitive: it must not be printed.
   */
  tokenCryptogram?: string;
};

export type OnlineCryptogramNotification = {
  /** The request for a cryptogram, and how it ended. */
  cryptogram?: OnlineCryptogram;
  /** The type of the notification. */
  eventCode: 'Cryptogram';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** The network token that the cryptogram is for. */
  paymentMethod: OnlineCryptogramPaymentMethod;
};

/** The network token that the cryptogram is for. */
export type OnlineCryptogramPaymentMethod = {
  /** A network token with the cryptogram for one payment. */
  networkToken?: OnlineCryptogramNetworkToken;
};

/** The card that a token stands for. */
export type OnlineInstrumentCard = {
  /**
   * The first six digits of the card number.
   *
   * @example "489533"
   */
  first6No?: First6No;
  /**
   * The cardholder's name.
   *
   * Inferred: The limit is that of the requests. That it must not be printed is our choice.
   *
   * Sensitive: it must not be printed.
   */
  holderName?: HolderName;
  /**
   * The last four digits of the card number.
   *
   * Inferred: The limit is the name's.
   *
   * @example "1119"
   */
  last4No?: Last4No;
  /**
   * The brand of the card.
   *
   * Seen in examples only: The values are those of samples, which do not agree on capitals.
   *
   * @example "Visa"
   */
  paymentBrand?: PaymentBrand;
};

/** A payment to a card or a token. */
export type OnlineMerchandiseCreditRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** How the acquirer and the card schemes know the merchant. */
  pspInfo: OnlinePspInfo;
  /** The amount of the transaction. */
  transAmount: TransAmount;
  /**
   * How it is paid out.
   *
   * The pages disagree: Required on the Chinese page, optional on the English one. So it is optional
   * here.
   */
  paymentMethod?: OnlineRequestPaymentMethod;
  /** Why the merchant does this. */
  initiatingReason?: InitiatingReason;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The credit as it stands.
 *
 * Inferred: The page's answer is not visible: what stands here is the common shape.
 * `merchandiseCredit.status` is that of the offline gateway's guide.
 */
export type OnlineMerchandiseCreditResponse = {
  /**
   * The credit.
   *
   * Inferred: The members are those of a capture.
   */
  merchandiseCredit?: GatewayCapture;
  /** How it was paid. */
  paymentMethod?: OnlinePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. Nothing here but the code is meant for programs. */
  result?: GatewayResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * What the merchant calls the transaction, in short.
 *
 * Inferred: The limit is that of the requests.
 */
export type OnlineMerchantTransReference = {
  /** The merchant's id of the transaction. */
  merchantTransID?: string;
  /** The merchant's time of the transaction, ISO 8601 with an offset. */
  merchantTransTime?: string;
};

/**
 * Inferred: `required`: the page marks nothing so; without its event code it is not this message.
 */
export type OnlineMultipleCaptureNotification = {
  /** The type of the notification. */
  eventCode: 'MultipleCapture';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A capture at the gateway. */
  multipleCapture?: GatewayCapture;
  /** A payment at the online gateway. */
  payment?: OnlinePayment;
  /** How it was paid. */
  paymentMethod?: OnlinePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
};

/** A network token at the online gateway. */
export type OnlineNetworkToken = NetworkToken & {
  /** The card network's reference of the token. */
  tokenReferenceID?: string;
  /**
   * The token itself.
   *
   * Sensitive: it must not be printed.
   */
  value?: string;
};

/** A payment at the online gateway. */
export type OnlinePayment = GatewayPayment & {
  /**
   * The state of the cancellation of an account status inquiry (ASI).
   *
   * Inferred: The meaning is the name's; its values are not documented.
   */
  ASICancelStatus?: string;
  /** An exchange rate between two currencies. */
  billingFXRate?: FxRate;
};

/** A card and its tokens. */
export type OnlinePaymentInstrument = {
  /** The card that a token stands for. */
  card?: OnlineInstrumentCard;
  /** The merchant's token. */
  merchantToken?: {
    /**
     * The token itself.
     *
     * Sensitive: it must not be printed.
     */
    value?: string;
  };
  /** The gateway's token for a payment method. */
  token?: GatewayToken;
};

export type OnlinePaymentInstrumentNotification = {
  /** The type of the notification. */
  eventCode: 'PaymentInstrument';
  /** What the merchant calls the transaction, in short. */
  merchantTransInfo: OnlineMerchantTransReference;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A card and its tokens. */
  paymentMethod?: OnlinePaymentInstrument;
  /** How it ended. */
  result: OnlineResult;
};

/** How it was paid. */
export type OnlinePaymentMethod = {
  /** The card that was used, as far as a notification tells. */
  card?: OnlineCard;
  /**
   * The kind of payment method.
   *
   * Inferred: The offline gateway has it; what the online gateway has beside the card cannot all be
   * seen.
   *
   * @example "card"
   */
  type?: string;
};

/**
 * Inferred: `required`: the page marks nothing so; without its event code it is not this message.
 */
export type OnlinePaymentMethodNotification = {
  /** The type of the notification. */
  eventCode: 'PaymentMethod';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A payment method that was tokenised. */
  paymentMethod?: OnlineTokenizedPaymentMethod;
  /**
   * Events that are still to come, by the name.
   *
   * Not documented: The page has a list; its items cannot be seen.
   */
  pendingEvents?: unknown[];
};

/** A request for a token. */
export type OnlinePaymentMethodRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** How it is paid. */
  paymentMethod: OnlineRequestPaymentMethod;
  /** How the acquirer and the card schemes know the merchant. */
  pspInfo: OnlinePspInfo;
  /**
   * Whether the payer may be authenticated for a network token.
   *
   * Inferred: The type is that of `allowAuthentication` of the merchant API; the meaning is the
   * name's.
   */
  allowNWTokenAuthentication?: boolean;
  /**
   * How the payer is, or was, authenticated.
   *
   * Not documented: The page says that the object is mandatory for cards and tokens; its members are
   * not visible. Those of the notification stand in OnlineAuthentication.
   */
  authentication?: OnlineRequestAuthentication;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * Whether a network token alone is wanted, and no token of the gateway.
   *
   * Inferred: The type is that of the merchant API.
   */
  networkTokenOnly?: boolean;
  /**
   * Where the request was started.
   *
   * Not documented: The page names the object; its members are not visible for the gateway.
   */
  transInitiator?: Record<string, unknown>;
  /**
   * The user.
   *
   * Not documented: The page names the object; its members are not visible for the gateway.
   */
  userInfo?: Record<string, unknown>;
  /**
   * Where the notification is sent. Without it there is none. It must contain `http://` or
   * `https://`.
   *
   * @example "https://YOUR_COMPANY.com/WEBHOOK"
   */
  webhook?: WebhookUrl;
};

/**
 * The token as it stands.
 *
 * Inferred: The page's answer is not visible: what stands here is the common shape, with the
 * objects of the notification.
 */
export type OnlinePaymentMethodResponse = {
  /** How the payer was authenticated. */
  authentication?: OnlineAuthentication;
  /** A payment method that was tokenised. */
  paymentMethod?: OnlineTokenizedPaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. Nothing here but the code is meant for programs. */
  result?: GatewayResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

export type OnlinePaymentNotification = {
  /**
   * How the payer was authenticated.
   *
   * The pages disagree: The page marks it as required. In the request it is mandatory for cards and
   * tokens, so another payment may have none, and it is optional here.
   */
  authentication?: OnlineAuthentication;
  /** The type of the notification. */
  eventCode: 'Payment';
  /**
   * Whether the date of the authorisation was extended. Visa alone has it.
   *
   * - `Y`: it was extended
   * - `N`: it was not
   */
  extendAuthorizationDateIndicator?: 'Y' | 'N' | (string & {});
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A payment at the online gateway. */
  payment?: OnlinePayment;
  /** How it was paid. */
  paymentMethod: OnlinePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
};

/** A payment. */
export type OnlinePaymentRequest = {
  /** What the merchant calls a new transaction. */
  merchantTransInfo: NewMerchantTransInfo;
  /** How it is paid. */
  paymentMethod: OnlineRequestPaymentMethod;
  /** How the acquirer and the card schemes know the merchant. */
  pspInfo: OnlinePspInfo;
  /**
   * Whether the address of the cardholder is checked (AVS).
   *
   * Inferred: The type is that of the merchant API.
   */
  allowAvsCheck?: boolean;
  /**
   * How the payer is, or was, authenticated.
   *
   * Not documented: The page says that the object is mandatory for cards and tokens; its members are
   * not visible. Those of the notification stand in OnlineAuthentication.
   */
  authentication?: OnlineRequestAuthentication;
  /**
   * When the payment is captured: `0` at once, `1` to `168` after so many hours. Without it, by
   * hand.
   *
   * @example "0"
   */
  captureAfterHours?: string;
  /**
   * Whether the payment is monitored more closely.
   *
   * Inferred: The type is that of the merchant API; the meaning is the name's.
   */
  enhanceMonitoring?: boolean;
  /**
   * Whether the date of the authorisation is to be extended. For Visa alone.
   *
   * - `Y`: extend it
   */
  extendAuthorizationDateIndicator?: 'Y' | (string & {});
  /**
   * The instalments in which it is paid.
   *
   * Not documented: The page names the field; its type and members are not visible.
   */
  instalment?: unknown;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /**
   * An original transaction that this one refers to.
   *
   * Not documented: The page names the object; its members are not visible.
   */
  origMerchantTransInfo?: Record<string, unknown>;
  /**
   * Who receives the goods or the money.
   *
   * Not documented: The page names the object; its members are not visible.
   */
  recipientInfo?: Record<string, unknown>;
  /**
   * A fee on top of the amount.
   *
   * Not documented: The page names the field; its type and members are not visible.
   */
  surchargeFee?: unknown;
  /**
   * The amount of the payment.
   *
   * Inferred: It is not in the visible part of the list; the offline gateway requires it, and the
   * notification has it.
   */
  transAmount?: TransAmount;
  /**
   * Where the notification is sent. Without it there is none.
   *
   * Inferred: It is not in the visible part of the list; the guides ask for it, and the other
   * operations have it.
   */
  webhook?: WebhookUrl;
};

/**
 * The payment as it stands.
 *
 * Inferred: The page's answer is not visible: what stands here is the common shape, with the
 * objects of the notification.
 */
export type OnlinePaymentResponse = {
  /** How the payer was authenticated. */
  authentication?: OnlineAuthentication;
  /** A payment at the online gateway. */
  payment?: OnlinePayment;
  /** How it was paid. */
  paymentMethod?: OnlinePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** How it ended. Nothing here but the code is meant for programs. */
  result?: GatewayResult;
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
};

/**
 * How the acquirer and the card schemes know the merchant.
 *
 * Inferred: The pages of the online gateway name the object; its members are those of the examples
 * of the offline gateway.
 */
export type OnlinePspInfo = GatewayPspInfo;

export type OnlineRefundNotification = {
  /** The type of the notification. */
  eventCode: 'Refund';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** A capture at the gateway. */
  multipleCapture?: GatewayCapture;
  /** A payment at the online gateway. */
  payment?: OnlinePayment;
  /** How it was paid. */
  paymentMethod?: OnlinePaymentMethod;
  /** What the PSP or the card scheme says of the transaction. */
  pspData?: PspData;
  /** A refund at the gateway. */
  refund?: GatewayRefund;
  /** A capture without a payment before it. */
  standaloneCapture?: GatewayStandaloneCapture;
};

/**
 * How the payer is, or was, authenticated.
 *
 * Not documented: The page says that the object is mandatory for cards and tokens; its members are
 * not visible. Those of the notification stand in OnlineAuthentication.
 */
export type OnlineRequestAuthentication = Record<string, unknown>;

/**
 * How it is paid.
 *
 * Inferred: The page names the object; its members are not visible. What stands here are those of
 * the offline gateway and of version 0 of the merchant API, and may not be all.
 */
export type OnlineRequestPaymentMethod = {
  /**
   * The kind of payment method.
   *
   * @example "card"
   */
  type?: string;
  /** The card, in clear or encrypted. */
  card?: {
    /** The data of the card, in clear. */
    cardInfo?: {
      /**
       * The number of the card.
       *
       * Sensitive: it must not be printed.
       *
       * @example "4761340000000043"
       */
      cardNumber?: string;
      /**
       * The security code.
       *
       * Sensitive: it must not be printed.
       */
      cvc?: string;
      /**
       * When the card expires, four digits.
       *
       * Not documented: The order of month and year is not visible for the online gateway.
       *
       * Sensitive: it must not be printed.
       */
      expiryDate?: string;
    };
    /** How `encryptedCardInfo` is encrypted. */
    cardInfoEncryptMethod?: string;
    /**
     * The card's data, encrypted.
     *
     * Sensitive: it must not be printed.
     */
    encryptedCardInfo?: string;
  };
  /** A token that stands for the payment method. */
  token?: {
    /**
     * The token itself.
     *
     * Sensitive: it must not be printed.
     */
    value?: string;
  };
};

/** How it ended. */
export type OnlineResult = {
  /**
   * The result code of the gateway, offline and online. `S` is success, `B` business.
   *
   * - `S0000`: success
   * - `S0004`: SecurePlus is needed
   * - `S0005`: 3DS is needed
   * - `S0007`: received
   * - `B0000`: acquirer not found
   * - `B0001`: store not found
   * - `B0002`: terminal not found
   * - `B0003`: status of the group
   * - `B0004`: status of the store
   * - `B0005`: status of the merchant
   * - `B0006`: status of the terminal
   * - `B0007`: signature error
   * - `B0008`: empty request
   * - `B0009`: transaction type or function not supported
   * - `B0010`: payment brand not supported
   * - `B0011`: PSP not supported
   * - `B0012`: duplicate merchantTransID
   * - `B0013`: merchantTransID not found
   * - `B0014`: transaction status invalid
   * - `B0015`: token not found
   * - `B0016`: currency not supported
   * - `B0017`: the total of captures, refunds or clearances is too high
   * - `B0018`: vault not found
   * - `B0021`: token disabled
   * - `B0022`: function not supported
   * - `B0023`: route error
   * - `B0025`: card BIN not supported
   * - `B0028`: failed, the authentication shows a high risk
   * - `B0029`: token expired
   * - `B0030`: card brand not supported
   * - `B0031`: about the token; the text is cut
   *
   * Inferred: The codes and what they mean are documented, but only a part of the list can be seen;
   * a code that is missing here may well exist. At most 8 characters: that is said of the merchant
   * API.
   *
   * @example "S0000"
   */
  code?: GatewayResultCode;
  /**
   * What the result code means, for people.
   *
   * Seen in examples only: Both `success` and `Success` are printed. The limit is that of the
   * answers of the merchant API.
   *
   * @example "Success"
   */
  message?: ResultMessage;
};

export type OnlineStandaloneCaptureNotification = {
  /** The type of the notification. */
  eventCode: 'StandaloneCapture';
  /**
   * The merchant's remark (备注信息), as it stood in the request.
   *
   * @example "Your metadata"
   */
  metadata?: Metadata;
  /** How it was paid. */
  paymentMethod?: OnlinePaymentMethod;
  /** What the PSP says of a capture. */
  pspData?: OnlineCapturePspData;
  /** A capture without a payment before it. */
  standaloneCapture?: GatewayStandaloneCapture;
};

/** 3-D Secure. */
export type OnlineThreeDs = {
  /**
   * Whether the user was spared a challenge. A text, not a boolean.
   *
   * Seen in examples only: The value is that of a sample of EVONET Online.
   *
   * @example "Y"
   */
  isFrictionless?: IsFrictionless;
  /** What the merchant plug-in (MPI) learnt from 3-D Secure. */
  mpiData?: OnlineThreeDsData;
};

/** What the merchant plug-in (MPI) learnt from 3-D Secure. */
export type OnlineThreeDsData = ThreeDsData & {
  /** Why the status is what it is, for people. */
  transStatusReasonDescription?: string;
};

/** A payment method that was tokenised. */
export type OnlineTokenizedPaymentMethod = OnlinePaymentMethod & {
  /**
   * Why it failed, as a code. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureCode?: FailureCode;
  /**
   * Why it failed, for people. It is there where the status is `Failed`.
   *
   * Inferred: When it is there is said of `payment` of the merchant API alone.
   */
  failureReason?: FailureReason;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
  /** A network token at the online gateway. */
  networkToken?: OnlineNetworkToken;
  /**
   * The payment account reference (PAR), the same for a card and its tokens.
   *
   * Inferred: What it means follows from the name.
   */
  paymentAccountReference?: PaymentAccountReference;
  /** Why it failed at the PSP, as a code of the PSP. */
  pspFailureCode?: PspFailureCode;
  /** Why it failed at the PSP, for people. */
  pspFailureReason?: PspFailureReason;
  /**
   * The state of the tokenisation.
   *
   * Not documented: Its values are not documented.
   */
  status?: string;
  /**
   * The gateway's token.
   *
   * Inferred: The page is cut behind a name that begins with `token`. The fields are those of the
   * PaymentInstrument notification.
   */
  token?: GatewayToken;
};

/**
 * A change of a token, or what making it still needs.
 *
 * Not documented: The fields are not visible; these are those of PUT PaymentMethod of the merchant
 * API.
 */
export type OnlineUpdatePaymentMethodRequest = {
  /**
   * How the payer is, or was, authenticated.
   *
   * Not documented: The page says that the object is mandatory for cards and tokens; its members are
   * not visible. Those of the notification stand in OnlineAuthentication.
   */
  authentication?: OnlineRequestAuthentication;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
  /** How it is paid. */
  paymentMethod?: OnlineRequestPaymentMethod;
};

/**
 * What a payment still needs.
 *
 * Not documented: The fields are not visible; these are those of PUT Payment of the merchant API.
 */
export type OnlineUpdatePaymentRequest = {
  /**
   * How the payer is, or was, authenticated.
   *
   * Not documented: The page says that the object is mandatory for cards and tokens; its members are
   * not visible. Those of the notification stand in OnlineAuthentication.
   */
  authentication?: OnlineRequestAuthentication;
  /**
   * A remark (备注信息) of the merchant. The answer and the notification have it again.
   *
   * @example "Your metadata"
   */
  metadata?: RequestMetadata;
};

/**
 * How a capture, a cancellation, a refund or a merchandise credit ended.
 *
 * - `Success`: it was done
 * - `Failed`: it was not done
 *
 * Seen in examples only: The guides name `Success`; `Failed` is seen in receivers of others. The
 * answer to CancelOrRefund can also have `Received`.
 */
export type OperationStatus = 'Success' | 'Failed' | (string & {});

/**
 * The payment account reference (PAR), the same for a card and its tokens.
 *
 * Inferred: What it means follows from the name.
 */
export type PaymentAccountReference = string;

/**
 * The brand of the card.
 *
 * Seen in examples only: The values are those of samples, which do not agree on capitals.
 *
 * @example "Visa"
 */
export type PaymentBrand = string;

/** What the PSP says of a payment. */
export type PaymentPspTransInfo = PspTransInfo & {
  /**
   * How the check of the CVC ended.
   *
   * @example "M"
   */
  cvcCheckResult?: string;
  /**
   * How the check of the CVC ended, in the PSP's own words.
   *
   * @example "M"
   */
  cvcCheckResultRaw?: string;
  /** The card scheme's advice to the merchant, as a code. */
  merchantAdviceCode?: string;
};

/**
 * The state of a payment.
 *
 * Inferred: The list is that of the merchant API in the portal of 2023; the gateway's pages have
 * none. Receivers of others know Authorised, Captured and Failed.
 *
 * @example "Captured"
 */
export type PaymentStatus =
  | 'Verifying'
  | 'Verified'
  | 'Pending'
  | 'Authorised'
  | 'Cancelling'
  | 'Cancelled'
  | 'Capturing'
  | 'Captured'
  | 'Refunding'
  | 'Refunded'
  | 'Partial Refunded'
  | 'Failed'
  | (string & {});

/**
 * What the PSP calls the declaration.
 *
 * Inferred: The page prints names; what they mean follows from the names.
 */
export type PspClearanceInfo = {
  /** The PSP's id of the declaration. */
  pspClearanceID?: string;
  /** The PSP's code at customs. */
  pspCustomsCode?: string;
  /** The PSP's id of the part. */
  subPSPClearanceID?: string;
  /** The id of the verification. */
  verifyClearanceID?: string;
};

/**
 * What the PSP or the card scheme says of the transaction.
 *
 * Inferred: The page prints names and types; what they mean follows from the names.
 */
export type PspData = {
  /**
   * Something more.
   *
   * Not documented: What it holds is not documented.
   */
  extra?: string;
  /**
   * The name of the PSP or the card scheme.
   *
   * Seen in examples only: The values are those of samples.
   *
   * @example "Visa"
   */
  name?: string;
  /**
   * A network token. A text here; the object of the same name in `paymentMethod` is another.
   *
   * Inferred: That it is a secret follows from its name.
   *
   * Sensitive: it must not be printed.
   */
  networkToken?: string;
  /** The card network's reference of the transaction. */
  networkTxReference?: string;
  /**
   * The kind of recurring payment.
   *
   * Seen in examples only: The value is that of a guide of the merchant API.
   *
   * @example "Subscription"
   */
  recurringProcessingModel?: string;
  /**
   * The code of the sponsor.
   *
   * Seen in examples only: The value is that of a request.
   *
   * @example "441378"
   */
  sponsorCode?: string;
};

/** Why it failed at the PSP, as a code of the PSP. */
export type PspFailureCode = string;

/** Why it failed at the PSP, for people. */
export type PspFailureReason = string;

/**
 * What the PSP said, as a code of its own.
 *
 * Inferred: The limit is documented for the answers of the merchant API alone.
 *
 * @example "00"
 */
export type PspResponseCode = string;

/**
 * What the PSP said, for people.
 *
 * Inferred: The limit is documented for the answers of the merchant API alone.
 *
 * @example "Approved"
 */
export type PspResponseMessage = string;

/**
 * What the payment service provider (PSP) calls the transaction.
 *
 * Inferred: The page prints names and types; what they mean follows from the names.
 */
export type PspTransInfo = {
  /**
   * The authorisation code. Leading zeros count, so it must stay a text.
   *
   * Seen in examples only: A text in JSON; where a page shows YAML, a number without its leading
   * zero.
   *
   * @example "079420"
   */
  authorizationCode?: string;
  /**
   * The PSP's id of the transaction.
   *
   * @example "305157118717453"
   */
  pspTransID?: string;
  /**
   * The PSP's time of the transaction, ISO 8601.
   *
   * @example "2021-08-12T20:45:57+08:00"
   */
  pspTransTime?: string;
};

/**
 * An e-wallet.
 *
 * Inferred: Its members and their limits are those of version 0.
 */
export type RequestEWallet = {
  /**
   * The brand of the wallet.
   *
   * - `Alipay`: Alipay
   * - `AlipayHK`: AlipayHK
   * - `WeChat_Pay`: WeChat Pay
   * - `TrueMoney`: TrueMoney
   * - `TNG`: Touch 'n Go
   * - `GCash`: GCash
   * - `DANA`: DANA
   * - `bKash`: bKash
   * - `Kakao_Pay`: Kakao Pay
   * - `Easypaisa`: Easypaisa
   * - `Jkopay`: JKOPAY; known from a sample alone
   *
   * @example "Alipay"
   */
  paymentBrand?:
    | 'Alipay'
    | 'AlipayHK'
    | 'WeChat_Pay'
    | 'TrueMoney'
    | 'TNG'
    | 'GCash'
    | 'DANA'
    | 'bKash'
    | 'Kakao_Pay'
    | 'Easypaisa'
    | 'Jkopay'
    | (string & {});
  /** The user's id at WeChat Pay. It needs it for the platforms `INWALLET` and `MINI`. */
  subOpenID?: string;
  /** The app's id at WeChat Pay. It needs it for the platforms `INWALLET`, `MINI` and `APP`. */
  subAppID?: string;
};

/**
 * A remark (备注信息) of the merchant. The answer and the notification have it again.
 *
 * @example "Your metadata"
 */
export type RequestMetadata = string;

/**
 * Where the transaction was started.
 *
 * Inferred: The members, their limits and what is required are those of version 0 of the merchant
 * API; that version 1 and the other products have the same is inferred.
 */
export type RequestTransInitiator = {
  /**
   * The kind of platform.
   *
   * - `WEB`: browser of a PC
   * - `WAP`: browser of a phone
   * - `APP`: app on a phone
   * - `MINI`: mini program
   * - `INWALLET`: browser within a wallet
   * - `POS`: terminal; known from the portal's text alone
   *
   * @example "WEB"
   */
  platform: 'WEB' | 'WAP' | 'APP' | 'MINI' | 'INWALLET' | 'POS' | (string & {});
  /** The system of the device. */
  deviceType?: 'Android' | 'iOS' | (string & {});
  /** The version of the browser. */
  spec?: string;
  /** The version of the app. */
  appVersion?: string;
  /** The version of the operating system. */
  osVersion?: string;
  /** The IP address of the user's device. */
  userCreateIp?: string;
};

/**
 * What the result code means, for people.
 *
 * Seen in examples only: Both `success` and `Success` are printed. The limit is that of the
 * answers of the merchant API.
 *
 * @example "Success"
 */
export type ResultMessage = string;

/**
 * Where the user comes back to.
 *
 * The pages disagree: The field is `returnURL` in version 1 of the merchant API and at EVONET
 * Online, `returnUrl` in version 0 and for LinkPay. The provider's command line tool sends
 * `returnURL` to LinkPay, too.
 *
 * @example "https://YOUR_COMPANY.com/RETURNURL"
 */
export type ReturnUrl = string;

/**
 * The rate between the currencies of the store and of the payer's bill.
 *
 * Inferred: The page prints names; what they mean follows from the names. It has neither the date
 * nor the source of the rate.
 */
export type StaticQrBillingFxRate = {
  /** The currency of which one unit is priced. */
  baseCurrency?: string;
  /** The currency in which it is priced. */
  quoteCurrency?: string;
  /** The rate, as text. */
  value?: string;
};

/**
 * A payment that a user made with the store's static QR code.
 *
 * Inferred: The page prints names; what they mean follows from the names. It is cut after
 * `merchantTransInfo`.
 */
export type StaticQrPayment = {
  /** The amount in the currency in which the cardholder is billed. */
  billingAmount?: BillingAmount;
  /** The rate between the currencies of the store and of the payer's bill. */
  billingFXRate?: StaticQrBillingFxRate;
  /**
   * The amount in another currency.
   *
   * Inferred: Its fields cannot be seen; an amount by its name.
   */
  convertTransAmount?: Amount;
  /** An exchange rate between two currencies. */
  convertTransFXRate?: FxRate;
  /** What the payer need not pay. */
  discount?: Discount;
  /** What EVO Cloud calls the transaction. */
  evoTransInfo?: EvoTransInfo;
  /** What the merchant calls the transaction. */
  merchantTransInfo?: MerchantTransInfo;
};

/** The store, where it has several merchant category codes. */
export type StoreInfoMcc = {
  /**
   * The merchant category code of this transaction.
   *
   * The pages disagree: `MCC` in version 0 and for LinkPay; `mcc` in the worked example of version
   * 1.
   */
  MCC?: string;
};

/**
 * What the merchant plug-in (MPI) learnt from 3-D Secure.
 *
 * Inferred: The pages print names and types; what they mean follows from the names and from 3-D
 * Secure.
 */
export type ThreeDsData = {
  /** A text of the issuer for the cardholder. */
  cardholderInfo?: string;
  /**
   * The cardholder authentication verification value.
   *
   * Inferred: That it is a secret follows from what it is in 3-D Secure.
   *
   * Sensitive: it must not be printed.
   */
  cavv?: string;
  /** The directory server's id of the transaction. */
  dsTransID?: string;
  /** The electronic commerce indicator. */
  eci?: string;
  /** The status of the authentication. */
  status?: string;
  /** The version of 3-D Secure. */
  threeDSVersion?: string;
  /** Why the status is what it is, as a code. */
  transStatusReason?: string;
};

/**
 * What is traded. Alipay needs it.
 *
 * Inferred: The members and their limits are those of version 0 of the merchant API; that version
 * 1 has all of them is inferred.
 */
export type TradeInfo = {
  /**
   * The kind of trade.
   *
   * - `Hotel`: a stay at a hotel
   * - `Airline`: a flight
   * - `Sale of goods`: a sale of goods
   * - `Others`: anything else
   * - `Funds_Disbursement`: a payout; known from a script of the command line tool alone
   *
   * @example "Sale of goods"
   */
  tradeType?: 'Hotel' | 'Airline' | 'Sale of goods' | 'Others' | 'Funds_Disbursement' | (string & {});
  /**
   * The name of the goods.
   *
   * @example "iPhone 13"
   */
  goodsName?: string;
  /**
   * The description of the goods.
   *
   * @example "This is an iPhone 13"
   */
  goodsDescription?: string;
  /**
   * How many goods there are, from 1 to 99.
   *
   * The pages disagree: The portal types it as an integer; the worked example of the API rules has a
   * text.
   *
   * @example "2"
   */
  totalQuantity?: number | string;
  /** The name of the hotel. For `Hotel`. */
  hotelName?: string;
  /**
   * When the stay begins, RFC 3339. For `Hotel`.
   *
   * @example "2006-01-02T15:04:05+07:00"
   */
  checkInTime?: string;
  /**
   * When the stay ends, RFC 3339. For `Hotel`.
   *
   * @example "2006-01-02T15:04:05+07:00"
   */
  checkOutTime?: string;
  /**
   * The numbers of the flights, with commas between them. For `Airline`.
   *
   * @example "CZ689,MU5910"
   */
  flightNumber?: string;
  /**
   * When the flight departs, RFC 3339. For `Airline`.
   *
   * @example "2006-01-02T15:04:05+07:00"
   */
  departureTime?: string;
};

/**
 * The amount of the transaction.
 *
 * Inferred: The limits and what is required stand in the portal of 2023, for version 0 of the
 * merchant API, and in the network token guide, for its version 1. That they hold for the other
 * products is inferred.
 */
export type TransAmount = {
  /**
   * The currency, ISO 4217 alpha-3.
   *
   * @example "HKD"
   */
  currency: string;
  /**
   * The amount as a decimal number in text, in major units.
   *
   * The pages disagree: One guide says that the number of decimals must follow the currency; "10.0",
   * "10.00", "5" and "100" are all printed, and an amount in JPY has no decimals.
   *
   * @example "1.00"
   */
  value: string;
};

/**
 * The user.
 *
 * Inferred: `reference` and `vaultID` are those of LinkPay, `email` and `locale` those of the
 * network token guide. The list of its members is cut.
 */
export type UserInfo = {
  /**
   * The merchant's reference of the user.
   *
   * @example "user-ref-001"
   */
  reference?: string;
  /** The vault that the user's tokens are in. */
  vaultID?: string;
  /**
   * The user's email address. A network token needs it.
   *
   * Sensitive: it must not be printed.
   *
   * @example "user@example.com"
   */
  email?: string;
  /**
   * The user's language and country.
   *
   * @example "en_US"
   */
  locale?: string;
};

/**
 * Where the notification is sent. Without it there is none. It must contain `http://` or
 * `https://`.
 *
 * @example "https://YOUR_COMPANY.com/WEBHOOK"
 */
export type WebhookUrl = string;
