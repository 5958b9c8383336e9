import type { WebhookRequest } from '@hookwright/runtime';

/** One thing that is measured. What it is made from is new in every pass, and not in its time. */
export interface Candidate {
  readonly name: string;
  /** The candidate that its time is divided by; its own name for a floor. */
  readonly floor: string;
  /** The deliveries of one pass, none of which was there before. */
  readonly requests: (count: number) => readonly WebhookRequest[];
  /** What takes one delivery, made anew. */
  readonly create: () => (request: WebhookRequest) => unknown;
  /** The status that every answer must have, where there are answers. */
  readonly status?: number;
}

/** How much is measured. Rounds are short, so that what else the machine does falls on all candidates alike. */
export interface Extent {
  /** Times that everything is made anew. */
  readonly passes: number;
  /** Rounds of a pass: all candidates in turn, in another order each time. */
  readonly rounds: number;
  /** Deliveries of each candidate in a round. */
  readonly count: number;
  /** Deliveries that each candidate has taken when a pass begins, as in a process that has been running for a while. */
  readonly before: number;
}

/** Microseconds for one delivery, and its ratio to the floor of the same round. */
export interface Row {
  readonly name: string;
  readonly microseconds: number;
  /** The median, and a quarter and three quarters of the way. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** Of all time to all time: the pauses of the garbage collector, which a median leaves out, are in it. */
  readonly total: number;
}

interface Entered {
  readonly candidate: Candidate;
  readonly deliver: (request: WebhookRequest) => unknown;
  readonly deliveries: readonly WebhookRequest[];
}

/** Measures all candidates in each round: a ratio is one of neighbours in time. */
export async function measure(
  candidates: readonly Candidate[],
  { passes, rounds, count, before }: Extent,
): Promise<Row[]> {
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (let pass = 0; pass < passes; pass++) {
    const entered: Entered[] = [];
    for (const candidate of candidates) {
      const deliver = candidate.create();
      await deliverAll(candidate, deliver, before);
      entered.push({ candidate, deliver, deliveries: candidate.requests(rounds * count) });
    }
    globalThis.gc?.();
    for (let round = 0; round < rounds; round++) {
      for (let turn = 0; turn < entered.length; turn++) {
        const next = entered[(turn + round + pass) % entered.length]!;
        times.get(next.candidate.name)!.push(await timeOf(next, round * count, count));
      }
    }
  }
  return candidates.map(({ name, floor }) => rowOf(name, times.get(name)!, times.get(floor)!));
}

async function deliverAll(
  { requests }: Candidate,
  deliver: Entered['deliver'],
  count: number,
): Promise<void> {
  const atOnce = 500;
  for (let left = count; left > 0; left -= atOnce) {
    for (const delivery of requests(Math.min(left, atOnce))) await deliver(delivery);
  }
}

async function timeOf(
  { candidate: { status, name }, deliver, deliveries }: Entered,
  first: number,
  count: number,
): Promise<number> {
  const start = performance.now();
  for (let index = first; index < first + count; index++) {
    const answer = await deliver(deliveries[index]!);
    if (status !== undefined && (answer as { status: number }).status !== status) {
      throw new Error(`Expected ${status} from "${name}" but the answer was ${JSON.stringify(answer)}`);
    }
  }
  return ((performance.now() - start) * 1000) / count;
}

function rowOf(name: string, own: readonly number[], floor: readonly number[]): Row {
  const ratios = own.map((microseconds, round) => microseconds / floor[round]!);
  return {
    name,
    microseconds: quantile(own, 0.5),
    ratio: quantile(ratios, 0.5),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    total: sum(own) / sum(floor),
  };
}

/** Of at least one value. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place - Math.floor(place));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
