/**
 * Handlers that fail for three hours, while each provider sends and comes again as its own pages say. Without an inbox the schedule
 * decides what is lost; with one nothing is. Where no page says that a provider comes again, it does not.
 */
import { memoryIdempotency, type Receiver, type Retry } from '@hookwright/runtime';
import {
  createInbox,
  exponentialBackOff,
  type InboxEngine,
  memoryEngine,
  processInbox,
} from '@hookwright/runtime/inbox';
import { describe, expect, test } from 'vitest';
import { durationMs } from '../../runtime/src/duration.ts';
import { withOtherId } from '../runtime/changes.ts';
import { loadSubjects, type Subject } from '../runtime/subjects.ts';
import { withServer } from '../servers.ts';
import { pause } from './members.ts';
import { places, type Urls } from './places.ts';

const outageMs = 3 * 3_600_000;
const each = 36;
const subjects = (await loadSubjects()).filter(
  ({ provider }) => !['acme', 'clockpay'].includes(provider.name),
);

/** When each delivery of one message comes, in milliseconds after the first. */
function arrivals(retry: Retry | null): number[] {
  if (!retry) return [0];
  const delays =
    'every' in retry
      ? Array.from({ length: retry.limit }, () => durationMs(retry.every))
      : retry.after.map(durationMs);
  return delays.reduce<number[]>((times, delay) => [...times, times.at(-1)! + delay], [0]);
}

/** A message of its own, whether its key is made of the payload or of a header. */
function message(subject: Subject, id: string) {
  const { channel, message: name } = subject;
  const headers = channel.messages[name]!.idempotencyKey.flatMap((source) =>
    source.startsWith('header ') ? [[source.slice('header '.length).toLowerCase(), id]] : [],
  );
  return subject.delivery(withOtherId(subject, id), {
    headers: Object.fromEntries(headers) as Record<string, string>,
  });
}

/** Messages that come up evenly over the outage, and every delivery of them that the schedule has, in the order of time. */
function schedule(subject: Subject) {
  return Array.from({ length: each }, (_, index) => {
    const madeAt = ((index + 0.5) / each) * outageMs;
    return { index, times: arrivals(subject.channel.retry).map((after) => madeAt + after) };
  });
}

/** A receiver whose handlers fail as long as the clock says so. */
function failing(subject: Subject, isDown: () => boolean, handled: string[], options: object = {}): Receiver {
  return subject.createReceiver({
    ...subject.authentication,
    idempotency: memoryIdempotency(),
    handlers: {
      [subject.message]: ({ idempotencyKey }: { idempotencyKey: string }) => {
        if (isDown()) throw new Error('the outage');
        handled.push(idempotencyKey);
      },
    },
    otherwise: () => undefined,
    onError: () => undefined,
    ...options,
  });
}

describe('without an inbox', () => {
  for (const subject of subjects) {
    test(subject.name, async () => {
      let now = 0;
      const handled: string[] = [];
      const receive = failing(subject, () => now < outageMs, handled);
      const { accepted } = subject.channel.acknowledgements;
      const done = new Set<number>();
      const all = schedule(subject).flatMap(({ index, times }) => times.map((at) => ({ index, at })));
      for (const { index, at } of all.sort((a, b) => a.at - b.at)) {
        // Who was told "accepted" does not come again.
        if (done.has(index)) continue;
        now = at;
        const { status } = await receive(message(subject, `m-${index}`));
        if (status === accepted.status) done.add(index);
      }
      const last = arrivals(subject.channel.retry).at(-1)!;
      const lost = schedule(subject).filter(({ times }) => times.at(-1)! < outageMs).length;
      console.log(
        `${subject.name}: comes again for ${Math.round(last / 60_000)} min, ${lost} of ${each} lost without an inbox`,
      );
      expect(each - new Set(handled).size).toBe(lost);
      expect(lost).toBeGreaterThan(0);
    });
  }
});

/** Three hours in three seconds. */
const scale = 3_600;

async function withInbox(engine: InboxEngine): Promise<void> {
  const startedAt = performance.now();
  const isDown = (): boolean => (performance.now() - startedAt) * scale < outageMs;
  const handled: string[] = [];
  const inbox = createInbox({ engine, seal: [Buffer.alloc(32, 7)] });
  const receivers = subjects.map((subject) => failing(subject, isDown, handled, { inbox }));
  const worker = processInbox(receivers, {
    concurrency: 16,
    backOff: exponentialBackOff({ firstMs: 1_000 / scale, mostMs: 900_000 / scale }),
    pollMs: 50,
    leaseMs: 20_000,
  });
  const refused: string[] = [];
  await Promise.all(
    subjects.map(async (subject, place) => {
      for (const { index, times } of schedule(subject)) {
        await pause(times[0]! / scale - (performance.now() - startedAt));
        const { status } = await receivers[place]!(message(subject, `m-${index}`));
        if (status !== subject.channel.acknowledgements.accepted.status) refused.push(subject.name);
      }
    }),
  );
  await expect
    .poll(
      async () => {
        const { waiting, running } = await engine.status();
        return waiting + running;
      },
      { timeout: 40_000, interval: 50 },
    )
    .toBe(0);
  await worker.stop();
  const { dead, quarantined } = await engine.status();
  const expected = subjects.length * each;
  console.log(
    `inbox: ${expected} deliveries of ${subjects.length} channels, ${new Set(handled).size} handled`,
  );
  expect([refused, dead, quarantined, handled.length]).toEqual([[], 0, 0, expected]);
  expect(new Set(handled).size).toBe(expected);
}

describe('with an inbox: zero lost', () => {
  test('in memory', { timeout: 60_000 }, () => withInbox(memoryEngine()));
});

async function onServer(urls: Urls): Promise<void> {
  const own = await places(urls);
  try {
    await withInbox(Object.values(own.engines)[0]!);
  } finally {
    await own.end();
  }
}

for (const server of ['PostgreSQL', 'Redis', 'NATS'] as const) {
  await withServer(server, (url) => {
    test('with an inbox: zero lost', { timeout: 90_000 }, () => onServer({ [server]: url }));
  });
}
