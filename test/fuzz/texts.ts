/** Texts, values and bytes that break things. */
import fc from 'fast-check';

const awkward = [
  'a',
  '0',
  ' ',
  ' padded ',
  'ກີບ 好 👍 e\u0301',
  '\u2028',
  '\ufeffBOM',
  '$$ $& $1 $` {body} {name} %s',
  'a=1&b=2',
  'a|b:c,d;e.f/g?h#i',
  '%41%2B+%zz',
  '100%',
  '\\:/\\/ slashes',
  'line\r\nline\nline\ttab',
  '"quoted" \\u0041',
  '<a>&amp;</a>]]>',
  'null',
  'true',
  '1.0',
  '1.50',
  '9007199254740993',
  '1,523.00',
  'x'.repeat(300),
];

/** Without halves of surrogate pairs, which no UTF-8 can hold. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** A text of one character or more. */
export const someText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  fc.stringMatching(/^[A-Za-z0-9_.-]{1,16}$/),
);

/** A text that a header can have. */
export const headerText: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_.-]{1,16}$/),
  fc.stringMatching(/^[!-~](?:[ -~]{0,20}[!-~])?$/),
  fc.constantFrom('Pr\u00fcfung', 'a, b', 'a;b="c"', '0', 'x'.repeat(300)),
);

/** The name of a parameter. */
export const someName: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,8}$/),
  fc.constantFrom(
    'a',
    'A',
    'b',
    'aa',
    'x_a',
    'x_B',
    '10',
    '9',
    'é',
    '好',
    '__proto__',
    'constructor',
    'a b',
    'a[]',
  ),
);

const nameText = fc.oneof(
  someName.map((name) => JSON.stringify(name)),
  fc.constantFrom('"\\u0061"', '"\\/"', '"a\\"b"', '""', '"😀"', '"\\uffee"'),
);

/** A scalar as it may stand in JSON, with digits that a number loses. */
export const scalarJson: fc.Arbitrary<string> = fc.oneof(
  someText.map((text) => JSON.stringify(text)),
  fc.integer().map(String),
  fc.constantFrom(
    '1.0',
    '1.50',
    '-0',
    '9007199254740993',
    '1e400',
    '1E+02',
    '0.10',
    'true',
    'false',
    'null',
    '""',
  ),
  fc.constantFrom('"\\u597d\\n\\"\\/"', '"\\ud83d\\ude00"', '"\\u0041"', '"\u2028"'),
);

const blank = fc.constantFrom('', '', '', ' ', '\n', '\r\n  ', '\t');

/** A member of an object: its name and its value, both as text. */
export const memberJson = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(nameText, blank, blank, value)
    .map(([name, before, after, text]) => `${name}${before}:${after}${text}`);

/** JSON as text: names that come twice, blanks, escapes, depth. */
export const someJson: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalarJson,
    fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
    fc.array(memberJson(tie('value')), { maxLength: 4 }).map((members) => `{${members.join(',')}}`),
    fc.constantFrom('{"a":1,"b":2,"a":3}', '{"a":{"b":{"c":[[[]]]}}}', `${'['.repeat(40)}${']'.repeat(40)}`),
  ),
})).value;

/** Bodies of schemes that sign the body whatever it is. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  someJson.map((text) => Buffer.from(text)),
  someText.map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 40 }),
  fc.constantFrom(
    Buffer.alloc(0),
    Buffer.from([0x7b, 0xff, 0xfe, 0xc3, 0x28, 0x7d]),
    Buffer.from('\ufeff{"id":1}'),
    Buffer.from(' {\r\n\t"id" : 1 }\r\n'),
    Buffer.from('{"a":1.0,"b":9007199254740993,"c":1e400,"d":-0}'),
    Buffer.from([0, 0, 0]),
    Buffer.alloc(5_000, 'ab'),
  ),
);
