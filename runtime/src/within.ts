/** All that is waited for with the same patience, the oldest first, and the one timer for it. */
interface Watch {
  readonly waiting: Set<{ readonly since: number; readonly late: () => void }>;
  timer: NodeJS.Timeout | undefined;
}

const watches = new Map<number, Watch>();

/**
 * Calls `late` after so many milliseconds, unless the function that it returns is called before. One timer watches
 * all that have the same patience: one for each would cost a server a fifth of its requests per second.
 */
export function expectWithin(timeoutMs: number, late: () => void): () => void {
  let watch = watches.get(timeoutMs);
  if (!watch) watches.set(timeoutMs, (watch = { waiting: new Set(), timer: undefined }));
  const { waiting } = watch;
  const entry = { since: performance.now(), late };
  waiting.add(entry);
  if (!watch.timer) arm(watch, timeoutMs, timeoutMs);
  else if (waiting.size === 1) watch.timer.ref();
  return () => {
    // What nobody waits for keeps no process alive.
    if (waiting.delete(entry) && waiting.size === 0) watch.timer?.unref();
  };
}

/** The timer stays when its oldest has arrived, and looks for the next one. */
function arm(watch: Watch, timeoutMs: number, waitMs: number): void {
  watch.timer = setTimeout(() => {
    watch.timer = undefined;
    const now = performance.now();
    for (const entry of watch.waiting) {
      const left = entry.since + timeoutMs - now;
      if (left > 0) return arm(watch, timeoutMs, Math.ceil(left));
      watch.waiting.delete(entry);
      entry.late();
    }
  }, waitMs);
}
