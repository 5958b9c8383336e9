// Generated from specs/open-api-cards/asyncapi.yaml and specs/open-api-cards/openapi.yaml. Do not edit: run `npm run generate open-api-cards`.
import type { Provider } from '@hookwright/runtime';
import type * as payloads from './payloads.ts';

/**
 * OPEN-API webhooks (2026-03-19) as data: how a delivery is verified, told apart, answered and recognised.
 * What the provider's pages do not state outright is marked, and listed in the README.
 */
export const provider = {
  name: 'open-api-cards',
  signatures: {
    /**
     * A placeholder: no page says how a delivery proves its origin, or whether it does. The type
     * stands here because AsyncAPI wants one.
     *
     * Not documented: The page Webhook lists the whole body, and no member of it is a signature, a
     * time or a nonce; it names no header and no step of verification. The page with the general
     * rules, API Call Description, is not available. Open are all of these: that deliveries are not
     * signed; that a header signs them as it may sign API calls; that `event_data` is encrypted on the
     * wire, being a text and not an object, although the page calls it JSON and the page Card prints
     * it plain; that the address of the sender, or a secret in the URL, is all there is.
     */
    undocumented: {
      verifier:
        'No page names a signature, a header, a key, a timestamp or a list of addresses; the page with the general rules (API Call Description) is not available. The body has the members notify_id, customer_id, event and event_data, and no other is documented. Ask the provider, or its API, before you believe an event.',
    },
  },
  channels: {
    /**
     * Receive events.
     *
     * Take what the provider reports, and answer with code 0.
     *
     * No page says how a delivery can be told from a forged one. Ask the provider's API before you act
     * on an event, once its calls are known to you.
     *
     * Not documented: That every delivery is a POST is documented; the idempotency key is inferred
     * (see `notify_id`), and so is the content type, since the page shows JSON and names no type.
     * Whether, when and how often an event comes again after a failure, how long the provider waits
     * for the answer and in which order events come, nobody says; that one can come twice is best
     * assumed.
     *
     * The provider posts its events to a callback URL that the customer supplies, so there is no
     * address here. The messages below are the events about the state of a card. Those of the families
     * Card Order, Card Trade, Payee, Payment and Wallet have the same envelope. Their tags are not
     * known, so that no message can be told by its tag, and `otherwise` gets them all, with what
     * `event_data` holds in its place, where it is JSON.
     *
     * Inferred: That all families share this envelope is how the page, which stands above all of
     * theirs, is read. That the customer supplies the URL is documented, and no more: not where it is
     * set, and not whether it is one for all events, or one for each application, customer or kind of
     * event.
     */
    events: {
      method: 'POST',
      signature: 'undocumented',
      signsUrl: false,
      messageName: 'payload /event',
      acknowledgements: {
        accepted: {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: '{"code":0,"message":"success"}',
        },
        refused: {
          status: 401,
          headers: { 'content-type': 'application/json' },
          body: '{"code":401,"message":"refused"}',
        },
        later: {
          status: 503,
          headers: { 'content-type': 'application/json' },
          body: '{"code":503,"message":"try again later"}',
        },
      },
      retry: null,
      messages: {
        /**
         * Card activated (卡激活).
         *
         * A card was activated.
         *
         * Inferred: The page gives the tag and its Chinese name; the English is a translation. The example
         * is the printed `event_data`, which is not said to be of this event, in the printed envelope:
         * which `status` and which times go with which event is unknown.
         *
         * Idempotency key: `payload /notify_id`.
         */
        'card.status.active': {
          idempotencyKey: ['payload /notify_id'],
          volatile: [],
          sensitive: ['/event_data/card_no', '/event_data/cvv', '/event_data/expiry', '/event_data/pin'],
          unsigned: [],
          embedded: ['/event_data'],
          integers: { '/customer_id': 'string' },
          validator: async () => (await import('./validators/card-status-active.ts')).default,
        },
        /**
         * Card cancellation finished (完成销卡).
         *
         * The cancellation of a card is finished.
         *
         * Inferred: The page gives the tag and its Chinese name; the English is a translation. The example
         * is the printed `event_data`, which is not said to be of this event, in the printed envelope:
         * which `status` and which times go with which event is unknown.
         *
         * Idempotency key: `payload /notify_id`.
         */
        'card.status.closed': {
          idempotencyKey: ['payload /notify_id'],
          volatile: [],
          sensitive: ['/event_data/card_no', '/event_data/cvv', '/event_data/expiry', '/event_data/pin'],
          unsigned: [],
          embedded: ['/event_data'],
          integers: { '/customer_id': 'string' },
          validator: async () => (await import('./validators/card-status-closed.ts')).default,
        },
        /**
         * Card cancellation started (发起销卡).
         *
         * The cancellation of a card was started.
         *
         * Inferred: The page gives the tag and its Chinese name; the English is a translation. The example
         * is the printed `event_data`, which is not said to be of this event, in the printed envelope:
         * which `status` and which times go with which event is unknown.
         *
         * Idempotency key: `payload /notify_id`.
         */
        'card.status.closing': {
          idempotencyKey: ['payload /notify_id'],
          volatile: [],
          sensitive: ['/event_data/card_no', '/event_data/cvv', '/event_data/expiry', '/event_data/pin'],
          unsigned: [],
          embedded: ['/event_data'],
          integers: { '/customer_id': 'string' },
          validator: async () => (await import('./validators/card-status-closing.ts')).default,
        },
        /**
         * Card frozen (卡冻结).
         *
         * A card was frozen.
         *
         * Inferred: The page gives the tag and its Chinese name; the English is a translation. The example
         * is the printed `event_data`, which is not said to be of this event, in the printed envelope:
         * which `status` and which times go with which event is unknown.
         *
         * Idempotency key: `payload /notify_id`.
         */
        'card.status.freeze': {
          idempotencyKey: ['payload /notify_id'],
          volatile: [],
          sensitive: ['/event_data/card_no', '/event_data/cvv', '/event_data/expiry', '/event_data/pin'],
          unsigned: [],
          embedded: ['/event_data'],
          integers: { '/customer_id': 'string' },
          validator: async () => (await import('./validators/card-status-freeze.ts')).default,
        },
        /**
         * Card reported lost (卡挂失).
         *
         * A card was reported lost.
         *
         * Inferred: The page gives the tag and its Chinese name; the English is a translation. The example
         * is the printed `event_data`, which is not said to be of this event, in the printed envelope:
         * which `status` and which times go with which event is unknown.
         *
         * Idempotency key: `payload /notify_id`.
         */
        'card.status.lost': {
          idempotencyKey: ['payload /notify_id'],
          volatile: [],
          sensitive: ['/event_data/card_no', '/event_data/cvv', '/event_data/expiry', '/event_data/pin'],
          unsigned: [],
          embedded: ['/event_data'],
          integers: { '/customer_id': 'string' },
          validator: async () => (await import('./validators/card-status-lost.ts')).default,
        },
        /**
         * Card replaced (补卡).
         *
         * A card was replaced by a new one.
         *
         * Inferred: The page gives the tag and its Chinese name; the English is a translation. The example
         * is the printed `event_data`, which is not said to be of this event, in the printed envelope:
         * which `status` and which times go with which event is unknown. So is whether `card_id` is that
         * of the old card or of the new one.
         *
         * Idempotency key: `payload /notify_id`.
         */
        'card.status.replace': {
          idempotencyKey: ['payload /notify_id'],
          volatile: [],
          sensitive: ['/event_data/card_no', '/event_data/cvv', '/event_data/expiry', '/event_data/pin'],
          unsigned: [],
          embedded: ['/event_data'],
          integers: { '/customer_id': 'string' },
          validator: async () => (await import('./validators/card-status-replace.ts')).default,
        },
        /**
         * Card unfrozen (卡解冻).
         *
         * A frozen card can be used again.
         *
         * Inferred: The page gives the tag and its Chinese name; the English is a translation. The example
         * is the printed `event_data`, which is not said to be of this event, in the printed envelope:
         * which `status` and which times go with which event is unknown.
         *
         * Idempotency key: `payload /notify_id`.
         */
        'card.status.unfreeze': {
          idempotencyKey: ['payload /notify_id'],
          volatile: [],
          sensitive: ['/event_data/card_no', '/event_data/cvv', '/event_data/expiry', '/event_data/pin'],
          unsigned: [],
          embedded: ['/event_data'],
          integers: { '/customer_id': 'string' },
          validator: async () => (await import('./validators/card-status-unfreeze.ts')).default,
        },
      },
    },
  },
} as const satisfies Provider;

/** Message name → payload. */
export interface Payloads {
  'card.status.active': payloads.CardStatusActive;
  'card.status.closed': payloads.CardStatusClosed;
  'card.status.closing': payloads.CardStatusClosing;
  'card.status.freeze': payloads.CardStatusFreeze;
  'card.status.lost': payloads.CardStatusLost;
  'card.status.replace': payloads.CardStatusReplace;
  'card.status.unfreeze': payloads.CardStatusUnfreeze;
}
