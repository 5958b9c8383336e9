/** The keys of a receiver: a list, with names or without, or a function of what a delivery shows before it is trusted. */
import type { KeyEntry, KeyHint, WebhookError } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { bellpay, seeing, signedBy, told } from './bellpay.ts';
import { provider } from './provider.ts';
import { accepted, later, refused } from './watched.ts';

const payment = { id: 'e1', type: 'PAID', amount: 5 };
const inHeader = bellpay({ keyId: 'header X-Key' });
const never = () => new Promise<never>(() => undefined);

function fails(): never {
  throw new Error('on purpose');
}

describe('a list', () => {
  const old = { id: 'old', key: 'key-1' };
  const current = { id: 'new', key: 'key-2' };
  test.each([
    { name: 'without names', keys: ['key-1', 'key-2'], signedWith: 'key-2', keyId: undefined },
    { name: 'the first of two', keys: [old, current], signedWith: 'key-1', keyId: 'old' },
    { name: 'the second of two', keys: [old, current], signedWith: 'key-2', keyId: 'new' },
    {
      name: 'one with a name beside one without',
      keys: ['key-1', current],
      signedWith: 'key-1',
      keyId: undefined,
    },
    {
      name: 'two generations of one name',
      keys: [
        { id: 'tenant', key: 'key-1' },
        { id: 'tenant', key: 'key-2' },
      ],
      signedWith: 'key-2',
      keyId: 'tenant',
    },
  ])('$name', async ({ keys, signedWith, keyId }) => {
    const { receive, seen } = seeing(provider, { keys });
    expect(await receive(signedBy(signedWith, payment))).toEqual(accepted);
    const scope = keyId === undefined ? '' : `@${keyId}/`;
    expect(seen).toEqual([{ by: 'handler', keyId, idempotencyKey: `bellpay/events/${scope}e1` }]);
  });

  test('signed with none of them', async () => {
    const { receive, seen } = seeing(provider, { keys: [old, current] });
    expect(await receive(signedBy('key-3', payment))).toEqual(refused('signature-wrong'));
    await told();
    expect(seen).toEqual([{ by: 'signature-wrong', keyId: undefined }]);
  });

  test('two generations of one name are one tenant: a redelivery under the other key is a duplicate', async () => {
    const keys = [
      { id: 'tenant', key: 'key-1' },
      { id: 'tenant', key: 'key-2' },
    ];
    const { receive, seen } = seeing(provider, { keys });
    await receive(signedBy('key-1', payment));
    expect(await receive(signedBy('key-2', payment))).toEqual(accepted);
    expect(seen.map(({ by }) => by)).toEqual(['handler']);
  });
});

describe('a delivery that names its key', () => {
  const keys = [
    { id: 'a', key: 'key-a' },
    { id: 'b', key: 'key-b' },
  ];
  const named = (key: string, name: string | undefined) =>
    signedBy(key, payment, { headers: name === undefined ? {} : { 'x-key': name } });

  test.each([
    { name: 'its own', given: named('key-a', 'a'), want: accepted },
    { name: "another one's", given: named('key-a', 'b'), want: refused('signature-wrong') },
    { name: 'one that nobody knows', given: named('key-a', 'c'), want: refused('key-unknown') },
    { name: 'none: each is tried', given: named('key-b', undefined), want: accepted },
    {
      name: 'the name of an inherited property',
      given: named('key-a', '__proto__'),
      want: refused('key-unknown'),
    },
  ])('$name', async ({ given, want }) => {
    const { receive } = seeing(inHeader, { keys });
    expect(await receive(given)).toEqual(want);
  });

  test('keys without a name are tried whatever it says', async () => {
    const { receive } = seeing(inHeader, { keys: ['key-a'] });
    expect(await receive(named('key-a', 'anything'))).toEqual(accepted);
  });

  test('several generations of the name are tried, and no key of another', async () => {
    const rotated = [...keys, { id: 'a', key: 'key-a-2' }];
    const { receive } = seeing(inHeader, { keys: rotated });
    expect(await receive(named('key-a-2', 'a'))).toEqual(accepted);
    expect(await receive(named('key-a-2', 'b'))).toEqual(refused('signature-wrong'));
  });
});

describe('a function', () => {
  const inPayload = bellpay({ keyId: 'payload /shop' });
  const entries: Record<string, KeyEntry[]> = {
    a: [{ id: 'a', key: 'key-a' }],
    b: [{ id: 'b', key: 'key-b' }],
  };

  test.each([
    {
      name: 'of the name in a header',
      of: inHeader,
      keys: ({ keyId }: KeyHint) => entries[keyId ?? ''] ?? [],
      given: signedBy('key-b', payment, { headers: { 'x-key': 'b' } }),
    },
    {
      name: 'of the name in the payload',
      of: inPayload,
      keys: ({ keyId }: KeyHint) => entries[keyId ?? ''] ?? [],
      given: signedBy('key-b', { ...payment, shop: 'b' }),
    },
    {
      name: 'of the URL',
      of: provider,
      keys: ({ url }: KeyHint) => entries[url.split('/').at(-1)!] ?? [],
      given: signedBy('key-b', payment, { url: '/bellpay/b' }),
    },
    {
      name: 'of another header',
      of: provider,
      keys: async ({ headers }: KeyHint) => entries[String(headers['x-shop'])] ?? [],
      given: signedBy('key-b', payment, { headers: { 'x-shop': 'b' } }),
    },
    {
      name: 'that resolves later, with a list for a rotation',
      of: provider,
      keys: () => Promise.resolve(['key-c', { id: 'b', key: 'key-b' }]),
      given: signedBy('key-b', payment),
    },
  ])('$name', async ({ of, keys, given }) => {
    const { receive, seen } = seeing(of, { keys });
    expect(await receive(given)).toEqual(accepted);
    expect(seen).toEqual([{ by: 'handler', keyId: 'b', idempotencyKey: 'bellpay/events/@b/e1' }]);
  });

  test('is given what the delivery shows, and no name where the recipe has none', async () => {
    const hints: KeyHint[] = [];
    const { receive } = seeing(provider, { keys: (hint: KeyHint) => (hints.push(hint), ['key-a']) });
    const { url, headers } = signedBy('key-a', payment, { url: '/x?y=1', headers: { a: 'b' } });
    await receive(signedBy('key-a', payment, { url: '/x?y=1', headers: { a: 'b' } }));
    expect(hints).toEqual([{ keyId: undefined, url, headers }]);
  });

  test('is not asked for a body over the limit', async () => {
    const { receive, seen } = seeing(provider, { keys: fails, limitBytes: 1 });
    await receive(signedBy('key-a', payment));
    await told();
    expect(seen.map(({ by }) => by)).toEqual(['body-too-large']);
  });

  test.each([
    { name: 'throws', keys: fails, want: later('keys-failed') },
    { name: 'rejects', keys: async () => Promise.reject(new Error('x')), want: later('keys-failed') },
    { name: 'is late', keys: never, want: later('keys-failed') },
    { name: 'gives no key', keys: () => [], want: refused('key-unknown') },
    { name: 'gives nothing', keys: () => undefined, want: refused('key-unknown') },
    { name: 'gives null', keys: async () => null, want: refused('key-unknown') },
    { name: 'gives an empty key', keys: () => [''], want: later('keys-failed') },
    { name: 'gives undefined for a key', keys: () => ['key-a', undefined], want: later('keys-failed') },
    { name: "gives another one's key", keys: () => ['key-b'], want: refused('signature-wrong') },
  ])('that $name', async ({ keys, want }) => {
    const { receive, seen } = seeing(provider, { keys, deadlineMs: 30 });
    expect(await receive(signedBy('key-a', payment))).toEqual(want);
    await told();
    expect(seen.map(({ by }) => by)).toEqual([want.body]);
  });

  test('with a key that cannot be one says its place in the list', async () => {
    const errors: WebhookError[] = [];
    const keys = () => ['key-a', ''];
    const { receive } = seeing(provider, { keys, onError: (error: WebhookError) => errors.push(error) });
    await receive(signedBy('key-a', payment));
    await told();
    expect(errors.map(({ cause }) => (cause as Error).message)).toEqual([
      'keys[1] is empty: is its environment variable set?',
    ]);
  });

  test('whose keys change: the old one is refused at once', async () => {
    let current = 'key-a';
    const { receive } = seeing(provider, { keys: () => [current], idempotency: 'none' });
    expect(await receive(signedBy('key-a', payment))).toEqual(accepted);
    current = 'key-b';
    expect(await receive(signedBy('key-a', payment))).toEqual(refused('signature-wrong'));
    expect(await receive(signedBy('key-b', payment))).toEqual(accepted);
  });

  test('for more keys than are kept ready', async () => {
    const keys = ({ url }: KeyHint) => [{ id: url, key: `key${url}` }];
    const { receive } = seeing(provider, { keys });
    const tenants = Array.from({ length: 1200 }, (_, index) => `/${index}`);
    const answers = new Set<unknown>();
    for (const url of [...tenants, ...tenants.slice(0, 10)]) {
      answers.add((await receive(signedBy(`key${url}`, payment, { url }))).status);
    }
    expect(answers).toEqual(new Set([200]));
  });
});
