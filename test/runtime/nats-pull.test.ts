/** How the engine in NATS asks for messages, with a consumer and a clock that are the test's. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JetStreamMessage } from '../../runtime/src/nats-client.ts';
import { createKeeping } from '../../runtime/src/nats-keeping.ts';
import { createPull } from '../../runtime/src/nats-pull.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets the clock go on until it has come. */
async function come<T>(what: Promise<T>): Promise<T> {
  let hasCome = false;
  const end = (): void => void (hasCome = true);
  what.then(end, end);
  while (!hasCome) await vi.advanceTimersByTimeAsync(1);
  return await what;
}

const message = (seq: number): JetStreamMessage => ({
  subject: '',
  seq,
  data: Buffer.from(''),
  info: { deliveryCount: 1 },
  working: () => undefined,
  nak: () => undefined,
});

/** A consumer that has so many, and gives them to the first who ask. */
function start(count: number) {
  const asked: number[] = [];
  const waiting = Array.from({ length: count }, (_, index) => message(index + 1));
  const answered: string[] = [];
  const reach = async () => answered.push('server');
  const probe = async () => answered.push('consumer');
  const keeping = createKeeping({ ackWaitMs: 10_000, probe });
  const open = async () => ({
    async fetch({ max_messages }: { max_messages: number }) {
      asked.push(max_messages);
      let end: (() => void) | undefined;
      async function* messages() {
        yield* waiting.splice(0, max_messages);
        await new Promise<void>((resolve) => (end = resolve));
      }
      return Object.assign(messages(), { close: async () => end?.() });
    },
  });
  const pull = createPull({ open, reach, probe, keeping, giveBack: () => undefined });
  return { asked, answered, pull, keeping };
}

test('it asks for what is missing, and not for what it has asked for', async () => {
  const { asked, pull, keeping } = start(2);
  await come(pull.gather(5));
  expect(pull.shift(5).map((kept) => kept.message.seq)).toEqual([1, 2]);
  await come(pull.gather(3));
  await come(pull.gather(4));
  expect(asked).toEqual([5, 1]);
  await pull.close();
  keeping.close();
});

test('it knows that it has taken all where there was less than it asked for', async () => {
  const { pull, keeping } = start(3);
  const from = performance.now();
  await come(pull.gather(2));
  expect(pull.hasTakenAllSince(from)).toBe(false);
  expect(pull.shift(2)).toHaveLength(2);
  await come(pull.gather(2));
  expect(pull.hasTakenAllSince(from)).toBe(true);
  expect(pull.hasTakenAllSince(performance.now())).toBe(false);
  await pull.close();
  keeping.close();
});

test('the consumer is asked where nothing comes, and once in a while where less comes than was asked for', async () => {
  const { answered, pull, keeping } = start(5);
  await come(pull.gather(2));
  pull.shift(2);
  await come(pull.gather(3));
  pull.shift(2);
  expect(answered).not.toContain('consumer');
  const asked = () => answered.filter((each) => each === 'consumer').length;
  for (let count = 3; count < 10; count++) await come(pull.gather(count));
  expect(asked()).toBe(1);
  await vi.advanceTimersByTimeAsync(1_000);
  for (let count = 3; count < 10; count++) await come(pull.gather(count));
  expect(asked()).toBe(2);
  pull.shift(5);
  await come(pull.gather(1));
  expect(answered.at(-1)).toBe('consumer');
  await pull.close();
  keeping.close();
});

test('where one cannot be handed out it is the first again', async () => {
  const { pull, keeping } = start(2);
  await come(pull.gather(2));
  const [first] = pull.shift(1);
  pull.unshift(first!);
  expect(pull.shift(5).map((kept) => kept.message.seq)).toEqual([1, 2]);
  await pull.close();
  keeping.close();
});

test('who waits is told at once where something is here, or when it is closed', async () => {
  const { pull, keeping } = start(1);
  const { signal } = new AbortController();
  await pull.wait(600_000, signal);
  await pull.wait(600_000, signal);
  expect(pull.shift(1)).toHaveLength(1);
  const waiting = pull.wait(600_000, signal);
  await pull.close();
  await waiting;
  await pull.wait(600_000, signal);
  keeping.close();
});
