// Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml. Do not edit: run `npm run generate pinddpay`.

/** What any of the messages carries. */
export type Payload = OrderEvent | PayoutEvent | SubscriptionEvent;

/**
 * The charge.
 *
 * Seen in examples only: The example has stand-ins for values, so that only names and types are
 * known.
 */
export type Capture = {
  /** The id of the customer. */
  userId?: string;
  /** The currency code. */
  currency?: string;
  /**
   * The amount of the charge.
   *
   * The pages disagree: A text here, a number in payout events and in requests.
   */
  amount?: string;
  /** The id of the charge. */
  id?: string;
  /** The id of the contract, which is the subscription. */
  contractId?: string;
  /** The number of the payment. */
  tradeNo?: string;
};

export type CreateOrderSession = OrderRequest & {
  /** How the checkout is to be. */
  options?: {
    /**
     * How the customer is to pay. Answers and events write `Paypal`.
     *
     * - `paypal`: PayPal
     *
     * Seen in examples only: Only this value is printed. The page that lists the values, Enums, is not
     * available.
     *
     * @example "paypal"
     */
    paymentMethod?: RequestedPaymentMethod;
  };
};

/**
 * Seen in examples only: Names, types and values are those of the printed example; meanings follow
 * from the names.
 */
export type CreatePayout = {
  /**
   * An account; how it differs from `account` is not said.
   *
   * Not documented: The request has `payoutAccount` and `account`, and neither is explained.
   *
   * @example "123456789"
   */
  payoutAccount?: string;
  /**
   * The currency code.
   *
   * @example "USD"
   */
  currency?: string;
  /**
   * The amount of the payout.
   *
   * @example 1.99
   */
  amount?: number;
  /**
   * An account; how it differs from `payoutAccount` is not said.
   *
   * Not documented: The request has `payoutAccount` and `account`, and neither is explained.
   *
   * @example "cillum Ut"
   */
  account?: string;
  /**
   * The name of the user.
   *
   * @example "user_1"
   */
  userName?: string;
  /**
   * An IP address.
   *
   * @example "127.0.0.1"
   */
  ip?: string;
  /**
   * The merchant's number of the payout, which events have too.
   *
   * @example "O123456"
   */
  orderNo?: string;
  /**
   * Where the events of the payout go to, by its name.
   *
   * @example "https://example.com"
   */
  notifyUrl?: string;
  /**
   * By what the money is sent.
   *
   * - `paypal`: PayPal
   *
   * Seen in examples only: Only this value is printed.
   *
   * @example "paypal"
   */
  gateway?: string;
  /**
   * The country code. The example ends with a blank.
   *
   * @example "US "
   */
  country?: string;
  /**
   * The platform of the user, by its name.
   *
   * - `ios`: iOS
   *
   * Seen in examples only: Only this value is printed.
   *
   * @example "ios"
   */
  platform?: string;
  /**
   * A telephone number.
   *
   * @example "12345678"
   */
  phoneNumber?: string;
  /**
   * An e-mail address.
   *
   * @example "test@test.com"
   */
  email?: string;
};

export type CreateTransaction = OrderRequest & {
  /**
   * Where the customer goes to when he cancels, by its name.
   *
   * @example "https://greedy-widow.org/"
   */
  cancelUrl?: string;
  /** How the checkout is to be. */
  options?: {
    /**
     * How long it takes until the customer is redirected, by its name.
     *
     * @example 5
     */
    redirectionCountdown?: number;
    /**
     * How the customer is to pay. Answers and events write `Paypal`.
     *
     * - `paypal`: PayPal
     *
     * Seen in examples only: Only this value is printed. The page that lists the values, Enums, is not
     * available.
     *
     * @example "paypal"
     */
    paymentMethod?: RequestedPaymentMethod;
    /**
     * The kind of order.
     *
     * - `checkout`: checkout
     *
     * Seen in examples only: Only this value is printed.
     *
     * @example "checkout"
     */
    orderType?: string;
  };
  /** The subscription that the payment begins. */
  subscription?: {
    /**
     * The merchant's id of the plan, which events call `merchantPlanId`.
     *
     * @example "plan-123456"
     */
    planId?: string;
    /**
     * A description of the subscription.
     *
     * @example "test subscription"
     */
    description?: string;
    /**
     * The unit of the time between two charges. Events call it `intervalUnit`.
     *
     * - `month`: month
     *
     * Seen in examples only: Only this value is printed.
     *
     * @example "month"
     */
    interval?: string;
    /**
     * How many units there are between two charges.
     *
     * @example 1
     */
    intervalCount?: number;
    /**
     * How many charges there are in all. Events have a text, `totalCycles`.
     *
     * The pages disagree: A number here, a text in the event, under another name.
     *
     * @example 12
     */
    billingCycle?: number;
  };
  /** The billing address. */
  billing?: {
    /**
     * The first name.
     *
     * @example "zhang"
     */
    firstName?: string;
    /**
     * The last name.
     *
     * @example "san"
     */
    lastName?: string;
    /**
     * The e-mail address.
     *
     * @example "zhangsan@test.com"
     */
    email?: string;
    /**
     * The telephone number.
     *
     * @example "123435353"
     */
    phone?: string;
    /**
     * The first line of the address.
     *
     * @example "street 1"
     */
    address1?: string;
    /**
     * The second line of the address.
     *
     * @example "laborum cillum est Ut dolor"
     */
    address2?: string;
    /**
     * The city.
     *
     * @example "Beijing"
     */
    city?: string;
    /**
     * The state or province.
     *
     * @example "Beijing"
     */
    state?: string;
    /**
     * The postal code.
     *
     * @example "123456"
     */
    zipCode?: string;
    /**
     * The country code.
     *
     * @example "CN"
     */
    country?: string;
  };
};

/**
 * A dispute about a payment.
 *
 * Seen in examples only: The example has stand-ins for values, so that only names and types are
 * known.
 */
export type Dispute = {
  /** The id of the dispute. */
  id?: string;
  /** The reason that is given for it. */
  reason?: string;
  /** When it was opened, by its name. The format is not documented. */
  disputeAt?: string;
  /**
   * The state of the dispute.
   *
   * Not documented: No value is printed.
   */
  status?: string;
};

/** What every answer has around its result. */
export type Envelope = {
  /**
   * 200 for success; no other is documented.
   *
   * - `200`: success
   *
   * The pages disagree: A number in the answers to Create order session and Query a transaction, a
   * text in that to Create a payout. Create order session prints 0, which is a stand-in.
   *
   * @example 200
   */
  code?: number | string;
  /**
   * The kind of the answer.
   *
   * - `success`: success
   *
   * Seen in examples only: Only this value is printed.
   *
   * @example "success"
   */
  type?: string;
  /**
   * A text for people. The PHP class shows it to the user when the request failed.
   *
   * @example ""
   */
  message?: string;
  /**
   * The time of the server, in UTC, with seven decimals of a second.
   *
   * @example "2025-03-04T08:50:24.1749813Z"
   */
  time?: string;
  /**
   * Nobody says what it holds.
   *
   * Not documented: Null in both examples that have it. Of which type it is otherwise is not known.
   */
  extras?: unknown;
};

/** What every event has. */
export type Event = {
  /**
   * The id of the event.
   *
   * Inferred: The only id of an event in the three examples. That it stays the same when an event is
   * sent again is not said.
   *
   * @example "12345668686"
   */
  eventId?: string;
  /**
   * When the event occurred; in the payout example in UTC, with seven decimals of a second.
   *
   * @example "2025-09-05T06:13:10.6522948Z"
   */
  eventAt?: string;
  /**
   * The id of the merchant's application. Requests call it `appid`.
   *
   * @example "TEST"
   */
  appId?: string;
};

/**
 * The order, as events have it. The API has numbers where this has texts.
 *
 * Seen in examples only: Names and types are those of the example of the event; values and
 * meanings are those of the answer to Query a transaction, where the fields have the same names.
 */
export type EventOrder = {
  /**
   * Pinddpay's id of the order.
   *
   * @example "650863804891205"
   */
  id?: string;
  /**
   * The merchant's order number.
   *
   * @example "1741067498"
   */
  merchantOrderNo?: string;
  /** The customer's e-mail address. */
  email?: string;
  /**
   * The amount of the order.
   *
   * The pages disagree: A text here; a number in payout events, in requests and in the answer to
   * Query a transaction. No example has a real amount as text.
   */
  amount?: string;
  /**
   * The quantity of the order.
   *
   * The pages disagree: A text here, a number in requests and in the answer to Query a transaction.
   */
  quantity?: string;
  /**
   * The number of the payment, on its side.
   *
   * @example "int_hkdmrgcxjh55ndc3734"
   */
  tradeNo?: string;
  /**
   * The currency code.
   *
   * @example "USD"
   */
  currency?: string;
  /**
   * The country code, of two letters in the examples.
   *
   * @example "BY"
   */
  country?: string;
  /**
   * The state of the order, in Chinese; decide by `statusEn`.
   *
   * - `已付款`: paid
   *
   * @example "已付款"
   */
  status?: string;
  /**
   * The state of the order.
   *
   * - `created`: created
   * - `paid`: paid (已付款)
   *
   * Seen in examples only: `created` is in the example of the event, `paid` in that of the answer to
   * Query a transaction. The page that lists the values, Enums, is not available.
   *
   * @example "created"
   */
  statusEn?: string;
  /**
   * How the customer pays. Requests write `paypal`.
   *
   * - `Paypal`: PayPal
   *
   * @example "Paypal"
   */
  paymentMethod?: string;
  /**
   * A rate; of what is not said. Query a transaction does not have it.
   *
   * @example 0
   */
  rate?: number;
};

/**
 * The payout. Its key in the event is `resouce`, which is no mistake of this document.
 *
 * Seen in examples only: Names, types and values are those of the example; meanings follow from
 * the names.
 */
export type EventPayout = {
  /**
   * Pinddpay's id of the payout.
   *
   * @example "123453535363"
   */
  id?: string;
  /**
   * The amount of the payout.
   *
   * The pages disagree: A number here, a text in the events of orders and subscriptions.
   *
   * @example 1.99
   */
  amount?: number;
  /** When it was paid. The format is not documented. */
  payAt?: string;
  /**
   * The account that receives the money.
   *
   * @example "test@test.com"
   */
  targetAccount?: string;
  /**
   * The currency code.
   *
   * @example "USD"
   */
  currency?: string;
  /**
   * The state of the payout, in upper case, unlike that of an order.
   *
   * - `CREATED`: created
   *
   * The pages disagree: The only value that is printed, CREATED, stands beside the name payout.paid.
   * The page that lists the values, Enums, is not available.
   *
   * @example "CREATED"
   */
  status?: string;
  /**
   * Why the payout failed.
   *
   * The pages disagree: A text here; an object with code and message in a payin event; null in the
   * answer to Query a transaction.
   */
  error?: string;
  /**
   * The merchant's number of the payout, the `orderNo` of the request by its name.
   *
   * @example "order_12345"
   */
  orderNo?: string;
};

/**
 * A charge and its plan. The key in the event is `resouce`, which is no mistake of this document.
 *
 * Seen in examples only: The example has stand-ins for values, so that only names and types are
 * known.
 */
export type EventSubscription = {
  /** The charge. */
  capture?: Capture;
  /** What the subscription is to. */
  plan?: Plan;
};

/**
 * The payment of an order, as events have it.
 *
 * Seen in examples only: The example has stand-ins for values, so that only names and types are
 * known.
 */
export type EventTransaction = {
  /**
   * The number of the payment; that of the order, by its name.
   *
   * @example "int_hkdmrgcxjh55ndc3734"
   */
  tradeNo?: string;
  /**
   * The amount that was captured.
   *
   * The pages disagree: A text here, a number in the answer to Query a transaction.
   */
  capturedAmount?: string;
  /**
   * The currency code.
   *
   * @example "USD"
   */
  currency?: string;
  /** Why a transaction failed. */
  error?: TransactionError;
};

/**
 * A payment that can be made.
 *
 * Inferred: The page's example of the answer is not available; this is what the PHP class reads.
 */
export type NewPayment = {
  /** The id of the payment. Whether it is a text or a number is not known. */
  id?: unknown;
  /** The page that the customer opens to pay. */
  paylink?: string;
};

/**
 * The payments that can be made. None is a failure.
 *
 * Inferred: The page's example of the answer is not available; this is what the PHP class reads.
 */
export type NewTransaction = {
  /** The payments; an empty list means that it failed. */
  payments?: NewPayment[];
  /** Why it failed, where the list is empty. */
  message?: string;
};

/**
 * An order and its payment. Events have texts where this has numbers.
 *
 * Seen in examples only: Names, types and values are those of the printed answer; meanings follow
 * from the names.
 */
export type Order = {
  /** The payment of the order. */
  transaction?: {
    /**
     * The number of the payment, the same as that of the order.
     *
     * @example "int_hkdmrgcxjh55ndc3734"
     */
    tradeNo?: string;
    /**
     * The amount that was captured. A text in events.
     *
     * The pages disagree: A number here, a text in events.
     *
     * @example 2.5
     */
    capturedAmount?: number;
    /**
     * The currency code.
     *
     * @example "USD"
     */
    currency?: string;
    /**
     * Null where it did not fail.
     *
     * The pages disagree: Null in the example of a payment that succeeded; that it is an object
     * otherwise follows from the payin event. In a payout event it is a text.
     */
    error?: TransactionError | null;
  };
  /**
   * Pinddpay's id of the order.
   *
   * @example "650863804891205"
   */
  id?: string;
  /**
   * The merchant's order number.
   *
   * @example "1741067498"
   */
  merchantOrderNo?: string;
  /**
   * The customer's e-mail address.
   *
   * @example "Federico.Bailey45@gmail.com"
   */
  email?: string;
  /**
   * The amount of the order. A text in events.
   *
   * The pages disagree: A number here, a text in events.
   *
   * @example 2.5
   */
  amount?: number;
  /**
   * The quantity of the order. A text in events.
   *
   * The pages disagree: A number here, a text in events.
   *
   * @example 1
   */
  quantity?: number;
  /**
   * The number of the payment, on its side.
   *
   * @example "int_hkdmrgcxjh55ndc3734"
   */
  tradeNo?: string;
  /**
   * The country code.
   *
   * @example "BY"
   */
  country?: string;
  /**
   * The currency code.
   *
   * @example "USD"
   */
  currency?: string;
  /**
   * The state of the order, in Chinese; decide by `statusEn`.
   *
   * - `已付款`: paid
   *
   * @example "已付款"
   */
  status?: string;
  /**
   * The state of the order.
   *
   * - `created`: created
   * - `paid`: paid (已付款)
   *
   * Seen in examples only: `paid` is printed here, `created` in the example of an event. The page
   * that lists the values, Enums, is not available.
   *
   * @example "paid"
   */
  statusEn?: string;
  /**
   * How the customer paid. Requests write `paypal`.
   *
   * - `Paypal`: PayPal
   *
   * @example "Paypal"
   */
  paymentMethod?: string;
  /**
   * When the order was created, in UTC, as ISO 8601 with whole seconds.
   *
   * @example "2025-03-04T05:51:38Z"
   */
  createdAt?: string;
  /**
   * When it was paid, in UTC, as ISO 8601 with whole seconds.
   *
   * @example "2025-03-04T05:53:15Z"
   */
  paidAt?: string;
};

export type OrderAnswer = Envelope & {
  /** An order and its payment. Events have texts where this has numbers. */
  result?: Order;
};

export type OrderEvent = Event & {
  /**
   * The name of the event.
   *
   * Inferred: `required`: without its name it is not this message.
   */
  eventName: 'order.created';
  /** The order, as events have it. The API has numbers where this has texts. */
  order?: EventOrder;
  /** The payment of an order, as events have it. */
  transaction?: EventTransaction;
  /** A dispute about a payment. */
  dispute?: Dispute;
  /** A refund of a payment. */
  refund?: Refund;
};

/** What is the same in the requests for a session and for a transaction. */
export type OrderRequest = {
  /**
   * The id of the merchant's application. Events call it `appId`.
   *
   * Seen in examples only: The pages print `test` and `TEST`; the PHP class sends its access key.
   *
   * @example "test"
   */
  appid?: string;
  /** What is bought. */
  order?: {
    /**
     * The merchant's order number, which events call `merchantOrderNo`.
     *
     * @example "ORDER_123456"
     */
    id?: string;
    /** The goods. */
    sku?: {
      /**
       * The merchant's id of the goods.
       *
       * @example "SKU-123456"
       */
      id?: string;
      /**
       * The currency code.
       *
       * Seen in examples only: Only this value is printed.
       *
       * @example "USD"
       */
      currency?: string;
      /**
       * The amount. Whether it is for one or for all of `quantity` is not said.
       *
       * The pages disagree: A number here, a text in the events of the order.
       *
       * @example 1.99
       */
      amount?: number;
      /**
       * The name of the goods.
       *
       * @example "VIP"
       */
      name?: string;
      /**
       * How many there are. In the events of the order it is a text.
       *
       * @example 1
       */
      quantity?: number;
    };
  };
  /** Who buys it. */
  customer?: {
    /**
     * The merchant's id of the customer.
     *
     * @example "user-123"
     */
    id?: string;
    /**
     * The country code.
     *
     * @example "US"
     */
    country?: string;
    /**
     * The customer's IP address.
     *
     * @example "127.0.0.1"
     */
    ip?: string;
    /**
     * The customer's name.
     *
     * @example "JAMES"
     */
    name?: string;
    /**
     * The customer's e-mail address.
     *
     * @example "james@tesg.com"
     */
    email?: string;
  };
  /**
   * Where the events of the order go to, by its name.
   *
   * @example "https://example.com/callback"
   */
  notifyUrl?: string;
  /**
   * Where the customer goes to afterwards, by its name.
   *
   * @example "https://example.com/redirect"
   */
  redirectUrl?: string;
  /**
   * The merchant's website.
   *
   * @example "https://yourwebsite.com"
   */
  website?: string;
};

/**
 * A session of the checkout.
 *
 * Seen in examples only: The page says what they are and prints stand-ins.
 */
export type OrderSession = {
  /**
   * The id of the session, for the browser SDK. The SDK reads it as the base64 of an order token, a
   * colon and the host of the checkout, and opens `https://HOST/app/v2/checkout?token=TOKEN`.
   *
   * Inferred: What is in it is known from the SDK only. That it is a secret follows from the token
   * in it.
   *
   * Sensitive: it must not be printed.
   */
  session?: string;
  /**
   * When the session ends.
   *
   * Seen in examples only: The page calls it a timestamp and prints a stand-in of the type text.
   */
  expiredAt?: string;
};

export type OrderSessionAnswer = Envelope & {
  /** A session of the checkout. */
  result?: OrderSession;
};

/**
 * The payout, as the request had it. More fields follow that are not known.
 *
 * Seen in examples only: Names and types are those of the printed answer, which is cut after `ip`.
 */
export type Payout = {
  /**
   * The `payoutAccount` of the request.
   *
   * @example "123456789"
   */
  payoutAccount?: string;
  /**
   * The currency code.
   *
   * @example "USD"
   */
  currency?: string;
  /**
   * The amount of the payout.
   *
   * @example 1.99
   */
  amount?: number;
  /**
   * The `account` of the request.
   *
   * @example "laboris"
   */
  account?: string;
  /**
   * The `userName` of the request.
   *
   * @example "user_1"
   */
  userName?: string;
  /**
   * The `ip` of the request.
   *
   * @example "127.0.0.1"
   */
  ip?: string;
  /**
   * The merchant's number of the payout.
   *
   * Inferred: Of the name only `or` is in the copy. The request has an `orderNo`.
   *
   * @example "O123456"
   */
  orderNo?: string;
};

export type PayoutAnswer = Envelope & {
  /** The payout, as the request had it. More fields follow that are not known. */
  result?: Payout;
};

export type PayoutEvent = Event & {
  /**
   * The name of the event.
   *
   * Inferred: `required`: without its name it is not this message.
   */
  eventName: 'payout.paid';
  /** The payout. Its key in the event is `resouce`, which is no mistake of this document. */
  resouce?: EventPayout;
};

/**
 * What the subscription is to.
 *
 * Seen in examples only: The example has stand-ins for values, so that only names and types are
 * known.
 */
export type Plan = {
  /** Pinddpay's id of the plan. */
  id?: string;
  /** The merchant's id of the plan, the `planId` of the request by its name. */
  merchantPlanId?: string;
  /** The amount of each charge. */
  amount?: string;
  /** The currency code. */
  currency?: string;
  /** The unit in which the time between two charges is counted. Requests call it `interval`. */
  intervalUnit?: string;
  /**
   * How many charges there are in all. Requests have a number, `billingCycle`.
   *
   * The pages disagree: A text here, a number in the request, under another name.
   */
  totalCycles?: string;
};

/**
 * A refund of a payment.
 *
 * Seen in examples only: The example has stand-ins for values, so that only names and types are
 * known.
 */
export type Refund = {
  /** The id of the refund. */
  id?: string;
  /** The amount that is refunded. */
  refundAmount?: string;
  /** The currency code. */
  currency?: string;
  /** When it was refunded, by its name. The format is not documented. */
  refundAt?: string;
};

/**
 * How the customer is to pay. Answers and events write `Paypal`.
 *
 * - `paypal`: PayPal
 *
 * Seen in examples only: Only this value is printed. The page that lists the values, Enums, is not
 * available.
 *
 * @example "paypal"
 */
export type RequestedPaymentMethod = string;

export type SubscriptionEvent = Event & {
  /**
   * The name of the event.
   *
   * Inferred: `required`: without its name it is not this message.
   */
  eventName: 'subscription.capture.successful';
  /**
   * A charge and its plan. The key in the event is `resouce`, which is no mistake of this document.
   */
  resouce?: EventSubscription;
};

/**
 * Inferred: The page's example of the answer is not available; this is what the PHP class reads.
 */
export type TransactionAnswer = Envelope & {
  /** The payments that can be made. None is a failure. */
  result?: NewTransaction;
};

/**
 * Why a transaction failed.
 *
 * The pages disagree: An object in the payin event, with stand-ins for values; null in the answer
 * to Query a transaction; in the payout event, `error` is a text.
 */
export type TransactionError = {
  /**
   * A code of the failure.
   *
   * Not documented: No page lists the codes.
   */
  code?: string;
  /** The failure in words. */
  message?: string;
};
