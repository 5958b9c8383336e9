/** JSON in a text: `contentMediaType` and `contentSchema`. From small documents to the types, the Model, the samples and the problems. */
import { exactSample } from '@hookwright/runtime/testing';
import { describe, expect, test } from 'vitest';
import type { Message } from '../generator/model.ts';
import { example, fields, fileOf, paidOf, textOf, toldOf, typeOfPaid } from './small.ts';

const order =
  '{ type: object, required: [n], properties: { n: { type: integer }, pin: { type: string, x-sensitive: true }, at: { type: string, x-volatile: true } } }';
const nested = textOf(`{ type: object, properties: { inner: ${textOf(order)} } }`);

describe('JSON in a text', () => {
  test('is in the type what it holds, with the description of the text', async () => {
    expect(await typeOfPaid(fields(`data: ${textOf(order, ' description: What was ordered.,')}`))).toBe(
      `export type Paid = {
  /** What was ordered. */
  data?: {
    n: number;
    /** Sensitive: it must not be printed. */
    pin?: string;
    at?: string;
  };
  type: 'paid';
  id: string;
};`,
    );
  });

  test('is named after the schema that it is said to be', async () => {
    const data = textOf("{ $ref: '#/components/schemas/Refunded' }");
    expect(await typeOfPaid(fields(`data: ${data}`))).toContain('data?: Refunded;');
  });

  test.each<{ name: string; field: string; want: Partial<Message> }>([
    {
      name: 'one, with what is marked in it',
      field: `data: ${textOf(order)}`,
      want: { embedded: ['/data'], sensitive: ['/data/pin'], volatile: ['/data/at'] },
    },
    {
      name: 'one within another, the outer first',
      field: `data: ${nested}`,
      want: {
        embedded: ['/data', '/data/inner'],
        sensitive: ['/data/inner/pin'],
        volatile: ['/data/inner/at'],
      },
    },
    {
      name: 'in each item of a list',
      field: `l: { type: array, items: ${textOf(order)} }`,
      want: { embedded: ['/l/*'] },
    },
    {
      name: 'of a media type that is JSON too',
      field: `data: ${textOf(order).replace('application/json', 'application/vnd.small+json')}`,
      want: { embedded: ['/data'] },
    },
    {
      name: 'not a text that nothing is said of',
      field: 'data: { type: string, contentMediaType: application/json }',
      want: { embedded: [] },
    },
    {
      name: 'with an integer of 64 bits',
      field: `data: ${textOf('{ type: object, properties: { n: { type: integer, x-int64: bigint } } }')}`,
      want: { embedded: ['/data'], integers: { '/data/n': 'bigint' } },
    },
    {
      name: 'that is sensitive itself',
      field: `data: ${textOf(order, ' x-sensitive: true,')}`,
      want: { sensitive: ['/data', '/data/pin'] },
    },
  ])('$name', async ({ field, want }) => {
    expect(await paidOf(fields(field))).toMatchObject(want);
  });

  test('a package lists them', async () => {
    expect(await fileOf('src/provider.ts', fields(`data: ${nested}`))).toContain(
      "embedded: ['/data', '/data/inner'],",
    );
    expect(await fileOf('src/provider.ts')).not.toContain('embedded');
  });

  test('a value within can be the idempotency key', async () => {
    const data = textOf('{ type: object, properties: { n: { type: string } } }');
    const message = await paidOf(fields(`data: ${data}`), [
      '    paid:\n      payload',
      '    paid:\n      x-idempotency-key: [payload /data/n]\n      payload',
    ]);
    expect(message.idempotencyKey).toEqual(['payload /data/n']);
  });

  test('a value within cannot name the message: it is looked at before the text is read', async () => {
    const named = (name: string) =>
      `data: ${textOf(`{ type: object, properties: { kind: { const: ${name} } } }`)}`;
    const errors = await toldOf(
      ['        type: { const: paid }', `        ${named('paid')}\n        type: { type: string }`],
      ['        type: { const: refunded }', `        ${named('refunded')}\n        type: { type: string }`],
    );
    expect(errors).toEqual([
      'messages-indistinct Nothing tells the messages of the channel "payments" apart',
    ]);
  });

  describe('the example is written as on the wire, and decoded', () => {
    test.each<{ name: string; field: string; given: string; want: unknown }>([
      { name: 'once', field: `data: ${textOf(order)}`, given: `data: '{"n":1}'`, want: { n: 1 } },
      {
        name: 'twice',
        field: `data: ${nested}`,
        given: `data: '{"inner":"{\\"n\\":1}"}'`,
        want: { inner: { n: 1 } },
      },
      {
        name: 'in each item',
        field: `data: { type: array, items: ${textOf(order)} }`,
        given: `data: ['{"n":1}', '{"n":2}']`,
        want: [{ n: 1 }, { n: 2 }],
      },
    ])('$name', async ({ field, given, want }) => {
      const { sample, ...message } = await paidOf(fields(field), example(given));
      expect(exactSample(sample, message)).toEqual({ type: 'paid', id: 'p-1', data: want });
    });

    test.each<{ name: string; given: string; want: string }>([
      { name: 'what it holds does not fit', given: `data: '{"n":"one"}'`, want: '/data/n' },
      { name: 'what it holds lacks a field', given: `data: '{}'`, want: '/data' },
      { name: 'it holds no JSON', given: 'data: one', want: '/data' },
    ])('and held against its schema: $name', async ({ given, want }) => {
      const [error, ...others] = await toldOf(fields(`data: ${textOf(order)}`), example(given));
      expect(error).toMatch(/^example-invalid /);
      expect(error).toContain(want);
      expect(others).toEqual([]);
    });
  });
});
