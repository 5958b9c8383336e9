import { expect, test } from 'vitest';
import { formatFile } from '../generator/format.ts';
import type { JsonObject } from '../generator/json.ts';
import type { Model } from '../generator/model.ts';
import { emitPayloads } from '../generator/payloads.ts';

test.each<[string, { given: Record<string, JsonObject | boolean>; want: string }]>([
  [
    'fields are optional unless they are required; descriptions, formats and examples stay',
    {
      given: {
        Order: {
          type: 'object',
          required: ['id'],
          properties: {
            id: { type: 'string' },
            paidAt: { type: 'integer', format: 'int64', description: 'Unix time.', examples: [1700000000] },
            'odd-name': { type: 'boolean', deprecated: true },
          },
        },
      },
      want: `
export type Order = {
  id: string;
  /**
   * Unix time.
   *
   * Format: int64
   *
   * @example 1700000000
   */
  paidAt?: number;
  /** @deprecated */
  'odd-name'?: boolean;
};`,
    },
  ],
  [
    'a member without words of its own has those of its type: all of a text or a number, of others how they begin',
    {
      given: {
        Order: {
          type: 'object',
          properties: {
            status: { $ref: '#/schemas/Status' },
            other: { $ref: '#/schemas/Status', description: 'Its own.' },
            payer: { $ref: '#/schemas/Payer' },
            payers: { type: 'array', items: { $ref: '#/schemas/Payer' } },
            silent: { $ref: '#/schemas/Silent' },
          },
        },
        Status: { type: 'string', description: 'How far it is (状态).\n\n- `A`: paid', examples: ['A'] },
        Payer: { description: 'Who pays (付款人).\n\nAnd more.', type: 'object', properties: {} },
        Silent: { type: 'string' },
      },
      want: `
export type Order = {
  /**
   * How far it is (状态).
   *
   * - \`A\`: paid
   *
   * @example "A"
   */
  status?: Status;
  /** Its own. */
  other?: Status;
  /** Who pays (付款人). */
  payer?: Payer;
  payers?: Payer[];
  silent?: Silent;
};

/**
 * How far it is (状态).
 *
 * - \`A\`: paid
 *
 * @example "A"
 */
export type Status = string;

/**
 * Who pays (付款人).
 *
 * And more.
 */
export type Payer = Record<string, unknown>;

export type Silent = string;`,
    },
  ],
  [
    'an enum is open, of texts and of numbers',
    {
      given: { Status: { enum: ['A', "it's"] }, Method: { type: ['integer', 'null'], enum: [1, -2] } },
      want: `
export type Status = 'A' | "it's" | (string & {});

export type Method = 1 | -2 | (number & {}) | null;`,
    },
  ],
  [
    'a constant is its value, and a reference the name of its type',
    {
      given: {
        Paid: {
          allOf: [{ $ref: '#/schemas/Base' }, { type: 'object', properties: { type: { const: 'paid' } } }],
        },
        Base: { type: 'object', properties: { inner: { $ref: '#/schemas/Base' } } },
      },
      want: `
export type Paid = Base & {
  type?: 'paid';
};

export type Base = {
  inner?: Base;
};`,
    },
  ],
  [
    'what is not described is unknown, and a new field is no error',
    {
      given: {
        Any: {},
        Yes: true,
        Open: { type: 'object' },
        Closed: { type: 'object', additionalProperties: false, properties: { a: { type: 'string' } } },
        Map: { type: 'object', additionalProperties: { type: 'number' } },
      },
      want: `
export type Any = unknown;

export type Yes = unknown;

export type Open = Record<string, unknown>;

export type Closed = {
  a?: string;
};

export type Map = {
  [key: string]: number;
};`,
    },
  ],
  [
    'alternatives, tuples and lists',
    {
      given: {
        Either: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'number' } }] },
        Pair: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] },
      },
      want: `
export type Either = string | number[];

export type Pair = [string, number];`,
    },
  ],
  [
    'text that is required of another part of a composition',
    {
      given: {
        Strict: { allOf: [{ type: 'object', properties: { id: { type: 'string' } } }, { required: ['id'] }] },
      },
      want: `
export type Strict = {
  id: string;
};`,
    },
  ],
  [
    'a description cannot end its comment, and an example is no reference',
    {
      given: {
        Note: {
          type: 'string',
          description: 'a */ b\r\nc\u2028d',
          examples: [{ $ref: 'https://evil.example/x' }],
        },
      },
      want: `
/**
 * a *\\/ b
 * c
 * d
 */
export type Note = string;`,
    },
  ],
])('%s', async (_, { given, want }) => {
  const schemas = Object.entries(given).map(([name, schema]) => ({ name, file: name.toLowerCase(), schema }));
  const { text } = await formatFile({
    path: 'payloads.ts',
    text: await emitPayloads({ schemas } as unknown as Model),
  });

  expect(text.trim()).toBe(want.trim());
});
