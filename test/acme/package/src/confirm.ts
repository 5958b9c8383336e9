// Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml. Do not edit: run `npm run generate acme`.
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
  'payment.captured': {
    operation: 'getPayment',
    with: { path: { id: { from: 'payload /id' } }, query: { shop: { own: 'shop' } } },
  },
  'payment.failed': {
    operation: 'getPayment',
    with: { path: { id: { from: 'payload /id' } }, query: { shop: { own: 'shop' } } },
  },
} as const satisfies Questions;

/** What the API wants to know and no delivery tells: your own. What may be left out only some of the messages need. */
export interface OwnValues {
  /**
   * The shop.
   */
  readonly shop: string;
}

/**
 * What is true now, by the message that reports it: each takes what a handler is given, asks the API, and gives what it answers.
 * Where a value is missing in the delivery, it rejects with an `ApiError`, `request-invalid`, and asks nothing.
 */
export interface Confirm {
  /**
   * Asks `getPayment` (GET /payments/{id}): What is true of a payment now
   */
  'payment.captured'(
    delivery: Told<payloads.Captured>,
    options?: CallOptions,
  ): ReturnType<Client['getPayment']>;
  /**
   * Asks `getPayment` (GET /payments/{id}): What is true of a payment now
   */
  'payment.failed'(
    delivery: Told<payloads.PaymentFailed>,
    options?: CallOptions,
  ): ReturnType<Client['getPayment']>;
}

/**
 * Makes the functions that ask Acme Pay API what is true now.
 * @throws TypeError where one of your own values is missing that every message needs.
 */
export function createConfirm(client: Client, own: OwnValues): Confirm {
  return create<Confirm>(questions, client, own);
}
