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
import { type Context, follow, memberAt, objectAt, report } from './context.ts';
import { docOf } from './evidence.ts';
import { joinPointer, type JsonObject, pointerSteps, valueAt } from './json.ts';
import type { Signature } from './model.ts';

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

/** The signature of an operation: its one security scheme with `x-signature`. Undefined after a problem. */
export function buildSignature(
  context: Context,
  operationAt: string,
  signatures: Map<string, Signature>,
): BuiltSignature | undefined {
  const schemes = schemesOf(context, operationAt);
  const signed = schemes.filter((at) => objectAt(context, at)['x-signature'] !== undefined);
  const [at] = signed;
  if (at === undefined) return void report(context, 'security-missing', operationAt, {});
  if (signed.length > 1)
    return void report(context, 'security-several', joinPointer(operationAt, 'security'), {});
  const scheme = objectAt(context, at);
  const { 'x-evidence': own, ...written } = scheme['x-signature'] as JsonObject;
  const recipe = inOrder(written) as unknown as WrittenSignature;
  const readings = 'verifier' in recipe ? [] : parse(context, recipe, joinPointer(at, 'x-signature'));
  if (!readings) return undefined;
  const signature = { recipe, doc: docOf({ ...scheme, 'x-evidence': own ?? scheme['x-evidence'] ?? null }) };
  const name = nameOf(at, signature, signatures);
  if (!signatures.has(name)) reportWeaknesses(context, joinPointer(at, 'x-signature'), readings);
  signatures.set(name, { name, ...signature });
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

/** The key of a scheme, or `signature` for one that has none; counted up where another signature has it. */
function nameOf(
  at: string,
  signature: Omit<Signature, 'name'>,
  signatures: ReadonlyMap<string, Signature>,
): string {
  const isComponent = at.startsWith('/components/securitySchemes/');
  const base = isComponent ? pointerSteps(at)[2]! : 'signature';
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}${count}`;
    const known = signatures.get(name);
    if (!known || JSON.stringify({ ...known, name }) === JSON.stringify({ name, ...signature })) return name;
  }
}

function schemesOf(context: Context, operationAt: string): string[] {
  const security = memberAt(context, operationAt, 'security');
  const list = security === undefined ? undefined : valueAt(context.document.value, security);
  return Array.isArray(list)
    ? list.map((_, index) => follow(context, joinPointer(security!, `${index}`)))
    : [];
}

const order =
  'name at read algorithm encoding key keyId message join parts timestamp check anyOf unknown verifier'.split(
    ' ',
  );

/** The recipe in the order in which a reader wants it. */
function inOrder(value: JsonObject): JsonObject {
  const { anyOf } = value;
  const ordered = Object.fromEntries(order.filter((key) => key in value).map((key) => [key, value[key]!]));
  return Array.isArray(anyOf)
    ? { ...ordered, anyOf: anyOf.map((each) => inOrder(each as JsonObject)) }
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
