import type { NatsClient } from './nats-client.ts';
import type { Names } from './nats-names.ts';

/** How long the server holds a message for a process of which it hears nothing, in milliseconds. */
export const ackWaitMs = 10_000;

/** How long the server knows the ids of what was written, in nanoseconds: its default, which is held in memory. */
const duplicateWindowNs = 120e9;

/** What the engine relies on. Replicas and limits are the operator's to change. */
const needed = {
  retention: 'limits',
  storage: 'file',
  // With `old`, a limit that an operator sets would drop the oldest entry for the newest.
  discard: 'new',
  max_age: 0,
} as const;

const consuming = {
  deliver_policy: 'all',
  ack_policy: 'explicit',
  ack_wait: ackWaitMs * 1e6,
  max_deliver: -1,
  // What is postponed counts as not acknowledged: a limit would stop everything.
  max_ack_pending: -1,
} as const;

interface StreamConfig {
  readonly name: string;
  readonly subjects: readonly string[];
  readonly max_msgs_per_subject: number;
}

/** Makes both streams and the consumer, where they are not there. @throws Error where a stream of such a name cannot be an inbox's. */
export async function setUp(nats: NatsClient, names: Names, replicas: number | undefined): Promise<void> {
  await makeStream({ name: names.stream, subjects: [names.all], max_msgs_per_subject: 1 });
  await makeStream({ name: names.lines, subjects: [names.allLines], max_msgs_per_subject: -1 });
  await makeConsumer();

  async function makeStream(own: StreamConfig): Promise<void> {
    const { streams } = nats.manager;
    const config = { ...needed, ...own };
    const found = await streams.info(own.name).catch(() => undefined);
    if (found) return checkConfig(`stream ${own.name}`, found.config, config);
    const more = {
      duplicate_window: duplicateWindowNs,
      ...(replicas !== undefined && { num_replicas: replicas }),
    };
    await streams.add({ ...config, ...more });
  }

  async function makeConsumer(): Promise<void> {
    const { consumers } = nats.manager;
    const config = { durable_name: names.consumer, filter_subject: names.due, ...consuming };
    const found = await consumers.info(names.stream, names.consumer).catch(() => undefined);
    if (found) return checkConfig(`consumer ${names.consumer} of ${names.stream}`, found.config, config);
    await consumers.add(names.stream, config);
  }
}

function checkConfig(what: string, found: object, wanted: object): void {
  for (const [option, value] of Object.entries(wanted)) {
    const [want, is] = [value, (found as Record<string, unknown>)[option]].map((each) =>
      JSON.stringify(each),
    );
    if (is === want) continue;
    throw new Error(`Expected the ${what} to have \`${option}\` ${want} but it has ${is}`);
  }
}
