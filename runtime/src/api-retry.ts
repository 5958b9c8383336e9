import { type CallDeadline, unlessAborted } from './api-deadline.ts';
import { type ApiError, isApiError } from './api-error.ts';
import type { Attempt } from './api-options.ts';

/** How often a call is tried, and how long it waits in between. */
export interface RetryPolicy {
  readonly operation: string;
  /** Zero where the same request must not be sent twice. */
  readonly retries: number;
  readonly random: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<unknown>;
  readonly onAttempt: ((attempt: Attempt) => unknown) | undefined;
}

const firstWaitMs = 250;
const longestWaitMs = 8_000;
/** A provider that asks for more is not waited for: its wish is in the error. */
const longestRetryAfterMs = 60_000;
/** RFC 9110, section 15.6, and RFC 6585, section 4: what may have passed when the request is sent again. */
const passing = new Set([429, 502, 503, 504]);

/** One attempt: it says when it sends. */
export type TryOnce<T> = (sending: () => void) => Promise<{ readonly status: number; readonly value: T }>;

/** Runs attempts until one succeeds, or fails for good. @throws ApiError of the last one. */
export async function withRetries<T>(
  policy: RetryPolicy,
  deadline: CallDeadline,
  tryOnce: TryOnce<T>,
): Promise<T> {
  let sent = 0;
  try {
    for (let attempt = 1; ; attempt++) {
      const outcome = await reported(policy, attempt, deadline, () => tryOnce(() => sent++));
      if ('value' in outcome) return outcome.value;
      await unlessAborted(deadline.signal, policy.sleep(outcome.waitMs, deadline.signal));
    }
  } catch (error) {
    const reason: unknown = deadline.signal.aborted ? deadline.signal.reason : error;
    if (isApiError(reason)) reason.attempts = sent;
    throw reason;
  }
}

/** What an attempt gives, or how long to wait before the next one. @throws ApiError where there must be none. */
async function reported<T>(
  policy: RetryPolicy,
  attempt: number,
  deadline: CallDeadline,
  run: () => Promise<{ readonly status: number; readonly value: T }>,
): Promise<{ readonly value: T } | { readonly waitMs: number }> {
  const { operation, retries, random, onAttempt } = policy;
  const startedAt = performance.now();
  const report = (status: number | undefined, error?: ApiError, waitMs?: number): void => {
    const durationMs = performance.now() - startedAt;
    tell(onAttempt, { operation, attempt, status, code: error?.code, durationMs, waitMs });
  };
  try {
    const { status, value } = await run();
    report(status);
    return { value };
  } catch (error) {
    if (!isApiError(error)) throw error;
    const wished = attempt <= retries ? waitOf(error, attempt, random) : undefined;
    const waitMs = wished !== undefined && wished < deadline.remainingMs() ? wished : undefined;
    report(error.status, error, waitMs);
    if (waitMs === undefined) throw error;
    return { waitMs };
  }
}

/** How long to wait before the next attempt; undefined where there must be none. */
function waitOf(error: ApiError, count: number, random: () => number): number | undefined {
  const mayPass = error.code === 'network' || (error.code === 'status' && passing.has(error.status ?? 0));
  if (!mayPass || (error.retryAfterMs ?? 0) > longestRetryAfterMs) return undefined;
  const backOff = random() * Math.min(longestWaitMs, firstWaitMs * 2 ** (count - 1));
  return Math.max(backOff, error.retryAfterMs ?? 0);
}

/** RFC 9110, section 10.2.3: seconds, or a date. Undefined for anything else. */
export function retryAfterMs(text: string | undefined, now: () => number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = /^[A-Za-z]{3}, /.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now());
}

/** Calls a hook that only watches: what it throws changes nothing. */
export function tell<Args extends unknown[]>(
  hook: ((...args: Args) => unknown) | undefined,
  ...args: Args
): void {
  if (!hook) return;
  Promise.resolve()
    .then(() => hook(...args))
    .catch(() => undefined);
}
