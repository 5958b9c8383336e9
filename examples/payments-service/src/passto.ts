import { createReceiver } from '@hookwright/passto-creditpay';
import type { Receiver } from '@hookwright/runtime';
import { completed } from './booking.ts';
import type { Parts } from './storage.ts';
import { hooksOf } from './watching.ts';

const provider = 'passto';

/** PassTo signs path and body: what it reports is booked as it stands. */
export function createPassTo<Transaction>(
  path: string,
  { settings, storage, log }: Parts<Transaction>,
): Receiver {
  return createReceiver<Transaction>({
    channel: 'events',
    keys: settings.passto.keys,
    publicUrl: settings.publicUrl + path,
    deadlineMs: settings.handleWithinMs,
    ...storage.receiving,
    ...hooksOf(log),
    handlers: {
      PAY_SUCCESS: async ({ payload: { data }, idempotencyKey: id, transaction }) => {
        const { orderNo, amount, currency } = data ?? {};
        const booking = completed({ id, provider, orderNo, kind: 'paid', amount, currency });
        await storage.book(booking, transaction);
      },
      REFUND: async ({ payload: { data }, idempotencyKey: id, transaction }) => {
        // The order that was paid: its own `orderNo` is that of the refund.
        const { chargeOrderNo: orderNo, amount, currency } = data ?? {};
        const booking = completed({ id, provider, orderNo, kind: 'refunded', amount, currency });
        await storage.book(booking, transaction);
      },
    },
    otherwise: ({ message }) => log.info({ message }, 'not handled'),
  });
}
