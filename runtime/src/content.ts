import { createHash } from 'node:crypto';
import { WebhookError } from './errors.ts';
import { isUnsafe } from './json.ts';
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
  if (source.from === 'header') return headerOf(request, source.name);
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
 * `provider/channel/value…`, each part percent-encoded: two different lists never give one key.
 * @throws WebhookError `idempotency-key-missing` where a value is absent or empty: it must never become the text "undefined".
 */
export function idempotencyKeyOf(
  scope: readonly string[],
  sources: readonly Source[],
  content: Content,
): string {
  const values = sources.map((source) => {
    const value = valueOf(source, content);
    if (value !== undefined && value !== '') return value;
    throw new WebhookError(
      'idempotency-key-missing',
      `Expected ${describe(source)}, a part of the idempotency key, but it is not there`,
    );
  });
  return [...scope, ...values].map(percentEncode).join('/');
}

/** Half a surrogate pair has no percent-encoding. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** SHA-256 of a value without its volatile parts and without regard to the order of members, in hex. */
export function digestOf(value: unknown, volatile: readonly string[]): string {
  const drop = volatile.map(parsePointer);
  return createHash('sha256')
    .update(JSON.stringify(settled(value, drop)) ?? '')
    .digest('hex');
}

/** The value with sorted members and without those that a path leads to; `*` in a path is any member. */
function settled(value: unknown, drop: readonly (readonly string[])[]): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return value;
  const under = (name: string): string[][] =>
    drop.filter(([first]) => first === name || first === '*').map((steps) => steps.slice(1));
  const isDropped = (name: string): boolean => under(name).some((steps) => steps.length === 0);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (isDropped(`${index}`) ? [] : [settled(item, under(`${index}`))]));
  }
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .filter(([name]) => !isDropped(name))
      .map(([name, member]) => [name, settled(member, under(name))]),
  );
}

/** True where any integer of a value may have been rounded. */
export function holdsUnsafe(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isUnsafe(value);
  return Object.values(value).some(holdsUnsafe);
}
