import { WebhookError } from './errors.ts';

/**
 * Asks again and again, at growing distances, until the answer is another than undefined.
 * @throws WebhookError `delivery-in-progress` after `waitMs`: the provider shall come again.
 */
export async function patiently<T>(
  waitMs: number,
  awaited: string,
  ask: () => Promise<T | undefined>,
): Promise<T> {
  let pauseMs = 25;
  const until = Date.now() + waitMs;
  for (;;) {
    if (Date.now() + pauseMs > until) {
      throw new WebhookError(
        'delivery-in-progress',
        `Expected ${awaited} to be handled by now but it is not`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    pauseMs = Math.min(pauseMs * 2, 400);
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
}
