import { isWebhookError, type WebhookError } from './errors.ts';
import { type KeyEntry, loadKeys, type Secret } from './keys.ts';
import type { ParsedRecipe, ParsedScheme } from './parsed-recipe.ts';
import type { SignedRequest } from './request.ts';
import { createSchemeCheck, furthest, namedKey, quietly, type Verified } from './scheme-check.ts';
import { Ingredients } from './signed-text.ts';
import type { Content } from './template.ts';

export interface VerifierOptions {
  /** The clock, in milliseconds. */
  readonly now?: () => number;
  /** How the body is written, where the recipe does not say. The default is JSON. */
  readonly content?: Content;
}

/** The check of one recipe, for any keys. */
export interface RecipeCheck {
  /** @throws TypeError for a key that cannot be one, by its place or id, never by its value. */
  load(keys: readonly KeyEntry[]): LoadedKeys;
  /** The key's name in a delivery, before anything is trusted. Undefined where the recipe has none, or the delivery. */
  keyIdOf(request: SignedRequest): string | undefined;
  /** An error that is answered with `refused`, where it is not genuine: it is not thrown, which would take longer than the rest. */
  verify(request: SignedRequest, keys: LoadedKeys): Verified | WebhookError;
}

/** The keys of each scheme of a recipe. */
export type LoadedKeys = readonly (readonly Secret[])[];

/**
 * Makes the check of one recipe with a list of keys. Every key and every signature is tried; comparison takes constant time.
 * The check throws a WebhookError that is answered with `refused`: `signature-missing`, `-malformed`, `-wrong`, `key-unknown`,
 * `timestamp-malformed`, `-expired` or `-ahead`.
 * @throws TypeError for a key that cannot be one, by its place or id, never by its value.
 */
export function createVerifier(
  recipe: ParsedRecipe,
  keys: readonly KeyEntry[],
  options: VerifierOptions = {},
): (request: SignedRequest) => Verified {
  const check = createCheck(recipe, options);
  const loaded = check.load(keys);
  return (request) => {
    const outcome = check.verify(request, loaded);
    if (isWebhookError(outcome)) throw outcome;
    return outcome;
  };
}

/** Makes the check of one recipe, for keys that are found out later. */
export function createCheck(
  { schemes }: ParsedRecipe,
  { now = Date.now, content = 'json' }: VerifierOptions = {},
): RecipeCheck {
  const checks = schemes.map((scheme) => createSchemeCheck(scheme, now));
  const contentOf = (scheme: ParsedScheme): Content => scheme.content ?? content;
  return {
    load: (keys) => loadForEach(schemes, keys),
    keyIdOf(request) {
      for (const scheme of schemes) {
        const id = quietly(() => namedKey(scheme, new Ingredients(request, contentOf(scheme))));
        if (id !== undefined) return id;
      }
      return undefined;
    },
    verify(request, keys) {
      const errors: WebhookError[] = [];
      for (const [index, check] of checks.entries()) {
        const secrets = keys[index]!;
        if (secrets.length === 0) continue;
        const outcome = check(new Ingredients(request, contentOf(schemes[index]!)), secrets);
        if (!isWebhookError(outcome)) return outcome;
        errors.push(outcome);
      }
      return furthest(errors);
    },
  };
}

/** A key must be one for some of the alternatives; of one scheme, for that. */
function loadForEach(schemes: readonly ParsedScheme[], keys: readonly KeyEntry[]): LoadedKeys {
  if (schemes.length === 1) return [loadKeys(schemes[0]!, keys)];
  const loaded = schemes.map((scheme) =>
    keys.map((key) => quietly(() => loadKeys(scheme, [key])[0]) ?? undefined),
  );
  keys.forEach((_, index) => {
    // Says what is wrong with it, by the first alternative.
    if (loaded.every((secrets) => secrets[index] === undefined)) loadKeys(schemes[0]!, keys);
  });
  if (keys.length === 0) loadKeys(schemes[0]!, keys);
  return loaded.map((secrets) => secrets.filter((secret) => secret !== undefined));
}
