// Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml. Do not edit: run `npm run generate acme`.

/** What any of the messages carries. */
export type Payload = Captured | Dispute | Limit | PaymentFailed | Payout;

export type Amount = {
  /**
   * A decimal number as text.
   *
   * @example "12.50"
   */
  value?: string;
  currency?: string;
};

export type CapturePaymentRequest = {
  amount?: Amount;
};

export type Captured = Envelope & {
  type: 'payment.captured';
  amount?: Amount;
  /**
   * Unix milliseconds.
   *
   * Format: int64
   *
   * @example 1700000000000
   */
  capturedAt?: number;
  /**
   * The card's number.
   *
   * Seen in examples only: The table does not list it.
   *
   * Sensitive: it must not be printed.
   */
  card?: string;
  /** 1 is a card. */
  method?: 1 | 11 | (number & {});
  note?: string | null;
  tags?: string[];
  labels?: {
    [key: string]: string;
  };
  /** Nobody documents it. */
  extra?: Record<string, unknown>;
};

export type Dispute = {
  dispute: string;
  sign?: string;
  claimant?: Party;
  defendant?: Party;
  evidence?:
    | {
        kind: 'link';
        url: string;
      }
    | {
        kind: 'text';
        text: string;
      };
};

/** What every payment message has. */
export type Envelope = {
  id: string;
  /** Counts the deliveries. */
  attempt?: number;
};

export type GetPaymentResponse = {
  /**
   * - `0`: done
   * - `7`: there is no such payment
   */
  code?: number;
  message?: string;
  data?: {
    id: string;
    status?: 'authorised' | 'captured' | (string & {});
    amount?: Amount;
  };
};

export type Limit = {
  customer: string;
};

export type Party = {
  name?: string;
  'legal-form'?: string;
  agents?: Party[];
};

export type PaymentFailed = Envelope & {
  type: 'payment.failed';
  /** What went wrong; more reasons may come. */
  reason: 'expired' | 'declined' | (string & {});
};

export type Payout = {
  id: string;
  total?: string;
  /** More than a form can say. */
  details: {
    /** Of 64 bits. */
    batch: bigint;
    /** Sensitive: it must not be printed. */
    iban?: string;
    serial?: string;
  };
  memo?: string;
  seal?: string;
};
