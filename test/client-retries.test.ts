import type { ServerResponse } from 'node:http';
import { isApiError } from '@hookwright/runtime/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, serveStub, type Stub, type StubClient } from './client/api.ts';

let stub: Stub;
beforeAll(async () => void (stub = await serveStub()));
afterAll(() => stub.close());

const success = answering(200, { code: 0, data: { n: 1 } });
const busy = answering(503, '');
const dropped = (response: ServerResponse): unknown => response.destroy();
const silent = (): undefined => undefined;
const write = { body: { n: 1 } };

interface Case {
  readonly given: string;
  readonly call: keyof StubClient;
  readonly with?: object;
  readonly options?: object;
  readonly own?: object;
  readonly answers: readonly ((response: ServerResponse) => unknown)[];
  /** How often it is sent, how long it waits in between, and the code and the status of the error that it ends with. */
  readonly want: {
    readonly sent: number;
    readonly waits: readonly number[];
    readonly error?: readonly unknown[];
  };
}

const cases: Case[] = [
  { given: 'a read', call: 'read', answers: [busy, success], want: { sent: 2, waits: [250] } },
  {
    given: 'a read, twice',
    call: 'read',
    answers: [busy, dropped, success],
    want: { sent: 3, waits: [250, 500] },
  },
  {
    given: 'a read, until it is enough',
    call: 'read',
    answers: [busy],
    want: { sent: 3, waits: [250, 500], error: ['status', 503] },
  },
  {
    given: 'a read, often',
    call: 'read',
    options: { retries: 7 },
    answers: [busy],
    want: { sent: 8, waits: [250, 500, 1000, 2000, 4000, 8000, 8000], error: ['status', 503] },
  },
  {
    given: 'a read, of which the call says how often',
    call: 'read',
    own: { retries: 1 },
    answers: [busy],
    want: { sent: 2, waits: [250], error: ['status', 503] },
  },
  ...[429, 502, 503, 504].map((status): Case => ({
    given: `${status}`,
    call: 'read',
    answers: [answering(status, ''), success],
    want: { sent: 2, waits: [250] },
  })),
  ...[400, 401, 404, 408, 409, 500, 501].map((status): Case => ({
    given: `${status}`,
    call: 'read',
    answers: [answering(status, ''), success],
    want: { sent: 1, waits: [], error: ['status', status] },
  })),
  {
    given: 'a write',
    call: 'write',
    with: write,
    answers: [busy, success],
    want: { sent: 1, waits: [], error: ['status', 503] },
  },
  {
    given: 'a write, of which nothing came back',
    call: 'write',
    with: write,
    own: { retries: 5 },
    answers: [dropped, success],
    want: { sent: 1, waits: [], error: ['network', undefined] },
  },
  {
    given: 'a write with a key',
    call: 'pay',
    with: write,
    answers: [dropped, busy, success],
    want: { sent: 3, waits: [250, 500] },
  },
  {
    given: 'an answer that is not valid',
    call: 'read',
    answers: [answering(200, 'x'), success],
    want: { sent: 1, waits: [], error: ['response-invalid', 200] },
  },
  {
    given: 'a refusal',
    call: 'read',
    answers: [answering(200, { code: 503 }), success],
    want: { sent: 1, waits: [], error: ['refused-by-provider', 200] },
  },
  {
    given: 'Retry-After in seconds',
    call: 'read',
    answers: [answering(429, '', { 'retry-after': '7' }), success],
    want: { sent: 2, waits: [7000] },
  },
  {
    given: 'Retry-After as a date',
    call: 'read',
    options: { now: () => Date.UTC(2026, 0, 1) },
    answers: [answering(429, '', { 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' }), success],
    want: { sent: 2, waits: [9000] },
  },
  {
    given: 'Retry-After of the past',
    call: 'read',
    answers: [answering(503, '', { 'retry-after': 'Thu, 01 Jan 1970 00:00:09 GMT' }), success],
    want: { sent: 2, waits: [250] },
  },
  {
    given: 'Retry-After that is none',
    call: 'read',
    answers: [answering(503, '', { 'retry-after': '-1' }), success],
    want: { sent: 2, waits: [250] },
  },
  {
    given: 'Retry-After beyond what is waited for',
    call: 'read',
    options: { timeoutMs: 600_000 },
    answers: [answering(429, '', { 'retry-after': '3600' }), success],
    want: { sent: 1, waits: [], error: ['status', 429] },
  },
  {
    given: 'Retry-After beyond the time of the call',
    call: 'read',
    options: { timeoutMs: 5000 },
    answers: [answering(429, '', { 'retry-after': '7' }), success],
    want: { sent: 1, waits: [], error: ['status', 429] },
  },
  {
    given: 'no answer',
    call: 'read',
    options: { timeoutMs: 100 },
    answers: [silent],
    want: { sent: 1, waits: [], error: ['timeout', undefined] },
  },
  {
    given: 'half of an answer',
    call: 'read',
    own: { timeoutMs: 100 },
    answers: [(response) => response.writeHead(200, { 'content-length': '100' }).write('{')],
    want: { sent: 1, waits: [], error: ['timeout', undefined] },
  },
  {
    given: 'an answer that breaks off',
    call: 'read',
    answers: [
      (response) => response.writeHead(200, { 'content-length': '100' }).write('{', () => response.destroy()),
      success,
    ],
    want: { sent: 2, waits: [250] },
  },
  {
    given: 'a `fetch` that does not listen to signals',
    call: 'read',
    options: { timeoutMs: 100, fetch: () => new Promise(() => undefined) },
    answers: [success],
    want: { sent: 0, waits: [], error: ['timeout', undefined] },
  },
];

describe('a call', () => {
  test.each(cases)('$call: $given', async ({ call, with: given, options, own, answers, want }) => {
    const waits: number[] = [];
    const sleep = async (ms: number): Promise<void> => void waits.push(ms);
    stub.answer(...answers);
    const error = await stub
      .client({ sleep, ...options })
      [call](given ?? { path: { id: 'a' } }, own)
      .then(() => undefined, errorOf);

    expect({ sent: stub.arrived.length, waits, error: error && [error.code, error.status] }).toEqual({
      error: undefined,
      ...want,
    });
    if (error && want.sent > 0) expect(error.attempts).toBe(want.sent);
  });

  test('that may be repeated has one key, and all else anew', async () => {
    stub.answer(busy, busy, success);
    await stub.client().pay(write);
    const of = (name: string): Set<unknown> => new Set(stub.arrived.map(({ headers }) => headers[name]));

    expect(of('idempotency-key').size).toBe(1);
    expect(of('x-nonce').size).toBe(3);
    expect([...of('version')]).toEqual(['1.0']);
  });

  test('waits for a random part of its time', async () => {
    const waits: number[] = [];
    stub.answer(busy, busy, success);
    const random = (): number => 0.5;
    await stub.client({ random, sleep: async (ms: number) => waits.push(ms) }).read({ path: { id: 'a' } });

    expect(waits).toEqual([125, 250]);
  });

  test('ends when its signal is aborted, on the way and between two attempts', async () => {
    const outcomes = [];
    for (const [answer, sleep] of [
      [silent, undefined],
      [busy, () => new Promise(() => undefined)],
    ] as const) {
      const controller = new AbortController();
      stub.answer(answer);
      setTimeout(() => controller.abort(new Error('enough')), 50);
      const options = sleep ? { sleep } : {};
      outcomes.push(
        await stub
          .client(options)
          .read({ path: { id: 'a' } }, { signal: controller.signal })
          .then(unexpected, errorOf),
      );
    }
    const before = await stub
      .client()
      .read({ path: { id: 'a' } }, { signal: AbortSignal.abort() })
      .then(unexpected, errorOf);

    expect(outcomes.map((error) => [error.code, error.attempts, (error.cause as Error).message])).toEqual([
      ['aborted', 1, 'enough'],
      ['aborted', 1, 'enough'],
    ]);
    expect([before.code, before.attempts]).toEqual(['aborted', 0]);
  });

  test('reports each attempt', async () => {
    const attempts: object[] = [];
    stub.answer(busy, dropped, success);
    await stub
      .client({ onAttempt: (each: object) => attempts.push(each) })
      .read({ path: { id: 'value-canary' } });
    await new Promise(setImmediate);

    const durationMs = expect.any(Number) as number;
    expect(attempts).toEqual([
      { operation: 'read', attempt: 1, status: 503, code: 'status', durationMs, waitMs: 250 },
      { operation: 'read', attempt: 2, status: undefined, code: 'network', durationMs, waitMs: 500 },
      { operation: 'read', attempt: 3, status: 200, code: undefined, durationMs, waitMs: undefined },
    ]);
  });
});

function errorOf(error: unknown) {
  if (!isApiError(error)) throw error;
  return error;
}

const unexpected = (): never => expect.fail('It has succeeded');
