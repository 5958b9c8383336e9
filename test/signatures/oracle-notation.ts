/**
 * The notation of signatures as plain data, once more: what the oracle reads. Nothing of the runtime is imported
 * here or in any file that the oracle is made of: that is the point of it.
 */
import type { KeyObject } from 'node:crypto';

/** `header NAME`, `query NAME`, `form NAME`, `xml NAME`, `payload /pointer`, `payload`; or the name of a capture. */
export type ValueText = string;
export type Hash = 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';
export type Encoding = 'hex' | 'base64' | 'base64url';
export type KeyForm = 'utf8' | Encoding | 'public';

/** One complete way to sign. */
export interface Scheme {
  readonly at: ValueText | readonly ValueText[];
  readonly read?: string | { readonly split: string; readonly as: string | readonly string[] };
  readonly algorithm: string | { readonly from: ValueText; readonly allow: Readonly<Record<string, string>> };
  readonly encoding?: Encoding;
  readonly key?: KeyForm | { readonly encoding: KeyForm; readonly strip?: string; readonly digest?: Hash };
  readonly keyId?: ValueText;
  readonly message?: Message;
  readonly join?: string;
  readonly parts?: Readonly<Record<string, Digest | Sorted>>;
  readonly timestamp?: {
    readonly from?: ValueText;
    readonly unit: 's' | 'ms' | 'iso' | 'rfc1123';
    readonly past?: string;
    readonly future?: string;
  };
  readonly check?: Readonly<Record<string, string>>;
  readonly name?: string;
}

/** A template, lines of templates, or sorted parameters. */
export type Message = string | readonly string[] | Sorted;

/** A part that is itself a digest. */
export interface Digest {
  readonly digest: Hash;
  readonly encoding: Encoding;
  readonly message: Message;
  readonly join?: string;
}

/** Parameters in a stated order. */
export interface Sorted {
  readonly sorted: string | readonly string[];
  readonly only?: string;
  readonly except?: readonly string[];
  readonly empty?: 'keep' | 'drop';
  readonly by?: 'name' | 'item' | 'none';
  readonly ignoreCase?: boolean;
  readonly pair: string;
  readonly join: string;
  readonly lists?: 'each' | 'distinct' | 'comma';
  readonly object?: 'json-as-received' | 'json-sorted' | 'java-map' | 'flattened' | 'omitted';
}

/** A recipe as a specification holds it: schemes in order, with the axes that nobody documents. */
export type OracleRecipe = (Scheme | { readonly anyOf: readonly Scheme[] }) & { readonly unknown?: unknown };

/** A delivery, with the URL that the receiver is known by. Header names are in lower case. */
export interface OracleRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
  readonly publicUrl?: string | undefined;
}

export type OracleKey = string | Uint8Array | KeyObject;
export type OracleKeyEntry = OracleKey | { readonly id: string; readonly key: OracleKey };

/** Why a delivery is not genuine: for people who read a failing test. */
export class Refused extends Error {}

/** A part that must be there, and be something. */
export function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Refused(`${what} is absent`);
  return value;
}

/** Bytes as text; what is not UTF-8 is nobody's text. A byte order mark is a character like any other. */
export function textOf(bytes: Uint8Array | string): string {
  if (typeof bytes === 'string') return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused('not UTF-8');
  }
}

/** The schemes of a recipe, each reading of an axis put where its name stands. */
export function schemesOf(recipe: OracleRecipe, readings: Readonly<Record<string, string>> = {}): Scheme[] {
  const { unknown, ...known } = recipe;
  const axes = Object.entries((unknown ?? {}) as Record<string, readonly string[] | Record<string, unknown>>);
  const chosen = axes.map(([axis, candidates]): [string, unknown] => {
    const name = readings[axis];
    const names: readonly string[] = Array.isArray(candidates) ? candidates : Object.keys(candidates);
    if (name === undefined || !names.includes(name)) throw new TypeError(`Choose a reading of "${axis}"`);
    return [axis, Array.isArray(candidates) ? name : (candidates as Record<string, unknown>)[name]];
  });
  const read = substitute(known, new Map(chosen)) as Scheme | { anyOf: OracleRecipe[] };
  return 'anyOf' in read ? read.anyOf.flatMap((scheme) => schemesOf(scheme, readings)) : [read];
}

/** `{axis}` alone becomes the candidate, whatever it is, and is spliced into a list; within a text it becomes text. */
function substitute(value: unknown, chosen: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') {
    const [, alone] = /^\{([^{}]+)\}$/.exec(value) ?? [];
    // A candidate may have axes in it.
    if (alone !== undefined && chosen.has(alone)) return substitute(chosen.get(alone), chosen);
    return value.replace(/\{([^{}]+)\}/g, (part, name: string) =>
      chosen.has(name) ? String(chosen.get(name)) : part,
    );
  }
  if (Array.isArray(value)) {
    return value.flatMap((item) => substitute(item, chosen));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [textKey(name, chosen), substitute(member, chosen)]),
  );
}

const textKey = (name: string, chosen: ReadonlyMap<string, unknown>): string =>
  String(substitute(name, chosen));
