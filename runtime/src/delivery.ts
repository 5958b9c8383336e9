import type { Aborting } from './deadline.ts';
import type { Delivery, InvalidDelivery, OtherDelivery } from './options.ts';
import type { Passage } from './report.ts';

/** What a handler or a hook is given. The signal is made for whoever asks for it. */
export function deliveryOf(
  { request, payload, message, key, known, mount, verified }: Passage,
  aborting: Aborting,
): OtherDelivery {
  return {
    message,
    payload,
    idempotencyKey: key,
    channel: (known ?? mount!).channelName,
    keyId: verified.keyId,
    headers: request.headers,
    body: request.body,
    get signal() {
      return aborting.signal;
    },
  };
}

/** The same of a message with a handler: its name is known, and without its key it would not have come so far. */
export function knownDeliveryOf<Transaction = undefined>(
  passage: Passage,
  aborting: Aborting,
  transaction?: Transaction,
): Delivery<string, unknown, Transaction> {
  const { message, payload, idempotencyKey, channel, keyId, headers, body } = deliveryOf(passage, aborting);
  return {
    message: message!,
    payload,
    idempotencyKey: idempotencyKey!,
    channel,
    keyId,
    isStale: passage.turn?.isStale ?? false,
    transaction: transaction as Transaction,
    headers,
    body,
    get signal() {
      return aborting.signal;
    },
  };
}

/** What the hook for invalid deliveries is given. */
export function invalidOf({ request, payload, message, known, mount, verified }: Passage): InvalidDelivery {
  const { headers, body } = request;
  return { message, payload, channel: (known ?? mount!).channelName, keyId: verified.keyId, headers, body };
}
