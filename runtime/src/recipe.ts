import { parsePointer } from './pointer.ts';

/** How a delivery proves its origin: `x-signature` of a security scheme, described in specs/README.md. */
export interface Recipe {
  /** Where the signature is; of several places the first that is present counts. */
  readonly at: string | readonly string[];
  readonly algorithm: Algorithm;
  /** How the signature is written. */
  readonly encoding: Encoding;
  /** How the key is written; `public` is the provider's public key. */
  readonly key: 'utf8' | 'hex' | 'base64' | 'public';
  /** The bytes that are signed: a template, templates with `join`, or sorted parameters. */
  readonly message: string | readonly string[] | SortedParameters;
  readonly join?: string;
  /** What nobody documents: axes, each with the candidates that the caller chooses from. */
  readonly unknown?: { readonly [axis: string]: Candidates };
}

export type Encoding = 'hex' | 'base64' | 'base64url';
export type Algorithm = `${'hmac' | 'rsa'}-${'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512'}`;

/** A list, where a candidate's name is its value; or names with what each stands for. */
export type Candidates = readonly string[] | { readonly [candidate: string]: string | readonly string[] };

/** Named values, sorted by name by code unit. Null members are left out, empty texts stay. */
export interface SortedParameters {
  /** The objects whose members they are; of a name that several have, the last one's. */
  readonly sorted: string | readonly string[];
  readonly except?: readonly string[];
  /** How one is written: `{name}={value}`. */
  readonly pair: string;
  readonly join: string;
  /** How a nested object or list is written: one of `renderings`. */
  readonly object: string;
}

/** The ways in which a nested object can be written into a signed text. */
export const renderings = ['json-as-received', 'json-sorted', 'java-map', 'flattened', 'omitted'] as const;
export type Rendering = (typeof renderings)[number];

/** One candidate of every axis of a recipe. */
export type Readings = { readonly [axis: string]: string };

/** `header NAME` (lower-cased), `payload POINTER`, or `payload` for the whole of it. */
export type Source =
  | { readonly from: 'header'; readonly name: string }
  | { readonly from: 'payload'; readonly steps: readonly string[] };

/** A piece of the signed text. An optional one may be empty; any other is required. */
export type Part =
  | { readonly from: 'literal'; readonly text: string }
  | { readonly from: 'body' | 'method' | 'url' | 'path' | 'target' | 'key'; readonly optional: boolean }
  | (Source & { readonly optional: boolean });

/** A recipe with nothing open: readings chosen, notation parsed. */
export interface ParsedRecipe {
  readonly at: readonly Source[];
  readonly algorithm: Algorithm;
  readonly encoding: Encoding;
  readonly key: Recipe['key'];
  readonly message: Lines | ParsedParameters;
}

/** Parts in lines. Of several, one with an optional part that is empty is dropped with its separator. */
export interface Lines {
  readonly lines: readonly (readonly Part[])[];
  readonly join: string;
}

export interface ParsedParameters {
  readonly scope: readonly (readonly string[])[];
  readonly except: ReadonlySet<string>;
  readonly pair: string;
  readonly join: string;
  readonly object: Rendering;
}

/**
 * Parses the notation of a recipe, with one candidate of each of its axes put in.
 * @throws TypeError that names what cannot be read, or the axis that is not chosen and its candidates.
 */
export function parseRecipe(recipe: Recipe, readings: Readings = {}): ParsedRecipe {
  const chosen = choose(recipe.unknown ?? {}, readings);
  const fill = (text: string): string[] => fillAxes(text, chosen);
  return {
    at: asList(recipe.at).flatMap(fill).map(parseSource),
    algorithm: recipe.algorithm,
    encoding: recipe.encoding,
    key: recipe.key,
    message: isParameters(recipe.message)
      ? parseParameters(recipe.message, fill)
      : parseMessage(asList(recipe.message).flatMap(fill), recipe.join),
  };
}

/** Every combination of candidates of a recipe: one empty one where nothing is unknown. */
export function everyReading(recipe: Recipe): Readings[] {
  return Object.entries(recipe.unknown ?? {}).reduce<Readings[]>(
    (sofar, [axis, candidates]) =>
      sofar.flatMap((readings) => names(candidates).map((name) => ({ ...readings, [axis]: name }))),
    [{}],
  );
}

/** @throws TypeError where the text is none of `header NAME`, `payload POINTER` and `payload`. */
export function parseSource(text: string): Source {
  const [, from, rest = ''] = /^(header|payload)(?: (.+))?$/s.exec(text) ?? [];
  if (from === 'header' && rest !== '') return { from, name: rest.toLowerCase() };
  if (from === 'payload' && (rest === '' || rest.startsWith('/'))) return { from, steps: parsePointer(rest) };
  throw new TypeError(`Expected "header NAME" or "payload /pointer" but found "${text}"`);
}

/** True where the key is a secret that both sides have. */
export function isHmac({ algorithm }: Pick<Recipe, 'algorithm'>): boolean {
  return algorithm.startsWith('hmac-');
}

/** True where the signed text holds a part of the URL, which a receiver behind a proxy cannot know by itself. */
export function signsUrl(recipe: ParsedRecipe): boolean {
  return partsOf(recipe.message).some((part) => ['url', 'path', 'target'].includes(part.from));
}

/** The parts of all lines; none for sorted parameters. */
export function partsOf(message: ParsedRecipe['message']): readonly Part[] {
  return 'lines' in message ? message.lines.flat() : [];
}

function isParameters(message: Recipe['message']): message is SortedParameters {
  return typeof message === 'object' && !Array.isArray(message);
}

const asList = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

const names = (candidates: Candidates): readonly string[] =>
  Array.isArray(candidates) ? (candidates as readonly string[]) : Object.keys(candidates);

function choose(axes: NonNullable<Recipe['unknown']>, readings: Readings): Map<string, readonly string[]> {
  return new Map(
    Object.entries(axes).map(([axis, candidates]) => {
      const name = Object.hasOwn(readings, axis) ? readings[axis] : undefined;
      if (name === undefined || !names(candidates).includes(name)) {
        const choice = names(candidates).join(', ');
        throw new TypeError(
          `The provider does not document "${axis}" of its signature: choose in \`readings\` one of ${choice}`,
        );
      }
      const value = Array.isArray(candidates)
        ? name
        : (candidates as Record<string, string | string[]>)[name];
      return [axis, asList(value ?? name)];
    }),
  );
}

/** A text that is one axis becomes all its values; an axis within a longer text must have just one. */
function fillAxes(text: string, chosen: ReadonlyMap<string, readonly string[]>): string[] {
  for (const [axis, values] of chosen) {
    const mark = `{${axis}}`;
    if (text === mark) return [...values];
    if (values.length === 1) text = text.split(mark).join(values[0]);
  }
  return [text];
}

function parseMessage(templates: readonly string[], join: string | undefined): Lines {
  if (templates.length === 0) throw new TypeError('`message` signs nothing');
  if (templates.length > 1 && join === undefined) throw new TypeError('A list of templates needs `join`');
  return { lines: templates.map(parseTemplate), join: join ?? '' };
}

/** `{timestamp}.{body}` → its parts. */
function parseTemplate(template: string): Part[] {
  return template
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('{') && piece.endsWith('}') ? parsePart(piece.slice(1, -1)) : literal(piece),
    );
}

function literal(text: string): Part {
  if (/[{}]/.test(text)) throw new TypeError(`A brace without its partner in "${text}"`);
  return { from: 'literal', text };
}

function parsePart(text: string): Part {
  const optional = text.endsWith('?');
  const name = optional ? text.slice(0, -1) : text;
  switch (name) {
    case 'body':
    case 'method':
    case 'url':
    case 'path':
    case 'target':
    case 'key':
      return { from: name, optional };
    default:
      if (!/^(header|payload) /.test(name)) {
        throw new TypeError(
          `{${text}} is none of {body}, {path}, {target}, {url}, {method}, {key}, {header NAME}, {payload /pointer}` +
            ' and no axis of `unknown`',
        );
      }
      return { ...parseSource(name), optional };
  }
}

function parseParameters(parameters: SortedParameters, fill: (text: string) => string[]): ParsedParameters {
  const [object = ''] = fill(parameters.object);
  if (!(renderings as readonly string[]).includes(object)) {
    throw new TypeError(`Expected \`object\` to be one of ${renderings.join(', ')} but found "${object}"`);
  }
  const scope = asList(parameters.sorted).flatMap(fill).map(parseSource);
  return {
    scope: scope.map((source) => {
      if (source.from !== 'payload') throw new TypeError('`sorted` takes its values from `payload /pointer`');
      return source.steps;
    }),
    except: new Set(parameters.except),
    pair: parameters.pair,
    join: parameters.join,
    object: object as Rendering,
  };
}
