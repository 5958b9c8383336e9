import type { Entry } from './engine.ts';
import type { JetStreamMessage } from './nats-client.ts';
import { unpackEntry } from './nats-content.ts';
import type { Lines } from './nats-lines.ts';
import type { Log } from './nats-log.ts';
import { lineOf, type Names } from './nats-names.ts';

/** An entry, and where it is. */
export interface Placed {
  readonly entry: Entry;
  /** The message that holds it, and its content as it is. */
  readonly sequence: number;
  readonly content: Uint8Array;
  /** In the line of its entity. */
  readonly place: number | undefined;
}

/** Entries that wait or run. One without an entity is what the consumer hands out; of others it hands out the turn of their line. */
export interface Entries {
  /** Puts it where it belongs, unless it is there. What was put there with the same `once` two minutes ago or less is not put there again. */
  place(entry: Entry, content: Uint8Array, once: string): Promise<void>;
  /** What a message of the consumer is about; undefined for a turn that has been passed on. */
  open(message: JetStreamMessage): Promise<Placed | undefined>;
  /** True for one of all that do it. */
  remove(message: JetStreamMessage, placed: Placed): Promise<boolean>;
  /** Keeps the content under the subject of bodies. */
  keepBody(placed: Placed): Promise<void>;
  /** Takes it away from where it waits, with its body kept. True for one of all that do it. */
  takeAway(message: JetStreamMessage, placed: Placed): Promise<boolean>;
}

export function createEntries(log: Log, lines: Lines, names: Names): Entries {
  async function openFirst(turn: JetStreamMessage): Promise<Placed | undefined> {
    const first = await lines.first(turn);
    if (!first) return undefined;
    const body = await log.read(names.body(first.id));
    if (body) return await placedIn(body, first.place);
    // It was finished by somebody who died before it left the line.
    await lines.leave(turn, first.place);
    return undefined;
  }

  const leave = (message: JetStreamMessage, { place, sequence }: Placed): Promise<boolean> =>
    place === undefined ? log.remove(sequence) : lines.leave(message, place);

  return {
    async place({ id, entity }, content, once) {
      const only = { after: 0, id: once };
      if (entity === undefined) return void (await log.write(names.entry(id), content, only));
      const sequence = await log.write(names.body(id), content, only);
      // Who wrote what is there may have died before it joined.
      if (sequence === undefined) await lines.joinUnlessThere(lineOf(entity), id, once);
      else await lines.join(lineOf(entity), id, once);
    },
    open: (message) =>
      message.subject.startsWith(names.turn('')) ? openFirst(message) : placedIn(message, undefined),
    async remove(message, placed) {
      const isFirst = await log.remove(placed.sequence);
      // Where it cannot leave its line now, the turn comes again, and finds that it is gone.
      if (isFirst && placed.place !== undefined) await leave(message, placed).catch(() => message.nak());
      return isFirst;
    },
    async keepBody({ entry, content, place }) {
      if (place === undefined) await log.write(names.body(entry.id), content);
    },
    takeAway: leave,
  };
}

async function placedIn(
  { seq, data }: { readonly seq: number; readonly data: Uint8Array },
  place: number | undefined,
): Promise<Placed> {
  return { entry: await unpackEntry(data), sequence: seq, content: data, place };
}
