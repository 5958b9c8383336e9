import type { JetStreamMessage, StoredMessage } from './nats-client.ts';
import { textOf } from './nats-content.ts';
import type { Log } from './nats-log.ts';
import type { Names } from './nats-names.ts';
import type { Scan } from './nats-scan.ts';

/**
 * Entries of one entity stand in a line, which no consumer reads. For each line there is one turn, a small message that says who is first
 * in the line and that the consumer hands out: whoever holds the turn holds the first.
 */
export interface Lines {
  /** Puts an entry at the end of a line. What joined with the same `once` two minutes ago or less does not join again. */
  join(line: string, id: string, once: string): Promise<void>;
  /** The same for one that may stand there. */
  joinUnlessThere(line: string, id: string, once: string): Promise<void>;
  /** Who is first. Undefined where the turn was for somebody before: then it has been passed on. */
  first(turn: StoredMessage): Promise<First | undefined>;
  /** Passes the turn on to who stands behind; where nobody does it ends. True for one of all that do it. */
  leave(turn: JetStreamMessage, place: number): Promise<boolean>;
  /** Looks at some lines for one without a turn, as a process leaves it behind that dies in between. */
  sweep(): Promise<void>;
}

export interface First {
  readonly id: string;
  readonly place: number;
}

export interface LinesOptions {
  /** The stream with the turns. */
  readonly log: Log;
  /** The stream with the lines. */
  readonly queue: Log;
  /** Of the latter. */
  readonly scan: Scan;
  readonly names: Names;
}

const sweepSize = 200;

export function createLines({ log, queue, scan, names }: LinesOptions): Lines {
  let swept = 0;

  /** Makes a turn where the line has none. */
  async function open(line: string, place: number): Promise<void> {
    await log.write(names.turn(line), String(place), { after: 0 });
  }

  async function pass({ subject, seq }: StoredMessage, place: number): Promise<void> {
    await log.write(subject, String(place), { after: seq });
  }

  async function advance(turn: StoredMessage, from: number): Promise<void> {
    const line = lastToken(turn.subject);
    const next = await queue.next(names.line(line), from);
    if (next) return await pass(turn, next.seq);
    await log.remove(turn.seq);
    // Somebody may have joined, and have found that there is a turn, just before it ended.
    const late = await queue.next(names.line(line), from);
    if (late) await open(line, late.seq);
  }

  async function join(line: string, id: string, once: string): Promise<void> {
    const place = await queue.write(names.line(line), id, { id: once });
    await open(line, place ?? 0);
  }

  return {
    join,
    async joinUnlessThere(line, id, once) {
      const all = await scan.list(names.line(line));
      const found = all.find(({ data }) => textOf(data) === id);
      await (found ? open(line, found.seq) : join(line, id, once));
    },
    async first(turn) {
      const first = await queue.next(names.line(lastToken(turn.subject)), 0);
      if (first && first.seq === Number(textOf(turn.data)))
        return { id: textOf(first.data), place: first.seq };
      await (first ? pass(turn, first.seq) : advance(turn, 0));
      return undefined;
    },
    async leave(turn, place) {
      const isFirst = await queue.remove(place);
      // Where the turn cannot be passed on now, it comes again, and is passed on then.
      await advance(turn, place + 1).catch(() => turn.nak());
      return isFirst;
    },
    async sweep() {
      const found = await scan.list(names.allLines, { from: swept, limit: sweepSize, isBare: true });
      swept = found.length < sweepSize ? 0 : found.at(-1)!.seq + 1;
      // Of each line the first.
      const lines = new Map(found.toReversed().map(({ subject, seq }) => [lastToken(subject), seq]));
      for (const [line, place] of lines) await open(line, place);
    },
  };
}

const lastToken = (subject: string): string => subject.slice(subject.lastIndexOf('.') + 1);
