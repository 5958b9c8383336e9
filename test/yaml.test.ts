import { describe, expect, test } from 'vitest';
import { parseYaml } from '../generator/yaml.ts';

describe('a value of YAML', () => {
  test.each<{ name: string; given: string; want: unknown }>([
    {
      name: 'numbers',
      given: 'a: [0x10, 0o17, 1e3, -0.5, 010, 1_000]',
      want: { a: [16, 15, 1000, -0.5, 10, '1_000'] },
    },
    {
      name: 'words that YAML 1.1 took for booleans',
      given: '[yes, no, on, off, true]',
      want: ['yes', 'no', 'on', 'off', true],
    },
    { name: 'null', given: 'a: ~\nb: null\nc:', want: { a: null, b: null, c: null } },
    {
      name: 'keys that are no texts',
      given: '200: a\n1.0: b\ntrue: c\nnull: d',
      want: { 200: 'a', '1.0': 'b', true: 'c', null: 'd' },
    },
    { name: 'inherited names', given: 'constructor: 1\ntoString: 2', want: { constructor: 1, toString: 2 } },
    { name: 'block texts', given: 'a: |\n  x\n  y\nb: >-\n  x\n  y', want: { a: 'x\ny\n', b: 'x y' } },
    { name: 'CRLF', given: 'a: |\r\n  x\r\n  y\r\nb: 1\r\n', want: { a: 'x\ny\n', b: 1 } },
    { name: 'a byte order mark', given: '\ufeffa: 1', want: { a: 1 } },
    { name: 'escapes', given: '"\\0\\u2028\\U0001F389"', want: '\u0000\u2028🎉' },
    {
      name: 'aliases',
      given: 'a: &x { b: [1] }\nc: *x\nd: [*x]',
      want: { a: { b: [1] }, c: { b: [1] }, d: [{ b: [1] }] },
    },
    {
      name: 'an anchor that is set again',
      given: 'a: &x 1\nb: *x\nc: &x 2\nd: *x',
      want: { a: 1, b: 1, c: 2, d: 2 },
    },
    {
      name: 'merge keys, which YAML 1.2 does not have',
      given: 'a: &x { b: 1 }\nc: { <<: *x }',
      want: { a: { b: 1 }, c: { '<<': { b: 1 } } },
    },
    {
      name: 'tags of the core',
      given: 'a: !!str 5\nb: !!int "7"\nc: !!null ""',
      want: { a: '5', b: 7, c: null },
    },
    { name: 'one document with its marks', given: '---\na: 1\n...\n', want: { a: 1 } },
    { name: 'JSON', given: '{"a": [1, "\\u0041", {"b": null}]}', want: { a: [1, 'A', { b: null }] } },
    { name: 'nothing', given: '# nothing\n', want: null },
    { name: 'nesting up to the limit', given: `${'['.repeat(100)}1${']'.repeat(100)}`, want: nested(100) },
  ])('$name', ({ given, want }) => {
    const { source, problems } = parseYaml('a.yaml', given);

    expect(problems).toEqual([]);
    expect(source?.value).toEqual(want);
  });

  function nested(depth: number): unknown {
    return depth === 0 ? 1 : [nested(depth - 1)];
  }
});

describe('a place in YAML', () => {
  const text = [
    '# a comment',
    'a: &x',
    '  b/c: 1',
    '  list:',
    '    - one',
    '    -   two: 2',
    'alias: *x',
    '"quoted key": { flow: [1, 2] }',
    '200: number',
  ];

  test.each<{ pointer: string; line: number; column: number }>([
    { pointer: '', line: 1, column: 1 },
    { pointer: '/a', line: 2, column: 1 },
    { pointer: '/a/b~1c', line: 3, column: 3 },
    { pointer: '/a/list/0', line: 5, column: 7 },
    { pointer: '/a/list/1', line: 6, column: 9 },
    { pointer: '/a/list/1/two', line: 6, column: 9 },
    { pointer: '/alias', line: 7, column: 1 },
    { pointer: '/alias/list', line: 4, column: 3 },
    { pointer: '/quoted key/flow/1', line: 8, column: 27 },
    { pointer: '/200', line: 9, column: 1 },
    // What is not there is shown at the nearest that is.
    { pointer: '/a/list/9', line: 4, column: 3 },
    { pointer: '/a/none/deeper', line: 2, column: 1 },
    { pointer: '/200/deeper', line: 9, column: 1 },
  ])('$pointer', ({ pointer, line, column }) => {
    for (const end of ['\n', '\r\n']) {
      const place = parseYaml('a.yaml', text.join(end)).source!.place(pointer);

      expect(place).toEqual({ file: 'a.yaml', line, column, text: text[line - 1], pointer });
    }
  });

  test('a byte order mark is no column', () => {
    expect(parseYaml('a.yaml', '\ufeffa: 1').source!.place('/a')).toMatchObject({ line: 1, column: 1 });
  });

  test('of a line without end, the beginning is shown', () => {
    const { text } = parseYaml('a.yaml', `a: ${'x'.repeat(1_000_000)}`).source!.place('/a');

    expect(text).toHaveLength(1000);
  });
});

describe('what is no document', () => {
  test.each<{ name: string; given: string; want: string[] }>([
    { name: 'a quote that is not closed', given: 'a: "b\n', want: ['yaml-invalid 2:1'] },
    {
      name: 'a list that is not closed',
      given: 'a: [1,\nb: 2\n',
      want: ['yaml-invalid 2:1'],
    },
    { name: 'two colons', given: 'a: b: c', want: ['yaml-invalid 1:4'] },
    { name: 'a tab as indentation', given: 'a:\n\tb: 1', want: ['yaml-invalid 2:1'] },
    { name: 'indentation that fits nothing', given: 'a:\n    b: 1\n  c: 2', want: ['yaml-invalid 3:1'] },
    { name: 'a reserved character', given: 'a: @b', want: ['yaml-invalid 1:4'] },
    { name: 'two documents', given: 'a: 1\n---\nb: 2', want: ['yaml-invalid 2:1'] },
    { name: 'a key that is an object', given: '{ a: 1 }: b', want: ['yaml-invalid 1:1'] },
    { name: 'a tag of nobody', given: 'a: !foo b', want: ['yaml-invalid 1:4'] },
    { name: 'a tag of JavaScript', given: 'a: !!js/function "PWN1()"', want: ['yaml-invalid 1:4'] },
    { name: 'a directive of nobody', given: '%FOO bar\n---\na: 1', want: ['yaml-invalid 1:1'] },
    { name: 'another version of YAML', given: '%YAML 1.1\n---\na: yes', want: ['yaml-invalid 1:1'] },
    { name: 'bytes, which JSON does not have', given: 'a: !!binary aGk=', want: ['yaml-invalid 1:13'] },
    {
      name: 'a time, which JSON does not have',
      given: 'a: !!timestamp 2001-12-14',
      want: ['yaml-invalid 1:16'],
    },
    { name: 'an alias of nothing', given: 'a: 1\nb: *nothing', want: ['yaml-invalid 2:4'] },
    {
      name: 'numbers that JSON does not have',
      given: 'a: .inf\nb: [.nan]\nc: 1e999',
      want: ['yaml-invalid 1:4', 'yaml-invalid 2:5', 'yaml-invalid 3:4'],
    },
    { name: 'a key twice', given: 'a: 1\nb: 2\na: 3', want: ['key-duplicate 3:1'] },
    { name: 'a key twice, as number and as text', given: '1: a\n"1": b', want: ['key-duplicate 2:1'] },
    { name: 'a key twice, once with escapes', given: '"a": 1\n"\\x61": 2', want: ['key-duplicate 2:1'] },
    { name: '__proto__', given: 'a:\n  __proto__: { x: 1 }', want: ['key-forbidden 2:3'] },
    { name: '__proto__ in JSON', given: '{"\\u005f_proto__": 1}', want: ['key-forbidden 1:2'] },
    {
      name: 'nesting beyond the limit',
      given: `${'['.repeat(102)}${']'.repeat(102)}`,
      want: ['document-too-complex 1:102'],
    },
    { name: 'an alias of its own', given: 'a: &x [*x]', want: ['document-too-complex 1:7'] },
    {
      name: 'blocks nested beyond the limit',
      given: Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      want: ['document-too-complex 101:101'],
    },
  ])('$name', ({ given, want }) => {
    const { source, problems } = parseYaml('a.yaml', given);

    expect(source).toBeUndefined();
    expect(
      problems.slice(0, 10).map(({ code, place: { line, column } }) => `${code} ${line}:${column}`),
    ).toEqual(want);
  });

  test.each([
    { name: 'lists', given: '['.repeat(100_000) },
    { name: 'maps', given: '{a: '.repeat(100_000) },
    { name: 'lists in lines', given: '- '.repeat(100_000) },
    { name: 'keys that are maps', given: '? '.repeat(100_000) },
  ])('nesting beyond the stack is one problem: $name', ({ given }) => {
    expect(parseYaml('a.yaml', given).problems.map(({ code }) => code)).toEqual(['document-too-complex']);
  });

  test('an alias bomb is stopped before it is unfolded', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) =>
        `a${level}: &a${level} [${Array.from({ length: 10 }, () => (level ? `*a${level - 1}` : 'x')).join(', ')}]`,
    );

    const { problems } = parseYaml('a.yaml', levels.join('\n'));

    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['document-too-complex', 'The document is too complex: more than 1,000,000 values'],
    ]);
  });

  test('of many faults, as many are told as somebody reads', () => {
    const { problems } = parseYaml('a.yaml', 'a: 1\n'.repeat(2000));

    expect(problems.length).toBeLessThan(1000);
  });
});
