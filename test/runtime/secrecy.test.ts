/** What must never leave the process or reach a log line: keys, values of a payload, the text of a handler's error. */
import { inspect } from 'node:util';
import {
  createReceiver,
  memoryIdempotency,
  type WebhookError,
  type WebhookRequest,
} from '@hookwright/runtime';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deliveryOf, type Payloads, provider, withHeaders } from './provider.ts';
import { type Options, watched } from './watched.ts';

/** All that is secret in these tests holds this word. */
const canary = 'CANARY';
const key = `${canary}-key`;
const payment = { id: `${canary}-id`, type: 'PAID', amount: 5, card: `${canary}-card` };
const paid = deliveryOf(payment, key);
const fails = async () => Promise.reject(new Error(`${canary}-handler`));

const cases: { name: string; given: WebhookRequest; options?: Options; code: string }[] = [
  { name: 'too large', given: paid, options: { limitBytes: 3 }, code: 'body-too-large' },
  { name: 'unsigned', given: withHeaders(paid, {}), code: 'signature-missing' },
  {
    name: 'signature malformed',
    given: withHeaders(paid, { 'x-signature': canary }),
    code: 'signature-malformed',
  },
  {
    name: 'signature wrong',
    given: withHeaders(paid, { 'x-signature': '0'.repeat(64) }),
    code: 'signature-wrong',
  },
  { name: 'not JSON', given: deliveryOf(`{"id": ${canary}`, key), code: 'payload-malformed' },
  {
    name: 'invalid',
    given: deliveryOf({ ...payment, amount: `${canary}-amount` }, key),
    code: 'payload-invalid',
  },
  {
    name: 'no key',
    given: deliveryOf({ ...payment, id: '' }, key),
    code: 'idempotency-key-missing',
  },
  { name: 'handler', given: paid, options: { handlers: { PAID: fails } }, code: 'handler-failed' },
  {
    name: 'otherwise',
    given: deliveryOf({ ...payment, type: canary }, key),
    options: { otherwise: fails },
    code: 'handler-failed',
  },
  {
    name: 'deadline',
    given: paid,
    options: { handlers: { PAID: () => new Promise(() => undefined) }, deadlineMs: 10 },
    code: 'handler-timeout',
  },
  {
    name: 'store',
    given: paid,
    options: { idempotency: { ...memoryIdempotency(), claim: fails } },
    code: 'store-failed',
  },
];

/** The default `onError` is a process warning: what it prints. */
const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  vi.spyOn(process, 'emitWarning').mockImplementation((warning) => void warnings.push(String(warning)));
});
afterEach(() => vi.restoreAllMocks());

describe.each(cases)('$name', ({ given, options, code }) => {
  test('neither the answer nor the error holds a secret', async () => {
    const errors: WebhookError[] = [];
    const { receive } = watched(() => ({
      keys: [key],
      onError: (error) => errors.push(error),
      onRefused: (error) => errors.push(error),
      ...options,
    }));
    const answer = await receive(given);

    expect(errors.map((error) => error.code)).toEqual([code]);
    expect(answer.body).toBe(code);
    expect(JSON.stringify(answer)).not.toContain(canary);
    for (const error of errors) {
      expect(`${error.message} ${error.stack}`).not.toContain(canary);
      expect(error.message).toMatch(new RegExp(`^\\[${code}\\] Expected .+ but .+`));
      // What a user's function threw is in `cause`, for the user; no other error has one.
      if (!['handler-failed', 'store-failed'].includes(code)) expect(inspect(error)).not.toContain(canary);
    }
  });

  test('nor does the warning that is the default', async () => {
    const receive = createReceiver<typeof provider, Payloads>(provider, {
      keys: [key],
      idempotency: memoryIdempotency(),
      handlers: { PAID: () => undefined },
      otherwise: () => undefined,
      ...options,
    });
    await receive(given);

    const refused = code.startsWith('signature-');
    expect(warnings.map((text) => text.slice(0, code.length + 2))).toEqual(refused ? [] : [`[${code}]`]);
    expect(warnings.join('\n')).not.toContain(canary);
  });
});

test('the reports of drift hold no value', async () => {
  const { receive, ran } = watched(() => ({ keys: [key] }));
  await receive(deliveryOf({ ...payment, note: `${canary}-note` }, key));
  expect(ran()).toEqual(['handler PAID', 'onDrift [{"pointer":"/note","kind":"unknown-field"}]']);
});
