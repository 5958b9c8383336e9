import type { Verifier } from './authentication.ts';
import type { WebhookError, WebhookErrorCode } from './errors.ts';
import type { Idempotency } from './idempotency.ts';
import type { Keys } from './keys.ts';
import type { OrderGuard } from './order.ts';
import type { Provider } from './provider.ts';
import type { Axes, Candidates, Unspecified } from './recipe.ts';
import type { Headers, WebhookRequest } from './request.ts';
import type { ReceiverInbox } from './storing.ts';
import type { Drift } from './validation.ts';

/** One arrival of one message, verified and valid. */
export interface Delivery<Name extends string = string, Payload = unknown, Transaction = undefined> {
  /** The provider's own name of the message. */
  readonly message: Name;
  /** The parsed body, which is as the specification says. What the specification does not know is in it, too. */
  readonly payload: Payload;
  /** Equal for every delivery of the same message: use it as the key of what you store. */
  readonly idempotencyKey: string;
  /** The channel that it came by, as the specification names it. */
  readonly channel: string;
  /** The id of the key that the delivery is signed with, where you gave it one: the tenant, or the generation of the key. */
  readonly keyId: string | undefined;
  /** True where something newer of the same entity came before: only with `createOrder({ stale: 'flag' })`. */
  readonly isStale: boolean;
  /** What is written through it commits together with the delivery's completion, or not at all: of a store with transactions. */
  readonly transaction: Transaction;
  readonly headers: Headers;
  /** The bytes that were sent; from an inbox, with null for what it dropped. */
  readonly body: Uint8Array;
  /** Aborted when the deadline passes: the provider is then asked to come again. */
  readonly signal: AbortSignal;
}

/** A genuine delivery that no handler is for, known to the specification or not. Its payload is not validated. */
export type OtherDelivery = Omit<Delivery, 'message' | 'idempotencyKey' | 'isStale' | 'transaction'> & {
  /** Undefined where the delivery does not say. */
  readonly message: string | undefined;
  /** Undefined where the delivery has none. */
  readonly idempotencyKey: string | undefined;
};

/** A genuine delivery that cannot be handled. */
export interface InvalidDelivery {
  readonly message: string | undefined;
  /** Undefined where the body could not be parsed. */
  readonly payload: unknown;
  readonly channel: string;
  readonly keyId: string | undefined;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** What became of a delivery, for those who count and trace: nothing of its payload but the idempotency key. */
export interface DeliveryReport {
  /** A word of a closed set: what ran, or the code of what went wrong. */
  readonly reason:
    | 'handled'
    | 'answered'
    | 'other'
    | 'duplicate'
    | 'invalid'
    | 'conflict'
    | 'stale'
    | 'stored'
    | WebhookErrorCode;
  readonly answer: 'accepted' | 'refused' | 'later' | 'error';
  /** The HTTP status of the answer. */
  readonly status: number;
  /** Undefined where the delivery is not genuine and several channels share the receiver. */
  readonly channel: string | undefined;
  /** Undefined for a message that the specification does not know. */
  readonly message: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly keyId: string | undefined;
  /** The name of the alternative of the recipe that matched. */
  readonly scheme: string | undefined;
  /** The delivery's timestamp less our clock, in milliseconds: negative for the past. */
  readonly skewMs: number | undefined;
  /** In milliseconds; `handle` is zero where nothing of yours ran. */
  readonly durationsMs: { readonly verify: number; readonly handle: number; readonly total: number };
}

/** The user's function for one message. The provider is told "accepted" once it resolves. */
export type Handler<Name extends string = string, Payload = unknown, Transaction = undefined> = (
  delivery: Delivery<Name, Payload, Transaction>,
) => unknown;

/** The user's function for a message that is a question: what it returns is the answer. It is asked each time. */
export type Answerer<Name extends string = string, Payload = unknown, Answer = unknown> = (
  question: Omit<Delivery<Name, Payload>, 'idempotencyKey' | 'isStale' | 'transaction'>,
) => Answer | Promise<Answer>;

/** What every receiver is given, whatever the provider. */
export interface SharedOptions<Transaction = undefined> {
  /** Where handled deliveries are remembered, or `'none'`: then a redelivery is handled again. */
  readonly idempotency: Idempotency<Transaction> | 'none';
  /** What is not in `handlers`, known to the specification or not: providers add messages without notice. */
  readonly otherwise: (delivery: OtherDelivery) => unknown;
  /** A delivery that is not genuine. The provider is told "refused" whatever this does. */
  readonly onRefused?: (error: WebhookError, request: WebhookRequest) => unknown;
  /** A genuine delivery that violates its schema or does not parse: "accepted" once this resolves, "later" without it. */
  readonly onInvalid?: (error: WebhookError, delivery: InvalidDelivery) => unknown;
  /** The key of a completed delivery with other content: "accepted" once this resolves, "later" without it. */
  readonly onConflict?: (error: WebhookError, delivery: OtherDelivery) => unknown;
  /** Where deliveries are kept before they are acknowledged: a worker handles them. See `createInbox`. */
  readonly inbox?: ReceiverInbox;
  /** What keeps the deliveries of one entity in the order that the specification knows. See `createOrder`. */
  readonly order?: OrderGuard;
  /** A delivery that came after something newer of its entity, where such are dropped: "accepted" once this resolves. */
  readonly onStale?: (delivery: Delivery) => unknown;
  /** What a delivery has that the specification does not know. It is handled all the same. */
  readonly onDrift?: (drift: readonly Drift[], delivery: Delivery) => unknown;
  /** What became of each delivery, when it is answered: for metrics and traces. */
  readonly onDelivery?: (report: DeliveryReport) => unknown;
  /** A handler that threw or took too long (its error is in `cause`), a store that failed, a body that was gone. The default is a process warning. */
  readonly onError?: (error: WebhookError) => unknown;
  /** The largest body, in bytes. The default is 1 MiB. */
  readonly limitBytes?: number;
  /** How long a handler may take, in milliseconds. The default is 10 s. */
  readonly deadlineMs?: number;
  /** How long a delivery waits for another of the same message that is being handled, in milliseconds. The default is 3 s. */
  readonly waitMs?: number;
}

/**
 * The options of a provider's `createReceiver`. `Payloads` maps each message to the type of its payload.
 * `channel` is required where the provider has several that one receiver cannot tell apart, `publicUrl` where the recipe
 * signs a part of the URL, and `readings` (or what stands for them) where the provider leaves a part of its signature
 * undocumented.
 */
export type ReceiverOptions<P extends Provider, Payloads, Answers = object, Transaction = undefined> =
  | {
      [C in ChannelOf<P>]: OptionsOf<P, Payloads, Answers, C, Transaction> & ChannelChoice<P, C>;
    }[ChannelOf<P>]
  | (P['channelsBy'] extends 'address' | 'message'
      ? OptionsOf<P, Payloads, Answers, ChannelOf<P>, Transaction> & { readonly channel?: undefined }
      : never);

/** What a receiver of one channel needs, or of several that are told apart. */
type OptionsOf<
  P extends Provider,
  Payloads,
  Answers,
  C extends ChannelOf<P>,
  Transaction,
> = SharedOptions<Transaction> &
  UrlChoice<P, C> &
  AuthenticationChoice<SignatureOf<P, C>> & {
    /** A function for each message that is handled; what has none goes to `otherwise`. */
    readonly handlers: Handlers<P, Payloads, Answers, C, Transaction>;
  };

/** A function for each message that is handled, or several by names that you choose; of one channel, or of all. A question has one, which answers. */
export type Handlers<
  P extends Provider,
  Payloads,
  Answers = object,
  C extends ChannelOf<P> = ChannelOf<P>,
  Transaction = undefined,
> = {
  readonly [M in keyof MessagesOf<P, C>]?: HandlerOf<Payloads, Answers, C, M & string, Transaction>;
};

type HandlerOf<Payloads, Answers, C extends string, M extends string, Transaction> =
  KeyOf<C, M, Answers> extends keyof Answers
    ? Answerer<M, Named<Payloads, C, M>, Answers[KeyOf<C, M, Answers>]>
    : Handler<M, Named<Payloads, C, M>, Transaction> | NamedHandlers<M, Named<Payloads, C, M>, Transaction>;

/** What is known by the name of a message; by `channel/name` where several channels have a message of that name. */
type Named<T, C extends string, M extends string> =
  KeyOf<C, M, T> extends keyof T ? T[KeyOf<C, M, T>] : never;

type KeyOf<C extends string, M extends string, T> = C extends unknown
  ? `${C}/${M}` extends keyof T
    ? `${C}/${M}`
    : M
  : never;

/** Several handlers of one message: each has its own outcome, and when one fails only that one runs again. */
export interface NamedHandlers<Name extends string = string, Payload = unknown, Transaction = undefined> {
  readonly [handler: string]: Handler<Name, Payload, Transaction>;
}

/**
 * The messages of a channel; of several, those of each. The very objects of the provider, and not their names alone: what
 * is mapped over them keeps what is written above them, which an editor then shows.
 */
type MessagesOf<P extends Provider, C extends ChannelOf<P>> = (
  C extends unknown ? (messages: P['channels'][C]['messages']) => void : never
) extends (messages: infer Messages) => void
  ? Messages
  : never;

type ChannelOf<P extends Provider> = keyof P['channels'] & string;

type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;

type ChannelChoice<P extends Provider, C extends ChannelOf<P>> =
  true extends IsUnion<ChannelOf<P>>
    ? {
        /** Where the deliveries come from: one receiver for each. */
        readonly channel: C;
      }
    : { readonly channel?: C };

type UrlChoice<P extends Provider, C extends ChannelOf<P>> = true extends P['channels'][C]['signsUrl']
  ? {
      /** The URL that the provider calls, a part of which it signs: never guessed from the request. */
      readonly publicUrl: string;
    }
  : { readonly publicUrl?: string };

type SignatureOf<P extends Provider, C extends ChannelOf<P>> = P['signatures'][P['channels'][C]['signature']];

/** What makes a delivery or an answer genuine. */
export type AuthenticationChoice<Signature> = Signature extends Unspecified
  ? AcceptingAll | Verifying
  : Signature extends { readonly unknown: infer A extends Axes }
    ? (ReadingsChoice<{ readonly [Axis in keyof A]: Candidate<A[Axis]> }> & Keyed) | AcceptingAll | Verifying
    : Documented;

// In each of these, what is mostly left out comes first: by what is not written yet, or is spread in, the compiler tells
// them apart in this order. It then takes keys for what is meant, and an editor offers the candidates of `readings`.

interface Keyed {
  readonly verifier?: undefined;
  readonly dangerouslyAcceptUnauthenticated?: undefined;
  /** Several while one is rotated, each is tried; or a function of what the delivery shows, for tenants. */
  readonly keys: Keys;
}

interface Documented extends Pick<Keyed, 'keys'> {
  readonly verifier?: SignatureIsDocumented;
  readonly dangerouslyAcceptUnauthenticated?: SignatureIsDocumented;
  readonly readings?: never;
}

/** Nothing is one: there is no other way than keys, and nothing to choose. The name is for whom the compiler tells so. */
interface SignatureIsDocumented {
  readonly verified: never;
}

/** `Choice` is what there is to choose: the compiler then says so where nothing is chosen. */
interface ReadingsChoice<Choice> {
  /** The provider does not document these parts of its signature: choose one candidate of each. */
  readonly readings: Choice;
}

interface Verifying {
  /** Your own check, in the place of the recipe. */
  readonly verifier: Verifier;
  readonly dangerouslyAcceptUnauthenticated?: undefined;
  readonly keys?: undefined;
  readonly readings?: undefined;
}

interface AcceptingAll {
  readonly verifier?: undefined;
  /** Takes whatever arrives for genuine. Anybody who knows the URL can then say that a payment was made. */
  readonly dangerouslyAcceptUnauthenticated: true;
  readonly keys?: undefined;
  readonly readings?: undefined;
}

type Candidate<C extends Candidates> = C extends readonly (infer Name)[] ? Name : keyof C & string;
