import { signatureOf } from './algorithm.ts';
import { readExactly } from './body.ts';
import { withoutField, writeForm } from './form.ts';
import { type JsonNode, writeJson } from './json.ts';
import { type Key, loadKeys, type Secret } from './keys.ts';
import { firstAlgorithm, type ParsedRecipe, type ParsedScheme, type Value } from './parsed-recipe.ts';
import { writeSignature } from './reader.ts';
import type { Algorithm, Encoding } from './recipe.ts';
import type { SignedRequest } from './request.ts';
import { chunksOf, Ingredients, textOf, textOfTemplate } from './signed-text.ts';
import type { Content, Source } from './template.ts';
import { writeTimestamp } from './timestamp.ts';
import { withElement } from './xml.ts';

export interface SignOptions {
  /** The clock, in milliseconds. */
  readonly now?: () => number;
  /** What the delivery calls the key, where the recipe has a place for it. */
  readonly keyId?: string;
  /** How the body is written, where the recipe does not say. The default is JSON. */
  readonly content?: Content;
}

/**
 * Signs a request by the first alternative of a recipe, as the provider would: what is missing of timestamp, key id and
 * the name of the algorithm is put where the recipe says, and so is the signature. The key of a key pair is the private one.
 * @throws TypeError for a key that cannot be one. @throws WebhookError where the request lacks a part that is signed.
 */
export function sign<R extends SignedRequest>(
  recipe: ParsedRecipe,
  key: Key,
  request: R,
  { now = Date.now, keyId, content = 'json' }: SignOptions = {},
): R {
  const scheme = recipe.schemes[0]!;
  const [secret] = loadKeys(scheme, [key], 'private');
  const written = scheme.content ?? content;
  const captures = new Map<string, string>();
  let signed: SignedRequest = request;

  function state(value: Value | undefined, text: string | undefined): void {
    if (value === undefined || text === undefined) return;
    if (value.from === 'named') captures.set(value.named.capture, text);
    else if (textOf(value, new Ingredients(signed, written)) === undefined)
      signed = placed(signed, value, text, written);
  }

  if (scheme.timestamp) state(scheme.timestamp.from, writeTimestamp(now(), scheme.timestamp.unit));
  state(scheme.keyId, keyId);
  state(scheme.algorithm.from, [...scheme.algorithm.allowed.keys()][0]);
  for (const name of scheme.read.captures) if (!captures.has(name)) captures.set(name, '0');
  for (const { left, right } of scheme.checks) {
    const [part, other] = left;
    if (part === undefined || other !== undefined || part.from === 'literal' || !isSource(part)) continue;
    const text = textOfTemplate(right, new Ingredients(signed, written, captures, secret!.bytes));
    state(part, text?.toString());
  }
  const ingredients = new Ingredients(signed, written, captures);
  const plain = textOfSignature(scheme, secret!, ingredients);
  const signature = scheme.isUpper ? plain.toUpperCase() : plain;
  const text = writeSignature(scheme.read, new Map([...captures, ['signature', signature]]));
  return { ...request, ...placed(signed, scheme.at[0]!, text, written) };
}

const isSource = (part: { readonly from: string }): part is Source =>
  ['header', 'query', 'payload'].includes(part.from);

function textOfSignature(scheme: ParsedScheme, secret: Secret, ingredients: Ingredients): string {
  const algorithm = algorithmOf(scheme, ingredients);
  const { key, bytes, macs } = secret;
  if (algorithm === 'basic') return `Basic ${bytes.toString('base64')}`;
  if (algorithm === 'token') return bytes.toString(scheme.encoding);
  const chunks = chunksOf(scheme.message!, ingredients.with({ key: bytes }));
  const mac = macs.get(algorithm);
  return mac
    ? mac(chunks, scheme.encoding as Encoding)
    : signatureOf(algorithm, key!, chunks).toString(scheme.encoding);
}

function algorithmOf(scheme: ParsedScheme, ingredients: Ingredients): Algorithm {
  const { from, allowed } = scheme.algorithm;
  const named = from && textOf(from, ingredients);
  if (named === undefined) return firstAlgorithm(scheme);
  const algorithm = allowed.get(named);
  if (algorithm) return algorithm;
  throw new TypeError(
    `Expected one of ${[...allowed.keys()].join(', ')} for the algorithm but it is "${named}"`,
  );
}

/** A request with a text at a place: a header, a query parameter, a field or an element, or a value of the payload. */
function placed(request: SignedRequest, at: Source, text: string, content: Content): SignedRequest {
  if (at.from === 'header') return { ...request, headers: { ...request.headers, [at.name]: text } };
  if (at.from === 'query') {
    const [path = '', query = ''] = request.url.split('?', 2);
    return { ...request, url: `${path}?${withField(query, at.name, text)}` };
  }
  if (at.from !== 'payload') return request;
  return { ...request, body: bodyWith(request.body, at.steps, text, content) };
}

/** What stands there keeps its bytes in a form and in XML; in JSON the values keep theirs. */
function bodyWith(body: Uint8Array, steps: readonly string[], value: string, content: Content): Buffer {
  const text = Buffer.from(body).toString();
  const name = steps[0] ?? '';
  if (content === 'form') return Buffer.from(withField(text, name, value));
  if (content === 'xml') return Buffer.from(withElement(text, name, value));
  return Buffer.from(writeJson(withText(readExactly(body, 'json'), steps, value)));
}

function withField(form: string, name: string, value: string): string {
  return [withoutField(form, name), writeForm([[name, value]])].filter((part) => part !== '').join('&');
}

/** A copy with one text set, making the objects on the way to it. */
function withText(target: JsonNode | undefined, [step, ...rest]: readonly string[], value: string): JsonNode {
  if (step === undefined) return { type: 'string', text: JSON.stringify(value), value };
  if (target?.type === 'array') {
    const items = target.items.map((item, index) =>
      `${index}` === step ? withText(item, rest, value) : item,
    );
    return { type: 'array', items };
  }
  const members = new Map(target?.type === 'object' ? target.members : []);
  const names = new Map(target?.type === 'object' ? target.names : []);
  if (!names.has(step)) names.set(step, JSON.stringify(step));
  return { type: 'object', members: members.set(step, withText(members.get(step), rest, value)), names };
}
