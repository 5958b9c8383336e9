import { createHash } from 'node:crypto';
import { WebhookError } from './errors.ts';
import { parsePointer, valueAt } from './pointer.ts';
import type { Source } from './recipe.ts';
import { headerOf, type WebhookRequest } from './request.ts';

/** A text, or a number or boolean as text; undefined for anything else. */
export function valueOf(source: Source, request: WebhookRequest, payload: unknown): string | undefined {
  if (source.from === 'header') return headerOf(request, source.name);
  const value = valueAt(payload, source.steps);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
}

/**
 * `provider/channel/value…`, each part percent-encoded: two different lists never give one key.
 * @throws WebhookError `idempotency-key-missing` where a value is absent or empty: it must never become the text "undefined".
 */
export function idempotencyKeyOf(
  scope: readonly string[],
  sources: readonly Source[],
  delivery: { readonly request: WebhookRequest; readonly payload: unknown },
): string {
  const values = sources.map((source) => {
    const value = valueOf(source, delivery.request, delivery.payload);
    if (value !== undefined && value !== '') return value;
    const place =
      source.from === 'header' ? `header "${source.name}"` : `"/${source.steps.join('/')}" of the payload`;
    throw new WebhookError(
      'idempotency-key-missing',
      `Expected ${place}, a part of the idempotency key, but it is not there`,
    );
  });
  return [...scope, ...values].map(percentEncode).join('/');
}

/** Half a surrogate pair has no percent-encoding. */
function percentEncode(text: string): string {
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
