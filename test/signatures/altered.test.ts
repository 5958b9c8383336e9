/** One byte of an accepted request altered: refused where the signature covers it. What it covers is in signed.yaml. */
import type { SignedRequest } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { coveredText, signedOf } from './coverage.ts';
import { type Place, textAt, withText, withTextTwice } from './places.ts';
import { acceptedOf, createCheck, readSchemes, requestOf } from './schemes.ts';

const cases = acceptedOf(readSchemes());

describe('every byte of the body', () => {
  test.each(cases)('$name', (each) => {
    const request = requestOf(each.vector);
    const body = Buffer.from(request.body);
    const check = createCheck(each.scheme, each.vector.keys, each.vector.now);
    const covered = coveredText(each, body);
    const outcomes = Array.from(body, (byte, index) => {
      const altered = Buffer.from(body);
      altered[index] = byte ^ 1;
      const { code } = check({ ...request, body: altered });
      const isExpected = (coveredText(each, altered) === covered) === (code === 'accepted');
      return isExpected ? '' : `${code}: ${altered.toString()}`;
    });

    expect(outcomes.filter(Boolean)).toEqual([]);
  });
});

/** A signed text outside of the body, and the first of its characters that is signed. */
const outside = cases.flatMap((each) => {
  const request = requestOf(each.vector);
  const places = signedOf(each)
    .signs.map((place) => (place === 'all of query' ? 'url' : place))
    .filter((place) => /^(header|query|url)/.test(place) && textAt(request, place) !== undefined);
  return places.map((place) => {
    const text = textAt(request, place)!;
    // Of the URL of a delivery only the query is signed: the rest is the configured one's.
    const start = place === 'url' ? (text + '?').indexOf('?') : 0;
    return { ...each, name: `${each.name}: ${place}`, request, place, text, start };
  });
});

describe('every character of a header, a query or a URL', () => {
  test.each(outside)('$name', ({ scheme, vector, request, place, text, start }) => {
    const check = createCheck(scheme, vector.keys, vector.now);
    const codes = Array.from(text).flatMap((character, index) => {
      if (index < start) return [];
      const other = String.fromCharCode(character.charCodeAt(0) ^ 1);
      return check(withText(request, place, text.slice(0, index) + other + text.slice(index + 1))).code;
    });

    expect(codes).not.toContain('accepted');
  });
});

describe('a signed header or parameter twice', () => {
  const named = outside.filter(({ place }) => /^(header|query) [^ ]+$/.test(place));
  test.each(named)('$name', ({ scheme, vector, request, place }) => {
    const check = createCheck(scheme, vector.keys, vector.now);

    expect(check(withTextTwice(request, place)!)).toEqual({ code: 'signature-malformed' });
  });
});

/** What may be left out, and was: nobody may add it without the key, in no form at all. */
const leftOut = cases.flatMap((each) => {
  const request = requestOf(each.vector);
  return signedOf(each)
    .signs.filter((place) => /^(header|query|form|payload) [^ ]+$/.test(place) && !textAt(request, place))
    .map((place) => ({ ...each, name: `${each.name}: ${place}`, request, place }));
});

describe('a part that was left out, and is added', () => {
  test.each(leftOut)('$name', ({ scheme, vector, request, place }) => {
    const check = createCheck(scheme, vector.keys, vector.now);
    const codes = withAdded(request, place).map((added) => check(added).code);

    expect(codes).toHaveLength(2);
    expect(codes[0]).toMatch(/^(signature-wrong|key-unknown)$/);
    expect(codes[1]).toBe('signature-malformed');
  });
});

/** The request with a text at a place where there is none, and with two. */
function withAdded(request: SignedRequest, place: Place): SignedRequest[] {
  const [kind, name = ''] = place.split(' ');
  const text = Buffer.from(request.body).toString();
  switch (kind) {
    case 'header':
      return ['x', ['x', 'y']].map((value) => ({
        ...request,
        headers: { ...request.headers, [name.toLowerCase()]: value },
      }));
    case 'query':
      return [`?${name}=x`, `?${name}=x&${name}=y`].map((query) => ({
        ...request,
        url: request.url.replace(/\?.*|$/, query),
      }));
    case 'form': {
      const others = text.split('&').filter((field) => !field.startsWith(`${name}=`));
      return [[`${name}=x`], [`${name}=x`, `${name}=y`]].map((fields) => ({
        ...request,
        body: Buffer.from([...others, ...fields].join('&')),
      }));
    }
    default:
      return ['"x"', '["x","y"]'].map((value) => ({
        ...request,
        body: Buffer.from(text.replace('{', `{"${name.slice(1)}":${value},`)),
      }));
  }
}
