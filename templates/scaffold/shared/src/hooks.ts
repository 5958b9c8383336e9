import type { SharedOptions } from '@hookwright/runtime';
import { log } from './log.ts';

/**
 * What receivers tell of deliveries, and nothing of their payloads but the idempotency key. There is no `onInvalid`: what
 * is genuine and not as specified is answered "later", and comes again. Add one when you have a place to keep it.
 */
export const hooks = {
  onDelivery: ({ reason, answer, status, channel, message, idempotencyKey, durationsMs }) =>
    log('delivery', { reason, answer, status, channel, message, idempotencyKey, ms: Math.round(durationsMs.total) }),
  onRefused: ({ message }) => log('refused', { message }),
  onDrift: (drift, { message, idempotencyKey }) => log('drift', { message, idempotencyKey, drift }),
  // The cause is what a handler of yours, or a store, has thrown.
  onError: ({ message, cause }) => log('error', { message, cause: described(cause) }),
} satisfies Partial<SharedOptions>;

/** The text of an error is left out: it may quote values of a payload, as those of PostgreSQL do. */
function described(cause: unknown): object | undefined {
  if (!(cause instanceof Error)) return cause === undefined ? undefined : { name: typeof cause };
  const { name, code } = cause as Error & { readonly code?: unknown };
  return { name, code: typeof code === 'string' || typeof code === 'number' ? code : undefined };
}
