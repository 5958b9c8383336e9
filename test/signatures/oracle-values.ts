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

export const queryOf = (request: OracleRequest): Pair[] => pairsOf(queryText(request).slice(1));

/** With its question mark: the query that the delivery came with; if it came with none, that of the public URL. */
function queryText({ url, publicUrl = '' }: OracleRequest): string {
  // A fragment is never sent.
  const [query] = /\?[^#]*/.exec(url) ?? /\?[^#]*/.exec(publicUrl) ?? [''];
  return query;
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

/** Percent-encoding, with `+` for a blank. A % that starts no escape is one; what is not UTF-8 is refused. */
export function urlDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' ').replace(/%(?![0-9a-fA-F]{2})/g, '%25'));
  } catch {
    throw new Refused('not percent-encoded UTF-8');
  }
}

/** `{url}`: the public URL word for word, but for the query that the delivery came with. */
export const publicUrlOf = (request: OracleRequest): string =>
  required(request.publicUrl, 'the public URL').replace(/[?#].*$/s, '') + queryText(request);

/** `{path}`: what follows the host, without the query. */
export const pathOf = (request: OracleRequest): string =>
  publicUrlOf(request)
    .replace(/\?.*$/s, '')
    .replace(/^[^:/]+:\/\/[^/]*/, '') || '/';

/** `{target}`: with the query. */
export const targetOf = (request: OracleRequest): string => pathOf(request) + queryText(request);

/**
 * The elements of flat XML: under one root, texts and nothing else. No attribute, no comment, no DOCTYPE, no entity
 * but the five and the numbered ones. A line ends in \n, whatever it ended in (XML 1.0, section 2.11).
 */
export function xmlOf(text: string): Pair[] {
  const xml = text.replace(/\r\n?/g, '\n').trimEnd();
  const [, name, inside = ''] =
    /^[ \t\n]*(?:<\?xml[^<>]*\?>[ \t\n]*)?<([\w.-]+)[ \t\n]*>(.*)<\/\1[ \t\n]*>$/s.exec(xml) ?? [];
  required(name, 'the root of the XML');
  const element = /[ \t\n]*<([\w.-]+)[ \t\n]*(?:\/>|>((?:[^<]|<!\[CDATA\[.*?\]\]>)*)<\/\1[ \t\n]*>)/gsy;
  const found = [...inside.matchAll(element)];
  const read = found.map(([all]) => all).join('');
  if (/[^ \t\n]/.test(inside.slice(read.length))) throw new Refused('not flat XML');
  return found.map(([, name, content = '']) => [name!, xmlText(content)]);
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
