// Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml. Do not edit: run `npm run generate passto-creditpay`.
import {
  createReceiver as create,
  type Handlers as HandlersOf,
  type Receiver,
  type ReceiverOptions as OptionsOf,
} from '@hookwright/runtime';
import { type Answers, type Payloads, provider } from './provider.ts';

/** What {@link provider} is, under a name: whatever the compiler says of handlers and options then has that, and not all of it. */
interface ThisProvider extends Readonly<typeof provider> {}

/** What {@link createReceiver} needs. `Transaction` is what handlers write through, where the idempotency store has transactions. */
export type ReceiverOptions<Transaction = undefined> = OptionsOf<
  ThisProvider,
  Payloads,
  Answers,
  Transaction
>;

/** A function for each message that you handle. */
export type Handlers<Transaction = undefined> = HandlersOf<
  ThisProvider,
  Payloads,
  Answers,
  keyof ThisProvider['channels'],
  Transaction
>;

/**
 * Makes the receiver of PassTo CreditPay webhooks: it verifies each delivery, hands it to its handler and gives
 * the provider's own acknowledgement. Mount it with `toNode`, `toFetch`, `toFastify` or `toLambda` of `@hookwright/runtime`.
 * @throws TypeError for options that cannot work: a key that cannot be one, a choice that is missing.
 */
export function createReceiver<Transaction = undefined>(options: ReceiverOptions<Transaction>): Receiver {
  return create<ThisProvider, Payloads, Answers, Transaction>(provider, options);
}

export { type Answers, provider, type Payloads };
export type * from './payloads.ts';
