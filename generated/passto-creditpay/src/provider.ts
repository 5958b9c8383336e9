// Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml. Do not edit: run `npm run generate passto-creditpay`.
import type { Provider } from '@hookwright/runtime';
import type * as payloads from './payloads.ts';

/**
 * PassTo CreditPay webhooks (2025-01-06) as data: how a delivery is verified, told apart, answered and recognised.
 * What the provider's pages do not state outright is marked, and listed in the README.
 */
export const provider = {
  name: 'passto-creditpay',
  signatures: {
    /**
     * HMAC-SHA1 over the path of the URL that CreditPay calls and the whole raw body, with nothing
     * between them, in base64 (28 characters). The key is the signature key from CreditPay, the one
     * that the platform signs its own requests with, used as text just as it is. No header is part of
     * the signed text, so a captured question can be asked again.
     *
     * Inferred: Header, key and method are documented, in a table and in a sample of CreditPay's own
     * sending code; the page of the events prints `signerature` for the header. In the sample the path
     * is that of the platform's URL, which has no query. That a query is not signed is inferred from
     * the worked example of the identity verification page; whether a prefix of the path is dropped,
     * as `/dg` is there, is unknown, and here it is not. No signature of such a call is published.
     */
    creditLimitSignature: {
      at: 'header signature',
      algorithm: 'hmac-sha1',
      encoding: 'base64',
      message: '{path}{body}',
    },
    /**
     * HMAC-SHA1 over the path of the webhook URL and the raw body, with nothing between them, in
     * base64 (28 characters). The key is the signature key from CreditPay, used as text just as it is:
     * it looks like hex and is not decoded. No header is part of the signed text, so a captured
     * delivery can be replayed. The first version of the identity verification page had HMAC-SHA256 in
     * hex; that is superseded.
     *
     * The pages disagree: The header: the event list prints `signerature`; the identity verification
     * page, and the credit limit page in its table and in its code, print `signature`. Either is
     * accepted. The path: the event list says "path and body" and no more. In the credit limit page's
     * sample of CreditPay's own sending code it is the path of the platform's URL. The worked example
     * of the identity verification page signs neither the query string nor the prefix `/dg` of the URL
     * it calls; whether a prefix of a webhook URL is dropped too is unknown, and here it is not. The
     * body: the same sample signs the whole JSON text that it posts, as JSON.stringify makes it:
     * characters outside ASCII would stand in it unescaped. The key: named for the credit limit call;
     * for webhooks it follows from the reference to the identity verification page. No signature of a
     * webhook is published.
     */
    signature: {
      at: ['header signature', 'header signerature'],
      algorithm: 'hmac-sha1',
      encoding: 'base64',
      message: '{path}{body}',
    },
  },
  channels: {
    /**
     * Credit limit (获取授信额度)
     *
     * CreditPay asks the platform for the credit lines that a user may use in this payment, at a URL
     * that the platform chooses and that is set in the CreditPay back office. It does not where the
     * platform gave them with the request for the one-time code. It is a question, not an event: what
     * the handler returns is the answer. The platform can recognise the user by the header `token`.
     * Where currencies have to be converted, the platform does it.
     *
     * Inferred: that it is still the platform which converts currencies, since this was read in the
     * version of 2024-12-18. So were two warnings: the platform should keep the payment channel's
     * limit for a single payment in mind, and a payment ends where the credit line changes meanwhile.
     * All else is documented.
     */
    creditLimit: {
      method: 'POST',
      signature: 'creditLimitSignature',
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
         * Credit limit (获取授信额度)
         *
         * CreditPay asks the platform for the credit lines that a user may use in this payment, at a URL
         * that the platform chooses and that is set in the CreditPay back office. It does not where the
         * platform gave them with the request for the one-time code. It is a question, not an event: what
         * the handler returns is the answer. The platform can recognise the user by the header `token`.
         * Where currencies have to be converted, the platform does it.
         *
         * Inferred: that it is still the platform which converts currencies, since this was read in the
         * version of 2024-12-18. So were two warnings: the platform should keep the payment channel's
         * limit for a single payment in mind, and a payment ends where the credit line changes meanwhile.
         * All else is documented.
         */
        creditLimit: {
          idempotencyKey: [],
          volatile: [],
          sensitive: [],
          unsigned: [],
          validator: async () => (await import('./validators/credit-limit-request.ts')).default,
          answer: async () => (await import('./validators/credit-limit-reply.ts')).default,
        },
      },
    },
    /**
     * Receive events.
     *
     * Take what CreditPay reports about a payment, and answer 200.
     *
     * Inferred: that `event_id` stays the same when an event is sent again, which follows from "unique
     * id of the event" and is not said; and the content type, since the page shows JSON and names no
     * type. The credit limit page's sample of CreditPay's own sending code uses a client that posts
     * JSON. The printed values are all ASCII, so no character set can be read from them. No page says
     * which addresses events come from.
     *
     * All events go to one URL, which is set in the CreditPay back office, not by API. It must take a
     * POST from the public internet. The integrator chooses it, so there is no address here.
     */
    events: {
      method: 'POST',
      signature: 'signature',
      signsUrl: true,
      messageName: 'payload /type',
      acknowledgements: {
        accepted: { status: 200, headers: {}, body: '' },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: { every: '5m', limit: 10 },
      messages: {
        /**
         * Assignment failed · 分配失败.
         *
         * An assignment failed: no barcode was obtained.
         *
         * The reason is not part of the event.
         *
         * Inferred: That getting a barcode failed stands only on the older page. The example is the
         * printed `data`, with a made-up token, session and address, in an envelope composed from the
         * table.
         *
         * Idempotency key: `payload /event_id`.
         */
        ASSIGN_FAILED: {
          idempotencyKey: ['payload /event_id'],
          volatile: ['/retry'],
          sensitive: ['/data/session_sign', '/data/token'],
          unsigned: [],
          validator: async () => (await import('./validators/assign-failed.ts')).default,
        },
        /**
         * Assignment succeeded · 分配成功.
         *
         * An assignment succeeded: a barcode was obtained.
         *
         * Inferred: That a barcode was obtained stands only on the older page. The example is the printed
         * `data`, with a made-up token, session and address, in an envelope composed from the table.
         *
         * Idempotency key: `payload /event_id`.
         */
        ASSIGN_SUCCESS: {
          idempotencyKey: ['payload /event_id'],
          volatile: ['/retry'],
          sensitive: ['/data/session_sign', '/data/token'],
          unsigned: [],
          validator: async () => (await import('./validators/assign-success.ts')).default,
        },
        /**
         * Barcode not obtained · 获取支持条码失败.
         *
         * The payment barcode could not be obtained.
         *
         * The reason is not part of the event.
         *
         * Inferred: The page says no more than the title, which has 支持 where 支付 (payment) must be meant.
         * The example is the printed `data`, with a made-up token, session and address, in an envelope
         * composed from the table.
         *
         * Idempotency key: `payload /event_id`.
         */
        GET_BARCODE_FAILED: {
          idempotencyKey: ['payload /event_id'],
          volatile: ['/retry'],
          sensitive: ['/data/session_sign', '/data/token'],
          unsigned: [],
          validator: async () => (await import('./validators/get-barcode-failed.ts')).default,
        },
        /**
         * Barcode obtained · 获取支持条码成功.
         *
         * The payment barcode was obtained or refreshed.
         *
         * A barcode is refreshed every 45 seconds, at most 3 times.
         *
         * Inferred: The title is the page's, which has 支持 where 支付 (payment) must be meant. The refresh
         * and its figures stand only on the older page. The example is the printed `data`, with a made-up
         * token, session and address, in an envelope composed from the table.
         *
         * Idempotency key: `payload /event_id`.
         */
        GET_BARCODE_SUCCESS: {
          idempotencyKey: ['payload /event_id'],
          volatile: ['/retry'],
          sensitive: ['/data/session_sign', '/data/token'],
          unsigned: [],
          validator: async () => (await import('./validators/get-barcode-success.ts')).default,
        },
        /**
         * Payment ended, paid · 支付结束（已付款）.
         *
         * The payment ended after it was paid.
         *
         * Inferred: The page gives name and title. The section of that title is headed `REFUND`, clearly
         * by mistake, and has an empty example; the one here is composed. The event took the place of
         * PAY_FAILED on 2025-01-06: that one was titled "payment failed" first, and "payment ended, paid"
         * from 2024-12-25.
         *
         * Idempotency key: `payload /event_id`.
         */
        PAY_FINISH: {
          idempotencyKey: ['payload /event_id'],
          volatile: ['/retry'],
          sensitive: [],
          unsigned: [],
          validator: async () => (await import('./validators/pay-finish.ts')).default,
        },
        /**
         * Payment requested · 请求支付.
         *
         * A payment was requested.
         *
         * Inferred: The page gives name and title, and an empty example; the one here is composed. An
         * older page has an event without a name that is sent when the user has logged in and reaches the
         * cashier: perhaps this one.
         *
         * Idempotency key: `payload /event_id`.
         */
        PAY_START: {
          idempotencyKey: ['payload /event_id'],
          volatile: ['/retry'],
          sensitive: [],
          unsigned: [],
          validator: async () => (await import('./validators/pay-start.ts')).default,
        },
        /**
         * Payment succeeded, several times · 支付成功（多次）.
         *
         * The user's barcode was paid. This can happen several times, each an event of its own.
         *
         * It normally comes before PAY_TIMEOUT. When the network is unstable it can come after it, so a
         * timeout does not rule out a payment.
         *
         * Inferred: "Several times" and the order are on the page; that each payment is an event with its
         * own `event_id` is inferred; that a barcode was paid stands only on the older page. The example
         * is the printed `data`, with a made-up token, in an envelope composed from the table.
         *
         * Idempotency key: `payload /event_id`.
         */
        PAY_SUCCESS: {
          idempotencyKey: ['payload /event_id'],
          volatile: ['/retry'],
          sensitive: ['/data/token'],
          unsigned: [],
          /**
           * Inferred: Documented: PAY_SUCCESS normally comes before PAY_TIMEOUT, and can come after it when
           * the network is unstable. Inferred: that a payment that succeeded has come further than one that
           * timed out, whichever comes first, and that the two are about one payment where the user's token
           * and the tag are the same. PAY_TIMEOUT names no payment, and these are all that both have. So a
           * later payment of the same user that times out, with the same token and tag, is taken for the
           * earlier one that succeeded.
           */
          order: {
            entity: ['payload /data/token', 'payload /data/tag'],
            state: 'message',
            forward: ['PAY_TIMEOUT', 'PAY_SUCCESS'],
          },
          validator: async () => (await import('./validators/pay-success.ts')).default,
        },
        /**
         * Payment ended, not paid · 支付结束（未付款）.
         *
         * The payment ended without being paid, 2 minutes after the barcode expired.
         *
         * When the network is unstable, a PAY_SUCCESS can still follow.
         *
         * Inferred: The 2 minutes stand only on the page of 2024-12-18. The example is the printed `data`,
         * with a made-up token, session and address, in an envelope composed from the table. Before
         * 2025-01-06 the printed `data` was a trade with empty texts and a `tradeTime`.
         *
         * Idempotency key: `payload /event_id`.
         */
        PAY_TIMEOUT: {
          idempotencyKey: ['payload /event_id'],
          volatile: ['/retry'],
          sensitive: ['/data/session_sign', '/data/token'],
          unsigned: [],
          /**
           * Inferred: Documented: PAY_SUCCESS normally comes before PAY_TIMEOUT, and can come after it when
           * the network is unstable. Inferred: that a payment that succeeded has come further than one that
           * timed out, whichever comes first, and that the two are about one payment where the user's token
           * and the tag are the same. PAY_TIMEOUT names no payment, and these are all that both have. So a
           * later payment of the same user that times out, with the same token and tag, is taken for the
           * earlier one that succeeded.
           */
          order: {
            entity: ['payload /data/token', 'payload /data/tag'],
            state: 'message',
            forward: ['PAY_TIMEOUT', 'PAY_SUCCESS'],
          },
          validator: async () => (await import('./validators/pay-timeout.ts')).default,
        },
        /**
         * Refund, several times · 退款（多次）.
         *
         * The merchant refunded a payment. This can happen several times, each an event of its own.
         *
         * Inferred: "Several times" is on the page; that each refund is an event with its own `event_id`
         * is inferred; that the merchant refunds stands only on the older page. The example is the printed
         * `data`, with a made-up token, in an envelope composed from the table.
         *
         * Idempotency key: `payload /event_id`.
         */
        REFUND: {
          idempotencyKey: ['payload /event_id'],
          volatile: ['/retry'],
          sensitive: ['/data/token'],
          unsigned: [],
          validator: async () => (await import('./validators/refund.ts')).default,
        },
        /**
         * Token renewal · token续期.
         *
         * The user's token is still in use; the platform should keep it valid.
         *
         * Sent once a minute from the moment there is a barcode until the payment is made or times out. It
         * brings no new token, and no reply but status 200 is asked for.
         *
         * Inferred: When it is sent stands only on the older page. What the platform should do follows
         * from the name alone. The example is the printed `data`, with a made-up token, in an envelope
         * composed from the table.
         *
         * Idempotency key: `payload /event_id`.
         */
        SESSION_RENEWAL: {
          idempotencyKey: ['payload /event_id'],
          volatile: ['/retry'],
          sensitive: ['/data/token'],
          unsigned: [],
          validator: async () => (await import('./validators/session-renewal.ts')).default,
        },
      },
    },
  },
} as const satisfies Provider;

/** Message name → payload. */
export interface Payloads {
  creditLimit: payloads.CreditLimitRequest;
  ASSIGN_FAILED: payloads.AssignFailed;
  ASSIGN_SUCCESS: payloads.AssignSuccess;
  GET_BARCODE_FAILED: payloads.GetBarcodeFailed;
  GET_BARCODE_SUCCESS: payloads.GetBarcodeSuccess;
  PAY_FINISH: payloads.PayFinish;
  PAY_START: payloads.PayStart;
  PAY_SUCCESS: payloads.PaySuccess;
  PAY_TIMEOUT: payloads.PayTimeout;
  REFUND: payloads.Refund;
  SESSION_RENEWAL: payloads.SessionRenewal;
}

/** Message name → what its handler answers. */
export interface Answers {
  creditLimit: payloads.CreditLimitReply;
}
