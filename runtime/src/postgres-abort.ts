/** Settles as the promise does, or rejects with the signal's reason where that is sooner. */
export function beforeAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const end = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}
