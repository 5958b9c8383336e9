import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../generator/json.ts';
import type { Model } from '../generator/model.ts';
import { emitValidators } from '../generator/validators.ts';
import { equal, ucs2length, validate, type Validator } from '../runtime/src/validation.ts';

interface Loaded {
  part: Validator;
  whole: Validator;
}

/** Compiles schemas by name and returns the validator of the first one. A module is run as a function of what it imports. */
function compile(schemas: Record<string, JsonObject | boolean>): Validator {
  const model = {
    schemas: Object.entries(schemas).map(([name, schema]) => ({ name, file: name.toLowerCase(), schema })),
  };
  const modules = new Map(emitValidators(model as unknown as Model).map((module) => [module.file, module]));
  const loaded = new Map<string, Loaded>();

  function load(file: string): Loaded {
    const { code, imports } = modules.get(file)!;
    const source = code.replace(/\bexport const/g, 'const');
    const names = imports.map(({ name }) => name);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the module's own text, as a function
    const make = new Function('equal', 'ucs2length', ...names, `${source}; return { part, whole };`) as (
      ...all: unknown[]
    ) => Loaded;
    const made = make(equal, ucs2length, ...imports.map((each) => later(each.file)));
    loaded.set(file, made);
    return made;
  }

  /** Loads a module when it is first called: a schema may refer to itself. */
  function later(file: string): Validator {
    const call: Validator = function (...args) {
      const { part } = loaded.get(file) ?? load(file);
      const valid = part.call(this, ...args);
      call.errors = part.errors ?? null;
      return valid;
    };
    return call;
  }

  return load(Object.keys(schemas)[0]!.toLowerCase()).whole;
}

/** What a validator says: violations as `pointer message`, drift as `pointer kind`. */
function judge(schemas: Record<string, JsonObject | boolean>, payload: Json): string[] {
  const { violations, drift } = validate(compile(schemas), payload);
  return [
    ...violations.map(({ instancePath, message }) => `${instancePath} ${message}`),
    ...drift.map(({ pointer, kind }) => `${pointer} ${kind}`),
  ];
}

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
  const extended: JsonObject = {
    allOf: [{ $ref: '#/schemas/Base' }, { type: 'object', properties: { type: { const: 't' } } }],
  };

  test.each<[string, Record<string, JsonObject>, Json, string[]]>([
    ['the fields of all parts are known', { Extended: extended, Base: base }, { id: '1', type: 't' }, []],
    ['and others are not', { Extended: extended, Base: base }, { id: '1', more: 1 }, ['/more unknown-field']],
    ['an alternative with a new value still fits', { Either: either }, { kind: 'a', x: '2' }, []],
    ['none of the alternatives fits', { Either: either }, { kind: 'c' }, ['/kind must be equal to constant']],
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
    expect(judge(schemas, given)[0] ?? []).toEqual(want[0] ?? []);
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
  const model = { schemas: [{ name: 'Order', file: 'order', schema: order }] };
  const [module] = emitValidators({
    schemas: [...model.schemas, { name: 'Inner', file: 'inner', schema: inner }],
  } as unknown as Model);

  expect(module!.code).not.toMatch(/\brequire\(|\bimport\b|ajv/);
  expect(module!.helpers).toEqual(['equal', 'ucs2length']);
  expect(module!.imports).toEqual([{ name: 'validate_inner', file: 'inner' }]);
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
