import { isGenuine, isSameSecret, isSameSignature } from './algorithm.ts';
import { coversValue } from './coverage.ts';
import { decodeText, isWritten } from './encoding.ts';
import { isWebhookError, WebhookError } from './errors.ts';
import type { Secret } from './keys.ts';
import { signatureLength } from './mac.ts';
import { keyKindOf } from './parse-recipe.ts';
import { type ParsedScheme, partsOf } from './parsed-recipe.ts';
import { type Candidate, readCandidates } from './reader.ts';
import type { Algorithm, Encoding } from './recipe.ts';
import { chunksOf, type Ingredients, textOf, textOfTemplate } from './signed-text.ts';
import { describe } from './template.ts';
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

const progress = ['signature-missing', 'signature-malformed', 'key-unknown', 'signature-wrong'];

/** Of several errors, that of the attempt which came furthest. */
export function furthest(errors: readonly WebhookError[]): WebhookError {
  if (errors.length === 1) return errors[0]!;
  const rank = ({ code }: WebhookError): number =>
    progress.includes(code) ? progress.indexOf(code) : progress.length;
  return errors.reduce((best, error) => (rank(error) > rank(best) ? error : best));
}

/** One for all: it says nothing of a delivery, and whoever forges decides how many there are. */
const wrong = Object.freeze(
  new WebhookError('signature-wrong', 'Expected the signature of one of the keys but it is not'),
);

/** Holds a delivery against one scheme: what it has proven, or the error that it is refused with. */
export type SchemeCheck = (ingredients: Ingredients, secrets: readonly Secret[]) => Verified | WebhookError;

/** Makes the check of one scheme. Every signature that is there is tried with every key. */
export function createSchemeCheck(scheme: ParsedScheme, now: () => number): SchemeCheck {
  const isTimeSigned = scheme.timestamp !== undefined && coversValue(scheme, scheme.timestamp.from);
  const needsKey = partsOf(scheme).some(({ from }) => from === 'key');

  return function check(ingredients, secrets) {
    try {
      const candidates = readCandidates(scheme.read, findSignature(scheme, ingredients));
      if (candidates.length === 1) return outcomeOf(candidates[0]!, ingredients, secrets);
      const outcomes = candidates.map((candidate) => outcomeOf(candidate, ingredients, secrets));
      const genuine = outcomes.find((outcome) => !isWebhookError(outcome));
      return genuine ?? furthest(outcomes as WebhookError[]);
    } catch (error) {
      return refusal(error);
    }
  };

  function outcomeOf(
    candidate: Candidate,
    ingredients: Ingredients,
    secrets: readonly Secret[],
  ): Verified | WebhookError {
    const { captures } = candidate;
    const found = captures.size === 0 ? ingredients : ingredients.with({ captures });
    try {
      const secret = matching(candidate, found, secrets);
      return secret ? proven(found, secret) : wrong;
    } catch (error) {
      return refusal(error);
    }
  }

  function matching(
    { signature: text }: Candidate,
    ingredients: Ingredients,
    secrets: readonly Secret[],
  ): Secret | undefined {
    const algorithm = algorithmOf(scheme, ingredients);
    const isGiven = comparison(algorithm, text);
    const named = namedKey(scheme, ingredients);
    const tried =
      named === undefined ? secrets : secrets.filter(({ id }) => id === undefined || id === named);
    if (tried.length === 0) {
      throw new WebhookError('key-unknown', 'Expected the name of a key that is known but it is none');
    }
    // The text is the same for every key that is no part of it.
    let chunks = needsKey || !scheme.message ? [] : chunksOf(scheme.message, ingredients);
    let genuine: Secret | undefined;
    for (const secret of tried) {
      if (needsKey && scheme.message)
        chunks = chunksOf(scheme.message, ingredients.with({ key: secret.bytes }));
      if (!isGiven(secret, chunks) || !isChecked(ingredients, secret)) continue;
      genuine = secret;
      break;
    }
    // What is no signature in its encoding is malformed, whatever the keys are.
    if (!genuine && isHash(algorithm)) checkWritten(text, scheme.encoding, algorithm);
    return genuine;
  }

  /** What holds a signature against a key. */
  function comparison(
    algorithm: Algorithm,
    text: string,
  ): (secret: Secret, chunks: readonly Chunk[]) => boolean {
    if (isHash(algorithm)) {
      const encoding = scheme.encoding as Encoding;
      // Compared as text: hex in lower case, as it is computed.
      const given = encoding === 'hex' ? text.toLowerCase() : text;
      return ({ macs }, chunks) => isSameSignature(macs.get(algorithm)!(chunks, encoding), given);
    }
    const signature = decode(scheme, algorithm, text);
    return keyKindOf(algorithm) === 'secret'
      ? ({ bytes }) => isSameSecret(signature, bytes)
      : ({ key }, chunks) => isGenuine(algorithm, key!, chunks, signature);
  }

  /** What must be equal besides. */
  function isChecked(ingredients: Ingredients, { bytes: key }: Secret): boolean {
    if (scheme.checks.length === 0) return true;
    const whole = ingredients.with({ key });
    return scheme.checks.every(({ left, right }) => {
      const text = textOfTemplate(left, whole);
      const other = text && textOfTemplate(right, whole);
      return text === undefined || isSameSecret(text, other ?? Buffer.alloc(0));
    });
  }

  function proven(ingredients: Ingredients, { id }: Secret): Verified {
    const { timestamp, name } = scheme;
    if (!timestamp) return { keyId: id, scheme: name };
    const text = textOf(timestamp.from, ingredients);
    // One that is not signed proves nothing: it is reported where there is one, and refuses nobody.
    if (!isTimeSigned) {
      const skewMs = quietly(() => parseTimestamp(text ?? '', timestamp.unit) - now());
      return { keyId: id, scheme: name, skewMs };
    }
    const skewMs = parseTimestamp(text ?? '', timestamp.unit) - now();
    checkWindow(timestamp, skewMs);
    return { keyId: id, scheme: name, skewMs };
  }
}

const isHash = (algorithm: Algorithm): boolean => /^(hmac|digest)-/.test(algorithm);

/** What the delivery calls the key that it is signed with. */
export function namedKey({ keyId }: ParsedScheme, ingredients: Ingredients): string | undefined {
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
    const text = textOf(source, ingredients);
    if (text !== undefined) return text;
  }
  const places = scheme.at.map(describe).join(' or ');
  throw new WebhookError('signature-missing', `Expected a signature in ${places} but there is none`);
}

/** Decodes strictly: anything that `Buffer.from` would skip or cut off is malformed, and so is a wrong length. */
function decode({ encoding }: ParsedScheme, algorithm: Algorithm, text: string): Uint8Array {
  if (algorithm === 'basic') return decodeBasic(text);
  if (encoding === 'utf8' && text !== '') return Buffer.from(text);
  checkWritten(text, encoding, algorithm);
  return Buffer.from(text, encoding);
}

function checkWritten(text: string, encoding: Encoding | 'utf8', algorithm: Algorithm): void {
  const length = signatureLength(algorithm);
  const isOfLength =
    length === undefined ? text !== '' : text.length === textLength(length, encoding as Encoding);
  if (isOfLength && encoding !== 'utf8' && isWritten(text, encoding)) return;
  const wanted = length === undefined ? encoding : `${length} bytes in ${encoding}`;
  throw new WebhookError('signature-malformed', `Expected the signature to be ${wanted} but it is not`);
}

/** How many characters bytes have in an encoding. */
function textLength(bytes: number, encoding: Encoding): number {
  if (encoding === 'hex') return bytes * 2;
  return encoding === 'base64' ? Math.ceil(bytes / 3) * 4 : Math.ceil((bytes * 4) / 3);
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

/** What was thrown on purpose; anything else is a mistake of ours. */
function refusal(error: unknown): WebhookError {
  if (isWebhookError(error)) return error;
  throw error;
}

/** Undefined for what throws. */
export function quietly<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
