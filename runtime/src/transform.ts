import { decodeText } from './encoding.ts';

/** A piece of what is signed, as text or as bytes. */
export type Chunk = string | Uint8Array;

/** What is done to a part before it is signed. Undefined stands for what is malformed. */
export interface Transform {
  readonly name: string;
  readonly apply: (chunk: Chunk) => Chunk | undefined;
  /** True where different values can become one: what is signed then does not cover the value. */
  readonly isLossy: boolean;
}

const text = (chunk: Chunk): string => (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
const bytes = (chunk: Chunk): Uint8Array => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk);

const plain: Record<string, Omit<Transform, 'name'>> = {
  lower: { apply: (chunk) => text(chunk).toLowerCase(), isLossy: true },
  upper: { apply: (chunk) => text(chunk).toUpperCase(), isLossy: true },
  trim: { apply: (chunk) => text(chunk).trim(), isLossy: true },
  'url-decode': { apply: (chunk) => percentDecoded(text(chunk)), isLossy: true },
  'base64-decode': { apply: (chunk) => decodeText(text(chunk), 'base64'), isLossy: false },
  'sort-query': { apply: (chunk) => sortedQuery(text(chunk)), isLossy: true },
  digits: { apply: (chunk) => text(chunk).replace(/[^0-9]/g, ''), isLossy: true },
  crc32: { apply: (chunk) => String(crc32(bytes(chunk))), isLossy: true },
};

/**
 * `lower`, `upper`, `trim`, `url-decode`, `base64-decode`, `sort-query`, `digits`, `fixed N`, `replace 'A' 'B'`, `crc32` or `default TEXT`.
 * @throws TypeError for any other.
 */
export function parseTransform(notation: string): Transform {
  const name = notation.split(' ', 1)[0]!;
  const argument = notation.slice(name.length + 1);
  if (Object.hasOwn(plain, notation)) return { name, ...plain[notation]! };
  if (name === 'default') {
    return { name, apply: (chunk) => (chunk.length === 0 ? argument : chunk), isLossy: false };
  }
  if (name === 'fixed' && /^\d$/.test(argument)) {
    return { name, apply: (chunk) => fixed(text(chunk), Number(argument)), isLossy: false };
  }
  const [, from, to = ''] = (name === 'replace' && /^'([^']+)' '([^']*)'$/.exec(argument)) || [];
  if (from !== undefined) {
    return { name, apply: (chunk) => text(chunk).split(from).join(to), isLossy: true };
  }
  throw new TypeError(
    `"${notation}" is no transform: there are ${Object.keys(plain).join(', ')}, fixed N, replace 'A' 'B' and default TEXT`,
  );
}

/** Percent-encoding alone: a plus stays a plus. Undefined where the bytes are not UTF-8. */
function percentDecoded(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

/** The parameters of a query in the order of their texts, as they are written; what is before the question mark stays. */
function sortedQuery(target: string): string {
  const mark = target.indexOf('?');
  if (mark < 0) return target;
  const parameters = target.slice(mark + 1).split('&');
  return `${target.slice(0, mark + 1)}${parameters.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('&')}`;
}

/** `1.5` with two decimals is `1.50`. Decimals that would be lost are malformed, unless they are zeros. */
function fixed(number: string, decimals: number): string | undefined {
  const [, whole, fraction = ''] = /^(-?\d+)(?:\.(\d*))?$/.exec(number) ?? [];
  if (whole === undefined || !/^0*$/.test(fraction.slice(decimals))) return undefined;
  return decimals === 0 ? whole : `${whole}.${fraction.slice(0, decimals).padEnd(decimals, '0')}`;
}

let table: Uint32Array | undefined;

/** CRC-32 as in IEEE 802.3 and zlib. */
function crc32(data: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  let crc = 0xffffffff;
  for (const byte of data) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
