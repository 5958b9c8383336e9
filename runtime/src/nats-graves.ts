import { type Buried, type BuriedFilter, type Entry, type Grave, isAskedFor } from './engine.ts';
import { readEntry, writeEntry } from './entry-text.ts';
import type { StoredMessage } from './nats-client.ts';
import { textOf, unpackEntry } from './nats-content.ts';
import type { Entries, Placed } from './nats-entries.ts';
import type { Log } from './nats-log.ts';
import type { Names } from './nats-names.ts';
import type { Scan } from './nats-scan.ts';

export interface Graves {
  /** Keeps that it is buried; it is taken away from where it waits afterwards. */
  dig(placed: Placed, grave: Grave & { readonly attempts: number }): Promise<void>;
  has(id: string): Promise<boolean>;
  /** True where it is this very one that was buried, and not one that came later. */
  holds(placed: Placed): Promise<boolean>;
  list(filter: BuriedFilter): AsyncIterable<Buried>;
  replay(id: string): Promise<boolean>;
}

export interface GravesOptions {
  readonly log: Log;
  readonly scan: Scan;
  readonly entries: Entries;
  readonly names: Names;
}

/** Why an entry is buried. */
interface Stone {
  /** Without what is large, and that is with the body. */
  readonly buried: Buried;
  /** The message that held it, and the one that says this. */
  readonly of: number;
  readonly sequence: number;
}

const states = ['dead', 'quarantined'] as const;

export function createGraves({ log, scan, entries, names }: GravesOptions): Graves {
  async function find(id: string): Promise<Stone | undefined> {
    const found = await Promise.all(states.map((state) => log.read(names.grave(state, id))));
    const stones = found.filter((each) => each !== undefined).map(readStone);
    return stones.sort((one, other) => other.sequence - one.sequence)[0];
  }

  async function findAll({ id }: BuriedFilter): Promise<Stone[]> {
    const one = id === undefined ? undefined : await find(id);
    if (id !== undefined) return one ? [one] : [];
    const stones = (await scan.list(names.grave('*', '*'))).map(readStone);
    return stones.sort((first, second) => first.of - second.of);
  }

  return {
    async dig(placed, { state, ...grave }) {
      await entries.keepBody(placed);
      const { id } = placed.entry;
      const buried = { state, ...grave, buriedAt: Date.now() };
      const stone = { of: placed.sequence, buried, entry: writeEntry(withoutBody(placed.entry)) };
      await log.write(names.grave(state, id), JSON.stringify(stone));
    },
    has: async (id) => (await log.read(names.body(id))) !== undefined && (await find(id)) !== undefined,
    holds: async ({ entry, sequence }) => (await find(entry.id))?.of === sequence,
    async *list(filter) {
      for (const { buried } of await findAll(filter)) {
        if (!isAskedFor(buried, filter)) continue;
        const body = await log.read(names.body(buried.entry.id));
        if (body) yield { ...buried, entry: await unpackEntry(body.data) };
      }
    },
    async replay(id) {
      const [stone, body] = await Promise.all([find(id), log.read(names.body(id))]);
      if (stone && !body) await log.remove(stone.sequence);
      if (!stone || !body) return false;
      const entry = await unpackEntry(body.data);
      // An id that no entry has, and that is another each time that it is buried.
      await entries.place(entry, body.data, `.${stone.sequence}`);
      const isFirst = await log.remove(stone.sequence);
      if (isFirst && entry.entity === undefined) await log.remove(body.seq);
      return isFirst;
    },
  };
}

function withoutBody(entry: Entry): Entry {
  return { ...entry, request: { ...entry.request, headers: {}, body: new Uint8Array() } };
}

function readStone({ data, seq }: StoredMessage): Stone {
  const { of, buried, entry } = JSON.parse(textOf(data)) as {
    readonly of: number;
    readonly buried: Omit<Buried, 'entry'>;
    readonly entry: string;
  };
  return { of, sequence: seq, buried: { ...buried, entry: readEntry(entry) } };
}
