/** Whatever the user brings and never ends: the provider gets an answer all the same (DESIGN.md section 6, "deadline passes, store is down"). */
import { memoryIdempotency } from '@hookwright/runtime';
import { expect, test } from 'vitest';
import { deliveryOf } from './provider.ts';
import { type Options, watched } from './watched.ts';

const never = () => new Promise<never>(() => undefined);
const payment = { id: 'e1', type: 'PAID', amount: 5 };
const paid = [payment];
const invalid = [{ ...payment, amount: 'five' }];
const malformed = ['{"id":'];
const conflicting = [payment, { ...payment, amount: 6 }];

const cases: { name: string; given: (object | string)[]; options: Options }[] = [
  { name: 'handler', given: paid, options: { handlers: { PAID: never } } },
  { name: 'otherwise', given: [{ type: 'CHARGEBACK' }], options: { otherwise: never } },
  {
    name: 'onInvalid, for a payload that violates its schema',
    given: invalid,
    options: { onInvalid: never },
  },
  { name: 'onInvalid, for a body that does not parse', given: malformed, options: { onInvalid: never } },
  { name: 'onConflict', given: conflicting, options: { onConflict: never } },
  { name: 'claim', given: paid, options: { idempotency: { ...memoryIdempotency(), claim: never } } },
  { name: 'complete', given: paid, options: { idempotency: { ...memoryIdempotency(), complete: never } } },
  {
    name: 'release',
    given: paid,
    options: {
      idempotency: { ...memoryIdempotency(), release: never },
      handlers: { PAID: async () => Promise.reject(new Error('on purpose')) },
    },
  },
];

test.each(cases)('$name', { timeout: 2000 }, async ({ given, options }) => {
  const { receive } = watched(() => ({ deadlineMs: 20, waitMs: 20, ...options }));
  let status: number | undefined;
  for (const payload of given) ({ status } = await receive(deliveryOf(payload)));
  expect(status).toBe(503);
});
