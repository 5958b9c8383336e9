import {
  type Content,
  coversSource,
  everyReading,
  type ParsedRecipe,
  parseRecipe,
  type Recipe,
  signsUrl,
  type Signature as WrittenSignature,
  type Source,
  weaknessesOf,
} from '@hookwright/runtime';
import { type Context, objectAt, report } from './context.ts';
import { docOf } from './evidence.ts';
import { isObject, joinPointer, type JsonObject, pointerSteps } from './json.ts';
import type { Signature } from './model.ts';
import type { ChannelSource } from './sources.ts';

/** A signature as the builders need it: by every reading of its recipe, since the caller may choose any. */
export interface BuiltSignature {
  readonly name: string;
  readonly signsUrl: boolean;
  /** True where the provider's recipe is known, by whatever reading. */
  readonly isKnown: boolean;
  /** True where nobody on the way can change a value, by any reading. */
  readonly covers: (source: Source) => boolean;
  /** Pointers of the payload where the signature itself may stand. */
  readonly places: readonly string[];
  /** How the body must be written; undefined where the recipe does not care. */
  readonly content: Content | undefined;
}

/** The signature of a channel: the one security scheme with `x-signature`. Undefined after a problem. */
export function buildSignature(
  context: Context,
  { schemes, operationAt }: Pick<ChannelSource, 'schemes' | 'operationAt'>,
  signatures: Map<string, Signature>,
): BuiltSignature | undefined {
  const signed = schemes.filter((at) => signatureOf(context, at) !== undefined);
  const [at] = signed;
  if (at === undefined) return void report(context, 'security-missing', operationAt, {});
  if (signed.length > 1)
    return void report(context, 'security-several', joinPointer(operationAt, 'security'), {});
  for (const other of schemes.filter((each) => each !== at)) {
    const what = `the security scheme ${pointerSteps(other).at(-1)}`;
    report(context, 'not-covered', joinPointer(operationAt, 'security'), { what });
  }
  const scheme = objectAt(context, at);
  const written = signatureOf(context, at)!;
  const read = readRecipe(context, written, joinPointer(at, 'x-signature'));
  if (!read) return undefined;
  const { recipe, readings } = read;
  const evidence = written['x-evidence'] ?? scheme['x-evidence'] ?? null;
  const signature = { recipe, doc: docOf({ ...scheme, 'x-evidence': evidence }) };
  const name = nameOf(at, signature, signatures);
  if (!signatures.has(name)) {
    reportWeaknesses(context, joinPointer(at, 'x-signature'), readings);
    signatures.set(name, { name, ...signature });
  }
  return {
    name,
    signsUrl: readings.some(signsUrl),
    isKnown: readings.length > 0,
    places: readings
      .flatMap(({ schemes }) => schemes.flatMap(({ at: places }) => places))
      .flatMap((source) => (source.from === 'payload' ? [joinPointer('', ...source.steps)] : [])),
    covers: (source) => readings.length > 0 && readings.every((reading) => coversSource(reading, source)),
    content: readings.flatMap(({ schemes }) => schemes).find((each) => each.content !== undefined)?.content,
  };
}

/** A recipe as it is written, and as it is read by each of its readings: none where only a verifier can tell. Undefined after a problem. */
export function readRecipe(
  context: Context,
  { 'x-evidence': _, ...written }: JsonObject,
  at: string,
): { recipe: WrittenSignature; readings: ParsedRecipe[] } | undefined {
  const recipe = inOrder(written) as unknown as WrittenSignature;
  const readings = 'verifier' in recipe ? [] : parse(context, recipe, at);
  return readings && { recipe, readings };
}

/** What a security scheme says of the signature: by `x-signature` or, in OpenAPI, by what it is: the secret itself is sent. */
function signatureOf(context: Context, at: string): JsonObject | undefined {
  const scheme = objectAt(context, at);
  if (isObject(scheme['x-signature'])) return scheme['x-signature'];
  if (context.document.standard !== 'OpenAPI') return undefined;
  const { type, in: place, name } = scheme;
  const kind = typeof scheme.scheme === 'string' ? scheme.scheme.toLowerCase() : '';
  if (type === 'http' && kind === 'basic') return { at: 'header Authorization', algorithm: 'basic' };
  if (type === 'http' && kind === 'bearer')
    return { at: 'header Authorization', read: 'Bearer {signature}', algorithm: 'token' };
  const isHeader = type === 'apiKey' && place === 'header' && typeof name === 'string';
  return isHeader && /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)
    ? { at: `header ${name}`, algorithm: 'token' }
    : undefined;
}

/**
 * The name of a signature that has the same recipe, in whichever document; else the key of the scheme, or `signature` for
 * one that has none, counted up where another signature has it.
 */
function nameOf(
  at: string,
  { recipe }: Pick<Signature, 'recipe'>,
  signatures: ReadonlyMap<string, Signature>,
): string {
  const same = [...signatures.values()].find(
    (each) => JSON.stringify(each.recipe) === JSON.stringify(recipe),
  );
  if (same) return same.name;
  const isComponent = at.startsWith('/components/securitySchemes/');
  const base = isComponent ? pointerSteps(at)[2]! : 'signature';
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}${count}`;
    if (!signatures.has(name)) return name;
  }
}

const order =
  'name at read algorithm encoding case key keyId message join parts timestamp check anyOf unknown verifier'.split(
    ' ',
  );

/** The recipe in the order in which a reader wants it. */
function inOrder(value: JsonObject): JsonObject {
  const { anyOf } = value;
  const ordered = Object.fromEntries(order.filter((key) => key in value).map((key) => [key, value[key]!]));
  return Array.isArray(anyOf)
    ? { ...ordered, anyOf: anyOf.map((each) => (isObject(each) ? inOrder(each) : each)) }
    : ordered;
}

/** More nobody chooses from. */
const mostReadings = 100;

/** Reads every reading of a recipe: one that cannot be read must not wait for the caller who chooses it. */
function parse(context: Context, recipe: Recipe, pointer: string): ParsedRecipe[] | undefined {
  try {
    const count = Object.values(recipe.unknown ?? {}).reduce(
      (product, axis) => product * Object.keys(axis).length,
      1,
    );
    if (count > mostReadings) throw new TypeError(`\`unknown\` has more than ${mostReadings} readings`);
    const readings = everyReading(recipe).map((reading) => parseRecipe(recipe, reading));
    if (readings.length === 0) throw new TypeError('an axis of `unknown` has no candidate');
    return readings;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return void report(context, 'recipe-invalid', pointer, { reason: error.message });
  }
}

/** Says once what a signature cannot do: that of one reading is that of all who choose it. */
function reportWeaknesses(context: Context, pointer: string, readings: readonly ParsedRecipe[]): void {
  const reasons = new Set(readings.flatMap(({ schemes }) => schemes.flatMap(weaknessesOf)));
  for (const reason of reasons) report(context, 'signature-weak', pointer, { reason });
}
