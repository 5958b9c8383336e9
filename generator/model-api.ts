import type { Content, Signature as WrittenSignature } from '@hookwright/runtime';
import type { Json, JsonObject } from './json.ts';
import type { BodyFacts, Signature } from './model.ts';

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

/** The operation that answers what is true now of what a message reports. */
export interface Confirm {
  /** The name of an operation; null where no more is known of it than its title. */
  readonly operation: string | null;
  /** As the document names it. */
  readonly title: string;
  /** What is not documented of it; empty where the pages state it. */
  readonly doc: string;
  readonly values: readonly ConfirmValue[];
}

/** What a call is given, from a delivery or from the caller. */
export interface ConfirmValue {
  readonly place: 'path' | 'query' | 'headers' | 'body';
  readonly name: string;
  /** A value of the delivery, what is the caller's own, by a name, or what is always the same. */
  readonly from: { readonly source: string } | { readonly own: string } | { readonly value: Json };
  /** What it has to be: of a value that may be of several types, or of any, nothing is said. */
  readonly as: 'text' | 'integer' | null;
  /** What is said of the parameter, or of the member of the body. */
  readonly doc: string;
}
