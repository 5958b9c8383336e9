import { WebhookError } from './errors.ts';
import { isUnsafe, nodeAt } from './json.ts';
import { valueAt } from './pointer.ts';
import { headerOf, type WebhookRequest } from './request.ts';
import { readQuery } from './signed-text.ts';
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

/** The name of a message, of its parts, joined by a full stop: undefined where the first is absent; another may be. */
export function nameOf(places: readonly Source[], content: Content): string | undefined {
  const parts = places.map((place) => valueOf(place, content));
  return parts[0] === undefined ? undefined : parts.filter((part) => part !== undefined).join('.');
}

/** Read as the signature reads it. Undefined where it is absent, was sent more than once, or cannot be read. */
function queryValueOf(request: WebhookRequest, name: string): string | undefined {
  try {
    const node = nodeAt(readQuery(request), [name]);
    return node?.type === 'string' ? node.value : undefined;
  } catch {
    return undefined;
  }
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
