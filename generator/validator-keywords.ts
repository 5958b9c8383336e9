import { isObject, type Json, type JsonObject } from './json.ts';
import { literal } from './text.ts';
import {
  block,
  isNoneOf,
  linesOf,
  parsed,
  type Statement,
  type Value,
  when,
  type Writer,
} from './validator-code.ts';
import { checksOf, kindOf, kinds } from './validator-kinds.ts';
import { isComposed, unknownFields } from './validator-members.ts';

/** What a schema says, as `relaxed` writes it → the code that holds a value against it. */
export function bodyOf(writer: Writer, schema: Json, value: Value): Statement[] {
  if (schema === false) {
    const { at } = value;
    return [when('', writer.violation('false schema', 'boolean schema is false', at))];
  }
  if (!isObject(schema)) return [];
  const isConstant = schema.const !== undefined;
  return [
    ...(isConstant ? constant(writer, schema, value) : typed(writer, schema, value)),
    ...composed(writer, schema, value),
  ];
}

function constant(writer: Writer, { const: wanted = null }: JsonObject, { name, at }: Value): Statement[] {
  const isOther =
    typeof wanted === 'object' && wanted !== null
      ? `!${writer.helper('equal')}(${name}, ${parsed(writer, wanted)})`
      : `${name} !== ${literal(wanted)}`;
  return [when(isOther, writer.violation('const', 'must be equal to constant', at))];
}

/** The type, and what is said of values of it. */
function typed(writer: Writer, schema: JsonObject, value: Value): Statement[] {
  const { 'x-type': lenient, type: strict } = schema;
  const types = [lenient ?? strict ?? []].flat() as string[];
  const [first] = types;
  if (first !== undefined && types.length === 1) {
    const kind = kindOf(first);
    const group = linesOf([
      ...(kind ? checksOf(kind, writer, schema, value) : []),
      ...listed(writer, schema, value),
    ]);
    return group.length > 0 ? [ofType(first, group)] : [notOf()];
  }
  const isTyped = lenient !== undefined || strict !== undefined;
  const ofKinds = kinds
    .filter((kind) => !isTyped || types.some((type) => kindOf(type) === kind))
    .map((kind) => ({ kind, lines: linesOf(checksOf(kind, writer, schema, value)) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ kind, lines }) => within(value, testOf(kind), lines));
  return [...(isTyped ? [notOf()] : []), ...ofKinds, ...listed(writer, schema, value)];

  function testOf(type: string): string {
    if (type === 'object') return `${writer.helper('isObject')}(${value.name})`;
    if (type === 'array') return `Array.isArray(${value.name})`;
    if (type === 'integer' && lenient !== undefined) return `Number.isSafeInteger(${value.name})`;
    if (type === 'integer' || type === 'int64') return `Number.isInteger(${value.name})`;
    return type === 'null' ? `${value.name} === null` : `typeof ${value.name} === "${type}"`;
  }

  /** What becomes of a value of another type, under further conditions; null stands in for any where nobody says. */
  function otherwise(conditions: readonly string[]): string {
    const { name, at } = value;
    const expected = types.join(' or ').replaceAll('int64', 'integer') || 'null';
    const [more, result] =
      lenient === undefined
        ? [[], writer.violation('type', `must be ${expected}`, at)]
        : [
            [
              ...(schema['x-null'] === true ? [] : [`${name} !== null`]),
              `!${writer.helper('nullFor')}(${literal(expected)}, ${name}, ${at}, found)`,
            ],
            'return false',
          ];
    const all = [...conditions, ...more];
    return all.length > 0 ? `if (${all.join(' && ')}) ${result};` : `${result};`;
  }

  function notOf(): Statement {
    const others = types
      .map(testOf)
      .map((test) => (/ === /.test(test) ? test.replace('===', '!==') : `!${test}`));
    return (conditions) => [otherwise([...others, ...conditions])];
  }

  function ofType(type: string, group: readonly string[]): Statement {
    return (conditions) => {
      const lines = within(value, testOf(type), group)(conditions);
      return [...lines.slice(0, -1), `} else ${otherwise(conditions)}`];
    };
  }
}

/** Lines for a value of a type: that it is there goes without saying. */
const within =
  ({ name }: Value, test: string, lines: readonly string[]): Statement =>
  (conditions) => {
    const implied = [`${name} !== undefined`, `${name} !== null`];
    const others = conditions.filter((each) => !implied.includes(each));
    return block(`if (${[...others, test].join(' && ')})`, lines);
  };

/** `enum`, closed or open. */
function listed(writer: Writer, schema: JsonObject, { name, at }: Value): Statement[] {
  const list = schema.enum ?? schema['x-enum'];
  if (!Array.isArray(list)) return [];
  const types = schema['x-type'];
  // Of null the type has spoken, and where there is one type nothing else comes here.
  const values = types === undefined ? list : list.filter((value) => value !== null);
  const isNull = Array.isArray(types) && types.length > 1 ? `${name} !== null && ` : '';
  const isOther = isNull + isNoneOf(writer, values, name);
  if (schema.enum === undefined) return [when(isOther, `${writer.helper('unknownValue')}(${at}, found)`)];
  return [when(isOther, writer.violation('enum', 'must be equal to one of the allowed values', at))];
}

/** What is said of the whole value, whatever its type. */
function composed(writer: Writer, schema: JsonObject, value: Value): Statement[] {
  const { name, at } = value;
  const list = (key: string): Json[] => (Array.isArray(schema[key]) ? schema[key] : []);
  const fits = (condition: Json): string =>
    `${writer.helper('fits')}(${writer.functionFor(condition)}, ${name})`;
  const statements = list('allOf').flatMap((part) => writer.statementsOf(part, value));
  if (list('anyOf').length > 0) {
    const alternatives = list('anyOf').map(writer.functionFor).join(', ');
    statements.push(
      when(`!${writer.helper('anyOf')}(${name}, ${at}, found, ${alternatives})`, 'return false'),
    );
  }
  if (list('oneOf').length > 0) {
    const count = list('oneOf')
      .map((each) => `Number(${fits(each)})`)
      .join(' + ');
    const result = writer.violation('oneOf', 'must match exactly one schema in oneOf', at);
    statements.push(when(`${count} !== 1`, result));
  }
  if (schema.not !== undefined) {
    statements.push(when(fits(schema.not), writer.violation('not', 'must NOT be valid', at)));
  }
  const { if: condition, then: consequence = true, else: alternative = true } = schema;
  if (condition !== undefined) {
    const holds = fits(condition);
    const yes = writer.statementsOf(consequence, value);
    const no = writer.statementsOf(alternative, value);
    if (yes.length > 0) statements.push(under(holds, yes));
    if (no.length > 0) statements.push(under(`!${holds}`, no));
  }
  const orNull = schema['x-or-null'];
  if (orNull !== undefined) statements.push(under(`${name} !== null`, writer.statementsOf(orNull, value)));
  const fields = isComposed(schema) ? linesOf(unknownFields(writer, schema, value)) : [];
  if (fields.length > 0) statements.push(within(value, `${writer.helper('isObject')}(${name})`, fields));
  return statements;
}

/** Statements under one more condition. */
const under =
  (condition: string, statements: readonly Statement[]): Statement =>
  (conditions) =>
    linesOf(statements, [...conditions, condition]);
