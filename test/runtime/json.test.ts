/** `readJson` takes what `JSON.parse` takes, and means the same by it; only the digits and the escapes are kept. */
import { describe, expect, test } from 'vitest';
import { type JsonNode, nodeAt, readJson } from '../../runtime/src/json.ts';

/** What `JSON.parse` would have given. */
function toValue(node: JsonNode): unknown {
  switch (node.type) {
    case 'object':
      return Object.fromEntries([...node.members].map(([name, member]) => [name, toValue(member)]));
    case 'array':
      return node.items.map(toValue);
    case 'string':
      return node.value;
    default:
      return JSON.parse(node.text) as unknown;
  }
}

/** The value of a text, or `refused`: of either reader. */
function outcome(parse: () => unknown): unknown {
  try {
    return { value: parse() };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return 'refused';
  }
}

function expectAgreement(text: string): void {
  expect(
    outcome(() => toValue(readJson(text))),
    text,
  ).toStrictEqual(outcome(() => JSON.parse(text) as unknown));
}

const texts = [
  ...['{}', '[]', '""', '0', '-0', 'true', 'false', 'null', ' \t\r\n{ } \n'],
  ...['1.50', '-1.5e-10', '1E+02', '1e400', '9007199254740993', '0.1', '123456789012345678901234567890'],
  ...[
    '"a"',
    '"\\u597d\\n\\"\\\\\\/"',
    '"\\ud83d\\ude00"',
    '"\\ud800"',
    '"😀 \u2028 \u007f"',
    '"{[,:]}"',
    '"\\\\"',
  ],
  ...['[1,"a",null,[true,[{}]],{"a":[]}]', '{"a":{"b":{"c":[1,2,{"d":null}]}}}', '[[],[[]],{}]'],
  ...['{"a":1,"b":2,"a":3}', '{"a":{"b":1},"a":{"c":2}}', '{"":1}', '{"\\u0061":1,"a":2}'],
  ...['{"__proto__":{"a":1}}', '{"constructor":1,"toString":2}', '{"2":1,"1":2,"b":3,"a":4}'],
  ...[' [ 1 , 2 ] ', '{\n"a" :\t1 ,\r\n"b": 2}', '{"a b":" c d "}'],
];

const refused = [
  ...['', ' ', '{', '}', '[', ']', '"', '"a', 'a', 'nul', 'True', 'undefined', 'NaN', 'Infinity'],
  ...[
    '{"a":1,}',
    '[1,]',
    '[,1]',
    '{,}',
    '{"a"}',
    '{"a":}',
    '{a:1}',
    "{'a':1}",
    '[1 2]',
    '{"a":1 "b":2}',
    '{"a" 1}',
  ],
  ...['01', '1.', '.5', '+1', '1e', '-', '0x10', '1_000', '--1'],
  ...['"\n"', '"\\x41"', '"\\u12"', '"\t"', '"\\"', '\u00a01', '\ufeff{}'],
  ...['{} {}', '1 2', '[]]', '{}x', '// a\n1', '[1]/**/'],
];

test.each(texts)('reads %j', (text) => {
  expect(outcome(() => readJson(text))).not.toBe('refused');
  expectAgreement(text);
});

test.each(refused)('refuses %j', (text) => {
  expect(outcome(() => readJson(text))).toBe('refused');
  expectAgreement(text);
});

test('agrees on every text that is one character away from a good one', () => {
  const text = '{"a":[1.5e2,"\\u0041\\"",null, true],"b":{"c":-0}}';
  for (let at = 0; at < text.length; at++) {
    expectAgreement(text.slice(0, at) + text.slice(at + 1));
    for (const other of '{}[]",:\\ 0e-.tu\n') expectAgreement(text.slice(0, at) + other + text.slice(at + 1));
  }
});

describe('keeps the text of a scalar', () => {
  test.each([
    { given: '1.50', want: { type: 'number', text: '1.50' } },
    { given: '9007199254740993', want: { type: 'number', text: '9007199254740993' } },
    { given: ' -0 ', want: { type: 'number', text: '-0' } },
    { given: 'true', want: { type: 'boolean', text: 'true' } },
    { given: 'null', want: { type: 'null', text: 'null' } },
    { given: '"\\u0041\\/"', want: { type: 'string', text: '"\\u0041\\/"', value: 'A/' } },
  ])('$given', ({ given, want }) => {
    expect(readJson(given)).toEqual(want);
  });
});

describe('size and depth', () => {
  test.each([
    { name: '1 MB of letters', text: `"${'a'.repeat(1_000_000)}"` },
    { name: '1 MB of escapes', text: `"${'\\n'.repeat(500_000)}"` },
    { name: '1 MB of blanks', text: `${' '.repeat(1_000_000)}1` },
    { name: 'half a million items', text: `[${'1,'.repeat(500_000)}1]` },
  ])('$name', ({ text }) => {
    expect(toValue(readJson(text))).toEqual(JSON.parse(text));
  });

  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  test('200 levels within the first are read, one more is a SyntaxError', () => {
    expect(toValue(readJson(nested(201)))).toEqual(JSON.parse(nested(201)));
    expect(() => readJson(nested(202))).toThrow(SyntaxError);
    expect(() => readJson('{"a":'.repeat(202) + '1' + '}'.repeat(202))).toThrow(SyntaxError);
    expect(() => readJson(nested(500_000))).toThrow(SyntaxError);
  });
});

describe('nodeAt', () => {
  const node = readJson('{"a":{"b/c":[10,{"":20}]},"s":"text"}');
  test.each([
    { steps: ['a', 'b/c', '0'], want: 10 },
    { steps: ['a', 'b/c', '1', ''], want: 20 },
    { steps: ['s'], want: 'text' },
    { steps: ['x'], want: undefined },
    { steps: ['s', '0'], want: undefined },
    { steps: ['s', 'length'], want: undefined },
    { steps: ['a', 'b/c', '2'], want: undefined },
    { steps: ['a', 'b/c', '-1'], want: undefined },
    { steps: ['a', 'b/c', 'length'], want: undefined },
    { steps: ['a', 'b/c', ''], want: undefined },
    { steps: ['a', 'b/c', '00'], want: undefined },
    { steps: ['a', 'b/c', '0x0'], want: undefined },
    { steps: ['constructor'], want: undefined },
  ])('$steps → $want', ({ steps, want }) => {
    const found = nodeAt(node, steps);
    expect(found && toValue(found)).toBe(want);
  });
});
