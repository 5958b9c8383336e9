/** Makes a delivery genuine: the other direction of the notation. */
import { encodeSignature, makeSignature } from './oracle-crypto.ts';
import { asReceived, stepsOf, withText } from './oracle-json.ts';
import {
  type OracleKey,
  type OracleRecipe,
  type OracleRequest,
  type Scheme,
  schemesOf,
} from './oracle-notation.ts';
import { textOf, type ValueText } from './oracle-notation.ts';
import { writeRead } from './oracle-read.ts';
import { writeTemplate } from './oracle-template.ts';
import { sourcesIn, writeTimestamp } from './oracle-timestamp.ts';
import { payloadOf } from './oracle-values.ts';
import { signedText } from './oracle.ts';

/** What a sender may choose. */
export interface Sending {
  readonly readings?: Readonly<Record<string, string>>;
  /** Milliseconds since 1970; the delivery's timestamp. */
  readonly now: number;
  /** The timestamp as text, where it shall be another than `now`, or no timestamp at all. */
  readonly timestamp?: string;
  readonly keyId?: string;
  /** The algorithm as it is named on the wire. */
  readonly algorithm?: string;
  /** Which of several schemes. */
  readonly alternative?: number;
  /** What else stands beside the signature. */
  readonly captures?: Readonly<Record<string, string>>;
}

/** The request with timestamp, key id, the digests that must be right, and the signature, each in its place. */
export function oracleSign(
  recipe: OracleRecipe,
  key: OracleKey,
  request: OracleRequest,
  sending: Sending,
): OracleRequest {
  const scheme = schemesOf(recipe, sending.readings)[sending.alternative ?? 0]!;
  const captures = new Map(Object.entries(sending.captures ?? {}));
  let sent = request;

  const put = (place: ValueText, text: string): void => {
    if (/^\w+$/.test(place) && place !== 'payload') captures.set(place, text);
    else sent = withValue(sent, place, text);
  };
  if (scheme.timestamp) {
    const { from = 'timestamp', unit } = scheme.timestamp;
    put(from, sending.timestamp ?? writeTimestamp(sending.now, unit));
  }
  if (scheme.keyId !== undefined && sending.keyId !== undefined) put(scheme.keyId, sending.keyId);
  const algorithm = putAlgorithm(scheme, sending, put);
  // A place in the query is there before the URL is signed; its value is not, or no signature could be in it.
  const of = { algorithm, key, captures };
  for (const [left, right] of Object.entries(scheme.check ?? {})) {
    const [source, ...more] = sourcesIn(left);
    if (more.length > 0 || !/^\{[^|]*\}$/.test(left)) continue;
    const { reading } = signedText({ ...scheme, message: '' }, sent, of);
    put(source!, textOf(writeTemplate(right, reading).bytes));
  }
  const { text } = signedText(scheme, sent, of);
  const signature = makeSignature(algorithm, { scheme, message: text, key });
  captures.set('signature', encodeSignature(signature, algorithm === 'basic' ? 'base64' : scheme.encoding));
  return withValue(sent, [scheme.at].flat()[0]!, writeRead(scheme, captures));
}

function putAlgorithm(
  { algorithm }: Scheme,
  sending: Sending,
  put: (place: ValueText, text: string) => void,
): string {
  if (typeof algorithm === 'string') return algorithm;
  const named = sending.algorithm ?? Object.keys(algorithm.allow)[0]!;
  put(algorithm.from, named);
  return algorithm.allow[named]!;
}

/** The same delivery with one value set, and all else as it was. */
export function withValue(request: OracleRequest, place: ValueText, text: string): OracleRequest {
  const [, kind, name = ''] = /^(\w+)(?: (.+))?$/s.exec(place)!;
  const { headers, url, body } = request;
  switch (kind) {
    case 'header':
      return { ...request, headers: { ...headers, [name.toLowerCase()]: text } };
    case 'query': {
      const [path = '', own] = splitOnce(url, '?');
      // With the query that the public URL has, where the delivery has none: it would hide that.
      const query = own ?? splitOnce(request.publicUrl ?? '', '?')[1] ?? '';
      return { ...request, url: `${path}?${withPair(query, name, text)}` };
    }
    case 'form':
      return { ...request, body: Buffer.from(withPair(textOf(body), name, text)) };
    case 'xml':
      return { ...request, body: Buffer.from(withElement(textOf(body), name, text)) };
    case 'payload':
      return {
        ...request,
        body: Buffer.from(asReceived(withText(payloadOf(request), stepsOf(name), text))),
      };
    default:
      throw new TypeError(`No place "${place}"`);
  }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** In the place of the pair of that name, or at the end. */
function withPair(pairs: string, name: string, value: string): string {
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  const items = pairs.split('&').filter((item) => item !== '');
  const at = items.findIndex((item) => item.split('=')[0] === encodeURIComponent(name));
  return (at < 0 ? [...items, pair] : items.with(at, pair)).join('&');
}

/** In the place of the element of that name, or as the last. */
function withElement(xml: string, name: string, text: string): string {
  const escaped = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  const element = `<${name}>${escaped}</${name}>`;
  const old = new RegExp(`<${name}>[^]*?</${name}>`);
  if (old.test(xml)) return xml.replace(old, () => element);
  return xml.replace(/(<\/[\w.:-]+\s*>\s*)$/, (end) => element + end);
}
