import { createHmac } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { isApiError } from '@hookwright/runtime/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type Arrived, key, serveStub, type Stub, type StubClient } from './client/api.ts';

let stub: Stub;
beforeAll(async () => void (stub = await serveStub()));
afterAll(() => stub.close());

type Handler = (response: ServerResponse, request: Arrived) => unknown;

interface Case {
  readonly given: string;
  readonly call?: keyof StubClient;
  readonly with?: object;
  readonly options?: object;
  readonly answer: Handler;
  /** The result, or the error's code, message and what else is known. */
  readonly want: unknown;
}

const success = { code: 0, data: { n: 1 } };
const failed = (code: string, text: string, more: object = {}): object => ({
  error: { code, message: `[${code}] ${text}`, operation: 'read', ...more },
});

const cases: Case[] = [
  { given: 'a success', answer: answering(200, success), want: { n: 1 } },
  {
    given: 'a success by a code of another type',
    answer: answering(200, { ...success, code: '0' }),
    want: { n: 1 },
  },
  { given: 'a byte order mark', answer: answering(200, `\ufeff${JSON.stringify(success)}`), want: { n: 1 } },
  {
    given: 'an integer of 64 bits',
    answer: answering(200, '{"code":0,"data":{"id":9007199254740993}}'),
    want: { id: 9007199254740993n },
  },
  { given: 'no content', answer: answering(204, ''), want: undefined },
  { given: 'no envelope', call: 'bare', answer: answering(201, { n: 2 }), want: { n: 2 } },
  { given: 'bytes', call: 'file', answer: answering(200, 'PDF'), want: Buffer.from('PDF') },
  { given: 'a compressed answer', answer: gzipped(JSON.stringify(success)), want: { n: 1 } },
  {
    given: '200 with a code that is an error',
    answer: answering(200, { code: 500, msg: 'no such order', data: null }, { 'x-request-id': 'r-1' }),
    want: failed('refused-by-provider', 'Expected a success but it is none, code "500" (read)', {
      status: 200,
      providerCode: 500,
      providerMessage: 'no such order',
      requestId: 'r-1',
      attempts: 1,
    }),
  },
  {
    given: 'a code that is a sentence',
    answer: answering(200, { code: 'the card 4111 is blocked' }),
    want: failed('refused-by-provider', 'Expected a success but it is none, and has a code (read)', {
      providerCode: 'the card 4111 is blocked',
    }),
  },
  {
    given: 'no code',
    answer: answering(200, { data: { n: 1 } }),
    want: failed('response-invalid', 'Expected a code at /code but there is none (read)', { status: 200 }),
  },
  {
    given: 'a success without a result',
    answer: answering(200, { code: 0, data: null }),
    want: failed('response-invalid', 'Expected a result at /data but there is none (read)'),
  },
  {
    given: 'an answer that violates its schema',
    answer: answering(200, { code: 0, data: { n: 'x' } }),
    want: failed('response-invalid', 'Expected a valid answer but /n must be integer (read)', {
      status: 200,
    }),
  },
  {
    given: 'a page of a proxy',
    answer: answering(200, '<html>'),
    want: failed(
      'response-invalid',
      'Expected an answer as the specification describes it but it cannot be read (read)',
    ),
  },
  {
    given: 'a list',
    answer: answering(200, []),
    want: failed('response-invalid', 'Expected a code at /code but there is none (read)'),
  },
  {
    given: 'null',
    answer: answering(200, 'null'),
    want: failed('response-invalid', 'Expected a code at /code but there is none (read)'),
  },
  {
    given: 'bytes that are not UTF-8',
    answer: (response) => response.end(Buffer.from('{"code":0,"data":"\xff"}', 'latin1')),
    want: failed(
      'response-invalid',
      'Expected an answer as the specification describes it but it cannot be read (read)',
    ),
  },
  {
    given: 'JSON nested too deeply to be read',
    answer: answering(200, '['.repeat(500_000)),
    want: failed(
      'response-invalid',
      'Expected an answer as the specification describes it but it cannot be read (read)',
    ),
  },
  {
    given: '__proto__ in the answer',
    answer: answering(200, '{"__proto__":{"code":0,"data":{}}}'),
    want: failed('response-invalid', 'Expected a code at /code but there is none (read)'),
  },
  {
    given: 'a status of an error, with an envelope',
    answer: answering(422, { code: 'E1', msg: 'no' }, { 'x-correlation-id': 'c-1' }),
    want: failed('status', 'Expected a success but it is HTTP 422, code "E1" (read)', {
      status: 422,
      providerCode: 'E1',
      providerMessage: 'no',
      requestId: 'c-1',
    }),
  },
  {
    given: 'a status of an error, with a page',
    answer: answering(404, '<html>'),
    want: failed('status', 'Expected a success but it is HTTP 404 (read)', {
      status: 404,
      providerCode: undefined,
    }),
  },
  {
    given: 'more than the limit',
    options: { limitBytes: 1000 },
    answer: answering(200, { ...success, more: 'x'.repeat(2000) }),
    want: failed('response-invalid', 'Expected an answer of at most 1000 bytes but it is larger (read)'),
  },
  {
    given: 'more than the limit, compressed',
    options: { limitBytes: 100_000 },
    answer: gzipped(' '.repeat(10_000_000)),
    want: failed('response-invalid', 'Expected an answer of at most 100000 bytes but it is larger (read)'),
  },
  {
    given: 'an error of more than the limit',
    options: { limitBytes: 1000 },
    answer: answering(400, 'x'.repeat(2000)),
    want: failed('status', 'Expected a success but it is HTTP 400 (read)'),
  },
  ...[301, 302, 303, 307, 308].map((status): Case => ({
    given: `a redirect, ${status}`,
    answer: answering(status, '', { location: '/base/elsewhere' }),
    want: failed(
      'redirect',
      `Expected an answer of the provider but it is a redirect (HTTP ${status}) (read)`,
      {
        status,
        attempts: 1,
      },
    ),
  })),
  {
    given: 'a `fetch` that follows redirects',
    options: { fetch: async () => Object.defineProperty(new Response('{}'), 'redirected', { value: true }) },
    answer: answering(200, success),
    want: failed('redirect', 'Expected an answer of the provider but it was redirected by `fetch` (read)'),
  },
];

/** The provider's signature of an answer, by the recipe of the stub. */
function signedAnswer(body: string, change: { key?: string; path?: string; status?: number } = {}): Handler {
  return (response, { method }) => {
    const text = `${method} ${change.path ?? '/signed'} 12:00 ${body}`;
    const signature = createHmac('sha256', change.key ?? key)
      .update(text)
      .digest('hex');
    response.writeHead(change.status ?? 200, { 'x-sign': signature, 'x-time': '12:00' }).end(body);
  };
}

const body = JSON.stringify(success);
const signedCases: Case[] = [
  { given: 'the provider’s signature', answer: signedAnswer(body), want: { n: 1 } },
  {
    given: 'no signature',
    answer: answering(200, success),
    want: ['response-unsigned', 'signature-missing'],
  },
  {
    given: 'another key',
    answer: signedAnswer(body, { key: 'other' }),
    want: ['response-signature', 'signature-wrong'],
  },
  {
    given: 'that of another path',
    answer: signedAnswer(body, { path: '/other' }),
    want: ['response-signature', 'signature-wrong'],
  },
  {
    given: 'no text in hex',
    answer: answering(200, success, { 'x-sign': '!', 'x-time': '1' }),
    want: ['response-signature', 'signature-malformed'],
  },
  {
    given: 'a signed error',
    answer: signedAnswer('{"code":7}', { status: 400 }),
    want: ['status', 'HTTP 400, code "7"'],
  },
  {
    given: 'an error that nobody signed, of which nothing is believed',
    answer: answering(400, { code: 7 }),
    want: ['status', 'HTTP 400 (signed)'],
  },
  {
    given: 'a signed refusal',
    answer: signedAnswer('{"code":7}'),
    want: ['refused-by-provider', 'code "7"'],
  },
];

test.each([
  {
    given: 'an error status that nobody signed',
    answer: answering(400, { code: 7, msg: 'no' }),
    want: { code: 'status', isVerified: false, providerCode: 7, providerMessage: 'no' },
  },
  {
    given: 'a refusal that nobody signed',
    answer: answering(200, { code: 7, msg: 'no' }),
    want: { code: 'response-unsigned', isVerified: false, providerCode: 7, providerMessage: 'no' },
  },
  {
    given: 'a refusal with a wrong signature',
    answer: signedAnswer('{"code":7}', { key: 'other' }),
    want: { code: 'response-signature', isVerified: undefined, providerCode: undefined },
  },
  {
    given: 'a signed refusal',
    answer: signedAnswer('{"code":7}'),
    want: { code: 'refused-by-provider', isVerified: undefined, providerCode: 7 },
  },
])('what $given says, and whether it is proven', async ({ answer, want }) => {
  stub.answer(answer);
  const error: unknown = await stub
    .client({ retries: 0 })
    .signed()
    .catch((each: unknown) => each);

  expect(error).toMatchObject(want);
  // What nobody signed is not quoted.
  if (want.isVerified === false) expect(String(error)).not.toMatch(/\b7\b|no\b/);
});

describe('an answer', () => {
  test.each(cases)('$given', async ({ call = 'read', with: given, options, answer, want }) => {
    stub.answer(answer);
    const outcome = await stub
      .client({ retries: 0, ...options })
      [call](given ?? { path: { id: 'a' } })
      .catch(errorOf);

    expect(outcome).toEqual(
      isFailure(want) ? { error: expect.objectContaining(want.error) as object } : want,
    );
    expect(stub.arrived.length).toBeLessThanOrEqual(1);
  });

  test.each(signedCases)('that is signed: $given', async ({ answer, want }) => {
    stub.answer(answer);
    const outcome = await stub
      .client()
      .signed({ body: { n: 1 } })
      .catch(errorOf);

    if (!Array.isArray(want)) return expect(outcome).toEqual(want);
    const [code, text] = want as [string, string];
    expect(outcome).toEqual({
      error: expect.objectContaining({ code, message: expect.stringContaining(text) as string }) as object,
    });
  });

  test('with a field that nobody knows is reported, and given', async () => {
    const found: unknown[] = [];
    stub.answer(answering(200, { code: 0, data: { n: 1, new: 'value-canary' } }));
    const client = stub.client({ onDrift: (...all: unknown[]) => found.push(...all) });

    expect(await client.read({ path: { id: 'a' } })).toEqual({ n: 1, new: 'value-canary' });
    await new Promise(setImmediate);
    expect(found).toEqual([[{ pointer: '/new', kind: 'unknown-field' }], { operation: 'read', status: 200 }]);
  });
});

function gzipped(text: string): Handler {
  return (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text));
}

/** An error as a logger would see it. */
function errorOf(error: unknown): object {
  if (!isApiError(error)) throw error;
  return { error: { ...error, message: error.message } };
}

const isFailure = (want: unknown): want is { error: object } =>
  typeof want === 'object' && want !== null && 'error' in want;
