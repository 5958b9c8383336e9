/** What the fuzz run and the property tests have found: each was once a forgery, a hang, or a delivery signed in vain. */
import { createHmac } from 'node:crypto';
import { createVerifier, isWebhookError, parseRecipe, type Recipe, sign } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import type { OracleRecipe, OracleRequest } from '../signatures/oracle-notation.ts';
import { oracleVerify } from '../signatures/oracle.ts';

const key = 'geheim';
const now = 1_700_000_000_000;
const publicUrl = 'https://pay.example.com/hook';
const hmac = { at: 'header s', algorithm: 'hmac-sha256', encoding: 'hex' } as const;

const requestOf = (given: Partial<OracleRequest>): OracleRequest => ({
  method: 'POST',
  url: '/hook',
  headers: {},
  body: Buffer.alloc(0),
  publicUrl,
  ...given,
});

/** What the runtime and what the oracle says. */
function verdicts(recipe: Recipe, request: OracleRequest): string[] {
  const { verdict } = oracleVerify(recipe as OracleRecipe, request, { keys: [key], now });
  try {
    createVerifier(parseRecipe(recipe), [key], { now: () => now })(request);
    return ['accepted', verdict];
  } catch (error) {
    if (!isWebhookError(error) || error.answer !== 'refused') throw error;
    return ['refused', verdict];
  }
}

const signed = (text: string): string => createHmac('sha256', key).update(text).digest('hex');

/** The signature is right for the text, which is that of a delivery without the part in question. */
const ambiguous: { name: string; recipe: Partial<Recipe>; text: string; given: Partial<OracleRequest> }[] = [
  {
    name: 'an optional field',
    recipe: { message: ['{form a}', '{form b?}'], join: '|' },
    text: '1',
    given: { body: Buffer.from('a=1&b=evil&b=evil') },
  },
  {
    name: 'a field with a default',
    recipe: { message: '{form a}|{form b | default}' },
    text: '1|',
    given: { body: Buffer.from('a=1&b=evil&b=evil') },
  },
  {
    name: 'an optional parameter of the query',
    recipe: { message: '{query b?}{body}' },
    text: '',
    given: { url: '/hook?b=evil&b=evil' },
  },
  {
    name: 'an optional element',
    recipe: { message: ['{xml a}', '{xml b?}'], join: '|' },
    text: '1',
    given: { body: Buffer.from('<xml><a>1</a><b>evil</b><b>evil</b></xml>') },
  },
  {
    name: 'an optional header',
    recipe: { message: ['{header b?}', '{body}'], join: '|' },
    text: '',
    given: { headers: { b: ['evil', 'evil'] } },
  },
  {
    name: 'an optional header that must be the digest of the body',
    recipe: { message: '{url}', check: { '{header b?}': '{body}' } },
    text: publicUrl,
    given: { headers: { b: ['evil', 'evil'] } },
  },
];

describe('what may be absent is not absent when it is there twice', () => {
  test.each(ambiguous)('$name', ({ recipe, text, given }) => {
    const request = requestOf({ ...given, headers: { ...given.headers, s: signed(text) } });
    expect(verdicts({ ...hmac, ...recipe }, request)).toEqual(['refused', 'refused']);
  });
});

test.each([
  { name: 'an object', b: '{"evil":1}' },
  { name: 'a list', b: '["evil"]' },
])('what may be absent is not absent when it is $name', ({ b }) => {
  const recipe: Recipe = { ...hmac, message: ['{payload /a}', '{payload /b?}'], join: '|' };
  const request = requestOf({ headers: { s: signed('1') }, body: Buffer.from(`{"a":1,"b":${b}}`) });
  expect(verdicts(recipe, request)).toEqual(['refused', 'refused']);
});

test('parameters that are not sorted stand as they were received, also those of one name', () => {
  const recipe: Recipe = {
    ...hmac,
    message: { sorted: 'form', by: 'none', lists: 'each', pair: '{name}={value}', join: '&' },
  };
  const body = 'a=1&b=2&a=3';
  const request = requestOf({ headers: { s: signed(body) }, body: Buffer.from(body) });
  expect(verdicts(recipe, request)).toEqual(['accepted', 'accepted']);
});

// Within the runner's own limit: the time that it takes must grow with the length, not with its square.
test('400,000 blanks are no XML', () => {
  const recipe: Recipe = { ...hmac, at: 'xml s', message: '{xml a}' };
  expect(verdicts(recipe, requestOf({ body: Buffer.alloc(400_000, ' ') }))).toEqual(['refused', 'refused']);
});

test.each([
  { at: 'form s', given: { body: Buffer.from('a=1&s=sample') } },
  { at: 'xml s', given: { body: Buffer.from('<xml><a>1</a><s>sample</s></xml>') } },
  { at: 'query s', given: { url: '/hook?s=sample' } },
  { at: 'payload /s', given: { body: Buffer.from('{"a":1,"s":"sample"}') } },
  { at: 'header s', given: { headers: { s: 'sample' } } },
])('`sign` writes the signature over that of a sample: $at', ({ at, given }) => {
  const recipe: Recipe = { ...hmac, at, message: '{method}' };
  const delivery = sign(parseRecipe(recipe), key, requestOf(given), { now: () => now });
  expect(verdicts(recipe, delivery)).toEqual(['accepted', 'accepted']);
});
