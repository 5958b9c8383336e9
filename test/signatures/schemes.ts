import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createVerifier,
  isWebhookError,
  type KeyEntry,
  type ParsedRecipe,
  parseRecipe,
  type Recipe,
  type SignedRequest,
  type Verified,
} from '@hookwright/runtime';
import { parse } from 'yaml';

export const folder = 'test/signatures';

/** A request that a scheme must accept, or must refuse: one entry of a folder's vectors.json. */
export interface Vector {
  readonly id: string;
  /** Where it was published, or "made for the tests". */
  readonly source: string;
  /** The text that a made signature is over, written by hand. */
  readonly signed?: string;
  /** The signature alone, as it is written: where an attack puts something else. */
  readonly signature: string;
  readonly request: Partial<Omit<SignedRequest, 'headers' | 'body'>> & {
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly bodyBase64?: string;
  };
  readonly keys: readonly (string | { readonly id: string; readonly key: string })[];
  /** How many signatures there are; one where nothing is said. */
  readonly candidates?: number;
  /** The receiver's clock, in seconds. */
  readonly now?: number;
  readonly expect: 'accepted' | Verified | { readonly code: string };
}

/** One folder: what its document says, and its vectors. */
export interface Scheme {
  readonly name: string;
  readonly recipe: Recipe;
  readonly parsed: ParsedRecipe;
  readonly content: 'json' | 'form' | 'xml';
  readonly vectors: readonly Vector[];
}

/** One complete scheme: a recipe, or an alternative of one. */
export type Alternative = Exclude<Recipe, { readonly anyOf: unknown }>;

export function alternativesOf({ recipe }: Scheme): readonly Alternative[] {
  return 'anyOf' in recipe ? recipe.anyOf.filter((each) => typeof each !== 'string') : [recipe];
}

/** The algorithms that an alternative allows. */
export function algorithmsOf({ algorithm }: Alternative): readonly string[] {
  return typeof algorithm === 'string' ? [algorithm] : Object.values(algorithm.allow);
}

/** As much of a document as the tests need: the generator reads the whole of it, in vectors.test.ts. */
interface Document {
  readonly components: {
    readonly securitySchemes: { readonly signature: { readonly 'x-signature': Recipe } };
    readonly messages: { readonly delivery: { readonly contentType?: string } };
  };
}

/** Every scheme of the folder. */
export function readSchemes(): Scheme[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names.sort().map((name) => {
    const { components } = parse(readFileSync(join(folder, name, 'asyncapi.yaml'), 'utf8')) as Document;
    const recipe = components.securitySchemes.signature['x-signature'];
    const [, content = 'json'] = /(form|xml)/.exec(components.messages.delivery.contentType ?? '') ?? [];
    return {
      name,
      recipe,
      parsed: parseRecipe(recipe),
      content: content as Scheme['content'],
      vectors: JSON.parse(readFileSync(join(folder, name, 'vectors.json'), 'utf8')) as Vector[],
    };
  });
}

/** A vector of a scheme, for a table of tests. */
export interface Case {
  readonly name: string;
  readonly scheme: Scheme;
  readonly vector: Vector;
}

/** Every vector that is accepted. */
export function acceptedOf(schemes: readonly Scheme[]): Case[] {
  return schemes.flatMap((scheme) =>
    scheme.vectors
      .filter((vector) => refusalOf(vector) === undefined)
      .map((vector) => ({ name: `${scheme.name}: ${vector.id}`, scheme, vector })),
  );
}

/** The code of the refusal that a vector expects. */
export function refusalOf({ expect }: Vector): string | undefined {
  return typeof expect === 'object' && 'code' in expect ? expect.code : undefined;
}

/** The request of a vector, as a server sees it. */
export function requestOf({ request: { headers = {}, body, bodyBase64, ...rest } }: Vector): SignedRequest {
  return {
    method: 'POST',
    url: '/',
    ...rest,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: bodyBase64 === undefined ? Buffer.from(body!) : Buffer.from(bodyBase64, 'base64'),
  };
}

/** What is said of a request: `accepted`, or the code of the error. */
export interface Outcome {
  readonly code: string;
  readonly verified?: Verified;
}

/**
 * The check of a scheme, with its errors as codes. An error of any other kind is thrown on, and so is one that the provider
 * is not refused for.
 */
export function createCheck(
  { parsed, content }: Pick<Scheme, 'parsed' | 'content'>,
  keys: readonly KeyEntry[],
  now = 0,
): (request: SignedRequest) => Outcome {
  const check = createVerifier(parsed, keys, { now: () => now * 1000, content });
  return (request) => {
    try {
      return { code: 'accepted', verified: check(request) };
    } catch (error) {
      if (!isWebhookError(error) || error.answer !== 'refused') throw error;
      return { code: error.code };
    }
  };
}
