import { named, odd, fields, schemas, provider, payloads, type OddCase } from './case.ts';

/** Names that something else has, or that are no names elsewhere. */
export const oddNames: OddCase[] = [
  {
    name: 'names of fields that every object has',
    files: odd(
      fields('constructor: { type: string }', 'toString: { type: string }', 'valueOf: { type: number }'),
    ),
  },
  {
    name: 'a field named hasOwnProperty',
    files: odd(fields('hasOwnProperty: { type: string }')),
    has: [[payloads, 'hasOwnProperty?: string']],
  },
  {
    name: 'a field named $ref',
    files: odd(fields("'$ref': { type: string }")),
    has: [[payloads, '$ref?: string']],
  },
  {
    name: 'a field with a percent sign',
    files: odd(fields("'50%': { type: object, properties: { a: { type: string } } }")),
    has: [[payloads, "'50%'?: {"]],
  },
  {
    name: 'a blank around a name',
    files: odd(
      ['    paid:\n      payload', "    paid:\n      name: ' paid '\n      payload"],
      ...named("' paid '"),
    ),
    has: [[provider, "' paid ': {"]],
  },
  {
    name: 'names that are no identifiers',
    files: odd(
      ...named("'price²①½'"),
      ["payload: { $ref: '#/components/schemas/Paid' }", "payload: { $ref: '#/components/schemas/Price²' }"],
      ['    Paid:\n', '    Price²:\n'],
    ),
  },
  {
    name: 'a very long name',
    files: odd(
      ...named('p'.repeat(500)),
      [
        "payload: { $ref: '#/components/schemas/Paid' }",
        `payload: { $ref: '#/components/schemas/${'P'.repeat(500)}' }`,
      ],
      ['    Paid:\n', `    ${'P'.repeat(500)}:\n`],
    ),
  },
  {
    name: 'messages that every object has',
    files: odd(...named('toString'), ['const: refunded', 'const: valueOf']),
  },
  {
    name: 'schemas under the names of types',
    files: odd(
      fields(
        ...[
          'Array',
          'Record',
          'Payloads',
          'Readonly',
          'Partial',
          'Pick',
          'Omit',
          'WithRequired',
          'Samples',
          'provider',
        ].map((name) => `x${name}: { $ref: '#/components/schemas/${name}' }`),
        "required: { allOf: [{ $ref: '#/components/schemas/WithRequired' }, { required: [a] }] }",
      ),
      schemas(
        ...[
          'Array',
          'Record',
          'Payloads',
          'Readonly',
          'Partial',
          'Pick',
          'Omit',
          'WithRequired',
          'Samples',
          'provider',
        ].map((name) => `${name}: { type: object, properties: { a: { type: string } } }`),
      ),
    ),
  },
];
