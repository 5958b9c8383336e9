// Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml. Do not edit: run `npm run generate evo-cloud`.
import type { Provider } from '@hookwright/runtime';
import type * as payloads from './payloads.ts';

/**
 * EVO Cloud notifications (2026-04) as data: how a delivery is verified, told apart, answered and recognised.
 * What the provider's pages do not state outright is marked, and listed in the README.
 */
export const provider = {
  name: 'evo-cloud',
  signatures: {
    /**
     * EVONET Online knows two ways. Where `SignType` is `Key-based`, `Authorization` is the secret key
     * itself, and nothing is signed: who reads one delivery can make others, so the fields of such a
     * delivery are not proven. Otherwise the signature is that of the other products. Which of the two
     * notifications use has to be chosen (`mode`); the key is the same text in both.
     *
     * Inferred: Documented for requests: the samples of the newer pages are `Key-based`, an older page
     * has `SHA256` and `SHA512`, and says that its headers belong to messages received from the
     * provider, too. Of notifications no page says which it is; one receiver of others takes their
     * `Authorization` for the raw key. Unknown, hence to be chosen: which URL is signed
     * (`webhookUrl`), as for the other products.
     */
    evnSignature: {
      anyOf: ['{mode}'],
      unknown: {
        mode: {
          signed: [
            {
              name: 'signed',
              at: 'header Authorization',
              algorithm: {
                from: 'header SignType',
                allow: { SHA256: 'digest-sha256', SHA512: 'digest-sha512' },
              },
              encoding: 'hex',
              message: [
                '{method}',
                '{webhookUrl}',
                '{header DateTime}',
                '{key}',
                '{header MsgID}',
                '{body?}',
              ],
              join: '\n',
            },
          ],
          'key-based': [
            {
              name: 'key-based',
              at: 'header Authorization',
              algorithm: { from: 'header SignType', allow: { 'Key-based': 'token' } },
            },
          ],
          either: [
            {
              name: 'signed',
              at: 'header Authorization',
              algorithm: {
                from: 'header SignType',
                allow: { SHA256: 'digest-sha256', SHA512: 'digest-sha512' },
              },
              encoding: 'hex',
              message: [
                '{method}',
                '{webhookUrl}',
                '{header DateTime}',
                '{key}',
                '{header MsgID}',
                '{body?}',
              ],
              join: '\n',
            },
            {
              name: 'key-based',
              at: 'header Authorization',
              algorithm: { from: 'header SignType', allow: { 'Key-based': 'token' } },
            },
          ],
        },
        webhookUrl: {
          'path-and-query': '{target}',
          path: '{path}',
          'sorted-query': '{target | sort-query}',
          none: [],
        },
      },
    },
    /**
     * Six lines are joined by a line feed, with none at the end: the method; the URL without scheme
     * and host; the header `DateTime`; the key; the header `MsgID`; the body. An empty line is left
     * out with its line feed. `SignType` names what is made of them: `SHA256` and `SHA512` are a plain
     * hash, `HMAC-SHA256` and `HMAC-SHA512` an HMAC with the same key, which stays in the text, too.
     * It is written in hex; the case does not matter. `DateTime` is taken as the text that it is: at
     * least six formats are in use, so nothing is refused for its age. A plain hash with the key in
     * its middle can be continued by whoever has seen one, behind the body; such a body is no JSON any
     * more, and is not accepted as a payload. Which URL is signed is not documented for notifications.
     * `path-and-query` is the general rule taken literally, for the webhook's URL; `path` leaves out
     * the query; `none` leaves out the line. Where webhooks have a URL with a path and without a
     * query, the first two are the same, and likely.
     *
     * Inferred: Documented: the lines, their order and SHA-256, for requests, with examples that were
     * reproduced; that the headers belong to every message, those received from the provider included.
     * Inferred: that notifications are signed in the same way, with the same key. The header lists of
     * the notification pages lack `Authorization`; so do those of requests that are known to have it.
     * The HMAC types are named by the merchant API and LinkPay alone, and that the key stays in the
     * text is known from the provider's command line tool and SDK, with one example. The gateway's
     * pages also name `SM2`, or `SM2withSM3`: its rule cannot be seen, so such a delivery is refused.
     * Unknown, hence to be chosen: which URL is signed (`webhookUrl`); the command line tool sorts the
     * parameters of a query. That the path of the original request is signed, as in an answer, is
     * another possibility, for which nothing speaks.
     */
    signature: {
      at: 'header Authorization',
      algorithm: {
        from: 'header SignType',
        allow: {
          SHA256: 'digest-sha256',
          SHA512: 'digest-sha512',
          'HMAC-SHA256': 'hmac-sha256',
          'HMAC-SHA512': 'hmac-sha512',
        },
      },
      encoding: 'hex',
      message: ['{method}', '{webhookUrl}', '{header DateTime}', '{key}', '{header MsgID}', '{body?}'],
      join: '\n',
      unknown: {
        webhookUrl: {
          'path-and-query': '{target}',
          path: '{path}',
          'sorted-query': '{target | sort-query}',
          none: [],
        },
      },
    },
  },
  channels: {
    /**
     * Receive notifications of EVONET Online payments.
     *
     * Learn how a payment, a capture, a refund or a cancellation ended.
     *
     * Not documented: When a notification comes again. The idempotency keys are inferred, and so are
     * the fields that they are made of.
     *
     * The URL that a request to the Direct API gave as `webhook`. The integrator chooses it, so there
     * is no address here. Every final status makes a notification. They come from 8.212.28.186, and
     * after a disaster from 18.140.151.69.
     */
    direct: {
      method: 'POST',
      signature: 'evnSignature',
      signsUrl: true,
      messageName: 'payload /eventCode',
      acknowledgements: {
        accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'SUCCESS' },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: null,
      messages: {
        /**
         * payment Notification, Cancel.
         *
         * A cancellation ended.
         *
         * Inferred: The event code is documented. What it stands for follows from its name. The example is
         * composed; none is printed.
         *
         * Idempotency key: `payload /eventCode`, `payload /cancel/merchantTransInfo/merchantTransID`, `payload /cancel/status`.
         */
        Cancel: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /cancel/merchantTransInfo/merchantTransID',
            'payload /cancel/status',
          ],
          volatile: [],
          sensitive: [],
          unsigned: [''],
          validator: async () => (await import('./validators/direct-cancel-notification.ts')).default,
        },
        /**
         * payment Notification, Capture.
         *
         * A capture ended.
         *
         * Inferred: The event code is documented. What it stands for follows from its name. The example is
         * composed; none is printed.
         *
         * Idempotency key: `payload /eventCode`, `payload /capture/merchantTransInfo/merchantTransID`, `payload /capture/status`.
         */
        Capture: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /capture/merchantTransInfo/merchantTransID',
            'payload /capture/status',
          ],
          volatile: [],
          sensitive: [],
          unsigned: [''],
          /**
           * Inferred: The answer to a query of a payment lists what happened to it, verified, authorized and
           * captured among them. That this is the order, and how refunds continue it, follows from the
           * names; the list is not complete, and in which order notifications arrive is not said.
           */
          order: {
            entity: ['payload /payment/merchantTransInfo/merchantTransID'],
            state: 'payload /payment/status',
            forward: [
              'verified',
              'authorized',
              ['captured', 'refund_pending', 'refunded_partial'],
              'refunded_full',
            ],
          },
          validator: async () => (await import('./validators/direct-capture-notification.ts')).default,
        },
        /**
         * payment Notification, Identify.
         *
         * A payer was identified.
         *
         * Inferred: The event code is documented. What it stands for follows from its name. The example is
         * composed; none is printed.
         *
         * Idempotency key: `payload /eventCode`, `payload /payment/merchantTransInfo/merchantTransID`, `payload /payment/status`.
         */
        Identify: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /payment/merchantTransInfo/merchantTransID',
            'payload /payment/status',
          ],
          volatile: [],
          sensitive: [],
          unsigned: [''],
          /**
           * Inferred: The answer to a query of a payment lists what happened to it, verified, authorized and
           * captured among them. That this is the order, and how refunds continue it, follows from the
           * names; the list is not complete, and in which order notifications arrive is not said.
           */
          order: {
            entity: ['payload /payment/merchantTransInfo/merchantTransID'],
            state: 'payload /payment/status',
            forward: [
              'verified',
              'authorized',
              ['captured', 'refund_pending', 'refunded_partial'],
              'refunded_full',
            ],
          },
          validator: async () => (await import('./validators/direct-identify-notification.ts')).default,
        },
        /**
         * payment Notification, Payment.
         *
         * A payment ended, or changed its state.
         *
         * Inferred: The event code is documented. What it stands for follows from its name. The example is
         * composed; none is printed.
         *
         * Idempotency key: `payload /eventCode`, `payload /payment/merchantTransInfo/merchantTransID`, `payload /payment/status`.
         */
        Payment: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /payment/merchantTransInfo/merchantTransID',
            'payload /payment/status',
          ],
          volatile: [],
          sensitive: [],
          unsigned: [''],
          /**
           * Inferred: The answer to a query of a payment lists what happened to it, verified, authorized and
           * captured among them. That this is the order, and how refunds continue it, follows from the
           * names; the list is not complete, and in which order notifications arrive is not said.
           */
          order: {
            entity: ['payload /payment/merchantTransInfo/merchantTransID'],
            state: 'payload /payment/status',
            forward: [
              'verified',
              'authorized',
              ['captured', 'refund_pending', 'refunded_partial'],
              'refunded_full',
            ],
          },
          validator: async () => (await import('./validators/direct-payment-notification.ts')).default,
        },
        /**
         * payment Notification, Refund.
         *
         * A refund ended, or changed its state.
         *
         * Inferred: The event code is documented. What it stands for follows from its name. The example is
         * composed; none is printed.
         *
         * Idempotency key: `payload /eventCode`, `payload /refund/merchantTransInfo/merchantTransID`, `payload /refund/status`.
         */
        Refund: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /refund/merchantTransInfo/merchantTransID',
            'payload /refund/status',
          ],
          volatile: [],
          sensitive: [],
          unsigned: [''],
          validator: async () => (await import('./validators/direct-refund-notification.ts')).default,
        },
        /**
         * payment Notification, Verify.
         *
         * A payment was verified.
         *
         * Inferred: The event code is documented. What it stands for follows from its name. The example is
         * composed; none is printed.
         *
         * Idempotency key: `payload /eventCode`, `payload /payment/merchantTransInfo/merchantTransID`, `payload /payment/status`.
         */
        Verify: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /payment/merchantTransInfo/merchantTransID',
            'payload /payment/status',
          ],
          volatile: [],
          sensitive: [],
          unsigned: [''],
          /**
           * Inferred: The answer to a query of a payment lists what happened to it, verified, authorized and
           * captured among them. That this is the order, and how refunds continue it, follows from the
           * names; the list is not complete, and in which order notifications arrive is not said.
           */
          order: {
            entity: ['payload /payment/merchantTransInfo/merchantTransID'],
            state: 'payload /payment/status',
            forward: [
              'verified',
              'authorized',
              ['captured', 'refund_pending', 'refunded_partial'],
              'refunded_full',
            ],
          },
          validator: async () => (await import('./validators/direct-verify-notification.ts')).default,
        },
      },
    },
    /**
     * Receive notifications of EVONET Online interactions.
     *
     * Learn that an order was paid, or refused.
     *
     * Not documented: When a notification comes again. The idempotency key is inferred, and so are the
     * fields that it is made of.
     *
     * The URL that an interaction, a session of LinkPay or Drop-in at EVONET Online, gave as
     * `webhook`. The integrator chooses it, so there is no address here.
     */
    directInteraction: {
      method: 'POST',
      signature: 'evnSignature',
      signsUrl: true,
      messageName: null,
      acknowledgements: {
        accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'SUCCESS' },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: null,
      messages: {
        /**
         * interaction Notification.
         *
         * An order of a LinkPay or Drop-in session at EVONET Online was paid, or refused.
         *
         * Inferred: The name is ours: the values of its event code cannot be seen, so a delivery is known
         * by the URL it is sent to. The example is composed of LinkPay's sample.
         *
         * Idempotency key: `payload /eventCode`, `payload /merchantOrderInfo/merchantOrderID`, `payload /transactionInfo/merchantTransInfo/merchantTransID`, `payload /transactionInfo/status`.
         */
        interactionNotification: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /merchantOrderInfo/merchantOrderID',
            'payload /transactionInfo/merchantTransInfo/merchantTransID',
            'payload /transactionInfo/status',
          ],
          volatile: [],
          sensitive: [],
          unsigned: [''],
          validator: async () => (await import('./validators/direct-interaction-notification.ts')).default,
        },
      },
    },
    /**
     * Receive notifications of the offline gateway.
     *
     * Learn how a payment, a cancellation, a refund, a capture or a merchandise credit ended.
     *
     * Not documented: Whether a notification comes again, how often and when, and how long EVO Cloud
     * waits for an answer. No notification has an id of its own; the idempotency keys are inferred:
     * the transaction and its state together are what is reported. Whether `MsgID` stays the same when
     * a notification comes again is not known. The addresses that notifications come from are
     * documented for EVONET Online alone.
     *
     * The URL that a request to the offline gateway (card present) gave as `webhook`, at most 300
     * characters. A notification comes only where that was given and the status of the operation is
     * `Success`, say the guides. The integrator chooses the URL, so there is no address here; the
     * paths that the pages print are labels.
     */
    gatewayOffline: {
      method: 'POST',
      signature: 'signature',
      signsUrl: true,
      messageName: 'payload /eventCode',
      acknowledgements: {
        accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'SUCCESS' },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: null,
      messages: {
        /**
         * Cancel notification · Cancel 异步通知.
         *
         * A payment or a capture at the offline gateway was cancelled, or was not.
         *
         * Inferred: Documented except for the example. None is printed and this one is composed.
         *
         * Idempotency key: `payload /eventCode`, `payload /cancel/merchantTransInfo/merchantTransID`, `payload /cancel/status`.
         */
        Cancel: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /cancel/merchantTransInfo/merchantTransID',
            'payload /cancel/status',
          ],
          volatile: [],
          sensitive: [
            '/paymentMethod/card/holderName',
            '/paymentMethod/card/icCardData',
            '/pspData/networkToken',
          ],
          unsigned: [],
          validator: async () => (await import('./validators/offline-cancel-notification.ts')).default,
        },
        /**
         * Capture notification.
         *
         * A capture at the offline gateway, known by its event code alone.
         *
         * Not documented: Its event code is in the enum of the other pages, and the guide says that a
         * capture is notified. As no field of it is known, the idempotency key is the header `MsgID`;
         * whether that stays the same when a notification comes again is not known.
         *
         * Idempotency key: `payload /eventCode`, `header MsgID`.
         */
        Capture: {
          idempotencyKey: ['payload /eventCode', 'header MsgID'],
          volatile: [],
          sensitive: [],
          unsigned: [],
          validator: async () => (await import('./validators/offline-capture-notification.ts')).default,
        },
        /**
         * Merchandise credit notification.
         *
         * A merchandise credit at the offline gateway, known by its event code alone.
         *
         * Not documented: Its event code is in the enum of the other pages, and the guide says that a
         * merchandise credit is notified. As no field of it is known, the idempotency key is the header
         * `MsgID`; whether that stays the same when a notification comes again is not known.
         *
         * Idempotency key: `payload /eventCode`, `header MsgID`.
         */
        MerchandiseCredit: {
          idempotencyKey: ['payload /eventCode', 'header MsgID'],
          volatile: [],
          sensitive: [],
          unsigned: [],
          validator: async () =>
            (await import('./validators/offline-merchandise-credit-notification.ts')).default,
        },
        /**
         * Payment notification · Payment 异步通知.
         *
         * A payment at the offline gateway ended, or changed its state.
         *
         * Inferred: Documented except for the example. In the one that is printed every value is the text
         * `string`, so this one is composed.
         *
         * Idempotency key: `payload /eventCode`, `payload /payment/merchantTransInfo/merchantTransID`, `payload /payment/status`.
         */
        Payment: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /payment/merchantTransInfo/merchantTransID',
            'payload /payment/status',
          ],
          volatile: [],
          sensitive: [
            '/paymentMethod/card/holderName',
            '/paymentMethod/card/icCardData',
            '/pspData/networkToken',
          ],
          unsigned: [],
          validator: async () => (await import('./validators/offline-payment-notification.ts')).default,
        },
        /**
         * Refund notification · Refund 异步通知.
         *
         * A payment or a capture at the offline gateway was refunded, or was not.
         *
         * Inferred: Documented except for the example. None is printed and this one is composed.
         *
         * Idempotency key: `payload /eventCode`, `payload /refund/merchantTransInfo/merchantTransID`, `payload /refund/status`.
         */
        Refund: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /refund/merchantTransInfo/merchantTransID',
            'payload /refund/status',
          ],
          volatile: [],
          sensitive: [
            '/paymentMethod/card/holderName',
            '/paymentMethod/card/icCardData',
            '/pspData/networkToken',
          ],
          unsigned: [],
          validator: async () => (await import('./validators/offline-refund-notification.ts')).default,
        },
      },
    },
    /**
     * Receive notifications of the online gateway.
     *
     * Learn how a payment, a capture, a cancellation, a refund or the making of a token ended.
     *
     * Not documented: When a notification comes again. The idempotency keys are inferred: the
     * transaction and its state together are what is reported. Whether disputes and chargebacks are
     * notified is not known, for any product.
     *
     * The URL that a request to the online gateway gave as `webhook`. The integrator chooses it, so
     * there is no address here; the paths that the pages print are labels. The notification of a
     * CancelOrRefund is a Cancel or a Refund.
     */
    gatewayOnline: {
      method: 'POST',
      signature: 'signature',
      signsUrl: true,
      messageName: 'payload /eventCode',
      acknowledgements: {
        accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'SUCCESS' },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: null,
      messages: {
        /**
         * Asynchronous notification for Cancel.
         *
         * A payment at the online gateway was cancelled, or was not.
         *
         * Inferred: Documented except for the example. None is printed and this one is composed.
         *
         * Idempotency key: `payload /eventCode`, `payload /cancel/merchantTransInfo/merchantTransID`, `payload /cancel/status`.
         */
        Cancel: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /cancel/merchantTransInfo/merchantTransID',
            'payload /cancel/status',
          ],
          volatile: [],
          sensitive: [],
          unsigned: [],
          validator: async () => (await import('./validators/online-cancel-notification.ts')).default,
        },
        /**
         * Cryptogram notification · Cryptogram 异步通知.
         *
         * The cryptogram of a network token was made, or was not.
         *
         * Inferred: Documented except for the example. None is printed and this one is composed. Its token
         * and its cryptogram are made up.
         *
         * Idempotency key: `payload /eventCode`, `payload /cryptogram/merchantTransInfo/merchantTransID`, `payload /cryptogram/status`.
         */
        Cryptogram: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /cryptogram/merchantTransInfo/merchantTransID',
            'payload /cryptogram/status',
          ],
          volatile: [],
          sensitive: [
            '/paymentMethod/networkToken/tokenCryptogram',
            '/paymentMethod/networkToken/tokenID',
            '/paymentMethod/networkToken/value',
          ],
          unsigned: [],
          validator: async () => (await import('./validators/online-cryptogram-notification.ts')).default,
        },
        /**
         * Multiple capture notification.
         *
         * One of several captures of a payment at the online gateway ended.
         *
         * Inferred: Documented except for the example. None is printed and this one is composed.
         *
         * Idempotency key: `payload /eventCode`, `payload /multipleCapture/merchantTransInfo/merchantTransID`, `payload /multipleCapture/status`.
         */
        MultipleCapture: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /multipleCapture/merchantTransInfo/merchantTransID',
            'payload /multipleCapture/status',
          ],
          volatile: [],
          sensitive: [
            '/paymentMethod/card/holderName',
            '/paymentMethod/card/updatedCardInfo',
            '/pspData/networkToken',
          ],
          unsigned: [],
          validator: async () =>
            (await import('./validators/online-multiple-capture-notification.ts')).default,
        },
        /**
         * Asynchronous notification for Payment.
         *
         * A payment at the online gateway ended, or changed its state.
         *
         * Inferred: Documented except for the example. None is printed and this one is composed.
         *
         * Idempotency key: `payload /eventCode`, `payload /payment/merchantTransInfo/merchantTransID`, `payload /payment/status`.
         */
        Payment: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /payment/merchantTransInfo/merchantTransID',
            'payload /payment/status',
          ],
          volatile: [],
          sensitive: [
            '/authentication/threeDS/mpiData/cavv',
            '/paymentMethod/card/holderName',
            '/paymentMethod/card/updatedCardInfo',
            '/pspData/networkToken',
          ],
          unsigned: [],
          validator: async () => (await import('./validators/online-payment-notification.ts')).default,
        },
        /**
         * Payment instrument notification · PaymentInstrument 异步通知.
         *
         * A card and its tokens changed.
         *
         * Inferred: Documented but for when it is sent, which follows from the fields. The example is
         * composed; none is printed. Its tokens are made up.
         *
         * Idempotency key: `payload /eventCode`, `payload /merchantTransInfo/merchantTransID`.
         */
        PaymentInstrument: {
          idempotencyKey: ['payload /eventCode', 'payload /merchantTransInfo/merchantTransID'],
          volatile: [],
          sensitive: [
            '/paymentMethod/card/holderName',
            '/paymentMethod/merchantToken/value',
            '/paymentMethod/token/value',
          ],
          unsigned: [],
          validator: async () =>
            (await import('./validators/online-payment-instrument-notification.ts')).default,
        },
        /**
         * Payment method notification.
         *
         * A payment method was tokenised at the online gateway, or was not.
         *
         * Inferred: Documented except for the example. None is printed and this one is composed. Its token
         * is made up.
         *
         * Idempotency key: `payload /eventCode`, `payload /paymentMethod/merchantTransInfo/merchantTransID`, `payload /paymentMethod/status`.
         */
        PaymentMethod: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /paymentMethod/merchantTransInfo/merchantTransID',
            'payload /paymentMethod/status',
          ],
          volatile: [],
          sensitive: [
            '/paymentMethod/card/holderName',
            '/paymentMethod/card/updatedCardInfo',
            '/paymentMethod/networkToken/tokenID',
            '/paymentMethod/networkToken/value',
            '/paymentMethod/token/value',
          ],
          unsigned: [],
          validator: async () => (await import('./validators/online-payment-method-notification.ts')).default,
        },
        /**
         * Refund notification · Refund 异步通知.
         *
         * A payment or a capture at the online gateway was refunded, or was not.
         *
         * Inferred: Documented except for the example. None is printed and this one is composed.
         *
         * Idempotency key: `payload /eventCode`, `payload /refund/merchantTransInfo/merchantTransID`, `payload /refund/status`.
         */
        Refund: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /refund/merchantTransInfo/merchantTransID',
            'payload /refund/status',
          ],
          volatile: [],
          sensitive: [
            '/paymentMethod/card/holderName',
            '/paymentMethod/card/updatedCardInfo',
            '/pspData/networkToken',
          ],
          unsigned: [],
          validator: async () => (await import('./validators/online-refund-notification.ts')).default,
        },
        /**
         * Standalone capture notification · StandaloneCapture 异步通知.
         *
         * A capture without a payment before it ended.
         *
         * Inferred: Documented except for the example. None is printed and this one is composed.
         *
         * Idempotency key: `payload /eventCode`, `payload /standaloneCapture/merchantTransInfo/merchantTransID`.
         */
        StandaloneCapture: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /standaloneCapture/merchantTransInfo/merchantTransID',
          ],
          volatile: [],
          sensitive: ['/paymentMethod/card/holderName', '/paymentMethod/card/updatedCardInfo'],
          unsigned: [],
          validator: async () =>
            (await import('./validators/online-standalone-capture-notification.ts')).default,
        },
      },
    },
    /**
     * Receive notifications of LinkPay and Drop-in.
     *
     * Learn that an order was paid.
     *
     * Not documented: When a notification comes again. The idempotency key is inferred; a receiver of
     * others drops what has the same order, transaction and event code.
     *
     * The URL that the order gave as `webhook`. The integrator chooses it, so there is no address
     * here. Give refunds a URL of their own: nothing that is documented tells their notification from
     * this one.
     */
    linkpay: {
      method: 'POST',
      signature: 'signature',
      signsUrl: true,
      messageName: 'payload /eventCode',
      acknowledgements: {
        accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'SUCCESS' },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: null,
      messages: {
        /**
         * LinkPay Notification, of Drop-in.
         *
         * An order was paid through Drop-in.
         *
         * Inferred: The page has one table for both event codes. The example is the page's sample for
         * LinkPay, with this event code.
         *
         * Idempotency key: `payload /eventCode`, `payload /merchantOrderInfo/merchantOrderID`, `payload /transactionInfo/merchantTransInfo/merchantTransID`, `payload /transactionInfo/status`.
         */
        'Drop-in': {
          idempotencyKey: [
            'payload /eventCode',
            'payload /merchantOrderInfo/merchantOrderID',
            'payload /transactionInfo/merchantTransInfo/merchantTransID',
            'payload /transactionInfo/status',
          ],
          volatile: [],
          sensitive: [],
          unsigned: [],
          validator: async () => (await import('./validators/drop-in-notification.ts')).default,
        },
        /**
         * LinkPay Notification.
         *
         * An order was paid through a payment link.
         *
         * An order is paid where `result.code` is `S0000`, `merchantOrderInfo.status` is `Paid` and
         * `transactionInfo.status` agrees, `Captured` in the sample.
         *
         * The pages disagree: The page's sample lacks `eventCode`, which its table marks as required; the
         * example here has it besides. A notification without it has no name, and goes where unknown ones
         * go. The LinkPay pages say that it comes when the order was paid, one of EVONET Online says after
         * success or refusal. What is said of the states stands on a page of EVONET Online, which is cut
         * there.
         *
         * Idempotency key: `payload /eventCode`, `payload /merchantOrderInfo/merchantOrderID`, `payload /transactionInfo/merchantTransInfo/merchantTransID`, `payload /transactionInfo/status`.
         */
        LinkPay: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /merchantOrderInfo/merchantOrderID',
            'payload /transactionInfo/merchantTransInfo/merchantTransID',
            'payload /transactionInfo/status',
          ],
          volatile: [],
          sensitive: [],
          unsigned: [],
          validator: async () => (await import('./validators/linkpay-notification.ts')).default,
        },
      },
    },
    /**
     * Receive notifications of LinkPay refunds.
     *
     * Learn how the refund of an order ended.
     *
     * Not documented: When a notification comes again. The idempotency key is inferred; that the state
     * of the order, `Refunding` at first, can change between two notifications of one refund is
     * assumed.
     *
     * The URL that the refund of an order gave as `webhook`. The integrator chooses it, so there is no
     * address here.
     */
    linkpayRefund: {
      method: 'POST',
      signature: 'signature',
      signsUrl: true,
      messageName: null,
      acknowledgements: {
        accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'SUCCESS' },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: null,
      messages: {
        /**
         * Refund Notification.
         *
         * The refund of an order is under way, or ended.
         *
         * Receivers of others take the refund as done where `merchantOrderInfo.status` is `Refunded` or
         * `Partial Refunded`.
         *
         * Inferred: The name is ours: the visible part of the page has no event code, so a delivery is
         * known by the URL it is sent to. The example is the visible part of the page's sample, with the
         * status and the amount that receivers of others read.
         *
         * Idempotency key: `payload /merchantOrderInfo/merchantOrderID`, `payload /refund/merchantTransInfo/merchantTransID`, `payload /merchantOrderInfo/status`.
         */
        refundNotification: {
          idempotencyKey: [
            'payload /merchantOrderInfo/merchantOrderID',
            'payload /refund/merchantTransInfo/merchantTransID',
            'payload /merchantOrderInfo/status',
          ],
          volatile: [],
          sensitive: [],
          unsigned: [],
          /**
           * Inferred: The sample has `Refunding`; receivers of others take the refund as done with
           * `Refunded` or `Partial Refunded`, which the provider's SDK lists too. In which order
           * notifications arrive is not said.
           */
          order: {
            entity: ['payload /refund/merchantTransInfo/merchantTransID'],
            state: 'payload /merchantOrderInfo/status',
            forward: ['Refunding', ['Refunded', 'Partial Refunded']],
          },
          validator: async () => (await import('./validators/linkpay-refund-notification.ts')).default,
        },
      },
    },
    /**
     * Receive notifications of the merchant API.
     *
     * Learn how an operation of the merchant API ended, or that a network token changed.
     *
     * Not documented: When a notification comes again. The idempotency keys are inferred: the
     * transaction and its state together are what is reported. The guide says to find the transaction
     * by the `merchantTransInfo` of the operation.
     *
     * The URL that a request to the merchant API gave as `webhook`. Notifications about a network
     * token go to the webhook of the payment or of the payment method; those about a static QR code go
     * to one that is set in the portal. The integrator chooses the URLs, so there is no address here.
     */
    merchant: {
      method: 'POST',
      signature: 'signature',
      signsUrl: true,
      messageName: 'payload /eventCode',
      acknowledgements: {
        accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'SUCCESS' },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: null,
      messages: {
        /**
         * Cancel webhook in the request.
         *
         * A cancellation of the merchant API succeeded or failed.
         *
         * Inferred: Documented except for the example. None is printed and this one is composed.
         *
         * Idempotency key: `payload /eventCode`, `payload /cancel/merchantTransInfo/merchantTransID`, `payload /cancel/status`.
         */
        Cancel: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /cancel/merchantTransInfo/merchantTransID',
            'payload /cancel/status',
          ],
          volatile: [],
          sensitive: ['/paymentMethod/card/holderName', '/paymentMethod/e-wallet/consumerAccount'],
          unsigned: [],
          /**
           * Inferred: Documented: the states, in the portal of 2023, and that the notification of a capture
           * follows that of the authorisation. In which order notifications arrive is not said, nor in which
           * order a payment goes through the others; that follows from their names. What can be left and
           * come back to shares a place; Cancelling and Capturing have none, since whether a payment is
           * authorised again where they fail is not known. The notification of a capture or a cancellation
           * that failed has the state that the payment still had, and is old once the payment has gone on.
           */
          order: {
            entity: ['payload /payment/merchantTransInfo/merchantTransID'],
            state: 'payload /payment/status',
            forward: [
              ['Verifying', 'Verified', 'Pending'],
              'Authorised',
              ['Captured', 'Refunding', 'Partial Refunded', 'Cancelled', 'Failed'],
              'Refunded',
            ],
          },
          validator: async () => (await import('./validators/merchant-cancel-notification.ts')).default,
        },
        /**
         * Capture webhook in the request.
         *
         * A capture of the merchant API succeeded or failed.
         *
         * It comes after the notification of the authorisation.
         *
         * Inferred: Documented except for the example. None is printed and this one is composed.
         *
         * Idempotency key: `payload /eventCode`, `payload /capture/merchantTransInfo/merchantTransID`, `payload /capture/status`.
         */
        Capture: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /capture/merchantTransInfo/merchantTransID',
            'payload /capture/status',
          ],
          volatile: [],
          sensitive: [
            '/paymentMethod/card/holderName',
            '/paymentMethod/e-wallet/consumerAccount',
            '/pspData/networkToken',
          ],
          unsigned: [],
          /**
           * Inferred: Documented: the states, in the portal of 2023, and that the notification of a capture
           * follows that of the authorisation. In which order notifications arrive is not said, nor in which
           * order a payment goes through the others; that follows from their names. What can be left and
           * come back to shares a place; Cancelling and Capturing have none, since whether a payment is
           * authorised again where they fail is not known. The notification of a capture or a cancellation
           * that failed has the state that the payment still had, and is old once the payment has gone on.
           */
          order: {
            entity: ['payload /payment/merchantTransInfo/merchantTransID'],
            state: 'payload /payment/status',
            forward: [
              ['Verifying', 'Verified', 'Pending'],
              'Authorised',
              ['Captured', 'Refunding', 'Partial Refunded', 'Cancelled', 'Failed'],
              'Refunded',
            ],
          },
          validator: async () => (await import('./validators/merchant-capture-notification.ts')).default,
        },
        /**
         * Cryptogram webhook in the request.
         *
         * The cryptogram of a network token was made, or was not.
         *
         * Idempotency key: `payload /eventCode`, `payload /cryptogram/merchantTransInfo/merchantTransID`, `payload /cryptogram/status`.
         */
        Cryptogram: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /cryptogram/merchantTransInfo/merchantTransID',
            'payload /cryptogram/status',
          ],
          volatile: [],
          sensitive: [
            '/paymentMethod/networkToken/tokenCryptogram',
            '/paymentMethod/networkToken/tokenID',
            '/paymentMethod/networkToken/value',
          ],
          unsigned: [],
          validator: async () => (await import('./validators/merchant-cryptogram-notification.ts')).default,
        },
        /**
         * DataSubmission webhook in the request.
         *
         * Data for customs was submitted, or was not.
         *
         * Inferred: Documented except for the example. None is printed and this one is composed.
         *
         * Idempotency key: `payload /eventCode`, `payload /dataSubmission/merchantTransInfo/merchantTransID`, `payload /dataSubmission/customsClearance/status`.
         */
        DataSubmission: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /dataSubmission/merchantTransInfo/merchantTransID',
            'payload /dataSubmission/customsClearance/status',
          ],
          volatile: [],
          sensitive: [],
          unsigned: [],
          validator: async () =>
            (await import('./validators/merchant-data-submission-notification.ts')).default,
        },
        /**
         * Network token update notification, deleted.
         *
         * A network token was deleted.
         *
         * Inferred: Documented but for the idempotency key. The notification has no transaction, and the
         * same token can change several times; so it is the header `MsgID`, of which is not known whether
         * it stays the same when a notification comes again. The example is composed of the page's values
         * and a made-up token.
         *
         * Idempotency key: `payload /eventCode`, `header MsgID`.
         */
        NetworkTokenDeleted: {
          idempotencyKey: ['payload /eventCode', 'header MsgID'],
          volatile: [],
          sensitive: ['/paymentMethod/networkToken/tokenID', '/paymentMethod/token/value'],
          unsigned: [],
          validator: async () => (await import('./validators/network-token-deleted-notification.ts')).default,
        },
        /**
         * Network token update notification, status updated.
         *
         * A network token was suspended, or is in use again.
         *
         * Inferred: Documented but for the idempotency key. The notification has no transaction, and the
         * same token can change several times; so it is the header `MsgID`, of which is not known whether
         * it stays the same when a notification comes again. The example is composed of the page's values
         * and a made-up token.
         *
         * Idempotency key: `payload /eventCode`, `header MsgID`.
         */
        NetworkTokenStatusUpdated: {
          idempotencyKey: ['payload /eventCode', 'header MsgID'],
          volatile: [],
          sensitive: ['/paymentMethod/networkToken/tokenID', '/paymentMethod/token/value'],
          unsigned: [],
          validator: async () =>
            (await import('./validators/network-token-status-updated-notification.ts')).default,
        },
        /**
         * Payment webhook in the request.
         *
         * A payment of the merchant API was authorised or captured, or failed.
         *
         * With `authenticationOnly` it comes after the authentication. Where authorisation and capture are
         * one step, it comes once; where they are two, it comes after the authorisation, and another
         * notification follows the capture.
         *
         * Inferred: When it comes is documented. Its page is not known: the event code is that of
         * receivers of others, and the example is composed of printed values.
         *
         * Idempotency key: `payload /eventCode`, `payload /payment/merchantTransInfo/merchantTransID`, `payload /payment/status`.
         */
        Payment: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /payment/merchantTransInfo/merchantTransID',
            'payload /payment/status',
          ],
          volatile: [],
          sensitive: ['/paymentMethod/card/holderName', '/paymentMethod/e-wallet/consumerAccount'],
          unsigned: [],
          /**
           * Inferred: Documented: the states, in the portal of 2023, and that the notification of a capture
           * follows that of the authorisation. In which order notifications arrive is not said, nor in which
           * order a payment goes through the others; that follows from their names. What can be left and
           * come back to shares a place; Cancelling and Capturing have none, since whether a payment is
           * authorised again where they fail is not known. The notification of a capture or a cancellation
           * that failed has the state that the payment still had, and is old once the payment has gone on.
           */
          order: {
            entity: ['payload /payment/merchantTransInfo/merchantTransID'],
            state: 'payload /payment/status',
            forward: [
              ['Verifying', 'Verified', 'Pending'],
              'Authorised',
              ['Captured', 'Refunding', 'Partial Refunded', 'Cancelled', 'Failed'],
              'Refunded',
            ],
          },
          validator: async () => (await import('./validators/merchant-payment-notification.ts')).default,
        },
        /**
         * PaymentMethod webhook in the request.
         *
         * A token was created, or was not.
         *
         * Inferred: Documented except for the example. None is printed and this one is composed.
         *
         * Idempotency key: `payload /eventCode`, `payload /paymentMethod/merchantTransInfo/merchantTransID`.
         */
        PaymentMethod: {
          idempotencyKey: ['payload /eventCode', 'payload /paymentMethod/merchantTransInfo/merchantTransID'],
          volatile: [],
          sensitive: [
            '/authentication/threeDS/mpiData/cavv',
            '/paymentMethod/card/holderName',
            '/paymentMethod/e-wallet/consumerAccount',
            '/paymentMethod/networkToken/tokenID',
          ],
          unsigned: [],
          validator: async () =>
            (await import('./validators/merchant-payment-method-notification.ts')).default,
        },
        /**
         * Refund webhook in the request.
         *
         * A refund of the merchant API succeeded or failed.
         *
         * Inferred: When it comes is documented. Its page is not known: the event code is that of
         * receivers of others, and the example is composed.
         *
         * Idempotency key: `payload /eventCode`, `payload /refund/merchantTransInfo/merchantTransID`, `payload /refund/status`.
         */
        Refund: {
          idempotencyKey: [
            'payload /eventCode',
            'payload /refund/merchantTransInfo/merchantTransID',
            'payload /refund/status',
          ],
          volatile: [],
          sensitive: ['/paymentMethod/card/holderName', '/paymentMethod/e-wallet/consumerAccount'],
          unsigned: [],
          validator: async () => (await import('./validators/merchant-refund-notification.ts')).default,
        },
        /**
         * Reversal webhook in the request.
         *
         * A transaction was reversed.
         *
         * Inferred: The page has the objects, but not what is in the reversal. So the idempotency key is
         * the header `MsgID`; whether that stays the same when a notification comes again is not known.
         * The example is composed.
         *
         * Idempotency key: `payload /eventCode`, `header MsgID`.
         */
        Reversal: {
          idempotencyKey: ['payload /eventCode', 'header MsgID'],
          volatile: [],
          sensitive: ['/paymentMethod/card/holderName', '/paymentMethod/e-wallet/consumerAccount'],
          unsigned: [],
          validator: async () => (await import('./validators/merchant-reversal-notification.ts')).default,
        },
        /**
         * Settlement webhook in the request.
         *
         * Something was settled.
         *
         * Inferred: The page has the objects, but not what is in the settlement. So the idempotency key is
         * the header `MsgID`; whether that stays the same when a notification comes again is not known.
         * The example is composed.
         *
         * Idempotency key: `payload /eventCode`, `header MsgID`.
         */
        Settlement: {
          idempotencyKey: ['payload /eventCode', 'header MsgID'],
          volatile: [],
          sensitive: ['/paymentMethod/card/holderName', '/paymentMethod/e-wallet/consumerAccount'],
          unsigned: [],
          validator: async () => (await import('./validators/merchant-settlement-notification.ts')).default,
        },
        /**
         * MPM static QR code webhook.
         *
         * A user paid with the static QR code of a store.
         *
         * Inferred: Documented except for the example. None is printed and this one is composed.
         *
         * Idempotency key: `payload /eventCode`, `payload /payment/evoTransInfo/evoTransID`.
         */
        StaticQRCode: {
          idempotencyKey: ['payload /eventCode', 'payload /payment/evoTransInfo/evoTransID'],
          volatile: [],
          sensitive: [
            '/paymentMethod/card/holderName',
            '/paymentMethod/e-wallet/consumerAccount',
            '/pspData/networkToken',
          ],
          unsigned: [],
          validator: async () =>
            (await import('./validators/merchant-static-qr-code-notification.ts')).default,
        },
      },
    },
  },
} as const satisfies Provider;

/** Message name → payload. */
export interface Payloads {
  'direct/Cancel': payloads.DirectCancelNotification;
  'direct/Capture': payloads.DirectCaptureNotification;
  Identify: payloads.DirectIdentifyNotification;
  'direct/Payment': payloads.DirectPaymentNotification;
  'direct/Refund': payloads.DirectRefundNotification;
  Verify: payloads.DirectVerifyNotification;
  interactionNotification: payloads.DirectInteractionNotification;
  'gatewayOffline/Cancel': payloads.OfflineCancelNotification;
  'gatewayOffline/Capture': payloads.OfflineCaptureNotification;
  MerchandiseCredit: payloads.OfflineMerchandiseCreditNotification;
  'gatewayOffline/Payment': payloads.OfflinePaymentNotification;
  'gatewayOffline/Refund': payloads.OfflineRefundNotification;
  'gatewayOnline/Cancel': payloads.OnlineCancelNotification;
  'gatewayOnline/Cryptogram': payloads.OnlineCryptogramNotification;
  MultipleCapture: payloads.OnlineMultipleCaptureNotification;
  'gatewayOnline/Payment': payloads.OnlinePaymentNotification;
  PaymentInstrument: payloads.OnlinePaymentInstrumentNotification;
  'gatewayOnline/PaymentMethod': payloads.OnlinePaymentMethodNotification;
  'gatewayOnline/Refund': payloads.OnlineRefundNotification;
  StandaloneCapture: payloads.OnlineStandaloneCaptureNotification;
  'Drop-in': payloads.DropInNotification;
  LinkPay: payloads.LinkpayNotification;
  refundNotification: payloads.LinkpayRefundNotification;
  'merchant/Cancel': payloads.MerchantCancelNotification;
  'merchant/Capture': payloads.MerchantCaptureNotification;
  'merchant/Cryptogram': payloads.MerchantCryptogramNotification;
  DataSubmission: payloads.MerchantDataSubmissionNotification;
  NetworkTokenDeleted: payloads.NetworkTokenDeletedNotification;
  NetworkTokenStatusUpdated: payloads.NetworkTokenStatusUpdatedNotification;
  'merchant/Payment': payloads.MerchantPaymentNotification;
  'merchant/PaymentMethod': payloads.MerchantPaymentMethodNotification;
  'merchant/Refund': payloads.MerchantRefundNotification;
  Reversal: payloads.MerchantReversalNotification;
  Settlement: payloads.MerchantSettlementNotification;
  StaticQRCode: payloads.MerchantStaticQrCodeNotification;
}
