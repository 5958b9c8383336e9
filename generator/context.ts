import { isObject, type Json, joinPointer, type JsonObject, valueAt } from './json.ts';
import type { Message } from './model.ts';
import { problem, type Problem, type ProblemCode } from './problem.ts';
import type { Document } from './read.ts';
import type { Field } from './schemas.ts';
import type { Said } from './sources.ts';

/** What the builders share: a document, and where problems are collected. */
export interface Context {
  readonly document: Document;
  /** Of all documents of the provider. */
  readonly problems: Problem[];
  /** Where each converted schema was written, in whichever document. */
  readonly origins: Map<object, Origin>;
  /** Bodies that a document shows, to be held against the schemas of all. */
  readonly examples: Example[];
  /** What messages are confirmed by, to be held against the operations of the API. */
  readonly confirmations: Confirmation[];
  /** What was reported of a document and need not be again. */
  readonly repeated: Set<string>;
  /** The fields of schemas that were asked for, by their pointers. */
  readonly fields: Map<string, readonly Field[]>;
}

/** A body as it goes over the wire, and the name of its schema; or the value of a parameter, and its schema. */
export interface Example extends Origin, Pick<Message, 'embedded' | 'integers' | 'payload'> {
  readonly value: Json;
  readonly schema?: JsonObject | boolean;
}

/** What is said of how a message is confirmed, at the place where it is said. */
export interface Confirmation extends Origin {
  readonly channel: string;
  readonly message: string;
}

/** A place of a document. */
export interface Origin {
  readonly context: Context;
  readonly pointer: string;
}

/** The contexts of a provider's documents, which collect into the same lists. */
export function createContexts(documents: readonly Document[]): Context[] {
  const shared = { problems: [], origins: new Map<object, Origin>(), examples: [], confirmations: [] };
  return documents.map((document) => ({
    document,
    ...shared,
    repeated: new Set<string>(),
    fields: new Map<string, readonly Field[]>(),
  }));
}

/** Adds a problem at a place of the document. */
export function report<C extends ProblemCode>(
  { document, problems, repeated }: Context,
  code: C,
  pointer: string,
  details: Parameters<typeof problem<C>>[2],
): void {
  // What somebody else's document says all over is nothing that its user could change: it is said once. What several
  // operations share is looked at for each, and said once, too.
  const isShared = code === 'not-covered' || code === 'order-unsigned' || code === 'order-state-unknown';
  if (isShared || (code === 'idempotency-key-unsigned' && document.isUpstream)) {
    // Whichever message it is about.
    const { name: _, ...said } = details as { readonly name?: string };
    const what = JSON.stringify([code, said, document.isUpstream ? '' : pointer]);
    if (repeated.has(what)) return;
    repeated.add(what);
  }
  problems.push(problem(code, document.place(pointer), details));
}

/** Adds a problem at a place of whichever document, or at what stands below it. */
export function reportAt<C extends ProblemCode>(
  { context, pointer }: Origin,
  code: C,
  details: Parameters<typeof problem<C>>[2],
  ...steps: string[]
): void {
  report(context, code, joinPointer(pointer, ...steps), details);
}

/** The value at a pointer, as an object; empty where it is none. */
export function objectAt({ document }: Context, pointer: string): JsonObject {
  const value = valueAt(document.value, pointer);
  return isObject(value) ? value : {};
}

/** The pointer that a chain of `$ref`s leads to. READ has seen to it that it ends. */
export function follow(context: Context, pointer: string): string {
  let current = pointer;
  for (let ref = refAt(context, current); ref !== undefined; ref = refAt(context, current)) current = ref;
  return current;
}

function refAt(context: Context, pointer: string): string | undefined {
  const { $ref } = objectAt(context, pointer);
  return typeof $ref === 'string' ? $ref.slice(1) : undefined;
}

/** Where a member of an object is described: by itself, or by one of its traits. References are followed. */
export function memberAt(context: Context, pointer: string, key: string): string | undefined {
  const object = objectAt(context, pointer);
  if (object[key] !== undefined) return follow(context, joinPointer(pointer, key));
  const traits = Array.isArray(object.traits) ? object.traits.length : 0;
  for (let index = 0; index < traits; index++) {
    const trait = follow(context, joinPointer(pointer, 'traits', `${index}`));
    if (objectAt(context, trait)[key] !== undefined) return follow(context, joinPointer(trait, key));
  }
  return undefined;
}

/** Where something is said of a message: by itself, or by the operation that it comes to. The nearer counts, also where it says null. */
export function saidAt(
  context: Context,
  key: string,
  messageAt: string,
  operationAt: string,
): Said | undefined {
  const own = memberAt(context, messageAt, key);
  const at = own ?? memberAt(context, operationAt, key);
  if (at === undefined || valueAt(context.document.value, at) === null) return undefined;
  return { at, isOwn: own !== undefined };
}

/** An object with what its traits say and it does not. */
export function wholeAt(context: Context, pointer: string): JsonObject {
  const { traits } = objectAt(context, pointer);
  const places = Array.isArray(traits)
    ? traits.map((_, index) => joinPointer(pointer, 'traits', `${index}`))
    : [];
  const objects = places.reverse().map((place) => objectAt(context, follow(context, place)));
  return Object.assign({}, ...objects, objectAt(context, pointer)) as JsonObject;
}

/** The value of a member, see `memberAt`. */
export function member(context: Context, pointer: string, key: string): Json | undefined {
  const at = memberAt(context, pointer, key);
  return at === undefined ? undefined : valueAt(context.document.value, at);
}

export function textMember(context: Context, pointer: string, key: string): string {
  const value = member(context, pointer, key);
  return typeof value === 'string' ? value.trim() : '';
}

/** Warns of every key that nothing is generated from. Extensions are looked at in READ. */
export function reportRest(context: Context, pointer: string, covered: ReadonlySet<string>): void {
  for (const key of Object.keys(objectAt(context, pointer))) {
    if (covered.has(key) || key.startsWith('x-')) continue;
    report(context, 'not-covered', joinPointer(pointer, key), { what: key });
  }
}
