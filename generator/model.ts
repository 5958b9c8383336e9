import type {
  Acknowledgement,
  AcknowledgementName,
  Content,
  Order,
  Retry,
  Signature as WrittenSignature,
} from '@hookwright/runtime';
import type { Json, JsonObject } from './json.ts';
import type { Api, Confirm } from './model-api.ts';

/**
 * All that is known of one provider, as plain JSON: what every stage after BUILD works from.
 * Names are legal and unique, lists are sorted, references are names of `schemas`.
 */
export interface Model {
  /** The folder's name: the name of the package, and the first part of every idempotency key. */
  readonly provider: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** The files that everything comes from. */
  readonly documents: readonly string[];
  readonly sources: readonly EvidenceSource[];
  /** Every claim that the provider's pages do not state outright. */
  readonly evidence: readonly Evidence[];
  readonly signatures: readonly Signature[];
  /** How one receiver can tell all channels apart; null where each needs its own, or there is one. */
  readonly channelsBy: 'address' | 'message' | null;
  readonly channels: readonly Channel[];
  /** What the provider is called for; null where no document says. */
  readonly api: Api | null;
  /** What is known by its title only: nothing is generated from it but documentation. */
  readonly undocumented: readonly Undocumented[];
  /** True where a document wants payloads to have nothing that it does not know. */
  readonly isStrict: boolean;
  readonly schemas: readonly Schema[];
  /** Each document in one piece, every reference local. */
  readonly bundled: { readonly asyncapi?: Json; readonly openapi?: Json };
}

export interface EvidenceSource {
  readonly name: string;
  readonly title: string;
  readonly url: string | null;
  readonly version: string | null;
}

export interface Evidence {
  /** The file of the document. */
  readonly document: string;
  /** Where the claim stands in it. */
  readonly pointer: string;
  readonly level: 'example' | 'inferred' | 'contradicted' | 'unknown';
  readonly note: string;
  /** The question to put to the provider; empty where there is none. */
  readonly ask: string;
  readonly sources: readonly string[];
}

/** An operation or a message of which the pages say little more than the title. */
export interface Undocumented {
  readonly title: string;
  readonly summary: string;
  /** Where it stands among the provider's pages; empty where nobody says. */
  readonly tag: string;
  /** Null where nobody says. */
  readonly method: string | null;
  readonly url: string | null;
  readonly note: string;
  /** The channel whose messages it may be one of; null for an operation. */
  readonly channel: string | null;
}

export interface Signature {
  /** The key of the security scheme. */
  readonly name: string;
  readonly doc: string;
  readonly recipe: WrittenSignature;
}

export interface Channel {
  readonly name: string;
  readonly doc: string;
  readonly method: string;
  /** The path; null where the integrator chooses it. */
  readonly address: string | null;
  readonly content: Content;
  /** The name of a signature. */
  readonly signature: string;
  readonly signsUrl: boolean;
  /** `header NAME` or `payload POINTER`, or several whose texts are joined by a full stop; null where the channel has one message. */
  readonly messageName: string | readonly string[] | null;
  readonly acknowledgements: Readonly<Record<AcknowledgementName, Acknowledgement>>;
  readonly retry: Retry | null;
  /** The headers that any of the messages has, by name. */
  readonly headers: readonly Header[];
  readonly messages: readonly Message[];
}

export interface Header {
  readonly name: string;
  readonly doc: string;
  /** What the document shows for it; null where it shows nothing. */
  readonly sample: string | null;
}

/** What is known of the fields of a body. `*` in a pointer is any member. */
export interface BodyFacts {
  readonly sensitive: readonly string[];
  /** Pointers of texts that hold JSON, the outer before the inner. */
  readonly embedded: readonly string[];
  /** What integers of 64 bits are in the payload, by their pointers. */
  readonly integers: Readonly<Record<string, 'bigint' | 'string'>>;
}

export interface Message extends BodyFacts {
  /** The provider's own name. */
  readonly name: string;
  readonly doc: string;
  /** The first line of what is said about it: for tables. */
  readonly summary: string;
  /** Empty for a question, which is answered each time. */
  readonly idempotencyKey: readonly string[];
  readonly volatile: readonly string[];
  /** How its deliveries are put in order; null where nobody says. */
  readonly order: Order | null;
  /** What is not documented of that order; empty where the pages state it. */
  readonly orderDoc: string;
  /** What answers, at the API, what is true now; null where nobody says. */
  readonly confirm: Confirm | null;
  /** Pointers of what the signature does not cover, by some reading of it. */
  readonly unsigned: readonly string[];
  /** The name of the schema of its payload. */
  readonly payload: string;
  /** The file of its validator, without its folder and ending. */
  readonly validator: string;
  /** What the handler answers, where the provider asks for it; null where it only tells. */
  readonly answer: Answer | null;
  /** The first example payload, as it goes over the wire; absent where there is none. */
  readonly sample?: Json;
}

/** What a handler answers a question with. */
export interface Answer {
  /** The name of the schema of its payload. */
  readonly payload: string;
  /** The file of its validator, without its folder and ending. */
  readonly validator: string;
  /** The first example; absent where there is none, and where a handler returns something else than goes over the wire. */
  readonly sample?: Json;
}

export interface Schema {
  /** The name of its TypeScript type, and of its validator. */
  readonly name: string;
  /** Its validator's file, without folder and ending. */
  readonly file: string;
  /** JSON Schema 2020-12, of which every `$ref` is `#/schemas/NAME`. */
  readonly schema: JsonObject | boolean;
}
