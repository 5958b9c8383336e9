import { posix } from 'node:path';
import { isObject, type Json, joinPointer, type JsonObject, pointerSteps, valueAt } from './json.ts';
import { nearest } from './names.ts';
import { hasKeywords, type Kind, kindOf, kindWithin } from './places.ts';
import { type Place, problem, type Problem } from './problem.ts';
import type { Source } from './yaml.ts';

/** The files of a specification, by their paths within its folder. */
export type Sources = ReadonlyMap<string, Source>;

/** A file that a `$ref` leads to and that is not among the sources. */
export interface Missing {
  readonly path: string;
  readonly ref: string;
  readonly place: Place;
}

export interface Bundle {
  readonly value: Json;
  /** Where the value at a pointer was written. */
  readonly place: (pointer: string) => Place;
  /** The file and the pointer within it, as one text. */
  readonly origin: (pointer: string) => string;
  readonly problems: Problem[];
  readonly missing: Missing[];
}

/** A part of a file. */
interface Part {
  readonly path: string;
  readonly pointer: string;
}

/** Where a value was written, what it is, and where it is put. */
interface Spot extends Part {
  readonly kind: Kind;
  readonly to: string;
  /** The parts of other files that it stands in. */
  readonly inlined: readonly string[];
}

const mostCopied = 2_000_000;
const mostProblems = 100;

/**
 * Several files → one value in which every `$ref` is local. What another file describes is copied to where it is
 * used; a schema goes to `components/schemas`, under its own name, so that it may be shared and may refer to itself.
 */
export function bundle(sources: Sources, main: string): Bundle {
  const problems: Problem[] = [];
  const warnings = new Map<string, Problem>();
  const missing: Missing[] = [];
  const origins = new Map<string, Part>([['', { path: main, pointer: '' }]]);
  const hoisted = new Map<string, string>();
  const root = sources.get(main)!.value;
  const taken = new Set(Object.keys(asObject(valueAt(root, '/components/schemas'))));
  const additions: JsonObject = {};
  let copied = 0;
  /** Parts of which is known that they do not only lead back. */
  const ending = new Set<string>();

  function copy(value: Json, spot: Spot): Json {
    if (spot.kind === 'data' || isOver()) return value;
    if (Array.isArray(value))
      return value.map((item, index) => copy(item, within(spot, `${index}`, spot.kind)));
    if (!isObject(value)) return value;
    const { $ref } = value;
    if (typeof $ref !== 'string' || !hasKeywords(spot.kind)) return copyMembers(value, spot);
    const isAlone = Object.keys(value).length === 1;
    if (!isAlone && spot.kind !== 'schema') reportBeside(value, spot);
    const followed = follow($ref, spot);
    if (typeof followed === 'string') return { ...copyMembers(value, spot), $ref: followed };
    return isAlone || !isObject(followed) ? followed : { ...followed, ...wordsBeside(value, wordsOf(root)) };
  }

  /** Nothing else of what stands beside a reference counts, where it leads to no schema. */
  function reportBeside(value: JsonObject, { path, pointer }: Spot): void {
    for (const key of Object.keys(value)) {
      if (key === '$ref' || wordsOf(root).includes(key)) continue;
      const place = sources.get(path)!.place(joinPointer(pointer, key));
      warnings.set(
        `${path}#${joinPointer(pointer, key)}`,
        problem('not-covered', place, { what: `${key} beside $ref` }),
      );
    }
  }

  /** What is written twice is copied twice: parts of parts could be without end. */
  function isOver(): boolean {
    if (++copied === mostCopied) {
      const limit = `${mostCopied.toLocaleString('en')} values in one piece`;
      problems.push(problem('document-too-complex', sources.get(main)!.place(''), { limit }));
    }
    return copied >= mostCopied || problems.length >= mostProblems;
  }

  function copyMembers(value: JsonObject, spot: Spot): JsonObject {
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        copy(member, within(spot, key, kindWithin(spot.kind, key))),
      ]),
    );
  }

  /** A local reference, as text; or, of another file's part that is no schema, the part itself. */
  function follow(ref: string, spot: Spot): string | Json {
    const target = resolve(ref, spot.path);
    const place = sources.get(spot.path)!.place(spot.pointer);
    const fail = (fault: Problem): JsonObject => {
      problems.push(fault);
      return {};
    };
    if (target === undefined) return fail(problem('reference-outside', place, { ref }));
    const source = sources.get(target.path);
    if (!source) {
      missing.push({ path: target.path, ref, place });
      return {};
    }
    const value = isPointer(target.pointer) ? valueAt(source.value, target.pointer) : undefined;
    if (value === undefined)
      return fail(problem('reference-missing', place, { ref, near: near(ref, target, source) }));
    const id = `${target.path}#${target.pointer}`;
    const isLoop = onlyLeadsBack(id, value, target.path) || spot.inlined.includes(id);
    if (isLoop) return fail(problem('reference-circular', place, { ref }));
    if (target.path === main) return `#${target.pointer}`;
    if (spot.kind === 'schema') return hoist(id, value, target);
    origins.set(spot.to, target);
    return copy(value, { ...spot, ...target, inlined: [...spot.inlined, id] });
  }

  function hoist(id: string, value: Json, target: Part): string {
    const known = hoisted.get(id);
    if (known !== undefined) return known;
    const base =
      pointerSteps(target.pointer).at(-1) ?? posix.basename(target.path, posix.extname(target.path));
    const legal = base.replace(/[^A-Za-z0-9.\-_]/g, '_');
    let name = legal;
    for (let count = 2; taken.has(name); count++) name = `${legal}${count}`;
    taken.add(name);
    const to = joinPointer('/components/schemas', name);
    hoisted.set(id, `#${to}`);
    origins.set(to, target);
    additions[name] = copy(value, { ...target, kind: 'schema', to, inlined: [] });
    return `#${to}`;
  }

  /** True where following `$ref` after `$ref` comes to the beginning again. */
  function onlyLeadsBack(id: string, value: Json, path: string): boolean {
    if (ending.has(id)) return false;
    const seen = new Set([id]);
    let current: Json | undefined = value;
    let from = path;
    while (isObject(current) && typeof current.$ref === 'string') {
      const target = resolve(current.$ref, from);
      const next = target && `${target.path}#${target.pointer}`;
      if (!target || next === undefined) return false;
      if (seen.has(next)) return true;
      if (ending.has(next)) break;
      seen.add(next);
      from = target.path;
      current = valueAt(sources.get(from)?.value ?? null, target.pointer);
    }
    for (const each of seen) ending.add(each);
    return false;
  }

  const whole = copy(root, { path: main, pointer: '', kind: kindOf(root), to: '', inlined: [] });
  const value = Object.keys(additions).length > 0 ? withSchemas(whole, additions) : whole;
  const origin = (pointer: string): Part => originOf(pointer, origins);
  return {
    value,
    place: (pointer) => {
      const { path, pointer: within } = origin(pointer);
      return sources.get(path)!.place(within);
    },
    origin: (pointer) => {
      const { path, pointer: within } = origin(pointer);
      return `${path}#${within}`;
    },
    problems: [...problems, ...warnings.values()],
    missing,
  };
}

/** What may stand beside a reference. OpenAPI 3.2, section "Reference Object"; AsyncAPI 3.0 has nothing there. */
const wordsOf = (root: Json): string[] =>
  kindOf(root) === 'api' ? ['summary', 'description', 'x-evidence'] : ['x-evidence'];

/** Those words, which hold instead of what they say where the reference leads. */
export function wordsBeside(value: JsonObject, words = ['summary', 'description', 'x-evidence']): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => words.includes(key)));
}

function within(spot: Spot, key: string, kind: Kind): Spot {
  return { ...spot, kind, pointer: joinPointer(spot.pointer, key), to: joinPointer(spot.to, key) };
}

/** Where the value at a pointer was written. */
function originOf(pointer: string, origins: ReadonlyMap<string, Part>): Part {
  const steps = pointerSteps(pointer);
  for (let length = steps.length; length >= 0; length--) {
    const origin = origins.get(joinPointer('', ...steps.slice(0, length)));
    if (!origin) continue;
    return { path: origin.path, pointer: joinPointer(origin.pointer, ...steps.slice(length)) };
  }
  throw new Error(`No origin of ${pointer}`);
}

/** The part that a reference names; undefined for what can be no file of the folder: an address, a root, a backslash. */
function resolve(ref: string, from: string): Part | undefined {
  const hash = ref.indexOf('#');
  const file = hash < 0 ? ref : ref.slice(0, hash);
  const pointer = decodeFragment(hash < 0 ? '' : ref.slice(hash + 1));
  if (file === '') return { path: from, pointer };
  if (/^[a-z][a-z0-9+.-]*:|^\/|\\/i.test(file)) return undefined;
  const path = posix.join(posix.dirname(from), file);
  return path === '..' || path.startsWith('../') ? undefined : { path, pointer };
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const isPointer = (text: string): boolean => text === '' || text.startsWith('/');

/** The reference that was most likely meant. */
function near(ref: string, { pointer }: Part, { value }: Source): string {
  const steps = pointerSteps(pointer);
  const parent = valueAt(value, joinPointer('', ...steps.slice(0, -1)));
  const name = isObject(parent) ? nearest(steps.at(-1) ?? '', Object.keys(parent)) : undefined;
  return name === undefined ? '' : `${ref.split('#', 1)[0]}#${joinPointer('', ...steps.slice(0, -1), name)}`;
}

function withSchemas(value: Json, additions: JsonObject): Json {
  const root = asObject(value);
  const components = asObject(root.components);
  return {
    ...root,
    components: { ...components, schemas: { ...asObject(components.schemas), ...additions } },
  };
}

const asObject = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
