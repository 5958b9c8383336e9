import { withDeadline } from './deadline.ts';
import { WebhookError } from './errors.ts';
import { type Arriving, entityOf, positionOf } from './order-place.ts';
import { patiently } from './patience.ts';
import type { HeldEntity, Positions } from './positions.ts';
import type { Order } from './provider.ts';
import { createRenewal } from './renewal.ts';

export interface OrderOptions {
  /** Where it is remembered how far each entity has come. */
  readonly positions: Positions;
  /**
   * What becomes of a delivery that arrives after something newer of its entity: `drop` hands it to `onStale` in the place of its
   * handler, `flag` runs the handler, which is told by `isStale`.
   */
  readonly stale: 'drop' | 'flag';
}

/** Keeps deliveries of one entity one at a time, and knows which of them are stale: for the option `order` of a receiver. */
export interface OrderGuard {
  readonly stale: OrderOptions['stale'];
  /** Undefined where a delivery has no place in an order. Rejects as an idempotency store does. */
  enter(arriving: Arriving, asked: AskedOrder): Promise<Turn | undefined>;
}

export interface AskedOrder {
  readonly order: Order;
  readonly scope: string;
  /** How long the store may take, and half of how long the entity is held without being renewed, in milliseconds. */
  readonly deadlineMs: number;
  /** How long to wait for another delivery of the entity, in milliseconds. */
  readonly waitMs: number;
}

/** A delivery's time with its entity. */
export interface Turn {
  readonly isStale: boolean;
  /** Makes sure of the entity until the transaction ends. @throws WebhookError where it is no longer held. */
  hold(transaction: unknown): Promise<void>;
  /** Frees the entity; never rejects: what cannot be freed ends with its lease. */
  leave(): Promise<void>;
}

/** Makes the guard of an order that a specification knows (`x-order`). */
export function createOrder({ positions, stale }: OrderOptions): OrderGuard {
  const keepers = new Map<number, (held: HeldEntity) => () => void>();

  function keeperOf(leaseMs: number): (held: HeldEntity) => () => void {
    let keeper = keepers.get(leaseMs);
    if (!keeper) {
      keeper = createRenewal<HeldEntity>((held, ms) => positions.renew(held, ms), leaseMs);
      keepers.set(leaseMs, keeper);
    }
    return keeper;
  }

  return {
    stale,
    async enter(arriving, { order, scope, deadlineMs, waitMs }) {
      const entity = entityOf(scope, order, arriving);
      const position = positionOf(order, arriving);
      if (entity === undefined || position === undefined) return undefined;
      const asked = {
        name: 'the store of positions',
        deadlineMs,
        failed: 'store-failed',
        late: 'store-failed',
      } as const;
      const leaseMs = deadlineMs * 2;
      const enter = async () => {
        const entered = await withDeadline(asked, () => positions.enter({ entity, position, leaseMs }));
        return entered.state === 'entered' ? entered : undefined;
      };
      const { token, isStale } = (await enter()) ?? (await patiently(waitMs, 'its entity', enter));
      const held = { entity, token };
      const stopRenewing = keeperOf(leaseMs)(held);
      return {
        isStale,
        async hold(transaction) {
          const isHeld = await withDeadline(
            asked,
            async () => (await positions.hold?.(held, transaction)) ?? true,
          );
          if (isHeld) return;
          throw new WebhookError(
            'delivery-in-progress',
            'Expected the entity to be held until the transaction ends but it is not',
          );
        },
        async leave() {
          stopRenewing();
          await withDeadline(asked, () => positions.leave(held)).catch(() => false);
        },
      };
    },
  };
}
