import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document as YamlDocument, Node as YamlNode, Pair } from 'yaml';
import { type Json, joinPointer, pointerSteps } from './json.ts';
import { type Place, problem, type Problem } from './problem.ts';

/** One file of a specification: its value, and where each part of it stands. */
export interface Source {
  /** As it is shown in problems. */
  readonly file: string;
  readonly value: Json;
  place(pointer: string): Place;
}

const deepest = 100;
const most = 1_000_000;

type YamlMap = { items: Pair<YamlNode, YamlNode | null>[] };

/**
 * YAML or JSON text → its value with positions, or problems. Aliases are followed, and counted: what
 * an alias bomb would grow to stops it. Merge keys (`<<`) are keys like any other, as YAML 1.2 says.
 */
export function parseYaml(file: string, text: string): { source?: Source; problems: Problem[] } {
  const lines = new LineCounter();
  const at = (offset: number, pointer = ''): Place => placeAt({ file, text, lines }, offset, pointer);
  const failed = (reason: string, offset = 0): { problems: Problem[] } => ({
    problems: [problem('yaml-invalid', at(offset), { reason })],
  });
  try {
    const tree = parseDocument<YamlNode>(text, {
      version: '1.2',
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      stringKeys: true,
    });
    const faults = [...tree.errors, ...tree.warnings];
    if (faults.length > 0) {
      return {
        problems: faults.map(({ message, pos }) => problem('yaml-invalid', at(pos[0]), { reason: message })),
      };
    }
    const problems: Problem[] = [];
    const value = toJson(tree, (code, pointer, node, details) => {
      problems.push(problem(code, at(node?.range?.[0] ?? 0, pointer), details as never));
    });
    if (problems.length > 0) return { problems };
    return { source: { file, value, place: (pointer) => at(offsetOf(tree, pointer), pointer) }, problems };
  } catch (error) {
    // Nesting beyond the stack is a RangeError, not an error of the parser.
    if (error instanceof RangeError) {
      return {
        problems: [problem('document-too-complex', at(0), { limit: `${deepest} levels of nesting` })],
      };
    }
    if (error instanceof ReferenceError) return failed(error.message);
    throw error;
  }
}

type Report = (
  code: 'key-duplicate' | 'key-forbidden' | 'document-too-complex' | 'yaml-invalid',
  pointer: string,
  node: YamlNode | null | undefined,
  details: Record<string, string>,
) => void;

/** The value of a tree. After the first limit that is passed nothing more is read. */
function toJson(tree: YamlDocument<YamlNode>, report: Report): Json {
  const anchors = new Map<string, YamlNode>();
  visit(tree, {
    Node: (_, node) => {
      if ('anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  let count = 0;
  let stopped = false;

  function stop(pointer: string, node: YamlNode | null, limit: string): null {
    if (!stopped) report('document-too-complex', pointer, node, { limit });
    stopped = true;
    return null;
  }

  function read(node: YamlNode | null, pointer: string, depth: number): Json {
    if (stopped || node === null) return null;
    if (++count > most) return stop(pointer, node, `${most.toLocaleString('en')} values`);
    if (depth > deepest) return stop(pointer, node, `${deepest} levels of nesting`);
    if (isAlias(node)) return read(anchors.get(node.source) ?? null, pointer, depth + 1);
    if (isMap(node)) return readMap(node as unknown as YamlMap, pointer, depth);
    if (isSeq(node)) {
      return node.items.map((item, index) =>
        read(item as YamlNode | null, joinPointer(pointer, String(index)), depth + 1),
      );
    }
    const value = isScalar(node) ? node.value : null;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      report('yaml-invalid', pointer, node, { reason: `JSON has no ${value}` });
      return null;
    }
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : null;
  }

  function readMap(map: YamlMap, pointer: string, depth: number): Json {
    const object: { [key: string]: Json } = {};
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : String(key);
      const at = joinPointer(pointer, name);
      if (name === '__proto__') report('key-forbidden', at, key, { key: name });
      else if (Object.hasOwn(object, name)) report('key-duplicate', at, key, { key: name });
      else object[name] = read(value, at, depth + 1);
    }
    return object;
  }

  return read(tree.contents, '', 0);
}

/** The offset of the key that leads to a value, or of the value where it has none; of the nearest parent where it is not there. */
function offsetOf(tree: YamlDocument<YamlNode>, pointer: string): number {
  let offset = 0;
  let current: unknown = tree.contents;
  for (const step of pointerSteps(pointer)) {
    if (isAlias(current)) current = current.resolve(tree);
    if (isMap(current)) {
      const pair = current.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === step,
      );
      if (!pair) return offset;
      offset = (pair.key as YamlNode).range?.[0] ?? offset;
      current = pair.value;
    } else if (isSeq(current)) {
      current = current.items[Number(step)];
      offset = (current as YamlNode | undefined)?.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function placeAt(
  { file, text, lines }: { file: string; text: string; lines: LineCounter },
  offset: number,
  pointer: string,
): Place {
  const { line, col } = lines.linePos(Math.min(offset, text.length));
  const start = lines.lineStarts[line - 1] ?? 0;
  const [shown = ''] = text.slice(start, start + 1000).split(/\r?\n/, 1);
  return { file, line: Math.max(line, 1), column: Math.max(col, 1), text: shown, pointer };
}
