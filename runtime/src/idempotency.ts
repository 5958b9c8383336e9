/**
 * Where a receiver remembers which deliveries it has handled. A claim is taken before the handler runs,
 * renewed while it runs, and completed or released after it; `complete` and `release` count only with
 * the token of the claim that holds, so that a process which lost its lease changes nothing.
 */
export interface Idempotency {
  claim(request: ClaimRequest): Claim | Promise<Claim>;
  /** False where the claim no longer holds. */
  renew(claim: HeldClaim, leaseMs: number): boolean | Promise<boolean>;
  complete(claim: HeldClaim): boolean | Promise<boolean>;
  release(claim: HeldClaim): boolean | Promise<boolean>;
}

export interface ClaimRequest {
  readonly key: string;
  /**
   * Of the content without its volatile fields, in hex: equal for every delivery of one message. It is computed when it is
   * asked for, and holds the body until then. A store that keeps it elsewhere asks at once.
   */
  readonly digest: () => string;
  /** The bytes that are held until the digest is computed. */
  readonly heldBytes: number;
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
  /** How many bytes of bodies are held before their digests are computed. The default is 16 MiB. */
  readonly holdBytes?: number;
  /** For how long a body is held before its digest is computed, in milliseconds. The default is 10 s. */
  readonly holdMs?: number;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

interface Entry {
  /** Undefined while the body is held from which it is computed. */
  digest: string | undefined;
  compute: (() => string) | undefined;
  readonly heldBytes: number;
  /** By the clock of `performance`. */
  readonly heldFrom: number;
  readonly token: string;
  completed: boolean;
  /** When the lease ends, or a completed key is forgotten. */
  until: number;
}

/** Remembers in this process alone: for tests, and for one process whose restart may handle a delivery again. */
export function memoryIdempotency(options: MemoryIdempotencyOptions = {}): Idempotency {
  const { rememberMs = 7 * 24 * 60 * 60 * 1000, limit = 100_000, now = Date.now } = options;
  const { holdBytes = 16 * 1024 * 1024, holdMs = 10_000 } = options;
  const entries = new Map<string, Entry>();
  /** Entries without a digest, the oldest first. */
  const holding = new Set<Entry>();
  let heldBytes = 0;
  let claims = 0;
  let timer: NodeJS.Timeout | undefined;

  const held = ({ key, token }: HeldClaim): Entry | undefined => {
    const entry = entries.get(key);
    return entry?.token === token && !entry.completed ? entry : undefined;
  };

  function digestOf(entry: Entry): string {
    entry.digest ??= entry.compute!();
    letGo(entry);
    return entry.digest;
  }

  function letGo(entry: Entry): void {
    entry.compute = undefined;
    if (holding.delete(entry)) heldBytes -= entry.heldBytes;
  }

  /** The answer need not wait for the digest: it is computed a little later, by size or by time. */
  function hold(entry: Entry): void {
    holding.add(entry);
    heldBytes += entry.heldBytes;
    settle(() => heldBytes > holdBytes);
    timer ??= setInterval(settleOld, holdMs / 10).unref();
  }

  function settleOld(): void {
    const before = performance.now() - holdMs;
    settle(({ heldFrom }) => heldFrom <= before);
    if (holding.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  /** Computes the digests of the oldest. */
  function settle(isDue: (entry: Entry) => boolean): void {
    for (const entry of holding) {
      if (!isDue(entry)) return;
      digestOf(entry);
    }
  }

  function remove(key: string, entry: Entry): boolean {
    letGo(entry);
    return entries.delete(key);
  }

  /** Entries stand in the order of their claims, so the oldest come first. */
  function forget(): void {
    for (const [key, entry] of entries) {
      const expired = entry.until <= now();
      if (!expired && entries.size <= limit) return;
      if (expired || entry.completed) remove(key, entry);
    }
  }

  return {
    claim({ key, digest, heldBytes, leaseMs }) {
      const known = entries.get(key);
      if (known && known.until > now()) {
        return { state: known.completed ? 'completed' : 'in-progress', digest: digestOf(known) };
      }
      if (known) remove(key, known);
      const token = String(++claims);
      const entry: Entry = {
        digest: undefined,
        compute: digest,
        heldBytes,
        heldFrom: performance.now(),
        token,
        completed: false,
        until: now() + leaseMs,
      };
      hold(entry);
      entries.set(key, entry);
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
      const entry = held(claim);
      return entry !== undefined && remove(claim.key, entry);
    },
  };
}
