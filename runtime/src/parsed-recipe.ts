import type { Algorithm, Encoding, Hash, KeyForm, Rendering, SortedParameters } from './recipe.ts';
import type { Reader } from './reader.ts';
import type { Content, Piece, Source } from './template.ts';

/** A recipe with nothing open: readings chosen, notation parsed. A recipe without alternatives is one scheme. */
export interface ParsedRecipe {
  readonly schemes: readonly ParsedScheme[];
}

export interface ParsedScheme {
  /** The name of an alternative; undefined where there is one scheme. */
  readonly name: string | undefined;
  /** How the body must be written; undefined where the recipe does not care. */
  readonly content: Content | undefined;
  readonly at: readonly Source[];
  readonly read: Reader;
  readonly algorithm: ParsedAlgorithm;
  readonly encoding: Encoding | 'utf8';
  /** True for hex in capitals. */
  readonly isUpper: boolean;
  readonly key: { readonly form: KeyForm; readonly strip: string; readonly digest: Hash | undefined };
  readonly keyId: Value | undefined;
  /** Undefined for a scheme that signs nothing. */
  readonly message: Lines | undefined;
  readonly timestamp: ParsedTimestamp | undefined;
  readonly checks: readonly { readonly left: readonly Part[]; readonly right: readonly Part[] }[];
}

/** The algorithm, or the text that chooses one of those that are allowed. */
export interface ParsedAlgorithm {
  readonly from: Value | undefined;
  /** By the text that chooses it; of just one algorithm, by nothing. */
  readonly allowed: ReadonlyMap<string, Algorithm>;
  readonly kind: KeyKind;
}

/** What a key must be. */
export type KeyKind = 'secret' | 'rsa' | 'ec' | 'ed25519';

/** Where a value is: a source, or a capture of `read`. */
export type Value = Source | { readonly from: 'named'; readonly named: Capture };
export interface Capture {
  readonly capture: string;
}

export type Part = Piece<Capture | ParsedPart>;
export type ParsedPart =
  | { readonly digest: Hash; readonly encoding: Encoding; readonly message: Lines }
  | { readonly parameters: ParsedParameters };

/** Parts in lines. Of a list, a line with an optional part that is empty is dropped with its separator. */
export interface Lines {
  readonly lines: readonly (readonly Part[])[];
  readonly join: string;
  /** False for one template, which is one line and stays. */
  readonly isList: boolean;
}

export interface ParsedParameters extends Omit<SortedParameters, 'sorted' | 'except' | 'pair' | 'object'> {
  readonly scope: readonly Exclude<Source, { from: 'header' }>[];
  readonly except: ReadonlySet<string>;
  readonly pair: readonly Piece<'name' | 'value'>[];
  readonly object: Rendering | undefined;
}

export interface ParsedTimestamp {
  readonly from: Value;
  readonly unit: 's' | 'ms' | 'iso' | 'rfc1123';
  readonly pastMs: number | undefined;
  readonly futureMs: number | undefined;
}

/** The algorithm that a scheme names, or the first of those that it allows. */
export const firstAlgorithm = ({ algorithm }: ParsedScheme): Algorithm => [...algorithm.allowed.values()][0]!;

/** The lines of a scheme's message, and both sides of its checks. */
export const everyLine = ({ message, checks }: ParsedScheme): Lines['lines'] => [
  ...(message?.lines ?? []),
  ...checks.flatMap(({ left, right }) => [left, right]),
];

/** Every part of a scheme's message, of its parts and of its checks. */
export function partsOf(scheme: ParsedScheme): readonly Part[] {
  const deep = (part: Part): Part[] =>
    part.from === 'named' && 'message' in part.named ? part.named.message.lines.flat().flatMap(deep) : [part];
  return everyLine(scheme).flat().flatMap(deep);
}

/** True where the signed text holds a part of the URL, which a receiver behind a proxy cannot know by itself. */
export function signsUrl({ schemes }: ParsedRecipe): boolean {
  return schemes.some((scheme) =>
    partsOf(scheme).some(({ from }) => ['url', 'path', 'target'].includes(from)),
  );
}

/** How many pieces a text is made of, with those of the digests in it: each mention counts. */
export function sizeOf(lines: Lines['lines'], known = new Map<ParsedPart, number>()): number {
  return lines.flat().reduce((sum, part) => {
    if (part.from !== 'named' || !('message' in part.named)) return sum + 1;
    const size = known.get(part.named) ?? sizeOf(part.named.message.lines, known);
    known.set(part.named, size);
    return sum + size;
  }, 0);
}
