import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSign,
  createVerify,
  KeyObject,
  timingSafeEqual,
} from 'node:crypto';
import { WebhookError } from './errors.ts';
import { type JsonNode, nodeAt, readJson } from './json.ts';
import { renderParameters } from './parameters.ts';
import type { Encoding, Lines, ParsedRecipe, Part, Source } from './recipe.ts';
import { headerOf, type WebhookRequest } from './request.ts';

/** A secret as the provider issued it, or a public key: PEM, or the Base64 of its SPKI form. */
export type Key = string | Uint8Array | KeyObject;

/** What a signature is computed from. `publicUrl` is the URL that the provider calls. */
export interface SignedRequest extends WebhookRequest {
  readonly publicUrl?: string | undefined;
}

type Secret = Buffer | KeyObject;
type Chunk = string | Uint8Array;

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

/** Checks the keys of a recipe and brings them into the form that the crypto functions take fastest. */
function loadKeys(recipe: ParsedRecipe, keys: readonly Key[], half: 'public' | 'private'): Secret[] {
  if (!Array.isArray(keys) || keys.length === 0) throw new TypeError('`keys` must hold at least one key');
  return keys.map((key: Key | undefined, index) => {
    if (key === undefined || key === '') {
      throw new TypeError(`keys[${index}] is empty: is its environment variable set?`);
    }
    try {
      return isHmac(recipe) ? loadSecret(key, recipe.key) : loadKeyPairHalf(key, half);
    } catch {
      const wanted = isHmac(recipe) ? `${recipe.key} text` : `an RSA ${half} key in PEM`;
      // Without `cause`: the library's own message may quote the key.
      throw new TypeError(`keys[${index}] is not ${wanted}`);
    }
  });
}

function loadSecret(key: Key, form: ParsedRecipe['key']): Buffer {
  if (typeof key !== 'string') {
    if (!(key instanceof Uint8Array)) throw new TypeError('not bytes');
    return Buffer.from(key);
  }
  if (form === 'utf8') return Buffer.from(key, 'utf8');
  const bytes = form === 'public' ? undefined : decodeText(key, form);
  if (!bytes) throw new TypeError('not in its encoding');
  return bytes;
}

function loadKeyPairHalf(key: Key, half: 'public' | 'private'): KeyObject {
  if (key instanceof KeyObject) return checked(key);
  const text = typeof key === 'string' ? key : Buffer.from(key).toString('latin1');
  const pem = text.includes('-----BEGIN');
  const loaded =
    half === 'private'
      ? createPrivateKey(text)
      : createPublicKey(pem ? text : { key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
  return checked(loaded);
}

function checked(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'rsa') throw new TypeError('not an RSA key');
  return key;
}

const isHmac = (recipe: ParsedRecipe): boolean => recipe.algorithm.startsWith('hmac-');

/** `rsa-sha256` → `sha256`, a name that node:crypto knows. */
const hashName = (recipe: ParsedRecipe): string => recipe.algorithm.slice(recipe.algorithm.indexOf('-') + 1);

function hmac(recipe: ParsedRecipe, secret: Secret, chunks: readonly Chunk[]): Buffer {
  const digest = createHmac(hashName(recipe), secret);
  for (const chunk of chunks) digest.update(chunk);
  return digest.digest();
}

/** The text of the signature, from the first place that has one. */
function signatureOf(recipe: ParsedRecipe, request: WebhookRequest, payload: () => JsonNode): string {
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

function decodeText(text: string, encoding: Encoding): Buffer | undefined {
  const bytes = Buffer.from(text, encoding);
  const back = bytes.toString(encoding);
  return back === (encoding === 'hex' ? text.toLowerCase() : text) ? bytes : undefined;
}

const digestLengths = new Map<string, number>();

function digestLength(hash: string): number {
  const known = digestLengths.get(hash) ?? createHash(hash).digest().length;
  digestLengths.set(hash, known);
  return known;
}

interface Ingredients {
  readonly request: SignedRequest;
  readonly payload: () => JsonNode;
  readonly secret: Secret;
}

/** The signed bytes, piece by piece: the body is never copied. */
function signedChunks(recipe: ParsedRecipe, ingredients: Ingredients): Chunk[] {
  if ('lines' in recipe.message) return chunksOfLines(recipe.message, ingredients);
  const text = renderParameters(ingredients.payload(), recipe.message);
  if (text === undefined) {
    throw new WebhookError(
      'signature-malformed',
      'Expected the object that the signature covers but there is none',
    );
  }
  return [text];
}

function chunksOfLines(message: Lines, ingredients: Ingredients): Chunk[] {
  const lines = message.lines
    .map((parts) => ({ parts, chunks: parts.map((part) => chunkOf(part, ingredients)) }))
    .filter(({ parts, chunks }) => !parts.some(isOptional) || chunks.some((chunk) => chunk.length > 0));
  return lines.flatMap(({ chunks }, index) => (index > 0 ? [message.join, ...chunks] : chunks));
}

const isOptional = (part: Part): boolean => part.from !== 'literal' && part.optional;

function chunkOf(part: Part, ingredients: Ingredients): Chunk {
  const chunk = findChunk(part, ingredients) ?? '';
  if (chunk.length === 0 && part.from !== 'literal' && part.from !== 'body' && !part.optional) {
    throw new WebhookError(
      'signature-malformed',
      `Expected ${describe(part)}, which the signature covers, but it is empty`,
    );
  }
  return chunk;
}

function findChunk(part: Part, { request, payload, secret }: Ingredients): Chunk | undefined {
  switch (part.from) {
    case 'literal':
      return part.text;
    case 'body':
      return request.body;
    case 'method':
      return request.method;
    case 'key':
      return secret instanceof Buffer ? secret : undefined;
    case 'url':
      return request.publicUrl;
    case 'path':
      return urlOf(request).pathname;
    case 'target':
      return urlOf(request).pathname + urlOf(request).search;
    default:
      return textOf(part, request, payload);
  }
}

function urlOf(request: SignedRequest): URL {
  if (request.publicUrl === undefined)
    throw new TypeError('The signature covers the URL: `publicUrl` is needed');
  return new URL(request.publicUrl);
}

/** A value as text: a string as it is, a number with the digits it was sent with. */
function textOf(source: Source, request: WebhookRequest, payload: () => JsonNode): string | undefined {
  if (source.from === 'header') return headerOf(request, source.name);
  const node = nodeAt(payload(), source.steps);
  if (node === undefined || node.type === 'null' || !('text' in node)) return undefined;
  return node.type === 'string' ? node.value : node.text;
}

/** The payload of a request, read when a recipe first asks for it. */
function payloadOnce(request: WebhookRequest): () => JsonNode {
  let node: JsonNode | undefined;
  return () => {
    try {
      return (node ??= readJson(decodeUtf8(request.body)));
    } catch {
      // Without `cause`: the parser's own message quotes the payload.
      throw new WebhookError(
        'signature-malformed',
        'Expected a JSON body that the signature is made from but it is not JSON',
      );
    }
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Text without a byte order mark. @throws TypeError for bytes that are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}

function describe(part: Part | Source): string {
  if (part.from === 'header') return `header "${part.name}"`;
  if (part.from === 'payload') return `"/${part.steps.join('/')}" of the payload`;
  return `the ${part.from}`;
}
