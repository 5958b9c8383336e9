// Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml. Do not edit: run `npm run generate newpay`.
import type { Provider } from '@hookwright/runtime';
import type * as payloads from './payloads.ts';

/**
 * NewPay callbacks (2) as data: how a delivery is verified, told apart, answered and recognised.
 * What the provider's pages do not state outright is marked, and listed in the README.
 */
export const provider = {
  name: 'newpay',
  signatures: {
    /**
     * The parameters except `sign` are sorted by name and written as `name=value` with `&` between
     * them. An absent value is left out; an empty string is a value and stays. NewPay signs this text
     * with SHA256withRSA (RSA PKCS#1 v1.5 with SHA-256) and the merchant verifies it with NewPay's
     * public key. Which parameters these are, and how the amounts are written, is not documented: find
     * out with a callback that NewPay really sent, then choose.
     *
     * Inferred: Documented: the rules above and the algorithm, with no example to check them by.
     * Inferred: base64, and a key of 2048 bits, from the signatures in the answers of version 1; that
     * a number or a boolean is written as in the JSON, that no value is URL-encoded and that the text
     * is UTF-8, since nothing else is said; that null counts as absent. Unknown, hence to be chosen:
     * whether the fields around `data` are signed too (`scope`), and how an amount is written
     * (`object`). Under `envelope` the members of both objects are sorted together.
     */
    sign: {
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
    },
    /**
     * Version 1 (deprecated): the rules are those of version 2, the callback is one flat object with
     * `sign` among its fields. So all the other fields are signed, and nothing has to be chosen.
     *
     * Inferred: Documented: the rules and the algorithm. The printed callbacks have an abbreviated
     * signature, so they cannot check them. Inferred: base64, and a key of 2048 bits, from the
     * signatures in the answers; that a number is written as in the JSON, that no value is URL-encoded
     * and that the text is UTF-8, since nothing else is said.
     */
    signV1: {
      at: 'payload /sign',
      algorithm: 'rsa-sha256',
      encoding: 'base64',
      key: 'public',
      message: { sorted: 'payload', except: ['sign'], pair: '{name}={value}', join: '&' },
    },
  },
  channels: {
    /**
     * Receive the result of a payment.
     *
     * Learn how a payment ended, and confirm it.
     *
     * Inferred: the idempotency key. A callback has no id of its own; the payment and its state
     * together are what it reports. No page says which addresses callbacks come from.
     *
     * The URL that the merchant gave as `callBackUrl` with the payment. The merchant chooses it, so
     * there is no address here.
     */
    payment: {
      method: 'POST',
      signature: 'sign',
      signsUrl: false,
      messageName: null,
      acknowledgements: {
        accepted: {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: '{"transResult":"SUCCESS"}',
        },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: { after: ['10s', '5m', '30m'] },
      messages: {
        /**
         * Payment callback.
         *
         * A payment reached its final state, success or failure.
         *
         * Inferred: The name is ours: the page gives none, and a callback is known by the URL it is sent
         * to. No callback of version 2 is printed; the example is composed from the tables, with values of
         * version 1 and made-up ones.
         *
         * Idempotency key: `payload /data/newpayOrderNo`, `payload /data/payStatus`.
         */
        paymentCallback: {
          idempotencyKey: ['payload /data/newpayOrderNo', 'payload /data/payStatus'],
          volatile: ['/data/sign', '/timestamp'],
          sensitive: [],
          unsigned: ['/code', '/data/orderAmt', '/message', '/success', '/timestamp'],
          /**
           * Inferred: The page lists the states and calls success and failure final; that nothing follows
           * EXPIRED, and that PROCESSING comes before the others, is inferred from their names. In which
           * order callbacks come is not said.
           */
          order: {
            entity: ['payload /data/newpayOrderNo'],
            state: 'payload /data/payStatus',
            forward: ['PROCESSING', ['SUCCESS', 'FAIL', 'EXPIRED']],
          },
          validator: async () => (await import('./validators/payment-callback.ts')).default,
        },
      },
    },
    /**
     * Receive the result of a payment of version 1 (deprecated).
     *
     * Learn how a payment of version 1 ended, and confirm it.
     *
     * Inferred: the idempotency key. A callback has no id of its own; the payment and its state
     * together are what it reports. Both states that it can report are final, so there is no order
     * between them.
     *
     * The URL that the merchant gave as `callBackUrl` with a payment of version 1. The merchant
     * chooses it, so there is no address here. Version 1 is deprecated: new integrations use
     * `payment`.
     */
    paymentV1: {
      method: 'POST',
      signature: 'signV1',
      signsUrl: false,
      messageName: null,
      acknowledgements: {
        accepted: {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: '{"transResult":"SUCCESS"}',
        },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: { every: '5m', limit: 3 },
      messages: {
        /**
         * Payment callback of version 1 (deprecated).
         *
         * A payment of version 1 ended.
         *
         * Inferred: The name is ours: the pages give none, and a callback is known by the URL it is sent
         * to. The example is the printed one, whose signature ends in dots.
         *
         * Idempotency key: `payload /newpayOrderNo`, `payload /transStatus`.
         */
        paymentCallbackV1: {
          idempotencyKey: ['payload /newpayOrderNo', 'payload /transStatus'],
          volatile: ['/sign', '/timestamp'],
          sensitive: [],
          unsigned: [],
          validator: async () => (await import('./validators/payment-callback-v1.ts')).default,
        },
      },
    },
    /**
     * Receive the result of a refund.
     *
     * Learn how a refund ended, and confirm it.
     *
     * Inferred: the idempotency key. A callback has no id of its own; the refund and its state
     * together are what it reports.
     *
     * The URL that the merchant gave with the refund. The merchant chooses it, so there is no address
     * here.
     *
     * The pages disagree: The request's field for that URL is `callback` on the refund page,
     * `callBackUrl` on the callback page.
     */
    refund: {
      method: 'POST',
      signature: 'sign',
      signsUrl: false,
      messageName: null,
      acknowledgements: {
        accepted: {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: '{"transResult":"SUCCESS"}',
        },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: { after: ['10s', '5m', '30m'] },
      messages: {
        /**
         * Refund callback.
         *
         * A refund reached its final state, success or failure.
         *
         * Inferred: The name is ours: the page gives none, and a callback is known by the URL it is sent
         * to. No callback of version 2 is printed; the example is composed from the tables, with values of
         * version 1 and made-up ones.
         *
         * Idempotency key: `payload /data/newpayRefundNo`, `payload /data/refundStatus`.
         */
        refundCallback: {
          idempotencyKey: ['payload /data/newpayRefundNo', 'payload /data/refundStatus'],
          volatile: ['/data/sign', '/timestamp'],
          sensitive: [],
          unsigned: ['/code', '/data/orderAmt', '/data/refundAmt', '/message', '/success', '/timestamp'],
          /**
           * Inferred: The page lists the states and says that a callback is sent on a final one; that
           * PROCESSING comes before the others is inferred from their names. In which order callbacks come
           * is not said.
           */
          order: {
            entity: ['payload /data/newpayRefundNo'],
            state: 'payload /data/refundStatus',
            forward: ['PROCESSING', ['SUCCESS', 'FAIL']],
          },
          validator: async () => (await import('./validators/refund-callback.ts')).default,
        },
      },
    },
    /**
     * Receive the result of a refund of version 1 (deprecated).
     *
     * Learn how a refund of version 1 ended, and confirm it.
     *
     * Inferred: the idempotency key. A callback has no id of its own; the refund and its state
     * together are what it reports. Both states that it can report are final, so there is no order
     * between them.
     *
     * The URL that the merchant gave as `callBackUrl` with a refund of version 1. The merchant chooses
     * it, so there is no address here. Version 1 is deprecated: new integrations use `refund`.
     */
    refundV1: {
      method: 'POST',
      signature: 'signV1',
      signsUrl: false,
      messageName: null,
      acknowledgements: {
        accepted: {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: '{"transResult":"SUCCESS"}',
        },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: { every: '5m', limit: 3 },
      messages: {
        /**
         * Refund callback of version 1 (deprecated).
         *
         * A refund of version 1 ended.
         *
         * Inferred: The name is ours: the page gives none, and a callback is known by the URL it is sent
         * to. The example has the printed values, in the table's order: `transStatus`, which is printed
         * twice with the same value, stands once, and the signature is a stand-in for an abbreviated one.
         *
         * Idempotency key: `payload /newpayRefundOrderNo`, `payload /transStatus`.
         */
        refundCallbackV1: {
          idempotencyKey: ['payload /newpayRefundOrderNo', 'payload /transStatus'],
          volatile: ['/sign', '/timestamp'],
          sensitive: [],
          unsigned: [],
          validator: async () => (await import('./validators/refund-callback-v1.ts')).default,
        },
      },
    },
  },
} as const satisfies Provider;

/** Message name → payload. */
export interface Payloads {
  paymentCallback: payloads.PaymentCallback;
  paymentCallbackV1: payloads.PaymentCallbackV1;
  refundCallback: payloads.RefundCallback;
  refundCallbackV1: payloads.RefundCallbackV1;
}
