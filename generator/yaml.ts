import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document as YamlDocument, Node as YamlNode, Pair } from 'yaml';
import { type Json, joinPointer, pointerSteps } from './json.ts';
import { type Place, problem, type Problem } from './problem.ts';

/** One file of a specification: its value, and where each part of it stands. */
export interface Source {
  /** As it is shown in problems. */
  readonly file: string;
  readonly value: Json;
  readonly place: (pointer: string) => Place;
}

const deepest = 100;
const most = 1_000_000;
/** As many as somebody reads. */
const mostProblems = 100;

type YamlMap = { items: Pair<YamlNode, YamlNode | null>[] };

/**
 * YAML or JSON text → its value with positions, or problems. Aliases are followed, and counted: what
 * an alias bomb would grow to stops it. Merge keys (`<<`) are keys like any other, as YAML 1.2 says.
 */
export function parseYaml(file: string, given: string): { source?: Source; problems: Problem[] } {
  const text = given.replace(/^\ufeff/, '');
  const lines = new LineCounter();
  const at = (offset: number, pointer = ''): Place => placeAt({ file, text, lines }, offset, pointer);
  const failed = (reason: string): { problems: Problem[] } => ({
    problems: [problem('yaml-invalid', at(0), { reason })],
  });
  const tooComplex = (offset: number): { problems: Problem[] } => ({
    problems: [problem('document-too-complex', at(offset), { limit: `${deepest} levels of nesting` })],
  });
  try {
    const tree = parseDocument<YamlNode>(text, {
      version: '1.2',
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      stringKeys: true,
    });
    const tooDeep = firstTooDeep(tree);
    if (tooDeep !== undefined) return tooComplex(tooDeep);
    const faults = [...tree.errors, ...tree.warnings].slice(0, mostProblems);
    if (faults.length > 0) {
      return {
        problems: faults.map(({ message, pos }) => problem('yaml-invalid', at(pos[0]), { reason: message })),
      };
    }
    const { yaml } = tree.directives ?? { yaml: { version: '1.2' } };
    if (yaml.version !== '1.2') return failed(`this is YAML ${yaml.version}, and should be 1.2`);
    const problems: Problem[] = [];
    const value = toJson(tree, (code, pointer, node, details) => {
      problems.push(problem(code, at(node?.range?.[0] ?? 0, pointer), details as never));
    });
    if (problems.length > 0) return { problems: problems.slice(0, mostProblems) };
    return { source: { file, value, place: (pointer) => at(offsetOf(tree, pointer), pointer) }, problems };
  } catch (error) {
    // Nesting beyond the stack is a RangeError, not an error of the parser.
    if (error instanceof RangeError) return tooComplex(0);
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
  const targets = aliasTargets(tree);
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
    if (isAlias(node)) {
      const target = targets.get(node);
      if (target) return read(target, pointer, depth + 1);
      report('yaml-invalid', pointer, node, { reason: `there is no anchor "${node.source}" before it` });
      return null;
    }
    if (isMap(node)) return readMap(node as unknown as YamlMap, pointer, depth);
    if (isSeq(node)) {
      return node.items.map((item, index) =>
        read(item as YamlNode | null, joinPointer(pointer, String(index)), depth + 1),
      );
    }
    const value = isScalar(node) ? node.value : null;
    const isJson = value === null || ['string', 'number', 'boolean'].includes(typeof value);
    if (isJson && !(typeof value === 'number' && !Number.isFinite(value))) return value as Json;
    report('yaml-invalid', pointer, node, {
      reason: typeof value === 'number' ? `JSON has no ${value}` : 'JSON has no such value',
    });
    return null;
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

/** What each alias stands for: the last node before it with that anchor. */
function aliasTargets(tree: YamlDocument<YamlNode>): Map<unknown, YamlNode> {
  const anchors = new Map<string, YamlNode>();
  const targets = new Map<unknown, YamlNode>();
  visit(tree, {
    Node(_, node) {
      const target = isAlias(node) ? anchors.get(node.source) : undefined;
      if (target) targets.set(node, target);
      else if ('anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

/** The offset of the first node that is nested too deep. */
function firstTooDeep(tree: YamlDocument<YamlNode>): number | undefined {
  let found: number | undefined;
  visit(tree, {
    Node(_, node, path) {
      // Maps are two steps of the path, themselves and their pairs.
      const depth = path.filter((each) => isMap(each) || isSeq(each)).length;
      if (depth <= deepest) return undefined;
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
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
