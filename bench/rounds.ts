import type { WebhookRequest } from '@hookwright/runtime';

/** One thing that is measured: what it is made from is new in every round, and not in its time. */
export interface Candidate {
  readonly name: string;
  /** The candidate that its time is divided by; its own name for a floor. */
  readonly floor: string;
  /** The deliveries of one round, none of which was there before. */
  readonly requests: (count: number) => readonly WebhookRequest[];
  /** What takes one delivery, made anew. */
  readonly create: () => (request: WebhookRequest) => unknown;
  /** The status that every answer must have, where there are answers. */
  readonly status?: number;
}

/** Microseconds for one delivery, and the ratio to the floor of the same round. */
export interface Row {
  readonly name: string;
  readonly microseconds: number;
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Measures all candidates in each round, in another order each time; one round before is for warming up. */
export async function measure(
  candidates: readonly Candidate[],
  { rounds, count }: { readonly rounds: number; readonly count: number },
): Promise<Row[]> {
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (let index = 0; index < candidates.length; index++) {
      const candidate = candidates[(index + round + 1) % candidates.length]!;
      const microseconds = await timeOf(candidate, count);
      if (round >= 0) times.get(candidate.name)!.push(microseconds);
    }
  }
  return candidates.map(({ name, floor }) => {
    const own = times.get(name)!;
    const ratios = own.map((microseconds, round) => microseconds / times.get(floor)![round]!);
    return {
      name,
      microseconds: median(own),
      ratio: median(ratios),
      lowest: Math.min(...ratios),
      highest: Math.max(...ratios),
    };
  });
}

async function timeOf({ requests, create, status }: Candidate, count: number): Promise<number> {
  const deliveries = requests(count);
  const deliver = create();
  globalThis.gc?.();
  const start = performance.now();
  for (const delivery of deliveries) {
    const answer = await deliver(delivery);
    if (status !== undefined && (answer as { status: number }).status !== status) {
      throw new Error(`Expected the status ${status} but the answer was ${JSON.stringify(answer)}`);
    }
  }
  return ((performance.now() - start) * 1000) / count;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
