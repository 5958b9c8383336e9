// Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml. Do not edit: run `npm run generate pinddpay`.
import {
  type CallOptions,
  createConfirm as create,
  type Questions,
  type Told,
} from '@hookwright/runtime/client';
import type { Client } from './client.ts';
import type * as payloads from './payloads.ts';

/** What each message is confirmed by, as data: an operation of the API, and where its values are taken from. */
const questions = {
  'order.created': { operation: 'queryTransaction', with: { query: { id: { from: 'payload /order/id' } } } },
} as const satisfies Questions;

/**
 * What is true now, by the message that reports it: each takes what a handler is given, asks the API, and gives what it answers.
 * Where a value is missing in the delivery, it rejects with an `ApiError`, `request-invalid`, and asks nothing.
 */
export interface Confirm {
  /**
   * Asks `queryTransaction` (GET /api/order/detail): Query a transaction
   *
   * Not documented: No page says that an event is to be confirmed; as nobody says what its token
   * proves, ask. Whether the query takes Pinddpay's id of the order, as here, or the merchant's
   * number is not said.
   */
  'order.created'(
    delivery: Told<payloads.OrderEvent>,
    options?: CallOptions,
  ): ReturnType<Client['queryTransaction']>;
}

/**
 * Makes the functions that ask Pinddpay API what is true now.
 */
export function createConfirm(client: Client): Confirm {
  return create<Confirm>(questions, client);
}
