// Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml. Do not edit: run `npm run generate passto-creditpay`.
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

/** The calls of PassTo CreditPay API. Each rejects with an {@link ApiError}. */
export interface Client {
  /**
   * Get cashier data (获取收银台数据)
   *
   * Gives what the cashier shows to the user whose token is sent. The credit lines in it are those
   * that the platform gave.
   *
   * The pages disagree: Path and headers are documented, and an answer is printed. No body is
   * documented, and the sample call sends none. The quick start says that every call of the API must
   * be authenticated, and the general rules name `api-key` and `signature`; this page has neither,
   * nor has this operation. How an empty body would be signed is not said. That the call may be
   * repeated is inferred: by its title it only reads.
   */
  getCashierData(
    call?: Call<calls.GetCashierDataData>,
    options?: CallOptions,
  ): Promise<Result<payloads.CashierDataAnswer, ['data']>>;
  /**
   * Get a one-time authorisation code (获取一次性授权码)
   *
   * Gives a one-time code for a user of the platform, and the URL of the cashier with that code in
   * it, to which the user is sent. If the request has the `credit_limit_*` fields, they count, and
   * CreditPay does not call the credit limit endpoint; if it has not, that endpoint must be
   * configured in the back office.
   */
  getOneTimeCode(
    call: Call<calls.GetOneTimeCodeData>,
    options?: CallOptions,
  ): Promise<Result<payloads.OneTimeCodeAnswer, ['data']>>;
  /**
   * Log in with a one-time code (一次性授权码登录)
   *
   * Trades a one-time code for a token of CreditPay. The cashier does this when the user opens the
   * URL that came with the code; CreditPay checks the code and that the user's IP address is the one
   * that the code was asked for.
   *
   * The pages disagree: Path, header and members are documented; who calls, and what is checked, is
   * what the drawing of the quick start shows. The quick start says that every call of the API must
   * be authenticated, and the general rules name `api-key` and `signature`; the table and the sample
   * call of this page have neither, nor has this operation.
   */
  logInWithOneTimeCode(
    call: Call<calls.LogInWithOneTimeCodeData>,
    options?: CallOptions,
  ): Promise<Result<payloads.LoginAnswer, ['data']>>;
}

/**
 * Makes the client of PassTo CreditPay API: it signs each call, verifies and validates the answer, and gives what the
 * answer holds.
 * @throws TypeError for options that cannot work: a key that cannot be one, a choice that is missing.
 */
export function createClient(options: ClientOptions): Client {
  return create<typeof api, Client>(api, options);
}

export { ApiError, type CallOptions, isApiError } from '@hookwright/runtime/client';
export { api };
export type { calls };
export type * from './payloads.ts';
