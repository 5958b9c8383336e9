import type { SharedOptions } from '@hookwright/runtime';
import type { WorkerOptions } from '@hookwright/runtime/inbox';
import type { FastifyBaseLogger } from 'fastify';
import pg from 'pg';

type Hooks = Pick<SharedOptions, 'onDelivery' | 'onRefused' | 'onDrift' | 'onError'>;

/**
 * What every receiver logs: no key, and nothing of a payload but idempotency keys. `onInvalid` and `onConflict` are left out on purpose:
 * what they resolve for is acknowledged and gone, so they are for who keeps the delivery himself. Without them the inbox puts it
 * into its quarantine, or, where there is none, the provider is asked to come again.
 */
export function hooksOf(log: FastifyBaseLogger): Hooks {
  return {
    onDelivery: (report) => log.info(report, 'delivery'),
    onRefused: ({ code }) => log.warn({ code }, 'refused: not genuine'),
    onDrift: (drift, { message }) => log.warn({ message, drift }, 'the specification does not know this'),
    onError: ({ code, message, cause }) => log.error({ code, cause: described(cause) }, message),
  };
}

/** What a worker logs. What is dead or in quarantine waits for somebody: alert on it. */
export function workerHooksOf(log: FastifyBaseLogger): Pick<WorkerOptions, 'onOutcome' | 'onError'> {
  return {
    onOutcome(outcome) {
      const isBuried = outcome.state === 'dead' || outcome.state === 'quarantined';
      log[isBuried ? 'error' : 'info'](outcome, `inbox: ${outcome.state}`);
    },
    onError: (error) => log.error({ cause: described(error) }, 'the inbox does not answer'),
  };
}

/** PostgreSQL quotes values in its messages, so of its errors there is the code alone. */
export function described(cause: unknown): string | undefined {
  if (cause === undefined) return undefined;
  if (cause instanceof pg.DatabaseError) return `PostgreSQL ${cause.code}`;
  return cause instanceof Error ? cause.message || cause.name : typeof cause;
}
