import { inspect } from 'node:util';
import { parseRecipe, sign } from '@hookwright/runtime';
import { isApiError } from '@hookwright/runtime/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, credentials, key, serveStub, type Stub, type StubClient } from './client/api.ts';

let stub: Stub;
beforeAll(async () => void (stub = await serveStub()));
afterAll(() => stub.close());

const success = answering(200, { code: 0, data: { n: 1 } });

interface Case {
  readonly given: string;
  readonly call: keyof StubClient;
  readonly with: object;
  readonly options?: object;
  /** What arrived, or the message of an error before anything was sent. */
  readonly want: { readonly url?: string; readonly body?: string; readonly headers?: object } | string;
}

const invalid = (text: string): string => `[request-invalid] Expected ${text}`;
const dots = invalid('a text in the path parameter "id" but it is empty or made of dots (read)');

const cases: Case[] = [
  { given: 'a path', call: 'read', with: { path: { id: 'a' } }, want: { url: '/base/things/a', body: '' } },
  {
    given: 'texts that a URL has a meaning for',
    call: 'read',
    with: { path: { id: 'a/../b?c#d%2e%' }, query: { q: '&x=1 +\u00e9\'"' } },
    want: { url: '/base/things/a%2F..%2Fb%3Fc%23d%252e%25?q=%26x%3D1%20%2B%C3%A9%27%22' },
  },
  {
    given: 'an integer of 64 bits in a path',
    call: 'read',
    with: { path: { id: 9007199254740993n } },
    want: { url: '/base/things/9007199254740993' },
  },
  ...['', '.', '..', [], ['..']].map((id): Case => ({
    given: `${JSON.stringify(id)} in a path`,
    call: 'read',
    with: { path: { id } },
    want: dots,
  })),
  {
    given: '%2e%2e in a path',
    call: 'read',
    with: { path: { id: '%2e%2e' } },
    want: { url: '/base/things/%252e%252e' },
  },
  { given: 'no path', call: 'read', with: {}, want: invalid('"id" in `path` but it is missing (read)') },
  {
    given: 'undefined in a query',
    call: 'read',
    with: { path: { id: 'a' }, query: { q: undefined } },
    want: { url: '/base/things/a' },
  },
  {
    given: 'half of a surrogate pair',
    call: 'read',
    with: { path: { id: '\ud800' } },
    want: invalid('parameters that a request can carry but they are not (read)'),
  },
  {
    given: 'a body',
    call: 'write',
    with: { body: { n: 1 } },
    want: { url: '/base/things', body: '{"n":1}', headers: { 'content-type': 'application/json' } },
  },
  {
    given: 'a bigint',
    call: 'write',
    with: { body: { id: 9007199254740993n } },
    want: { body: '{"id":9007199254740993}' },
  },
  {
    given: 'an exact body',
    call: 'write',
    with: { body: '{\n  "n" : 1.0 }' },
    want: { body: '{\n  "n" : 1.0 }' },
  },
  {
    given: 'exact bytes',
    call: 'write',
    with: { body: Buffer.from('{"n": 1}') },
    want: { body: '{"n": 1}' },
  },
  {
    given: 'an exact body that is invalid',
    call: 'write',
    with: { body: '{"n":"x"}' },
    want: invalid('a valid body but /n must be integer (write)'),
  },
  {
    given: 'an exact body that is no JSON',
    call: 'write',
    with: { body: '{' },
    want: invalid('a body that can be written as the specification says but it cannot (write)'),
  },
  {
    given: 'a body that is invalid',
    call: 'write',
    with: { body: { n: 'x' } },
    want: invalid('a valid body but /n must be integer (write)'),
  },
  { given: 'no body', call: 'write', with: {}, want: invalid('a body but there is none (write)') },
  {
    given: 'a body that nobody asks for',
    call: 'read',
    with: { path: { id: 'a' }, body: {} },
    want: invalid('no body but there is one (read)'),
  },
  {
    given: 'headers of the caller',
    call: 'pay',
    with: { body: {}, headers: { 'idempotency-key': 'k-1', 'X-NONCE': 'n-1', version: '2.0' } },
    want: { headers: { 'idempotency-key': 'k-1', 'x-nonce': 'n-1', version: '2.0' } },
  },
  {
    given: 'headers of the client',
    call: 'pay',
    options: { headers: { VERSION: '3.0', 'X-Other': 'o' } },
    with: { body: {} },
    want: { headers: { version: '3.0', 'x-other': 'o' } },
  },
  {
    given: 'a line end in a header',
    call: 'read',
    with: { path: { id: 'a' }, headers: { a: 'b\r\nc: d' } },
    want: invalid('parameters that a request can carry but they are not (read)'),
  },
  {
    given: 'credentials',
    call: 'secret',
    with: {},
    want: { url: '/base/secret?app_key=app-canary', headers: { authorization: 'Bearer token-canary' } },
  },
  {
    given: 'credentials that are renewed',
    call: 'secret',
    options: { credentials: { ...credentials, token: async () => 'fresh' } },
    with: {},
    want: { headers: { authorization: 'Bearer fresh' } },
  },
  {
    given: 'no credentials',
    call: 'secret',
    options: { credentials: {} },
    with: {},
    want: invalid('credentials.token but there is none (secret)'),
  },
  {
    given: 'a signature',
    call: 'signed',
    with: { body: '{"n": 1}', headers: { 'x-nonce': '7' } },
    // HMAC-SHA256 of `POST /signed 7 {"n": 1}` with the key, computed with openssl.
    want: { headers: { 'x-sign': '6e6949f7602cdb9be2c2a51763691c59bc8c1873662eb49bc97544fc2d5cb12a' } },
  },
];

describe('a request', () => {
  test.each(cases)('$call: $given', async ({ call, with: given, options, want }) => {
    stub.answer(success);
    const error = await stub
      .client(options)
      [call](given)
      .then(
        () => '',
        (reason: Error) => reason.message,
      );

    if (typeof want === 'string') {
      expect(error).toBe(want);
      expect(stub.arrived).toEqual([]);
    } else {
      expect(stub.arrived[0]).toMatchObject(want);
    }
  });

  test('is signed with the path beneath the server, and with the whole URL', () => {
    const recipe = {
      at: 'header sign',
      algorithm: 'token',
      check: { '{header said}': '{url} {path} {target}' },
    } as const;
    const request = {
      method: 'GET',
      url: '/things?q=1',
      headers: {},
      body: Buffer.from(''),
      publicUrl: 'https://api.example.com/things',
      serverUrl: 'https://api.example.com/base',
    };

    expect(sign(parseRecipe(recipe), 'k', request).headers).toEqual({
      said: 'https://api.example.com/base/things?q=1 /things /things?q=1',
      sign: 'k',
    });
  });

  test('of a token of one user', async () => {
    stub.answer(success);
    await stub.client().secret({}, { credentials: { token: 'of-the-user' } });

    expect(stub.arrived[0]!.headers.authorization).toBe('Bearer of-the-user');
  });
});

describe('options', () => {
  test.each<[string, object, string]>([
    ['no key', { key: undefined }, '`key` is missing: is its environment variable set?'],
    ['an empty key', { key: '' }, 'keys[0] is empty: is its environment variable set?'],
    [
      'an empty credential',
      { credentials: { token: '' } },
      'credentials.token is empty: is its environment variable set?',
    ],
    [
      'a line end in a credential',
      { credentials: { token: 'secret-canary\n' } },
      'credentials.token has a character that cannot stand in a header, such as a line end',
    ],
    ['an unknown credential', { credentials: { other: 'x' } }, 'The provider has no credential "other"'],
    ['an unknown signature', { keys: { other: 'x' } }, 'The provider has no signature "other"'],
    [
      'no URL',
      { baseUrl: 'api.example.com' },
      '`baseUrl` must be a whole URL of HTTP, without a query, a fragment and a password',
    ],
    [
      'another scheme',
      { baseUrl: 'file:///etc' },
      '`baseUrl` must be a whole URL of HTTP, without a query, a fragment and a password',
    ],
    [
      'a password in the URL',
      { baseUrl: 'https://a:b@example.com' },
      '`baseUrl` must be a whole URL of HTTP, without a query, a fragment and a password',
    ],
    ['retries that are none', { retries: -1 }, '`retries` must be 0 or more'],
    ['no time', { timeoutMs: 0 }, '`timeoutMs` must be more than 0'],
    ['a header that cannot be one', { headers: { a: 'b\n' } }, 'headers["a"] cannot stand in a header'],
  ])('are refused: %s', (_, options, message) => {
    expect(() => stub.client(options)).toThrow(new TypeError(message));
  });
});

/** What must never be printed. */
const canaries = [
  key,
  ...Object.values(credentials),
  'body-canary',
  'path-canary',
  'answer-canary',
  'header-canary',
];

describe('what an error shows', () => {
  const calls = {
    read: { path: { id: 'path-canary' }, headers: { a: 'header-canary' } },
    write: { body: { note: 'body-canary' } },
    secret: {},
    signed: { body: { note: 'body-canary' } },
  };
  const failures: Record<
    string,
    (client: (options?: object) => StubClient, call: keyof typeof calls) => Promise<unknown>
  > = {
    'a connection that is refused': (client, call) =>
      client({ baseUrl: 'http://127.0.0.1:1' })[call](calls[call]),
    'a host that nobody knows': (client, call) =>
      client({ baseUrl: 'http://nowhere.invalid' })[call](calls[call]),
    'a `fetch` that says everything': (client, call) =>
      client({ fetch: async (url: string, init: object) => Promise.reject(new Error(url + inspect(init))) })[
        call
      ](calls[call]),
    'a header that cannot be sent': (client, call) =>
      client()[call]({ ...calls[call], headers: { a: 'header-canary\n' } }),
    'a token that cannot be sent': (client, call) =>
      client({ credentials: { token: () => 'token-canary\n', appKey: () => 'app-canary\n' } })[call](
        calls[call],
      ),
    'a body that is invalid': (client, call) =>
      client()[call]({ ...calls[call], body: { n: 'body-canary' } }),
    'a body that cannot be written': (client, call) =>
      client()[call]({ ...calls[call], body: '{"body-canary' }),
    'an answer that is invalid': (client, call) =>
      answered(client, call, '{"code":0,"data":{"n":"answer-canary"}}'),
    'an answer that cannot be read': (client, call) => answered(client, call, '{"answer-canary'),
    'a refusal': (client, call) =>
      answered(client, call, '{"code":"answer-canary is the code","data":"answer-canary"}'),
  };
  async function answered(client: (options?: object) => StubClient, call: keyof typeof calls, text: string) {
    stub.answer(answering(200, text));
    return client()[call](calls[call]);
  }

  const each = Object.keys(failures).flatMap((failure) =>
    (Object.keys(calls) as (keyof typeof calls)[]).map((call) => ({ failure, call })),
  );
  test.each(each)('$failure, $call', async ({ failure, call }) => {
    stub.answer(success);
    const error: unknown = await failures[failure]!(
      (options) => stub.client({ retries: 0, ...options }),
      call,
    ).then(
      () => undefined,
      (reason: unknown) => reason,
    );

    if (error === undefined) return;
    expect(isApiError(error)).toBe(true);
    const { providerCode: _, ...shown } = error as { providerCode?: unknown };
    const text = [
      inspect({ ...shown, message: (error as Error).message, stack: (error as Error).stack }, { depth: 9 }),
      JSON.stringify(shown),
    ].join();
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
  });
});
