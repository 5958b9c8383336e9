import type {
  Acknowledgement,
  AcknowledgementName,
  Content,
  Retry,
  Signature as WrittenSignature,
} from '@hookwright/runtime';
import type { Json, JsonObject } from './json.ts';

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
  /** Pointers of what the signature does not cover, by some reading of it. */
  readonly unsigned: readonly string[];
  /** The name of the schema of its payload. */
  readonly payload: string;
  /** The file of its validator, without its folder and ending. */
  readonly validator: string;
  /** What the handler answers, where the provider asks for it; null where it only tells. */
  readonly answer: { readonly payload: string; readonly validator: string } | null;
  /** The first example payload, as it goes over the wire; absent where there is none. */
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

/** What the provider is called for. */
export interface Api {
  readonly title: string;
  readonly servers: readonly Server[];
  /** What is sent as it is: keys of the provider, tokens. */
  readonly credentials: readonly Credential[];
  /** How requests are signed, and answers verified. */
  readonly signatures: readonly RequestSignature[];
  readonly operations: readonly Operation[];
}

export interface Server {
  readonly url: string;
  readonly doc: string;
}

export interface Credential {
  /** The key of the security scheme. */
  readonly name: string;
  readonly doc: string;
  /** `bearer` and `basic` are the `Authorization` header. */
  readonly in: 'header' | 'query' | 'cookie' | 'bearer' | 'basic';
  /** The name of the header, the parameter or the cookie. */
  readonly parameter: string;
}

export interface RequestSignature extends Signature {
  /** How answers are signed; null where nobody says that they are. */
  readonly response: WrittenSignature | null;
}

/** One call of the provider's API. */
export interface Operation {
  /** A legal name in camel case: that of the client's function. */
  readonly name: string;
  /** Where it is described: a pointer into the document. */
  readonly at: string;
  readonly doc: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** In capitals. */
  readonly method: string;
  /** Beneath the server's URL, with `{name}` for each parameter of the path. */
  readonly path: string;
  /** Its own, or those of the API. */
  readonly servers: readonly Server[];
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | null;
  readonly responses: readonly Response[];
  /** Names of credentials. */
  readonly credentials: readonly string[];
  /** The name of a signature; null where the request is not signed. */
  readonly signature: string | null;
  readonly envelope: Envelope | null;
  /** True where the same request may be sent again. */
  readonly idempotent: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly doc: string;
  /** As in `Schema`. */
  readonly schema: JsonObject | boolean;
  readonly style: string;
  readonly explode: boolean;
  /** What the client puts there for every attempt, where the caller gives nothing. */
  readonly fill: Fill | null;
  readonly sample?: Json;
}

export type Fill =
  | 'uuid'
  | 'uuid-hex'
  | 'random-integer'
  | 'unix-seconds'
  | 'unix-milliseconds'
  | 'iso-8601'
  | 'iso-8601-basic';

export interface RequestBody extends BodyFacts {
  readonly mediaType: string;
  /** Null for what is neither JSON nor a form nor XML. */
  readonly content: Content | null;
  readonly required: boolean;
  /** The name of a schema. */
  readonly payload: string;
  readonly samples: readonly Sample[];
}

export interface Response extends BodyFacts {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly doc: string;
  /** Null where nothing is answered but the status. */
  readonly mediaType: string | null;
  /** Null for what is neither JSON nor a form nor XML. */
  readonly content: Content | null;
  /** The name of a schema; null where nothing is said of the body. */
  readonly payload: string | null;
  readonly samples: readonly Sample[];
}

/** An example, as it goes over the wire. */
export interface Sample {
  readonly name: string;
  readonly value: Json;
}

/** Where an answer says whether it is an error, and where its result is: pointers into it. */
export interface Envelope {
  /** Where success is told; null where nobody says. */
  readonly at: string | null;
  /** The values there that mean it. */
  readonly success: readonly (string | number | boolean)[];
  /** The provider's code of an error. */
  readonly code: string | null;
  readonly message: string | null;
  /** The empty pointer is the whole answer. */
  readonly result: string;
}
