import { changed, type Files, smallest } from '../document.ts';

const times = (count: number, line: (index: number) => string, end = '\n'): string =>
  Array.from({ length: count }, (_, index) => line(index)).join(end);
/** The smallest document with one field more in `Paid`, and more schemas. */
const withField = (field: string, schemas = ''): Files => ({
  'asyncapi.yaml': `${changed(['type: { const: paid }', `x: ${field}\n        type: { const: paid }`])}${schemas}\n`,
});
const first = "{ $ref: '#/components/schemas/S0' }";
const next = (index: number): string => `{ $ref: '#/components/schemas/S${index + 1}' }`;
/** Each schema has three fields of the next: they unfold to 3^11 fields. */
const unfolding = times(
  11,
  (index) => `    S${index}: { properties: { a: ${next(index)}, b: ${next(index)}, c: ${next(index)} } }`,
);

const digestOf = (message: string): string => `{ digest: md5, encoding: hex, message: '${message}' }`;
const holding = (index: number): string => digestOf(`{p${index + 1}}.{p${index + 1}}`);

const axis = (name: string): string => `${name}: [${times(10, (index) => `${name}${index}`, ', ')}]`;

/** Documents that are small, or small enough, and would take a very long time or all memory. */
export const slowDocuments: Record<string, Files> = {
  'a field named messages that refers to itself': {
    'asyncapi.yaml': changed([
      'type: { const: paid }',
      "messages: { $ref: '#/components/schemas/Paid/properties/messages' }\n        type: { const: paid }",
    ]),
  },
  'an operation named default with a message that refers to itself': {
    'asyncapi.yaml': changed([
      'receivePayments:\n',
      "default:\n    messages: [{ $ref: '#/operations/default/messages/0' }]\n",
    ]),
  },
  'axes of a recipe, of which every combination would be read': {
    'asyncapi.yaml': changed([
      "message: '{body}'",
      `message: '{body}'\n        unknown: { ${times(28, (index) => `a${index}: [x, y]`, ', ')} }`,
    ]),
  },
  'parts of a recipe that each hold the next twice': {
    'asyncapi.yaml': changed([
      "message: '{body}'",
      `message: '{p0}'\n        parts: { ${times(30, (index) => `p${index}: ${holding(index)}`, ', ')}, p30: ${digestOf('{body}')} }`,
    ]),
  },
  'readings of a recipe, each of which is asked for many fields': {
    'asyncapi.yaml': `${changed(
      ['type: { const: paid }', `x: ${first}\n        type: { const: paid }`],
      ['type: { const: refunded }', `x: ${first}\n        type: { const: refunded }`],
      [
        "message: '{body}'",
        `message: { sorted: payload, except: ['{a}{b}{c}'], pair: '{name}={value}', join: '&', object: json-sorted }\n        unknown: { ${['a', 'b', 'c'].map(axis).join(', ')} }`,
      ],
    )}${unfolding.split('\n').slice(0, 8).join('\n')}\n    S8: {}\n`,
  },
  'a pattern that tries everything': {
    'asyncapi.yaml': changed(
      ['{ type: paid, id: p-1 }', `{ type: paid, id: ${'a'.repeat(40)}! }`],
      [
        'const: paid }\n        id: { type: string',
        "const: paid }\n        id: { type: string, pattern: '^(a+)+$'",
      ],
    ),
  },
  'references in a long row': withField(
    first,
    times(20_000, (index) => `    S${index}: ${next(index)}`) + '\n    S20000: {}',
  ),
  'compositions that each hold the next twice': withField(
    first,
    times(60, (index) => `    S${index}: { allOf: [${next(index)}, ${next(index)}] }`) +
      '\n    S60: { properties: { x: {} } }',
  ),
  'schemas in a long row': withField(
    first,
    times(5000, (index) => `    S${index}: { properties: { x: ${next(index)} } }`) + '\n    S5000: {}',
  ),
  'schemas in a long row of another file': {
    ...withField("{ $ref: './parts.yaml#/S0' }"),
    'parts.yaml':
      times(20_000, (index) => `S${index}: { properties: { x: { $ref: '#/S${index + 1}' } } }`) +
      '\nS20000: {}',
  },
  'parts of another file that each hold the next twice': {
    'asyncapi.yaml': changed([
      "paid: { $ref: '#/components/messages/paid' }",
      "paid: { $ref: './parts.yaml#/m0' }",
    ]),
    'parts.yaml':
      times(
        40,
        (index) => `m${index}: { tags: [{ $ref: '#/m${index + 1}' }, { $ref: '#/m${index + 1}' }] }`,
      ) + '\nm40: {}',
  },
  'references to nothing, each with many names to be near to': withField(
    `{ allOf: [${times(3000, (index) => `{ $ref: '#/components/schemas/${'none'.repeat(20)}${index}' }`, ', ')}] }`,
    times(3000, (index) => `    ${'some'.repeat(20)}${index}: {}`),
  ),
  'a key that is written many times': withField(
    '{}',
    times(300_000, () => '    S: {}'),
  ),
  'many values that must differ': withField(
    `{ enum: [${times(100_000, (index) => `{ a: ${index} }`, ', ')}] }`,
  ),
  'fields that unfold': withField(first, `${unfolding}\n    S11: {}`),
  'many messages with fields that unfold': {
    'asyncapi.yaml': `${smallest.replace('      paid: {', `${times(1000, (index) => `      m${index}: { payload: ${first} }`)}\n      paid: {`)}${unfolding}\n    S11: {}\n`,
  },
  'a value of a million': withField(`{ enum: [\n${'            a,\n'.repeat(1_100_000)}            ] }`),
};
