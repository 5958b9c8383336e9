/** Options that cannot work: `createReceiver` throws at once, and the text says which option and what it needs. */
import { createSecretKey, generateKeyPairSync } from 'node:crypto';
import {
  createReceiver,
  memoryIdempotency,
  type Provider,
  type ReceiverOptions,
  type Scheme,
} from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { key, provider } from './provider.ts';

const good = { keys: [key], idempotency: memoryIdempotency(), handlers: {}, otherwise: () => undefined };

/** Bellpay, if its deliveries were signed in another way. */
function signedBy(recipe: Partial<Scheme>, signsUrl = false): Provider {
  const hmac: Scheme = { ...provider.signatures.hmac, ...recipe };
  return {
    ...provider,
    signatures: { hmac },
    channels: { events: { ...provider.channels.events, signsUrl } },
  };
}

/** What is thrown, with its class: the compiler would forbid most of these options, JavaScript does not. */
function thrownBy(options: object, of: Provider = provider): string | undefined {
  try {
    createReceiver(of, { ...good, ...options } as unknown as ReceiverOptions<Provider, unknown>);
  } catch (error) {
    return error instanceof Error ? `${error.constructor.name}: ${error.message}` : 'no error';
  }
  return undefined;
}

const rsa = signedBy({ algorithm: 'rsa-sha256', key: 'public' });
const rsaKeys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ecKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
const pem = (k: typeof ecKey) => k.export({ type: 'spki', format: 'pem' });
const spki = rsaKeys.publicKey.export({ type: 'spki', format: 'der' });

describe('keys', () => {
  test.each([
    { name: 'undefined', keys: undefined, want: 'TypeError: `keys` must hold at least one key' },
    { name: 'none', keys: [], want: 'TypeError: `keys` must hold at least one key' },
    { name: 'a text', keys: 'CANARY', want: 'TypeError: `keys` must hold at least one key' },
    { name: 'empty', keys: [''], want: 'TypeError: keys[0] is empty: is its environment variable set?' },
    {
      name: 'undefined after a good one',
      keys: [key, undefined],
      want: 'TypeError: keys[1] is empty: is its environment variable set?',
    },
    {
      name: 'no bytes at all, with which anybody could sign',
      keys: [new Uint8Array(0)],
      want: 'TypeError: keys[0] is empty: is its environment variable set?',
    },
    {
      name: 'a secret of no bytes',
      keys: [createSecretKey(Buffer.alloc(0))],
      want: 'TypeError: keys[0] is empty: is its environment variable set?',
    },
    { name: 'null', keys: [null], want: 'TypeError: keys[0] is empty: is its environment variable set?' },
    { name: 'a number', keys: [5], want: 'TypeError: keys[0] is not utf8 text' },
    {
      name: 'an RSA key for an HMAC',
      keys: [rsaKeys.publicKey],
      want: 'TypeError: keys[0] is not utf8 text',
    },
    { name: 'text', keys: ['any text'], want: undefined },
    { name: 'bytes', keys: [Buffer.from('any text')], want: undefined },
  ])('$name', ({ keys, want }) => {
    expect(thrownBy({ keys })).toBe(want);
  });

  const hex = signedBy({ key: 'hex' });
  const base64 = signedBy({ key: 'base64' });
  test.each([
    { name: 'hex', of: hex, given: 'c0ffee', want: undefined },
    { name: 'not hex', of: hex, given: 'CANARY', want: 'TypeError: keys[0] is not hex text' },
    { name: 'hex of odd length', of: hex, given: 'c0ffe', want: 'TypeError: keys[0] is not hex text' },
    { name: 'base64', of: base64, given: 'Q0FOQVJZ', want: undefined },
    { name: 'not base64', of: base64, given: 'CANARY!', want: 'TypeError: keys[0] is not base64 text' },
    { name: 'RSA in PEM', of: rsa, given: pem(rsaKeys.publicKey), want: undefined },
    { name: 'RSA as base64 of its SPKI form', of: rsa, given: spki.toString('base64'), want: undefined },
    { name: 'a KeyObject', of: rsa, given: rsaKeys.publicKey, want: undefined },
    {
      name: 'no RSA key',
      of: rsa,
      given: 'CANARY',
      want: 'TypeError: keys[0] is not an RSA public key in PEM',
    },
    { name: 'EC', of: rsa, given: pem(ecKey), want: 'TypeError: keys[0] is not an RSA public key in PEM' },
    { name: 'EC object', of: rsa, given: ecKey, want: 'TypeError: keys[0] is not an RSA public key in PEM' },
  ])('written as the recipe says: $name', ({ of, given, want }) => {
    expect(thrownBy({ keys: [given] }, of)).toBe(want);
  });
});

describe('publicUrl, where the URL is signed', () => {
  const url = signedBy({ message: '{path}{body}' }, true);
  const want =
    'TypeError: The signature covers the URL: `publicUrl` must be the whole URL that the provider calls';
  test.each([
    { name: 'missing', given: undefined, want },
    { name: 'empty', given: '', want },
    { name: 'a path', given: '/hooks', want },
    { name: 'without a scheme', given: 'pay.example.com/hooks', want },
    { name: 'without a scheme, with a port', given: 'localhost:3000/hooks', want },
    { name: 'whole', given: 'https://pay.example.com/hooks', want: undefined },
  ])('$name', ({ given, want }) => {
    expect(thrownBy({ publicUrl: given }, url)).toBe(want);
  });

  test('it is not needed elsewhere', () => {
    expect(thrownBy({ publicUrl: undefined })).toBe(undefined);
  });
});

describe('readings, where a part of the signature is unknown', () => {
  const undocumented = signedBy({ message: '{body}{end}', unknown: { end: { none: '', line: '\n' } } });
  const want =
    'TypeError: The provider does not document "end" of its signature: choose in `readings` one of none, line';
  test.each([
    { name: 'missing', given: undefined, want },
    { name: 'of another axis', given: { start: 'none' }, want },
    { name: 'no candidate', given: { end: 'both' }, want },
    { name: 'an inherited property', given: { end: 'constructor' }, want },
    { name: 'chosen', given: { end: 'line' }, want: undefined },
  ])('$name', ({ given, want }) => {
    expect(thrownBy({ readings: given }, undocumented)).toBe(want);
  });
});

interface Case {
  readonly name: string;
  readonly given: object;
  readonly want: string | undefined;
}

describe('the others', () => {
  const idempotency = "TypeError: `idempotency` must be chosen: memoryIdempotency(), a store, or 'none'";
  const otherwise = 'TypeError: `otherwise` must be a function: it gets what no handler is for';
  const channel = 'TypeError: `channel` must be one of events';
  const handler = (name: string) =>
    `TypeError: handlers["${name}"] is for no message of the channel: it has PAID, REFUNDED`;
  const cases: Case[] = [
    { name: 'no idempotency', given: { idempotency: undefined }, want: idempotency },
    { name: 'idempotency of another name', given: { idempotency: 'memory' }, want: idempotency },
    { name: "idempotency 'none'", given: { idempotency: 'none' }, want: undefined },
    { name: 'no otherwise', given: { otherwise: undefined }, want: otherwise },
    { name: 'a handler left open', given: { handlers: { PAID: undefined } }, want: undefined },
    { name: 'a handler for no message', given: { handlers: { PAYED: () => 1 } }, want: handler('PAYED') },
    { name: 'an inherited name', given: { handlers: { toString: () => 1 } }, want: handler('toString') },
    { name: 'an unknown channel', given: { channel: 'nowhere' }, want: channel },
    { name: 'an inherited channel', given: { channel: 'toString' }, want: channel },
    { name: 'the only channel by name', given: { channel: 'events' }, want: undefined },
  ];
  test.each(cases)('$name', ({ given, want }) => {
    expect(thrownBy(given)).toBe(want);
  });

  test.each([
    { name: 'no handlers', given: { handlers: undefined }, option: 'handlers' },
    { name: 'handlers that are null', given: { handlers: null }, option: 'handlers' },
    { name: 'a handler that is no function', given: { handlers: { PAID: 'ship' } }, option: 'handlers' },
    { name: 'a limit that limits nothing', given: { limitBytes: NaN }, option: 'limitBytes' },
    { name: 'a deadline that passes at once', given: { deadlineMs: Infinity }, option: 'deadlineMs' },
  ])('a TypeError names the option: $name', ({ given, option }) => {
    expect(thrownBy(given)).toMatch(new RegExp(`^TypeError: .*\\b${option}\\b`));
  });

  test('of several channels one must be chosen', () => {
    const { events } = provider.channels;
    const two: Provider = { ...provider, channels: { events, refunds: events } };
    expect(thrownBy({}, two)).toBe('TypeError: `channel` must be one of events, refunds');
    expect(thrownBy({ channel: 'refunds' }, two)).toBe(undefined);
  });
});
