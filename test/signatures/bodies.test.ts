/** Bodies that nobody meant, under a genuine signature: refused by a code, wherever the body is signed. */
import { describe, expect, test } from 'vitest';
import { coveredText } from './coverage.ts';
import { acceptedOf, createCheck, readSchemes, requestOf } from './schemes.ts';

const cases = acceptedOf(readSchemes());

const bodies: Record<string, Buffer> = Object.fromEntries(
  Object.entries({
    nothing: '',
    'a NUL': '\0',
    'a byte order mark': '\ufeff{}',
    'half of an object': '{"sign":',
    'a list': '[]',
    null: 'null',
    'a text': '"sign"',
    'a number': '1e400',
    'members that are no texts':
      '{"sign":{"a":1},"signature_key":[1],"Signature":true,"additionalData":null,"response":0}',
    'names of the language': '{"__proto__":{"sign":"x"},"constructor":1,"sign":"00","toString":null}',
    'the same names over and over': `{${'"sign":"00",'.repeat(1000)}"sign":"00"}`,
    'deep lists': `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    'deep objects': `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    'separators alone': '&&==&=&%&%%&%zz&+',
    'two thousand fields': Array.from({ length: 2_000 }, (_, index) => `f${index}=${index}`).join('&'),
    'XML that is open': '<xml><sign>00</sign>',
    'XML with entities of its own': '<!DOCTYPE x [<!ENTITY a "aaaa">]><xml><sign>&a;</sign></xml>',
    'XML in XML': '<xml><a><sign>00</sign></a></xml>',
    'deep XML': `${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}`,
  }).map(([name, text]) => [name, Buffer.from(text)]),
);
bodies['no UTF-8'] = Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0xc3, 0x28, 0x7d]);

describe('a code, and never another exception', () => {
  test.each(cases)('$name', (each) => {
    const request = requestOf(each.vector);
    const check = createCheck(each.scheme, each.vector.keys, each.vector.now);
    const covered = coveredText(each, Buffer.from(request.body));
    const outcomes = Object.entries(bodies).map(([name, body]) => ({
      name,
      isAccepted: check({ ...request, body }).code === 'accepted',
      want: coveredText(each, body) === covered,
    }));

    expect(outcomes.filter(({ isAccepted, want }) => isAccepted !== want)).toEqual([]);
  });
});
