const longestMs = 2 ** 31 - 1;

export interface Bell {
  ring(): void;
  /** Resolves when it rings, when `ms` have passed, or when the signal is aborted. */
  heard(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Wakes all that listen. */
export function createBell(): Bell {
  const listeners = new Set<() => void>();
  return {
    ring: () => [...listeners].forEach((listener) => listener()),
    heard: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(end, Math.min(Math.ceil(ms), longestMs));
        listeners.add(end);
        signal?.addEventListener('abort', end);

        function end(): void {
          clearTimeout(timer);
          listeners.delete(end);
          signal?.removeEventListener('abort', end);
          resolve();
        }
      }),
  };
}
