import type { WebhookError, WebhookErrorCode } from './errors.ts';
import type { Handled } from './receiver.ts';

/** How long a delivery that failed waits, in milliseconds, after so many attempts. */
export type BackOff = (attempt: number) => number;

/** What is to become of an entry. `reason` is what ran, or a code; `text` says it in words. */
export type Verdict =
  | { readonly state: 'done'; readonly reason: Handled['reason'] }
  | {
      readonly state: 'postponed';
      readonly reason: string;
      readonly delayMs: number;
      readonly isCounted: boolean;
    }
  | { readonly state: 'dead' | 'quarantined'; readonly reason: string; readonly text: string };

export interface Rules {
  readonly attempt: number;
  /** The most attempts that are made. */
  readonly attempts: number;
  readonly backOff: BackOff;
  /** True where what a handler says may hold what must not be shown. */
  readonly isSecret: boolean;
}

/** Nothing will be otherwise the next time: it is kept for somebody to look at. */
const hopeless: readonly WebhookErrorCode[] = [
  'payload-malformed',
  'payload-invalid',
  'idempotency-key-missing',
  'delivery-conflict',
  'channel-unknown',
];

/** The delivery is not to blame: it is tried again, however often. */
const blameless: readonly WebhookErrorCode[] = ['delivery-in-progress', 'store-failed'];

/** What becomes of an entry that could not be handled. */
export function verdictOn(error: WebhookError | 'exhausted' | 'stranger', rules: Rules): Verdict {
  const { attempt, attempts, backOff, isSecret } = rules;
  if (error === 'stranger') {
    const text = 'Expected a receiver of its channel but this worker has none';
    return { state: 'quarantined', reason: 'channel-unknown', text };
  }
  if (error === 'exhausted') {
    const text = `Expected an attempt to end but ${attempt - 1} did not, as when a process dies of it`;
    return { state: 'dead', reason: 'attempts-exhausted', text };
  }
  const { code } = error;
  if (hopeless.includes(code)) return { state: 'quarantined', reason: code, text: textOf(error, isSecret) };
  if (blameless.includes(code)) {
    return {
      state: 'postponed',
      reason: code,
      delayMs: code === 'store-failed' ? 5_000 : 1_000,
      isCounted: false,
    };
  }
  if (attempt >= attempts) return { state: 'dead', reason: code, text: textOf(error, isSecret) };
  return { state: 'postponed', reason: code, delayMs: backOff(attempt), isCounted: true };
}

/** Doubles from attempt to attempt, to a limit, less up to a half by chance, so that what failed together does not come again together. */
export function exponentialBackOff({ firstMs = 1_000, mostMs = 900_000 } = {}): BackOff {
  return (attempt) => Math.min(firstMs * 2 ** Math.min(attempt - 1, 40), mostMs) * (1 - Math.random() / 2);
}

/** The error, and what the handler threw: of that only what it is, where there are sensitive fields that it may quote. */
function textOf(error: WebhookError, isSecret: boolean): string {
  const text = error.message.replace(/^\[[\w-]+\] /, '');
  const { cause } = error;
  if (!(cause instanceof Error)) return text;
  return `${text}: ${isSecret ? cause.name : `${cause.name}: ${cause.message}`}`.slice(0, 1_000);
}
