import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { isObject, type Json, joinPointer, type JsonObject, valueAt } from './json.ts';
import { nearest } from './names.ts';
import { hasKeywords, type Kind, walk } from './places.ts';
import { problem, type Problem } from './problem.ts';
import type { Document } from './read.ts';
import { reasonOf, telling } from './standard.ts';

interface Extension {
  readonly places: readonly string[];
  readonly validate: ValidateFunction;
}

/** Holds every `x-` value of a document against specs/extensions.schema.json, and says which ones nobody reads. */
export function checkExtensions(document: Document): Problem[] {
  const extensions = loadExtensions();
  const sources = Object.keys((valueAt(document.value, '/info/x-sources') as JsonObject | undefined) ?? {});
  const problems: Problem[] = [];

  walk(document.value, (object, pointer, kind) => {
    const names = hasKeywords(kind) ? Object.keys(object).filter((key) => key.startsWith('x-')) : [];
    for (const name of names) {
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

/** Something wrong with an extension, at a pointer within it. */
type Fault = { readonly within: string } & ({ readonly near: string } | { readonly reason: string });

function checkExtension(
  { name, value, kind }: { name: string; value: Json; kind: Kind },
  extensions: ReadonlyMap<string, Extension>,
  sources: readonly string[],
): Fault[] {
  const extension = extensions.get(name);
  if (!extension) return [{ within: '', near: nearest(name, [...extensions.keys()]) ?? '' }];
  const { places, validate } = extension;
  if (!places.includes('*') && !places.includes(kind)) {
    return [{ within: '', reason: `belongs into ${places.join(' or ')}, not here` }];
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
