// Generated from specs/open-api-cards/asyncapi.yaml and specs/open-api-cards/openapi.yaml. Do not edit: run `npm run generate open-api-cards`.
import {
  createReceiver as create,
  type Handlers as HandlersOf,
  type Receiver,
  type ReceiverOptions as OptionsOf,
} from '@hookwright/runtime';
import { type Payloads, provider } from './provider.ts';

/** What {@link provider} is, under a name: whatever the compiler says of handlers and options then has that, and not all of it. */
interface ThisProvider extends Readonly<typeof provider> {}

/** What {@link createReceiver} needs. `Transaction` is what handlers write through, where the idempotency store has transactions. */
export type ReceiverOptions<Transaction = undefined> = OptionsOf<ThisProvider, Payloads, object, Transaction>;

/** A function for each message that you handle. */
export type Handlers<Transaction = undefined> = HandlersOf<
  ThisProvider,
  Payloads,
  object,
  keyof ThisProvider['channels'],
  Transaction
>;

/**
 * Makes the receiver of OPEN-API webhooks: it verifies each delivery, hands it to its handler and gives
 * the provider's own acknowledgement. Mount it with `toNode`, `toFetch`, `toFastify` or `toLambda` of `@hookwright/runtime`.
 * @throws TypeError for options that cannot work: a key that cannot be one, a choice that is missing.
 */
export function createReceiver<Transaction = undefined>(options: ReceiverOptions<Transaction>): Receiver {
  return create<ThisProvider, Payloads, object, Transaction>(provider, options);
}

export { provider, type Payloads };
export type * from './payloads.ts';
