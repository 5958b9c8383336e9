import { answered, withDeadline } from './deadline.ts';
import { WebhookError } from './errors.ts';
import type { Claim, ClaimRequest, HeldClaim, Idempotency } from './idempotency.ts';
import { patiently } from './patience.ts';
import { createRenewal } from './renewal.ts';

/** The identity of a delivery; without a key it is handled each time. */
export interface Identity {
  readonly key: string | undefined;
  /** See `ClaimRequest`: it is computed where there is a store. */
  readonly digest: () => string;
}

interface OnceOptions {
  readonly idempotency: Idempotency<unknown> | 'none';
  /** How long a claim holds without being renewed, in milliseconds. */
  readonly leaseMs: number;
  /** How long the store may take for an answer, in milliseconds. */
  readonly deadlineMs: number;
  /** How long to wait for another delivery of the same message, in milliseconds. */
  readonly waitMs: number;
}

/** What is done once. */
export interface Work {
  /**
   * What comes before it, with the claim and outside of any transaction: whoever waits here must not hold a connection, of which
   * there may be few.
   */
  readonly prepare: () => Task | Promise<Task>;
  /** What is done where the key is known with other content. */
  readonly conflict: (error: WebhookError) => Promise<void>;
}

export interface Task {
  /** Where the store has transactions and the task can be in one, it is given one that commits with the claim's completion. */
  readonly run: (transaction?: unknown) => Promise<void>;
  readonly isTransactional: boolean;
}

/** Does the work unless a delivery of the same message has been handled. Rejects with what the work rejected with. */
export type Once = (identity: Identity, work: Work) => Promise<void>;

/** claim → prepare → run → complete, or release where it fails. */
export function createOnce({ idempotency, leaseMs, deadlineMs, waitMs }: OnceOptions): Once {
  const plain = async ({ prepare }: Work): Promise<void> => (await prepare()).run();
  if (idempotency === 'none') return (_, work) => plain(work);
  const store = idempotency;
  const keep = createRenewal<HeldClaim>((held, ms) => store.renew(held, ms), leaseMs);
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

  /** The first claim that is not of a delivery in progress. */
  function claimPatiently(request: ClaimRequest): Promise<Claim> {
    return patiently(waitMs, 'the same message', async () => {
      const claim = await claimOnce(request);
      return claim.state === 'in-progress' ? undefined : claim;
    });
  }

  return async function once(identity, work) {
    const { key } = identity;
    if (key === undefined) return await plain(work);
    const digest = identity.digest();
    const request = { key, digest, leaseMs };
    let claim = claimOnce(request);
    if (claim instanceof Promise) claim = await claim;
    if (claim.state === 'in-progress') claim = await claimPatiently(request);
    if (claim.state !== 'claimed') {
      if (claim.digest === digest) return;
      return await work.conflict(
        new WebhookError(
          'delivery-conflict',
          'Expected the content of the delivery that had this key before but it is another',
        ),
      );
    }
    const held = { key, token: claim.token };
    const stopRenewing = keep(held);
    try {
      const task = await work.prepare();
      if (store.transact && task.isTransactional) return await transact(held, task);
      await task.run();
    } catch (error) {
      await release(held);
      throw error;
    } finally {
      stopRenewing();
    }
    const completed = answered(asked, () => store.complete(held));
    if (completed instanceof Promise) await completed;
  };

  /** The task and the claim's completion, both or neither. The task has a deadline of its own. */
  async function transact(held: HeldClaim, { run }: Task): Promise<void> {
    let failure: { readonly error: unknown } | undefined;
    const both = { ...asked, deadlineMs: deadlineMs * 2 };
    const isDone = await withDeadline(both, ({ signal }) =>
      store.transact!(
        held,
        (transaction) =>
          run(transaction).catch((error: unknown) => {
            failure = { error };
            throw error;
          }),
        signal,
      ),
    ).catch((error: unknown) => {
      throw failure ? failure.error : error;
    });
    if (isDone) return;
    throw new WebhookError(
      'delivery-in-progress',
      'Expected the claim to hold until its work was committed but it has ended: nothing was committed',
    );
  }
}
