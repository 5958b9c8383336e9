/** When a delivery says it was sent, whether its signature covers that, and whether it is too old. */
import { Refused, type Message, required, type Scheme, type Sorted } from './oracle-notation.ts';
import { type Reading, timestampText } from './oracle-template.ts';

/** @throws Refused outside the window; only where one is stated, and the signature covers the timestamp. */
export function checkTimestamp(reading: Reading, algorithm: string, now: number): void {
  const { timestamp, message } = reading.scheme;
  if (!timestamp) return;
  // Read in any case: what was sent twice is malformed, whether or not it is looked at.
  const text = timestampText(reading);
  if (timestamp.past === undefined && timestamp.future === undefined) return;
  if (message === undefined || algorithm === 'token' || algorithm === 'basic') return;
  if (!coversTimestamp(reading.scheme)) return;
  const sent = parseTimestamp(required(text, 'the timestamp'), timestamp.unit);
  if (timestamp.past !== undefined && sent < now - milliseconds(timestamp.past)) throw new Refused('expired');
  if (timestamp.future !== undefined && sent > now + milliseconds(timestamp.future))
    throw new Refused('ahead');
}

/** The timestamp as milliseconds since 1970. */
export function parseTimestamp(text: string, unit: 's' | 'ms' | 'iso' | 'rfc1123'): number {
  const forms = {
    s: /^[0-9]{1,15}$/,
    ms: /^[0-9]{1,15}$/,
    iso: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/,
    rfc1123: /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z][a-z] \d{4} \d\d:\d\d:\d\d GMT$/,
  };
  required(forms[unit].exec(text) ?? undefined, `a timestamp in ${unit}`);
  const time = unit === 's' ? Number(text) * 1000 : unit === 'ms' ? Number(text) : Date.parse(text);
  return required(Number.isNaN(time) ? undefined : time, 'a date that exists');
}

/** The timestamp as text. */
export function writeTimestamp(now: number, unit: 's' | 'ms' | 'iso' | 'rfc1123'): string {
  if (unit === 'iso') return new Date(now).toISOString();
  if (unit === 'rfc1123') return new Date(now).toUTCString();
  return String(unit === 's' ? Math.floor(now / 1000) : now);
}

/** `30s`, `5m`, `2h`, `1d`. */
function milliseconds(duration: string): number {
  const [, number, unit] = /^(\d+)(s|m|h|d)$/.exec(duration) ?? [];
  return Number(number) * { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[unit as 's' | 'm' | 'h' | 'd'];
}

/** Whether no other timestamp could stand in the delivery without the signature being another. */
export function coversTimestamp(scheme: Scheme): boolean {
  const { message, timestamp, check = {} } = scheme;
  const from = timestamp?.from ?? 'timestamp';
  return message !== undefined && covers(message);

  function covers(signed: Message): boolean {
    if (typeof signed === 'string') return sourcesIn(signed).some(coversSource);
    return 'sorted' in signed ? coversSorted(signed) : signed.some(covers);
  }

  function coversSource(source: string): boolean {
    const part = scheme.parts?.[source];
    if (part) return 'sorted' in part ? coversSorted(part) : covers(part.message);
    if (source === 'timestamp' || source.toLowerCase() === from.toLowerCase()) return true;
    if (source === 'body' && /^(form|xml|payload) /.test(from)) return true;
    if ((source === 'url' || source === 'target') && from.startsWith('query ')) return true;
    // What is covered and must equal something covers that, too.
    return Object.entries(check).some(
      ([left, right]) => sourcesIn(left)[0] === source && !left.includes('?') && covers(right),
    );
  }

  function coversSorted({ sorted, only = '', except = [], object }: Sorted): boolean {
    return [sorted].flat().some((place) => {
      const [name, ...deeper] = inside(place) ?? [];
      if (name === undefined || !name.startsWith(only) || except.includes(name)) return false;
      return deeper.length === 0 || object !== 'omitted';
    });
  }

  /** The way from a place to the timestamp, where it is in there. */
  function inside(place: string): string[] | undefined {
    if (from.startsWith('payload ') && place.startsWith('payload')) {
      const pointer = place.replace(/^payload ?/, '');
      const of = from.slice('payload '.length);
      return of.startsWith(`${pointer}/`) ? of.slice(pointer.length + 1).split('/') : undefined;
    }
    return from.startsWith(`${place} `) ? [from.slice(place.length + 1)] : undefined;
  }
}

/** What a template names, without transforms and marks. */
export const sourcesIn = (template: string): string[] =>
  [...template.matchAll(/\{([^{}|?]*)[^{}]*\}/g)].map(([, source]) => source!.trim());
