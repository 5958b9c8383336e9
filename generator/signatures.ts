import {
  everyReading,
  isHmac,
  type ParsedRecipe,
  partsOf,
  parseRecipe,
  type Recipe,
} from '@hookwright/runtime';
import { type Context, follow, memberAt, objectAt, report } from './context.ts';
import { docOf } from './evidence.ts';
import { joinPointer, type JsonObject, pointerSteps, valueAt } from './json.ts';
import type { Signature } from './model.ts';

/** The signature of an operation: its one security scheme with `x-signature`. Undefined after a problem. */
export function buildSignature(
  context: Context,
  operationAt: string,
  signatures: Map<string, Signature>,
): { name: string; parsed: ParsedRecipe } | undefined {
  const schemes = schemesOf(context, operationAt);
  const signed = schemes.filter((at) => objectAt(context, at)['x-signature'] !== undefined);
  const [at] = signed;
  if (at === undefined) return void report(context, 'security-missing', operationAt, {});
  if (signed.length > 1)
    return void report(context, 'security-several', joinPointer(operationAt, 'security'), {});
  const scheme = objectAt(context, at);
  const recipe = recipeOf(scheme['x-signature'] as JsonObject);
  const parsed = parse(context, recipe, joinPointer(at, 'x-signature'));
  if (!parsed) return undefined;
  const evidence = (scheme['x-signature'] as JsonObject)['x-evidence'] ?? scheme['x-evidence'] ?? null;
  const signature = { recipe, doc: docOf({ ...scheme, 'x-evidence': evidence }) };
  const name = nameOf(at, signature, signatures);
  signatures.set(name, { name, ...signature });
  return { name, parsed };
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

/** The recipe in the order in which a reader wants it, with what goes without saying said. */
function recipeOf(value: JsonObject): Recipe {
  const { at, algorithm, encoding, key, message, join, unknown } = value as unknown as Recipe;
  return {
    at,
    algorithm,
    encoding,
    key: key ?? (isHmac({ algorithm }) ? 'utf8' : 'public'),
    message,
    ...(join === undefined ? {} : { join }),
    ...(unknown === undefined ? {} : { unknown }),
  };
}

/** More nobody chooses from. */
const mostReadings = 1000;

/** A signature over a constant is the same for every delivery. */
function coversDelivery({ message }: ParsedRecipe): boolean {
  if (!('lines' in message)) return true;
  return partsOf(message).some(({ from }) => ['body', 'payload', 'header', 'url', 'target'].includes(from));
}

/** Reads every reading of a recipe: one that cannot be read must not wait for the caller who chooses it. */
function parse(context: Context, recipe: Recipe, pointer: string): ParsedRecipe | undefined {
  try {
    const count = Object.values(recipe.unknown ?? {}).reduce(
      (product, axis) => product * Object.keys(axis).length,
      1,
    );
    if (count > mostReadings) throw new TypeError(`\`unknown\` has more than ${mostReadings} readings`);
    const [first, ...others] = everyReading(recipe).map((readings) => parseRecipe(recipe, readings));
    if (!first) throw new TypeError('an axis of `unknown` has no candidate');
    if (![first, ...others].every(coversDelivery)) throw new TypeError('it signs nothing of the delivery');
    const asymmetric = !isHmac(recipe);
    if (asymmetric !== (recipe.key === 'public')) {
      throw new TypeError(`${recipe.algorithm} has no key of the kind \`${recipe.key}\``);
    }
    return first;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return void report(context, 'recipe-invalid', pointer, { reason: error.message });
  }
}
