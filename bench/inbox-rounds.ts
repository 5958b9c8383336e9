import type { EngineName } from '../test/proof/member.ts';
import type { Member } from './inbox-members.ts';
import { candidatesOf, now, type Share, type Stage } from './inbox-orders.ts';
import { quantile } from './rounds.ts';

/** How much is measured. */
export interface InboxExtent {
  /** With how many processes, one after the other. */
  readonly processes: readonly number[];
  readonly rounds: number;
  /** How long each candidate works before all of them, as in a process that has been running, in milliseconds. */
  readonly beforeMs: number;
  /** How long a candidate works in a round before it is measured, and while it is, in milliseconds. */
  readonly rampMs: number;
  readonly windowMs: number;
  /** So many deliveries are prepared for a round at the least. */
  readonly least: number;
}

/** What one candidate came to, with so many processes. */
export interface InboxRow {
  readonly engine: EngineName;
  readonly stage: Stage;
  readonly candidate: string;
  readonly processes: number;
  /** Deliveries. */
  readonly perSecond: number;
  /** Of the floor's deliveries to its own in the same round: the median, and a quarter and three quarters of the way. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** How long one delivery took, in milliseconds: the median, and what 95 and 99 of 100 took at most. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** A candidate while it is measured. */
interface Entered {
  readonly stage: Stage;
  readonly candidate: string;
  /** How many deliveries were dealt with in a millisecond, and how many are prepared. */
  perMs: number;
  left: number;
  /** Of each round. */
  readonly perSecond: number[];
  /** Of each delivery of each round. */
  readonly microseconds: (readonly number[])[];
}

const mostAttempts = 12;

/** Measures an engine with these processes: those of a stage take turns, in another order each round. */
export async function measureInbox(
  engine: EngineName,
  members: readonly Member[],
  extent: InboxExtent,
): Promise<InboxRow[]> {
  const { rounds, beforeMs } = extent;
  const rows: InboxRow[] = [];
  for (const stage of ['stored', 'processed'] as const) {
    const entered = candidatesOf[engine][stage].map((candidate) => enter(stage, candidate));
    for (const each of entered) {
      if (beforeMs > 0) await oneRound(each, members, { ...extent, windowMs: beforeMs });
    }
    for (let round = 0; round < rounds; round++) {
      for (let turn = 0; turn < entered.length; turn++) {
        const next = entered[(turn + round) % entered.length]!;
        const { perSecond, microseconds } = await oneRound(next, members, extent);
        next.perSecond.push(perSecond);
        next.microseconds.push(microseconds);
      }
    }
    const floor = entered[0]!;
    rows.push(...entered.map((each) => rowOf({ engine, processes: members.length }, each, floor)));
  }
  return rows;
}

function enter(stage: Stage, candidate: string): Entered {
  return { stage, candidate, perMs: 0, left: 0, perSecond: [], microseconds: [] };
}

/** What was finished in the time that is measured. */
interface Round {
  readonly perSecond: number;
  readonly microseconds: readonly number[];
}

/** A round in which the deliveries ran out, or none was finished, says nothing: it comes again, with more, or for longer. */
async function oneRound(
  entered: Entered,
  members: readonly Member[],
  { rampMs, windowMs, least }: InboxExtent,
): Promise<Round> {
  let longer = 1;
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const [before, ms] = [rampMs * longer, windowMs * longer];
    await prepare(entered, members, Math.max(entered.perMs * (before + ms) * 1.5, least));
    const from = now() + before;
    const shares = await runAll(entered, members, { from, to: from + ms });
    const finished = shares.reduce((sum, each) => sum + each.finished, 0);
    const microseconds = shares.flatMap((each) => each.microseconds);
    entered.left = Math.max(entered.left - finished, 0);
    const isDry = entered.left === 0;
    entered.perMs = (finished / (before + ms)) * (isDry ? 3 : 1);
    if (!isDry && microseconds.length > 0)
      return { perSecond: (microseconds.length * 1000) / ms, microseconds };
    if (!isDry) longer *= 2;
  }
  throw new Error(
    `Expected "${entered.candidate}" to get on but in ${mostAttempts} rounds of ${entered.stage} deliveries it did not`,
  );
}

async function prepare(entered: Entered, members: readonly Member[], need: number): Promise<void> {
  const { stage, candidate, left } = entered;
  const count = Math.ceil(Math.max(need - left, 0) / members.length);
  if (count > 0) await Promise.all(members.map((each) => each.prepare({ stage, candidate, count })));
  entered.left += count * members.length;
}

function runAll(
  { stage, candidate }: Entered,
  members: readonly Member[],
  time: { readonly from: number; readonly to: number },
): Promise<Share[]> {
  return Promise.all(members.map((each) => each.run({ stage, candidate, ...time })));
}

function rowOf(
  circumstances: Pick<InboxRow, 'engine' | 'processes'>,
  { stage, candidate, perSecond, microseconds }: Entered,
  floor: Entered,
): InboxRow {
  const ratios = perSecond.map((own, round) => floor.perSecond[round]! / own);
  const all = microseconds.flat();
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(all, share) / 1000);
  return {
    ...circumstances,
    stage,
    candidate,
    perSecond: quantile(perSecond, 0.5),
    ratio: quantile(ratios, 0.5),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    p50: p50!,
    p95: p95!,
    p99: p99!,
  };
}
