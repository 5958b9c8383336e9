/** What a compiled validator says, and the two functions that it calls. */
import { equal, ucs2length, validate, type Validator } from '@hookwright/runtime/validation';
import { describe, expect, test } from 'vitest';

const violation = { instancePath: '/a', keyword: 'type', message: 'must be number' };

/** A validator with one answer for every payload. */
function saying(valid: boolean, errors: Validator['errors'] = null, drifts = 0): Validator {
  const validator: Validator = function () {
    for (let index = 0; index < drifts; index++) this.drift(`/${index}`, 'unknown-field');
    return valid;
  };
  return Object.assign(validator, { errors });
}

describe('validate', () => {
  test.each([
    { name: 'valid', validator: saying(true), want: { violations: [], drift: [] } },
    {
      name: 'valid, with errors of the last call',
      validator: saying(true, [violation]),
      want: { violations: [], drift: [] },
    },
    { name: 'invalid', validator: saying(false, [violation]), want: { violations: [violation], drift: [] } },
    {
      name: 'valid, with drift',
      validator: saying(true, null, 1),
      want: { violations: [], drift: [{ pointer: '/0', kind: 'unknown-field' }] },
    },
  ])('$name', ({ validator, want }) => {
    expect(validate(validator, {})).toEqual(want);
  });

  test('invalid stays invalid where the validator does not say why', () => {
    expect(validate(saying(false), {}).violations).not.toEqual([]);
  });

  test('at most a hundred drifts are kept, the first', () => {
    const { drift } = validate(saying(true, null, 101), {});
    expect(drift.map(({ pointer }) => pointer)).toEqual(
      Array.from({ length: 100 }, (_, index) => `/${index}`),
    );
  });
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
