import { memoryIdempotency } from '@hookwright/runtime';
import type { Booking } from './booking.ts';
import type { Storage } from './storage.ts';

/**
 * Keeps everything in this process: for a first look, and for tests. There is no inbox, on purpose: a delivery that is acknowledged
 * is handled, and what cannot be handled the provider is asked to send again.
 */
export function memoryStorage(): Storage<undefined> {
  const bookings = new Map<string, Booking>();
  return {
    receiving: { idempotency: memoryIdempotency() },
    async book(booking) {
      if (bookings.has(booking.id)) throw new Error('The delivery is booked already');
      bookings.set(booking.id, booking);
    },
    async find(provider, orderNo) {
      const found = [...bookings.values()].filter(
        (each) => each.provider === provider && each.orderNo === orderNo,
      );
      return found.sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    async status() {
      return undefined;
    },
    async close() {},
  };
}
