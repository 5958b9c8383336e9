// Generated from specs/open-api-cards/asyncapi.yaml and specs/open-api-cards/openapi.yaml. Do not edit: run `npm run generate open-api-cards`.

/** What any of the messages carries. */
export type Payload =
  | CardStatusActive
  | CardStatusClosed
  | CardStatusClosing
  | CardStatusFreeze
  | CardStatusLost
  | CardStatusReplace
  | CardStatusUnfreeze;

/**
 * A card, as it is when the event occurs. Card number, CVV and PIN come in clear text. No length
 * is documented.
 */
export type Card = {
  /**
   * The provider's id of the card.
   *
   * @example "cid_sxdwXPRxtXt6Ch4n"
   */
  card_id: string;
  /**
   * The provider's order number.
   *
   * @example "ord_5uY0AjUE"
   */
  order_id: string;
  /**
   * The customer's own order number.
   *
   * @example "platform_ord_5uY0AjUE"
   */
  out_order_id: string;
  /**
   * The id of the application; not the `customer_id` of the envelope.
   *
   * @example 100005
   */
  app_id: number;
  /**
   * The id of the card's BIN, which is the product it is of.
   *
   * @example "cpi_6530de6a2f1c7"
   */
  bin_id: string;
  /**
   * The id of the cardholder. It may be an empty text.
   *
   * @example ""
   */
  holder_id: string;
  /**
   * The card number. The printed one has 21 digits and a wrong check digit, so hold it against
   * neither a length nor the Luhn formula.
   *
   * Sensitive: it must not be printed.
   *
   * @example "907152573585214424064"
   */
  card_no: string;
  /**
   * The balance in whole units of the currency (元), not in cents. The currency is not part of the
   * event.
   *
   * Inferred: The page gives the unit as 元. That this is the whole unit of whatever the currency is,
   * and not yuan, is how it is read; neither the currency nor the number of decimals is said.
   *
   * Format: float
   *
   * @example 10
   */
  balance: number;
  /**
   * How much was recharged in all, in whole units of the currency (元). It is not a limit for
   * spending.
   *
   * Inferred: The meaning is documented; the unit is read as in `balance`.
   *
   * Format: float
   *
   * @example 10
   */
  limit: number;
  /**
   * The month until which the card is valid, as MM/YY.
   *
   * Sensitive: it must not be printed.
   *
   * @example "03/28"
   */
  expiry: string;
  /**
   * The CVV.
   *
   * Sensitive: it must not be printed.
   *
   * @example "345"
   */
  cvv: string;
  /**
   * The PIN. It may be an empty text.
   *
   * Sensitive: it must not be printed.
   *
   * @example ""
   */
  pin: string;
  /**
   * The state of the card, a value of the page Card Status, which is not available.
   *
   * Seen in examples only: Of the values only 2 is seen, with a time of activation and none of
   * cancellation; what it means is not said.
   *
   * @example 2
   */
  status: number;
  /**
   * When the card was activated, as YYYY-MM-DD HH:MM:SS without an offset. It is kept as a text: the
   * time zone is not documented.
   *
   * Seen in examples only: The page types it datetime; the form is that of the printed value. That
   * it may be an empty text, as the two below, is assumed: before its activation a card has no such
   * time.
   *
   * @example "2025-03-03 02:42:11"
   */
  use_at: string;
  /**
   * When the cancellation was started, in the form of `use_at`, or an empty text.
   *
   * Seen in examples only: The page types it datetime and prints an empty text; the form is that of
   * `use_at`.
   *
   * @example ""
   */
  close_at: string;
  /**
   * When the card reached its final state, in the form of `use_at`, or an empty text.
   *
   * Seen in examples only: The page types it datetime and prints an empty text; the form is that of
   * `use_at`.
   *
   * @example ""
   */
  end_at: string;
  /**
   * A remark on the card; who makes it is not said. It may be an empty text.
   *
   * @example ""
   */
  mark: string;
};

export type CardStatusActive = Envelope & {
  /** The event tag. */
  event: 'card.status.active';
  /**
   * The card, as a text that holds JSON. In the printed envelope stands a bare word instead, which
   * is only a stand-in.
   *
   * Inferred: The page Webhook says that the text is JSON, the page Card prints an object and no
   * text; no page shows a whole delivery.
   */
  event_data: CardText;
};

export type CardStatusClosed = Envelope & {
  /** The event tag. */
  event: 'card.status.closed';
  /**
   * The card, as a text that holds JSON. In the printed envelope stands a bare word instead, which
   * is only a stand-in.
   *
   * Inferred: The page Webhook says that the text is JSON, the page Card prints an object and no
   * text; no page shows a whole delivery.
   */
  event_data: CardText;
};

export type CardStatusClosing = Envelope & {
  /** The event tag. */
  event: 'card.status.closing';
  /**
   * The card, as a text that holds JSON. In the printed envelope stands a bare word instead, which
   * is only a stand-in.
   *
   * Inferred: The page Webhook says that the text is JSON, the page Card prints an object and no
   * text; no page shows a whole delivery.
   */
  event_data: CardText;
};

export type CardStatusFreeze = Envelope & {
  /** The event tag. */
  event: 'card.status.freeze';
  /**
   * The card, as a text that holds JSON. In the printed envelope stands a bare word instead, which
   * is only a stand-in.
   *
   * Inferred: The page Webhook says that the text is JSON, the page Card prints an object and no
   * text; no page shows a whole delivery.
   */
  event_data: CardText;
};

export type CardStatusLost = Envelope & {
  /** The event tag. */
  event: 'card.status.lost';
  /**
   * The card, as a text that holds JSON. In the printed envelope stands a bare word instead, which
   * is only a stand-in.
   *
   * Inferred: The page Webhook says that the text is JSON, the page Card prints an object and no
   * text; no page shows a whole delivery.
   */
  event_data: CardText;
};

export type CardStatusReplace = Envelope & {
  /** The event tag. */
  event: 'card.status.replace';
  /**
   * The card, as a text that holds JSON. In the printed envelope stands a bare word instead, which
   * is only a stand-in.
   *
   * Inferred: The page Webhook says that the text is JSON, the page Card prints an object and no
   * text; no page shows a whole delivery.
   */
  event_data: CardText;
};

export type CardStatusUnfreeze = Envelope & {
  /** The event tag. */
  event: 'card.status.unfreeze';
  /**
   * The card, as a text that holds JSON. In the printed envelope stands a bare word instead, which
   * is only a stand-in.
   *
   * Inferred: The page Webhook says that the text is JSON, the page Card prints an object and no
   * text; no page shows a whole delivery.
   */
  event_data: CardText;
};

/**
 * The card, as a text that holds JSON. In the printed envelope stands a bare word instead, which
 * is only a stand-in.
 *
 * Inferred: The page Webhook says that the text is JSON, the page Card prints an object and no
 * text; no page shows a whole delivery.
 */
export type CardText = Card;

/** What every event has around it. */
export type Envelope = {
  /**
   * The unique id of the event. The printed one is neither a UUID nor hex.
   *
   * Inferred: The page says "unique id of the event", so that an event which is sent again should
   * have the same one: this is inferred. No length is documented.
   *
   * @example "4c5cbavb43990a8d82b221257"
   */
  notify_id: string;
  /**
   * The id of the customer, who is the caller of the API. The page types it long. It is a text here:
   * an id is compared and stored and nobody calculates with it, and a text, unlike a bigint, can be
   * written as JSON again.
   *
   * Format: int64
   *
   * @example 1000001
   */
  customer_id: string;
};
