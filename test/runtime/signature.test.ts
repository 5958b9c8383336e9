/** What the check of a signature says: to the one vector that a provider published, and to everything that is nearly one. */
import { createHmac, createSecretKey, generateKeyPairSync } from 'node:crypto';
import {
  createVerifier,
  isWebhookError,
  type Key,
  parseRecipe,
  type Recipe,
  sign,
  type SignedRequest,
} from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';

/** PassTo's recipe and the worked example of its page on identity verification (V1 of its notes, section 3). */
const recipe = {
  at: ['header signature', 'header signerature'],
  algorithm: 'hmac-sha1',
  encoding: 'base64',
  key: 'utf8',
  message: '{path}{body}',
} as const satisfies Recipe;
const key =
  '18dd8a3c8003d2adcd13cb9981618bedd759a19f697a46d270542c6023479a08f541a5fa7f2e09a6f93cab7fe5de3b1b465abxxx';
const signature = 'qKAfzANeovNTa2dQpIlOWIibZ/U=';
const path = '/v1/platform/identify/auth';
const publicUrl = `https://pay.example.com${path}`;
const body = Buffer.from(
  '{"customer_token":"a1472263c7b97095f095cb62477c-4420-8e2e-8a156axxxxxx","customer_no":"473_32_86000698",' +
    '"callback_url":"https://credit-pre.aatest.online/payment/callback","token_expire":1732521424191,' +
    '"client_ip":"192.168.1.166"}',
);
const vector: SignedRequest = { method: 'POST', url: '/anything', headers: { signature }, body, publicUrl };

/** `ok`, or the code of the error; anything but a WebhookError is thrown on. */
function verdict(change: Partial<SignedRequest>, keys: Key[] = [key], by: Recipe = recipe): string {
  try {
    createVerifier(parseRecipe(by), keys)({ ...vector, ...change });
    return 'ok';
  } catch (error) {
    if (!isWebhookError(error)) throw error;
    return error.code;
  }
}

describe('the published vector', () => {
  test('is what the recipe signs', () => {
    expect(sign(parseRecipe(recipe), key, { ...vector, headers: {} })).toEqual(vector);
  });

  test.each([
    { name: 'as published', change: {}, want: 'ok' },
    { name: 'another host', change: { publicUrl: `http://localhost:3000${path}` }, want: 'ok' },
    { name: 'the query is not signed', change: { publicUrl: `${publicUrl}?plat_id=x` }, want: 'ok' },
    {
      name: 'the URL that the server saw does not matter',
      change: { url: '/internal', method: 'PUT' },
      want: 'ok',
    },
    { name: 'the second name of the header', change: { headers: { signerature: signature } }, want: 'ok' },
    { name: 'another path', change: { publicUrl: `${publicUrl}/` }, want: 'signature-wrong' },
    {
      name: 'made over /dg and the path',
      change: { headers: { signature: 'Awat5GV9RdpOb8EPcVwiBYHC2ZQ=' } },
      want: 'signature-wrong',
    },
    {
      name: 'made over the path and the query',
      change: { headers: { signature: 'VAtkPACwKrz6wK2bqRZlkJVs2Ag=' }, publicUrl: `${publicUrl}?plat_id=x` },
      want: 'signature-wrong',
    },
    { name: 'no body', change: { body: Buffer.alloc(0) }, want: 'signature-wrong' },
    {
      name: 'a newline after the body',
      change: { body: Buffer.concat([body, Buffer.from('\n')]) },
      want: 'signature-wrong',
    },
    {
      name: 'the body written anew',
      change: { body: Buffer.from(JSON.stringify(JSON.parse(String(body)), null, 2)) },
      want: 'signature-wrong',
    },
  ])('$name', ({ change, want }) => {
    expect(verdict(change)).toBe(want);
  });

  test('the counter-examples are what their names say, so that they are wrong for that reason', () => {
    const over = (text: string) => createHmac('sha1', key).update(text).update(body).digest('base64');
    expect([over(`/dg${path}`), over(`${path}?plat_id=x`)]).toEqual([
      'Awat5GV9RdpOb8EPcVwiBYHC2ZQ=',
      'VAtkPACwKrz6wK2bqRZlkJVs2Ag=',
    ]);
  });

  test('any byte of the body altered', () => {
    const verdicts = Array.from(body, (byte, index) => {
      const altered = Buffer.from(body);
      altered[index] = byte ^ 1;
      return verdict({ body: altered });
    });
    expect(verdicts).toEqual(Array.from(body, () => 'signature-wrong'));
  });

  test('any bit of the signature altered', () => {
    const bytes = Buffer.from(signature, 'base64');
    const verdicts = Array.from({ length: bytes.length * 8 }, (_, bit) => {
      const altered = Buffer.from(bytes);
      altered[bit >> 3]! ^= 1 << (bit & 7);
      return verdict({ headers: { signature: altered.toString('base64') } });
    });
    expect(new Set(verdicts)).toEqual(new Set(['signature-wrong']));
  });
});

describe('of several places the first that is there counts', () => {
  const wrong = Buffer.alloc(20).toString('base64');
  test.each([
    { headers: { signature, signerature: wrong }, want: 'ok' },
    { headers: { signature: wrong, signerature: signature }, want: 'signature-wrong' },
    { headers: { signature: '', signerature: signature }, want: 'signature-malformed' },
    { headers: { signature: undefined, signerature: signature }, want: 'ok' },
    { headers: { signature: [signature], signerature: wrong }, want: 'ok' },
    { headers: { other: signature }, want: 'signature-missing' },
  ])('$headers → $want', ({ headers, want }) => {
    expect(verdict({ headers })).toBe(want);
  });
});

describe('keys', () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  test.each([
    { name: 'the new one first', keys: ['new', key], want: 'ok' },
    { name: 'the old one first', keys: [key, 'new'], want: 'ok' },
    { name: 'as bytes', keys: [Buffer.from(key)], want: 'ok' },
    { name: 'another', keys: ['new'], want: 'signature-wrong' },
    { name: 'with a newline', keys: [`${key}\n`], want: 'signature-wrong' },
  ])('$name', ({ keys, want }) => {
    expect(verdict({}, keys)).toBe(want);
  });

  test('an HMAC made with the text of a public key is no RSA signature', () => {
    const pem = publicKey.export({ type: 'spki', format: 'pem' });
    const forged = createHmac('sha256', pem).update(path).update(body).digest('base64');
    const rsa = { ...recipe, algorithm: 'rsa-sha256', key: 'public' } as const;
    expect(verdict({ headers: { signature: forged } }, [publicKey], rsa)).toBe('signature-wrong');
  });
});

test('a secret may be a KeyObject', () => {
  const recipe = parseRecipe({
    at: 'header s',
    algorithm: 'hmac-sha256',
    encoding: 'hex',
    key: 'utf8',
    message: '{body}',
  });
  const given = { method: 'POST', url: '/', headers: {}, body: Buffer.from('b') };

  const signed = sign(recipe, createSecretKey(Buffer.from('k')), given);
  expect(signed.headers).toEqual({ s: createHmac('sha256', 'k').update('b').digest('hex') });
  expect(createVerifier(recipe, [createSecretKey(Buffer.from('k'))])(signed)).toEqual({});
});

describe('lines', () => {
  const lined = (message: string | string[]): Recipe => ({
    at: 'header s',
    algorithm: 'hmac-sha256',
    encoding: 'hex',
    key: 'utf8',
    message,
    join: '\n',
  });
  const given = { method: 'POST', url: '/', headers: {}, body: Buffer.from('b') };
  const hmacOf = (text: string): string => createHmac('sha256', 'k').update(text).digest('hex');

  test.each<[string, string | string[], string]>([
    [
      'one with an optional part that is empty is dropped, with its separator',
      ['{method}', 't={header t?}', '{body}'],
      'POST\nb',
    ],
    ['a template alone stays', 't={header t?}{body}', 't=b'],
  ])('%s', (_, message, want) => {
    expect(sign(parseRecipe(lined(message)), 'k', given).headers).toEqual({ s: hmacOf(want) });
  });
});
