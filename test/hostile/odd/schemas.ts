import { odd, fields, schemas, example, paid, payloads, type OddCase } from './case.ts';

/** Schemas, and examples that fit them. */
export const oddSchemas: OddCase[] = [
  { name: 'an example with a field that the schema leaves open', files: odd(example('more: { a: 1 }')) },
  {
    name: 'an example with fields by pattern',
    files: odd(
      fields(
        "map: { type: object, properties: { a: { type: string } }, patternProperties: { '^n': { type: number } } }",
      ),
      example('map: { a: b, n1: 1 }'),
    ),
  },
  {
    name: 'an example with named fields and any others',
    files: odd(
      fields(
        'map: { type: object, properties: { a: { type: string } }, additionalProperties: { type: number } }',
      ),
      example('map: { a: b, c: 1 }'),
    ),
  },
  {
    name: 'an example of a tuple',
    files: odd(
      fields('tuple: { type: array, items: [{ type: string }, { type: number }] }'),
      example('tuple: [a, 1]'),
    ),
  },
  {
    name: 'an example of alternatives',
    files: odd(
      fields(
        'either: { oneOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: string }] }',
      ),
      example('either: { a: b }'),
    ),
  },
  {
    name: 'an example of a text that null may stand in for',
    files: odd(fields("none: { type: [string, 'null'], enum: [a, null] }"), example('none: null')),
    has: [[payloads, /none\?: 'a' \| \(string & \{\}\) \| null;/]],
  },
  {
    name: 'a list of known values',
    files: odd(fields('list: { type: array, items: { type: string, enum: [a, b] } }')),
    has: [[payloads, /list\?: \('a' \| 'b' \| \(string & \{\}\)\)\[\];/]],
  },
  {
    name: 'a schema of known values',
    files: odd(
      fields("kind: { $ref: '#/components/schemas/Kind' }"),
      schemas('Kind: { type: string, enum: [a, b] }'),
    ),
    has: [[payloads, /type Kind = 'a' \| 'b' \| \(string & \{\}\);/]],
  },
  {
    name: 'odd constants and enums',
    files: odd(
      fields(
        'a: { const: null }',
        'b: { const: { x: [1] } }',
        'c: { enum: [true, false] }',
        'd: { enum: [1, a, true, null, { b: c }] }',
        'e: { const: -0.5 }',
        'f: { enum: [-1, 1.5e300] }',
      ),
    ),
  },
  {
    name: 'a schema that is a part of itself',
    files: odd(
      fields("tree: { $ref: '#/components/schemas/Tree' }"),
      schemas(
        "Tree: { type: object, properties: { left: { $ref: '#/components/schemas/Tree' } }, additionalProperties: { $ref: '#/components/schemas/Tree' } }",
      ),
    ),
  },
  {
    name: 'compositions that require more',
    files: odd(
      fields(
        "a: { allOf: [{ $ref: '#/components/schemas/Part' }], required: [a] }",
        "b: { allOf: [{ $ref: '#/components/schemas/Part' }, { required: [a, '1*/'] }] }",
      ),
      schemas("Part: { type: object, properties: { a: { type: string }, '1*/': { type: string } } }"),
      example("b: { a: b, '1*/': c }"),
    ),
  },
  {
    name: 'schemas that are true and false',
    files: odd(fields('any: true', 'none: false', 'list: { type: array, items: false }')),
  },
  {
    name: 'a message without a payload',
    files: odd(
      ["\n      refunded: { $ref: '#/components/messages/refunded' }", ''],
      [`payload: ${paid}`, 'title: Paid'],
      ['[payload /id]', '[header x-id]'],
      ['    paid:\n', '    paid:\n      headers: { type: object, properties: { X-Id: { type: string } } }\n'],
      ["message: '{body}'", "message: '{header X-Id}.{body}'"],
    ),
  },
  {
    name: 'two schemas of one name in two files',
    files: {
      ...odd(
        fields(
          "a: { $ref: './a.yaml#/Part' }",
          "b: { $ref: './b.yaml#/Part' }",
          "c: { $ref: '#/components/schemas/Part' }",
        ),
        schemas('Part: { type: boolean }'),
      ),
      'a.yaml': 'Part: { type: string }',
      'b.yaml': 'Part: { type: number }',
    },
    has: [
      [payloads, 'type Part = boolean;'],
      [payloads, /type Part\d = string;/],
      [payloads, /type Part\d = number;/],
    ],
  },
];
