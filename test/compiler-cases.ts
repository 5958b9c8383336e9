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
  /** One of `packages`, or a package as it is imported. */
  readonly from: string;
  /** What is given besides `idempotency`, `otherwise` and, where it is not here, empty `handlers`. */
  readonly given: string;
  /** What is done with the receiver, `receive`. */
  readonly then?: string;
  /** What the compiler must say, every part of it; empty where it compiles. */
  readonly says: readonly RegExp[];
}

const question = '@hookwright/passto-creditpay';
const asked = (handler: string): string =>
  `keys: ['k'], publicUrl: 'https://pay.example.com/', channel: 'creditLimit', handlers: { creditLimit: ${handler} }`;
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
    says: [/not assignable to type 'SignatureIsDocumented'/],
  },
  {
    name: 'everything, of what is documented',
    from: 'documented',
    given: "keys: ['k'], dangerouslyAcceptUnauthenticated: true",
    says: [/'(true|boolean)' is not assignable to type 'SignatureIsDocumented'/],
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
    name: 'keys that are spread in',
    from: 'open',
    given: "...{ keys: ['k'] }, readings: { head: 'v1', end: 'line' }",
    says: [],
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

  {
    name: 'a handler for a message that does not exist',
    from: 'documented',
    given: "keys: ['k'], handlers: { payd: () => 0 }",
    says: [/'payd' does not exist in type 'Handlers<ThisProvider, Payloads, object, "payments", undefined>'/],
  },
  {
    name: 'a handler for a message that no channel has',
    from: 'several',
    given: "keys: ['k'], channel: 'payments', handlers: { payd: () => 0 }",
    says: [
      /'payd' does not exist in type '.*Handlers<ThisProvider, Payloads, object, "payments", undefined>/,
    ],
  },
  {
    name: 'a field that does not exist',
    from: 'documented',
    given: "keys: ['k'], handlers: { paid: ({ payload }) => payload.total }",
    says: [/Property 'total' does not exist on type 'Paid'/],
  },
  {
    name: 'a field taken for another type',
    from: 'documented',
    given: "keys: ['k'], handlers: { paid: ({ payload }) => Math.round(payload.id) }",
    says: [/Argument of type 'string' is not assignable to parameter of type 'number'/],
  },
  {
    name: 'a message compared with the name of another',
    from: 'documented',
    given: "keys: ['k'], handlers: { paid: ({ message }) => message === 'refunded' }",
    says: [/types '"paid"' and '"refunded"' have no overlap/],
  },
  {
    name: 'a handler that is called, and not given',
    from: 'documented',
    given: "keys: ['k'], handlers: { paid: (async () => 0)() }",
    says: [
      /Type 'Promise<number>' is not assignable to type 'Handler<"paid", Paid, undefined> \| NamedHandlers</,
    ],
  },
  {
    name: 'an acknowledgement that is not awaited',
    from: 'documented',
    given: "keys: ['k']",
    then: "export const { status } = receive({ method: 'POST', url: '/', headers: {}, body: new Uint8Array() })",
    says: [/Property 'status' does not exist on type 'Promise<Acknowledgement>'/],
  },
  {
    name: 'an acknowledgement that is awaited',
    from: 'documented',
    given: "keys: ['k']",
    then: "export const { status } = await receive({ method: 'POST', url: '/', headers: {}, body: new Uint8Array() })",
    says: [],
  },

  {
    name: 'an answer',
    from: question,
    given: asked('async ({ payload }) => ({ data: { tag: payload.data.tag, available_cards: [] } })'),
    says: [],
  },
  {
    name: 'an answer that lacks something',
    from: question,
    given: asked("() => ({ data: { tag: 'a' } })"),
    says: [/Property 'available_cards' is missing in type '\{ tag: string; \}'/],
  },
  {
    name: 'an answer that is forgotten',
    from: question,
    given: asked('async ({ payload }) => { void payload; }'),
    says: [/'Promise<void>' is not assignable to type .*CreditLimitReply/],
  },
  {
    name: 'an answer whose parts are not awaited',
    from: question,
    given: asked("() => ({ data: { tag: 'a', available_cards: Promise.resolve([]) } })"),
    says: [/Type 'Promise<never\[\]>' is missing the following properties from type 'CreditLine\[\]'/],
  },
  {
    name: 'several handlers of a question',
    from: question,
    given: asked("{ one: () => ({ data: { tag: 'a', available_cards: [] } }) }"),
    says: [/'one' does not exist in type 'Answerer<"creditLimit"/],
  },
];
