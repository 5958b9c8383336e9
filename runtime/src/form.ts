import type { JsonNode } from './json.ts';

/**
 * `a=1&b=2` as `application/x-www-form-urlencoded` (URL Standard, section 5.1), as an object of texts: a name that
 * is there several times has a list. A percent sign that encodes nothing stays.
 * @throws TypeError for bytes that are not UTF-8.
 */
export function readForm(text: string): JsonNode {
  const fields = text.split('&').filter((field) => field !== '');
  return objectOf(fields.map((field) => cut(field).map(decode) as [string, string]));
}

/** An object of the fields that came. */
export function objectOf(fields: readonly (readonly [name: string, value: string])[]): JsonNode {
  const members = new Map<string, JsonNode>();
  const received = fields.map(([name, value]): [string, JsonNode] => [
    name,
    { type: 'string', text: JSON.stringify(value), value },
  ]);
  for (const [name, node] of received) {
    const before = members.get(name);
    if (!before) members.set(name, node);
    else if (before.type === 'array') (before.items as JsonNode[]).push(node);
    else members.set(name, { type: 'array', items: [before, node] });
  }
  const names = new Map([...members.keys()].map((name) => [name, JSON.stringify(name)]));
  return { type: 'object', members, names, received };
}

/** A form without the fields of a name; the others keep their bytes. */
export function withoutField(text: string, name: string): string {
  return text
    .split('&')
    .filter((field) => decode(cut(field)[0]) !== name)
    .join('&');
}

function cut(field: string): [string, string] {
  const at = field.indexOf('=');
  return at < 0 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)];
}

function decode(text: string): string {
  return text.replaceAll('+', ' ').replace(/(?:%[0-9A-Fa-f]{2})+/g, decodeURIComponent);
}

/** Names and values as a form: what a sender writes. */
export function writeForm(fields: Iterable<readonly [string, string]>): string {
  return new URLSearchParams([...fields].map(([name, value]): [string, string] => [name, value])).toString();
}
