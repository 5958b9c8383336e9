/** The memory store: what every store does, and what only this one has. */
import { memoryIdempotency, type MemoryIdempotencyOptions } from '@hookwright/runtime';
import { expect, test } from 'vitest';
import { idempotencySuite, tokenOf } from './idempotency-suite.ts';

/** A store with a clock that stands until it is moved. */
function stopped(options: MemoryIdempotencyOptions = {}) {
  let nowMs = Date.UTC(2025, 0, 1);
  const store = memoryIdempotency({ ...options, now: () => nowMs });
  return { store, pass: (ms: number) => void (nowMs += ms) };
}

idempotencySuite('memoryIdempotency', stopped);

/** Claims keys one after the other, and says how each was found; completes them where asked. */
async function claimAll(store: ReturnType<typeof memoryIdempotency>, keys: string[], complete = false) {
  const states: string[] = [];
  for (const key of keys) {
    const claim = await store.claim({ key, digest: 'd', leaseMs: 1000 });
    states.push(`${key} ${claim.state}`);
    if (complete && claim.state === 'claimed') await store.complete({ key, token: tokenOf(claim) });
  }
  return states;
}

test('beyond its limit the oldest completed key is forgotten', async () => {
  const { store } = stopped({ limit: 2 });
  await claimAll(store, ['a', 'b', 'c'], true);
  expect(await claimAll(store, ['b', 'c'])).toEqual(['b completed', 'c completed']);
  expect(await claimAll(store, ['a'])).toEqual(['a claimed']);
});

test('the oldest is that whose last claim was first', async () => {
  const { store, pass } = stopped({ limit: 2 });
  await claimAll(store, ['a']);
  await claimAll(store, ['b'], true);
  pass(1000);
  await claimAll(store, ['a', 'c'], true);
  expect(await claimAll(store, ['a', 'c'])).toEqual(['a completed', 'c completed']);
});

test('within its limit nothing is forgotten', async () => {
  const { store } = stopped({ limit: 3 });
  await claimAll(store, ['a', 'b', 'c'], true);
  expect(await claimAll(store, ['a', 'b', 'c'])).toEqual(['a completed', 'b completed', 'c completed']);
});

test('a key in progress is never forgotten for the limit', async () => {
  const { store } = stopped({ limit: 1 });
  await claimAll(store, ['a', 'b']);
  await claimAll(store, ['c', 'd'], true);
  expect(await claimAll(store, ['a', 'b'])).toEqual(['a in-progress', 'b in-progress']);
});

test('seven days is the default memory', async () => {
  const { store, pass } = stopped();
  const day = 24 * 60 * 60 * 1000;
  await claimAll(store, ['a'], true);
  pass(7 * day - 1);
  expect(await claimAll(store, ['a'])).toEqual(['a completed']);
  pass(1);
  expect(await claimAll(store, ['a'])).toEqual(['a claimed']);
});

test('it runs by the real clock unless it is given one', async () => {
  const store = memoryIdempotency();
  await store.claim({ key: 'a', digest: 'd', leaseMs: 20 });
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(await claimAll(store, ['a'])).toEqual(['a claimed']);
});

test('two stores know nothing of each other', async () => {
  await claimAll(memoryIdempotency(), ['a'], true);
  expect(await claimAll(memoryIdempotency(), ['a'])).toEqual(['a claimed']);
});
