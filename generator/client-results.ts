import { isObject, type Json, type JsonObject, pointerSteps } from './json.ts';
import type { Model } from './model.ts';

/**
 * True where a schema describes a member at a pointer, and does not say that it may be null. What only some of several
 * alternatives describe need not be there.
 */
export function hasResult(payload: string, pointer: string, { schemas }: Pick<Model, 'schemas'>): boolean {
  const steps = pointerSteps(pointer);
  if (steps.length === 0) return false;
  const start: Json = { $ref: `#/schemas/${payload}` };
  const found = steps.reduce<Json[]>((all, step) => all.flatMap((each) => membersOf(each, step)), [start]);
  return found.length > 0 && !found.some((schema) => allowsNull(schema, new Set()));

  /** The schema itself, and those that it is composed of. */
  function partsOf(schema: Json, seen = new Set<Json>()): JsonObject[] {
    if (!isObject(schema) || seen.has(schema)) return [];
    seen.add(schema);
    const named = typeof schema.$ref === 'string' ? schema.$ref.replace('#/schemas/', '') : undefined;
    const target = schemas.find(({ name }) => name === named)?.schema;
    const composed = (schema.allOf as Json[] | undefined) ?? [];
    return [
      schema,
      ...[...(target === undefined ? [] : [target]), ...composed].flatMap((each) => partsOf(each, seen)),
    ];
  }

  function membersOf(schema: Json, step: string): Json[] {
    return partsOf(schema).flatMap(({ properties }) =>
      isObject(properties) && Object.hasOwn(properties, step) ? [properties[step]!] : [],
    );
  }

  function allowsNull(schema: Json, seen: Set<Json>): boolean {
    return partsOf(schema, seen).some(
      ({ type, anyOf, oneOf }) =>
        [type].flat().includes('null') || anyOf !== undefined || oneOf !== undefined,
    );
  }
}
