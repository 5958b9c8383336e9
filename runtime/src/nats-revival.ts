import type { ConsumerState, StoredMessage } from './nats-client.ts';
import { unpackEntry } from './nats-content.ts';
import type { Graves } from './nats-graves.ts';
import type { Log } from './nats-log.ts';
import type { Names } from './nats-names.ts';
import type { Scan } from './nats-scan.ts';
import type { Bookkeeping } from './nats-tries.ts';

/**
 * After a crash of the server its consumer may take messages for handed out, or dealt with, that are not: nobody would ever get them.
 * They are written anew, since what is handled twice is better than what is not handled at all.
 */
export interface Revival {
  /** Revives what nobody had when it was called before and nobody has now. */
  sweep(): Promise<void>;
}

export interface RevivalOptions {
  readonly log: Log;
  readonly scan: Scan;
  readonly books: Bookkeeping;
  readonly graves: Graves;
  readonly names: Names;
  readonly probe: () => Promise<ConsumerState>;
  /** True where the server was asked for everything that is due, and had no more. */
  readonly hasTakenAllSince: (time: number) => boolean;
}

const sweepSize = 100;

export function createRevival(options: RevivalOptions): Revival {
  const { log, scan, books, graves, names, probe, hasTakenAllSince } = options;
  let suspects: readonly number[] = [];
  let suspectedAt = 0;
  let swept = 0;

  async function revive({ subject, seq, data }: StoredMessage): Promise<void> {
    if (subject.startsWith(names.entry(''))) {
      const placed = { entry: await unpackEntry(data), sequence: seq, content: data, place: undefined };
      if (await graves.holds(placed)) return void (await log.remove(seq));
    }
    await log.write(subject, data, { after: seq });
  }

  async function reviveSuspects(): Promise<void> {
    for (const sequence of suspects) {
      const message = await log.at(sequence);
      const tries = message && (await books.abandoned(sequence));
      if (!tries) continue;
      await revive(message);
      await books.forget(tries);
    }
  }

  async function findSuspects(): Promise<number[]> {
    const found = await scan.list(names.due, { from: swept, limit: sweepSize, isBare: true });
    swept = found.length < sweepSize ? 0 : found.at(-1)!.seq + 1;
    const { delivered } = await probe();
    const sequences = found.map(({ seq }) => seq).filter((seq) => seq <= delivered.stream_seq);
    const abandoned = await Promise.all(sequences.map((each) => books.abandoned(each)));
    return sequences.filter((_, index) => abandoned[index] !== undefined);
  }

  return {
    async sweep() {
      // What the server would hand out again is with somebody by then, who has noted that.
      if (suspects.length > 0 && !hasTakenAllSince(suspectedAt)) return;
      await reviveSuspects();
      suspects = await findSuspects();
      suspectedAt = performance.now();
    },
  };
}
