import type { Idempotency } from '@hookwright/runtime';
import type { InboxStatus, ReceiverInbox } from '@hookwright/runtime/inbox';
import type { FastifyBaseLogger } from 'fastify';
import type { Booking } from './booking.ts';
import type { Settings } from './settings.ts';

/**
 * Where bookings stand, and what receivers remember deliveries in. Handlers are the same whichever it is: they book through the
 * transaction that they are given.
 */
export interface Storage<Transaction> {
  /** A part of every receiver's options. Without an inbox, a delivery is handled before it is acknowledged. */
  readonly receiving: {
    readonly idempotency: Idempotency<Transaction>;
    readonly inbox?: ReceiverInbox;
  };
  /** Rejects where there is a booking with this id: none is ever counted twice. */
  book(booking: Booking, transaction: Transaction): Promise<void>;
  /** The bookings of one order, in the order of their ids. */
  find(provider: string, orderNo: string): Promise<Booking[]>;
  /** How much waits in the inbox, where there is one. Rejects where the storage does not answer. */
  status(): Promise<InboxStatus | undefined>;
  close(): Promise<void>;
}

/** What receivers are made of. */
export interface Parts<Transaction> {
  readonly settings: Settings;
  readonly storage: Storage<Transaction>;
  readonly log: FastifyBaseLogger;
}
