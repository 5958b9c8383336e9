import { type JsonNode, nodeAt } from './json.ts';
import type { ParsedParameters } from './recipe.ts';

/**
 * The signed text of sorted parameters: `a=1&b=2`. Values are those of the text as it was
 * received: a number keeps its digits, a string is decoded once.
 * Returns undefined where the payload has none of the objects that the recipe names.
 */
export function renderParameters(payload: JsonNode, recipe: ParsedParameters): string | undefined {
  const objects = recipe.scope.flatMap((steps) => {
    const node = nodeAt(payload, steps);
    return node?.type === 'object' ? [node.members] : [];
  });
  if (objects.length < recipe.scope.length) return undefined;
  const values = new Map<string, string>();
  for (const [name, node] of objects.flatMap((members) => [...members])) {
    if (recipe.except.has(name) || node.type === 'null') continue;
    for (const [key, value] of renderMember(name, node, recipe.object)) values.set(key, value);
  }
  return [...values]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => pair(recipe.pair, name, value))
    .join(recipe.join);
}

/** One member becomes one parameter; a nested value becomes none, one or several by the chosen rendering. */
function renderMember(name: string, node: JsonNode, object: ParsedParameters['object']): [string, string][] {
  if (node.type !== 'object' && node.type !== 'array') return [[name, scalar(node)]];
  switch (object) {
    case 'json-as-received':
      return [[name, compact(node, false)]];
    case 'json-sorted':
      return [[name, compact(node, true)]];
    case 'java-map':
      return [[name, javaText(node)]];
    case 'flattened':
      return flatten(name, node);
    case 'omitted':
      return [];
  }
}

/** Never a replacement string: `$$` in a value would change the text. */
function pair(template: string, name: string, value: string): string {
  return template.replace(/\{(name|value)\}/g, (_, part) => (part === 'name' ? name : value));
}

function scalar(node: JsonNode & { readonly text: string }): string {
  return node.type === 'string' ? node.value : node.text;
}

/** JSON without blanks, scalars as they were written; sorted names are written anew. */
function compact(node: JsonNode, isSorted: boolean): string {
  if (node.type === 'array') return `[${node.items.map((item) => compact(item, isSorted)).join(',')}]`;
  if (node.type !== 'object') return node.text;
  const names = isSorted ? [...node.members.keys()].sort() : [...node.members.keys()];
  const members = names.map((name) => {
    const written = isSorted ? JSON.stringify(name) : node.names.get(name)!;
    return `${written}:${compact(node.members.get(name)!, isSorted)}`;
  });
  return `{${members.join(',')}}`;
}

/** `{value=1.00, currency=LAK}`: what `toString` of Java's `AbstractMap` and `AbstractCollection` gives. */
function javaText(node: JsonNode): string {
  if (node.type === 'array') return `[${node.items.map(javaText).join(', ')}]`;
  if (node.type !== 'object') return scalar(node);
  return `{${[...node.members].map(([name, value]) => `${name}=${javaText(value)}`).join(', ')}}`;
}

/** `amount: {value: 1}` → `amount.value` = 1; members that are null are left out as at the top. */
function flatten(name: string, node: JsonNode): [string, string][] {
  if (node.type === 'null') return [];
  if (node.type === 'array') return node.items.flatMap((item, index) => flatten(`${name}.${index}`, item));
  if (node.type !== 'object') return [[name, scalar(node)]];
  return [...node.members].flatMap(([member, value]) => flatten(`${name}.${member}`, value));
}
