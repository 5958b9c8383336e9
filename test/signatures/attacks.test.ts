/** Every accepted request of every scheme, and what somebody without the key puts in place of its signature. */
import { describe, expect, test } from 'vitest';
import { otherKeys } from './keys.ts';
import { textAt, withoutText, withText, withTextTwice } from './places.ts';
import { acceptedOf, createCheck, readSchemes, requestOf } from './schemes.ts';
import { attacksOn, placesOf, signaturePlace } from './signature-text.ts';

const cases = acceptedOf(readSchemes());

/** Where an attack on one signature leaves another that is genuine, there is nothing to see. */
const alone = cases.filter(({ scheme, vector }) => {
  const request = requestOf(vector);
  return placesOf(scheme).filter((place) => textAt(request, place) !== undefined).length === 1;
});

describe('another key', () => {
  test.each(cases)('$name', ({ scheme, vector }) => {
    const check = createCheck(scheme, otherKeys(scheme, vector), vector.now);

    expect(check(requestOf(vector))).toEqual({ code: 'signature-wrong' });
  });
});

describe('no signature', () => {
  test.each(cases)('$name', ({ scheme, vector }) => {
    const places = placesOf(scheme).filter((place) => textAt(requestOf(vector), place) !== undefined);
    const without = places.reduce(withoutText, requestOf(vector));

    expect(createCheck(scheme, vector.keys, vector.now)(without)).toEqual({ code: 'signature-missing' });
  });
});

describe('the same signature twice', () => {
  const twice = alone.flatMap((each) => {
    const request = withTextTwice(requestOf(each.vector), signaturePlace(each));
    return request ? [{ ...each, request }] : [];
  });
  test.each(twice)('$name', ({ scheme, vector, request }) => {
    expect(createCheck(scheme, vector.keys, vector.now)(request)).toEqual({ code: 'signature-malformed' });
  });
});

describe('another text for the signature', () => {
  test.each(alone)('$name', (each) => {
    const { scheme, vector } = each;
    const request = requestOf(vector);
    const place = signaturePlace(each);
    const check = createCheck(scheme, vector.keys, vector.now);
    const attacks = attacksOn(each, textAt(request, place)!);
    const said = attacks.map(({ name, text, want }) => {
      const { code } = check(withText(request, place, text));
      return `${name}: ${want === 'refused' && code !== 'accepted' ? 'refused' : code}`;
    });

    expect(said).toEqual(attacks.map(({ name, want }) => `${name}: ${want}`));
  });
});
