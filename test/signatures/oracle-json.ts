/** JSON that keeps the digits of a number and the escapes of a text. */
import { Refused } from './oracle-notation.ts';

/** A value with its text as it was received. */
export type JsonNode =
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, { name: string; node: JsonNode }> }
  | { readonly kind: 'list'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'text'; readonly raw: string; readonly value: string }
  | { readonly kind: 'number' | 'boolean' | 'null'; readonly raw: string };

/** Is it JSON? `JSON.parse` knows. Its tokens are then found with one regular expression. */
export function parseJson(text: string): JsonNode {
  try {
    JSON.parse(text);
    return readNode(text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)!);
  } catch {
    throw new Refused('not JSON');
  }
}

/** Takes one value off the front of the tokens. */
function readNode(tokens: string[]): JsonNode {
  // From the back, since `shift` of a long list is slow.
  const rest = tokens.reverse();
  return next();

  function next(): JsonNode {
    const token = rest.pop()!;
    if (token === '[') return { kind: 'list', items: list(']', next) };
    if (token === '{') {
      const members = list('}', () => ({ name: rest.pop()!, colon: rest.pop()!, node: next() }));
      const last = new Map<string, (typeof members)[number]>();
      for (const member of members) {
        // Of a name that comes twice only the last counts, where it stands.
        last.delete(JSON.parse(member.name) as string);
        last.set(JSON.parse(member.name) as string, member);
      }
      return { kind: 'object', members: last };
    }
    if (token.startsWith('"')) return { kind: 'text', raw: token, value: JSON.parse(token) as string };
    if (token === 'null') return { kind: 'null', raw: token };
    return { kind: token === 'true' || token === 'false' ? 'boolean' : 'number', raw: token };
  }

  function list<T>(end: string, item: () => T): T[] {
    const items: T[] = [];
    for (; rest.at(-1) !== end; items.push(item())) if (rest.at(-1) === ',') rest.pop();
    rest.pop();
    return items;
  }
}

/** What RFC 6901 says a pointer leads to. */
export function nodeAt(root: JsonNode, pointer: string): JsonNode | undefined {
  let node: JsonNode | undefined = root;
  for (const step of stepsOf(pointer)) {
    if (node?.kind === 'object') node = node.members.get(step)?.node;
    else if (node?.kind === 'list') node = /^(0|[1-9]\d*)$/.test(step) ? node.items[Number(step)] : undefined;
    else return undefined;
  }
  return node;
}

/** `/a~1b/c` → `a/b`, `c`. */
export const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A text, a number or a boolean as text; undefined where there is none of these. */
export function scalarText(node: JsonNode | undefined): string | undefined {
  if (node?.kind === 'text') return node.value;
  return node?.kind === 'number' || node?.kind === 'boolean' ? node.raw : undefined;
}

/** As it was received, without the blanks. */
export function asReceived(node: JsonNode): string {
  if (node.kind === 'list') return `[${node.items.map(asReceived).join(',')}]`;
  if (node.kind !== 'object') return node.raw;
  return `{${[...node.members.values()].map((m) => `${m.name}:${asReceived(m.node)}`).join(',')}}`;
}

/** As it was received, but with sorted names, written anew. */
export function sortedJson(node: JsonNode): string {
  if (node.kind === 'list') return `[${node.items.map(sortedJson).join(',')}]`;
  if (node.kind !== 'object') return node.raw;
  const names = [...node.members.keys()].sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${sortedJson(node.members.get(name)!.node)}`).join(',')}}`;
}

/** As Java prints a map: `{b=1, a=x}`. */
export function javaMap(node: JsonNode): string {
  if (node.kind === 'list') return `[${node.items.map(javaMap).join(', ')}]`;
  if (node.kind !== 'object') return scalarText(node) ?? 'null';
  return `{${[...node.members].map(([name, { node }]) => `${name}=${javaMap(node)}`).join(', ')}}`;
}

/** The same document with one text set, and the objects on the way to it made. */
export function withText(root: JsonNode, [step, ...rest]: readonly string[], value: string): JsonNode {
  if (step === undefined) return { kind: 'text', raw: JSON.stringify(value), value };
  if (root.kind === 'list') {
    const items = root.items.map((item, index) =>
      String(index) === step ? withText(item, rest, value) : item,
    );
    return { kind: 'list', items };
  }
  const members = new Map(root.kind === 'object' ? root.members : []);
  const old = members.get(step) ?? { name: JSON.stringify(step), node: { kind: 'null', raw: 'null' } };
  members.set(step, { name: old.name, node: withText(old.node, rest, value) });
  return { kind: 'object', members };
}
