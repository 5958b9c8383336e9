import {
  type Consumer,
  jetstream,
  type JetStreamClient,
  jetstreamManager,
  type JsMsg,
} from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { memoryIdempotency } from '@hookwright/runtime';
import { natsEngine } from '@hookwright/runtime/nats';
import { now } from './inbox-orders.ts';
import { type Floor, handle, type Note, piecesOf, type Queue, type Side } from './inbox-side.ts';

/** NATS JetStream: our streams, and three by hand. There is no store of claims for it. */
export async function openNats(url: string, name: string): Promise<Side> {
  const connection = await connect({ servers: url });
  const nats = { jetstream: jetstream(connection), manager: await jetstreamManager(connection) };
  return {
    async setup() {
      const { streams, consumers } = nats.manager;
      const stored = `${name}_floor_stored`;
      await streams.add({ name: stored, subjects: [stored], storage: 'file' });
      for (const queue of [`${name}_floor_together`, `${name}_floor_each`]) {
        await streams.add({ name: queue, subjects: [queue], storage: 'file', retention: 'workqueue' });
        await consumers.add(queue, { durable_name: 'worker', ack_policy: 'explicit' });
      }
      const { storage, num_replicas } = (await streams.info(stored)).config;
      return `NATS ${connection.info?.version}: \`storage\` ${storage}, \`num_replicas\` ${num_replicas}`;
    },
    engine: (inbox) => natsEngine(nats, { name: `${name}_${inbox}` }),
    stores: { memoryIdempotency: () => memoryIdempotency() },
    floor: floorOf(nats.jetstream, name),
  };
}

function floorOf(client: JetStreamClient, name: string): Floor {
  return {
    async store({ id, body }) {
      await client.publish(`${name}_floor_stored`, body, { msgID: id });
    },
    together: queueOf(client, `${name}_floor_together`, (message) => message.ack()),
    each: queueOf(client, `${name}_floor_each`, (message) => message.ackAck()),
  };
}

function queueOf(client: JetStreamClient, stream: string, acknowledge: (message: JsMsg) => unknown): Queue {
  let opened: Promise<Consumer> | undefined;

  async function finish(message: JsMsg, note: Note): Promise<void> {
    const from = now();
    await handle(message.string());
    await acknowledge(message);
    note(now() - from);
  }

  return {
    async fill(bodies) {
      for (const piece of piecesOf(bodies, 250)) {
        await Promise.all(piece.map((body) => client.publish(stream, body)));
      }
    },
    async process(count, hasTime, note) {
      const consumer = await (opened ??= client.consumers.get(stream, 'worker'));
      while (hasTime()) {
        const running: Promise<void>[] = [];
        for await (const message of await consumer.fetch({ max_messages: count, expires: 1_000 })) {
          running.push(finish(message, note));
        }
        if (running.length === 0) return;
        await Promise.all(running);
      }
    },
  };
}
