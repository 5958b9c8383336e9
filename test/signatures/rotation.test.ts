/** While a key is rotated there are two, and some providers sign with both: whatever the order, what is genuine is accepted. */
import { describe, expect, test } from 'vitest';
import { otherKeys } from './keys.ts';
import { acceptedOf, createCheck, readSchemes, requestOf, type Vector } from './schemes.ts';
import { splitOf } from './signature-text.ts';
import { signers } from './signers.ts';

const schemes = readSchemes();
const time = '1700000000';
const now = 1_700_000_000;

describe('two keys, of which one is theirs', () => {
  test.each(acceptedOf(schemes))('$name', ({ scheme, vector }) => {
    const wrong = otherKeys(scheme, vector).filter((key) => typeof key === 'string');
    const orders = [
      [...wrong, ...vector.keys],
      [...vector.keys, ...wrong],
    ];
    const codes = orders.map((keys) => createCheck(scheme, keys, vector.now)(requestOf(vector)).code);

    expect(codes).toEqual(['accepted', 'accepted']);
  });
});

/** The check of a scheme's requests that carry the signatures of its signer. */
function codeOf(name: string, signatures: readonly string[], keys: Vector['keys']): string {
  const scheme = schemes.find((each) => each.name === name)!;
  const timeOf = name === 'revolut' ? `${time}000` : time;
  const request = signers[name]!.request(signatures, { time: timeOf });
  const vector: Vector = { id: '', source: '', signature: '', keys, request, expect: 'accepted' };
  return createCheck(scheme, keys, now)(requestOf(vector)).code;
}

function signaturesOf(name: string): [string, string] {
  const order = { time: name === 'revolut' ? `${time}000` : time };
  const { signature } = signers[name]!;
  return [signature(order), signature({ ...order, old: true })];
}

/** Those that may carry several signatures. */
const several = [
  'any-of',
  'braintree-like',
  'mercadopago-like',
  'paddle',
  'revolut',
  'standard-webhooks',
  'standard-webhooks-v1a',
  'stripe',
];

test('every scheme whose signatures may be several is in the list', () => {
  const split = schemes.filter((scheme) => splitOf(scheme) !== undefined);

  expect(split.map(({ name }) => name)).toEqual(several);
});

describe.each(several)('two signatures: %s', (name) => {
  const [fresh, old] = signaturesOf(name);
  const [newKey, oldKey] = signers[name]!.keys;
  test.each([
    { title: 'both keys', keys: [newKey, oldKey] },
    { title: 'both keys, the old one first', keys: [oldKey, newKey] },
    { title: 'the new key alone', keys: [newKey] },
    { title: 'the old key alone', keys: [oldKey] },
  ])('$title', ({ keys }) => {
    expect([codeOf(name, [fresh, old], keys), codeOf(name, [old, fresh], keys)]).toEqual([
      'accepted',
      'accepted',
    ]);
  });

  test('only the key that signed', () => {
    const unknown = name === 'braintree-like' ? 'key-unknown' : 'signature-wrong';

    expect([codeOf(name, [old], [newKey]), codeOf(name, [fresh], [oldKey])]).toEqual([unknown, unknown]);
  });

  test('beside one that is malformed', () => {
    const damaged = fresh.replace(/[0-9a-zA-Z+/]{4}=*$/, '!');

    expect([codeOf(name, [damaged, fresh], [newKey]), codeOf(name, [fresh, damaged], [newKey])]).toEqual([
      'accepted',
      'accepted',
    ]);
  });

  test('32 are tried, and not one more', () => {
    const ends = Array.from({ length: 40 }, (_, index) => `${index + 10}`);
    const others = ends.map((end) => fresh.replace(/.{2}(=*)$/, `${end}$1`)).filter((each) => each !== fresh);

    expect(codeOf(name, [...others.slice(0, 31), fresh], [newKey])).toBe('accepted');
    expect(codeOf(name, [...others.slice(0, 32), fresh], [newKey])).toBe('signature-malformed');
  });
});
