import type { JsonObject } from './json.ts';
import { bounds, type Statement, type Value, type Writer } from './validator-code.ts';
import { listChecks, objectChecks } from './validator-members.ts';

/** Kinds of values of which a schema can say more. */
export const kinds = ['string', 'number', 'array', 'object'] as const;
export type Kind = (typeof kinds)[number];

export const kindOf = (type: string): Kind | undefined =>
  type === 'integer' || type === 'int64' ? 'number' : kinds.find((kind) => kind === type);

/** What a schema says of values of one kind, which the value is known to be of. */
export function checksOf(kind: Kind, writer: Writer, schema: JsonObject, value: Value): Statement[] {
  return { string: textChecks, number: numberChecks, array: listChecks, object: objectChecks }[kind](
    writer,
    schema,
    value,
  );
}

/** A text has no more characters than units, and no less than half: mostly they need not be counted. */
function textChecks(writer: Writer, schema: JsonObject, value: Value): Statement[] {
  const { name } = value;
  const length = `${name}.length`;
  const counted = (): string => `${writer.helper('ucs2length')}(${name})`;
  return bounds(writer, schema, value, [
    [
      'maxLength',
      (n) => `${length} > ${n} && ${counted()} > ${n}`,
      (n) => `must NOT have more than ${n} characters`,
    ],
    [
      'minLength',
      (n) =>
        Number(n) <= 1 ? `${length} < ${n}` : `${length} < ${2 * Number(n) - 1} && ${counted()} < ${n}`,
      (n) => `must NOT have fewer than ${n} characters`,
    ],
    [
      'pattern',
      (pattern) => `!${writer.constant('pattern', `new RegExp(${pattern}, "u")`)}.test(${name})`,
      (pattern) => `must match pattern "${pattern}"`,
    ],
    [
      'format',
      (format) => `!${writer.helper('hasFormat')}(${name}, ${format})`,
      (format) => `must match format "${format}"`,
    ],
  ]);
}

function numberChecks(writer: Writer, schema: JsonObject, value: Value): Statement[] {
  const { name } = value;
  return bounds(writer, schema, value, [
    ['maximum', (n) => `${name} > ${n}`, (n) => `must be <= ${n}`],
    ['minimum', (n) => `${name} < ${n}`, (n) => `must be >= ${n}`],
    ['exclusiveMaximum', (n) => `${name} >= ${n}`, (n) => `must be < ${n}`],
    ['exclusiveMinimum', (n) => `${name} <= ${n}`, (n) => `must be > ${n}`],
    [
      'multipleOf',
      (n) => `!${writer.helper('isMultiple')}(${name}, ${n})`,
      (n) => `must be multiple of ${n}`,
    ],
  ]);
}
