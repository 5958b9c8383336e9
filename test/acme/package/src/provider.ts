// Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml. Do not edit: run `npm run generate acme`.
import type { Provider } from '@hookwright/runtime';
import type * as payloads from './payloads.ts';

/**
 * Acme Pay webhooks (1.0) as data: how a delivery is verified, told apart, answered and recognised.
 * What the provider's pages do not state outright is marked, and listed in the README.
 */
export const provider = {
  name: 'acme',
  signatures: {
    /**
     * An HMAC over four lines.
     */
    hmac: {
      at: 'header acme-signature',
      algorithm: 'hmac-sha256',
      encoding: 'hex',
      message: ['{method}', '{target}', '{header acme-time?}', '{body}'],
      join: '\n',
    },
    /**
     * A signature inside of the body.
     *
     * Not documented: Nobody says whether the evidence is signed.
     */
    rsa: {
      at: ['payload /sign', 'header acme-sign'],
      algorithm: 'rsa-sha256',
      encoding: 'base64',
      message: ['{header acme-event}', '{members}'],
      join: '\n',
      parts: {
        members: {
          sorted: 'payload',
          except: ['{left}'],
          pair: '{name}={value}',
          join: '&',
          object: 'json-sorted',
        },
      },
      unknown: { left: { signature: ['sign'], evidence: ['sign', 'evidence'] } },
    },
    /**
     * Of requests and of answers.
     */
    sign: {
      at: 'header acme-signature',
      algorithm: 'hmac-sha256',
      encoding: 'hex',
      message: '{method} {path} {header acme-time} {body}',
    },
    /**
     * Of two generations; the older one is in the form.
     */
    stamp: {
      anyOf: [
        {
          name: 'stamp',
          at: 'header acme-stamp',
          read: { split: ',', as: ['t={timestamp}', 'v2={signature}'] },
          algorithm: 'hmac-sha512',
          encoding: 'base64url',
          key: { encoding: 'hex', strip: 'acme_' },
          keyId: 'header acme-key',
          message: '{timestamp}.{digest}',
          parts: { digest: { digest: 'sha256', encoding: 'hex', message: '{body}' } },
          timestamp: { unit: 's', future: '5m' },
          check: { '{header acme-digest?}': 'SHA-256={digest}' },
        },
        {
          name: 'seal',
          at: 'form seal',
          algorithm: 'digest-md5',
          encoding: 'hex',
          key: { encoding: 'hex', strip: 'acme_' },
          message: '{fields}&key={key}',
          parts: {
            fields: {
              sorted: 'form',
              except: ['seal', 'memo'],
              empty: 'drop',
              pair: '{name}={value}',
              join: '&',
            },
          },
        },
      ],
    },
  },
  channels: {
    /**
     * Disputes.
     *
     * One URL for disputes; a header says which message it is.
     */
    disputes: {
      method: 'POST',
      signature: 'rsa',
      signsUrl: false,
      messageName: 'header acme-event',
      acknowledgements: {
        accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'OK' },
        refused: { status: 403, headers: {}, body: '' },
        later: { status: 503, headers: { 'content-type': 'application/json' }, body: '{"again":true}' },
      },
      retry: { after: ['30s', '1h', '1d'] },
      messages: {
        /**
         * Idempotency key: `payload /dispute`, `header acme-event`.
         */
        'dispute.closed': {
          idempotencyKey: ['payload /dispute', 'header acme-event'],
          volatile: ['/sign'],
          sensitive: [],
          unsigned: ['/evidence'],
          /**
           * Inferred: What is closed was opened; the guide does not say it.
           */
          order: {
            kind: 'dispute',
            entity: ['payload /dispute'],
            state: 'message',
            forward: ['dispute.opened', ['dispute.closed']],
          },
          validator: async () => (await import('./validators/dispute.ts')).default,
        },
        /**
         * Inferred: The guide names the message and prints no example.
         *
         * Idempotency key: `payload /dispute`, `header acme-event`.
         */
        'dispute.opened': {
          idempotencyKey: ['payload /dispute', 'header acme-event'],
          volatile: ['/sign'],
          sensitive: [],
          unsigned: ['/evidence'],
          /**
           * Inferred: What is closed was opened; the guide does not say it.
           */
          order: {
            kind: 'dispute',
            entity: ['payload /dispute'],
            state: 'message',
            forward: ['dispute.opened', ['dispute.closed']],
          },
          validator: async () => (await import('./validators/dispute.ts')).default,
        },
      },
    },
    /**
     * How much a customer may spend
     */
    limit: {
      method: 'POST',
      signature: 'sign',
      signsUrl: true,
      messageName: null,
      acknowledgements: {
        accepted: { status: 200, headers: {}, body: '' },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: null,
      messages: {
        /**
         * How much a customer may spend
         */
        limit: {
          idempotencyKey: [],
          volatile: [],
          sensitive: [],
          unsigned: [],
          validator: async () => (await import('./validators/limit.ts')).default,
          answer: async () => (await import('./validators/amount.ts')).default,
        },
      },
    },
    /**
     * Payments.
     *
     * One URL for all payment messages, set in the dashboard.
     */
    payments: {
      method: 'POST',
      signature: 'hmac',
      signsUrl: true,
      messageName: 'payload /type',
      acknowledgements: {
        accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'OK' },
        refused: { status: 403, headers: {}, body: '' },
        later: { status: 503, headers: { 'content-type': 'application/json' }, body: '{"again":true}' },
      },
      retry: { every: '5m', limit: 3 },
      messages: {
        /**
         * Payment captured · 支付成功.
         *
         * Money for a payment has been captured.
         *
         * Idempotency key: `payload /id`.
         */
        'payment.captured': {
          idempotencyKey: ['payload /id'],
          volatile: ['/attempt'],
          sensitive: ['/card'],
          unsigned: [],
          order: { entity: ['payload /id'], version: 'payload /capturedAt', as: 'number' },
          validator: async () => (await import('./validators/captured.ts')).default,
        },
        /**
         * Payment failed.
         *
         * Idempotency key: `payload /id`.
         */
        'payment.failed': {
          idempotencyKey: ['payload /id'],
          volatile: ['/attempt'],
          sensitive: [],
          unsigned: [],
          validator: async () => (await import('./validators/payment-failed.ts')).default,
        },
      },
    },
    /**
     * Payouts.
     *
     * A form for each payout.
     */
    payouts: {
      method: 'POST',
      address: '/acme/payouts',
      content: 'form',
      signature: 'stamp',
      signsUrl: false,
      messageName: null,
      acknowledgements: {
        accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'OK' },
        refused: { status: 403, headers: {}, body: '' },
        later: { status: 503, headers: { 'content-type': 'application/json' }, body: '{"again":true}' },
      },
      retry: null,
      messages: {
        /**
         * Payout sent.
         *
         * Idempotency key: `payload /details/batch`, `payload /id`.
         */
        'payout.sent': {
          idempotencyKey: ['payload /details/batch', 'payload /id'],
          volatile: ['/seal'],
          sensitive: ['/details/iban'],
          unsigned: ['/memo'],
          embedded: ['/details'],
          integers: { '/details/batch': 'bigint', '/details/serial': 'string' },
          validator: async () => (await import('./validators/payout.ts')).default,
        },
      },
    },
  },
} as const satisfies Provider;

/** Message name → payload. */
export interface Payloads {
  'dispute.closed': payloads.Dispute;
  'dispute.opened': payloads.Dispute;
  limit: payloads.Limit;
  'payment.captured': payloads.Captured;
  'payment.failed': payloads.PaymentFailed;
  'payout.sent': payloads.Payout;
}

/** Message name → what its handler answers. */
export interface Answers {
  limit: payloads.Amount;
}
