/** What a message names never widens what its document allows: not the algorithm, not the version, not the kind of key. */
import { createHash, createHmac, sign } from 'node:crypto';
import type { SignedRequest } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { pairs } from './keys.ts';
import { createCheck, readSchemes, requestOf, type Scheme, type Vector } from './schemes.ts';

const schemes = readSchemes();

function found(name: string, id: string): { scheme: Scheme; vector: Vector; request: SignedRequest } {
  const scheme = schemes.find((each) => each.name === name)!;
  const vector = scheme.vectors.find((each) => each.id === id)!;
  return { scheme, vector, request: requestOf(vector) };
}

/** What is said of a vector with other headers. */
function codeOf(name: string, id: string, headers: SignedRequest['headers']): string {
  const { scheme, vector, request } = found(name, id);
  const check = createCheck(scheme, vector.keys, vector.now);
  return check({ ...request, headers: { ...request.headers, ...headers } }).code;
}

describe('the name of the algorithm', () => {
  const id = 'evo-merchant-sha256';
  test.each([
    '',
    'sha256',
    'SHA-256',
    ' SHA256',
    'SHA256,SHA512',
    'MD5',
    'none',
    'token',
    'digest-sha256',
    'undefined',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ])('"%s" is none of those that are allowed', (signtype) => {
    expect(codeOf('evo-cloud', id, { signtype })).toBe('signature-malformed');
  });

  test.each(['SHA512', 'HMAC-SHA512'])(
    '"%s" is allowed, and the signature is too short for it',
    (signtype) => {
      expect(codeOf('evo-cloud', id, { signtype })).toBe('signature-malformed');
    },
  );

  test('one of the same length is allowed, and the signature is not by it', () => {
    expect(codeOf('evo-cloud', id, { signtype: 'HMAC-SHA256' })).toBe('signature-wrong');
  });

  test('none, and two', () => {
    expect(codeOf('evo-cloud', id, { signtype: undefined })).toBe('signature-malformed');
    expect(codeOf('evo-cloud', id, { signtype: ['SHA256', 'SHA256'] })).toBe('signature-malformed');
    expect(codeOf('evo-cloud', id, { signtype: ['SHA256'] })).toBe('accepted');
  });
});

/** Right by the key, over the right text, and by another version than the one that is documented here. */
describe('a version or an algorithm that the document does not name', () => {
  const text = 'Hello, World!';
  const secret = "It's a Secret to Everybody";
  const sha1 = createHmac('sha1', secret).update(text).digest('hex');
  const sha256 = createHmac('sha256', secret).update(text).digest('hex');
  const stripe = /v1=(\w+)/.exec(
    String(found('stripe', 'stripe-dotnet').request.headers['stripe-signature']),
  )![1];
  const standard = 'g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';

  test.each<[string, string, string, string, string]>([
    ['github', 'github-docs-hello', 'x-hub-signature-256', `sha1=${sha1}`, 'signature-malformed'],
    ['github', 'github-docs-hello', 'x-hub-signature-256', `sha256=${sha1}`, 'signature-malformed'],
    ['github', 'github-docs-hello', 'x-hub-signature-256', `SHA256=${sha256}`, 'signature-malformed'],
    ['github', 'github-docs-hello', 'x-hub-signature-256', sha256, 'signature-malformed'],
    ['stripe', 'stripe-dotnet', 'stripe-signature', `t=1533204620,v0=${stripe}`, 'signature-malformed'],
    ['stripe', 'stripe-dotnet', 'stripe-signature', `t=1533204620,V1=${stripe}`, 'signature-malformed'],
    [
      'stripe',
      'stripe-dotnet',
      'stripe-signature',
      `t=1533204620,t=1533204621,v1=${stripe}`,
      'signature-malformed',
    ],
    ['stripe', 'stripe-dotnet', 'stripe-signature', `v1=${stripe}`, 'signature-malformed'],
    ['stripe', 'stripe-dotnet', 'stripe-signature', `v1=${stripe},t=1533204620`, 'accepted'],
    [
      'standard-webhooks',
      'standardwebhooks-sign',
      'webhook-signature',
      `v2,${standard}`,
      'signature-malformed',
    ],
    [
      'standard-webhooks',
      'standardwebhooks-sign',
      'webhook-signature',
      `v1a,${standard}`,
      'signature-malformed',
    ],
    ['standard-webhooks', 'standardwebhooks-sign', 'webhook-signature', standard, 'signature-malformed'],
    ['http-basic', 'aladdin', 'authorization', 'Bearer QWxhZGRpbjpvcGVuIHNlc2FtZQ==', 'signature-malformed'],
    ['http-basic', 'aladdin', 'authorization', 'Basic Aladdin:open sesame', 'signature-malformed'],
    [
      'klarna-push',
      'klarna-push',
      'authorization',
      'klarna YQx3lle1SWF9kGH6WuyQR0X+O1YpCPOxKbCpa+l8MTU=',
      'signature-malformed',
    ],
  ])('%s: %s, %s: %s', (name, id, header, value, want) => {
    expect(codeOf(name, id, { [header]: value })).toBe(want);
  });
});

/** The oldest of these attacks: what the receiver knows is public, and everybody can compute with it. */
describe('a public key as a secret', () => {
  const { request } = found('rsa-sha512', 'first-place');
  const pem = pairs.rsa.public;
  test.each([
    ['an HMAC with it', createHmac('sha512', pem).update(request.body).digest('hex')],
    ['a digest with it', createHash('sha512').update(request.body).update(pem).digest('hex')],
    ['it, as a token', Buffer.from(pem).toString('hex')],
    ['by another hash', sign('sha256', request.body, pairs.rsa.private).toString('hex')],
    [
      'with a padding of another kind',
      sign('sha512', request.body, { key: pairs.rsa.private, padding: 6 }).toString('hex'),
    ],
  ])('%s', (_, signature) => {
    expect(codeOf('rsa-sha512', 'first-place', { 'x-payload-signature': signature })).toBe('signature-wrong');
  });
});

describe('two forms of one ECDSA signature', () => {
  const { request } = found('ecdsa-p1363', 'pem');
  test('DER where r and s should stand side by side', () => {
    const der = sign('sha256', request.body, pairs.ec.private).toString('base64url');

    expect(codeOf('ecdsa-p1363', 'pem', { 'x-signature': der })).toBe('signature-malformed');
  });

  test('side by side where DER should be', () => {
    const key = { key: pairs.ec.private, dsaEncoding: 'ieee-p1363' } as const;
    const beside = sign('sha256', Buffer.from('x'), key).toString('base64');
    const header = 'x-twilio-email-event-webhook-signature';

    expect(codeOf('sendgrid', 'sendgrid-node', { [header]: beside })).toBe('signature-wrong');
  });

  test.each(['00', 'ff', '01'])('r and s are all %s', (byte) => {
    const flat = Buffer.from(byte.repeat(64), 'hex').toString('base64url');

    expect(codeOf('ecdsa-p1363', 'pem', { 'x-signature': flat })).toBe('signature-wrong');
  });
});
