/**
 * How a delivery proves its origin: `x-signature` of a security scheme. specs/README.md explains the
 * notation with examples; this is its shape, as data.
 */
export type Recipe = Scheme | Alternatives;

/** What a security scheme says: a recipe, or that none can be given and the caller must bring the check. */
export type Signature = Recipe | Unspecified;

/**
 * Complete schemes, tried in order; the name of the one that matched is reported. A text is an axis in braces, of which
 * each candidate is a list of schemes.
 */
export interface Alternatives {
  readonly anyOf: readonly ((Scheme & { readonly name: string }) | string)[];
  readonly unknown?: Axes;
}

/** Nobody documents the signature, or the notation cannot say it. */
export interface Unspecified {
  /** What is known: for whoever writes the check. */
  readonly verifier: string;
}

/** A value is `header NAME`, `query NAME`, `form NAME`, `xml NAME`, `payload POINTER`, or the name of a capture. */
type Value = string;

/** Text with parts in braces: `{timestamp}.{body}`. */
type Template = string;

export interface Scheme {
  /** Where the signature is; of several places the first that is present counts. */
  readonly at: Value | readonly Value[];
  /** How the signature stands in that text; the whole text is one where nothing is said. */
  readonly read?: Template | { readonly split: string; readonly as: Template | readonly Template[] };
  readonly algorithm:
    Algorithm | { readonly from: Value; readonly allow: { readonly [text: string]: Algorithm } };
  /** How the signature is written. A `token` is plain text where nothing is said. */
  readonly encoding?: Encoding;
  /** Hex is written in capitals. Whoever verifies takes either. */
  readonly case?: 'upper';
  /** How the key is written, and what is done to it. The default is `utf8`, or `public` for a key pair. */
  readonly key?: KeyForm | { readonly encoding: KeyForm; readonly strip?: string; readonly digest?: Hash };
  /** Where the delivery names the key that it is signed with. */
  readonly keyId?: Value;
  /** What is signed; nothing is by `token` and `basic`. */
  readonly message?: Message;
  readonly join?: string;
  /** Digests and sorted parameters that stand in the message by their names. */
  readonly parts?: { readonly [part: string]: DigestPart | SortedParameters };
  readonly timestamp?: Timestamp;
  /** What must be equal besides: text → text. */
  readonly check?: { readonly [left: Template]: Template };
  /** What nobody documents: axes, each with the candidates that the caller chooses from. */
  readonly unknown?: Axes;
}

export type Hash = 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';
export type Algorithm =
  | `${'hmac' | 'digest'}-${Hash}`
  | `rsa-${Exclude<Hash, 'md5'>}`
  | 'ecdsa-sha256'
  | 'ecdsa-sha256-p1363'
  | 'ed25519'
  | 'token'
  | 'basic';
export type Encoding = 'hex' | 'base64' | 'base64url';
export type KeyForm = 'utf8' | Encoding | 'public';

/** A template, lines that `join` joins, or parameters. */
export type Message = Template | readonly Template[] | SortedParameters;

/** A digest that is a part of what is signed. */
export interface DigestPart {
  readonly digest: Hash;
  readonly encoding: Encoding;
  readonly message: Message;
  readonly join?: string;
}

/** Named values in an order that both sides can make. Null members are left out. */
export interface SortedParameters {
  /** Whose members they are: `form`, `query`, `xml`, `payload POINTER`; of a name that several have, the last one's. */
  readonly sorted: string | readonly string[];
  /** The prefix of the names that count. */
  readonly only?: string;
  readonly except?: readonly string[];
  /** What becomes of an empty text. The default is `keep`. */
  readonly empty?: 'keep' | 'drop';
  /** What they are sorted by, by code unit: the default is the name; an item is what `pair` writes. */
  readonly by?: 'name' | 'item' | 'none';
  readonly ignoreCase?: boolean;
  /** How one is written: `{name}={value}`. */
  readonly pair: Template;
  readonly join: string;
  /** How a name with several values is written; without this it is malformed. */
  readonly lists?: 'each' | 'distinct' | 'comma';
  /** How a nested object or list is written: one of `renderings`; without this it is malformed. */
  readonly object?: string;
}

/** The ways in which a nested object can be written into a signed text. */
export const renderings = ['json-as-received', 'json-sorted', 'java-map', 'flattened', 'omitted'] as const;
export type Rendering = (typeof renderings)[number];

/** When the delivery was signed. Durations as `30s`, `5m`. */
export interface Timestamp {
  /** The default is the capture `timestamp`. */
  readonly from?: Value;
  readonly unit: 's' | 'ms' | 'iso' | 'rfc1123';
  /** How old it may be; nothing is refused for its age where nothing is said. */
  readonly past?: string;
  /** How far ahead of our clock it may be. */
  readonly future?: string;
}

export interface Axes {
  readonly [axis: string]: Candidates;
}

/** A list, where a candidate's name is its value; or names with what each stands for: a text, a list, any part of a recipe. */
export type Candidates = readonly string[] | { readonly [candidate: string]: unknown };

/** One candidate of every axis of a recipe. */
export type Readings = { readonly [axis: string]: string };

/** Every combination of candidates of a recipe: one empty one where nothing is unknown. */
export function everyReading(recipe: Recipe): Readings[] {
  return Object.entries(recipe.unknown ?? {}).reduce<Readings[]>(
    (sofar, [axis, candidates]) =>
      sofar.flatMap((readings) => namesOf(candidates).map((name) => ({ ...readings, [axis]: name }))),
    [{}],
  );
}

/**
 * A recipe with one candidate of each of its axes put in. A text that is one axis, `{scope}`, becomes what the candidate
 * stands for; an axis within a longer text must stand for a text.
 * @throws TypeError that names the axis that is not chosen, and its candidates.
 */
export function chooseReadings({ unknown: axes = {}, ...recipe }: Recipe, readings: Readings): Recipe {
  const chosen = Object.entries(axes).map(([axis, candidates]): [string, unknown] => {
    const name = Object.hasOwn(readings, axis) ? readings[axis] : undefined;
    if (name === undefined || !namesOf(candidates).includes(name)) {
      const choice = namesOf(candidates).join(', ');
      throw new TypeError(
        `The provider does not document "${axis}" of its signature: choose in \`readings\` one of ${choice}`,
      );
    }
    return [`{${axis}}`, isList(candidates) ? name : candidates[name]];
  });
  return chosen.reduce((value: unknown, [mark, instead]) => fill(value, mark, instead), recipe) as Recipe;
}

function fill(value: unknown, mark: string, instead: unknown): unknown {
  if (value === mark) return instead;
  if (typeof value === 'string') return typeof instead === 'string' ? value.split(mark).join(instead) : value;
  if (isList(value)) {
    return value.flatMap((item) =>
      item === mark && isList(instead) ? instead : [fill(item, mark, instead)],
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fill(each, mark, instead)]));
}

const namesOf = (candidates: Candidates): readonly string[] =>
  isList(candidates) ? candidates : Object.keys(candidates);

function isList<T>(value: unknown): value is readonly T[] {
  return Array.isArray(value);
}
