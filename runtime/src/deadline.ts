import { WebhookError, type WebhookErrorCode } from './errors.ts';

/** What is waited for, in words, and the codes of its two failures. */
export interface Awaited {
  readonly name: string;
  readonly deadlineMs: number;
  /** Of what throws; the error is the `cause`. */
  readonly failed: WebhookErrorCode;
  /** Of what does not end in time. */
  readonly late: WebhookErrorCode;
}

/**
 * Runs what is not ours, a handler, a hook or a store, with a deadline that it is told of by an AbortSignal.
 * @throws WebhookError where it throws, or does not end in time.
 */
export async function withDeadline<T>(
  { name, deadlineMs, failed, late }: Awaited,
  run: (signal: AbortSignal) => T | Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timeout = new WebhookError(late, `Expected ${name} to end within ${deadlineMs} ms but it did not`);
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort(timeout);
      reject(timeout);
    }, deadlineMs);
  });
  try {
    return await Promise.race([Promise.resolve(controller.signal).then(run), deadline]);
  } catch (cause) {
    if (cause === timeout) throw timeout;
    throw new WebhookError(failed, `Expected ${name} to resolve but it threw`, { cause });
  } finally {
    clearTimeout(timer);
  }
}
