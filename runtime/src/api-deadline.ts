import { ApiError } from './api-error.ts';

/** When a call must have ended: its own time, or the caller's signal. */
export interface CallDeadline {
  /** Its reason is the ApiError that the call ends with. */
  readonly signal: AbortSignal;
  remainingMs(): number;
  /** To be called when the call has ended. */
  end(): void;
}

export function createCallDeadline(
  operation: string,
  timeoutMs: number,
  caller: AbortSignal | undefined,
): CallDeadline {
  const controller = new AbortController();
  const until = performance.now() + timeoutMs;
  const timer = setTimeout(() => {
    const text = `Expected an answer within ${timeoutMs} ms but there is none`;
    controller.abort(new ApiError('timeout', text, { operation }));
  }, timeoutMs);
  function stop(): void {
    const text = 'Expected the call to go on but its signal was aborted';
    controller.abort(new ApiError('aborted', text, { operation, cause: caller?.reason }));
  }
  if (caller?.aborted) stop();
  caller?.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    remainingMs: () => until - performance.now(),
    end() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', stop);
    },
  };
}

/** What is waited for, unless the signal is aborted first: a `fetch` of the caller's may not listen to it. */
export function unlessAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
