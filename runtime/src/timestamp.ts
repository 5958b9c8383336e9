import { WebhookError } from './errors.ts';
import type { ParsedTimestamp } from './parsed-recipe.ts';

/** Milliseconds since 1970. @throws WebhookError `timestamp-malformed` for a text that is not written as the recipe says. */
export function parseTimestamp(text: string, unit: ParsedTimestamp['unit']): number {
  const time = timeOf(text, unit);
  if (Number.isNaN(time)) {
    throw new WebhookError('timestamp-malformed', `Expected a timestamp in ${names[unit]} but it is none`);
  }
  return time;
}

const names = {
  s: 'seconds since 1970',
  ms: 'milliseconds since 1970',
  iso: 'ISO 8601',
  rfc1123: 'RFC 1123',
};

const isoForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;
const rfc1123Form = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

function timeOf(text: string, unit: ParsedTimestamp['unit']): number {
  switch (unit) {
    case 's':
      return /^\d{1,15}$/.test(text) ? Number(text) * 1000 : NaN;
    case 'ms':
      return /^\d{1,15}$/.test(text) ? Number(text) : NaN;
    case 'iso':
      return isoForm.test(text) ? Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) : NaN;
    case 'rfc1123':
      return rfc1123Form.test(text) ? Date.parse(text) : NaN;
  }
}

/** A timestamp as the recipe writes it: for a sender. */
export function writeTimestamp(timeMs: number, unit: ParsedTimestamp['unit']): string {
  switch (unit) {
    case 's':
      return String(Math.floor(timeMs / 1000));
    case 'ms':
      return String(Math.floor(timeMs));
    case 'iso':
      return new Date(timeMs).toISOString();
    case 'rfc1123':
      return new Date(timeMs).toUTCString();
  }
}

/**
 * Holds a skew, in milliseconds and negative for the past, against the recipe's window.
 * @throws WebhookError `timestamp-expired` or `timestamp-ahead`.
 */
export function checkWindow({ pastMs, futureMs }: ParsedTimestamp, skewMs: number): void {
  if (pastMs !== undefined && skewMs < -pastMs) {
    throw new WebhookError(
      'timestamp-expired',
      `Expected a timestamp of the last ${pastMs / 1000} s but it is older`,
    );
  }
  if (futureMs !== undefined && skewMs > futureMs) {
    throw new WebhookError(
      'timestamp-ahead',
      `Expected a timestamp at most ${futureMs / 1000} s ahead of the clock but it is later`,
    );
  }
}
