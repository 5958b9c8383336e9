import type { EngineName } from '../test/proof/member.ts';

/** The ways of dealing with deliveries that are held against each other, on each engine. The first of each is the floor. */
export const candidatesOf: Readonly<Record<EngineName, Readonly<Record<Stage, readonly string[]>>>> = {
  PostgreSQL: {
    stored: ['floor', 'receive'],
    processed: ['floor', 'floor, each by itself', 'postgresIdempotency', 'postgresTransactions'],
  },
  Redis: {
    stored: ['floor', 'receive'],
    processed: ['floor', 'floor, each by itself', 'redisIdempotency'],
  },
  NATS: {
    stored: ['floor', 'receive'],
    processed: ['floor', 'floor, each by itself', 'memoryIdempotency'],
  },
};

export const engineNames = Object.keys(candidatesOf) as EngineName[];
export type Stage = 'stored' | 'processed';

/** How many a process stores at a time, how many it handles at a time, and how many connections its pool of PostgreSQL has. */
export const storedAtOnce = 32;
export const handledAtOnce = 16;
export const connections = 10;

/** What a process of the benchmark is, as its argument. */
export interface Role {
  readonly engine: EngineName;
  readonly url: string;
  /** The schema, the prefix, or what the names of streams begin with: all that is made belongs to it. */
  readonly name: string;
  /** From 0, another for each process: no delivery is made twice. */
  readonly index: number;
}

interface Chosen {
  readonly stage: Stage;
  readonly candidate: string;
}

/** What a process is told to do, one thing at a time; each is answered. */
export type Order =
  /** Make what is needed in the server, and say what the server is. Answered with texts. */
  | { readonly kind: 'setup' }
  /** Make so many deliveries, and store them where they are to be processed. Answered with null. */
  | (Chosen & { readonly kind: 'prepare'; readonly count: number })
  /** Work from now until `to`, and measure from `from` on, by `now()`. Answered with a Share. */
  | (Chosen & { readonly kind: 'run'; readonly from: number; readonly to: number });

/** What one process did in a round. */
export interface Share {
  /** Of all the time that it worked. */
  readonly finished: number;
  /** How long each took that was finished in the time that is measured, in microseconds. */
  readonly microseconds: readonly number[];
}

/** In milliseconds, by a clock that all processes of a machine have in common. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;
