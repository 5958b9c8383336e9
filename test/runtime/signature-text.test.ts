/** Texts that stand where a signature should: each gets its code, none an exception of another kind. */
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { createVerifier, type Headers, isWebhookError, parseRecipe, type Scheme } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';

const key = 'key';
const body = Buffer.from('{"id":23}');
const hmac: Scheme = {
  at: 'header signature',
  algorithm: 'hmac-sha1',
  encoding: 'base64',
  key: 'utf8',
  message: '{body}',
};
const inHex: Scheme = { ...hmac, encoding: 'hex' };
const inBase64url: Scheme = { ...hmac, encoding: 'base64url' };
const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const digest = createHmac('sha1', key).update(body).digest();
/** `DUZY/d3Li+kHHo4TYAWrmTxUS6Q=`: it has a `/`, a `+`, a last letter with two spare bits, and padding. */
const base64 = digest.toString('base64');
const hex = digest.toString('hex');

function verdict(recipe: Scheme, signature: Headers[string]): string {
  const verify = createVerifier(parseRecipe(recipe), [recipe.key === 'public' ? publicKey : key]);
  try {
    verify({ method: 'POST', url: '/', headers: { signature }, body });
    return 'ok';
  } catch (error) {
    if (!isWebhookError(error)) throw error;
    return error.code.replace('signature-', '');
  }
}

const strange: { name: string; text: Headers[string]; want: string }[] = [
  { name: 'absent', text: undefined, want: 'missing' },
  { name: 'an empty list', text: [], want: 'missing' },
  { name: 'empty', text: '', want: 'malformed' },
  { name: 'one character', text: 'q', want: 'malformed' },
  { name: 'a blank', text: ' ', want: 'malformed' },
  { name: 'not ASCII', text: 'é'.repeat(28), want: 'malformed' },
  { name: 'half a surrogate pair', text: '\ud800'.repeat(28), want: 'malformed' },
  { name: 'a NUL', text: '\0', want: 'malformed' },
  { name: '20,000 characters', text: 'a'.repeat(20_000), want: 'malformed' },
  { name: 'JSON', text: '{"signature":"q"}', want: 'malformed' },
];

describe.each([
  { encoding: 'base64', recipe: hmac },
  { encoding: 'hex', recipe: inHex },
  { encoding: 'base64url', recipe: inBase64url },
])('in $encoding', ({ recipe }) => {
  test.each(strange)('$name → $want', ({ text, want }) => {
    expect(verdict(recipe, text)).toBe(want);
  });
});

describe('nearly base64', () => {
  test.each([
    { name: 'right', text: base64, want: 'ok' },
    { name: 'right, in a list of one', text: [base64], want: 'ok' },
    { name: 'twice', text: [base64, base64], want: 'malformed' },
    { name: 'twice in one line, as node:http joins them', text: `${base64}, ${base64}`, want: 'malformed' },
    { name: 'cut off', text: base64.slice(0, -4), want: 'malformed' },
    { name: 'without padding', text: base64.replace('=', ''), want: 'malformed' },
    { name: 'with more padding', text: `${base64}=`, want: 'malformed' },
    {
      name: 'other spare bits, which decode to the same bytes',
      text: base64.replace('Q=', 'R='),
      want: 'malformed',
    },
    { name: 'the alphabet of URLs', text: base64.replace('/', '_'), want: 'malformed' },
    { name: 'a newline after it', text: `${base64}\n`, want: 'malformed' },
    { name: 'a newline within', text: `${base64.slice(0, 9)}\n${base64.slice(9)}`, want: 'malformed' },
    { name: 'a prefix', text: `sha1=${base64}`, want: 'malformed' },
    { name: 'in hex', text: hex, want: 'malformed' },
    {
      name: 'of a longer digest',
      text: createHmac('sha256', key).update(body).digest('base64'),
      want: 'malformed',
    },
    { name: 'in lower case', text: base64.toLowerCase(), want: 'malformed' },
    { name: 'of another body', text: createHmac('sha1', key).digest('base64'), want: 'wrong' },
  ])('$name → $want', ({ text, want }) => {
    expect(verdict(hmac, text)).toBe(want);
  });

  test('the text that these are made from', () => {
    expect(base64).toBe('DUZY/d3Li+kHHo4TYAWrmTxUS6Q=');
  });
});

describe('nearly hex', () => {
  test.each([
    { name: 'right', text: hex, want: 'ok' },
    { name: 'in capitals', text: hex.toUpperCase(), want: 'ok' },
    { name: 'of odd length', text: hex.slice(1), want: 'malformed' },
    { name: 'one digit too many', text: `${hex}0`, want: 'malformed' },
    {
      name: 'with what is no digit in the middle',
      text: `${hex.slice(0, 20)}zz${hex.slice(22)}`,
      want: 'malformed',
    },
    { name: 'with 0x', text: `0x${hex}`, want: 'malformed' },
    { name: 'in base64', text: base64, want: 'malformed' },
  ])('$name → $want', ({ text, want }) => {
    expect(verdict(inHex, text)).toBe(want);
  });
});

describe('nearly base64url', () => {
  test.each([
    { name: 'right', text: digest.toString('base64url'), want: 'ok' },
    { name: 'with padding', text: `${digest.toString('base64url')}=`, want: 'malformed' },
    { name: 'the other alphabet', text: base64.replace('=', ''), want: 'malformed' },
  ])('$name → $want', ({ text, want }) => {
    expect(verdict(inBase64url, text)).toBe(want);
  });
});

describe('RSA, whose length depends on the key', () => {
  const rsa: Scheme = { ...hmac, algorithm: 'rsa-sha256', key: 'public' };
  test.each([
    { name: 'empty', text: '', want: 'malformed' },
    { name: 'not base64', text: '!', want: 'malformed' },
    { name: 'one byte', text: 'AA==', want: 'wrong' },
    { name: 'zeros', text: Buffer.alloc(256).toString('base64'), want: 'wrong' },
    { name: 'more than the modulus', text: Buffer.alloc(256, 255).toString('base64'), want: 'wrong' },
    { name: 'too long', text: Buffer.alloc(300, 1).toString('base64'), want: 'wrong' },
    { name: '20,000 characters', text: 'a'.repeat(20_000), want: 'wrong' },
  ])('$name → $want', ({ text, want }) => {
    expect(verdict(rsa, text)).toBe(want);
  });
});
