import { createHash, createHmac } from 'node:crypto';
import { body, keyPairSigners, pick, type Signer } from './key-pair-signers.ts';
import type { Vector } from './schemes.ts';

type Key = string | Buffer;
type Encoding = 'hex' | 'base64';

const hmac = (hash: string, encoding: Encoding, key: Key, text: string): string =>
  createHmac(hash, key).update(text).digest(encoding);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

const secrets = ['the new secret', 'the old secret'] as const;

/** An HMAC over a text that holds the time. */
function hmacSigner(
  [hash, encoding]: [string, Encoding],
  text: (time: string) => string,
  headers: (signatures: readonly string[], time: string) => Record<string, string>,
  more: Vector['request'] = {},
): Signer {
  return {
    keys: secrets,
    signature: (order) => hmac(hash, encoding, pick(secrets, order), text(order.time ?? '')),
    request: (signatures, { time = '' }) => ({ headers: headers(signatures, time), body, ...more }),
  };
}

const url = { url: '/hooks', publicUrl: 'https://pay.example.com/hooks' };
const standardKeys = secrets.map((secret) => `whsec_${Buffer.from(secret).toString('base64')}`) as [
  string,
  string,
];

/** By scheme: all that have a timestamp, and those that may carry several signatures. */
export const signers: Readonly<Record<string, Signer>> = {
  ...keyPairSigners,
  slack: hmacSigner(
    ['sha256', 'hex'],
    (time) => `v0:${time}:${body}`,
    ([one], time) => ({ 'X-Slack-Signature': `v0=${one}`, 'X-Slack-Request-Timestamp': time }),
  ),
  stripe: hmacSigner(
    ['sha256', 'hex'],
    (time) => `${time}.${body}`,
    (all, time) => ({ 'Stripe-Signature': [`t=${time}`, ...all.map((each) => `v1=${each}`)].join() }),
  ),
  'standard-webhooks': {
    ...hmacSigner(
      ['sha256', 'base64'],
      (time) => `msg_1.${time}.${body}`,
      (all, time) => ({
        'webhook-id': 'msg_1',
        'webhook-timestamp': time,
        'webhook-signature': all.map((each) => `v1,${each}`).join(' '),
      }),
    ),
    keys: standardKeys,
  },
  revolut: hmacSigner(
    ['sha256', 'hex'],
    (time) => `v1.${time}.${body}`,
    (all, time) => ({
      'Revolut-Request-Timestamp': time,
      'Revolut-Signature': all.map((each) => `v1=${each}`).join(),
    }),
  ),
  paddle: hmacSigner(
    ['sha256', 'hex'],
    (time) => `${time}:${body}`,
    (all, time) => ({ 'Paddle-Signature': [`ts=${time}`, ...all.map((each) => `h1=${each}`)].join(';') }),
  ),
  vipps: hmacSigner(
    ['sha256', 'base64'],
    (time) => `POST\n/hooks\n${time};pay.example.com;${sha256(body)}`,
    ([one], time) => ({
      Host: 'pay.example.com',
      'x-ms-date': time,
      'x-ms-content-sha256': sha256(body),
      Authorization: `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${one}`,
    }),
    url,
  ),
  'airwallex-like': hmacSigner(
    ['sha256', 'hex'],
    (time) => time + body,
    ([one = ''], time) => ({ 'x-timestamp': time, 'x-signature': one }),
  ),
  'doku-like': hmacSigner(
    ['sha256', 'base64'],
    (time) =>
      `Client-Id:c-1\nRequest-Id:r-1\nRequest-Timestamp:${time}\nRequest-Target:/hooks\nDigest:${sha256(body)}`,
    ([one], time) => ({
      'Client-Id': 'c-1',
      'Request-Id': 'r-1',
      'Request-Timestamp': time,
      Signature: `HMACSHA256=${one}`,
    }),
    url,
  ),
  'http-date': hmacSigner(
    ['sha256', 'hex'],
    (time) => `POST\n/hooks\n${time}\n${body}`,
    ([one = ''], time) => ({ Date: time, 'X-Signature': one }),
    url,
  ),
  'mercadopago-like': hmacSigner(
    ['sha256', 'hex'],
    (time) => `request-id:r-1;ts:${time};`,
    (all, time) => ({
      'x-request-id': 'r-1',
      'x-signature': [`ts=${time}`, ...all.map((each) => `v1=${each}`)].join(),
    }),
  ),
  'moov-like': hmacSigner(
    ['sha512', 'hex'],
    (time) => `${time}|n-1|w-1`,
    ([one = ''], time) => ({
      'X-Timestamp': time,
      'X-Nonce': 'n-1',
      'X-Webhook-ID': 'w-1',
      'X-Signature': one,
    }),
  ),
  'any-of': hmacSigner(
    ['sha256', 'hex'],
    (time) => `${time}.${body}`,
    (all, time) => ({ 'X-Signature-V2': [`t=${time}`, ...all.map((each) => `s=${each}`)].join() }),
  ),
  'unsigned-timestamp': hmacSigner(
    ['sha256', 'hex'],
    () => body,
    ([one = ''], time) => ({ 'X-Sent-At': time, 'X-Signature': one }),
  ),
  'braintree-like': {
    keys: [
      { id: 'pub-new', key: secrets[0] },
      { id: 'pub-old', key: secrets[1] },
    ],
    signature: (order) => {
      const key = createHash('sha1').update(pick(secrets, order)).digest();
      return `${pick(['pub-new', 'pub-old'], order)}|${hmac('sha1', 'hex', key, 'payload')}`;
    },
    request: (all) => ({
      body: new URLSearchParams({ bt_signature: all.join('&'), bt_payload: 'payload' }).toString(),
    }),
  },
};
