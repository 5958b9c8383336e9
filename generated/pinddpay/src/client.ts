// Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml. Do not edit: run `npm run generate pinddpay`.
import {
  type Call,
  type CallOptions,
  type ClientOptions as OptionsOf,
  createClient as create,
  type Result,
} from '@hookwright/runtime/client';
import { api } from './api.ts';
import type * as calls from './calls.ts';
import type * as payloads from './payloads.ts';

/** What {@link createClient} needs. */
export type ClientOptions = OptionsOf<typeof api>;

/** The calls of Pinddpay API. Each rejects with an {@link ApiError}. */
export interface Client {
  /**
   * Create order session
   *
   * Creates a session of the checkout for the browser SDK: load the SDK in the page; when the
   * customer wants to pay, call this from the merchant's server; give the session to the SDK, with
   * the environment `test` or `prod`; the SDK opens the checkout page by itself.
   */
  createOrderSession(
    call: Call<calls.CreateOrderSessionData>,
    options?: CallOptions,
  ): Promise<Result<payloads.OrderSessionAnswer, ['result']>>;
  /**
   * Create a payout
   *
   * Pays out to an account. What becomes of it comes as an event to `notifyUrl`.
   *
   * Inferred: That events go to `notifyUrl` follows from its name. Whether a request that is sent
   * again with the same `orderNo` pays twice is not said.
   */
  createPayout(
    call: Call<calls.CreatePayoutData>,
    options?: CallOptions,
  ): Promise<Result<payloads.PayoutAnswer, ['result']>>;
  /**
   * Create a transaction
   *
   * Creates a transaction; the customer then opens the URL in `paylink`. The page is marked 将废弃 (to
   * be deprecated).
   *
   * Inferred: What takes its place is not said. Create order session is listed before it, has the
   * same fields but for `cancelUrl`, most options, the subscription and the billing address, and has
   * no mark.
   *
   * @deprecated
   */
  createTransaction(
    call: Call<calls.CreateTransactionData>,
    options?: CallOptions,
  ): Promise<Result<payloads.TransactionAnswer, ['result']>>;
  /**
   * Query a transaction
   *
   * The order and its payment as they are now. The curl sample sends `Content-Type:
   * application/json` with this GET too. The query is not signed.
   */
  queryTransaction(
    call?: Call<calls.QueryTransactionData>,
    options?: CallOptions,
  ): Promise<Result<payloads.OrderAnswer, ['result']>>;
}

/**
 * Makes the client of Pinddpay API: it signs each call, verifies and validates the answer, and gives what the
 * answer holds.
 * @throws TypeError for options that cannot work: a key that cannot be one, a choice that is missing.
 */
export function createClient(options: ClientOptions): Client {
  return create<typeof api, Client>(api, options);
}

export { ApiError, type CallOptions, isApiError } from '@hookwright/runtime/client';
export { api };
export { type Confirm, createConfirm } from './confirm.ts';
export type { calls };
export type * from './payloads.ts';
