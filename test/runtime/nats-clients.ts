/** Both generations of the client of NATS, for tests that run with either. */
import { randomUUID } from 'node:crypto';
import type { InboxEngine, Taken } from '@hookwright/runtime/inbox';
import type { NatsClient } from '@hookwright/runtime/nats';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect as connect3 } from '@nats-io/transport-node';
import { connect as connect2 } from 'nats';

export const generations = ['nats 2', '@nats-io/jetstream 3'] as const;
export type Generation = (typeof generations)[number];

export interface OpenClient {
  readonly client: NatsClient;
  close(): Promise<void>;
  /** Of all streams. */
  names(): Promise<string[]>;
  remove(stream: string): Promise<unknown>;
  /** Connects anew, as after a break. */
  reconnect(): Promise<void>;
}

export async function openClient(generation: Generation, url: string): Promise<OpenClient> {
  const options = { servers: url, reconnectTimeWait: 100 };
  const connection = await (generation === 'nats 2' ? connect2(options) : connect3(options));
  const manager =
    'jetstreamManager' in connection
      ? await connection.jetstreamManager()
      : await jetstreamManager(connection);
  const client = {
    jetstream: 'jetstream' in connection ? connection.jetstream() : jetstream(connection),
    manager,
  };
  return {
    client,
    names: () => allOf(manager.streams.names()),
    remove: (stream) => manager.streams.delete(stream),
    close: () => connection.close(),
    reconnect: () => connection.reconnect(),
  };
}

async function allOf(names: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const name of names) all.push(name);
  return all;
}

export const newName = (): string => `test-${randomUUID().slice(0, 8)}`;

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Removes the streams of all inboxes whose names begin so. */
export async function removeInboxes(open: OpenClient, beginning: string): Promise<void> {
  const own = ['hookwright_', 'hookwright-lines_'].map((prefix) => prefix + beginning);
  for (const stream of await open.names()) {
    if (own.some((each) => stream.startsWith(each))) await open.remove(stream);
  }
}

/** The client, with `before` told of each message that is written or removed, by its subject: where it rejects nothing is done. */
export function watched(
  { jetstream, manager }: NatsClient,
  before: (act: `write ${string}` | `remove ${string}`) => unknown,
): NatsClient {
  return {
    jetstream: {
      consumers: jetstream.consumers,
      async publish(subject, payload, options) {
        await before(`write ${subject}`);
        return await jetstream.publish(subject, payload, options);
      },
    },
    manager: {
      consumers: manager.consumers,
      streams: {
        add: (config) => manager.streams.add(config),
        info: (stream) => manager.streams.info(stream),
        getMessage: (stream, query) => manager.streams.getMessage(stream, query),
        async deleteMessage(stream, seq, erase) {
          const message = await manager.streams.getMessage(stream, { seq });
          await before(`remove ${message?.subject}`);
          return await manager.streams.deleteMessage(stream, seq, erase);
        },
      },
    },
  };
}

/** Takes until there are so many, or for ten seconds. */
export async function takeAll(engine: InboxEngine, count: number, leaseMs = 20_000): Promise<Taken[]> {
  const taken: Taken[] = [];
  const until = Date.now() + 10_000;
  while (taken.length < count && Date.now() < until) {
    taken.push(...(await engine.take(count - taken.length, leaseMs)));
    if (taken.length < count) await pause(20);
  }
  return taken;
}

export async function allBuried(engine: InboxEngine): Promise<string[]> {
  const ids: string[] = [];
  for await (const { entry } of engine.buried()) ids.push(entry.id);
  return ids;
}
