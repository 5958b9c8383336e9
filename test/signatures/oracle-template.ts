/** What is signed: templates, their parts and transforms, nested digests. */
import { createHash } from 'node:crypto';
import { type Digest, type Message, type OracleRequest, Refused, required } from './oracle-notation.ts';
import { type Scheme, type Sorted, textOf } from './oracle-notation.ts';
import { writeParameters } from './oracle-parameters.ts';
import { pathOf, publicUrlOf, targetOf, valueOf } from './oracle-values.ts';

/** All that a template can name. */
export interface Reading {
  readonly scheme: Scheme;
  readonly request: OracleRequest;
  readonly captures: ReadonlyMap<string, string>;
  readonly key: Uint8Array;
}

type Part = string | Uint8Array | undefined;

/** The bytes of a message: of a template, of lines with a separator, or of sorted parameters. */
export function writeMessage(message: Message, join = '', reading: Reading): Buffer {
  if (typeof message === 'string') return writeTemplate(message, reading).bytes;
  if ('sorted' in message) return Buffer.from(writeSorted(message, reading));
  const lines = message
    .map((line) => writeTemplate(line, reading))
    // A line with an optional part that is absent goes, and its separator with it.
    .filter(({ lacksOptional }) => !lacksOptional);
  return Buffer.concat(
    lines.flatMap(({ bytes }, index) => (index === 0 ? [bytes] : [Buffer.from(join), bytes])),
  );
}

const writeSorted = (sorted: Sorted, { request }: Reading): string =>
  writeParameters(sorted, request, (name, value) => {
    const written = sorted.pair.split(/\{([^{}]*)\}/).map((piece, index) => {
      if (index % 2 === 0) return piece;
      const { source, transforms } = parsePart(piece);
      const given = source === 'name' ? name : value;
      return textOf(transforms.reduce(transformed, given as Part) ?? '');
    });
    return written.join('');
  });

/** Text and `{part}`s, in turn. */
export function writeTemplate(template: string, reading: Reading): { bytes: Buffer; lacksOptional: boolean } {
  let lacksOptional = false;
  const pieces = template.split(/\{([^{}]*)\}/).map((piece, index) => {
    if (index % 2 === 0) return Buffer.from(piece);
    const part = parsePart(piece);
    const value = part.transforms.reduce(transformed, partOf(part.source, reading));
    const isNothing = value === undefined || value.length === 0;
    if (isNothing && part.optional) lacksOptional = true;
    else if (isNothing && !mayBeEmpty(part, value, reading.scheme))
      throw new Refused(`{${piece}} is absent or empty`);
    return Buffer.from(value ?? '');
  });
  return { bytes: Buffer.concat(pieces), lacksOptional };
}

interface ParsedPart {
  readonly source: string;
  readonly transforms: readonly string[];
  readonly optional: boolean;
}

/** `header x | lower | trim?` */
function parsePart(text: string): ParsedPart {
  const optional = text.endsWith('?');
  // At every | that is not in quotes.
  const [source = '', ...transforms] = text
    .slice(0, optional ? -1 : undefined)
    .split(/\|(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((piece) => piece.trim());
  return { source, transforms, optional };
}

/** An empty body is a body, no parameters are parameters, and a default may be the empty text. */
function mayBeEmpty({ source, transforms }: ParsedPart, value: Part, { parts }: Scheme): boolean {
  const isPart = parts !== undefined && Object.hasOwn(parts, source);
  return value !== undefined && (source === 'body' || isPart || transforms.some((t) => /^default\b/.test(t)));
}

function partOf(source: string, reading: Reading): Part {
  const { request, scheme, captures, key } = reading;
  switch (source) {
    case 'body':
      return request.body;
    case 'method':
      return request.method;
    case 'url':
      return publicUrlOf(request);
    case 'target':
      return targetOf(request);
    case 'path':
      return pathOf(request);
    case 'key':
      return key;
    case 'timestamp':
      return timestampText(reading);
  }
  if (scheme.parts && Object.hasOwn(scheme.parts, source)) return namedPart(scheme.parts[source]!, reading);
  return namedValue(source, request, captures);
}

/** A VALUE, or what `read` captured under that name. */
export function namedValue(
  source: string,
  request: OracleRequest,
  captures: ReadonlyMap<string, string>,
): string | undefined {
  const isValue = /^(header|query|form|xml|payload) ./.test(source) || source === 'payload';
  return isValue ? valueOf(source, request) : captures.get(source);
}

/** The text of the timestamp as it was sent. */
export function timestampText({ scheme, request, captures }: Reading): string | undefined {
  const from = scheme.timestamp?.from ?? 'timestamp';
  return from === 'timestamp' ? captures.get(from) : namedValue(from, request, captures);
}

function namedPart(part: Digest | Sorted, reading: Reading): Uint8Array | string {
  if ('sorted' in part) return writeSorted(part, reading);
  const { digest, message, join, encoding } = part;
  return createHash(digest)
    .update(writeMessage(message, join, reading))
    .digest(encoding);
}

/** One transform of a part. What is absent stays absent, until a default takes its place. */
function transformed(value: Part, transform: string): Part {
  const [, name, argument = ''] = /^([\w-]+) ?(.*)$/s.exec(transform) ?? [];
  if (name === 'default') return value === undefined || value.length === 0 ? argument : value;
  if (value === undefined) return undefined;
  switch (name) {
    case 'lower':
      return textOf(value).toLowerCase();
    case 'upper':
      return textOf(value).toUpperCase();
    case 'trim':
      return textOf(value).trim();
    case 'digits':
      return textOf(value).replace(/[^0-9]/g, '');
    case 'url-decode':
      return percentDecoded(textOf(value));
    case 'sort-query': {
      const [before, ...query] = textOf(value).split('?');
      const sorted = query.join('?').split('&').sort().join('&');
      return query.length === 0 ? before : `${before}?${sorted}`;
    }
    case 'base64-decode':
      return decodeBase64(textOf(value));
    case 'fixed':
      return fixed(textOf(value), Number(argument));
    case 'replace': {
      const [, from, to] = /^'(.+)' '(.*)'$/s.exec(argument)!;
      return textOf(value).replaceAll(from!, () => to!);
    }
    case 'crc32':
      return String(crc32(Buffer.from(value)));
    default:
      throw new TypeError(`No transform "${transform}"`);
  }
}

/** As in a URL; not as in a form, where a plus is a blank. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refused('not percent-encoded UTF-8');
  }
}

/** Strictly: what encodes back to the same text. */
function decodeBase64(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  return required(bytes.toString('base64') === text ? bytes : undefined, 'base64');
}

/** `1.5` with two decimals is `1.50`. What would have to be rounded is refused: one text would stand for two amounts. */
function fixed(text: string, decimals: number): string {
  const number = required(/^(-?\d+)(?:\.(\d*?)0*)?$/.exec(text) ?? undefined, 'a number');
  const [, whole = '', fraction = ''] = number;
  if (fraction.length > decimals) throw new Refused(`${text} has more than ${decimals} decimals`);
  return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, '0')}`;
}

/** CRC-32 as ISO 3309 has it, bit by bit. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
