import type { JetStreamMessage, StoredMessage } from './nats-client.ts';
import { textOf } from './nats-content.ts';
import type { Log } from './nats-log.ts';
import type { Names } from './nats-names.ts';

/** What the server's own count of deliveries does not say of a message. */
export interface Tries {
  /** How many deliveries did not count. */
  readonly excused: number;
  /** Before when it shall not be handed out, in milliseconds since 1970. */
  readonly notBefore: number;
  /** The messages in which that stands. */
  readonly records: readonly number[];
}

/** Keeps what counts: it is written only where something is postponed. */
export interface Bookkeeping {
  recall(message: JetStreamMessage): Promise<Tries>;
  /** Notes that it is handed out: it no longer waits. */
  begin(message: JetStreamMessage, tries: Tries): Promise<Tries>;
  /** Gives a message back to the server, which hands it out again after so long. */
  postpone(message: JetStreamMessage, postponed: { excused: number; delayMs: number }): Promise<void>;
  forget(tries: Tries): Promise<void>;
}

const untouched: Tries = { excused: 0, notBefore: 0, records: [] };

export function createBookkeeping(log: Log, names: Names): Bookkeeping {
  return {
    async recall({ seq, info }) {
      if (info.deliveryCount === 1) return untouched;
      const records = await Promise.all([log.read(names.later(seq)), log.read(names.excused(seq))]);
      // While it waits, the record that says so is the newer one.
      const [newest] = records.filter((each) => each !== undefined);
      return { ...untouched, ...read(newest), records: records.flatMap((each) => each?.seq ?? []) };
    },
    async begin({ seq }, tries) {
      if (tries.records.length === 0) return tries;
      const content = JSON.stringify({ excused: tries.excused });
      const record = tries.excused > 0 && (await log.write(names.excused(seq), content));
      const old = tries.records.filter((each) => each !== record);
      await Promise.all(old.map((each) => log.remove(each)));
      return { ...tries, records: record ? [record] : [] };
    },
    async postpone(message, { excused, delayMs }) {
      const notBefore = Date.now() + Math.ceil(delayMs);
      await log.write(names.later(message.seq), JSON.stringify({ excused, notBefore }));
      message.nak(Math.max(notBefore - Date.now(), 0));
    },
    async forget({ records }) {
      await Promise.all(records.map((each) => log.remove(each).catch(() => false)));
    },
  };
}

function read(record: StoredMessage | undefined): Partial<Tries> {
  return record ? (JSON.parse(textOf(record.data)) as Partial<Tries>) : {};
}
