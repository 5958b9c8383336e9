/** How long the engine in NATS may take a message for its own: by the clock of the test. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKeeping } from '../../runtime/src/nats-keeping.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** With a server that answers after so many milliseconds. */
function start(answerMs: () => number) {
  let told = 0;
  const keeping = createKeeping({
    ackWaitMs: 10_000,
    probe: () => new Promise((resolve) => setTimeout(resolve, answerMs())),
  });
  const working = () => void told++;
  const facts = { subject: '', seq: 1, data: Buffer.from(''), info: { deliveryCount: 1 } };
  const message = { ...facts, working, nak: () => undefined };
  return { keeping, kept: keeping.keep(message, performance.now()), told: () => told };
}

test('it is held as long as the server answers', async () => {
  const { keeping, kept, told } = start(() => 100);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(keeping.holds(kept)).toBe(true);
  expect(told()).toBe(24);
  keeping.drop(kept);
  expect(keeping.holds(kept)).toBe(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told()).toBe(24);
  expect(vi.getTimerCount()).toBe(0);
});

test('where the server does not answer it is lost before the server gives it to another', async () => {
  const { keeping, kept } = start(() => 2 ** 30);
  await vi.advanceTimersByTimeAsync(8_900);
  expect(keeping.holds(kept)).toBe(true);
  await vi.advanceTimersByTimeAsync(200);
  expect(keeping.holds(kept)).toBe(false);
});

test('what was lost is not held again, and the server is told no more of it, whatever is answered later', async () => {
  const { keeping, kept, told } = start(() => 7_000);
  await vi.advanceTimersByTimeAsync(9_600);
  expect(keeping.holds(kept)).toBe(false);
  const before = told();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(keeping.holds(kept)).toBe(false);
  expect(told()).toBe(before);
});
