import { posix } from 'node:path';
import { isObject, type Json, joinPointer, type JsonObject, pointerSteps, valueAt } from './json.ts';
import { nearest } from './names.ts';
import { type Place, problem, type Problem } from './problem.ts';
import type { Source } from './yaml.ts';

/** The files of a specification, by their paths within its folder. */
export type Sources = ReadonlyMap<string, Source>;

/** A `$ref` to another file. */
interface FileReference {
  readonly ref: string;
  /** The path as it is written, without the fragment. */
  readonly target: string;
  /** Where the `$ref` stands. */
  readonly pointer: string;
}

/** Every `$ref` of a value that leads out of its file. */
export function fileReferences(value: Json): FileReference[] {
  const found: FileReference[] = [];
  walkReferences(value, (ref, pointer) => {
    const [target = ''] = ref.split('#', 1);
    if (target !== '') found.push({ ref, target, pointer });
  });
  return found;
}

/**
 * Several files → one value in which every `$ref` is local. What another file describes is copied to where it is
 * used; a schema goes to `components/schemas`, under its own name, so that it may be shared and may refer to itself.
 */
export function bundle(
  sources: Sources,
  main: string,
): { value: Json; place: (pointer: string) => Place; problems: Problem[] } {
  const problems: Problem[] = [];
  const origins = new Map<string, { path: string; pointer: string }>([['', { path: main, pointer: '' }]]);
  const hoisted = new Map<string, string>();
  const root = sources.get(main)!.value;
  const taken = new Set(Object.keys(asObject(valueAt(root, '/components/schemas'))));
  const additions: JsonObject = {};

  /** `path` and `pointer` are where the value was written, `to` is where it is put. */
  function copy(
    value: Json,
    path: string,
    pointer: string,
    to: string,
    inSchema: boolean,
    inlined: readonly string[],
  ): Json {
    if (Array.isArray(value)) {
      return value.map((item, index) =>
        copy(item, path, joinPointer(pointer, `${index}`), joinPointer(to, `${index}`), inSchema, inlined),
      );
    }
    if (!isObject(value)) return value;
    const { $ref } = value;
    if (typeof $ref === 'string' && !isNameMap(pointer)) {
      const followed = follow($ref, { path, pointer, to, inSchema, inlined });
      if (typeof followed !== 'string') return followed;
      return {
        ...copyMembers({ ...value, $ref: null }, path, pointer, to, inSchema, inlined),
        $ref: followed,
      };
    }
    return copyMembers(value, path, pointer, to, inSchema, inlined);
  }

  function copyMembers(
    value: JsonObject,
    path: string,
    pointer: string,
    to: string,
    inSchema: boolean,
    inlined: readonly string[],
  ): JsonObject {
    const copied = Object.entries(value).map(([key, member]): [string, Json] => [
      key,
      isData(key, pointer)
        ? member
        : copy(
            member,
            path,
            joinPointer(pointer, key),
            joinPointer(to, key),
            inSchema || opensSchema(key, pointer),
            inlined,
          ),
    ]);
    return Object.fromEntries(copied);
  }

  /** A local reference, as text; or, of another file's part that is no schema, the part itself. */
  function follow(
    ref: string,
    from: { path: string; pointer: string; to: string; inSchema: boolean; inlined: readonly string[] },
  ): string | Json {
    const target = resolve(ref, from.path);
    const place = sources.get(from.path)!.place(from.pointer);
    const value = valueAt(sources.get(target.path)?.value ?? null, target.pointer);
    if (value === undefined) {
      problems.push(problem('reference-missing', place, { ref, near: nearTarget(ref, target) }));
      return {};
    }
    const id = `${target.path}#${target.pointer}`;
    if (onlyLeadsBack(id, value, target.path)) {
      problems.push(problem('reference-circular', place, { ref }));
      return {};
    }
    if (target.path === main) return `#${target.pointer}`;
    if (from.inSchema) return hoist(id, value, target);
    if (from.inlined.includes(id)) {
      problems.push(problem('reference-circular', place, { ref }));
      return {};
    }
    origins.set(from.to, target);
    return copy(value, target.path, target.pointer, from.to, false, [...from.inlined, id]);
  }

  function hoist(id: string, value: Json, target: { path: string; pointer: string }): string {
    const known = hoisted.get(id);
    if (known !== undefined) return known;
    const base =
      pointerSteps(target.pointer).at(-1) ?? posix.basename(target.path, posix.extname(target.path));
    let name = base.replace(/[^A-Za-z0-9.\-_]/g, '_');
    for (let count = 2; taken.has(name); count++) name = `${base}${count}`;
    taken.add(name);
    const to = joinPointer('/components/schemas', name);
    hoisted.set(id, `#${to}`);
    origins.set(to, target);
    additions[name] = copy(value, target.path, target.pointer, to, true, []);
    return `#${to}`;
  }

  /** True where following `$ref` after `$ref` comes to the beginning again. */
  function onlyLeadsBack(id: string, value: Json, path: string): boolean {
    const seen = new Set([id]);
    let current: Json | undefined = value;
    while (isObject(current) && typeof current.$ref === 'string') {
      const target = resolve(current.$ref, path);
      const next = `${target.path}#${target.pointer}`;
      if (seen.has(next)) return true;
      seen.add(next);
      path = target.path;
      current = valueAt(sources.get(path)?.value ?? null, target.pointer);
    }
    return false;
  }

  function nearTarget(ref: string, target: { path: string; pointer: string }): string {
    const steps = pointerSteps(target.pointer);
    const parent = valueAt(sources.get(target.path)?.value ?? null, joinPointer('', ...steps.slice(0, -1)));
    const near = isObject(parent) ? nearest(steps.at(-1) ?? '', Object.keys(parent)) : undefined;
    return near === undefined
      ? ''
      : `${ref.split('#', 1)[0]}#${joinPointer('', ...steps.slice(0, -1), near)}`;
  }

  const copied = copy(root, main, '', '', false, []);
  const value = Object.keys(additions).length > 0 ? withSchemas(copied, additions) : copied;
  return { value, place: (pointer) => placeOf(pointer, origins, sources), problems };
}

function placeOf(
  pointer: string,
  origins: ReadonlyMap<string, { path: string; pointer: string }>,
  sources: Sources,
): Place {
  const steps = pointerSteps(pointer);
  for (let length = steps.length; length >= 0; length--) {
    const origin = origins.get(joinPointer('', ...steps.slice(0, length)));
    if (!origin) continue;
    return sources.get(origin.path)!.place(joinPointer(origin.pointer, ...steps.slice(length)));
  }
  throw new Error(`No origin of ${pointer}`);
}

function resolve(ref: string, from: string): { path: string; pointer: string } {
  const hash = ref.indexOf('#');
  const file = hash < 0 ? ref : ref.slice(0, hash);
  const fragment = hash < 0 ? '' : ref.slice(hash + 1);
  return {
    path: file === '' ? from : posix.join(posix.dirname(from), file),
    pointer: decodeFragment(fragment),
  };
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function withSchemas(value: Json, additions: JsonObject): Json {
  const root = asObject(value);
  const components = asObject(root.components);
  return {
    ...root,
    components: { ...components, schemas: { ...asObject(components.schemas), ...additions } },
  };
}

function walkReferences(value: Json, found: (ref: string, pointer: string) => void, pointer = ''): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => walkReferences(item, found, joinPointer(pointer, `${index}`)));
  } else if (isObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      const at = joinPointer(pointer, key);
      if (key === '$ref' && typeof member === 'string' && !isNameMap(pointer)) found(member, pointer);
      else if (!isData(key, pointer)) walkReferences(member, found, at);
    }
  }
}

/** Objects whose keys are names that somebody chose, so that `$ref` or `default` among them is a name too. */
const nameMaps = new Set([
  'properties',
  'patternProperties',
  'definitions',
  '$defs',
  'schemas',
  'messages',
  'channels',
]);
const dataKeys = new Set(['const', 'default', 'enum', 'example', 'examples']);

const isNameMap = (pointer: string): boolean => nameMaps.has(pointerSteps(pointer).at(-1) ?? '');

/** Values that are only looked at: a `$ref` in an example is an example. */
const isData = (key: string, pointer: string): boolean => dataKeys.has(key) && !isNameMap(pointer);

const opensSchema = (key: string, pointer: string): boolean =>
  pointer === '/components/schemas' ||
  (['payload', 'headers', 'schema'].includes(key) && !isNameMap(pointer));

const asObject = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
