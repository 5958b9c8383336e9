import { createHash } from 'node:crypto';
import { type Content, idempotencyKeyOf, valueOf } from './content.ts';
import type { Order } from './provider.ts';
import { parseSource, type Source } from './template.ts';

/** A delivery as its place in the order is read from it. */
export interface Arriving extends Content {
  readonly message: string | undefined;
}

/** What a delivery is about; undefined where it does not say. The values themselves may be sensitive: they are hashed. */
export function entityOf(scope: string, order: Order, arriving: Arriving): string | undefined {
  const { entity, kind } = parsed(order);
  try {
    const values = idempotencyKeyOf('', entity, arriving);
    const hashed = createHash('sha256').update(values).digest('base64url');
    return [scope, ...(kind === undefined ? [] : [encodeURIComponent(kind)]), hashed].join('/');
  } catch {
    return undefined;
  }
}

/**
 * How far its entity had come when a delivery was made: ASCII, in the order of code units. Undefined for a state that has no place
 * in the order, and for a version that cannot be read.
 */
export function positionOf(order: Order, arriving: Arriving): string | undefined {
  const { value } = parsed(order);
  const text = value === 'message' ? arriving.message : valueOf(value, arriving);
  if (text === undefined) return undefined;
  if ('version' in order) return versions[order.as](text);
  const rank = order.forward.findIndex((states) => [states].flat().includes(text));
  return rank < 0 ? undefined : String(rank).padStart(6, '0');
}

/** Versions as texts that are in the order of code units what the versions are by their own order. */
const versions: Readonly<Record<'number' | 'iso' | 'text', (text: string) => string | undefined>> = {
  /** Not negative, and of at most 40 digits before the point. */
  number(text) {
    const [, whole, fraction = ''] = /^(\d{1,40})(?:\.(\d+))?$/.exec(text) ?? [];
    return whole?.padStart(40, '0').concat('.', fraction.replace(/0+$/, ''));
  },
  /** RFC 3339, section 5.6, with any number of digits of a second. */
  iso(text) {
    const [, second, fraction = '', zone] =
      /^(\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:\d\d)$/.exec(text) ?? [];
    const time = second === undefined ? NaN : Date.parse(`${second.replace(' ', 'T')}${zone}`.toUpperCase());
    if (Number.isNaN(time) || time < 0) return undefined;
    return String(time / 1000)
      .padStart(12, '0')
      .concat('.', fraction.replace(/0+$/, ''));
  },
  /** Its UTF-8 bytes, in hex: their order is that of the characters. */
  text: (text) => Buffer.from(text, 'utf8').toString('hex'),
};

interface ParsedOrder {
  readonly entity: readonly Source[];
  readonly kind: string | undefined;
  readonly value: Source | 'message';
}

/** An order belongs to a provider's data: it is parsed once. */
const known = new WeakMap<Order, ParsedOrder>();

function parsed(order: Order): ParsedOrder {
  let found = known.get(order);
  if (!found) {
    const value = 'version' in order ? order.version : order.state;
    found = {
      entity: order.entity.map(parseSource),
      kind: order.kind,
      value: value === 'message' ? value : parseSource(value),
    };
    known.set(order, found);
  }
  return found;
}
