import { isObject, type Json, joinPointer, type JsonObject } from './json.ts';
import { literal } from './text.ts';
import {
  block,
  bounds,
  isNoneOf,
  linesOf,
  type Statement,
  type Value,
  when,
  type Writer,
} from './validator-code.ts';

/** What is said of the items of a list. */
export function listChecks(writer: Writer, schema: JsonObject, value: Value): Statement[] {
  const { name, at } = value;
  const statements = bounds(writer, schema, value, [
    ['maxItems', (n) => `${name}.length > ${n}`, (n) => `must NOT have more than ${n} items`],
    ['minItems', (n) => `${name}.length < ${n}`, (n) => `must NOT have fewer than ${n} items`],
  ]);
  if (schema.uniqueItems === true) {
    statements.push(when(`!${writer.helper('uniqueItems')}(${name}, ${at}, found)`, 'return false'));
  }
  const first = Array.isArray(schema.prefixItems) ? schema.prefixItems : [];
  first.forEach((item, index) => {
    statements.push(...member(writer, item, `${name}[${index}]`, step(at, `/${index}`)));
  });
  const place = writer.variable('i');
  const item = member(writer, schema.items ?? true, `${name}[${place}]`, `${step(at, '/')} + ${place}`, null);
  statements.push(
    ...loop(`for (let ${place} = ${first.length}; ${place} < ${name}.length; ${place}++)`, item),
  );
  if (schema.contains !== undefined) {
    const isThere = `${name}.some((each) => ${writer.helper('fits')}(${writer.functionFor(schema.contains)}, each))`;
    statements.push(
      when(`!${isThere}`, writer.violation('contains', 'must contain at least 1 valid item(s)', at)),
    );
  }
  return statements;
}

/** What is said of the fields of an object. */
export function objectChecks(writer: Writer, schema: JsonObject, value: Value): Statement[] {
  const { name, at } = value;
  const count = `Object.keys(${name}).length`;
  const required = Array.isArray(schema.required) ? (schema.required as string[]) : [];
  const properties = isObject(schema.properties) ? schema.properties : {};
  const lacking = (field: string, held: string): Statement =>
    when(`${held} === undefined`, `return ${writer.helper('missing')}(${literal(field)}, ${at}, found)`);
  return [
    ...bounds(writer, schema, value, [
      ['maxProperties', (n) => `${count} > ${n}`, (n) => `must NOT have more than ${n} properties`],
      ['minProperties', (n) => `${count} < ${n}`, (n) => `must NOT have fewer than ${n} properties`],
    ]),
    ...required
      .filter((field) => !Object.hasOwn(properties, field))
      .map((field) => lacking(field, accessOf(writer, name, field))),
    ...Object.entries(properties).flatMap(([field, each]) => {
      const access = accessOf(writer, name, field);
      const isRequired = required.includes(field);
      const checked = member(
        writer,
        each,
        access,
        step(at, joinPointer('', field)),
        isRequired ? (held) => lacking(field, held) : undefined,
      );
      return checked.length === 0 && isRequired ? [lacking(field, access)] : checked;
    }),
    ...mapChecks(writer, schema, value, Object.keys(properties)),
    ...(isComposed(schema) ? [] : unknownFields(writer, schema, value)),
  ];
}

/** Reports fields that a schema, with all that it is composed of, does not know. */
export function unknownFields(writer: Writer, schema: JsonObject, { name, at }: Value): Statement[] {
  const known = schema['x-fields'];
  if (!Array.isArray(known)) return [];
  const key = writer.variable('key');
  const unknown = when(
    isNoneOf(writer, known, key),
    `${writer.helper('unknownField')}(${key}, ${at}, found)`,
  );
  return loop(`for (const ${key} in ${name})`, [unknown]);
}

/** Then what is unknown is reported when all else has been looked at. */
export const isComposed = ({ allOf, anyOf }: JsonObject): boolean =>
  allOf !== undefined || anyOf !== undefined;

/** What is said of fields by what they are called, and of all that are not called anything. */
function mapChecks(
  writer: Writer,
  schema: JsonObject,
  { name, at }: Value,
  known: readonly string[],
): Statement[] {
  const key = writer.variable('key');
  const inMap = (each: Json): Statement[] => member(writer, each, `${name}[${key}]`, step(at, '/*'), null);
  const statements: Statement[] = [];
  if (schema.propertyNames !== undefined) {
    const isName = `${writer.helper('fits')}(${writer.functionFor(schema.propertyNames)}, ${key})`;
    statements.push(when(`!${isName}`, writer.violation('propertyNames', 'property name must be valid', at)));
  }
  const patterns = Object.entries(isObject(schema.patternProperties) ? schema.patternProperties : {});
  const test = (pattern: string): string =>
    `${writer.constant('pattern', `new RegExp(${literal(pattern)}, "u")`)}.test(${key})`;
  for (const [pattern, each] of patterns) statements.push(...conditional(test(pattern), inMap(each)));
  const more = schema.additionalProperties ?? true;
  const others =
    more === false
      ? [when('', writer.violation('additionalProperties', 'must NOT have additional properties', at))]
      : inMap(more);
  if (others.length > 0) {
    const isOther = [
      ...(known.length > 0 ? [isNoneOf(writer, known, key)] : []),
      ...patterns.map(([pattern]) => `!${test(pattern)}`),
    ];
    statements.push(...conditional(isOther.join(' && '), others));
  }
  return loop(`for (const ${key} in ${name})`, statements);
}

/** A member of a value: one that may be absent, that must not be (and what happens then), or that is there (null). */
export function member(
  writer: Writer,
  schema: Json,
  access: string,
  at: string,
  lacking?: ((held: string) => Statement) | null,
): Statement[] {
  const held = writer.variable('v');
  const statements = writer.statementsOf(schema, { name: held, at });
  if (statements.length === 0) return [];
  const lines = linesOf(statements, lacking === undefined ? [`${held} !== undefined`] : []);
  return [() => [`const ${held} = ${access};`, ...(lacking ? lacking(held)([]) : []), ...lines]];
}

/** Only what an object itself has: every object inherits a `constructor`. */
function accessOf(writer: Writer, object: string, field: string): string {
  if (field in Object.prototype) return `${writer.helper('own')}(${object}, ${literal(field)})`;
  return /^[A-Za-z_$][\w$]*$/.test(field) ? `${object}.${field}` : `${object}[${literal(field)}]`;
}

const conditional = (condition: string, statements: readonly Statement[]): Statement[] =>
  condition === '' || statements.length === 0
    ? [...statements]
    : [() => block(`if (${condition})`, linesOf(statements))];

export const loop = (head: string, statements: readonly Statement[]): Statement[] =>
  statements.length === 0 ? [] : [() => block(head, linesOf(statements))];

/** The expression of a pointer, with a text after it: `at + "/a"` → `at + "/a/b"`. */
export function step(at: string, text: string): string {
  return at.endsWith('"') ? at.slice(0, -1) + literal(text).slice(1) : `${at} + ${literal(text)}`;
}
