/** What makes two deliveries the same message: the idempotency key and the digest of the content. */
import { parseSource, type WebhookRequest } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { digestOf, idempotencyKeyOf } from '../../runtime/src/content.ts';
import { valueAt } from '../../runtime/src/pointer.ts';

const request: WebhookRequest = {
  method: 'POST',
  url: '/',
  headers: { 'x-id': 'h1', 'x-twice': ['a', 'b'], 'x-empty': '' },
  body: new Uint8Array(),
};

/** The key made of `sources`, or the code of the error. */
function keyOf(payload: unknown, sources: string[] = ['payload /id'], scope = ['bellpay', 'events']): string {
  try {
    return idempotencyKeyOf(scope, sources.map(parseSource), { request, payload });
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
    { name: 'an integer that JSON.parse may have rounded', payload: { id: 2 ** 53 }, want: missing },
    { name: 'inherited', sources: ['payload /toString'], payload: {}, want: missing },
    { name: 'an absent header', sources: ['header X-No'], payload: {}, want: missing },
    { name: 'an empty header', sources: ['header X-Empty'], payload: {}, want: missing },
    { name: 'a header that came twice', sources: ['header X-Twice'], payload: {}, want: missing },
    { name: 'one of two absent', sources: two, payload: { a: 'x' }, want: missing },
  ])('$name', ({ sources, payload, want }) => {
    expect(keyOf(payload, sources)).toBe(want);
  });

  test('two lists of values never give one key', () => {
    const parts = ['a', 'b', '/', 'a/b', '%2F', '%', 'a%2Fb', ' ', '+', '.', 'a.b'];
    const lists = parts.flatMap((a) => parts.map((b) => ({ a, b })));
    const keys = lists.map((payload) => keyOf(payload, ['payload /a', 'payload /b']));
    const collisions = lists.filter((_, index) => keys.indexOf(keys[index]!) !== index);
    expect(collisions).toEqual([]);
  });

  test('provider and channel are parts like the others', () => {
    expect(keyOf({ id: 'c' }, undefined, ['a/b', 'x'])).not.toBe(keyOf({ id: 'c' }, undefined, ['a', 'b/x']));
  });
});

describe('digestOf', () => {
  const same = (a: unknown, b: unknown, volatile: string[] = []) =>
    digestOf(a, volatile) === digestOf(b, volatile);

  test('is the SHA-256 of the sorted JSON', () => {
    // printf '{"a":[1,{"c":null,"d":"é"}],"b":2}' | sha256sum
    const want = '45ca127eb42653be3108f7ef1959d7cfd93e7e55b69394d2e6ceb27c284dc4c9';
    expect(digestOf({ b: 2, a: [1, { d: 'é', c: null }] }, [])).toBe(want);
    expect(digestOf({ b: 2, a: [1, { d: 'é', c: null }], t: 5 }, ['/t'])).toBe(want);
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
