import { createHash, createHmac, createSign, createVerify, timingSafeEqual } from 'node:crypto';
import { decodeText } from './encoding.ts';
import { WebhookError } from './errors.ts';
import { type Key, loadKeys, type Secret } from './keys.ts';
import { isHmac, type ParsedRecipe, type Source } from './recipe.ts';
import type { WebhookRequest } from './request.ts';
import {
  describe,
  type Payload,
  payloadOnce,
  signedChunks,
  type SignedRequest,
  textOf,
} from './signed-text.ts';

/**
 * Makes the check of one recipe. Every key is tried; comparison takes constant time.
 * The check throws a WebhookError: `signature-missing`, `signature-malformed` or `signature-wrong`.
 * @throws TypeError for a key that cannot be one, by its place in the list, never by its value.
 */
export function createVerifier(recipe: ParsedRecipe, keys: readonly Key[]): (request: SignedRequest) => void {
  const secrets = loadKeys(recipe, keys, 'public');
  return function verify(request) {
    const payload = payloadOnce(request);
    const signature = decode(recipe, signatureOf(recipe, request, payload));
    const genuine = secrets.some((secret) => {
      const chunks = signedChunks(recipe, { request, payload, secret });
      if (isHmac(recipe)) {
        const digest = hmac(recipe, secret, chunks);
        return digest.length === signature.length && timingSafeEqual(digest, signature);
      }
      const verifier = createVerify(hashName(recipe));
      for (const chunk of chunks) verifier.update(chunk);
      return verifier.verify(secret, signature);
    });
    if (!genuine)
      throw new WebhookError('signature-wrong', 'Expected the signature of one of the keys but it is not');
  };
}

/**
 * Computes the signature of a request, as text in the recipe's encoding. The key of an `rsa-*` recipe is a private one.
 * @throws TypeError for a key that cannot be one. @throws WebhookError where the request lacks a part that is signed.
 */
export function sign(recipe: ParsedRecipe, key: Key, request: SignedRequest): string {
  const [secret] = loadKeys(recipe, [key], 'private') as [Secret];
  const chunks = signedChunks(recipe, { request, payload: payloadOnce(request), secret });
  if (isHmac(recipe)) return hmac(recipe, secret, chunks).toString(recipe.encoding);
  const signer = createSign(hashName(recipe));
  for (const chunk of chunks) signer.update(chunk);
  return signer.sign(secret).toString(recipe.encoding);
}

/** `rsa-sha256` → `sha256`, a name that node:crypto knows. */
const hashName = (recipe: ParsedRecipe): string => recipe.algorithm.slice(recipe.algorithm.indexOf('-') + 1);

function hmac(recipe: ParsedRecipe, secret: Secret, chunks: readonly (string | Uint8Array)[]): Buffer {
  const digest = createHmac(hashName(recipe), secret);
  for (const chunk of chunks) digest.update(chunk);
  return digest.digest();
}

/** The text of the signature, from the first place that has one. */
function signatureOf(recipe: ParsedRecipe, request: WebhookRequest, payload: Payload): string {
  for (const source of recipe.at) {
    if (isRepeated(source, request)) {
      throw new WebhookError('signature-malformed', 'Expected one signature header but there are several');
    }
    const text = textOf(source, request, payload);
    if (text !== undefined) return text;
  }
  const places = recipe.at.map(describe).join(' or ');
  throw new WebhookError('signature-missing', `Expected a signature in ${places} but there is none`);
}

function isRepeated(source: Source, request: WebhookRequest): boolean {
  const value = source.from === 'header' ? request.headers[source.name] : undefined;
  return typeof value === 'object' && value.length > 1;
}

/** Decodes strictly: anything that `Buffer.from` would skip or cut off is malformed, and so is a wrong length. */
function decode(recipe: ParsedRecipe, text: string): Buffer {
  const bytes = decodeText(text, recipe.encoding);
  const length = isHmac(recipe) ? digestLength(hashName(recipe)) : undefined;
  if (!bytes || bytes.length === 0 || (length !== undefined && bytes.length !== length)) {
    const wanted = length === undefined ? recipe.encoding : `${length} bytes in ${recipe.encoding}`;
    throw new WebhookError('signature-malformed', `Expected the signature to be ${wanted} but it is not`);
  }
  return bytes;
}

const digestLengths = new Map<string, number>();

function digestLength(hash: string): number {
  const known = digestLengths.get(hash) ?? createHash(hash).digest().length;
  digestLengths.set(hash, known);
  return known;
}
