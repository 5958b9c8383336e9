import type { WebhookError } from './errors.ts';
import type { Idempotency } from './idempotency.ts';
import type { Provider } from './provider.ts';
import type { Headers, WebhookRequest } from './request.ts';
import type { Key } from './keys.ts';
import type { Drift } from './validation.ts';

/** One arrival of one message, verified and valid. */
export interface Delivery<Name extends string = string, Payload = unknown> {
  /** The provider's own name of the message. */
  readonly message: Name;
  readonly payload: Payload;
  /** Equal for every delivery of the same message: use it as the key of what you store. */
  readonly idempotencyKey: string;
  readonly channel: string;
  readonly headers: Headers;
  /** The bytes that were signed. */
  readonly body: Uint8Array;
  /** Aborted when the deadline passes: the provider is then asked to come again. */
  readonly signal: AbortSignal;
}

/** A genuine delivery that no handler is for, known to the specification or not. Its payload is not validated. */
export type OtherDelivery = Omit<Delivery, 'message' | 'idempotencyKey'> & {
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
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** The user's function for one message. The provider is told "accepted" once it resolves. */
export type Handler<Name extends string = string, Payload = unknown> = (
  delivery: Delivery<Name, Payload>,
) => unknown;

/** What every receiver is given, whatever the provider. */
export interface SharedOptions {
  /** Several while one is rotated; each is tried. */
  readonly keys: readonly Key[];
  /** Where handled deliveries are remembered, or `'none'`: then a redelivery is handled again. */
  readonly idempotency: Idempotency | 'none';
  /** What is not in `handlers`, known to the specification or not: providers add messages without notice. */
  readonly otherwise: (delivery: OtherDelivery) => unknown;
  /** A delivery that is not genuine. The provider is told "refused" whatever this does. */
  readonly onRefused?: (error: WebhookError, request: WebhookRequest) => unknown;
  /** A genuine delivery that violates its schema or does not parse: "accepted" once this resolves, "later" without it. */
  readonly onInvalid?: (error: WebhookError, delivery: InvalidDelivery) => unknown;
  /** The key of a completed delivery with other content: "accepted" once this resolves, "later" without it. */
  readonly onConflict?: (error: WebhookError, delivery: OtherDelivery) => unknown;
  /** What a delivery has that the specification does not know. It is handled all the same. */
  readonly onDrift?: (drift: readonly Drift[], delivery: Delivery) => unknown;
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
 * `channel` is required where the provider has several, `publicUrl` where the recipe signs a part of the
 * URL, `readings` where the provider leaves a part of its signature undocumented.
 */
export type ReceiverOptions<P extends Provider, Payloads> = {
  [C in ChannelOf<P>]: SharedOptions &
    ChannelChoice<P, C> &
    UrlChoice<P, C> &
    ReadingsChoice<P, C> & { readonly handlers: Handlers<P, Payloads, C> };
}[ChannelOf<P>];

/** A function for each message that is handled; of one channel, or of all. */
export type Handlers<P extends Provider, Payloads, C extends ChannelOf<P> = ChannelOf<P>> = {
  readonly [M in MessageOf<P, C> & keyof Payloads]?: Handler<M, Payloads[M]>;
};

/** The messages of a channel; of several, those of each. */
type MessageOf<P extends Provider, C extends ChannelOf<P>> = C extends unknown
  ? keyof P['channels'][C]['messages'] & string
  : never;

type ChannelOf<P extends Provider> = keyof P['channels'] & string;

type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;

type ChannelChoice<P extends Provider, C extends ChannelOf<P>> =
  true extends IsUnion<ChannelOf<P>>
    ? { /** Where the deliveries come from: one receiver for each. */ readonly channel: C }
    : { readonly channel?: C };

type UrlChoice<P extends Provider, C extends ChannelOf<P>> = P['channels'][C]['signsUrl'] extends true
  ? {
      /** The URL that the provider calls, a part of which it signs: never guessed from the request. */ readonly publicUrl: string;
    }
  : { readonly publicUrl?: string };

type RecipeOf<P extends Provider, C extends ChannelOf<P>> = P['signatures'][P['channels'][C]['signature']];

type ReadingsChoice<P extends Provider, C extends ChannelOf<P>> =
  RecipeOf<P, C> extends { readonly unknown: infer Axes }
    ? {
        /** The provider does not document these parts of its signature: choose one candidate of each. */
        readonly readings: { readonly [Axis in keyof Axes]: Candidate<Axes[Axis]> };
      }
    : { readonly readings?: never };

type Candidate<Candidates> = Candidates extends readonly (infer Name)[] ? Name : keyof Candidates & string;
