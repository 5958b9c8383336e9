import type { KeyObject } from 'node:crypto';
import { isGenuine, isSameSecret, signatureLength } from './algorithm.ts';
import { coversValue } from './coverage.ts';
import { decodeText } from './encoding.ts';
import { isWebhookError, WebhookError } from './errors.ts';
import { type KeyEntry, loadKeys, type Secret } from './keys.ts';
import { type ParsedRecipe, type ParsedScheme, partsOf } from './parse-recipe.ts';
import { type Candidate, readCandidates } from './reader.ts';
import type { Algorithm } from './recipe.ts';
import type { SignedRequest } from './request.ts';
import { chunksOf, type Ingredients, ingredientsOf, textOf, textOfTemplate } from './signed-text.ts';
import { type Content, describe } from './template.ts';
import { checkWindow, parseTimestamp } from './timestamp.ts';
import type { Chunk } from './transform.ts';

/** What a genuine delivery has proven, and what it showed on the way. */
export interface Verified {
  /** The id of the key that matched, where it has one. */
  readonly keyId?: string | undefined;
  /** The name of the alternative that matched, where the recipe has several. */
  readonly scheme?: string | undefined;
  /** Its timestamp less our clock, in milliseconds: negative for the past. */
  readonly skewMs?: number | undefined;
}

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
  /** @throws WebhookError that is answered with `refused`. */
  verify(request: SignedRequest, keys: LoadedKeys): Verified;
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
  return (request) => check.verify(request, loaded);
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
        const id = quietly(() => namedKey(scheme, ingredientsOf(request, contentOf(scheme))));
        if (id !== undefined) return id;
      }
      return undefined;
    },
    verify(request, keys) {
      const errors: WebhookError[] = [];
      for (const [index, check] of checks.entries()) {
        const secrets = keys[index]!;
        if (secrets.length === 0) continue;
        try {
          return check(ingredientsOf(request, contentOf(schemes[index]!)), secrets);
        } catch (error) {
          if (!isWebhookError(error)) throw error;
          errors.push(error);
        }
      }
      throw furthest(errors);
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

function quietly<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

const progress = ['signature-missing', 'signature-malformed', 'key-unknown', 'signature-wrong'];

/** Of several alternatives' errors, that of the one which came furthest. */
function furthest(errors: readonly WebhookError[]): WebhookError {
  const rank = ({ code }: WebhookError): number =>
    progress.includes(code) ? progress.indexOf(code) : progress.length;
  return errors.reduce((best, error) => (rank(error) > rank(best) ? error : best));
}

type SchemeCheck = (ingredients: Ingredients, secrets: readonly Secret[]) => Verified;

function createSchemeCheck(scheme: ParsedScheme, now: () => number): SchemeCheck {
  const hasWindow = scheme.timestamp !== undefined && coversValue(scheme, scheme.timestamp.from);
  const needsKey = partsOf(scheme).some(({ from }) => from === 'key');

  return function check(ingredients, secrets) {
    const candidates = readCandidates(scheme.read, findSignature(scheme, ingredients));
    const malformed: WebhookError[] = [];
    for (const candidate of candidates) {
      const found = { ...ingredients, captures: candidate.captures };
      try {
        const secret = matching(candidate, found, secrets);
        if (secret) return { ...proven(found, secret) };
      } catch (error) {
        if (!isWebhookError(error) || candidates.length === 1 || error.code.startsWith('timestamp'))
          throw error;
        malformed.push(error);
      }
    }
    if (malformed.length === candidates.length) throw malformed[0]!;
    throw new WebhookError('signature-wrong', 'Expected the signature of one of the keys but it is not');
  };

  function matching(
    { signature: text }: Candidate,
    ingredients: Ingredients,
    secrets: readonly Secret[],
  ): Secret | undefined {
    const algorithm = algorithmOf(scheme, ingredients);
    const signature = decode(scheme, algorithm, text);
    const named = namedKey(scheme, ingredients);
    const tried =
      named === undefined ? secrets : secrets.filter(({ id }) => id === undefined || id === named);
    if (tried.length === 0) {
      throw new WebhookError('key-unknown', 'Expected the name of a key that is known but it is none');
    }
    let chunks: Chunk[] | undefined;
    return tried.find(({ key }) => {
      if (algorithm === 'token' || algorithm === 'basic') return isSameSecret(signature, key as Buffer);
      if (needsKey) chunks = chunksOf(scheme.message!, { ...ingredients, key: bytesOf(key) });
      else chunks ??= chunksOf(scheme.message!, ingredients);
      return isGenuine(algorithm, key, chunks, signature) && isChecked({ ...ingredients, key: bytesOf(key) });
    });
  }

  /** What must be equal besides. */
  function isChecked(ingredients: Ingredients): boolean {
    return scheme.checks.every(({ left, right }) => {
      const text = textOfTemplate(left, ingredients);
      return text === undefined || isSameSecret(text, textOfTemplate(right, ingredients) ?? Buffer.alloc(0));
    });
  }

  function proven(ingredients: Ingredients, { id }: Secret): Verified {
    const { timestamp, name } = scheme;
    if (!timestamp) return { keyId: id, scheme: name };
    const text = textOf(timestamp.from, ingredients);
    // One that is not signed proves nothing: it is reported where there is one, and refuses nobody.
    if (!hasWindow) {
      const skewMs = quietly(() => parseTimestamp(text ?? '', timestamp.unit) - now());
      return { keyId: id, scheme: name, skewMs };
    }
    const skewMs = parseTimestamp(text ?? '', timestamp.unit) - now();
    checkWindow(timestamp, skewMs);
    return { keyId: id, scheme: name, skewMs };
  }
}

const bytesOf = (key: Buffer | KeyObject): Buffer => (Buffer.isBuffer(key) ? key : Buffer.alloc(0));

/** What the delivery calls the key that it is signed with. */
function namedKey({ keyId }: ParsedScheme, ingredients: Ingredients): string | undefined {
  return keyId === undefined ? undefined : textOf(keyId, ingredients);
}

/** What the message names chooses among the algorithms that the recipe allows, and never widens them. */
function algorithmOf({ algorithm }: ParsedScheme, ingredients: Ingredients): Algorithm {
  const name = algorithm.from === undefined ? '' : (textOf(algorithm.from, ingredients) ?? '');
  const chosen = algorithm.allowed.get(name);
  if (chosen) return chosen;
  throw new WebhookError(
    'signature-malformed',
    'Expected one of the documented algorithms but it is another',
  );
}

/** The text of the signature, from the first place that has one. */
function findSignature(scheme: ParsedScheme, ingredients: Ingredients): string {
  for (const source of scheme.at) {
    const value = source.from === 'header' ? ingredients.request.headers[source.name] : undefined;
    if (typeof value === 'object' && value.length > 1) {
      throw new WebhookError('signature-malformed', 'Expected one signature header but there are several');
    }
    const text = textOf(source, ingredients);
    if (text !== undefined) return text;
  }
  const places = scheme.at.map(describe).join(' or ');
  throw new WebhookError('signature-missing', `Expected a signature in ${places} but there is none`);
}

/** Decodes strictly: anything that `Buffer.from` would skip or cut off is malformed, and so is a wrong length. */
function decode({ encoding }: ParsedScheme, algorithm: Algorithm, text: string): Uint8Array {
  if (algorithm === 'basic') return decodeBasic(text);
  const bytes = encoding === 'utf8' ? Buffer.from(text) : decodeText(text, encoding);
  const length = signatureLength(algorithm);
  if (!bytes || bytes.length === 0 || (length !== undefined && bytes.length !== length)) {
    const wanted = length === undefined ? encoding : `${length} bytes in ${encoding}`;
    throw new WebhookError('signature-malformed', `Expected the signature to be ${wanted} but it is not`);
  }
  return bytes;
}

/** RFC 7617: `Basic`, in any case, and `user:password` in Base64. */
function decodeBasic(text: string): Uint8Array {
  const [, encoded] = /^basic +([A-Za-z0-9+/]+=*)$/i.exec(text) ?? [];
  const bytes = encoded === undefined ? undefined : decodeText(encoded, 'base64');
  if (bytes) return bytes;
  throw new WebhookError(
    'signature-malformed',
    'Expected "Basic" and credentials in Base64 but they are not',
  );
}
