import { parsePointer } from './pointer.ts';
import { parseTransform, type Transform } from './transform.ts';

/** Where a value is taken from, in a form that is quick to follow. A header's name is lower-cased. */
export type Source =
  | { readonly from: 'header'; readonly name: string }
  | { readonly from: 'query'; readonly name: string }
  | { readonly from: 'payload'; readonly steps: readonly string[] };

/** How the body is written. */
export type Content = 'json' | 'form' | 'xml';

/** A piece of text to be made: an optional one may be empty; any other is required. */
export type Piece<Named> =
  | { readonly from: 'literal'; readonly text: string }
  | (Origin<Named> & { readonly optional: boolean; readonly transforms: readonly Transform[] });

type Origin<Named> =
  | { readonly from: 'body' | 'method' | 'url' | 'path' | 'target' | 'key' }
  | Source
  | { readonly from: 'named'; readonly named: Named };

const sources = /^(header|query|form|xml) (.+)$/s;

/**
 * `header NAME`, `query NAME`, `form NAME`, `xml NAME`, `payload POINTER` or `payload`. A form field or an element
 * of flat XML is a member of the payload.
 * @throws TypeError for any other text.
 */
export function parseSource(text: string): Source {
  const [, from, name = ''] = sources.exec(text) ?? [];
  if (from === 'header') return { from, name: name.toLowerCase() };
  if (from === 'query') return { from, name };
  if (from !== undefined) return { from: 'payload', steps: [name] };
  if (text === 'payload') return { from: 'payload', steps: [] };
  if (text.startsWith('payload /')) return { from: 'payload', steps: parsePointer(text.slice(8)) };
  throw new TypeError(
    `Expected "header NAME", "query NAME", "form NAME", "xml NAME" or "payload /pointer" but found "${text}"`,
  );
}

/** How the body must be written for a source to be there: undefined where the source does not say. */
export function contentOf(text: string): Content | undefined {
  const [, from] = /^(form|xml)( |$)/.exec(text) ?? [];
  return from as Content | undefined;
}

/**
 * `{timestamp}.{body}` → its pieces. `named` resolves a name that is none of ours.
 * @throws TypeError for what cannot be read.
 */
export function parseTemplate<Named>(
  template: string,
  named: (name: string) => Origin<Named> | undefined,
): Piece<Named>[] {
  return template
    .split(/(\{[^{}]*\})/)
    .filter((text) => text !== '')
    .map((text) =>
      text.startsWith('{') && text.endsWith('}') ? parsePiece(text.slice(1, -1), named) : literal(text),
    );
}

function literal(text: string): { from: 'literal'; text: string } {
  if (/[{}]/.test(text)) throw new TypeError(`A brace without its partner in "${text}"`);
  return { from: 'literal', text };
}

function parsePiece<Named>(text: string, named: (name: string) => Origin<Named> | undefined): Piece<Named> {
  const optional = text.endsWith('?');
  const [name = '', ...transforms] = (optional ? text.slice(0, -1) : text).split(/ \| ?/);
  return { ...parseOrigin(name, named), optional, transforms: transforms.map(parseTransform) };
}

function parseOrigin<Named>(name: string, named: (name: string) => Origin<Named> | undefined): Origin<Named> {
  switch (name) {
    case 'body':
    case 'method':
    case 'url':
    case 'path':
    case 'target':
    case 'key':
      return { from: name };
    default: {
      const known = named(name);
      if (known) return known;
      if (sources.test(name) || /^payload( |$)/.test(name)) return parseSource(name);
      throw new TypeError(
        `{${name}} is none of {body}, {path}, {target}, {url}, {method}, {key}, {header NAME}, {query NAME}, {form NAME},` +
          ' {xml NAME}, {payload /pointer}, and no name of `read`, `parts` or `unknown`',
      );
    }
  }
}

/** A piece or a source in words. */
export function describe(piece: Origin<unknown>): string {
  switch (piece.from) {
    case 'header':
    case 'query':
      return `${piece.from} "${piece.name}"`;
    case 'payload':
      return `"/${piece.steps.join('/')}" of the payload`;
    case 'named':
      return 'a part';
    default:
      return `the ${piece.from}`;
  }
}
