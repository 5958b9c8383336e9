import type { JsonNode } from './json.ts';

/**
 * `a=1&b=2` as `application/x-www-form-urlencoded` (URL Standard, section 5.1), as an object of texts: a name that
 * is there several times has a list. A percent sign that encodes nothing stays.
 * @throws TypeError for bytes that are not UTF-8.
 */
export function readForm(text: string): JsonNode {
  const members = new Map<string, JsonNode>();
  for (const field of text.split('&')) {
    if (field === '') continue;
    const [name, value] = cut(field).map(decode) as [string, string];
    add(members, name, value);
  }
  return objectOf(members);
}

/** Adds a text to those of its name. */
export function add(members: Map<string, JsonNode>, name: string, value: string): void {
  const node: JsonNode = { type: 'string', text: JSON.stringify(value), value };
  const before = members.get(name);
  if (!before) members.set(name, node);
  else if (before.type === 'array') (before.items as JsonNode[]).push(node);
  else members.set(name, { type: 'array', items: [before, node] });
}

/** An object of what was read. */
export function objectOf(members: ReadonlyMap<string, JsonNode>): JsonNode {
  return {
    type: 'object',
    members,
    names: new Map([...members.keys()].map((name) => [name, JSON.stringify(name)])),
  };
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
