/** Parameters in a stated order, of a form, a query, flat XML or an object of JSON. */
import { asReceived, javaMap, type JsonNode, nodeAt, scalarText, sortedJson } from './oracle-json.ts';
import { type OracleRequest, Refused, type Sorted, textOf } from './oracle-notation.ts';
import { formOf, type Pair, payloadOf, queryOf, xmlOf } from './oracle-values.ts';

/** The text of all parameters, each written by the caller. */
export function writeParameters(
  sorted: Sorted,
  request: OracleRequest,
  write: (name: string, value: string) => string,
): string {
  const { by = 'name', ignoreCase = false, empty = 'keep' } = sorted;
  const places = [sorted.sorted].flat().map((place) => parametersOf(place, request, sorted));
  const wanted = laterWins(places).filter(
    ([name]) => name.startsWith(sorted.only ?? '') && !sorted.except?.includes(name),
  );
  const pairs = listed(wanted, sorted).filter(([, value]) => empty === 'keep' || value !== '');
  const inOrder = by === 'name' ? pairs.toSorted(byCodeUnit(([name]) => name)) : pairs;
  const items = inOrder.map(([name, value]) => write(name, value));
  return (by === 'item' ? items.toSorted(byCodeUnit((item) => item)) : items).join(sorted.join);

  /** UTF-16 code units, as `<` compares them; what is equal stays in the order of the wire. */
  function byCodeUnit<T>(textOfItem: (item: T) => string): (a: T, b: T) => number {
    const key = (item: T): string => (ignoreCase ? textOfItem(item).toLowerCase() : textOfItem(item));
    return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
  }
}

/** A name with its values, not yet written: a repeated field stands here as often as it was sent, a list once. */
type Parameter = readonly [name: string, values: readonly (string | JsonNode)[]];

function parametersOf(place: string, request: OracleRequest, { lists }: Sorted): readonly Parameter[] {
  const single = ([name, value]: Pair): Parameter => [name, [value]];
  if (place === 'form') return formOf(request).map(single);
  if (place === 'query') return queryOf(request).map(single);
  if (place === 'xml') return xmlOf(textOf(request.body)).map(single);
  const node = nodeAt(payloadOf(request), place.replace(/^payload ?/, ''));
  if (node?.kind !== 'object') throw new Refused(`${place} is no object`);
  return [...node.members].map(([name, { node }]): Parameter => {
    const texts = node.kind === 'list' ? node.items.map(textOfItem) : [undefined];
    // A list with something in it that is no text is a nested value.
    if (lists === undefined || !texts.every((text) => text !== undefined)) return [name, [node]];
    return [name, lists === 'comma' ? [texts.join(',')] : texts];
  });
}

const textOfItem = (node: JsonNode): string | undefined => (isNested(node) ? undefined : scalarText(node));

/** Of two places that have a name, the later wins. */
const laterWins = (places: readonly (readonly Parameter[])[]): readonly Parameter[] =>
  places.flatMap((parameters, index) => {
    const later = new Set(places.slice(index + 1).flatMap((other) => other.map(([name]) => name)));
    return parameters.filter(([name]) => !later.has(name));
  });

/** What becomes of a field that is repeated. */
function listed(parameters: readonly Parameter[], sorted: Sorted): Pair[] {
  const pairs = parameters.flatMap(([name, values]) =>
    values.flatMap((value) => written(name, value, sorted)),
  );
  const grouped = new Map<string, string[]>();
  for (const [name] of pairs) grouped.set(name, []);
  for (const [name, value] of pairs) grouped.get(name)!.push(value);
  switch (sorted.lists) {
    case 'each':
      return pairs;
    case 'distinct':
      return [...grouped].flatMap(([name, values]) =>
        [...new Set(values)].sort().map((value): Pair => [name, value]),
      );
    case 'comma':
      return [...grouped].map(([name, values]) => [name, values.join(',')]);
    default:
      if (new Set(parameters.map(([name]) => name)).size < parameters.length) throw new Refused('sent twice');
      return pairs;
  }
}

/** A value as text, which a nested one becomes in the stated way; null is nothing. */
function written(name: string, value: string | JsonNode, { object }: Sorted): Pair[] {
  if (typeof value === 'string') return [[name, value]];
  if (!isNested(value)) return flattened(name, value);
  switch (object) {
    case 'json-as-received':
      return [[name, asReceived(value)]];
    case 'json-sorted':
      return [[name, sortedJson(value)]];
    case 'java-map':
      return [[name, javaMap(value)]];
    case 'flattened':
      return flattened(name, value);
    case 'omitted':
      return [];
    default:
      throw new Refused(`${name} is nested`);
  }
}

/** `{"a":{"b":1,"c":[2]}}` → `a.b=1`, `a.c.0=2`. */
function flattened(name: string, node: JsonNode): Pair[] {
  if (node.kind === 'list') return node.items.flatMap((item, index) => flattened(`${name}.${index}`, item));
  if (node.kind === 'object')
    return [...node.members].flatMap(([member, { node }]) => flattened(`${name}.${member}`, node));
  const text = scalarText(node);
  return text === undefined ? [] : [[name, text]];
}

const isNested = ({ kind }: JsonNode): boolean => kind === 'object' || kind === 'list';
