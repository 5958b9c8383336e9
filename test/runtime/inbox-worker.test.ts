/** Workers: what they try again and what they give up, how many, in which order, and how they end. */
import { isWebhookError, memoryIdempotency } from '@hookwright/runtime';
import { exponentialBackOff, memoryEngine, processInbox } from '@hookwright/runtime/inbox';
import { describe, expect, test } from 'vitest';
import { kept, pause } from './kept.ts';
import { deliveryOf, provider } from './provider.ts';
import { accepted } from './watched.ts';

const paid = (id: string, amount = 5) => deliveryOf({ id, type: 'PAID', amount });
const idOf = ({ payload }: { payload: unknown }): string => (payload as { id: string }).id;

test('what fails is tried again until it works', async () => {
  let failures = 3;
  const { receive, work, outcomes } = kept({
    handlers: { PAID: () => failures-- > 0 && Promise.reject(new Error('not yet')) },
  });
  await receive(paid('e1'));
  await work();
  expect(outcomes.map(({ attempt, state, reason }) => [attempt, state, reason])).toEqual([
    [1, 'postponed', 'handler-failed'],
    [2, 'postponed', 'handler-failed'],
    [3, 'postponed', 'handler-failed'],
    [4, 'done', 'handled'],
  ]);
});

test('a poison delivery does not stop its neighbours, and ends among the dead', async () => {
  const handled: string[] = [];
  const inbox = kept({
    handlers: {
      PAID: (delivery: { payload: unknown }) => {
        if (idOf(delivery) === 'poison') throw new Error('always');
        handled.push(idOf(delivery));
      },
    },
  });
  const ids = ['a', 'poison', 'b', 'c', 'd'];
  for (const id of ids) await inbox.receive(paid(id));
  await inbox.work({ concurrency: 1, attempts: 4 });
  expect(handled).toEqual(['a', 'b', 'c', 'd']);
  expect((await inbox.buried()).map(({ entry, attempts }) => [entry.idempotencyKey, attempts])).toEqual([
    ['bellpay/events/poison', 4],
  ]);
});

test('a delivery that nobody survives is given up without being tried once more', async () => {
  const inbox = kept();
  await inbox.receive(paid('e1'));
  for (let death = 0; death < 3; death++) {
    await inbox.engine.take(1, 10);
    await pause(20);
  }
  await inbox.work({ attempts: 3 });
  expect(inbox.ran).toEqual([]);
  expect(await inbox.buried()).toEqual([
    expect.objectContaining({ state: 'dead', code: 'attempts-exhausted', attempts: 4 }),
  ]);
});

test('a store that is down counts no attempt, and nothing is given up for it', async () => {
  const idempotency = memoryIdempotency();
  let downs = 3;
  const failing = {
    ...idempotency,
    claim: (request: Parameters<typeof idempotency.claim>[0]) => {
      if (downs-- > 0) throw new Error('down');
      return idempotency.claim(request);
    },
  };
  const inbox = kept({ idempotency: failing });
  await inbox.receive(paid('e1'));
  // A store that fails is left alone for seconds: these are taken out here.
  const { engine } = inbox;
  const postpone = engine.postpone.bind(engine);
  engine.postpone = (taken, { isCounted }) => postpone(taken, { delayMs: 0, isCounted });
  await inbox.work({ attempts: 1 });
  expect(inbox.outcomes.map(({ attempt, state, reason }) => [attempt, state, reason])).toEqual([
    [1, 'postponed', 'store-failed'],
    [1, 'postponed', 'store-failed'],
    [1, 'postponed', 'store-failed'],
    [1, 'done', 'handled'],
  ]);
});

test('no more run at a time than asked for, and as many as that', async () => {
  let running = 0;
  let most = 0;
  const { receive, work } = kept({
    handlers: {
      PAID: async () => {
        most = Math.max(most, ++running);
        await pause(20);
        running--;
      },
    },
  });
  for (let index = 0; index < 12; index++) await receive(paid(`e${index}`));
  await work({ concurrency: 3 });
  expect(most).toBe(3);
});

test('in order: of an entity one after the other as they came, a failure holds the others of its entity', async () => {
  const seen: string[] = [];
  const failed = new Set<string>();
  const inbox = kept(
    {
      handlers: {
        PAID: async (delivery: { payload: unknown }) => {
          const id = idOf(delivery);
          await pause(Math.random() * 10);
          if (id === 'x2' && !failed.has(id)) {
            failed.add(id);
            throw new Error('once');
          }
          seen.push(id);
        },
      },
    },
    { inOrder: ({ payload }) => (payload as { id: string }).id[0] },
  );
  for (const id of ['x1', 'y1', 'x2', 'x3', 'y2', 'y3', 'x4'])
    expect(await inbox.receive(paid(id))).toEqual(accepted);
  await inbox.work({ concurrency: 4 });
  expect(seen.filter((id) => id.startsWith('x'))).toEqual(['x1', 'x2', 'x3', 'x4']);
  expect(seen.filter((id) => id.startsWith('y'))).toEqual(['y1', 'y2', 'y3']);
});

test('stop waits for what runs, and takes nothing more', async () => {
  const engine = memoryEngine();
  const done: string[] = [];
  const { receive } = kept(
    {
      handlers: {
        PAID: async (delivery: { payload: unknown }) => (await pause(50), done.push(idOf(delivery))),
      },
    },
    { engine },
  );
  for (const id of ['a', 'b', 'c']) await receive(paid(id));
  const worker = processInbox(receive, { concurrency: 1 });
  await pause(20);
  await worker.stop();
  expect(done).toEqual(['a']);
  expect(await engine.status()).toMatchObject({ waiting: 2, running: 0 });
});

test('an engine that fails is told of, and tried again', async () => {
  const engine = memoryEngine();
  let downs = 3;
  const take = engine.take.bind(engine);
  engine.take = (...args) => (downs-- > 0 ? Promise.reject(new Error('down')) : take(...args));
  const errors: unknown[] = [];
  const { receive, work, ran } = kept({}, { engine });
  await receive(paid('a'));
  await work({ onError: (error) => void errors.push(String(error)) });
  expect([errors, ran]).toEqual([['Error: down', 'Error: down', 'Error: down'], ['handler PAID']]);
});

test('an entry that cannot be finished comes again, and its effect does not', async () => {
  const engine = memoryEngine();
  let downs = 1;
  const finish = engine.finish.bind(engine);
  engine.finish = (taken) => (downs-- > 0 ? Promise.reject(new Error('down')) : finish(taken));
  const { receive, work, ran, outcomes } = kept({}, { engine });
  await receive(paid('a'));
  await work({ leaseMs: 50, onError: () => undefined });
  expect(ran).toEqual(['handler PAID']);
  expect(outcomes.map(({ reason }) => reason)).toEqual(['duplicate']);
});

test('a lease is renewed while a handler runs', async () => {
  const { receive, work, ran, outcomes } = kept({
    handlers: { PAID: async () => (await pause(200), void ran.push('ran')) },
    deadlineMs: 2_000,
  });
  await receive(paid('a'));
  await work({ leaseMs: 60 });
  expect([ran, outcomes.length]).toEqual([['ran'], 1]);
});

describe('several receivers', () => {
  test('one worker for all that share an engine; an entry of none is kept', async () => {
    const engine = memoryEngine();
    const one = kept({}, { engine });
    const { receive } = kept({}, { engine }, { ...provider, name: 'other' });
    await one.receive(paid('a'));
    await receive(paid('a'));
    await one.work();
    expect(one.ran).toEqual(['handler PAID']);
    expect((await one.buried()).map(({ entry, code }) => [entry.provider, code])).toEqual([
      ['other', 'channel-unknown'],
    ]);
    await engine.replay((await one.buried())[0]!.entry.id);
    const worker = processInbox([one.receive, receive], { pollMs: 5 });
    await expect.poll(async () => (await engine.status()).waiting).toBe(0);
    await worker.stop();
    expect(await one.buried()).toEqual([]);
  });

  test('without an inbox, or with different engines: a mistake', () => {
    const { receive } = kept({ inbox: undefined });
    expect(() => processInbox(receive)).toThrow(TypeError);
    expect(() => processInbox([kept().receive, kept().receive])).toThrow(
      'processInbox needs receivers with an `inbox`, all on one engine',
    );
  });
});

test('the default back-off: doubling from a second to a quarter of an hour, a hundred of them in 11 to 23 hours', () => {
  const backOff = exponentialBackOff();
  const waits = Array.from({ length: 99 }, (_, index) => [backOff(index + 1), 1_000 * 2 ** index] as const);
  for (const [ms, full] of waits) {
    expect(ms).toBeGreaterThanOrEqual(Math.min(full, 900_000) / 2);
    expect(ms).toBeLessThanOrEqual(Math.min(full, 900_000));
  }
  const hours = waits.reduce((sum, [ms]) => sum + ms, 0) / 3_600_000;
  expect(hours).toBeGreaterThan(11);
  expect(hours).toBeLessThan(24);
});

test('what a worker throws at a user is a WebhookError', async () => {
  const seen: unknown[] = [];
  const { receive, work } = kept({
    handlers: { PAID: () => Promise.reject(new Error('no')) },
    onError: (error: unknown) => void seen.push(isWebhookError(error) && error.code),
  });
  await receive(paid('a'));
  await work({ attempts: 1 });
  expect(seen).toEqual(['handler-failed']);
});
