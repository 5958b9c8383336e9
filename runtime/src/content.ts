import { hash } from 'node:crypto';
import { WebhookError } from './errors.ts';
import { isUnsafe, mayBeRounded } from './json.ts';
import { parsePointer, valueAt } from './pointer.ts';
import { headerOf, type WebhookRequest } from './request.ts';
import { describe, type Source } from './template.ts';

/** A delivery's values. `exactly` gives the payload with a bigint for every integer beyond 2^53; it is slow. */
export interface Content {
  readonly request: WebhookRequest;
  readonly payload: unknown;
  readonly exactly: () => unknown;
}

/** A text, or a number or boolean as text; undefined for anything else. */
export function valueOf(source: Source, { request, payload, exactly }: Content): string | undefined {
  if (source.from === 'header') {
    const header = headerOf(request, source.name);
    return typeof header === 'string' ? header : undefined;
  }
  if (source.from === 'query') return queryValueOf(request, source.name);
  const value = valueAt(payload, source.steps);
  if (isUnsafe(value)) return String(valueAt(exactly(), source.steps));
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}

/** Undefined where it is absent or was sent more than once. */
function queryValueOf({ url }: WebhookRequest, name: string): string | undefined {
  const [value, other] = new URLSearchParams(url.split('?')[1]).getAll(name);
  return other === undefined ? value : undefined;
}

/**
 * `provider/channel/value…`: a scope that is percent-encoded already, and values, each percent-encoded, so that two different
 * lists never give one key.
 * @throws WebhookError `idempotency-key-missing` where a value is absent or empty: it must never become the text "undefined".
 */
export function idempotencyKeyOf(scope: string, sources: readonly Source[], content: Content): string {
  let key = scope;
  for (const source of sources) {
    const value = valueOf(source, content);
    if (value === undefined || value === '') {
      throw new WebhookError(
        'idempotency-key-missing',
        `Expected ${describe(source)}, a part of the idempotency key, but it is not there`,
      );
    }
    key += `/${percentEncode(value)}`;
  }
  return key;
}

/** Half a surrogate pair has no percent-encoding. */
export function percentEncode(text: string): string {
  // Most keys have nothing to encode.
  if (/^[\w.-]*$/.test(text)) return text;
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** What a digest leaves out: the members by their names, and of those that stay what is left out within. `*` is any member. */
export type Dropped = ReadonlyMap<string, Dropped | 'whole'>;

/** Pointers as a tree. */
export function droppedBy(pointers: readonly string[]): Dropped {
  return treeOf(pointers.map(parsePointer));
}

function treeOf(paths: readonly (readonly string[])[]): Dropped {
  const names = new Set(paths.map(([first]) => first!));
  return new Map(
    [...names].map((name) => {
      const under = paths.filter(([first]) => first === name).map((steps) => steps.slice(1));
      return [name, under.some((steps) => steps.length === 0) ? 'whole' : treeOf(under)];
    }),
  );
}

/**
 * SHA-256 of a value without its volatile parts and without regard to the order of members, in hex. Undefined where a
 * number of it may have been rounded: it is then to be read exactly.
 */
export function digestOf(value: unknown, volatile: Dropped): string | undefined {
  const writing: Writing = { isRounded: false };
  const text = written(value, [volatile], writing);
  return writing.isRounded ? undefined : hash('sha256', text, 'hex');
}

interface Writing {
  isRounded: boolean;
}

/** One text for each value: kinds have their letters and texts their lengths, so that no two values have the same. */
function written(value: unknown, drop: readonly Dropped[], writing: Writing): string {
  if (typeof value === 'string') return `s${value.length}:${value}`;
  if (mayBeRounded(value)) writing.isRounded = true;
  if (typeof value !== 'object' || value === null) return `v${String(value)};`;
  const isList = Array.isArray(value);
  const members = value as Readonly<Record<string, unknown>>;
  let text = isList ? '[' : '{';
  for (const name of isList ? Object.keys(value) : Object.keys(value).sort()) {
    const within = drop.length === 0 ? drop : drop.flatMap((tree) => [tree.get(name), tree.get('*')]);
    if (within.some((tree) => tree === 'whole')) continue;
    if (!isList) text += `${name.length}:${name}`;
    text += written(members[name], within.filter(isTree), writing);
  }
  return text + (isList ? ']' : '}');
}

const isTree = (tree: Dropped | 'whole' | undefined): tree is Dropped => typeof tree === 'object';
