import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { isObject, type Json, joinPointer, type JsonObject, pointerSteps, valueAt } from './json.ts';
import { nearest } from './names.ts';
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

  visitExtensions(document.value, (name, value, pointer) => {
    const at = joinPointer(pointer, name);
    const extension = extensions.get(name);
    const kind = kindOf(pointer);
    if (!extension) {
      const near = nearest(name, [...extensions.keys()]) ?? '';
      problems.push(problem('extension-unknown', document.place(at), { name, near }));
    } else if (!extension.places.includes('*') && !extension.places.includes(kind)) {
      const reason = `belongs into ${extension.places.join(' or ')}, not here`;
      problems.push(problem('extension-invalid', document.place(at), { name, reason }));
    } else if (!extension.validate(value)) {
      for (const error of telling(extension.validate.errors ?? [], value)) {
        const reason = `is not as it must be: ${reasonOf(error)}`;
        problems.push(
          problem('extension-invalid', document.place(at + error.instancePath), { name, reason }),
        );
      }
    }
    for (const source of evidenceSources(value)) {
      if (sources.includes(source)) continue;
      const reason = `names the source "${source}", which \`info\` does not list under \`x-sources\``;
      problems.push(problem('extension-invalid', document.place(at), { name, reason }));
    }
  });
  return problems;
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

/** Extensions stand anywhere but in examples; inside of one there is no other but evidence. */
function visitExtensions(
  value: Json,
  found: (name: string, value: Json, pointer: string) => void,
  pointer = '',
): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => visitExtensions(item, found, joinPointer(pointer, `${index}`)));
  } else if (isObject(value)) {
    const last = pointerSteps(pointer).at(-1) ?? '';
    const holdsNames = last === 'properties';
    for (const [key, member] of Object.entries(value)) {
      if (!holdsNames && key.startsWith('x-')) found(key, member, pointer);
      else if (holdsNames || !['const', 'default', 'enum', 'examples', 'example'].includes(key)) {
        visitExtensions(member, found, joinPointer(pointer, key));
      }
    }
  }
}

function kindOf(pointer: string): string {
  if (pointer === '/info') return 'info';
  if (/^(\/components)?\/operations\/[^/]+$/.test(pointer)) return 'operation';
  if (/^(\/components|\/channels\/[^/]+)\/messages\/[^/]+$/.test(pointer)) return 'message';
  if (/\/securitySchemes\/[^/]+$|\/security\/\d+$/.test(pointer)) return 'securityScheme';
  if (/^\/components\/schemas\/|\/(payload|headers|schema)(\/|$)/.test(pointer)) return 'schema';
  return 'object';
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
