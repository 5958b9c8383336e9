import { isObject, type Json, type JsonObject } from './json.ts';
import type { Schema } from './model.ts';

interface Relaxing {
  readonly schemas: ReadonlyMap<string, Schema>;
  /** False inside of alternatives: what one of them does not know another may. */
  readonly reports: boolean;
  /** True where a value stands by itself, not as one part of a composition: there its fields are known. */
  readonly isRoot: boolean;
}

const copied = (
  'const required minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern' +
  ' minItems maxItems uniqueItems minProperties maxProperties'
).split(' ');

/**
 * What a delivery must satisfy. A field or a value of an enum that nobody has heard of, and a null where none is
 * documented, are reported and accepted: a payment is not lost because a provider added something.
 */
export function relaxed(schema: Json, relaxing: Relaxing): Json {
  if (!isObject(schema)) return schema;
  const { schemas, reports, isRoot } = relaxing;
  const whole = (value: Json): Json => relaxed(value, { schemas, reports, isRoot: true });
  const part = (value: Json): Json => relaxed(value, { schemas, reports, isRoot: false });
  const alternative = (value: Json): Json => relaxed(value, { schemas, reports: false, isRoot: true });
  const result: JsonObject = {};
  for (const key of copied) if (schema[key] !== undefined) result[key] = schema[key];
  Object.assign(result, relaxedType(schema, reports));
  if (Array.isArray(schema.enum) && reports) result['x-enum'] = schema.enum;
  if (typeof schema.$ref === 'string') result['x-ref'] = schema.$ref.replace('#/schemas/', '');
  for (const key of ['properties', 'patternProperties']) {
    if (isObject(schema[key])) result[key] = mapValues(schema[key], whole);
  }
  for (const key of ['items', 'additionalProperties', 'contains']) {
    if (schema[key] !== undefined && schema[key] !== false) result[key] = whole(schema[key]);
  }
  if (schema.items === false) result.items = false;
  // ajv's smallest code is that of draft 7, in which a tuple is a list of `items`.
  if (Array.isArray(schema.prefixItems)) {
    if (result.items !== undefined) result.additionalItems = result.items;
    result.items = schema.prefixItems.map(whole);
  }
  if (Array.isArray(schema.allOf)) result.allOf = schema.allOf.map(part);
  // Once their enums are open, of several alternatives more than one may fit.
  const alternatives = [schema.anyOf, schema.oneOf].filter((list) => Array.isArray(list));
  if (alternatives.length > 0) {
    result.allOf = [
      ...((result.allOf as Json[] | undefined) ?? []),
      ...alternatives.map((list) => ({ anyOf: list.map(alternative) })),
    ];
  }
  // A condition means what it says: it is not relaxed.
  for (const key of ['not', 'if', 'propertyNames'])
    if (schema[key] !== undefined) result[key] = strict(schema[key]);
  for (const key of ['then', 'else']) if (schema[key] !== undefined) result[key] = alternative(schema[key]);
  const fields = isRoot && reports ? fieldNames(schema, schemas) : undefined;
  if (fields) result['x-fields'] = [...fields].sort();
  return result;
}

function relaxedType(schema: JsonObject, reports: boolean): JsonObject {
  const types = [schema.type ?? []].flat() as string[];
  if (types.length === 0) return {};
  const isReported = reports && !types.includes('null');
  return {
    'x-type': types.filter((type) => type !== 'null'),
    ...(isReported ? { 'x-null': true } : {}),
    // One that is read exactly may be any.
    ...(types.includes('integer') && schema['x-int64'] === undefined ? { 'x-safe-integer': true } : {}),
  };
}

/** A copy for a place that must not be relaxed; of its parts, references are. */
function strict(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(strict);
  if (!isObject(schema)) return schema;
  const { $ref, enum: values, properties, patternProperties, const: constant, ...rest } = schema;
  for (const key of ['description', 'examples', 'default']) delete rest[key];
  return {
    ...mapValues(rest, strict),
    ...(isObject(properties) ? { properties: mapValues(properties, strict) } : {}),
    ...(isObject(patternProperties) ? { patternProperties: mapValues(patternProperties, strict) } : {}),
    ...(constant === undefined ? {} : { const: constant }),
    ...(typeof $ref === 'string' ? { 'x-ref': $ref.replace('#/schemas/', '') } : {}),
    ...(Array.isArray(values)
      ? {
          allOf: [
            ...[rest.allOf ?? []].flat().map(strict),
            { anyOf: values.map((value) => ({ const: value })) },
          ],
        }
      : {}),
  };
}

function mapValues(object: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** The names of all fields that a schema knows; undefined where it, or a part of it, leaves that open. */
export function fieldNames(schema: Json, schemas: ReadonlyMap<string, Schema>): Set<string> | undefined {
  const names = new Set<string>();
  const entered = new Set<Json>();
  const waiting = [schema];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (entered.has(part)) continue;
    entered.add(part);
    if (!isObject(part) || isOpen(part)) return undefined;
    const own = isObject(part.properties) ? Object.keys(part.properties) : [];
    const parts = Array.isArray(part.allOf) ? [...part.allOf] : [];
    if (typeof part.$ref === 'string') parts.push(schemas.get(part.$ref.replace('#/schemas/', ''))!.schema);
    if (own.length === 0 && parts.length === 0) return undefined;
    for (const name of own) names.add(name);
    waiting.push(...parts);
  }
  return names;
}

/** True where a schema itself says that there may be other fields, or that it depends. */
function isOpen(schema: JsonObject): boolean {
  const depends = ['anyOf', 'oneOf', 'if', 'patternProperties'].some((key) => schema[key] !== undefined);
  return depends || schema.additionalProperties === true || isObject(schema.additionalProperties);
}
