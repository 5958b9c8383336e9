import { decodeUtf8 } from './encoding.ts';
import { WebhookError } from './errors.ts';
import { type JsonNode, nodeAt, readJson } from './json.ts';
import type { Secret } from './keys.ts';
import { renderParameters } from './parameters.ts';
import type { Lines, ParsedRecipe, Part, Source } from './recipe.ts';
import { headerOf, type WebhookRequest } from './request.ts';

/** What a signature is computed from. `publicUrl` is the URL that the provider calls. */
export interface SignedRequest extends WebhookRequest {
  readonly publicUrl?: string | undefined;
}

/** The payload of a request, read exactly when a recipe first asks for it. */
export type Payload = () => JsonNode;

type Chunk = string | Uint8Array;

interface Ingredients {
  readonly request: SignedRequest;
  readonly payload: Payload;
  readonly secret: Secret;
}

/**
 * The signed bytes, piece by piece: the body is never copied.
 * @throws WebhookError `signature-malformed` where a part that is signed is not there.
 */
export function signedChunks(recipe: ParsedRecipe, ingredients: Ingredients): Chunk[] {
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
  const lines = message.lines.map((parts) => ({
    parts,
    chunks: parts.map((part) => chunkOf(part, ingredients)),
  }));
  const kept = lines.length > 1 ? lines.filter(({ parts, chunks }) => !lacksOptional(parts, chunks)) : lines;
  return kept.flatMap(({ chunks }, index) => (index > 0 ? [message.join, ...chunks] : chunks));
}

function lacksOptional(parts: readonly Part[], chunks: readonly Chunk[]): boolean {
  return parts.some((part, index) => part.from !== 'literal' && part.optional && chunks[index]!.length === 0);
}

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
export function textOf(source: Source, request: WebhookRequest, payload: Payload): string | undefined {
  if (source.from === 'header') return headerOf(request, source.name);
  const node = nodeAt(payload(), source.steps);
  if (node === undefined || node.type === 'null' || !('text' in node)) return undefined;
  return node.type === 'string' ? node.value : node.text;
}

/** @throws WebhookError `signature-malformed`, when it is called, for a body that is not JSON. */
export function payloadOnce(request: WebhookRequest): Payload {
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

/** A part in words. */
export function describe(part: Part | Source): string {
  if (part.from === 'header') return `header "${part.name}"`;
  if (part.from === 'payload') return `"/${part.steps.join('/')}" of the payload`;
  return `the ${part.from}`;
}
