import type { ConsumerState, StoredMessage } from './nats-client.ts';
import { unpackEntry } from './nats-content.ts';
import type { Graves } from './nats-graves.ts';
import type { Log } from './nats-log.ts';
import type { Names } from './nats-names.ts';

/**
 * A server that crashes may forget that a message was removed while its consumer remembers that it was dealt with: then nobody would
 * ever get it. It is written anew, since what is handled twice is better than what is not handled at all.
 */
export interface Revival {
  /** Revives what the sweep before could have found, too: what has just been dealt with is being removed. */
  sweep(): Promise<void>;
}

export interface RevivalOptions {
  readonly log: Log;
  readonly graves: Graves;
  readonly names: Names;
  readonly probe: () => Promise<ConsumerState>;
}

export function createRevival({ log, graves, names, probe }: RevivalOptions): Revival {
  let floorBefore = 0;

  async function revive({ subject, seq, data }: StoredMessage): Promise<void> {
    if (subject.startsWith(names.entry(''))) {
      const placed = { entry: await unpackEntry(data), sequence: seq, content: data, place: undefined };
      if (await graves.holds(placed)) return void (await log.remove(seq));
    }
    await log.write(subject, data, { after: seq });
  }

  return {
    async sweep() {
      const { stream_seq: floor } = (await probe()).ack_floor;
      const until = floorBefore;
      floorBefore = floor;
      let left = await log.next(names.due, 0);
      while (left && left.seq <= until) {
        await revive(left);
        left = await log.next(names.due, left.seq + 1);
      }
    },
  };
}
