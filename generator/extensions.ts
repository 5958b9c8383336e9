import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { isObject, type Json, joinPointer, type JsonObject } from './json.ts';
import { nearest } from './names.ts';
import { hasKeywords, type Kind, walk } from './places.ts';
import { problem, type Problem } from './problem.ts';
import type { Document } from './read.ts';
import { reasonOf, telling } from './standard.ts';
import type { Source } from './yaml.ts';

interface Extension {
  readonly places: readonly string[];
  readonly validate: ValidateFunction;
}

/**
 * Holds every `x-` value of a document against specs/extensions.schema.json, and says which ones nobody reads. `sources`
 * are the names that evidence may give, of all documents of the provider.
 */
export function checkExtensions(document: Document, sources: readonly string[]): Problem[] {
  const extensions = loadExtensions();
  const problems: Problem[] = [];
  const strangers = new Set<string>();

  walk(document.value, (object, pointer, kind) => {
    const names = hasKeywords(kind) ? Object.keys(object).filter((key) => key.startsWith('x-')) : [];
    for (const name of names) {
      // An extension of somebody else's is used throughout a document: it is named once.
      if (strangers.has(name)) continue;
      if (!extensions.has(name)) strangers.add(name);
      const faults = checkExtension({ name, value: object[name]!, kind }, extensions, sources);
      problems.push(
        ...faults.map(({ within, ...fault }) => {
          const place = document.place(joinPointer(pointer, name) + within);
          return 'near' in fault
            ? problem('extension-unknown', place, { name, near: fault.near })
            : problem('extension-invalid', place, { name, reason: fault.reason });
        }),
      );
    }
  });
  return problems;
}

/** The extensions of an overlay itself; those that it adds are checked where they are added. */
export function checkOverlay({ value, place }: Source): Problem[] {
  const names = Object.keys(isObject(value) ? value : {}).filter((key) => key.startsWith('x-'));
  return names.flatMap((name) =>
    checkExtension({ name, value: (value as JsonObject)[name]!, kind: 'overlay' }, loadExtensions(), []).map(
      ({ within, ...fault }) =>
        'near' in fault
          ? problem('extension-unknown', place(`/${name}`), { name, near: fault.near })
          : problem('extension-invalid', place(`/${name}${within}`), { name, reason: fault.reason }),
    ),
  );
}

/** Something wrong with an extension, at a pointer within it. */
type Fault = { readonly within: string } & ({ readonly near: string } | { readonly reason: string });

function checkExtension(
  { name, value, kind }: { name: string; value: Json; kind: Kind | 'overlay' },
  extensions: ReadonlyMap<string, Extension>,
  sources: readonly string[],
): Fault[] {
  const extension = extensions.get(name);
  if (!extension) return [{ within: '', near: nearest(name, [...extensions.keys()]) ?? '' }];
  const { places, validate } = extension;
  if (!places.includes('*') && !places.includes(kind)) {
    return [
      {
        within: '',
        reason: `belongs into ${places.map((each) => words[each] ?? each).join(' or ')}, not here`,
      },
    ];
  }
  const strangers = evidenceSources(value).filter((source) => !sources.includes(source));
  const errors = validate(value) ? [] : telling(validate.errors ?? [], value);
  return [
    ...errors.map((error) => ({
      within: error.instancePath,
      reason: `is not as it must be: ${reasonOf(error)}`,
    })),
    ...strangers.map((source) => ({
      within: '',
      reason: `names the source "${source}", which \`info\` does not list under \`x-sources\``,
    })),
  ];
}

/** How the kinds of `x-places` are called in a message, where not by their names. */
const words: Record<string, string> = {
  api: 'an OpenAPI document',
  call: 'an operation of OpenAPI',
};

let loaded: Map<string, Extension> | undefined;

function loadExtensions(): Map<string, Extension> {
  if (loaded) return loaded;
  const text = readFileSync(new URL('../specs/extensions.schema.json', import.meta.url), 'utf8');
  const schema = JSON.parse(text) as { properties: Record<string, JsonObject>; definitions: JsonObject };
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  loaded = new Map(
    Object.entries(schema.properties).map(([name, { 'x-places': places, ...value }]) => [
      name,
      { places: places as string[], validate: ajv.compile({ ...value, definitions: schema.definitions }) },
    ]),
  );
  return loaded;
}

/** The sources that a value's evidence names, at any depth. */
function evidenceSources(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(evidenceSources);
  if (!isObject(value)) return [];
  const own = typeof value.level === 'string' && value.source !== undefined ? [value.source].flat() : [];
  return [
    ...own.filter((name) => typeof name === 'string'),
    ...Object.values(value).flatMap(evidenceSources),
  ];
}
