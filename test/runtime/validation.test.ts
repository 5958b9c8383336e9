/** What a compiled validator says, and what it calls. */
import {
  anyOf,
  equal,
  isMultiple,
  missing,
  nullFor,
  ucs2length,
  uniqueItems,
  unknownField,
  unknownValue,
  validate,
  violation,
  type Findings,
  type Validator,
} from '@hookwright/runtime/validation';
import { describe, expect, test } from 'vitest';

const wrong = { instancePath: '/a', keyword: 'type', message: 'must be number' };

describe('validate', () => {
  test.each<{ name: string; validator: Validator; want: Findings }>([
    { name: 'valid', validator: () => true, want: { violations: [], drift: [] } },
    {
      name: 'invalid',
      validator: (_, at, found) => violation('type', 'must be number', `${at}/a`, found),
      want: { violations: [wrong], drift: [] },
    },
    {
      name: 'valid, with drift',
      validator(_, at, found) {
        unknownField('a/b', at, found);
        unknownValue(`${at}/c`, found);
        return nullFor('string', null, `${at}/d`, found);
      },
      want: {
        violations: [],
        drift: [
          { pointer: '/a~1b', kind: 'unknown-field' },
          { pointer: '/c', kind: 'unknown-value' },
          { pointer: '/d', kind: 'undocumented-null' },
        ],
      },
    },
    {
      name: 'a drift that two parts of a composition report',
      validator: (_, at, found) => [1, 2].every(() => nullFor('string', null, at, found)),
      want: { violations: [], drift: [{ pointer: '', kind: 'undocumented-null' }] },
    },
  ])('$name', ({ validator, want }) => {
    expect(validate(validator, {})).toEqual(want);
  });

  test('invalid stays invalid where the validator does not say why', () => {
    expect(validate(() => false, {}).violations).not.toEqual([]);
  });

  test('at most a hundred drifts are kept, the first', () => {
    const names = Array.from({ length: 101 }, (_, index) => `${index}`);
    const { drift } = validate((_, at, found) => {
      for (const name of names) unknownField(name, at, found);
      return true;
    }, {});
    expect(drift.map(({ pointer }) => pointer)).toEqual(names.slice(0, 100).map((name) => `/${name}`));
  });
});

describe('anyOf', () => {
  const drifting =
    (count: number): Validator =>
    (_, at, found) => {
      for (let index = 0; index < count; index++) unknownField(`${count}-${index}`, at, found);
      return true;
    };
  const failing =
    (keyword: string, at: string): Validator =>
    (_, __, found) =>
      violation(keyword, keyword, at, found);

  test.each<{ name: string; alternatives: Validator[]; want: string[] }>([
    { name: 'one without drift', alternatives: [drifting(1), drifting(0)], want: [] },
    { name: 'the one with the least', alternatives: [drifting(2), drifting(1)], want: ['/x/1-0'] },
    { name: 'none of one that fails', alternatives: [failing('type', '/x'), drifting(1)], want: ['/x/1-0'] },
    {
      name: 'none fits: those that are not meant come last',
      alternatives: [failing('const', '/x/kind'), failing('type', '/x'), failing('required', '/x')],
      want: ['required', 'const', 'type', 'anyOf'],
    },
    {
      name: 'a type further in is no sign of another alternative',
      alternatives: [failing('const', '/x/kind'), failing('type', '/x/a')],
      want: ['type', 'const', 'anyOf'],
    },
  ])('$name', ({ alternatives, want }) => {
    const { violations, drift } = validate(
      (value, _, found) => anyOf(value, '/x', found, ...alternatives),
      {},
    );
    expect([...violations.map(({ keyword }) => keyword), ...drift.map(({ pointer }) => pointer)]).toEqual(
      want,
    );
  });
});

test.each([
  { name: 'nothing else is null', types: 'string', value: 1, want: 'must be string' },
  {
    name: 'an integer that is none any more',
    types: 'string or integer',
    value: 2 ** 53,
    want: 'must be an integer that a JSON number carries exactly',
  },
  { name: 'a fraction', types: 'integer', value: 1.5, want: 'must be integer' },
])('nullFor: $name', ({ types, value, want }) => {
  const { violations } = validate((given, at, found) => nullFor(types, given, at, found), value);
  expect(violations.map(({ message }) => message)).toEqual([want]);
});

test('missing names the field, at the object', () => {
  expect(validate((_, __, found) => missing('id', '/a', found), {}).violations).toEqual([
    { instancePath: '/a', keyword: 'required', message: "must have required property 'id'" },
  ]);
});

test.each<{ list: unknown[]; want: string | undefined }>([
  { list: [1, '1', true, null, [1], '[1]', { a: 1 }], want: undefined },
  { list: [{ a: 1, b: [{ c: 1, d: 2 }] }, 0, { b: [{ d: 2, c: 1 }], a: 1 }], want: '0 and 2' },
  { list: [1, [[]], [[]]], want: '1 and 2' },
  { list: [null, null], want: '0 and 1' },
])('uniqueItems of $list', ({ list, want }) => {
  const { violations } = validate((value, at, found) => uniqueItems(value as unknown[], at, found), list);
  const said = `must NOT have duplicate items (items ## ${want} are identical)`;
  expect(violations.map(({ message }) => message)).toEqual(want === undefined ? [] : [said]);
});

test.each([
  [4, 2, true],
  [5, 2, false],
  [0, 0.01, true],
  [1.1, 0.01, true],
  [19.99, 0.01, true],
  [0.001, 0.01, false],
  [-3, 1.5, true],
  [123456.785, 0.01, false],
])('isMultiple(%d, %d): %s', (value, of, want) => {
  expect(isMultiple(value, of)).toBe(want);
});

test.each([
  { text: '', want: 0 },
  { text: 'abc', want: 3 },
  { text: '好é', want: 2 },
  { text: '👍', want: 1 },
  { text: 'a👍b👍', want: 4 },
  { text: '\ud83d', want: 1 },
  { text: '\udc4d\ud83d', want: 2 },
  { text: '\ud83da', want: 2 },
])('ucs2length of $text is $want', ({ text, want }) => {
  expect(ucs2length(text)).toBe(want);
});

const pairs: { a: unknown; b: unknown; want: boolean }[] = [
  { a: 1, b: 1, want: true },
  { a: 1, b: '1', want: false },
  { a: null, b: {}, want: false },
  { a: [], b: {}, want: false },
  { a: [1, 2], b: [1, 2], want: true },
  { a: [1, 2], b: [2, 1], want: false },
  { a: [1], b: [1, undefined], want: false },
  { a: { x: 1, y: [{ z: null }] }, b: { y: [{ z: null }], x: 1 }, want: true },
  { a: { x: 1 }, b: { y: 1 }, want: false },
  { a: { x: 1 }, b: { x: 1, y: 1 }, want: false },
  { a: { toString: undefined }, b: { x: undefined }, want: false },
];

test.each(pairs)('equal: $a and $b → $want', ({ a, b, want }) => {
  expect(equal(a, b)).toBe(want);
  expect(equal(b, a)).toBe(want);
});
