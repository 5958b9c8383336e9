import { WebhookError } from './errors.ts';

/**
 * Runs what the user wrote, with a deadline in milliseconds, passed on as an AbortSignal.
 * @throws WebhookError `handler-timeout`, or `handler-failed` with what was thrown as its `cause`.
 */
export async function withDeadline(
  name: string,
  deadlineMs: number,
  run: (signal: AbortSignal) => unknown,
): Promise<void> {
  const controller = new AbortController();
  const timeout = new WebhookError(
    'handler-timeout',
    `Expected ${name} to end within ${deadlineMs} ms but it did not`,
  );
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort(timeout);
      reject(timeout);
    }, deadlineMs);
  });
  try {
    await Promise.race([Promise.resolve(controller.signal).then(run), deadline]);
  } catch (cause) {
    if (cause === timeout) throw timeout;
    throw new WebhookError('handler-failed', `Expected ${name} to resolve but it threw`, { cause });
  } finally {
    clearTimeout(timer);
  }
}
