import { withDeadline } from './deadline.ts';
import { WebhookError } from './errors.ts';
import type { Claim, HeldClaim, Idempotency } from './idempotency.ts';

/** The identity of a delivery; without a key it is handled each time. */
export interface Identity {
  readonly key: string | undefined;
  readonly digest: string;
}

interface OnceOptions {
  readonly idempotency: Idempotency | 'none';
  /** How long a claim holds without being renewed, in milliseconds. */
  readonly leaseMs: number;
  /** How long the store may take for an answer, in milliseconds. */
  readonly deadlineMs: number;
  /** How long to wait for another delivery of the same message, in milliseconds. */
  readonly waitMs: number;
}

/** Runs `work` unless a delivery of the same message has been handled, or `conflict` where its content was another. */
export type Once = (
  identity: Identity,
  work: () => Promise<void>,
  conflict: (error: WebhookError) => Promise<void>,
) => Promise<void>;

/** claim → work → complete, or release where the work fails. Rejects with what the work rejected with. */
export function createOnce({ idempotency, leaseMs, deadlineMs, waitMs }: OnceOptions): Once {
  if (idempotency === 'none') return (_, work) => work();
  const store = idempotency;
  const asked = {
    name: 'the idempotency store',
    deadlineMs,
    failed: 'store-failed',
    late: 'store-failed',
  } as const;

  /** The first claim that is not of a delivery in progress; after `waitMs` the provider shall come again. */
  async function claimPatiently(request: { key: string; digest: string }): Promise<Claim> {
    let pauseMs = 25;
    const until = Date.now() + waitMs;
    for (;;) {
      const claim = await withDeadline(asked, () => store.claim({ ...request, leaseMs }));
      if (claim.state !== 'in-progress') return claim;
      if (Date.now() + pauseMs > until) {
        throw new WebhookError(
          'delivery-in-progress',
          'Expected the same message to be handled by now but it is not',
        );
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      pauseMs = Math.min(pauseMs * 2, 400);
    }
  }

  return async function once({ key, digest }, work, conflict) {
    if (key === undefined) return await work();
    const claim = await claimPatiently({ key, digest });
    if (claim.state !== 'claimed') {
      if (claim.digest === digest) return;
      return await conflict(
        new WebhookError(
          'delivery-conflict',
          'Expected the content of the delivery that had this key before but it is another',
        ),
      );
    }
    const held = { key, token: claim.token };
    const stopRenewing = renewWhileWorking(store, held, leaseMs);
    try {
      await work();
    } catch (error) {
      // A claim that cannot be released ends with its lease.
      await withDeadline(asked, () => store.release(held)).catch(() => false);
      throw error;
    } finally {
      stopRenewing();
    }
    await withDeadline(asked, () => store.complete(held));
  };
}

function renewWhileWorking(store: Idempotency, held: HeldClaim, leaseMs: number): () => void {
  const timer = setInterval(
    () =>
      void Promise.resolve()
        .then(() => store.renew(held, leaseMs))
        .catch(() => false),
    leaseMs / 3,
  );
  timer.unref();
  return () => clearInterval(timer);
}
