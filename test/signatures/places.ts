import type { SignedRequest } from '@hookwright/runtime';

/**
 * Where a text stands in a request: as in a recipe (`header X`, `query x`, `form x`, `xml x`, `payload /x/y`), `body`, `url`,
 * or `header X t=` for what follows `t=` in it. The edits are textual, so that nothing else of the request changes.
 * In JSON a pointer's last step must be a name that stands in the body once.
 */
export type Place = string;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text at a place; undefined where there is none. */
export function textAt(request: SignedRequest, place: Place): string | undefined {
  return find(request, place)?.text;
}

/** The request with another text at a place. @throws Error where there was none: the case would not test what it says. */
export function withText(request: SignedRequest, place: Place, text: string): SignedRequest {
  const found = find(request, place);
  if (!found) throw new Error(`There is nothing at ${place}`);
  return replaced(request, place, found, encoded(place, text));
}

/** The request without what stands at a place; a member of JSON is given another name. */
export function withoutText(request: SignedRequest, place: Place): SignedRequest {
  const [kind, name = ''] = place.split(' ');
  const all = sourceOf(request, place);
  switch (kind) {
    case 'header':
      return { ...request, headers: { ...request.headers, [name.toLowerCase()]: undefined } };
    case 'form':
    case 'query':
      return withSource(
        request,
        place,
        all.replace(fieldOf(name), (field) => `${/^[?&]/.exec(field)?.[0] ?? ''}gone=`),
      );
    case 'xml':
      return withSource(request, place, all.replace(elementOf(name), ''));
    default:
      return withSource(request, place, all.replace(`"${lastStep(name)}"`, '"gone"'));
  }
}

/** The request with the same text twice at a place; undefined for JSON, where the later member counts. */
export function withTextTwice(request: SignedRequest, place: Place): SignedRequest | undefined {
  const [kind, name = ''] = place.split(' ');
  const all = sourceOf(request, place);
  switch (kind) {
    case 'header':
      return { ...request, headers: { ...request.headers, [name.toLowerCase()]: [all, all] } };
    case 'form':
    case 'query':
      return withSource(
        request,
        place,
        all.replace(fieldOf(name), (field) => `${field}&${field.replace(/^[?&]/, '')}`),
      );
    case 'xml':
      return withSource(
        request,
        place,
        all.replace(elementOf(name), (element) => element + element),
      );
    default:
      return undefined;
  }
}

function find(request: SignedRequest, place: Place): Found | undefined {
  const [kind, name = '', after] = place.split(' ');
  const all = sourceOf(request, place);
  switch (kind) {
    case 'header':
      if (after !== undefined) return at(new RegExp(`((?:^|[,;])${after})([^,;]*)`).exec(all));
      return all === '' ? undefined : { start: 0, end: all.length, text: all };
    case 'body':
    case 'url':
      return { start: 0, end: all.length, text: all };
    case 'form':
    case 'query':
      return at(fieldOf(name).exec(all), (text) => new URLSearchParams(`x=${text}`).get('x')!);
    case 'xml':
      return at(elementOf(name).exec(all), xmlText);
    default:
      return at(memberOf(name).exec(all), (text) =>
        String(JSON.parse(text.startsWith('"') ? text : `"${text}"`)),
      );
  }
}

/** A match of two groups: what stands before a text, and the text. */
function at(match: RegExpExecArray | null, decode = (text: string): string => text): Found | undefined {
  if (!match) return undefined;
  const [, before = '', text = ''] = match;
  const start = match.index + before.length;
  return { start, end: start + text.length, text: decode(text) };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const fieldOf = (name: string): RegExp => new RegExp(`((?:^|[?&])${escaped(name)}=)([^&]*)`);
const elementOf = (name: string): RegExp => new RegExp(`(<${name}>)(.*?)</${name}>`, 's');
const memberOf = (pointer: string): RegExp =>
  new RegExp(`("${lastStep(pointer)}":\\s*)("(?:[^"\\\\]|\\\\.)*"|[^,}\\]\\s]+)`);
const lastStep = (pointer: string): string => escaped(pointer.split('/').at(-1)!);

/** The text of an element: CDATA and the five entities. */
export function xmlText(xml: string): string {
  const marks: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return xml
    .split(/(<!\[CDATA\[.*?\]\]>)/s)
    .map((piece) =>
      piece.startsWith('<![CDATA[')
        ? piece.slice(9, -3)
        : piece.replace(/&(\w+);/g, (whole, name: string) => marks[name] ?? whole),
    )
    .join('');
}

function encoded(place: Place, text: string): string {
  if (/^(form|query) /.test(place)) return encodeURIComponent(text);
  if (place.startsWith('xml ')) return text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return place.startsWith('payload ') ? JSON.stringify(text) : text;
}

/** The text that a place is in: a header, the URL or the body. */
function sourceOf({ headers, url, body }: SignedRequest, place: Place): string {
  const [kind, name = ''] = place.split(' ');
  if (kind === 'header') return [headers[name.toLowerCase()] ?? ''].flat().join();
  return kind === 'query' || kind === 'url' ? url : Buffer.from(body).toString();
}

function withSource(request: SignedRequest, place: Place, text: string): SignedRequest {
  const [kind, name = ''] = place.split(' ');
  if (kind === 'header') return { ...request, headers: { ...request.headers, [name.toLowerCase()]: text } };
  return kind === 'query' || kind === 'url'
    ? { ...request, url: text }
    : { ...request, body: Buffer.from(text) };
}

function replaced(request: SignedRequest, place: Place, { start, end }: Found, text: string): SignedRequest {
  const all = sourceOf(request, place);
  return withSource(request, place, all.slice(0, start) + text + all.slice(end));
}
