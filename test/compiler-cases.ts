import type { Change } from './document.ts';

const recipe =
  "at: header x-sign\n        algorithm: hmac-sha256\n        encoding: hex\n        message: '{body}'";

/** Packages of small documents, by the names that the cases import them by. */
export const packages: Record<string, readonly Change[]> = {
  documented: [],
  undocumented: [[recipe, 'verifier: Nobody says how it is signed.']],
  open: [
    [
      "message: '{body}'",
      "message: '{head}{body}{end}'\n        unknown: { head: [v1, v2], end: { none: '', line: \"\\n\" } }",
    ],
  ],
  url: [["message: '{body}'", "message: '{path}{body}'"]],
  several: [
    [
      "  payments:\n    messages:\n      paid: { $ref: '#/components/messages/paid' }\n      refunded: { $ref: '#/components/messages/refunded' }",
      "  payments:\n    address: /paid\n    messages: { paid: { $ref: '#/components/messages/paid' } }\n  refunds:\n    address: /refunded\n    messages: { refunded: { $ref: '#/components/messages/refunded' } }",
    ],
    [
      '  receivePayments:\n',
      "  receiveRefunds:\n    action: receive\n    channel: { $ref: '#/channels/refunds' }\n    security: [{ $ref: '#/components/securitySchemes/sign' }]\n    reply: { channel: { $ref: '#/channels/answers' } }\n    x-idempotency-key: [payload /id]\n  receivePayments:\n",
    ],
  ],
};

interface Case {
  readonly name: string;
  readonly from: keyof typeof packages;
  /** What is given besides `idempotency`, `otherwise` and, where it is not here, empty `handlers`. */
  readonly given: string;
  /** What the compiler must say, every part of it; empty where it compiles. */
  readonly says: readonly RegExp[];
}

const missing = (name: string): RegExp => new RegExp(`Property '${name}' is missing`);
/** The axes, each with its candidates: in which order is the compiler's matter. */
const choice = [/head: "v[12]" \| "v[12]"/, /end: "(none|line)" \| "(none|line)"/];

export const cases: Case[] = [
  { name: 'keys', from: 'documented', given: "keys: ['k']", says: [] },
  {
    name: 'keys by name',
    from: 'documented',
    given: "keys: [{ id: 'a', key: 'k' }, new Uint8Array(1)]",
    says: [],
  },
  {
    name: 'a function of what a delivery shows',
    from: 'documented',
    given: 'keys: async ({ keyId, url, headers }) => [`${keyId}${url}${headers.host}`]',
    says: [],
  },
  { name: 'no keys', from: 'documented', given: '', says: [missing('keys')] },
  {
    name: 'keys that are a text',
    from: 'documented',
    given: "keys: 'k'",
    says: [/'string' is not assignable/],
  },
  {
    name: 'readings of what is documented',
    from: 'documented',
    given: "keys: ['k'], readings: {}",
    says: [/not assignable to type 'never'/],
  },
  {
    name: 'a verifier of what is documented',
    from: 'documented',
    given: 'verifier: () => true',
    says: [/verifier|keys/],
  },
  {
    name: 'everything, of what is documented',
    from: 'documented',
    given: "keys: ['k'], dangerouslyAcceptUnauthenticated: true",
    says: [/dangerouslyAcceptUnauthenticated/],
  },

  {
    name: 'keys and readings',
    from: 'open',
    given: "keys: ['k'], readings: { head: 'v1', end: 'line' }",
    says: [],
  },
  {
    name: 'nothing chosen: the axes are named, with their candidates',
    from: 'open',
    given: "keys: ['k']",
    says: [missing('readings'), ...choice],
  },
  {
    name: 'nothing at all: the axes are named',
    from: 'open',
    given: '',
    says: [missing('readings'), ...choice],
  },
  {
    name: 'one axis left open',
    from: 'open',
    given: "keys: ['k'], readings: { head: 'v1' }",
    says: [missing('end'), ...choice],
  },
  {
    name: 'no candidate',
    from: 'open',
    given: "keys: ['k'], readings: { head: 'v3', end: 'line' }",
    says: [/"v3"' is not assignable to type '"v[12]" \| "v[12]"'/],
  },
  {
    name: 'readings without keys',
    from: 'open',
    given: "readings: { head: 'v1', end: 'line' }",
    says: [missing('keys')],
  },
  {
    name: 'a verifier instead',
    from: 'open',
    given: 'verifier: async ({ body }, { signal }) => body.length > 0 && !signal.aborted',
    says: [],
  },
  {
    name: 'a verifier that says whose key it was',
    from: 'open',
    given: "verifier: () => ({ keyId: 'k', skewMs: 5 })",
    says: [],
  },
  {
    name: 'a verifier that says nothing',
    from: 'open',
    given: 'verifier: () => undefined',
    says: [/undefined/],
  },
  {
    name: 'a verifier beside keys',
    from: 'open',
    given: "verifier: () => true, keys: ['k']",
    says: [/keys/],
  },
  {
    name: 'everything, said by name',
    from: 'open',
    given: 'dangerouslyAcceptUnauthenticated: true',
    says: [],
  },
  {
    name: 'everything, but not really',
    from: 'open',
    given: 'dangerouslyAcceptUnauthenticated: false',
    says: [/'false' is not assignable to type 'true'/],
  },

  { name: 'nothing: a verifier is asked for', from: 'undocumented', given: '', says: [missing('verifier')] },
  {
    name: 'keys, of which nobody knows how they are used',
    from: 'undocumented',
    given: "keys: ['k']",
    says: [/keys|verifier|string\[\]/],
  },
  { name: 'a verifier', from: 'undocumented', given: 'verifier: () => true', says: [] },
  { name: 'everything', from: 'undocumented', given: 'dangerouslyAcceptUnauthenticated: true', says: [] },

  {
    name: 'the URL that is signed',
    from: 'url',
    given: "keys: ['k'], publicUrl: 'https://pay.example.com/'",
    says: [],
  },
  { name: 'no URL, though it is signed', from: 'url', given: "keys: ['k']", says: [missing('publicUrl')] },
  {
    name: 'a URL that is not signed',
    from: 'documented',
    given: "keys: ['k'], publicUrl: 'https://pay.example.com/'",
    says: [],
  },

  {
    name: 'all channels, where they can be told apart',
    from: 'several',
    given:
      "keys: ['k'], handlers: { paid: ({ payload }) => payload.type satisfies 'paid', refunded: () => 0 }",
    says: [],
  },
  {
    name: 'one channel of them',
    from: 'several',
    given: "keys: ['k'], channel: 'payments', handlers: { paid: () => 0 }",
    says: [],
  },
  {
    name: 'one channel, with a handler of the other',
    from: 'several',
    given: "keys: ['k'], channel: 'payments', handlers: { refunded: () => 0 }",
    says: [/refunded/],
  },
  {
    name: 'a channel that is none',
    from: 'several',
    given: "keys: ['k'], channel: 'disputes'",
    says: [/"disputes"' is not assignable to type '"payments" \| "refunds"/],
  },

  {
    name: 'several handlers of a message, by name',
    from: 'documented',
    given:
      "keys: ['k'], handlers: { paid: { ship: ({ payload }) => payload.id.length, notify: async () => undefined }, refunded: () => 0 }",
    says: [],
  },
  {
    name: 'one of them is no function',
    from: 'documented',
    given: "keys: ['k'], handlers: { paid: { ship: 'now' } }",
    says: [/'string' is not assignable to type 'Handler</],
  },
  {
    name: 'one of them takes the payload of another message',
    from: 'documented',
    given: "keys: ['k'], handlers: { paid: { ship: ({ payload }) => payload.type satisfies 'refunded' } }",
    says: [/'"paid"' does not satisfy the expected type '"refunded"'/],
  },
  {
    name: 'a report of each delivery',
    from: 'documented',
    given:
      "keys: ['k'], onDelivery: ({ reason, answer, durationsMs }) => [reason satisfies string, answer satisfies 'accepted' | 'refused' | 'later' | 'error', durationsMs.total]",
    says: [],
  },
];
