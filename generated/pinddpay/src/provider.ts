// Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml. Do not edit: run `npm run generate pinddpay`.
import type { Provider } from '@hookwright/runtime';
import type * as payloads from './payloads.ts';

/**
 * Pinddpay webhooks (2025-10-01) as data: how a delivery is verified, told apart, answered and recognised.
 * What the provider's pages do not state outright is marked, and listed in the README.
 */
export const provider = {
  name: 'pinddpay',
  signatures: {
    /**
     * An MD5 in 32 hexadecimal digits, upper case. Of what it is the MD5 is not documented: all three
     * pages have an example, in which 123456 becomes E10ADC3949BA59ABBE56E057F20F883E, and do not say
     * what 123456 is. Find out with an event that Pinddpay really sent, then choose. None of the
     * readings is strong: by one the header is the same with every event, by others it needs no
     * secret. Ask the API about an order or a payout before you deliver for it.
     *
     * Not documented: The printed example is the MD5 of 123456 and of nothing else, which tells
     * nothing of what 123456 stands for. None of the readings is preferred. `key`: the header is
     * called a token, and what is printed looks like a password; anything that is the same for all
     * events is this reading, be it the accessSecret, the accessKey, the appId or several of them in
     * one text. `body`: what a signature of a webhook usually is; but no page mentions the body.
     * `body-key` and `key-body`: the usual way to put a secret into a plain hash; where something
     * stands between the two, make it a part of the key. `event-id` and the two after it stand for
     * fields of the event: which ones nobody says. For any other reading bring a `verifier`.
     */
    signToken: {
      at: 'header sign-token',
      algorithm: 'digest-md5',
      encoding: 'hex',
      case: 'upper',
      message: '{hashed}',
      unknown: {
        hashed: {
          key: '{key}',
          body: '{body}',
          'body-key': '{body}{key}',
          'key-body': '{key}{body}',
          'event-id': '{payload /eventId}',
          'event-id-key': '{payload /eventId}{key}',
          'key-event-id': '{key}{payload /eventId}',
        },
      },
    },
  },
  channelsBy: 'message',
  channels: {
    /**
     * Receive payin events.
     *
     * Take what Pinddpay reports about an order, and answer 200.
     *
     * Not documented: The method is documented. That the printed body is the one of the webhook is
     * inferred: this page prints it as an example of the answer, as JSON, and no body for the request.
     * The idempotency key is inferred (see `eventId`). Whether, when and how often an event comes
     * again, how long Pinddpay waits for the answer, in which order events come and from which
     * addresses, nobody says; that one can come twice is best assumed.
     *
     * The URL that the merchant gave as `notifyUrl` when the order was created, so there is no address
     * here. The body has room for a transaction, a dispute and a refund, so that more events than
     * order.created are to be expected. Their names are not known: `otherwise` gets them.
     *
     * Inferred: That events go to the `notifyUrl` of the request follows from its name; no page says
     * it.
     */
    payin: {
      method: 'POST',
      signature: 'signToken',
      signsUrl: false,
      messageName: 'payload /eventName',
      acknowledgements: {
        accepted: { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: null,
      messages: {
        /**
         * Checkout event.
         *
         * Something happened to an order; by its name, the order was created.
         *
         * The body has an order, a transaction, a dispute and a refund. Which of the four come with which
         * event, and whether the others are null or left out, is not documented: the example has them all.
         *
         * Seen in examples only: The only name of an order event that is printed, as the value of an
         * example of which the other values are stand-ins for their types.
         *
         * Idempotency key: `payload /eventId`.
         */
        'order.created': {
          idempotencyKey: ['payload /eventId'],
          volatile: [],
          sensitive: [],
          unsigned: [''],
          /**
           * Inferred: In which order events come nobody says. That an order is paid after it is created
           * follows from the two states and from the times in the answer of Query a transaction, `createdAt`
           * and `paidAt`. Other states, which are not known, have no place in this order.
           */
          order: {
            entity: ['payload /order/id'],
            state: 'payload /order/statusEn',
            forward: ['created', 'paid'],
          },
          validator: async () => (await import('./validators/order-event.ts')).default,
        },
      },
    },
    /**
     * Receive payout events.
     *
     * Take what Pinddpay reports about a payout, and answer 200.
     *
     * Inferred: Method, content type and body are on the page. The idempotency key is inferred (see
     * `eventId`). Of repeated deliveries, time limits and order nothing is said.
     *
     * The URL that the merchant gave as `notifyUrl` when the payout was created, so there is no
     * address here. Events with other names than payout.paid are to be expected: `otherwise` gets
     * them.
     *
     * Inferred: That events go to the `notifyUrl` of the request follows from its name; no page says
     * it.
     */
    payout: {
      method: 'POST',
      signature: 'signToken',
      signsUrl: false,
      messageName: 'payload /eventName',
      acknowledgements: {
        accepted: { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: null,
      messages: {
        /**
         * Payout event.
         *
         * Something happened to a payout; by its name, it was paid.
         *
         * Seen in examples only: The only name of a payout event that is printed.
         *
         * Idempotency key: `payload /eventId`.
         */
        'payout.paid': {
          idempotencyKey: ['payload /eventId'],
          volatile: [],
          sensitive: [],
          unsigned: [''],
          validator: async () => (await import('./validators/payout-event.ts')).default,
        },
      },
    },
    /**
     * Receive card subscription events.
     *
     * Take what Pinddpay reports about the subscription of a card, and answer 200.
     *
     * Inferred: That the printed body is the one of the webhook is inferred: this page prints it as an
     * example of the answer. The idempotency key is inferred (see `eventId`). Of repeated deliveries,
     * time limits and order nothing is said.
     *
     * In development, says the page. The URL is the merchant's, so there is no address here. Events
     * with other names than subscription.capture.successful are to be expected: `otherwise` gets them.
     *
     * Not documented: Which URL these events go to is not said. The request that takes a subscription
     * is that which creates a transaction, so it may be the `notifyUrl` of that.
     */
    subscription: {
      method: 'POST',
      signature: 'signToken',
      signsUrl: false,
      messageName: 'payload /eventName',
      acknowledgements: {
        accepted: { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: {}, body: '' },
      },
      retry: null,
      messages: {
        /**
         * Card subscription event.
         *
         * In development. By its name, a card was charged for its subscription.
         *
         * Seen in examples only: The only name of a subscription event that is printed, in an example of
         * which the other values are stand-ins for their types. The page is marked as in development.
         *
         * Idempotency key: `payload /eventId`.
         */
        'subscription.capture.successful': {
          idempotencyKey: ['payload /eventId'],
          volatile: [],
          sensitive: [],
          unsigned: [''],
          validator: async () => (await import('./validators/subscription-event.ts')).default,
        },
      },
    },
  },
} as const satisfies Provider;

/** Message name → payload. */
export interface Payloads {
  'order.created': payloads.OrderEvent;
  'payout.paid': payloads.PayoutEvent;
  'subscription.capture.successful': payloads.SubscriptionEvent;
}
