import {
  createReceiver,
  type DeliveryReport,
  memoryIdempotency,
  type Provider,
  type WebhookError,
} from '@hookwright/runtime';
import type { Findings } from '@hookwright/runtime/validation';
import { describe, expect, test } from 'vitest';
import { deliveryOf, key, provider } from './provider.ts';

/** An answer has a limit, which is a number. */
function validateLimit(answer: unknown, at: string, found: Findings): boolean {
  if (typeof (answer as { limit?: unknown } | undefined)?.limit === 'number') return true;
  found.violations.push({ instancePath: `${at}/limit`, keyword: 'type', message: 'must be number' });
  return false;
}

const { events } = provider.channels;
const { PAID } = events.messages;

/** Bellpay, which asks for a limit on the URL of its events. */
const asking = {
  ...provider,
  channels: {
    events: {
      ...events,
      messages: {
        PAID,
        LIMIT: { ...PAID, idempotencyKey: [], answer: async () => validateLimit },
      },
    },
  },
} satisfies Provider;

interface Asked {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly codes: readonly string[];
  readonly reports: readonly DeliveryReport[];
}

/** Sends payloads to one receiver, and says what each was answered. */
async function ask(
  payloads: readonly object[],
  options: { handlers: object } & Partial<Record<string, unknown>>,
): Promise<Asked[]> {
  const codes: string[] = [];
  const reports: DeliveryReport[] = [];
  const note = ({ code }: WebhookError): void => void codes.push(code);
  const receive = createReceiver(asking, {
    keys: [key],
    idempotency: memoryIdempotency(),
    otherwise: () => undefined,
    onRefused: note,
    onError: note,
    onDelivery: (report: DeliveryReport) => void reports.push(report),
    ...options,
  });
  const answers: Asked[] = [];
  for (const payload of payloads) {
    const answer = await receive(deliveryOf(payload));
    await new Promise((resolve) => setImmediate(resolve));
    answers.push({ ...answer, codes: codes.splice(0), reports: reports.splice(0) });
  }
  return answers;
}

const question = { id: 'q1', type: 'LIMIT' };

describe('what a handler of a question returns', () => {
  test('is the answer, as JSON, and the report says so', async () => {
    const [answer] = await ask([question], { handlers: { LIMIT: async () => ({ limit: 5, text: '好' }) } });

    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '{"limit":5,"text":"好"}',
      codes: [],
    });
    expect(answer!.reports[0]).toMatchObject({ reason: 'answered', answer: 'accepted', message: 'LIMIT' });
  });

  test('is asked for each time, whatever has been answered before', async () => {
    let limit = 0;
    const handlers = { LIMIT: () => ({ limit: (limit += 1) }) };
    const answers = await ask([question, question], { handlers });

    expect(answers.map(({ body }) => body)).toEqual(['{"limit":1}', '{"limit":2}']);
  });

  test('may hold integers that no number carries', async () => {
    const handlers = { LIMIT: () => ({ limit: 1, id: 9007199254740993n }) };
    const [answer] = await ask([question], { handlers });

    expect(answer!.body).toBe('{"limit":1,"id":9007199254740993}');
  });
});

describe('a question without an answer is asked again', () => {
  test.each([
    { name: 'no handler is given', handlers: {}, codes: ['answer-missing'] },
    { name: 'the answer is not valid', handlers: { LIMIT: () => ({}) }, codes: ['answer-invalid'] },
    { name: 'nothing is returned', handlers: { LIMIT: () => undefined }, codes: ['answer-invalid'] },
    {
      name: 'the handler throws',
      handlers: { LIMIT: () => Promise.reject(new Error('secret')) },
      codes: ['handler-failed'],
    },
    {
      name: 'the question is invalid, though somebody takes note of it',
      handlers: { LIMIT: () => ({ limit: 1 }) },
      payload: { ...question, amount: 'much' },
      onInvalid: () => undefined,
      codes: ['answer-missing'],
    },
  ])('$name', async ({ handlers, codes, payload = question, ...options }) => {
    const [answer] = await ask([payload], { handlers, ...options });

    expect(answer).toMatchObject({ status: 503, codes });
    expect(answer!.body).not.toContain('secret');
  });
});

test('what nobody knows is taken for an event of the channel, with the key that all events have', async () => {
  const keys: unknown[] = [];
  const [answer] = await ask([{ id: 'n1', type: 'NEW' }], {
    handlers: {},
    otherwise: ({ idempotencyKey }: { idempotencyKey?: string }) => keys.push(idempotencyKey),
  });

  expect(answer!.status).toBe(200);
  expect(keys).toEqual(['bellpay/events/n1']);
});
