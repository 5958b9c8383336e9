import type { Headers } from './request.ts';

/**
 * Where an inbox keeps its entries: what an engine must do, and all that it must do. What is kept, when it is tried again and
 * when it is given up is decided by the inbox and its worker; an engine keeps, hands out and counts.
 */
export interface InboxEngine {
  /** Makes what the engine needs, where it is not there: for `hookwright inbox setup`. A receiver and a worker never call it. */
  setup(): Promise<void>;
  /**
   * Keeps an entry; resolves once it is as durable as the engine can make it. What is there under the same id, waiting, running or
   * buried, stays as it is, and that is no error.
   */
  store(entry: Entry): Promise<void>;
  /**
   * Up to `limit` entries that are due, the oldest first, each held for `leaseMs`, or shorter where its worker dies and the engine
   * sees it. Of the entries of one `entity` only the oldest that is neither finished nor buried is ever handed out. An entry whose
   * lease has ended is handed out again.
   */
  take(limit: number, leaseMs: number): Promise<Taken[]>;
  /** Holds it for another `leaseMs` from now. False where it is no longer held. */
  extend(taken: Taken, leaseMs: number): Promise<boolean>;
  /** It has been dealt with: it is forgotten. False where it is no longer held. */
  finish(taken: Taken): Promise<boolean>;
  /** It is handed out again, not before `delayMs` have passed. False where it is no longer held. */
  postpone(taken: Taken, postponement: Postponement): Promise<boolean>;
  /** It is not handed out again unless somebody replays it. False where it is no longer held. */
  bury(taken: Taken, grave: Grave): Promise<boolean>;
  /** Resolves when something may be due, when `ms` have passed, or when the signal is aborted; never rejects. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  status(): Promise<InboxStatus>;
  /** What is buried, in the order in which it arrived. */
  buried(filter?: BuriedFilter): AsyncIterable<Buried>;
  /** Lets a buried entry wait again, as if it had never been tried. False where none with this id is buried. */
  replay(id: string): Promise<boolean>;
  /** Closes what the engine itself has opened; the client stays open. */
  close(): Promise<void>;
}

/** A delivery as it is kept: genuine, and not looked at any further. */
export interface Entry {
  /** Equal for two deliveries of the same message with the same content: letters, digits, `-` and `_`, at most 64. */
  readonly id: string;
  readonly provider: string;
  readonly channel: string;
  /** Undefined where the delivery does not say, or cannot be read. */
  readonly message: string | undefined;
  /** Undefined where the delivery has none, or cannot be read. */
  readonly idempotencyKey: string | undefined;
  /** What it is about: entries of one entity are handled one after the other. Undefined where order is not asked for. */
  readonly entity: string | undefined;
  /** By the receiver's clock, in milliseconds since 1970. */
  readonly receivedAt: number;
  /** What the check of the signature found. */
  readonly keyId: string | undefined;
  readonly scheme: string | undefined;
  /** Without the headers that hold secrets; sensitive fields of the body are sealed. */
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Headers;
    readonly body: Uint8Array;
  };
  /** How much of the body is sealed. */
  readonly sealed: 'nothing' | 'fields' | 'whole';
}

/** An entry that a worker holds. */
export interface Taken {
  readonly entry: Entry;
  /** 1 for the first time, and one more for each time that counted. */
  readonly attempt: number;
  /** What is known to whoever holds it, and changes each time that it is handed out. */
  readonly token: string;
}

export interface Postponement {
  readonly delayMs: number;
  /** False where the attempt shall not count, since the entry is not to blame. */
  readonly isCounted: boolean;
}

/** Why an entry was given up: `dead` was tried too often, `quarantined` is genuine and cannot be handled. */
export interface Grave {
  readonly state: 'dead' | 'quarantined';
  /** The code of the error. */
  readonly code: string;
  /** In words, without a value of the payload. */
  readonly reason: string;
}

export interface Buried extends Grave {
  readonly entry: Entry;
  /** How often it was tried. */
  readonly attempts: number;
  /** In milliseconds since 1970. */
  readonly buriedAt: number;
}

/** Each that is given must hold. */
export interface BuriedFilter {
  readonly id?: string | undefined;
  readonly state?: Grave['state'] | undefined;
  readonly message?: string | undefined;
  readonly channel?: string | undefined;
  readonly provider?: string | undefined;
  readonly code?: string | undefined;
  /** When it was received, in milliseconds since 1970: from, and before. */
  readonly from?: number | undefined;
  readonly before?: number | undefined;
}

export interface InboxStatus {
  /** Not handed out: due, or later, or behind another of its entity. */
  readonly waiting: number;
  /** Held by a worker. */
  readonly running: number;
  readonly dead: number;
  readonly quarantined: number;
  /** When the oldest of those that wait or run was received, in milliseconds since 1970; undefined where there is none. */
  readonly oldestReceivedAt: number | undefined;
}

/** True where a buried entry is what the filter asks for: for engines that cannot ask their server. */
export function isAskedFor({ entry, state, code }: Buried, filter: BuriedFilter): boolean {
  const { from = -Infinity, before = Infinity } = filter;
  const facts = { ...entry, state, code };
  const asked = ['id', 'state', 'message', 'channel', 'provider', 'code'] as const;
  return (
    asked.every((name) => filter[name] === undefined || filter[name] === facts[name]) &&
    entry.receivedAt >= from &&
    entry.receivedAt < before
  );
}
