import { isObject, type Json, type JsonObject } from './json.ts';
import type { Schema } from './model.ts';

/** A member of an object, with all that a schema says of it. */
export interface SchemaMember {
  readonly name: string;
  readonly isRequired: boolean;
  readonly schemas: readonly (JsonObject | boolean)[];
}

/** The members that a schema of the Model describes, through references and compositions; of alternatives none is required. */
export function membersOf(payload: string, schemas: readonly Schema[]): SchemaMember[] {
  const byName = new Map(schemas.map(({ name, schema }) => [name, schema]));
  const found = new Map<string, Json[]>();
  const required = new Set<string>();
  const seen = new Set<Json>();

  function enter(schema: Json | undefined, isSure: boolean): void {
    const target = resolved(schema);
    if (!isObject(target) || seen.has(target)) return;
    seen.add(target);
    const { properties, required: names, allOf = [], anyOf = [], oneOf = [] } = target as Composed;
    for (const [name, member] of Object.entries(properties ?? {}))
      found.set(name, [...(found.get(name) ?? []), ...wholeOf(member)]);
    if (isSure) names?.forEach((name) => required.add(name));
    if (target.$ref !== undefined) enter(target.$ref, isSure);
    allOf.forEach((part) => enter(part, isSure));
    [...anyOf, ...oneOf].forEach((part) => enter(part, false));
  }

  /** A name of a schema stands for it. */
  function resolved(schema: Json | undefined): Json | undefined {
    return typeof schema === 'string' ? byName.get(schema.replace('#/schemas/', '')) : schema;
  }

  /** What is said of a member beside a reference, and what stands at its end. */
  function wholeOf(member: Json): Json[] {
    const chain = [member];
    for (let next = member; isObject(next) && typeof next.$ref === 'string';) {
      const target = resolved(next.$ref);
      if (target === undefined || chain.includes(target)) break;
      chain.push(target);
      next = target;
    }
    return chain;
  }

  enter(`#/schemas/${payload}`, true);
  return [...found].map(([name, said]) => ({
    name,
    isRequired: required.has(name),
    schemas: said as (JsonObject | boolean)[],
  }));
}

interface Composed {
  readonly properties?: JsonObject;
  readonly required?: readonly string[];
  readonly allOf?: readonly Json[];
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
}
