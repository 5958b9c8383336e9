import { durationMs } from './duration.ts';
import {
  type Capture,
  everyLine,
  type KeyKind,
  type Lines,
  type ParsedParameters,
  type ParsedPart,
  type ParsedRecipe,
  type ParsedScheme,
  type ParsedTimestamp,
  type Part,
  sizeOf,
  type Value,
} from './parsed-recipe.ts';
import { parseReader, type Reader } from './reader.ts';
import {
  type Algorithm,
  chooseReadings,
  type DigestPart,
  type Message,
  type Readings,
  type Recipe,
  type Rendering,
  renderings,
  type Scheme,
  type SortedParameters,
} from './recipe.ts';
import { type Content, contentOf, parseSource, parseTemplate, type Source } from './template.ts';

/**
 * Parses the notation of a recipe, with one candidate of each of its axes put in.
 * @throws TypeError that names what cannot be read, or the axis that is not chosen and its candidates.
 */
export function parseRecipe(recipe: Recipe, readings: Readings = {}): ParsedRecipe {
  const chosen = chooseReadings(recipe, readings);
  if ('anyOf' in chosen) {
    return {
      schemes: chosen.anyOf.map((scheme) => {
        if (typeof scheme === 'string') throw new TypeError(`"${scheme}" is no axis of \`unknown\``);
        return parseScheme(scheme, scheme.name);
      }),
    };
  }
  return { schemes: [parseScheme(chosen, undefined)] };
}

function parseScheme(scheme: Scheme, name: string | undefined): ParsedScheme {
  const read = parseReader(scheme.read);
  const value = (text: string): Value => captured(read, text) ?? parseSource(text);
  const timestamp = scheme.timestamp && parseTimestamp(scheme.timestamp, value);
  const parts = createParts(scheme, (text) =>
    text === 'timestamp' && timestamp ? timestamp.from : captured(read, text),
  );
  const algorithm = parseAlgorithm(scheme.algorithm, value);
  const isSigned = !isSecretItself(algorithm);
  if (isSigned === (scheme.message === undefined)) {
    throw new TypeError(isSigned ? '`message` is missing: what is signed' : 'A `token` signs no `message`');
  }
  if (isSigned && scheme.encoding === undefined)
    throw new TypeError('`encoding` of the signature is missing');
  if (scheme.case !== undefined && scheme.encoding !== 'hex')
    throw new TypeError('`case` is for a signature in hex');
  const parsed: ParsedScheme = {
    name,
    content: contentOfScheme(scheme),
    at: asList(scheme.at).map(parseSource),
    read,
    algorithm,
    encoding: scheme.encoding ?? 'utf8',
    isUpper: scheme.case === 'upper',
    key: parseKey(scheme.key, algorithm.kind),
    keyId: scheme.keyId === undefined ? undefined : value(scheme.keyId),
    message: scheme.message === undefined ? undefined : parts.lines(scheme.message, scheme.join),
    timestamp,
    checks: Object.entries(scheme.check ?? {}).map(([left, right]) => ({
      left: parts.template(left),
      right: parts.template(right),
    })),
  };
  parts.assertUsed();
  if (sizeOf(everyLine(parsed)) > mostPieces) {
    throw new TypeError(`Its parts stand in one another more than ${mostPieces} times`);
  }
  return parsed;
}

/** More pieces than any signed text has: parts that hold others twice each would double with every one. */
const mostPieces = 1000;

const captured = ({ captures }: Reader, name: string): Value | undefined =>
  captures.has(name) ? { from: 'named', named: { capture: name } } : undefined;

const isSecretItself = ({ allowed }: ParsedScheme['algorithm']): boolean =>
  [...allowed.values()].every((algorithm) => algorithm === 'token' || algorithm === 'basic');

function parseAlgorithm(
  algorithm: Scheme['algorithm'],
  value: (text: string) => Value,
): ParsedScheme['algorithm'] {
  const allow = typeof algorithm === 'string' ? { '': algorithm } : algorithm.allow;
  const allowed = new Map(Object.entries(allow));
  const kinds = new Set([...allowed.values()].map(keyKindOf));
  const [kind, other] = kinds;
  if (kind === undefined || other !== undefined) {
    throw new TypeError('The algorithms that are allowed must take one kind of key');
  }
  return { from: typeof algorithm === 'string' ? undefined : value(algorithm.from), allowed, kind };
}

/** @throws TypeError for a name that is no algorithm. */
export function keyKindOf(algorithm: Algorithm): KeyKind {
  if (/^(hmac|digest)-(md5|sha1|sha256|sha384|sha512)$|^(token|basic)$/.test(algorithm)) return 'secret';
  if (/^rsa-sha(1|256|384|512)$/.test(algorithm)) return 'rsa';
  if (/^ecdsa-sha256(-p1363)?$/.test(algorithm)) return 'ec';
  if (algorithm === 'ed25519') return 'ed25519';
  throw new TypeError(`There is no algorithm "${String(algorithm)}"`);
}

function parseKey(key: Scheme['key'], kind: KeyKind): ParsedScheme['key'] {
  const { encoding: form, strip = '', digest } = typeof key === 'object' ? key : { encoding: key };
  const isRaw = kind === 'ed25519' && form !== 'utf8';
  if (form !== undefined && !isRaw && (form === 'public') === (kind === 'secret')) {
    throw new TypeError(`The algorithm has no key of the kind \`${form}\``);
  }
  return { form: form ?? (kind === 'secret' ? 'utf8' : 'public'), strip, digest };
}

function parseTimestamp(
  { from = 'timestamp', unit, past, future }: NonNullable<Scheme['timestamp']>,
  value: (text: string) => Value,
): ParsedTimestamp {
  return {
    from: value(from),
    unit,
    pastMs: past === undefined ? undefined : durationMs(past),
    futureMs: future === undefined ? undefined : durationMs(future),
  };
}

/** Parses templates in which parts of a scheme stand by their names. A part may hold others, but not itself. */
function createParts(scheme: Scheme, value: (name: string) => Value | undefined) {
  const known = new Map<string, ParsedPart>();
  const open = new Set<string>();

  function partNamed(name: string): ParsedPart | undefined {
    const part = scheme.parts && Object.hasOwn(scheme.parts, name) ? scheme.parts[name] : undefined;
    if (!part) return undefined;
    if (open.has(name)) throw new TypeError(`The part {${name}} holds itself`);
    open.add(name);
    const parsed = known.get(name) ?? parsePart(part);
    open.delete(name);
    known.set(name, parsed);
    return parsed;
  }

  function parsePart(part: DigestPart | SortedParameters): ParsedPart {
    if ('sorted' in part) return { parameters: parseParameters(part) };
    return { digest: part.digest, encoding: part.encoding, message: lines(part.message, part.join) };
  }

  function template(text: string): Part[] {
    return parseTemplate<Capture | ParsedPart>(text, (name) => {
      const part = partNamed(name);
      return part ? { from: 'named', named: part } : value(name);
    });
  }

  function lines(message: Message, join: string | undefined): Lines {
    if (typeof message === 'object' && 'sorted' in message) {
      const named = { parameters: parseParameters(message) };
      return {
        lines: [[{ from: 'named', named, optional: false, transforms: [] }]],
        join: '',
        isList: false,
      };
    }
    const templates = asList(message);
    if (templates.length === 0) throw new TypeError('`message` signs nothing');
    if (templates.length > 1 && join === undefined) throw new TypeError('A list of templates needs `join`');
    return { lines: templates.map(template), join: join ?? '', isList: typeof message !== 'string' };
  }

  /** A part that stands nowhere is a mistake in a name. */
  function assertUsed(): void {
    const unused = Object.keys(scheme.parts ?? {}).find((name) => !known.has(name));
    if (unused !== undefined) throw new TypeError(`The part {${unused}} stands in no template`);
  }

  return { template, lines, assertUsed };
}

function parseParameters({ sorted, except, pair, object, ...rest }: SortedParameters): ParsedParameters {
  if (object !== undefined && !(renderings as readonly string[]).includes(object)) {
    throw new TypeError(`Expected \`object\` to be one of ${renderings.join(', ')} but found "${object}"`);
  }
  return {
    ...rest,
    scope: asList(sorted).map(parseScope),
    except: new Set(except),
    pair: parseTemplate(pair, (name) =>
      name === 'name' || name === 'value' ? { from: 'named', named: name } : undefined,
    ),
    object: object as Rendering | undefined,
  };
}

function parseScope(text: string): Exclude<Source, { from: 'header' }> {
  if (text === 'form' || text === 'xml') return { from: 'payload', steps: [] };
  if (text === 'query') return { from: 'query', name: '' };
  const source = parseSource(text);
  if (source.from === 'payload') return source;
  throw new TypeError('`sorted` takes its values from `form`, `query`, `xml` or `payload /pointer`');
}

/** One body is written in one way: a recipe that reads it in two cannot be met. */
function contentOfScheme(scheme: Scheme): Content | undefined {
  const found = new Set(textsOf(scheme).flatMap((text) => contentOf(text) ?? []));
  const [content, other] = found;
  if (other !== undefined) throw new TypeError('The body cannot be a form and XML');
  return content;
}

/** Every text in which a source may stand: values as they are, and what is in braces. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') {
    return [value, ...[...value.matchAll(/\{([^{}]*)\}/g)].map(([, inside]) => inside!)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [...textsOf(name), ...textsOf(each)]);
}

const asList = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;
