/** Makes a lease last for another `leaseMs`. */
export type Renew<Held> = (held: Held, leaseMs: number) => unknown;

/** Keeps leases alive while what they are for runs: one timer for all of a receiver's. */
export function createRenewal<Held>(renew: Renew<Held>, leaseMs: number): (held: Held) => () => void {
  const all = new Set<Held>();
  let timer: NodeJS.Timeout | undefined;

  function renewAll(): void {
    if (all.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
    for (const held of all) {
      // A lease that cannot be renewed ends.
      Promise.resolve()
        .then(() => renew(held, leaseMs))
        .catch(() => false);
    }
  }

  return function keep(held) {
    all.add(held);
    timer ??= setInterval(renewAll, leaseMs / 3).unref();
    return () => void all.delete(held);
  };
}
