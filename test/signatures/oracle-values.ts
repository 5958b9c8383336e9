/** Values of a delivery: what `header NAME`, `query NAME`, `form NAME`, `xml NAME` and `payload /pointer` mean. */
import { type JsonNode, nodeAt, parseJson, scalarText } from './oracle-json.ts';
import { type OracleRequest, Refused, required, textOf, type ValueText } from './oracle-notation.ts';

/** A name and what it was sent with, in the order of the wire. */
export type Pair = readonly [name: string, value: string];

/** The text of a value; undefined where it is absent. What is named once but sent twice is refused. */
export function valueOf(value: ValueText, request: OracleRequest): string | undefined {
  const [, kind, name = ''] = /^(\w+)(?: (.+))?$/s.exec(value) ?? [];
  if (kind === 'header') return headerOf(request, name);
  if (kind === 'payload') return payloadText(nodeAt(payloadOf(request), name));
  const pairs =
    kind === 'query' ? queryOf(request) : kind === 'form' ? formOf(request) : xmlOf(textOf(request.body));
  const found = pairs.filter(([other]) => other === name);
  if (found.length > 1) throw new Refused(`${value} was sent twice`);
  return found[0]?.[1];
}

function headerOf({ headers }: OracleRequest, name: string): string | undefined {
  const lines = Object.hasOwn(headers, name.toLowerCase()) ? [headers[name.toLowerCase()] ?? []].flat() : [];
  if (lines.length > 1) throw new Refused(`header ${name} was sent twice`);
  return lines[0];
}

export const payloadOf = ({ body }: OracleRequest): JsonNode => parseJson(textOf(body));

/** An object or a list is no text. */
function payloadText(node: JsonNode | undefined): string | undefined {
  if (node?.kind === 'object' || node?.kind === 'list') throw new Refused('not a scalar');
  return scalarText(node);
}

/** `a=1&b=%20` in the order of the wire. */
export const formOf = ({ body }: OracleRequest): Pair[] => pairsOf(textOf(body));

export function queryOf(request: OracleRequest): Pair[] {
  const [, query = ''] = /\?(.*)$/s.exec(targetUrl(request)) ?? [];
  return pairsOf(query);
}

function pairsOf(text: string): Pair[] {
  return text
    .split('&')
    .filter((item) => item !== '')
    .map((item) => {
      const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(item)!;
      return [urlDecode(name), urlDecode(value)];
    });
}

/** Percent-encoding, with `+` for a blank. What does not decode is refused. */
export function urlDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new Refused('not percent-encoded UTF-8');
  }
}

/** `{url}`: the public URL word for word, with the query that the delivery came with, if it came with one. */
export function publicUrlOf(request: OracleRequest): string {
  const url = required(request.publicUrl, 'the public URL');
  const query = /\?.*$/s.exec(request.url);
  return query ? url.replace(/\?.*$/s, '') + query[0] : url;
}

/** The same where no public URL is known: then the delivery's own. */
const targetUrl = (request: OracleRequest): string =>
  request.publicUrl === undefined ? request.url : publicUrlOf(request);

/** `{target}`: what follows the host. */
export const targetOf = (request: OracleRequest): string =>
  publicUrlOf(request).replace(/^[^:/?#]+:\/\/[^/?#]*/, '');

/** `{path}`: that, without the query. */
export const pathOf = (request: OracleRequest): string => targetOf(request).replace(/\?.*$/s, '');

/**
 * The elements of flat XML: under one root, texts and nothing else. No DOCTYPE, no entity but the five and the
 * numbered ones.
 */
export function xmlOf(xml: string): Pair[] {
  const document = /^\s*(?:<\?xml[^<>]*\?>\s*)?<([\w.:-]+)[^<>]*>(.*)<\/\1\s*>\s*$/s.exec(xml);
  const element =
    /\s*<([\w.:-]+)(?:\s[^<>]*?)?(?:\/>|>((?:[^<]|<!\[CDATA\[.*?\]\]>)*)<\/\1\s*>)\s*|\s*<!--.*?-->\s*/gsy;
  const inside = required(document?.[2], 'the root of the XML');
  const found = [...inside.matchAll(element)];
  if (found.map(([all]) => all).join('') !== inside && inside.trim() !== '')
    throw new Refused('not flat XML');
  return found.flatMap(([, name, text = '']) => (name === undefined ? [] : [[name, xmlText(text)]]));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function xmlText(text: string): string {
  return text.replace(
    /<!\[CDATA\[(.*?)\]\]>|&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));|&/gs,
    (all, data?: string, decimal?: string, hex?: string, name?: string) => {
      if (data !== undefined) return data;
      if (decimal !== undefined) return codePoint(parseInt(decimal, 10));
      if (hex !== undefined) return codePoint(parseInt(hex, 16));
      return required(Object.hasOwn(entities, name ?? '') ? entities[name!] : undefined, `entity ${all}`);
    },
  );
}

function codePoint(number: number): string {
  if (number === 0 || number > 0x10ffff || (number >= 0xd800 && number < 0xe000))
    throw new Refused('no character');
  return String.fromCodePoint(number);
}
