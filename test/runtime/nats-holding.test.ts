/** Leases of what the engine in NATS has handed out, and what is noted of those that take long: by the clock of the test. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHolding } from '../../runtime/src/nats-holding.ts';
import type { Kept } from '../../runtime/src/nats-keeping.ts';
import type { Bookkeeping } from '../../runtime/src/nats-tries.ts';
import { entryOf } from './inbox-suite.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const done: string[] = [];
  const say = (what: string) => void done.push(what);
  const message = { subject: '', seq: 7, data: Buffer.from(''), info: { deliveryCount: 1 } };
  const kept: Kept = {
    message: { ...message, working: () => undefined, nak: () => undefined },
    until: Infinity,
  };
  const tries = { excused: 2, notBefore: 0, records: [] };
  const books: Bookkeeping = {
    recall: async () => tries,
    note: async () => (say('note'), { ...tries, records: [1] }),
    postpone: async (_, { excused, delayMs }) => say(`postpone ${excused} ${delayMs}`),
    forget: async () => undefined,
    abandoned: async () => undefined,
  };
  let isHeld = true;
  const keeping = { keep: () => kept, holds: () => isHeld, drop: () => say('drop'), close: () => undefined };
  const holding = createHolding(keeping, books);
  const placed = { entry: entryOf('a'), sequence: 7, content: message.data, place: undefined };
  const add = (leaseMs: number) => holding.add('token', { kept, placed, attempt: 1, tries }, leaseMs);
  return { done, holding, add, lose: () => (isHeld = false) };
}

test('a lease that ends gives it back at once, as a try that counts', async () => {
  const { done, holding, add } = start();
  add(1_000);
  await vi.advanceTimersByTimeAsync(999);
  expect(done).toEqual([]);
  expect(holding.extend('token', 1_000)).toBe(true);
  await vi.advanceTimersByTimeAsync(999);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual(['drop', 'postpone 2 0']);
  expect(holding.extend('token', 1_000)).toBe(false);
  expect(await holding.settle('token', async () => true)).toBe(false);
});

test('what is another’s by then is not given back', async () => {
  const { done, holding, add, lose } = start();
  add(1_000);
  lose();
  expect(holding.extend('token', 1_000)).toBe(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(done).toEqual(['drop']);
});

test('what is held for long is noted, again and again until it is settled', async () => {
  const { done, holding, add } = start();
  add(60 * 60_000);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual(['note']);
  await vi.advanceTimersByTimeAsync(6 * 60_000);
  expect(done).toEqual(['note', 'note', 'note']);
  const settled = holding.settle('token', async ({ tries }) => (expect(tries.records).toEqual([1]), true));
  expect(await settled).toBe(true);
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(done).toEqual(['note', 'note', 'note', 'drop']);
});

test('what cannot be settled is held until its lease ends', async () => {
  const { done, holding, add } = start();
  add(1_000);
  const failing = holding.settle('token', () => Promise.reject(new Error('no answer')));
  await expect(failing).rejects.toThrow('no answer');
  expect(holding.extend('token', 1_000)).toBe(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(done).toEqual(['drop', 'postpone 2 0']);
});

test('a lease does not end while it is settled', async () => {
  const { done, holding, add } = start();
  add(1_000);
  const settling = holding.settle('token', () => new Promise((resolve) => setTimeout(resolve, 5_000, true)));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await settling).toBe(true);
  expect(done).toEqual(['drop']);
});

test('nothing is left of what is closed', async () => {
  const { done, holding, add } = start();
  add(1_000);
  holding.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(done).toEqual(['drop']);
  expect(vi.getTimerCount()).toBe(0);
});
