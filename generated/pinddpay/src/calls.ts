// Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml by @hey-api/openapi-ts. Do not edit: run `npm run generate pinddpay`.
import type * as payloads from './payloads.ts';

/** What `createOrderSession` takes. */
export type CreateOrderSessionData = {
  body: payloads.CreateOrderSession;
  headers: {
    /**
     * The current time, in Unix seconds.
     *
     * Inferred: The page says seconds; that they are those of Unix is what the PHP class sends.
     */
    timestamp: string;
    /**
     * A random number; a long integer is recommended, so that it does not repeat within a short time.
     */
    nonce: string;
  };
  path?: never;
  query?: never;
  url: '/api/gateway/createsession';
};

/** What `createOrderSession` answers. */
export type CreateOrderSessionResponses = {
  200: payloads.OrderSessionAnswer;
};

/** What `createPayout` takes. */
export type CreatePayoutData = {
  body: payloads.CreatePayout;
  headers: {
    /**
     * The current time, in Unix seconds.
     *
     * Inferred: The page says seconds; that they are those of Unix is what the PHP class sends.
     */
    timestamp: string;
    /**
     * A random number; a long integer is recommended, so that it does not repeat within a short time.
     */
    nonce: string;
  };
  path?: never;
  query?: never;
  url: '/api/payout/create';
};

/** What `createPayout` answers. */
export type CreatePayoutResponses = {
  200: payloads.PayoutAnswer;
};

/** What `createTransaction` takes. */
export type CreateTransactionData = {
  body: payloads.CreateTransaction;
  headers: {
    /**
     * The current time, in Unix seconds.
     *
     * Inferred: The page says seconds; that they are those of Unix is what the PHP class sends.
     */
    timestamp: string;
    /**
     * A random number; a long integer is recommended, so that it does not repeat within a short time.
     */
    nonce: string;
  };
  path?: never;
  query?: never;
  url: '/api/gateway/authorization';
};

/** What `createTransaction` answers. */
export type CreateTransactionResponses = {
  200: payloads.TransactionAnswer;
};

/** What `queryTransaction` takes. */
export type QueryTransactionData = {
  body?: never;
  headers: {
    /**
     * The current time, in Unix seconds.
     *
     * Inferred: The page says seconds; that they are those of Unix is what the PHP class sends.
     */
    timestamp: string;
    /**
     * A random number; a long integer is recommended, so that it does not repeat within a short time.
     */
    nonce: string;
  };
  path?: never;
  query?: {
    /**
     * The id of the order.
     *
     * Not documented: The sample prints `id=undefined`. Which id it is, Pinddpay's (`id` of the
     * answer) or the merchant's (`merchantOrderNo`), and whether it must be given, is not said.
     */
    id?: string;
  };
  url: '/api/order/detail';
};

/** What `queryTransaction` answers. */
export type QueryTransactionResponses = {
  200: payloads.OrderAnswer;
};
