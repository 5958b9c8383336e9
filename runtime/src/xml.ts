import { objectOf } from './form.ts';
import type { JsonNode } from './json.ts';

const head = /[ \t\r\n]*(?:<\?xml[^<>]*\?>[ \t\r\n]*)?<([A-Za-z_][\w.-]*)[ \t\r\n]*>/y;
const tag = /[ \t\r\n]*<(\/?)([A-Za-z_][\w.-]*)[ \t\r\n]*(\/?)>/y;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Flat XML as payment providers send it: one root, and under it elements that hold text or CDATA. The root's name and
 * blanks between elements do not count; of several elements with one name there is a list.
 * @throws SyntaxError for anything more: attributes, nesting, comments, a document type, entities of its own.
 */
export function readFlatXml(xml: string): JsonNode {
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray => {
    pattern.lastIndex = at;
    const match = pattern.exec(xml) ?? fail();
    at = pattern.lastIndex;
    return match;
  };
  const fields: [string, string][] = [];
  const root = next(head)[1]!;
  for (;;) {
    const [, closes, name = '', isEmpty] = next(tag);
    if (closes) {
      if (name !== root || isEmpty || !/^[ \t\r\n]*$/.test(xml.slice(at))) fail();
      return objectOf(fields);
    }
    fields.push([name, isEmpty ? '' : readText(name)]);
  }

  /** Up to the end of an element, with its closing tag. */
  function readText(name: string): string {
    let text = '';
    for (;;) {
      const mark = xml.indexOf('<', at);
      if (mark < 0) fail();
      text += decode(newlines(xml.slice(at, mark)));
      at = mark;
      if (!xml.startsWith('<![CDATA[', at)) break;
      const end = xml.indexOf(']]>', at);
      if (end < 0) fail();
      text += newlines(xml.slice(at + '<![CDATA['.length, end));
      at = end + ']]>'.length;
    }
    const [, closes, closed, isEmpty] = next(tag);
    if (!closes || closed !== name || isEmpty) fail();
    return text;
  }
}

/** XML 1.0, section 2.11. */
const newlines = (text: string): string => text.replace(/\r\n?/g, '\n');

function fail(): never {
  throw new SyntaxError('The text is no flat XML');
}

function decode(text: string): string {
  return text.replace(/&([^;&]*)(;?)/g, (_, entity: string, end: string) => {
    if (end === '') fail();
    if (Object.hasOwn(entities, entity)) return entities[entity]!;
    const [, hex, digits] = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(entity) ?? fail();
    const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) fail();
    return String.fromCodePoint(code);
  });
}

/** Flat XML with a text in an element at its end, and in no other of that name; the others keep their bytes. */
export function withElement(xml: string, name: string, value: string): string {
  const open = `<${name}>`;
  let rest = xml.split(`<${name}/>`).join('');
  for (let at = rest.indexOf(open); at >= 0; at = rest.indexOf(open)) {
    const close = rest.indexOf(`</${name}>`, at);
    if (close < 0) break;
    rest = rest.slice(0, at) + rest.slice(close + open.length + 1);
  }
  const root = rest.lastIndexOf('</');
  return `${rest.slice(0, root)}${open}${escaped(value)}</${name}>${rest.slice(root)}`;
}

const escaped = (value: string): string => value.replace(/[&<>\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Names and texts as flat XML: what a sender writes. */
export function writeFlatXml(fields: Iterable<readonly [string, string]>): string {
  return `<xml>${[...fields].map(([field, value]) => `<${field}>${escaped(value)}</${field}>`).join('')}</xml>`;
}
