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

/** Keeps what counts. Nothing is written of what succeeds at once. */
export interface Bookkeeping {
  recall(message: JetStreamMessage): Promise<Tries>;
  /** Notes that it is handed out, or is held still. */
  note(message: JetStreamMessage, tries: Tries): Promise<Tries>;
  /** Gives a message back to the server, which hands it out again after so long. */
  postpone(message: JetStreamMessage, postponed: { excused: number; delayMs: number }): Promise<void>;
  forget(tries: Tries): Promise<void>;
  /** What is known of a message that nobody holds and nobody has postponed, as far as can be told; undefined for others. */
  abandoned(sequence: number): Promise<Tries | undefined>;
}

const untouched: Tries = { excused: 0, notBefore: 0, records: [] };

/** How long a message is left alone after the time in its record: that is written anew more often while it is held. */
const abandonedMs = 10 * 60_000;

export function createBookkeeping(log: Log, names: Names): Bookkeeping {
  async function find(sequence: number): Promise<Tries> {
    const found = await Promise.all([log.read(names.later(sequence)), log.read(names.tried(sequence))]);
    const records = found.filter((each) => each !== undefined);
    // While it waits, the record that says so is the newer one.
    return { ...untouched, ...read(records[0]), records: records.map(({ seq }) => seq) };
  }

  return {
    recall: async ({ seq, info }) => (info.deliveryCount === 1 ? untouched : await find(seq)),
    async note({ seq }, { excused, records }) {
      const notBefore = Date.now();
      const record = await log.write(names.tried(seq), JSON.stringify({ excused, notBefore }));
      await Promise.all(records.map((each) => log.remove(each)));
      return { excused, notBefore, records: record === undefined ? [] : [record] };
    },
    async postpone(message, { excused, delayMs }) {
      const notBefore = Date.now() + Math.ceil(delayMs);
      await log.write(names.later(message.seq), JSON.stringify({ excused, notBefore }));
      message.nak(Math.max(notBefore - Date.now(), 0));
    },
    async forget({ records }) {
      await Promise.all(records.map((each) => log.remove(each).catch(() => false)));
    },
    async abandoned(sequence) {
      const tries = await find(sequence);
      return tries.notBefore < Date.now() - abandonedMs ? tries : undefined;
    },
  };
}

function read(record: StoredMessage | undefined): Partial<Tries> {
  return record ? (JSON.parse(textOf(record.data)) as Partial<Tries>) : {};
}
