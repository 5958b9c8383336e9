import type { Json, JsonObject } from './json.ts';
import { literal } from './text.ts';

/** A value in the code of a validator: the variable that holds it, and the expression of its pointer. */
export interface Value {
  readonly name: string;
  readonly at: string;
}

/** Lines that return false where a value violates something. They do nothing unless all of the conditions hold. */
export type Statement = (conditions: readonly string[]) => string[];

/** What the code of one function is written with. */
export interface Writer {
  /** A variable that the function does not have yet. */
  readonly variable: (prefix: 'v' | 'i' | 'key') => string;
  /** A function of the runtime, which is imported then. */
  readonly helper: (name: string) => string;
  /** The name of a constant of the module. */
  readonly constant: (kind: 'known' | 'pattern' | 'value', code: string) => string;
  /** The code that reports a violation and returns. */
  readonly violation: (keyword: string, message: string, at: string) => string;
  readonly statementsOf: (schema: Json, value: Value) => Statement[];
  /** A function for a schema, to be given to another. */
  readonly functionFor: (schema: Json) => string;
}

/** `if (condition) result;` */
export const when =
  (condition: string, result: string): Statement =>
  (conditions) => {
    const all = [...conditions, condition].filter((each) => each !== '');
    return [all.length === 0 ? `${result};` : `if (${all.join(' && ')}) ${result};`];
  };

/** Statements, under conditions that all of them share. */
export function linesOf(statements: readonly Statement[], conditions: readonly string[] = []): string[] {
  if (statements.length < 2 || conditions.length === 0) return statements.flatMap((each) => each(conditions));
  return block(
    `if (${conditions.join(' && ')})`,
    statements.flatMap((each) => each([])),
  );
}

export const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];

/** Up to so many values are compared one by one. */
const few = 6;

/** The condition that a value is none of a list. */
export function isNoneOf(writer: Writer, values: readonly Json[], name: string): string {
  const isScalar = values.every((value) => typeof value !== 'object' || value === null);
  if (!isScalar)
    return `!${parsed(writer, [...values])}.some((each) => ${writer.helper('equal')}(each, ${name}))`;
  if (values.length > few) return `!${writer.constant('known', `new Set(${literal(values)})`)}.has(${name})`;
  return values.map((value) => `${name} !== ${literal(value)}`).join(' && ') || 'true';
}

/** A value that is no scalar, and never as a literal: one of its members could be taken for the prototype. */
export const parsed = (writer: Writer, value: Json): string =>
  writer.constant('value', `JSON.parse(${literal(JSON.stringify(value))})`);

/** A keyword, the condition under which its value is violated, and what is said then: in the words of ajv. */
type Bound = readonly [
  keyword: string,
  condition: (bound: string) => string,
  message: (bound: string) => string,
];

/** What some keywords bound. What no page bounds so is reported, and accepted. */
export function bounds(
  writer: Writer,
  schema: JsonObject,
  { at }: Value,
  all: readonly Bound[],
): Statement[] {
  return all.flatMap(([keyword, condition, message]) => {
    const bound = schema[keyword];
    if (bound === undefined) return [];
    const said = typeof bound === 'string' ? bound : JSON.stringify(bound);
    const result =
      schema['x-unproven'] === true
        ? `${writer.helper('unknownValue')}(${at}, found)`
        : writer.violation(keyword, message(said), at);
    return [when(condition(literal(bound)), result)];
  });
}
