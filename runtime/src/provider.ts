import type { Signature } from './recipe.ts';
import type { Content } from './template.ts';
import type { Validator } from './validation.ts';

/**
 * A provider's webhooks as data: what a generated `provider.ts` holds. Values that are
 * taken from a delivery are written as in a recipe: `header NAME`, `query NAME` or `payload POINTER`.
 */
export interface Provider {
  /** The provider's folder name: the first part of every idempotency key. */
  readonly name: string;
  readonly signatures: { readonly [scheme: string]: Signature };
  /** How one receiver can tell all channels apart; null where each needs its own. */
  readonly channelsBy?: 'address' | 'message' | null;
  readonly channels: { readonly [channel: string]: Channel };
}

/** One place where deliveries arrive. */
export interface Channel {
  readonly method: string;
  /** The path, as the provider calls it; null where the integrator chooses it. */
  readonly address?: string | null;
  /** How bodies are written. The default is JSON. */
  readonly content?: Content;
  /** A key of `signatures`. */
  readonly signature: string;
  /** True where the recipe signs a part of the URL: the receiver then needs `publicUrl`. */
  readonly signsUrl: boolean;
  /** Where a delivery says which message it is, or several places whose texts are joined by a full stop; null where the channel has just one. */
  readonly messageName: string | readonly string[] | null;
  readonly acknowledgements: { readonly [name in AcknowledgementName]: Acknowledgement };
  /** When a delivery that was not accepted comes again; null where nobody says. */
  readonly retry: Retry | null;
  readonly messages: { readonly [message: string]: Message };
}

/** What the provider is answered: it is done, it is not genuine, or it shall come again. */
export type AcknowledgementName = 'accepted' | 'refused' | 'later';

/** An HTTP answer, byte for byte. */
export interface Acknowledgement {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Durations as `30s`, `5m`, `2h`, `1d`. */
export type Retry =
  { readonly every: string; readonly limit: number } | { readonly after: readonly string[] };

/**
 * What a delivery is about, and how far that has come by then: by a version that grows, or by states that only go forward. Of
 * states in one list each is as far as the others; a state that is in none has no place in the order. `message` stands for the
 * name of the message.
 */
export type Order = {
  /** The values that name the entity. */
  readonly entity: readonly string[];
  /** What they name, where one channel reports of several kinds of things. */
  readonly kind?: string;
} & (
  | { readonly version: string; readonly as: 'number' | 'iso' | 'text' }
  | { readonly state: string; readonly forward: readonly (string | readonly string[])[] }
);

/** One kind of webhook, under the provider's own name. `*` in a pointer is any member. */
export interface Message {
  /** Equal for every delivery of the same message. */
  readonly idempotencyKey: readonly string[];
  /** Pointers of fields that may differ between two deliveries of the same message. */
  readonly volatile: readonly string[];
  /** Pointers of fields that must never be printed. */
  readonly sensitive: readonly string[];
  /** Pointers of fields that the signature does not cover: whoever is on the way can change them. The empty pointer is all of it. */
  readonly unsigned?: readonly string[];
  /** Pointers of texts that hold JSON: in the payload stands what they hold. */
  readonly embedded?: readonly string[];
  /** Pointers of integers that are not to be numbers, and what they are in the payload. */
  readonly integers?: { readonly [pointer: string]: 'bigint' | 'string' };
  /** How two deliveries about one thing are put in order. */
  readonly order?: Order;
  /** Loads the compiled validator. */
  readonly validator: () => Promise<Validator>;
  /** Loads the validator of what the handler answers: the message is a question, asked and answered each time. */
  readonly answer?: () => Promise<Validator>;
}
