/** A key that cannot be one is refused when the receiver is made: by its place or its name, never by its value. */
import { createPublicKey, createSecretKey, generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { createReceiver, memoryIdempotency, type Provider } from '@hookwright/runtime';
import { createSender } from '@hookwright/runtime/testing';
import { describe, expect, test } from 'vitest';
import { bellpay } from './bellpay.ts';

const canary = 'CANARY';
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' });
const broken = `-----BEGIN PUBLIC KEY-----\n${canary}\n-----END PUBLIC KEY-----\n`;
const der = rsa.publicKey.export({ type: 'spki', format: 'der' });

const hmac = bellpay({});
const hex = bellpay({ key: 'hex' });
const stripped = bellpay({ key: { encoding: 'base64', strip: 'whsec_' } });
const token: Provider = { ...hmac, signatures: { hmac: { at: 'header Token', algorithm: 'token' } } };
const ed25519 = bellpay({ algorithm: 'ed25519', encoding: 'base64', key: 'hex' });
const ecdsa = bellpay({ algorithm: 'ecdsa-sha256', encoding: 'base64', key: 'public' });
const rsaSigned = bellpay({ algorithm: 'rsa-sha256', encoding: 'base64', key: 'public' });
const either = bellpay({
  anyOf: [
    {
      name: 'new',
      at: 'header New',
      algorithm: 'hmac-sha256',
      encoding: 'hex',
      key: 'hex',
      message: '{body}',
    },
    {
      name: 'old',
      at: 'header Old',
      algorithm: 'hmac-sha1',
      encoding: 'hex',
      key: 'base64',
      message: '{body}',
    },
  ],
});

const empty = 'is empty: is its environment variable set?';
const cases: { name: string; of: Provider; given: unknown; want: string }[] = [
  { name: 'an empty text', of: hmac, given: '', want: empty },
  { name: 'an empty text, as a token', of: token, given: '', want: empty },
  { name: 'nothing', of: hmac, given: undefined, want: empty },
  { name: 'no bytes', of: hmac, given: new Uint8Array(), want: empty },
  { name: 'a secret of no bytes', of: hmac, given: createSecretKey(Buffer.alloc(0)), want: empty },
  { name: 'a number', of: hmac, given: 17, want: 'is not utf8 text' },
  { name: 'no hex', of: hex, given: `${canary}!`, want: 'is not hex text' },
  { name: 'half a byte of hex', of: hex, given: 'abc', want: 'is not hex text' },
  { name: 'no base64', of: stripped, given: `whsec_${canary}!`, want: 'is not base64 text' },
  { name: 'a prefix alone', of: stripped, given: 'whsec_', want: 'is not base64 text' },
  { name: 'a key pair for a secret', of: hmac, given: rsa.publicKey, want: 'is not utf8 text' },
  { name: 'a secret for a key pair', of: rsaSigned, given: canary, want: 'is not an RSA public key in PEM' },
  { name: 'a broken PEM', of: rsaSigned, given: broken, want: 'is not an RSA public key in PEM' },
  {
    name: 'a PEM cut off',
    of: rsaSigned,
    given: String(pem).slice(0, 200),
    want: 'is not an RSA public key in PEM',
  },
  { name: 'RSA for ECDSA', of: ecdsa, given: pem, want: 'is not a P-256 public key in PEM' },
  { name: 'another curve', of: ecdsa, given: p384.publicKey, want: 'is not a P-256 public key in PEM' },
  {
    name: 'RSA for Ed25519',
    of: ed25519,
    given: rsa.publicKey,
    want: 'is not an Ed25519 public key in hex text',
  },
  { name: '31 bytes', of: ed25519, given: 'ab'.repeat(31), want: 'is not an Ed25519 public key in hex text' },
  { name: 'of no alternative', of: either, given: `${canary}!`, want: 'is not hex text' },
];

function thrownBy(of: Provider, keys: unknown): unknown {
  try {
    createReceiver(of, {
      keys,
      idempotency: memoryIdempotency(),
      handlers: {},
      otherwise: () => undefined,
    } as unknown as Parameters<typeof createReceiver>[1]);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe.each(cases)('$name', ({ of, given, want }) => {
  const isText = typeof given === 'string' && given !== '';

  test('without a name, in its place of the list', () => {
    const error = thrownBy(of, [goodFor(of), given]);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toBe(`keys[1] ${want}`);
    expect(inspect(error, { depth: 9 })).not.toContain(isText ? given.slice(0, 40) : canary);
  });

  test('with a name', () => {
    const error = thrownBy(of, [{ id: 'shop-7', key: given }]);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toBe(`keys[0] ("shop-7") ${want}`);
    expect(inspect(error, { depth: 9 })).not.toContain(isText ? given.slice(0, 40) : canary);
  });
});

test.each([
  { name: 'of an empty name', keys: [{ id: '', key: canary }], want: 'keys[0] has an empty id' },
  { name: 'an object that is no key', keys: [{ secret: canary }], want: `keys[0] ${empty}` },
  { name: 'no list', keys: canary, want: '`keys` must hold at least one key' },
  { name: 'an empty list', keys: [], want: '`keys` must hold at least one key' },
])('keys: $name', ({ keys, want }) => {
  expect(String(thrownBy(hmac, keys))).toBe(`TypeError: ${want}`);
});

test.each([
  { name: 'DER as base64', of: rsaSigned, given: der.toString('base64') },
  { name: 'PEM as bytes', of: rsaSigned, given: Buffer.from(pem) },
  { name: 'a KeyObject', of: rsaSigned, given: createPublicKey(pem) },
  { name: 'without the prefix', of: stripped, given: 'c2VjcmV0' },
  { name: 'for the second of two alternatives', of: either, given: 'c2VjcmV0IQ==' },
])('a key that is one: $name', ({ of, given }) => {
  expect(thrownBy(of, [given])).toBeUndefined();
});

test('nor does a sender say it', () => {
  const make = () => createSender(hex, {}, { key: `${canary}!`, url: 'http://127.0.0.1/' });
  expect(make).toThrow(new TypeError('keys[0] is not hex text'));
});

/** A key that stands before the one that is not. */
function goodFor(of: Provider): unknown {
  const good: [Provider, unknown][] = [
    [hex, 'c0ffee'],
    [stripped, 'whsec_c2VjcmV0'],
    [either, 'c0ffee'],
    [rsaSigned, pem],
    [ecdsa, generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey],
    [ed25519, generateKeyPairSync('ed25519').publicKey],
  ];
  return good.find(([provider]) => provider === of)?.[1] ?? 'a key';
}
