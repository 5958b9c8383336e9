/** Money that came in or went back, as a provider reported it. */
export interface Booking {
  /** The idempotency key of the delivery: one delivery, one booking. */
  readonly id: string;
  readonly provider: string;
  readonly orderNo: string;
  readonly kind: 'paid' | 'refunded';
  /** A decimal number, as the provider wrote it. */
  readonly amount: string;
  readonly currency: string;
}

/** A booking as far as a payload fills it: no page promises that these fields are there. */
type Draft = { readonly [Name in keyof Booking]: Booking[Name] | undefined };

/** @throws Error that names what is missing: the delivery is then tried again, and at last kept for somebody to look at. */
export function completed(draft: Draft): Booking {
  if (isComplete(draft)) return draft;
  throw new Error(`The payment cannot be booked without ${missingIn(draft).join(', ')}`);
}

const isComplete = (draft: Draft): draft is Booking => missingIn(draft).length === 0;

const missingIn = (draft: Draft): string[] =>
  Object.entries(draft).flatMap(([name, value]) => (value ? [] : [name]));
