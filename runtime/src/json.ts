import { isIndex } from './pointer.ts';

/**
 * JSON read exactly: every value keeps its own text, so that `1.50` stays `1.50` and
 * 9007199254740993 is not rounded. Signatures over single values are computed from these.
 * `names` holds the names of an object's members as they were written.
 */
export type JsonNode =
  | {
      readonly type: 'object';
      readonly members: ReadonlyMap<string, JsonNode>;
      readonly names: ReadonlyMap<string, string>;
      /** Of a form and of XML: every field in the order in which it came, also those with one name. */
      readonly received?: readonly (readonly [name: string, node: JsonNode])[];
    }
  | { readonly type: 'array'; readonly items: readonly JsonNode[] }
  | { readonly type: 'string'; readonly text: string; readonly value: string }
  | { readonly type: 'number' | 'boolean' | 'null'; readonly text: string };

const token =
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\]*(?:\\.[^"\\]*)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
const deepest = 200;

/**
 * Reads JSON text (RFC 8259). Of two members with one name the last counts, as in `JSON.parse`.
 * @throws SyntaxError where the text is not JSON, or nested more than 200 levels deep.
 */
export function readJson(text: string): JsonNode {
  // JSON.parse is the judge of the grammar; what follows may then be simple.
  JSON.parse(text);
  token.lastIndex = 0;
  const next = (): RegExpExecArray => {
    const match = token.exec(text);
    if (!match) throw new SyntaxError('The text is not JSON');
    return match;
  };

  function read(match: RegExpExecArray, depth: number): JsonNode {
    if (depth > deepest) throw new SyntaxError(`The JSON is nested more than ${deepest} levels deep`);
    const [, mark, string, scalar] = match;
    if (mark === '{') return readObject(depth);
    if (mark === '[') return readArray(depth);
    if (string !== undefined) return { type: 'string', text: string, value: JSON.parse(string) as string };
    if (scalar === 'null') return { type: 'null', text: scalar };
    if (scalar === 'true' || scalar === 'false') return { type: 'boolean', text: scalar };
    return { type: 'number', text: scalar ?? '' };
  }

  function readObject(depth: number): JsonNode {
    const members = new Map<string, JsonNode>();
    const names = new Map<string, string>();
    let match = next();
    while (match[1] !== '}') {
      if (match[1] === ',') match = next();
      const written = match[2] ?? '""';
      const name = JSON.parse(written) as string;
      names.set(name, written);
      next(); // the colon
      const value = read(next(), depth + 1);
      // Deleted first, so that a repeated name takes the place of its last occurrence.
      members.delete(name);
      members.set(name, value);
      match = next();
    }
    return { type: 'object', members, names };
  }

  function readArray(depth: number): JsonNode {
    const items: JsonNode[] = [];
    let match = next();
    while (match[1] !== ']') {
      if (match[1] === ',') match = next();
      items.push(read(match, depth + 1));
      match = next();
    }
    return { type: 'array', items };
  }

  return read(next(), 0);
}

/** The node a pointer's steps lead to, or undefined. */
export function nodeAt(node: JsonNode, steps: readonly string[]): JsonNode | undefined {
  let current: JsonNode | undefined = node;
  for (const step of steps) {
    if (current?.type === 'object') current = current.members.get(step);
    else if (current?.type === 'array' && isIndex(step)) current = current.items[Number(step)];
    else return undefined;
  }
  return current;
}

/** What `JSON.parse` would have made of a node: integers beyond 2^53 are rounded. */
export function valueOfNode(node: JsonNode): unknown {
  if (node.type === 'array') return node.items.map(valueOfNode);
  if (node.type === 'string') return node.value;
  if (node.type !== 'object') return JSON.parse(node.text);
  // As JSON.parse: a member named __proto__ is a member.
  return Object.fromEntries([...node.members].map(([name, member]) => [name, valueOfNode(member)]));
}

/** JSON without blanks, scalars as they were written; sorted names are written anew. */
export function writeJson(node: JsonNode, isSorted = false): string {
  if (node.type === 'array') return `[${node.items.map((item) => writeJson(item, isSorted)).join(',')}]`;
  if (node.type !== 'object') return node.text;
  const names = isSorted ? [...node.members.keys()].sort() : [...node.members.keys()];
  const members = names.map((name) => {
    const written = isSorted ? JSON.stringify(name) : node.names.get(name)!;
    return `${written}:${writeJson(node.members.get(name)!, isSorted)}`;
  });
  return `{${members.join(',')}}`;
}

/** The value of a node, with a bigint for every integer beyond 2^53, and its text for any other number that JSON.parse may have rounded. */
export function exactValueOfNode(node: JsonNode): unknown {
  if (node.type === 'array') return node.items.map(exactValueOfNode);
  if (node.type === 'object') {
    return Object.fromEntries([...node.members].map(([name, member]) => [name, exactValueOfNode(member)]));
  }
  const value = valueOfNode(node);
  return mayBeRounded(value) ? (integerOf(node.text) ?? node.text) : value;
}

/** `9007199254740993`, `1e20` and `2.0` are integers; undefined for what is none, or has more than 400 digits. */
function integerOf(text: string): bigint | undefined {
  const [, sign, whole, fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const shift = Number(exponent) - fraction.length;
  if (whole === undefined || Math.abs(shift) > 400) return undefined;
  const digits = whole + fraction;
  if (shift >= 0) return BigInt(sign + digits + '0'.repeat(shift));
  const [kept, cut] = [digits.slice(0, shift), digits.slice(shift)];
  return /^0*$/.test(cut) ? BigInt(sign + (kept || '0')) : undefined;
}

/** True for a number that JSON.parse may have rounded: a double carries any 15 digits. */
export function mayBeRounded(value: unknown): boolean {
  if (typeof value !== 'number') return false;
  return Number.isInteger(value)
    ? !Number.isSafeInteger(value)
    : String(value).length > 15 || !isFinite(value);
}

/** True for an integer that JSON.parse may have rounded. */
export function isUnsafe(value: unknown): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** A value as JSON.stringify would write it; a bigint as an integer. */
export function nodeOfValue(value: unknown): JsonNode {
  if (typeof value === 'bigint') return { type: 'number', text: String(value) };
  if (typeof value === 'string') return { type: 'string', text: JSON.stringify(value), value };
  if (typeof value === 'boolean') return { type: 'boolean', text: String(value) };
  if (typeof value === 'number' && Number.isFinite(value)) return { type: 'number', text: String(value) };
  if (typeof value !== 'object' || value === null) return { type: 'null', text: 'null' };
  if (Array.isArray(value)) return { type: 'array', items: value.map(nodeOfValue) };
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return {
    type: 'object',
    members: new Map(members.map(([name, member]) => [name, nodeOfValue(member)])),
    names: new Map(members.map(([name]) => [name, JSON.stringify(name)])),
  };
}

/** A copy with the nodes changed that a path leads to; `*` in a path is any member. */
export function changed(
  node: JsonNode,
  [step, ...rest]: readonly string[],
  change: (node: JsonNode) => JsonNode,
): JsonNode {
  if (step === undefined) return change(node);
  const each = (name: string, member: JsonNode): JsonNode =>
    step === '*' || step === name ? changed(member, rest, change) : member;
  if (node.type === 'array')
    return { ...node, items: node.items.map((item, index) => each(`${index}`, item)) };
  if (node.type !== 'object') return node;
  return { ...node, members: new Map([...node.members].map(([name, member]) => [name, each(name, member)])) };
}
