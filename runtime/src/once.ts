import { answered, withDeadline } from './deadline.ts';
import { WebhookError } from './errors.ts';
import type { Claim, ClaimRequest, HeldClaim, Idempotency } from './idempotency.ts';
import { createRenewal } from './renewal.ts';

/** The identity of a delivery; without a key it is handled each time. */
export interface Identity {
  readonly key: string | undefined;
  /** See `ClaimRequest`: it is computed where there is a store. */
  readonly digest: () => string;
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
  const keep = createRenewal(store, leaseMs);
  const asked = {
    name: 'the idempotency store',
    deadlineMs,
    failed: 'store-failed',
    late: 'store-failed',
  } as const;

  /** A claim that comes when nobody waits for it any more is given back: the next delivery shall have it. */
  function claimOnce(request: ClaimRequest): Claim | Promise<Claim> {
    let isLate = false;
    const claimed = answered(asked, () => {
      const answer = store.claim(request);
      return answer instanceof Promise ? answer.then(giveBack) : answer;
    });
    if (claimed instanceof Promise) claimed.catch(() => (isLate = true));
    return claimed;

    function giveBack(claim: Claim): Claim {
      if (isLate && claim.state === 'claimed') void release({ key: request.key, token: claim.token });
      return claim;
    }
  }

  /** A claim that cannot be released ends with its lease. */
  function release(held: HeldClaim): Promise<unknown> {
    return withDeadline(asked, () => store.release(held)).catch(() => false);
  }

  /** The first claim that is not of a delivery in progress; after `waitMs` the provider shall come again. */
  async function claimPatiently(request: ClaimRequest): Promise<Claim> {
    let pauseMs = 25;
    const until = Date.now() + waitMs;
    for (;;) {
      if (Date.now() + pauseMs > until) {
        throw new WebhookError(
          'delivery-in-progress',
          'Expected the same message to be handled by now but it is not',
        );
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      pauseMs = Math.min(pauseMs * 2, 400);
      const claim = await claimOnce(request);
      if (claim.state !== 'in-progress') return claim;
    }
  }

  return async function once(identity, work, conflict) {
    const { key } = identity;
    if (key === undefined) return await work();
    const digest = identity.digest();
    const request = { key, digest, leaseMs };
    let claim = claimOnce(request);
    if (claim instanceof Promise) claim = await claim;
    if (claim.state === 'in-progress') claim = await claimPatiently(request);
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
    const stopRenewing = keep(held);
    try {
      await work();
    } catch (error) {
      await release(held);
      throw error;
    } finally {
      stopRenewing();
    }
    const completed = answered(asked, () => store.complete(held));
    if (completed instanceof Promise) await completed;
  };
}
