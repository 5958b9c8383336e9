import { type JsonNode, writeJson } from './json.ts';
import type { ParsedParameters } from './parsed-recipe.ts';
import { type Ingredients, nodeOf } from './signed-text.ts';

type Pair = readonly [name: string, value: string];

/**
 * The signed text of sorted parameters: `a=1&b=2`. Values are those of the text as it was
 * received: a number keeps its digits, a string is decoded once.
 * Undefined where an object that the recipe names is not there, or holds what the recipe has no rule for.
 */
export function renderParameters(recipe: ParsedParameters, ingredients: Ingredients): string | undefined {
  const values = membersOf(recipe, ingredients);
  if (!values) return undefined;
  const pairs: Pair[] = [];
  for (const [name, node] of values) {
    const written = pairsOf(name, node, recipe);
    if (!written) return undefined;
    pairs.push(...written.filter(([, value]) => value !== '' || recipe.empty !== 'drop'));
  }
  const items: (readonly [string, string])[] = [];
  for (const pair of pairs) {
    const item = writePair(recipe, pair);
    if (item === undefined) return undefined;
    items.push([recipe.by === 'item' ? item : pair[0], item]);
  }
  return sorted(items, recipe)
    .map(([, item]) => item)
    .join(recipe.join);
}

/** The members that count, of all objects: of a name that several have the later one's, in its order. */
function membersOf(
  recipe: ParsedParameters,
  ingredients: Ingredients,
): readonly (readonly [string, JsonNode])[] | undefined {
  let members: readonly (readonly [string, JsonNode])[] = [];
  for (const source of recipe.scope) {
    const object = nodeOf(source, ingredients);
    if (object?.type !== 'object') return undefined;
    // As received: what came several times, where it came.
    const isAsReceived = recipe.by === 'none' && recipe.lists === 'each';
    const own = (isAsReceived && object.received) || [...object.members];
    members = [...members.filter(([name]) => !object.members.has(name)), ...own];
  }
  return members.filter(([name]) => counts(recipe, name));
}

function counts({ only, except }: ParsedParameters, name: string): boolean {
  return (only === undefined || name.startsWith(only)) && !except.has(name);
}

function sorted(items: readonly Pair[], { by, ignoreCase }: ParsedParameters): readonly Pair[] {
  if (by === 'none') return items;
  const keyed = items.map((pair): [string, Pair] => [ignoreCase ? pair[0].toLowerCase() : pair[0], pair]);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, pair]) => pair);
}

/** Never a replacement string: `$$` in a value would change the text. */
function writePair({ pair }: ParsedParameters, [name, value]: Pair): string | undefined {
  let text = '';
  for (const piece of pair) {
    if (piece.from === 'literal') text += piece.text;
    if (piece.from !== 'named') continue;
    let chunk: string | Uint8Array | undefined = piece.named === 'name' ? name : value;
    for (const { apply } of piece.transforms) chunk = chunk === undefined ? undefined : apply(chunk);
    if (chunk === undefined) return undefined;
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
  }
  return text;
}

/** One member becomes one parameter; a list or a nested object becomes none, one or several by the recipe's rule for it. */
function pairsOf(name: string, node: JsonNode, recipe: ParsedParameters): readonly Pair[] | undefined {
  if (node.type === 'null') return [];
  if (node.type !== 'object' && node.type !== 'array') return [[name, scalar(node)]];
  if (node.type === 'array' && recipe.lists !== undefined && node.items.every(isText)) {
    return listed(name, node.items.map(scalar), recipe.lists);
  }
  switch (recipe.object) {
    case 'json-as-received':
      return [[name, writeJson(node)]];
    case 'json-sorted':
      return [[name, writeJson(node, true)]];
    case 'java-map':
      return [[name, javaText(node)]];
    case 'flattened':
      return flatten(name, node);
    case 'omitted':
      return [];
    case undefined:
      return undefined;
  }
}

type TextNode = JsonNode & { readonly text: string };

const isText = (node: JsonNode): node is TextNode => 'text' in node && node.type !== 'null';

function listed(name: string, values: string[], lists: NonNullable<ParsedParameters['lists']>): Pair[] {
  if (lists === 'comma') return [[name, values.join(',')]];
  const each = lists === 'distinct' ? [...new Set(values)].sort() : values;
  return each.map((value) => [name, value]);
}

function scalar(node: JsonNode): string {
  return node.type === 'string' ? node.value : (node as TextNode).text;
}

/** `{value=1.00, currency=LAK}`: what `toString` of Java's `AbstractMap` and `AbstractCollection` gives. */
function javaText(node: JsonNode): string {
  if (node.type === 'array') return `[${node.items.map(javaText).join(', ')}]`;
  if (node.type !== 'object') return scalar(node);
  return `{${[...node.members].map(([name, value]) => `${name}=${javaText(value)}`).join(', ')}}`;
}

/** `amount: {value: 1}` → `amount.value` = 1; members that are null are left out as at the top. */
function flatten(name: string, node: JsonNode): Pair[] {
  if (node.type === 'null') return [];
  if (node.type === 'array') return node.items.flatMap((item, index) => flatten(`${name}.${index}`, item));
  if (node.type !== 'object') return [[name, scalar(node)]];
  return [...node.members].flatMap(([member, value]) => flatten(`${name}.${member}`, value));
}
