import type { BuriedFilter } from '@hookwright/runtime/inbox';
import { listOf, nothing, type Summary, summaryOf } from './inbox-dead.ts';
import type { Inbox } from './inbox-engine.ts';
import { notBuried } from './inbox-show.ts';
import { durationText, type Terminal } from './inbox-text.ts';
import { literal } from './text.ts';

interface ReplayOptions {
  readonly filter: BuriedFilter;
  /** How many in a second. */
  readonly rate: number;
  readonly dryRun?: true | undefined;
  readonly json?: true | undefined;
  /** Ends it after the entry that is being replayed. */
  readonly signal: AbortSignal;
}

/** What became of those that were chosen. */
interface Count {
  readonly chosen: number;
  replayed: number;
  /** Somebody else has replayed them. */
  gone: number;
  isInterrupted: boolean;
}

const progressMs = 5_000;

/**
 * Lets what is buried wait again, so many in a second: what was buried when it began, and what is buried again meanwhile is not replayed
 * twice. False where it was interrupted.
 * @throws CommandError where one is asked for that is not buried.
 */
export async function replayBuried(
  inbox: Inbox,
  terminal: Terminal,
  options: ReplayOptions,
): Promise<boolean> {
  const { filter, dryRun, signal } = options;
  const chosen: Summary[] = [];
  for await (const buried of inbox.buried(filter)) {
    if (signal.aborted) break;
    chosen.push(summaryOf(buried));
  }
  if (filter.id !== undefined && chosen.length === 0 && !signal.aborted) throw notBuried(filter.id);
  if (dryRun) return showChosen(chosen, terminal, options);
  const count: Count = { chosen: chosen.length, replayed: 0, gone: 0, isInterrupted: signal.aborted };
  try {
    await replayAll(inbox, terminal, { ...options, chosen, count });
  } finally {
    terminal.out(options.json ? literal(count) : sentenceOf(count, filter));
  }
  return !count.isInterrupted;
}

async function replayAll(
  inbox: Inbox,
  terminal: Terminal,
  { chosen, count, rate, json, signal }: ReplayOptions & { chosen: readonly Summary[]; count: Count },
): Promise<void> {
  const pace = paceOf(rate, terminal);
  if (chosen.length > rate) {
    terminal.err(
      `${chosen.length} to replay, ${rate} per second: ${durationText((chosen.length / rate) * 1000)}`,
    );
  }
  let told = terminal.now();
  for (const { id } of chosen) {
    await pace(signal);
    count.isInterrupted = signal.aborted;
    if (count.isInterrupted) return;
    const replayed = await inbox.replay(id);
    count[replayed ? 'replayed' : 'gone'] += 1;
    if (json) terminal.out(literal({ id, replayed }));
    if (terminal.now() - told < progressMs) continue;
    told = terminal.now();
    terminal.err(`${count.replayed + count.gone} of ${count.chosen}`);
  }
}

/** Resolves when the next one may come. What a slow server or timer has cost is made up for by a tenth of a second at most. */
function paceOf(rate: number, terminal: Terminal): (signal: AbortSignal) => Promise<void> {
  let next = terminal.now();
  return async (signal) => {
    const wait = next - terminal.now();
    if (wait > 0) await terminal.pause(wait, signal);
    next = Math.max(next, terminal.now() - 100) + 1000 / rate;
  };
}

function showChosen(
  chosen: readonly Summary[],
  terminal: Terminal,
  { json, filter, signal }: ReplayOptions,
): boolean {
  if (json) {
    for (const each of chosen) terminal.out(literal(each));
    terminal.out(literal({ chosen: chosen.length, isDryRun: true }));
  } else if (chosen.length === 0) {
    terminal.err(nothing(filter));
  } else {
    terminal.out(listOf(chosen, terminal.columns));
    terminal.err(`${chosen.length} would be replayed`);
  }
  return !signal.aborted;
}

function sentenceOf({ chosen, replayed, gone, isInterrupted }: Count, filter: BuriedFilter): string {
  if (chosen === 0 && !isInterrupted) return nothing(filter);
  const left = chosen - replayed - gone;
  return [
    `${isInterrupted ? 'Interrupted: ' : ''}${replayed} of ${chosen} replayed`,
    ...(gone > 0 ? [`${gone} no longer buried`] : []),
    ...(left > 0 ? [`${left} still buried`] : []),
  ].join(', ');
}
