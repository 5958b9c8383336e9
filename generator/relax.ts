import { isObject, type Json, type JsonObject } from './json.ts';
import type { Schema } from './model.ts';

interface Relaxing {
  readonly schemas: ReadonlyMap<string, Schema>;
  /** True where a closed list of fields or values stays closed. */
  readonly isStrict: boolean;
  /** True where a value stands by itself, not as one part of a composition: there its fields are known. */
  readonly isRoot: boolean;
}

const copied = (
  'const required minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern' +
  ' minItems maxItems uniqueItems minProperties maxProperties'
).split(' ');
const nested = 'properties patternProperties items additionalProperties contains prefixItems'.split(' ');
const composing = '$ref allOf anyOf oneOf not if then else propertyNames'.split(' ');
const checked = new Set([...copied, ...nested, ...composing, 'type', 'enum', 'format']);

/**
 * What a delivery must satisfy. A field or a value of an enum that nobody has heard of, and a null where none is
 * documented, are reported and accepted: a payment is not lost because a provider added something. What reports:
 * `x-null` (the types that null stands in for), `x-enum`, `x-fields`; `x-whole` and `x-part` are another schema's
 * validator, with and without a report of fields that it does not know; `x-or-null` is a schema, or null. Bounds beside
 * `x-unproven` are reported, too.
 */
export function relaxed(schema: Json, relaxing: Relaxing): Json {
  if (!isObject(schema)) return schema;
  const keys = Object.keys(schema).filter((key) => checked.has(key));
  const only = keys.length === 1 ? keys[0] : undefined;
  if (only === '$ref') return { [relaxing.isRoot ? 'x-whole' : 'x-part']: nameOf(schema.$ref!) };
  if (only === 'allOf' && (schema.allOf as Json[]).length === 1)
    return relaxed((schema.allOf as Json[])[0]!, relaxing);

  const { schemas, isStrict, isRoot } = relaxing;
  const whole = (value: Json): Json => relaxed(value, { ...relaxing, isRoot: true });
  const part = (value: Json): Json => relaxed(value, { ...relaxing, isRoot: false });
  const result: JsonObject = {};
  for (const key of copied) if (schema[key] !== undefined) result[key] = schema[key];
  if (schema['x-unproven'] === true && !isStrict) result['x-unproven'] = true;
  if (schema.format !== undefined && isStrict) result.format = schema.format;
  Object.assign(result, relaxedType(schema));
  if (Array.isArray(schema.enum)) result[isStrict ? 'enum' : 'x-enum'] = schema.enum;
  for (const key of ['properties', 'patternProperties']) {
    if (isObject(schema[key])) result[key] = mapValues(schema[key], whole);
  }
  if (schema.items !== undefined) result.items = whole(schema.items);
  const more = schema.additionalProperties;
  if (more !== undefined && (more !== false || isStrict)) result.additionalProperties = whole(more);
  if (Array.isArray(schema.prefixItems)) result.prefixItems = schema.prefixItems.map(whole);
  // A condition means what it says: it is not relaxed.
  for (const key of ['not', 'if', 'propertyNames', 'contains'])
    if (schema[key] !== undefined) result[key] = strict(schema[key]);
  for (const key of ['then', 'else']) if (schema[key] !== undefined) result[key] = part(schema[key]);

  const parts = [
    ...(typeof schema.$ref === 'string' ? [{ 'x-part': nameOf(schema.$ref) }] : []),
    ...(Array.isArray(schema.allOf) ? schema.allOf.map(part) : []),
    ...['anyOf', 'oneOf'].flatMap((key) =>
      Array.isArray(schema[key]) ? [alternatives(key, schema, relaxing)] : [],
    ),
  ];
  if (parts.length > 0) result.allOf = parts;
  const fields = isRoot && result.additionalProperties !== false ? fieldNames(schema, schemas) : undefined;
  if (fields) result['x-fields'] = [...fields].sort();
  return parts.length === 1 && Object.keys(result).length === 1 ? parts[0]! : result;
}

/** Alternatives know all of the fields only where nothing but them describes the value. */
function alternatives(key: string, schema: JsonObject, relaxing: Relaxing): Json {
  const isRoot =
    relaxing.isRoot &&
    Object.keys(schema).every((each) => each === key || each === 'type' || !checked.has(each));
  const list = schema[key] as Json[];
  const others = list.filter((each) => !isNull(each));
  // Once enums are open, of several alternatives more than one may fit: `oneOf` is no more than `anyOf`.
  const isOne = key === 'oneOf' || others.length === 1;
  const made = others.map((each) => relaxed(each, { ...relaxing, isRoot: isRoot && isOne }));
  const fields = isRoot && !isOne ? fieldsOfAny(others, relaxing.schemas) : undefined;
  const alternative: Json =
    made.length > 1
      ? { anyOf: made, ...(fields ? { 'x-fields': fields } : {}) }
      : (made[0] ?? { 'x-type': [] });
  return others.length < list.length ? { 'x-or-null': alternative } : alternative;
}

const isNull = (schema: Json): boolean =>
  isObject(schema) &&
  schema.type === 'null' &&
  Object.keys(schema).every((key) => key === 'type' || !checked.has(key));

/** Of several that may fit at once. */
function fieldsOfAny(list: readonly Json[], schemas: Relaxing['schemas']): string[] | undefined {
  const known = list.map((each) => fieldNames(each, schemas));
  return known.every((names) => names !== undefined)
    ? [...new Set(known.flatMap((names) => [...names]))].sort()
    : undefined;
}

function relaxedType({ type, 'x-int64': exact }: JsonObject): JsonObject {
  const types = [type ?? []].flat() as string[];
  if (types.length === 0) return {};
  return {
    // One that is read exactly may be any integer.
    'x-type': types
      .filter((each) => each !== 'null')
      .map((each) => (each === 'integer' && exact !== undefined ? 'int64' : each)),
    ...(types.includes('null') ? {} : { 'x-null': true }),
  };
}

/** A copy for a place that must not be relaxed; of its parts, references are. */
function strict(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (!checked.has(key) || key === '$ref') continue;
    if (key === 'properties' || key === 'patternProperties')
      result[key] = mapValues(value as JsonObject, strict);
    else if (copied.includes(key) || key === 'type' || key === 'enum') result[key] = value;
    else result[key] = Array.isArray(value) ? value.map(strict) : strict(value);
  }
  if (typeof schema.$ref !== 'string') return result;
  const reference: Json = { 'x-part': nameOf(schema.$ref) };
  if (Object.keys(result).length === 0) return reference;
  return { ...result, allOf: [reference, ...((result.allOf as Json[] | undefined) ?? [])] };
}

const nameOf = (ref: Json): string => (ref as string).replace('#/schemas/', '');

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
