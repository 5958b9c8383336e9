import { createPublicKey, sign } from 'node:crypto';
import { pairs, rawPublicKey } from './keys.ts';
import type { Vector } from './schemes.ts';

/** What a sender is told: the text of the time, and with which of its two keys to sign. */
export interface Order {
  readonly time?: string;
  /** The key before the rotation. */
  readonly old?: boolean;
}

/** Requests as their senders would make them, by node:crypto alone: nothing of the runtime is in here. */
export interface Signer {
  /** The keys that a receiver is given: the new one, and the old one. */
  readonly keys: readonly [Vector['keys'][number], Vector['keys'][number]];
  /** The signature, as it is written. */
  readonly signature: (order: Order) => string;
  /** The request that carries signatures. */
  readonly request: (signatures: readonly string[], order: Order) => Vector['request'];
}

/** What all of them send. */
export const body = '{"id":"t-1"}';

/** Of what there are two, the one that is asked for. */
export const pick = <T>([now, before]: readonly [T, T], { old = false }: Order): T => (old ? before : now);

const ed25519 = [pairs.ed25519, pairs.ed25519Other] as const;
const rsa = [pairs.rsa, pairs.rsaOther] as const;
const ec = [pairs.ec, pairs.ecOther] as const;

const rawKeys = (encoding: 'hex' | 'base64', prefix = ''): [string, string] =>
  [pairs.ed25519, pairs.ed25519Other].map(
    (pair) => prefix + rawPublicKey(createPublicKey(pair.public)).toString(encoding),
  ) as [string, string];

/** Those that sign with one half of a key pair; the receiver is given the other. */
export const keyPairSigners: Readonly<Record<string, Signer>> = {
  'standard-webhooks-v1a': {
    keys: rawKeys('base64', 'whpk_'),
    signature: (order) =>
      sign(null, Buffer.from(`msg_1.${order.time}.${body}`), pick(ed25519, order).private).toString('base64'),
    request: (all, { time = '' }) => ({
      headers: {
        'webhook-id': 'msg_1',
        'webhook-timestamp': time,
        'webhook-signature': all.map((each) => `v1a,${each}`).join(' '),
      },
      body,
    }),
  },
  'wechatpay-v3': {
    keys: [
      { id: 'serial-new', key: pairs.rsa.public },
      { id: 'serial-old', key: pairs.rsaOther.public },
    ],
    signature: (order) =>
      sign('sha256', Buffer.from(`${order.time}\nn-1\n${body}\n`), pick(rsa, order).private).toString(
        'base64',
      ),
    request: ([one = ''], order) => ({
      headers: {
        'Wechatpay-Timestamp': order.time ?? '',
        'Wechatpay-Nonce': 'n-1',
        'Wechatpay-Serial': pick(['serial-new', 'serial-old'], order),
        'Wechatpay-Signature': one,
      },
      body,
    }),
  },
  sendgrid: {
    keys: [pairs.ec.public, pairs.ecOther.public],
    signature: (order) =>
      sign('sha256', Buffer.from(`${order.time}${body}`), pick(ec, order).private).toString('base64'),
    request: ([one = ''], { time = '' }) => ({
      headers: {
        'X-Twilio-Email-Event-Webhook-Timestamp': time,
        'X-Twilio-Email-Event-Webhook-Signature': one,
      },
      body,
    }),
  },
  'discord-like': {
    keys: rawKeys('hex'),
    signature: (order) =>
      sign(null, Buffer.from(`${order.time}${body}`), pick(ed25519, order).private).toString('hex'),
    request: ([one = ''], { time = '' }) => ({
      headers: { 'X-Signature-Timestamp': time, 'X-Signature-Ed25519': one },
      body,
    }),
  },
  'paypal-like': {
    keys: [pairs.rsa.public, pairs.rsaOther.public],
    // The last number is the CRC-32 of the body.
    signature: (order) =>
      sign(
        'sha256',
        Buffer.from(`tr-1|${order.time}|6B350711PG268072V|3540116593`),
        pick(rsa, order).private,
      ).toString('base64'),
    request: ([one = ''], { time = '' }) => ({
      headers: {
        'PAYPAL-TRANSMISSION-ID': 'tr-1',
        'PAYPAL-TRANSMISSION-TIME': time,
        'PAYPAL-AUTH-ALGO': 'SHA256withRSA',
        'PAYPAL-TRANSMISSION-SIG': one,
      },
      body,
    }),
  },
};
