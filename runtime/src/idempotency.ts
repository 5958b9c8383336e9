/**
 * Where a receiver remembers which deliveries it has handled. A claim is taken before the handler runs,
 * renewed while it runs, and completed or released after it; `complete` and `release` count only with
 * the token of the claim that holds, so that a process which lost its lease changes nothing.
 *
 * `Transaction` is what handlers are given where their effect and `complete` commit together; undefined for any other store.
 */
export interface Idempotency<Transaction = undefined> {
  claim(request: ClaimRequest): Claim | Promise<Claim>;
  /** False where the claim no longer holds. */
  renew(claim: HeldClaim, leaseMs: number): boolean | Promise<boolean>;
  complete(claim: HeldClaim): boolean | Promise<boolean>;
  release(claim: HeldClaim): boolean | Promise<boolean>;
  /**
   * Runs `work` in a transaction, and completes the claim in it. Resolves to false where the claim no longer holds: then nothing
   * has been done, as when `work` rejects. When the signal is aborted the transaction is given up, whatever `work` still does.
   */
  transact?(
    claim: HeldClaim,
    work: (transaction: Transaction) => Promise<void>,
    signal: AbortSignal,
  ): Promise<boolean>;
}

export interface ClaimRequest {
  readonly key: string;
  /** Of the content without its volatile fields: equal for every delivery of one message. */
  readonly digest: string;
  /** How long the claim holds without being renewed, in milliseconds. */
  readonly leaseMs: number;
}

export interface HeldClaim {
  readonly key: string;
  readonly token: string;
}

/** What a claim came upon; `digest` is that of the delivery which came first. */
export type Claim =
  | { readonly state: 'claimed'; readonly token: string }
  | { readonly state: 'in-progress' | 'completed'; readonly digest: string };

export interface MemoryIdempotencyOptions {
  /** How long a completed key is remembered, in milliseconds. The default is seven days. */
  readonly rememberMs?: number;
  /** The most keys that are remembered; the oldest completed ones go first. The default is 100,000. */
  readonly limit?: number;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

interface Entry {
  readonly digest: string;
  readonly token: string;
  completed: boolean;
  /** When the lease ends, or a completed key is forgotten. */
  until: number;
}

/** Remembers in this process alone: for tests, and for one process whose restart may handle a delivery again. */
export function memoryIdempotency(options: MemoryIdempotencyOptions = {}): Idempotency {
  const { rememberMs = 7 * 24 * 60 * 60 * 1000, limit = 100_000, now = Date.now } = options;
  const entries = new Map<string, Entry>();
  let claims = 0;

  const held = ({ key, token }: HeldClaim): Entry | undefined => {
    const entry = entries.get(key);
    return entry?.token === token && !entry.completed ? entry : undefined;
  };

  /** Entries stand in the order of their claims, so the oldest come first. */
  function forget(): void {
    for (const [key, entry] of entries) {
      const expired = entry.until <= now();
      if (!expired && entries.size <= limit) return;
      if (expired || entry.completed) entries.delete(key);
    }
  }

  return {
    claim({ key, digest, leaseMs }) {
      const known = entries.get(key);
      if (known && known.until > now()) {
        return { state: known.completed ? 'completed' : 'in-progress', digest: known.digest };
      }
      const token = String(++claims);
      entries.delete(key);
      entries.set(key, { digest, token, completed: false, until: now() + leaseMs });
      forget();
      return { state: 'claimed', token };
    },
    renew(claim, leaseMs) {
      const entry = held(claim);
      if (!entry) return false;
      entry.until = now() + leaseMs;
      return true;
    },
    complete(claim) {
      const entry = held(claim);
      if (!entry) return false;
      entry.completed = true;
      entry.until = now() + rememberMs;
      return true;
    },
    release(claim) {
      return held(claim) !== undefined && entries.delete(claim.key);
    },
  };
}
