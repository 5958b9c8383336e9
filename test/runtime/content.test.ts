/** What makes two deliveries the same message: the idempotency key and the digest of the content. */
import { parseSource, type WebhookRequest } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { idempotencyKeyOf, percentEncode } from '../../runtime/src/content.ts';
import { digestOf, droppedBy } from '../../runtime/src/digest.ts';
import { parseExactly, parsePayload } from '../../runtime/src/payload.ts';
import { valueAt } from '../../runtime/src/pointer.ts';

const request: WebhookRequest = {
  method: 'POST',
  url: '/',
  headers: { 'x-id': 'h1', 'x-twice': ['a', 'b'], 'x-empty': '' },
  body: new Uint8Array(),
};

/** The key made of `sources`, or the code of the error. A text is the JSON itself. */
function keyOf(
  given: object | string,
  sources: string[] = ['payload /id'],
  { scope = 'bellpay/events', url = '/' } = {},
): string {
  const body = Buffer.from(typeof given === 'string' ? given : JSON.stringify(given));
  const content = {
    request: { ...request, url },
    payload: parsePayload(body, 'json'),
    exactly: () => parseExactly(body, 'json'),
  };
  try {
    return idempotencyKeyOf(scope, sources.map(parseSource), content);
  } catch (error) {
    return (error as { code?: string }).code ?? 'no code';
  }
}

describe('idempotencyKeyOf', () => {
  const two = ['payload /a', 'payload /b'];
  const missing = 'idempotency-key-missing';
  test.each([
    { name: 'a text', payload: { id: 'e1' }, want: 'bellpay/events/e1' },
    { name: 'a number', payload: { id: 17 }, want: 'bellpay/events/17' },
    { name: 'zero', payload: { id: 0 }, want: 'bellpay/events/0' },
    { name: 'a boolean', payload: { id: false }, want: 'bellpay/events/false' },
    { name: 'several', sources: two, payload: { a: 'x', b: 1 }, want: 'bellpay/events/x/1' },
    { name: 'a header', sources: ['header X-ID'], payload: {}, want: 'bellpay/events/h1' },
    {
      name: 'within',
      sources: ['payload /a/0/b~1c'],
      payload: { a: [{ 'b/c': 'd' }] },
      want: 'bellpay/events/d',
    },
    {
      name: 'percent-encoded',
      payload: { id: 'a/b%c d?é😀\n' },
      want: 'bellpay/events/a%2Fb%25c%20d%3F%C3%A9%F0%9F%98%80%0A',
    },
    { name: 'half a surrogate pair', payload: { id: 'a\ud800' }, want: 'bellpay/events/a%EF%BF%BD' },
    { name: 'absent', payload: {}, want: missing },
    { name: 'null', payload: { id: null }, want: missing },
    { name: 'empty', payload: { id: '' }, want: missing },
    { name: 'an object', payload: { id: {} }, want: missing },
    {
      name: 'an integer that JSON.parse rounds, with all its digits',
      payload: '{"id":9007199254740993}',
      want: 'bellpay/events/9007199254740993',
    },
    {
      name: 'a negative one within',
      sources: ['payload /l/1/id'],
      payload: '{"l":[0,{"id":-12345678901234567890}]}',
      want: 'bellpay/events/-12345678901234567890',
    },
    { name: 'of a number that comes twice the last', payload: '{"id":1,"id":2}', want: 'bellpay/events/2' },
    { name: 'inherited', sources: ['payload /toString'], payload: {}, want: missing },
    { name: 'an absent header', sources: ['header X-No'], payload: {}, want: missing },
    { name: 'an empty header', sources: ['header X-Empty'], payload: {}, want: missing },
    { name: 'a header that came twice', sources: ['header X-Twice'], payload: {}, want: missing },
    { name: 'one of two absent', sources: two, payload: { a: 'x' }, want: missing },
  ])('$name', ({ sources, payload, want }) => {
    expect(keyOf(payload, sources)).toBe(want);
  });

  const query = ['query id'];
  test.each([
    { name: 'a parameter of the query', url: '/?id=q1', want: 'bellpay/events/q1' },
    { name: 'decoded', url: '/hook?a=b&id=a%2Fb+c', want: 'bellpay/events/a%2Fb%20c' },
    { name: 'sent twice', url: '/?id=q1&id=q1', want: missing },
    { name: 'empty', url: '/?id=', want: missing },
    { name: 'absent', url: '/?ID=q1', want: missing },
    { name: 'no query', url: '/id=q1', want: missing },
    { name: 'before a fragment, as it is signed', url: '/?id=q1#x', want: 'bellpay/events/q1' },
    { name: 'with a question mark in it, as it is signed', url: '/?id=q1?x', want: 'bellpay/events/q1%3Fx' },
    { name: 'no UTF-8', url: '/?id=%ff', want: missing },
  ])('a query: $name', ({ url, want }) => {
    expect(keyOf({ id: 'e1' }, query, { url })).toBe(want);
  });

  test('two lists of values never give one key', () => {
    const parts = ['a', 'b', '/', 'a/b', '%2F', '%', 'a%2Fb', ' ', '+', '.', 'a.b'];
    const lists = parts.flatMap((a) => parts.map((b) => ({ a, b })));
    const keys = lists.map((payload) => keyOf(payload, ['payload /a', 'payload /b']));
    const collisions = lists.filter((_, index) => keys.indexOf(keys[index]!) !== index);
    expect(collisions).toEqual([]);
  });

  test('the scope stands as it is: it is encoded once, when a receiver is made', () => {
    expect(keyOf({ id: 'c/d' }, undefined, { scope: 'a%2Fb/x' })).toBe('a%2Fb/x/c%2Fd');
  });
});

describe('percentEncode', () => {
  test.each([
    { given: '', want: '' },
    { given: 'aZ09_.-', want: 'aZ09_.-' },
    { given: '~!*', want: '~!*' },
    { given: 'a/b', want: 'a%2Fb' },
    { given: '%', want: '%25' },
    { given: 'a b\n', want: 'a%20b%0A' },
    { given: 'a\n', want: 'a%0A' },
    { given: '#', want: '%23' },
    { given: '好', want: '%E5%A5%BD' },
    { given: '\udc00', want: '%EF%BF%BD' },
  ])('$given → $want', ({ given, want }) => {
    expect(percentEncode(given)).toBe(want);
  });
});

describe('digestOf', () => {
  const digest = (value: unknown, volatile: string[] = []) => digestOf(value, droppedBy(volatile));
  const same = (a: unknown, b: unknown, volatile?: string[]) => digest(a, volatile) === digest(b, volatile);

  test('differs for values that hardly differ', () => {
    const texts = Array.from({ length: 5000 }, (_, number) => `ORDER-${number}`);
    const values = texts.flatMap((text, number) => [
      { id: text },
      { [text]: 'id' },
      { id: number },
      { id: `${number}` },
      [text, ''],
      ['', text],
      { a: text, b: texts[(number + 1) % 5000] },
      { b: text, a: texts[(number + 1) % 5000] },
      { a: { b: text } },
      { a: [{ b: text }] },
    ]);
    const digests = values.map((value) => digest(value)!);

    expect(new Set(digests).size).toBe(values.length);
    // And in either half of it: as often as chance has two of them meet.
    for (const part of [digests.map((each) => each.slice(0, 8)), digests.map((each) => each.slice(8))]) {
      expect(values.length - new Set(part).size).toBeLessThan(5);
    }
  });

  test('is 64 bits in hex that stay the same: stores keep them', () => {
    const want = '6b16172345a2782b';
    expect(digest({ b: 2, a: [1, { d: 'é', c: null }] })).toBe(want);
    expect(digest({ b: 2, a: [1, { d: 'é', c: null }], t: 5 }, ['/t'])).toBe(want);
  });

  test.each([
    { given: { a: 2 ** 53 }, volatile: [], isDigest: false },
    { given: { a: -(2 ** 53) }, volatile: [], isDigest: false },
    { given: [[{ a: 1e300 }]], volatile: [], isDigest: false },
    { given: { a: 2 ** 53 }, volatile: ['/a'], isDigest: true },
    { given: { a: 2 ** 53 }, volatile: ['/b'], isDigest: false },
    { given: { a: 2 ** 53 - 1 }, volatile: [], isDigest: true },
    { given: { a: 1.5 }, volatile: [], isDigest: true },
    { given: { a: 2n ** 53n }, volatile: [], isDigest: true },
    { given: { a: '9007199254740993' }, volatile: [], isDigest: true },
  ])('of $given there is one ($isDigest), or it may have been rounded', ({ given, volatile, isDigest }) => {
    expect(digest(given, volatile) !== undefined).toBe(isDigest);
  });

  test('no two values have one digest', () => {
    const parts: unknown[] = [
      null,
      'null',
      true,
      'true',
      1,
      '1',
      1n + 2n ** 53n,
      '9007199254740993',
      '9007199254740993n',
      '',
      [],
      {},
      [''],
      [[]],
      [{}],
      { '': '' },
      { a: '' },
      ['a', ''],
      ['', 'a'],
      ['a'],
      { a: 'a' },
      's1:a',
      'v1;',
      '1:a',
      [11],
      { a: 1, b: 2 },
      { a: { b: 2 } },
      { 'a1:b': 2 },
      { a: 'v2;1:b' },
    ];
    const values = parts.flatMap((a) => [a, ...parts.flatMap((b) => [[a, b], { x: a, y: b }])]);
    const seen = new Set<string | undefined>();
    const collisions = values.filter((value) => {
      const found = digest(value);
      const isKnown = seen.has(found);
      seen.add(found);
      return isKnown;
    });
    expect(collisions).toEqual([]);
  });

  test.each([
    {
      name: 'members in another order',
      a: { x: 1, y: { p: 1, q: 2 } },
      b: { y: { q: 2, p: 1 }, x: 1 },
      want: true,
    },
    { name: 'items in another order', a: [1, 2], b: [2, 1], want: false },
    { name: 'text and number', a: { x: 1 }, b: { x: '1' }, want: false },
    { name: 'null and absent', a: { x: null }, b: {}, want: false },
    { name: 'a list and an object', a: ['a'], b: { 0: 'a' }, want: false },
    { name: 'moved to another place', a: { x: { y: 1 }, z: {} }, b: { x: {}, z: { y: 1 } }, want: false },
    { name: 'exact integers next to each other', a: { x: 2n ** 53n }, b: { x: 2n ** 53n + 1n }, want: false },
    { name: 'the same exact integer', a: { x: 2n ** 53n + 1n }, b: { x: 2n ** 53n + 1n }, want: true },
    { name: '__proto__ counts', a: JSON.parse('{"__proto__":1}') as unknown, b: {}, want: false },
  ])('$name', ({ a, b, want }) => {
    expect(same(a, b)).toBe(want);
  });

  test.each([
    { volatile: ['/t'], a: { t: 1, x: 1 }, b: { t: 2, x: 1 }, want: true },
    { volatile: ['/t'], a: { t: { u: 1 } }, b: {}, want: true },
    { volatile: ['/t'], a: { t: 1, x: 1 }, b: { t: 1, x: 2 }, want: false },
    { volatile: ['/t'], a: { x: { t: 1 } }, b: { x: { t: 2 } }, want: false },
    { volatile: ['/t'], a: { tt: 1 }, b: { tt: 2 }, want: false },
    { volatile: ['/x/t'], a: { x: { t: 1, u: 1 } }, b: { x: { t: 2, u: 1 } }, want: true },
    { volatile: ['/x/t'], a: { x: { t: 1 }, t: 1 }, b: { x: { t: 1 }, t: 2 }, want: false },
    { volatile: ['/t', '/u'], a: { t: 1, u: 1 }, b: { t: 2, u: 2 }, want: true },
    { volatile: ['/*/t'], a: { x: { t: 1 }, y: { t: 1 } }, b: { x: { t: 2 }, y: { t: 3 } }, want: true },
    { volatile: ['/*/t'], a: { x: { t: 1, u: 1 } }, b: { x: { t: 1, u: 2 } }, want: false },
    { volatile: ['/l/*/t'], a: { l: [{ t: 1 }, { t: 2 }] }, b: { l: [{ t: 3 }, {}] }, want: true },
    { volatile: ['/l/*/t'], a: { l: [{ t: 1 }] }, b: { l: [{ t: 1 }, { t: 1 }] }, want: false },
    { volatile: ['/l/0/t'], a: { l: [{ t: 1 }, { t: 1 }] }, b: { l: [{ t: 2 }, { t: 1 }] }, want: true },
    { volatile: ['/l/0/t'], a: { l: [{ t: 1 }, { t: 1 }] }, b: { l: [{ t: 1 }, { t: 2 }] }, want: false },
    { volatile: ['/l/0'], a: { l: [1, 5] }, b: { l: [2, 5] }, want: true },
    { volatile: ['/l/*'], a: { l: [1, 5] }, b: { l: [2, 6] }, want: true },
    { volatile: ['/a~1b'], a: { 'a/b': 1 }, b: { 'a/b': 2 }, want: true },
    { volatile: ['/absent/t'], a: { x: 1 }, b: { x: 1 }, want: true },
  ])('without $volatile: $a and $b', ({ volatile, a, b, want }) => {
    expect(same(a, b, volatile)).toBe(want);
  });
});

describe('valueAt never leaves the JSON', () => {
  test.each([
    { steps: ['l', '0'], want: 'item' },
    { steps: ['l', 'length'], want: undefined },
    { steps: ['l', '00'], want: undefined },
    { steps: ['s', '0'], want: undefined },
    { steps: ['s', 'length'], want: undefined },
    { steps: ['constructor', 'name'], want: undefined },
    { steps: ['__proto__'], want: undefined },
  ])('$steps → $want', ({ steps, want }) => {
    expect(valueAt({ l: ['item'], s: 'text' }, steps)).toBe(want);
  });
});
