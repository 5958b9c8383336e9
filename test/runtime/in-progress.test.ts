/** What happens to a delivery while another of the same message is being handled (DESIGN.md section 6). */
import { type Claim, type HeldClaim, type Idempotency, memoryIdempotency } from '@hookwright/runtime';
import { expect, test } from 'vitest';
import { deliveryOf } from './provider.ts';
import { accepted, later, type Options, watched } from './watched.ts';

const payment = { id: 'e1', type: 'PAID', attempt: 1, amount: 5 };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Two deliveries, of which the second comes while the handler of the first runs. `end` ends that handler. */
async function overlapping(second: object, options: Options = {}) {
  let end: (error?: Error) => void = () => undefined;
  const firstEnds = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve());
  });
  let handled = 0;
  const { receive, ran } = watched((note) => ({
    handlers: {
      PAID: async (delivery) => {
        note('handler')(delivery);
        if (++handled === 1) await firstEnds;
      },
    },
    ...options,
  }));
  const answers = [receive(deliveryOf(payment))];
  while (ran().length === 0) await pause(1);
  answers.push(receive(deliveryOf(second)));
  return { answers, ran, end };
}

test('the same delivery waits, and is accepted with the first', async () => {
  const { answers, ran, end } = await overlapping({ ...payment, attempt: 2 });
  end();
  expect(await Promise.all(answers)).toEqual([accepted, accepted]);
  expect(ran()).toEqual(['handler PAID']);
});

test('where the first fails, the one that waits is handled', async () => {
  const { answers, ran, end } = await overlapping(payment);
  end(new Error('on purpose'));
  expect(await Promise.all(answers)).toEqual([later('handler-failed'), accepted]);
  expect(ran()).toEqual(['handler PAID', 'handler PAID', 'onError handler-failed']);
});

test('after `waitMs` the provider shall come again', async () => {
  const { answers, ran, end } = await overlapping(payment, { waitMs: 30 });
  expect(await answers[1]).toEqual(later('delivery-in-progress'));
  end();
  expect(await answers[0]).toEqual(accepted);
  expect(ran()).toEqual(['handler PAID', 'onError delivery-in-progress']);
});

test('with `waitMs: 0` it does not wait at all', async () => {
  const { answers, end } = await overlapping(payment, { waitMs: 0 });
  expect(await answers[1]).toEqual(later('delivery-in-progress'));
  end();
  expect(await answers[0]).toEqual(accepted);
});

test('other content under the same key is a conflict once the first is done', async () => {
  const { answers, ran, end } = await overlapping({ ...payment, amount: 6 });
  end();
  expect(await Promise.all(answers)).toEqual([accepted, later('delivery-conflict')]);
  expect(ran()).toEqual(['handler PAID', 'onError delivery-conflict']);
});

test('another message does not wait', async () => {
  const { answers, ran, end } = await overlapping({ ...payment, id: 'e2' });
  expect(await answers[1]).toEqual(accepted);
  end();
  expect(await answers[0]).toEqual(accepted);
  expect(ran()).toEqual(['handler PAID', 'handler PAID']);
});

test('of fifty at once the handler runs for one', async () => {
  const { receive, ran } = watched();
  const answers = await Promise.all(Array.from({ length: 50 }, () => receive(deliveryOf(payment))));
  expect(answers).toEqual(Array.from({ length: 50 }, () => accepted));
  expect(ran()).toEqual(['handler PAID']);
});

test('a claim of a process that died holds until its lease ends; then the retry runs', async () => {
  let nowMs = 0;
  const idempotency = memoryIdempotency({ now: () => nowMs });
  await idempotency.claim({
    key: 'bellpay/events/e1',
    digest: 'of the dead',
    leaseMs: 2000,
  });
  const { receive, ran } = watched(() => ({ idempotency, waitMs: 0 }));

  expect(await receive(deliveryOf(payment))).toEqual(later('delivery-in-progress'));
  nowMs = 2000;
  expect(await receive(deliveryOf(payment))).toEqual(accepted);
  expect(ran()).toEqual(['handler PAID', 'onError delivery-in-progress']);
});

test('the lease is renewed while the handler runs, and no longer', async () => {
  const store = memoryIdempotency();
  const leases: number[] = [];
  const { receive } = watched(() => ({
    idempotency: {
      ...store,
      renew: async (claim, leaseMs) => {
        leases.push(leaseMs);
        return store.renew(claim, leaseMs);
      },
    },
    deadlineMs: 300,
    handlers: {
      PAID: async () => {
        while (leases.length === 0) await pause(5);
      },
    },
  }));

  // Without a renewal the handler does not end before its deadline, and this is not accepted.
  expect(await receive(deliveryOf(payment))).toEqual(accepted);
  await pause(450);
  expect(leases).toEqual([600]);
});

test('a claim that comes when nobody waits for it any more is given back', async () => {
  let answer: (claim: Claim) => void = () => undefined;
  const released: HeldClaim[] = [];
  const idempotency: Idempotency = {
    claim: () => new Promise((resolve) => (answer = resolve)),
    renew: () => true,
    complete: () => true,
    release: (claim) => {
      released.push(claim);
      return Promise.reject(new Error('on purpose'));
    },
  };
  const { receive } = watched(() => ({ idempotency, deadlineMs: 20 }));

  expect(await receive(deliveryOf(payment))).toEqual(later('store-failed'));
  answer({ state: 'claimed', token: 't' });
  await new Promise((resolve) => setImmediate(resolve));
  expect(released).toEqual([{ key: 'bellpay/events/e1', token: 't' }]);
});
