import { createHash } from 'node:crypto';
import { byCodeUnit, isObject, type Json, sortedEntries } from './json.ts';
import { kebabCase } from './names.ts';

/** A function that checks a schema: the module that it is in, without folder and ending, and its name there. */
export interface Place {
  readonly file: string;
  readonly name: string;
}

export interface PlacedSchema {
  readonly place: Place;
  readonly schema: Json;
}

/** A schema within others: equal ones are one part, wherever they stand. */
interface Part {
  readonly schema: Json;
  readonly hash: string;
  readonly children: readonly Part[];
  /** How often it stands in other parts, by the field that it describes there. */
  readonly uses: Map<string, number>;
  /** Characters that are its own, and not those of its children. */
  readonly length: number;
  /** The module that its code is in; null where that is several. */
  owner?: string | null;
  place?: Place;
}

/** In characters of the schema: what is smaller is not worth a call. */
const worthwhile = 300;
const call = 40;

/**
 * Finds schemas that stand in several places, so that one function checks each: in the module that needs it or, where
 * several do, in one of its own. Its name is made of the field that it describes most often, and of its hash.
 */
export function shareSchemas(modules: readonly PlacedSchema[]): {
  /** The functions that were found, in the order of their hashes. */
  readonly shared: readonly PlacedSchema[];
  /** The function that checks a schema; undefined where its code stands within that of another. */
  readonly placeOf: (schema: Json) => Place | undefined;
} {
  const { parts, partOf } = distinctParts(modules);
  const repeated = repeatedOf(parts);
  const nameOf = createNames(modules.map(({ place }) => place.file));
  const shared = [...repeated].filter(({ place }) => !place).sort((a, b) => byCodeUnit(a.hash, b.hash));
  const names = new Map(shared.map((part) => [part, nameOf(part)]));
  // What a part is in comes before it.
  for (const part of [...parts].reverse()) {
    const name = names.get(part);
    const { owner = null } = part;
    if (name !== undefined) {
      part.place = owner === null ? { file: name, name: 'whole' } : { file: owner, name: functionName(name) };
    }
    const around = part.place?.file ?? owner;
    for (const child of part.children) {
      child.owner = child.owner === undefined || child.owner === around ? around : null;
    }
  }
  return {
    shared: shared.map(({ schema, place }) => ({ schema, place: place! })),
    placeOf: (schema) => {
      const part = partOf.get(schema);
      return part && repeated.has(part) ? part.place : undefined;
    },
  };
}

/** `pay-success` → validate_pay_success: an identifier in ASCII. */
export const functionName = (file: string): string => `validate_${file.replaceAll('-', '_')}`;

/** Every part once, after those that it is made of. */
function distinctParts(modules: readonly PlacedSchema[]): { parts: Part[]; partOf: Map<Json, Part> } {
  const parts = new Map<string, Part>();
  const partOf = new Map<Json, Part>();

  function partAt(schema: Json, field: string): Part {
    const found = nestedSchemas(schema, field).map((each) => ({
      ...each,
      part: partAt(each.schema, each.field),
    }));
    const hashes = new Map(found.map(({ schema: nested, part }) => [nested, part.hash]));
    const text = canonical(schema, hashes);
    const hash = createHash('sha256').update(text).digest('hex');
    let part = parts.get(hash);
    if (!part) {
      const children = found.map((each) => each.part);
      part = { schema, hash, children, uses: new Map(), length: text.length - children.length * hash.length };
      parts.set(hash, part);
      for (const each of found) use(each.part, each.field);
    }
    partOf.set(schema, part);
    return part;
  }

  for (const { schema, place } of modules) {
    if (!isObject(schema)) continue;
    const part = partAt(schema, '');
    part.place ??= place;
    use(part, '');
  }
  return { parts: [...parts.values()], partOf };
}

/** What is the same for equal schemas, in whatever order their members are; a schema in it is its hash. */
function canonical(value: Json, hashes: ReadonlyMap<Json, string>): string {
  if (Array.isArray(value))
    return `[${value.map((item) => hashes.get(item) ?? canonical(item, hashes)).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = sortedEntries(value).map(([key, member]) => {
    const isSet = key === 'required' && Array.isArray(member);
    const ordered = isSet ? [...member].sort() : member;
    return `${JSON.stringify(key)}:${hashes.get(ordered) ?? canonical(ordered, hashes)}`;
  });
  return `{${members.join()}}`;
}

/** The schemas right within one, and the fields that they describe. */
function nestedSchemas(schema: Json, field: string): { schema: Json; field: string }[] {
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const kind = Object.hasOwn(nested, key) ? nested[key] : undefined;
    const found: [string, Json][] =
      kind === 'names' && isObject(value)
        ? Object.entries(value)
        : kind === undefined
          ? []
          : [value].flat().map((each) => [field, each]);
    return found.filter(([, each]) => isObject(each)).map(([name, each]) => ({ schema: each, field: name }));
  });
}

const nested: Record<string, 'names' | 'inner'> = {
  properties: 'names',
  patternProperties: 'names',
  allOf: 'inner',
  anyOf: 'inner',
  oneOf: 'inner',
  prefixItems: 'inner',
  items: 'inner',
  additionalProperties: 'inner',
  contains: 'inner',
  not: 'inner',
  if: 'inner',
  then: 'inner',
  else: 'inner',
  propertyNames: 'inner',
  'x-or-null': 'inner',
};

/** Parts that are worth a function: those that stand in several places. */
function repeatedOf(parts: readonly Part[]): Set<Part> {
  const repeated = new Set<Part>();
  const sizes = new Map<Part, number>();
  for (const part of parts) {
    const size = part.children.reduce((sum, child) => sum + sizes.get(child)!, part.length);
    const count = [...part.uses.values()].reduce((a, b) => a + b, 0);
    if (count > 1 && size >= worthwhile) repeated.add(part);
    sizes.set(part, repeated.has(part) ? call : size);
  }
  return repeated;
}

const use = ({ uses }: Part, field: string): void => void uses.set(field, (uses.get(field) ?? 0) + 1);

/** Gives each part a name of its own: `user-1f3c9a2b`. */
function createNames(files: readonly string[]): (part: Part) => string {
  const taken = new Set(files);
  return ({ uses, hash }) => {
    const [[field = ''] = []] = [...uses].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
    const label = kebabCase(field).slice(0, 40).replace(/-$/, '') || 'part';
    let length = 8;
    while (taken.has(`${label}-${hash.slice(0, length)}`)) length++;
    const name = `${label}-${hash.slice(0, length)}`;
    taken.add(name);
    return name;
  };
}
