import type { HeldClaim, Idempotency } from './idempotency.ts';

/** Keeps claims alive while what they are for runs: one timer for all of a receiver's. */
export function createRenewal(store: Idempotency, leaseMs: number): (claim: HeldClaim) => () => void {
  const held = new Set<HeldClaim>();
  let timer: NodeJS.Timeout | undefined;

  function renewAll(): void {
    if (held.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
    for (const claim of held) {
      // A claim that cannot be renewed ends with its lease.
      Promise.resolve()
        .then(() => store.renew(claim, leaseMs))
        .catch(() => false);
    }
  }

  return function keep(claim) {
    held.add(claim);
    timer ??= setInterval(renewAll, leaseMs / 3).unref();
    return () => void held.delete(claim);
  };
}
