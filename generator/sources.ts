import type { Acknowledgement, AcknowledgementName, Retry } from '@hookwright/runtime';
import type { Json, JsonObject } from './json.ts';

/**
 * What a document says of a place where deliveries arrive, whichever standard it is written in: what the builders of
 * the two standards agree on. Names that end in `At` are pointers into the document.
 */
export interface ChannelSource {
  readonly name: string;
  readonly at: string;
  readonly doc: string;
  readonly method: string;
  /** The path; null where the integrator chooses it. */
  readonly address: string | null;
  /** The operation, for what is said of all messages of a channel; of several, the first. */
  readonly operationAt: string;
  /** The security schemes that the operation asks for. */
  readonly schemes: readonly string[];
  readonly acknowledgements: Readonly<Record<AcknowledgementName, Acknowledgement>>;
  readonly retry: Retry | null;
  readonly messages: readonly MessageSource[];
}

export interface MessageSource {
  /** What it is called in the document. */
  readonly key: string;
  /** What the document calls its operation: `operationId` of OpenAPI, or the same as `key`. */
  readonly id: string;
  /** The provider's own name, where the document states it. */
  readonly stated: string;
  readonly at: string;
  readonly doc: string;
  /** The first line of what is said about it. */
  readonly summary: string;
  readonly payloadAt: string | undefined;
  readonly headers: readonly HeaderSource[];
  readonly contentType: { readonly type: string; readonly at: string };
  /** Payloads as they go over the wire, each with its place. */
  readonly examples: readonly { readonly at: string; readonly value: Json }[];
  /** Where what is equal for every delivery is listed. */
  readonly idempotencyKey: Said | undefined;
  /** Where it is said how deliveries are put in order. */
  readonly order: Said | undefined;
  /** Where it is said which operation of the API confirms it. */
  readonly confirm: Said | undefined;
  /** The schema of the answer, and its examples, where the handler makes it: a question, and no event. */
  readonly answer: { readonly at: string; readonly examples: MessageSource['examples'] } | undefined;
}

/** Where something is said, and whether of one message alone. */
export interface Said {
  readonly at: string;
  readonly isOwn: boolean;
}

export interface HeaderSource {
  readonly name: string;
  readonly doc: string;
  readonly schema: JsonObject;
}
