import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isObject, type Json, type JsonObject } from '../generator/json.ts';
import { validate } from '../runtime/src/validation.ts';
import { compile } from './validators.ts';

/** Of names, values and bounds there are few, so that they meet. */
const name = fc.constantFrom('a', 'b', 'c/d', 'hasOwnProperty');
const text = fc.constantFrom('', 'a', 'ab', 'ba', '😀', 'aaaa');
const number = fc.constantFrom(0, 1, -1, 2.5, 3, 7, 2 ** 53);
const scalar = fc.oneof(text, number, fc.constantFrom(true, false, null));
const small = fc.nat(3);

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: scalar },
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie('value')), { maxLength: 4 }).map(objectOf),
  ),
}));

function objectOf<T extends Json>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries);
}

const type = fc.constantFrom('string', 'number', 'integer', 'boolean', 'array', 'object', 'null');
const types = fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 }));

const { schema } = fc.letrec<{ schema: JsonObject | boolean }>((tie) => {
  const one = tie('schema') as fc.Arbitrary<Json>;
  // A schema that is a part of itself describes nothing: one may only be within itself.
  const reference = fc.constantFrom('Root', 'Other').map((to): Json => ({ $ref: `#/schemas/${to}` }));
  const list = fc.array(one, { minLength: 1, maxLength: 3 });
  const named = fc
    .array(fc.tuple(name, fc.oneof({ weight: 5, arbitrary: one }, reference)), { maxLength: 3 })
    .map(objectOf);
  const keywords: Record<string, fc.Arbitrary<Json>> = {
    type: types,
    enum: fc.uniqueArray(value, { minLength: 1, maxLength: 8, selector: (each) => JSON.stringify(each) }),
    minimum: number,
    maximum: number,
    exclusiveMinimum: number,
    exclusiveMaximum: number,
    multipleOf: fc.constantFrom(1, 2, 0.5),
    minLength: small,
    maxLength: small,
    pattern: fc.constantFrom('^a', 'b$', '^.$'),
    minItems: small,
    maxItems: small,
    uniqueItems: fc.boolean(),
    items: one,
    prefixItems: list,
    contains: one,
    minProperties: small,
    maxProperties: small,
    required: fc.uniqueArray(name, { maxLength: 2 }),
    properties: named,
    patternProperties: fc.array(fc.tuple(fc.constantFrom('^a', 'o'), one), { maxLength: 2 }).map(objectOf),
    additionalProperties: one,
    propertyNames: fc.constantFrom<Json>({ pattern: '^[abc]' }, { maxLength: 3 }, { enum: ['a', 'b'] }),
    allOf: list,
    anyOf: list,
    oneOf: list,
    not: one,
    if: one,
    then: one,
    else: one,
  };
  const keyword = fc.constantFrom(...Object.keys(keywords));
  const some = fc
    .uniqueArray(keyword, { maxLength: 4 })
    // After `prefixItems`, and of an empty list, ajv takes for contained what it saw last.
    .map((keys) => keys.filter((key) => key !== 'contains' || !keys.includes('prefixItems')))
    .chain((keys) =>
      fc.record(Object.fromEntries(keys.map((key) => [key, keywords[key]!])), { noNullPrototype: true }),
    )
    .map((made) => (made.contains === undefined ? made : { ...made, minItems: 1 }));
  return {
    schema: fc.oneof(
      { maxDepth: 3 },
      { weight: 1, arbitrary: fc.boolean() },
      { weight: 6, arbitrary: some },
      {
        weight: 1,
        arbitrary: value.map((constant): JsonObject => ({ const: constant })),
      },
    ),
  };
});

/** What `relaxed` accepts, in words of JSON Schema. */
function lenient(given: Json): Json {
  if (!isObject(given)) return given;
  const { enum: _, anyOf, oneOf, type: wanted, additionalProperties: more, ...rest } = given;
  const result: JsonObject = mapped(rest, inside);
  if (more !== undefined && more !== false) result.additionalProperties = lenient(more);
  const all = [anyOf, oneOf].filter(Array.isArray).map((list): Json => ({ anyOf: list.map(lenient) }));
  if (wanted !== undefined) {
    const list = [wanted].flat();
    result.type = [...new Set([...list, 'null'])];
    const bounds = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
    if (list.includes('integer') && !list.includes('number')) all.push(bounds);
  }
  return { ...result, allOf: [...((result.allOf as Json[] | undefined) ?? []), ...all] };
}

/** A condition means what it says. */
function inside(part: Json, key: string): Json {
  if (key === 'properties' || key === 'patternProperties') return mapped(part as JsonObject, lenient);
  if (key === 'allOf' || key === 'prefixItems') return (part as Json[]).map(lenient);
  return ['items', 'then', 'else'].includes(key) ? lenient(part) : part;
}

function mapped(object: JsonObject, change: (value: Json, key: string) => Json): JsonObject {
  return objectOf(Object.entries(object).map(([key, each]) => [key, change(each, key)] as const));
}

/** What ajv notes for `unevaluatedProperties` it may note in nothing, and throws: then it has no answer. */
function answer(ask: () => boolean): boolean | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof TypeError || error instanceof ReferenceError) return undefined;
    throw error;
  }
}

test('a validator accepts what ajv accepts of the same schema, relaxed', () => {
  fc.assert(
    fc.property(schema, schema, fc.array(value, { minLength: 5, maxLength: 20 }), (Root, Other, values) => {
      const ajv = new Ajv2020({ strict: false, validateFormats: false, ownProperties: true });
      const schemas = { Root: lenient(Root), Other: lenient(Other) };
      const wanted = ajv.compile({ schemas, $ref: '#/schemas/Root' });
      const validator = compile({ Root, Other });
      for (const each of values) {
        const { violations } = validate(validator, each);
        expect([each, violations.length === 0]).toEqual([
          each,
          answer(() => wanted(each)) ?? violations.length === 0,
        ]);
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 300), seed: Number(process.env.SEED ?? 20251121) },
  );
});
