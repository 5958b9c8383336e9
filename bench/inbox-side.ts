import type { Idempotency } from '@hookwright/runtime';
import type { InboxEngine } from '@hookwright/runtime/inbox';

/** A delivery as the floor keeps it. */
export interface Item {
  readonly id: string;
  readonly body: Buffer;
}

/** Tells that a delivery was dealt with, and in how many milliseconds. */
export type Note = (ms: number) => void;

/** While it gives true, there is time for more. */
export type HasTime = () => boolean;

/** A server as this process uses it, with one client for everything. */
export interface Side {
  /** Makes what the floor needs, and says what the server is and how durable it says that it is. */
  setup(): Promise<string>;
  engine(inbox: string): InboxEngine;
  /** By the name of what makes them. */
  readonly stores: Readonly<Record<string, () => Idempotency<unknown>>>;
  readonly floor: Floor;
}

/** The same by hand. */
export interface Floor {
  /** Keeps the bytes, once for each id. */
  store(item: Item): Promise<void>;
  /** Of what is taken together all is removed together. */
  readonly together: Queue;
  /** Each is removed by itself, and that is confirmed. */
  readonly each: Queue;
}

/** A queue by hand, with bytes in it. */
export interface Queue {
  /** Puts them in as fast as can be: nobody measures it. */
  fill(bodies: readonly Buffer[]): Promise<void>;
  /** Takes, handles and removes while there is time, so many at a time, until nothing is left. */
  process(atOnce: number, hasTime: HasTime, note: Note): Promise<void>;
}

/** All that a handler by hand does: a generated one is given the payload, too. */
export async function handle(body: string): Promise<void> {
  await handler(JSON.parse(body));
}

async function handler(_payload: unknown): Promise<void> {}

/** Does the same so many times at once. */
export async function atOnce(count: number, each: () => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: count }, each));
}

/** The same queue, of which so many are taken by themselves at a time. */
export function inLoops(queue: Queue): Queue {
  return {
    ...queue,
    process: (count, hasTime, note) => atOnce(count, () => queue.process(1, hasTime, note)),
  };
}

/** In pieces of so many. */
export function* piecesOf<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let first = 0; first < all.length; first += size) yield all.slice(first, first + size);
}
