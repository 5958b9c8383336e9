import { everyReading, isHmac, type ParsedRecipe, parseRecipe, type Recipe } from '@hookwright/runtime';
import { type Context, follow, memberAt, objectAt, report } from './context.ts';
import { docOf } from './evidence.ts';
import { joinPointer, type JsonObject, valueAt } from './json.ts';
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
  const name = at.startsWith('/components/securitySchemes/')
    ? at.slice(at.lastIndexOf('/') + 1)
    : 'signature';
  const recipe = recipeOf(scheme['x-signature'] as JsonObject);
  const parsed = parse(context, recipe, joinPointer(at, 'x-signature'));
  if (!parsed) return undefined;
  const evidence = (scheme['x-signature'] as JsonObject)['x-evidence'] ?? scheme['x-evidence'] ?? null;
  signatures.set(name, { name, recipe, doc: docOf({ ...scheme, 'x-evidence': evidence }) });
  return { name, parsed };
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

/** Reads every reading of a recipe: one that cannot be read must not wait for the caller who chooses it. */
function parse(context: Context, recipe: Recipe, pointer: string): ParsedRecipe | undefined {
  try {
    const [first] = everyReading(recipe).map((readings) => parseRecipe(recipe, readings));
    if (!first) throw new TypeError('an axis of `unknown` has no candidate');
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
