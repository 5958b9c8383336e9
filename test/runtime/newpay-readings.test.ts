/** NewPay leaves two parts of its signature open. For each reading: the text that is signed, and that no other reading takes it. */
import { createSign, generateKeyPairSync } from 'node:crypto';
import {
  createVerifier,
  everyReading,
  isWebhookError,
  parseRecipe,
  type Readings,
  type Recipe,
  sign,
} from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';

/** As in specs/newpay. */
const recipe = {
  at: 'payload /data/sign',
  algorithm: 'rsa-sha256',
  encoding: 'base64',
  key: 'public',
  message: {
    sorted: '{scope}',
    except: ['sign', 'data'],
    pair: '{name}={value}',
    join: '&',
    object: '{object}',
  },
  unknown: {
    scope: { data: 'payload /data', envelope: ['payload', 'payload /data'] },
    object: ['json-as-received', 'json-sorted', 'java-map', 'flattened', 'omitted'],
  },
} as const satisfies Recipe;

const data = '"orderNo":"A1","amt":{"value":"1.00","currency":"LAK"},"fee":1.50,"attach":"","note":null';
const bodyWith = (signature: string) =>
  Buffer.from(`{"success":true,"timestamp":1663738614280,"data":{${data},"sign":"${signature}"}}`);

const cases: { readings: Readings; text: string }[] = [
  {
    readings: { scope: 'data', object: 'json-as-received' },
    text: 'amt={"value":"1.00","currency":"LAK"}&attach=&fee=1.50&orderNo=A1',
  },
  {
    readings: { scope: 'data', object: 'json-sorted' },
    text: 'amt={"currency":"LAK","value":"1.00"}&attach=&fee=1.50&orderNo=A1',
  },
  {
    readings: { scope: 'data', object: 'java-map' },
    text: 'amt={value=1.00, currency=LAK}&attach=&fee=1.50&orderNo=A1',
  },
  {
    readings: { scope: 'data', object: 'flattened' },
    text: 'amt.currency=LAK&amt.value=1.00&attach=&fee=1.50&orderNo=A1',
  },
  { readings: { scope: 'data', object: 'omitted' }, text: 'attach=&fee=1.50&orderNo=A1' },
  {
    readings: { scope: 'envelope', object: 'json-as-received' },
    text: 'amt={"value":"1.00","currency":"LAK"}&attach=&fee=1.50&orderNo=A1&success=true&timestamp=1663738614280',
  },
  {
    readings: { scope: 'envelope', object: 'json-sorted' },
    text: 'amt={"currency":"LAK","value":"1.00"}&attach=&fee=1.50&orderNo=A1&success=true&timestamp=1663738614280',
  },
  {
    readings: { scope: 'envelope', object: 'java-map' },
    text: 'amt={value=1.00, currency=LAK}&attach=&fee=1.50&orderNo=A1&success=true&timestamp=1663738614280',
  },
  {
    readings: { scope: 'envelope', object: 'flattened' },
    text: 'amt.currency=LAK&amt.value=1.00&attach=&fee=1.50&orderNo=A1&success=true&timestamp=1663738614280',
  },
  {
    readings: { scope: 'envelope', object: 'omitted' },
    text: 'attach=&fee=1.50&orderNo=A1&success=true&timestamp=1663738614280',
  },
];

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const requestOf = (signature: string) => ({
  method: 'POST',
  url: '/',
  headers: {},
  body: bodyWith(signature),
});

function verdict(readings: Readings, signature: string): string {
  try {
    createVerifier(parseRecipe(recipe, readings), [publicKey])(requestOf(signature));
    return 'ok';
  } catch (error) {
    if (!isWebhookError(error)) throw error;
    return error.code;
  }
}

test('these are all the readings', () => {
  expect(everyReading(recipe)).toEqual(cases.map(({ readings }) => readings));
});

test('a recipe with nothing unknown has one reading', () => {
  expect(everyReading({ ...recipe, unknown: {} })).toEqual([{}]);
});

describe.each(cases)('$readings.scope, $readings.object', ({ readings, text }) => {
  const wanted = createSign('sha256').update(text).sign(privateKey, 'base64');

  test('signs this text, whatever stands where the signature will be', () => {
    const parsed = parseRecipe(recipe, readings);
    // The delivery comes back whole, with the signature where it belongs and no other byte changed.
    expect(sign(parsed, privateKey, requestOf(''))).toEqual(requestOf(wanted));
    expect(sign(parsed, privateKey, requestOf(wanted))).toEqual(requestOf(wanted));
  });

  test('is taken by the same reading and by no other', () => {
    const takers = everyReading(recipe).filter((reading) => verdict(reading, wanted) === 'ok');
    expect(takers).toEqual([readings]);
  });
});

describe('what has nothing to sign or no signature is refused with a code', () => {
  const readings = { scope: 'data', object: 'omitted' };
  test.each([
    { body: '{"data":{"orderNo":"A1"}}', want: 'signature-missing' },
    { body: '{"data":{"sign":null}}', want: 'signature-missing' },
    { body: '{"data":{"sign":{"a":1}}}', want: 'signature-malformed' },
    { body: '{"sign":"AA=="}', want: 'signature-missing' },
    { body: '{"data":["AA=="]}', want: 'signature-missing' },
    { body: '[]', want: 'signature-missing' },
    { body: '{"data":{"sign":""}}', want: 'signature-malformed' },
    { body: '{"data":{"sign":5}}', want: 'signature-malformed' },
    { body: '{"data":{"sign":"AA=="}}', want: 'signature-wrong' },
    { body: '{"data":{"sign":"AA=="}', want: 'signature-malformed' },
    { body: '', want: 'signature-malformed' },
    {
      body: `{"data":{"sign":"AA==","deep":${'['.repeat(300)}${']'.repeat(300)}}}`,
      want: 'signature-malformed',
    },
  ])('$body → $want', ({ body, want }) => {
    const verify = createVerifier(parseRecipe(recipe, readings), [publicKey]);
    const run = () => verify({ ...requestOf(''), body: Buffer.from(body) });
    expect(run).toThrow(expect.objectContaining({ code: want }) as Error);
  });
});
