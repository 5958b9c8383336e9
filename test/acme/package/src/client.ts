// Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml. Do not edit: run `npm run generate acme`.
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

/** The calls of Acme Pay API. Each rejects with an {@link ApiError}. */
export interface Client {
  /**
   * Capture a payment
   *
   * A part of it, or all.
   */
  capturePayment(
    call: Call<calls.CapturePaymentData>,
    options?: CallOptions,
  ): Promise<Result<payloads.GetPaymentResponse, ['data']>>;
  /**
   * What is true of a payment now
   */
  getPayment(
    call: Call<calls.GetPaymentData>,
    options?: CallOptions,
  ): Promise<Result<payloads.GetPaymentResponse, ['data']>>;
}

/**
 * Makes the client of Acme Pay API: it signs each call, verifies and validates the answer, and gives what the
 * answer holds.
 * @throws TypeError for options that cannot work: a key that cannot be one, a choice that is missing.
 */
export function createClient(options: ClientOptions): Client {
  return create<typeof api, Client>(api, options);
}

export { ApiError, type CallOptions, isApiError } from '@hookwright/runtime/client';
export { api };
export { type Confirm, createConfirm, type OwnValues } from './confirm.ts';
export type { calls };
export type * from './payloads.ts';
