import { createHash } from 'node:crypto';
import { readExactly } from './body.ts';
import { WebhookError } from './errors.ts';
import { readForm } from './form.ts';
import { type JsonNode, nodeAt } from './json.ts';
import type { Lines, ParsedPart, Part, Value } from './parsed-recipe.ts';
import { renderParameters } from './parameters.ts';
import { headerOf, type SignedRequest } from './request.ts';
import { type Content, describe, type Source } from './template.ts';
import type { Chunk } from './transform.ts';

/**
 * What a text is made from: a delivery, read as far as a recipe asks for it, and what was read beside the signature. A class, since
 * there is one for each delivery, and closures would cost more than what they do.
 */
export class Ingredients {
  readonly request: SignedRequest;
  readonly content: Content;
  readonly captures: ReadonlyMap<string, string>;
  /** The key, where it is a part of the text. */
  readonly key: Uint8Array | undefined;
  /** Where what was read is kept, for all that are made from it. */
  #origin: Ingredients = this;
  #payload: JsonNode | undefined;
  #query: JsonNode | undefined;

  constructor(request: SignedRequest, content: Content, captures = none, key?: Uint8Array) {
    this.request = request;
    this.content = content;
    this.captures = captures;
    this.key = key;
  }

  /** The payload, read exactly. @throws WebhookError `signature-malformed` for a body that is not written so. */
  get payload(): JsonNode {
    return (this.#origin.#payload ??= reading(() => readExactly(this.request.body, this.content)));
  }

  get query(): JsonNode {
    return (this.#origin.#query ??= reading(() => readQuery(this.request)));
  }

  /** The same delivery, with what was read beside a signature, or with a key. */
  with({
    captures = this.captures,
    key = this.key,
  }: Partial<Pick<Ingredients, 'captures' | 'key'>>): Ingredients {
    const same = new Ingredients(this.request, this.content, captures, key);
    same.#origin = this.#origin;
    return same;
  }
}

const none: ReadonlyMap<string, string> = new Map();

function reading(read: () => JsonNode): JsonNode {
  try {
    return read();
  } catch {
    // Without `cause`: the parser's own message quotes the payload.
    throw malformed('Expected what the signature is made from to be readable but it is not');
  }
}

/**
 * The signed bytes, piece by piece: the body is never copied.
 * @throws WebhookError `signature-malformed` where a part that is signed is not there.
 */
export function chunksOf({ lines, join, isList }: Lines, ingredients: Ingredients): Chunk[] {
  if (!isList) return lines[0]!.map((part) => chunkOf(part, ingredients));
  const written = lines.map((parts) => ({
    parts,
    chunks: parts.map((part) => chunkOf(part, ingredients)),
  }));
  return written
    .filter(({ parts, chunks }) => !lacksOptional(parts, chunks))
    .flatMap(({ chunks }, index) => (index > 0 ? [join, ...chunks] : chunks));
}

/** The text of a template; undefined where an optional part of it is not there. */
export function textOfTemplate(parts: readonly Part[], ingredients: Ingredients): Buffer | undefined {
  const chunks = parts.map((part) => chunkOf(part, ingredients));
  if (lacksOptional(parts, chunks)) return undefined;
  return concat(chunks);
}

/** Chunks as bytes in one piece. */
export function concat(chunks: readonly Chunk[]): Buffer {
  const [first] = chunks;
  if (chunks.length === 1 && Buffer.isBuffer(first)) return first;
  return Buffer.concat(chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)));
}

function lacksOptional(parts: readonly Part[], chunks: readonly Chunk[]): boolean {
  return parts.some((part, index) => part.from !== 'literal' && part.optional && chunks[index]!.length === 0);
}

function chunkOf(part: Part, ingredients: Ingredients): Chunk {
  if (part.from === 'literal') return part.text;
  let chunk = findChunk(part, ingredients) ?? '';
  for (const { apply } of part.transforms) {
    chunk = apply(chunk) ?? missing(part);
  }
  return chunk.length === 0 && !mayBeEmpty(part) ? missing(part) : chunk;
}

/** An empty body is a body, and parameters may be none. */
function mayBeEmpty(part: Exclude<Part, { from: 'literal' }>): boolean {
  if (part.optional || part.from === 'body') return true;
  if (part.from === 'named' && !('capture' in part.named)) return true;
  return part.transforms.some(({ name }) => name === 'default');
}

function notOneText(value: Value): never {
  throw malformed(`Expected one text in ${describe(value)} but there are several, or an object`);
}

function missing(part: Exclude<Part, { from: 'literal' }>): never {
  throw malformed(`Expected ${describe(part)}, which the signature covers, but it is empty or malformed`);
}

const malformed = (text: string): WebhookError => new WebhookError('signature-malformed', text);

function findChunk(part: Exclude<Part, { from: 'literal' }>, ingredients: Ingredients): Chunk | undefined {
  const { request, key } = ingredients;
  switch (part.from) {
    case 'body':
      return request.body;
    case 'method':
      return request.method;
    case 'key':
      return key;
    case 'url':
      return (request.serverUrl ?? originOf(request)) + pathOf(request) + queryOf(request);
    case 'path':
      return pathOf(request);
    case 'target':
      return pathOf(request) + queryOf(request);
    case 'named':
      return 'capture' in part.named
        ? ingredients.captures.get(part.named.capture)
        : chunkOfNamed(part.named, ingredients);
    default:
      return textOf(part, ingredients);
  }
}

function chunkOfNamed(part: ParsedPart, ingredients: Ingredients): Chunk {
  if ('parameters' in part) {
    const text = renderParameters(part.parameters, ingredients);
    if (text === undefined)
      throw malformed('Expected the values that the signature covers but they are not as documented');
    return text;
  }
  const digest = createHash(part.digest);
  for (const chunk of chunksOf(part.message, ingredients)) digest.update(chunk);
  return digest.digest(part.encoding);
}

const urlForm = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)([^?#]*)(\?[^#]*)?/i;
let lastUrl: { readonly text: string; readonly pieces: RegExpExecArray } | undefined;

/** The configured URL in its pieces, as it was written: nothing is normalised, since the provider signs what it was given. */
function publicUrlOf({ publicUrl }: SignedRequest): RegExpExecArray {
  if (publicUrl === undefined) throw new TypeError('The signature covers the URL: `publicUrl` is needed');
  if (lastUrl?.text === publicUrl) return lastUrl.pieces;
  const pieces = urlForm.exec(publicUrl);
  if (!pieces) throw new TypeError('`publicUrl` must be a whole URL');
  lastUrl = { text: publicUrl, pieces };
  return pieces;
}

const originOf = (request: SignedRequest): string => publicUrlOf(request)[1]!;
const pathOf = (request: SignedRequest): string => publicUrlOf(request)[2] || '/';

/** The parameters of the query, as a form's. @throws TypeError for bytes that are not UTF-8. */
export function readQuery(request: SignedRequest): JsonNode {
  return readForm(queryOf(request).slice(1));
}

/** The query that the delivery came with, as providers add to it; or else that of the configured URL. */
function queryOf(request: SignedRequest): string {
  const at = request.url.indexOf('?');
  if (at >= 0) return request.url.slice(at).replace(/#.*$/s, '');
  return request.publicUrl === undefined ? '' : (publicUrlOf(request)[3] ?? '');
}

/**
 * A value as text: a string as it is, a number with the digits it was sent with. Undefined where there is none.
 * @throws WebhookError `signature-malformed` where it was sent more than once, or is an object: nobody knows then what was meant,
 * and what is taken for absent would be left out of what is signed.
 */
export function textOf(value: Value, ingredients: Ingredients): string | undefined {
  if (value.from === 'named') return ingredients.captures.get(value.named.capture);
  if (value.from === 'header') {
    const header = headerOf(ingredients.request, value.name);
    return typeof header === 'object' ? notOneText(value) : header;
  }
  const node = nodeOf(value, ingredients);
  if (node === undefined || node.type === 'null') return undefined;
  if (!('text' in node)) return notOneText(value);
  return node.type === 'string' ? node.value : node.text;
}

/** The node of a source in a query or a payload; without a name, the whole query. */
export function nodeOf(
  source: Exclude<Source, { from: 'header' }>,
  ingredients: Ingredients,
): JsonNode | undefined {
  if (source.from === 'payload') return nodeAt(ingredients.payload, source.steps);
  return nodeAt(ingredients.query, source.name === '' ? [] : [source.name]);
}
