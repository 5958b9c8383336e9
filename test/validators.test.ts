import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../generator/json.ts';
import { emit, judge, type Schemas } from './validators.ts';

const order: JsonObject = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', minLength: 2, pattern: '^p' },
    count: { type: 'integer', minimum: 1 },
    state: { type: 'string', enum: ['A', 'B'] },
    note: { type: ['string', 'null'] },
    tags: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    inner: { $ref: '#/schemas/Inner' },
  },
};
const inner: JsonObject = {
  type: 'object',
  properties: { n: { type: 'number' }, next: { $ref: '#/schemas/Inner' } },
};

describe('what a delivery must satisfy, and what is only reported', () => {
  test.each<[string, Json, string[]]>([
    [
      'all as described',
      { id: 'p1', count: 3, state: 'A', note: null, tags: ['x'], inner: { n: 1, next: {} } },
      [],
    ],
    ['a required field is missing', { count: 1 }, [" must have required property 'id'"]],
    ['another type', { id: 1 }, ['/id must be string']],
    ['a bound', { id: 'p1', count: 0 }, ['/count must be >= 1']],
    ['a length, in characters', { id: '😀' }, ['/id must NOT have fewer than 2 characters']],
    ['a pattern', { id: 'x1' }, ['/id must match pattern "^p"']],
    [
      'a list with a repeated item',
      { id: 'p1', tags: ['a', 'a'] },
      ['/tags must NOT have duplicate items (items ## 0 and 1 are identical)'],
    ],
    [
      'a reference, at its own pointer',
      { id: 'p1', inner: { next: { n: 'x' } } },
      ['/inner/next/n must be number'],
    ],
    [
      'an integer that a JSON number has rounded',
      { id: 'p1', count: 2 ** 53 },
      ['/count must be an integer that a JSON number carries exactly'],
    ],
    ['a new field', { id: 'p1', 'a/b': 1 }, ['/a~1b unknown-field']],
    ['a new field of a reference', { id: 'p1', inner: { x: 1 } }, ['/inner/x unknown-field']],
    ['a new value', { id: 'p1', state: 'C' }, ['/state unknown-value']],
    [
      'a null that nobody documents',
      { id: 'p1', state: null, count: null },
      ['/count undocumented-null', '/state undocumented-null'],
    ],
  ])('%s', (_, given, want) => {
    expect(judge({ Order: order, Inner: inner }, given).sort()).toEqual(want);
  });
});

describe('bounds that no page states', () => {
  const guessed: JsonObject = {
    type: 'object',
    properties: {
      id: { type: 'string', maxLength: 2, pattern: '^p', 'x-unproven': true },
      count: { type: 'integer', minimum: 1, 'x-unproven': true },
      tags: { type: 'array', maxItems: 1, items: { type: 'string' }, 'x-unproven': true },
    },
  };

  test.each<[string, Json, string[]]>([
    ['are kept', { id: 'p1', count: 1, tags: ['a'] }, []],
    ['are exceeded, twice in one field', { id: 'x11' }, ['/id unknown-value']],
    ['are exceeded', { count: 0, tags: ['a', 'b'] }, ['/count unknown-value', '/tags unknown-value']],
    ['say nothing of the type', { count: 'x' }, ['/count must be integer']],
  ])('%s', (_, given, want) => {
    expect(judge({ Guessed: guessed }, given)).toEqual(want);
  });

  test('hold in a document that wants it so', () => {
    expect(judge({ Guessed: guessed }, { count: 0 }, true)).toEqual(['/count must be >= 1']);
  });
});

describe('compositions', () => {
  const either: JsonObject = {
    oneOf: [
      {
        type: 'object',
        required: ['kind'],
        properties: { kind: { const: 'a' }, x: { type: 'string', enum: ['1'] } },
      },
      { type: 'object', required: ['kind'], properties: { kind: { const: 'b' } } },
    ],
  };
  const base: JsonObject = { type: 'object', properties: { id: { type: 'string' } } };
  const typed: JsonObject = { type: 'object', properties: { type: { const: 't' } } };
  const extended: JsonObject = { allOf: [{ $ref: '#/schemas/Base' }, typed] };

  test.each<[string, Schemas, Json, string[]]>([
    ['the fields of all parts are known', { Extended: extended, Base: base }, { id: '1', type: 't' }, []],
    ['and others are not', { Extended: extended, Base: base }, { id: '1', more: 1 }, ['/more unknown-field']],
    [
      'an alternative with a new value still fits',
      { Either: either },
      { kind: 'a', x: '2' },
      ['/x unknown-value'],
    ],
    ['as one with a new field does', { Either: either }, { kind: 'b', x: '2' }, ['/x unknown-field']],
    [
      'of alternatives that fit the one with the least drift is meant',
      { Any: { oneOf: [{ $ref: '#/schemas/Base' }, typed] }, Base: base },
      { type: 't' },
      [],
    ],
    [
      'alternatives that may fit at once know each other',
      { Any: { anyOf: [{ $ref: '#/schemas/Base' }, typed] }, Base: base },
      { type: 't', id: '1', more: 1 },
      ['/more unknown-field'],
    ],
    ['beside alternatives fields are open', { Any: { ...base, ...either } }, { kind: 'b', more: 1 }, []],
    [
      'a reference or null is the reference',
      { Maybe: { anyOf: [{ $ref: '#/schemas/Base' }, { type: 'null' }] }, Base: base },
      { id: 1 },
      ['/id must be string'],
    ],
    ['or null', { Maybe: { anyOf: [{ $ref: '#/schemas/Base' }, { type: 'null' }] }, Base: base }, null, []],
    [
      'what two parts say of one field is said once',
      { Twice: { allOf: [base, { properties: { id: { type: 'string', maxLength: 9 } } }] } },
      { id: null },
      ['/id undocumented-null'],
    ],
    [
      'a consequence reports, a condition does not',
      { If: { if: { properties: { id: { type: 'string' } } }, then: base } },
      { id: 'x', more: 1 },
      [],
    ],
    [
      'none of the alternatives fits',
      { Either: either },
      { kind: 'c' },
      ['/kind must be equal to constant', '/kind must be equal to constant', ' must match a schema in anyOf'],
    ],
    ['a condition is not relaxed', { Not: { not: { enum: ['x'] } } }, 'x', [' must NOT be valid']],
    [
      'a tuple',
      { Pair: { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'number' } } },
      ['a', 'b'],
      ['/1 must be number'],
    ],
    [
      'a map, whose keys are text of the payload: no error holds one',
      { Map: { type: 'object', additionalProperties: { type: 'number' } } },
      { a: 'b' },
      ['/* must be number'],
    ],
  ])('%s', (_, schemas, given, want) => {
    expect(judge(schemas, given)).toEqual(want);
  });
});

test('names that every object inherits are fields like any other', () => {
  const schema: JsonObject = {
    type: 'object',
    required: ['constructor'],
    properties: { constructor: { type: 'string' } },
  };

  expect(judge({ Odd: schema }, { constructor: 'x' })).toEqual([]);
  expect(judge({ Odd: schema }, {})).toEqual([" must have required property 'constructor'"]);
});

test('the code asks for nothing but what the runtime has', () => {
  const [module] = emit({ Order: order, Inner: inner });

  expect(module!.code).not.toMatch(/\brequire\(|\bimport\b|ajv/);
  expect(module!.helpers).toEqual(
    'isObject missing nullFor ucs2length uniqueItems unknownField unknownValue violation'.split(' '),
  );
  expect(module!.imports).toEqual([{ name: 'whole', as: 'validate_inner', file: 'inner' }]);
});

describe('a document that wants payloads to have nothing that it does not know', () => {
  const closed: JsonObject = {
    type: 'object',
    additionalProperties: false,
    properties: { state: { type: 'string', enum: ['A', 'B'] }, at: { type: 'string', format: 'date' } },
  };

  test.each<[string, Json, string[]]>([
    ['a new field', { more: 1 }, [' must NOT have additional properties']],
    ['a new value', { state: 'C' }, ['/state must be equal to one of the allowed values']],
    ['a null that nobody documents', { state: null }, ['/state undocumented-null']],
    ['a format', { at: 'never' }, ['/at must match format "date"']],
    ['a value of that format', { at: '2026-11-21' }, []],
  ])('%s', (_, given, want) => {
    expect(judge({ Closed: closed }, given, true)).toEqual(want);
  });

  test('an object that is not closed stays open', () => {
    const { additionalProperties: _, ...open } = closed;
    expect(judge({ Open: open }, { more: 1 }, true)).toEqual(['/more unknown-field']);
  });
});

describe('what several schemas have in common', () => {
  const names = 'street city country postcode region building floor door'.split(' ');
  const address = (doc: string): JsonObject => ({
    type: 'object',
    required: ['city', 'street'],
    description: doc,
    properties: Object.fromEntries(
      names.map((name) => [name, { type: 'string', description: `${name} ${doc}` }]),
    ),
  });
  const schemas = {
    Order: { properties: { address: address('of an order'), to: { ...address('of a receiver') } } },
    Payment: { properties: { address: { ...address('of a payment'), required: ['street', 'city'] } } },
    Refund: { properties: { from: address('of one'), to: address('of another'), small: { type: 'string' } } },
  } satisfies Schemas;

  test('is a module of its own, named by what it mostly is and by its hash', () => {
    const modules = emit(schemas);

    expect(modules.map(({ file }) => file.replace(/[0-9a-f]{8}$/, '#'))).toEqual([
      'order',
      'payment',
      'refund',
      'address-#',
    ]);
    for (const { code, file } of modules) expect(code.includes('postcode')).toBe(file.startsWith('address'));
  });

  test('what one schema has twice is a function of its module', () => {
    const modules = emit({ Refund: schemas.Refund });

    expect(modules.map(({ file }) => file)).toEqual(['refund']);
    expect(modules[0]!.code.match(/function \w+(?=_)/g)).toEqual(['function validate_from']);
    expect(modules[0]!.code.match(/postcode/g)).toHaveLength(3);
  });

  test('is named the same whatever else there is', () => {
    const { Order, Payment } = schemas;
    const shared = [emit(schemas), emit({ Payment, Order })].map((modules) => modules.at(-1)!.file);

    expect(shared[0]).toBe(shared[1]);
  });

  test('is validated at its own pointer', () => {
    const { Refund } = schemas;
    expect(judge(schemas, { to: { street: 's' } })).toEqual(["/to must have required property 'city'"]);
    expect(judge({ Refund }, { from: { street: 's', city: 's', 'x/y': 1 } })).toEqual([
      '/from/x~1y unknown-field',
    ]);
  });
});

describe('a length is counted in characters, and quickly', () => {
  const bounded: JsonObject = { type: 'string', minLength: 2, maxLength: 3 };
  const few = [' must NOT have fewer than 2 characters'];
  const many = [' must NOT have more than 3 characters'];

  test.each<[string, string[]]>([
    ['', few],
    ['a', few],
    ['ab', []],
    ['abc', []],
    ['abcd', many],
    ['😀', few],
    ['😀a', []],
    ['😀😀', []],
    ['😀😀😀', []],
    ['😀😀😀a', many],
    ['😀😀😀😀', many],
    ['\ud800', few],
    ['\ud800\ud800', []],
    ['\ud800\ud800\ud800\ud800', many],
    ['e\u0301e\u0301', many],
  ])('%j', (given, want) => {
    expect(judge({ Bounded: bounded }, given)).toEqual(want);
  });

  test('each bound by itself', () => {
    const of = (schema: JsonObject, text: string) => judge({ Bounded: { type: 'string', ...schema } }, text);
    expect([of({ minLength: 1 }, ''), of({ minLength: 1 }, '😀')]).toEqual([
      [' must NOT have fewer than 1 characters'],
      [],
    ]);
    expect([of({ maxLength: 0 }, ''), of({ maxLength: 0 }, 'a')]).toEqual([
      [],
      [' must NOT have more than 0 characters'],
    ]);
  });
});
