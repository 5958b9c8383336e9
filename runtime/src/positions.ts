/**
 * Where a receiver remembers how far each entity has come, and that it is being handled: of one entity, one delivery at a time.
 * Keys and positions are texts without a limit of their own that an engine must keep as they are; positions are compared by code unit.
 */
export interface Positions {
  /** Takes the entity for `leaseMs`, and remembers the position where it is further than the one before. */
  enter(request: EnterRequest): Entered | Promise<Entered>;
  /** False where the entity is no longer held. */
  renew(held: HeldEntity, leaseMs: number): boolean | Promise<boolean>;
  /** Frees the entity. False where it is no longer held. */
  leave(held: HeldEntity): boolean | Promise<boolean>;
  /**
   * Where effects commit in a transaction: true where the entity is held, and then nobody else can enter it before the
   * transaction has ended.
   */
  hold?(held: HeldEntity, transaction: unknown): Promise<boolean>;
}

export interface EnterRequest {
  readonly entity: string;
  /** ASCII, and in the order of code units the order of positions. */
  readonly position: string;
  readonly leaseMs: number;
}

export interface HeldEntity {
  readonly entity: string;
  readonly token: string;
}

/** `isStale`: something further has entered before. An equal position is not stale. */
export type Entered =
  | { readonly state: 'entered'; readonly token: string; readonly isStale: boolean }
  | { readonly state: 'busy' };

export interface MemoryPositionsOptions {
  /** How long a position is remembered after the entity was left last, in milliseconds. The default is 30 days. */
  readonly rememberMs?: number;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

interface Place {
  position: string;
  token: string | undefined;
  heldUntil: number;
  until: number;
}

/** Remembers in this process alone: for tests, and for one process whose restart may forget what was newest. */
export function memoryPositions(options: MemoryPositionsOptions = {}): Positions {
  const { rememberMs = 30 * 24 * 60 * 60 * 1000, now = Date.now } = options;
  const places = new Map<string, Place>();
  let entries = 0;

  const held = ({ entity, token }: HeldEntity): Place | undefined => {
    const place = places.get(entity);
    return place?.token === token && place.heldUntil > now() ? place : undefined;
  };

  /** Places stand in the order in which they were entered last. */
  function forget(): void {
    for (const [entity, { until }] of places) {
      if (until > now()) return;
      places.delete(entity);
    }
  }

  return {
    enter({ entity, position, leaseMs }) {
      forget();
      const known = places.get(entity);
      if (known?.token !== undefined && known.heldUntil > now()) return { state: 'busy' };
      const isStale = known !== undefined && position < known.position;
      const token = String(++entries);
      places.delete(entity);
      places.set(entity, {
        position: isStale ? known.position : position,
        token,
        heldUntil: now() + leaseMs,
        until: now() + leaseMs + rememberMs,
      });
      return { state: 'entered', token, isStale };
    },
    renew(claim, leaseMs) {
      const place = held(claim);
      if (!place) return false;
      place.heldUntil = now() + leaseMs;
      return true;
    },
    leave(claim) {
      const place = held(claim);
      if (!place) return false;
      place.token = undefined;
      return true;
    },
  };
}
