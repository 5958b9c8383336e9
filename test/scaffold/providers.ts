import { generateKeyPairSync } from 'node:crypto';
import * as evo from '@hookwright/evo-cloud/testing';
import * as newpay from '@hookwright/newpay/testing';
import * as cards from '@hookwright/open-api-cards/testing';
import * as passto from '@hookwright/passto-creditpay/testing';
import * as pinddpay from '@hookwright/pinddpay/testing';
import type { WebhookRequest } from '@hookwright/runtime';
import { createSender } from '@hookwright/runtime/testing';
import { provider as acmeProvider } from '../acme/package/src/provider.ts';
import * as acme from '../acme/package/src/testing.ts';

/** One delivery to a service, and the provider's acknowledgement of it. */
export interface Sent {
  readonly path: string;
  readonly delivery: WebhookRequest;
  readonly want: { readonly status: number; readonly body: string | RegExp };
}

/** A provider, as a service takes its webhooks. */
export interface Case {
  readonly specs: string;
  readonly env: Readonly<Record<string, string>>;
  /** A variable that the service cannot do without. */
  readonly needed: string;
  /** The status of what is not genuine. */
  readonly refused: number;
  readonly deliveries: readonly Sent[];
}

const publicUrl = 'https://pay.example.com/base';
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicKey = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
/** As the value of a variable often has to be written: in one line. */
const inOneLine = publicKey.replaceAll('\n', '\\n');

const at = (path: string): { url: string } => ({ url: publicUrl + path });
const accepted = { status: 200, body: '' };

export const providers: Readonly<Record<string, Case>> = {
  'passto-creditpay': {
    specs: 'specs',
    env: {
      PUBLIC_URL: publicUrl,
      PASSTO_CREDITPAY_SIGNATURE_KEYS: 'an old one, with a comma\nkey of events',
      PASSTO_CREDITPAY_CREDIT_LIMIT_SIGNATURE_KEYS: 'key of questions',
    },
    needed: 'PASSTO_CREDITPAY_SIGNATURE_KEYS',
    refused: 401,
    deliveries: [
      {
        path: '/webhooks/passto-creditpay/credit-limit',
        delivery: passto
          .createSender({ key: 'key of questions', ...at('/webhooks/passto-creditpay/credit-limit') })
          .sign('creditLimit'),
        // Nothing answers it yet.
        want: { status: 503, body: 'handler-failed' },
      },
      ...(['PAY_SUCCESS', 'REFUND'] as const).map((message) => ({
        path: '/webhooks/passto-creditpay/events',
        delivery: passto
          .createSender({ key: 'key of events', ...at('/webhooks/passto-creditpay/events') })
          .sign(message),
        want: accepted,
      })),
    ],
  },
  newpay: {
    specs: 'specs',
    env: {
      NEWPAY_SIGN_KEYS: inOneLine,
      NEWPAY_SIGN_V1_KEYS: publicKey,
      NEWPAY_SIGN_READING_SCOPE: 'data',
      NEWPAY_SIGN_READING_OBJECT: 'json-sorted',
    },
    needed: 'NEWPAY_SIGN_READING_OBJECT',
    refused: 401,
    deliveries: (['payment', 'refund'] as const).map((channel) => ({
      path: `/webhooks/newpay/${channel}`,
      delivery: newpay
        .createSender({
          key: rsa.privateKey,
          readings: { scope: 'data', object: 'json-sorted' },
          ...at(`/webhooks/newpay/${channel}`),
        })
        .sign(`${channel}Callback`),
      want: { status: 200, body: '{"transResult":"SUCCESS"}' },
    })),
  },
  'open-api-cards': {
    specs: 'specs',
    env: { OPEN_API_CARDS_URL_TOKEN: 'a secret in the URL' },
    needed: 'OPEN_API_CARDS_URL_TOKEN',
    refused: 401,
    deliveries: [
      {
        path: '/webhooks/open-api-cards/events',
        delivery: cards
          .createSender({
            key: 'none',
            ...at('/webhooks/open-api-cards/events?token=a%20secret%20in%20the%20URL'),
          })
          .sign('card.status.active'),
        want: { status: 200, body: '{"code":0,"message":"success"}' },
      },
    ],
  },
  pinddpay: {
    specs: 'specs',
    env: { PINDDPAY_KEYS: 'k', PINDDPAY_READING_HASHED: 'body-key' },
    needed: 'PINDDPAY_READING_HASHED',
    refused: 401,
    deliveries: (['order.created', 'payout.paid'] as const).map((message) => ({
      path: '/webhooks/pinddpay',
      delivery: pinddpay
        .createSender({ key: 'k', readings: { hashed: 'body-key' }, ...at('/webhooks/pinddpay') })
        .sign(message),
      want: { status: 200, body: '{}' },
    })),
  },
  'evo-cloud': {
    specs: 'specs',
    env: {
      PUBLIC_URL: `${publicUrl}/`,
      EVO_CLOUD_SIGNATURE_KEYS: 'k',
      EVO_CLOUD_SIGNATURE_READING_WEBHOOK_URL: 'path',
      EVO_CLOUD_EVN_SIGNATURE_KEYS: 'evn',
      EVO_CLOUD_EVN_SIGNATURE_READING_MODE: 'signed',
      EVO_CLOUD_EVN_SIGNATURE_READING_WEBHOOK_URL: 'path-and-query',
    },
    needed: 'EVO_CLOUD_EVN_SIGNATURE_READING_MODE',
    refused: 401,
    deliveries: [
      {
        path: '/webhooks/evo-cloud/gateway-online',
        delivery: evo
          .createSender({
            key: 'k',
            readings: { webhookUrl: 'path' },
            ...at('/webhooks/evo-cloud/gateway-online'),
          })
          .sign('gatewayOnline/Payment'),
        want: { status: 200, body: 'SUCCESS' },
      },
      {
        path: '/webhooks/evo-cloud/direct',
        delivery: evo
          .createSender({
            key: 'evn',
            readings: { mode: 'signed', webhookUrl: 'path-and-query' },
            ...at('/webhooks/evo-cloud/direct'),
          })
          .sign('direct/Payment'),
        want: { status: 200, body: 'SUCCESS' },
      },
    ],
  },
  acme: {
    specs: 'test',
    env: {
      PUBLIC_URL: publicUrl,
      ACME_HMAC_KEYS: 'k',
      ACME_RSA_KEYS: publicKey,
      ACME_RSA_READING_LEFT: 'evidence',
      ACME_SIGN_KEYS: 'k',
      ACME_STAMP_KEYS: '0011,acme_2233',
    },
    needed: 'ACME_STAMP_KEYS',
    refused: 403,
    deliveries: [
      {
        path: '/webhooks/acme/payments',
        delivery: acme.createSender({ key: 'k', ...at('/webhooks/acme/payments') }).sign('payment.captured'),
        want: { status: 200, body: 'OK' },
      },
      {
        path: '/acme/payouts',
        delivery: createSender<{ 'payout.sent': object }>(acmeProvider, acme.samples, {
          key: '2233',
          keyId: 'any',
          ...at('/acme/payouts'),
        }).sign('payout.sent'),
        want: { status: 200, body: 'OK' },
      },
      {
        // Nothing answers it yet.
        path: '/webhooks/acme/limit',
        delivery: acme.createSender({ key: 'k', ...at('/webhooks/acme/limit') }).sign('limit'),
        want: { status: 503, body: 'handler-failed' },
      },
    ],
  },
};
