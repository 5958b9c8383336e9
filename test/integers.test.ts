/** `x-int64`: integers that a JSON number cannot carry. From small documents to the types, the Model, the validators and the problems. */
import { describe, expect, test } from 'vitest';
import { fields, fileOf, paidOf, toldOf, typeOfPaid } from './small.ts';

describe('an integer of 64 bits', () => {
  test.each<{ field: string; want: string }>([
    { field: 'n: { type: integer, x-int64: bigint }', want: 'n?: bigint;' },
    { field: 'n: { type: integer, x-int64: string }', want: 'n?: string;' },
    { field: "n: { type: [integer, 'null'], x-int64: bigint }", want: 'n?: bigint | null;' },
    { field: "n: { type: [integer, 'null'], x-int64: string }", want: 'n?: string | null;' },
    { field: 'n: { type: array, items: { type: integer, x-int64: bigint } }', want: 'n?: bigint[];' },
    { field: 'n: { type: integer }', want: 'n?: number;' },
    { field: 'n: { type: integer, format: int64 }', want: 'n?: number;' },
  ])('$field is $want', async ({ field, want }) => {
    expect(await typeOfPaid(fields(field))).toContain(`  ${want}\n`);
  });

  test('a package lists them by their pointers', async () => {
    const numbers = [
      'n: { type: integer, x-int64: bigint }',
      's: { type: integer, x-int64: string }',
      'l: { type: array, items: { type: object, properties: { n: { type: integer, x-int64: bigint } } } }',
      'p: { type: integer }',
    ];
    expect((await paidOf(fields(...numbers))).integers).toEqual({
      '/n': 'bigint',
      '/s': 'string',
      '/l/*/n': 'bigint',
    });
    expect(await fileOf('src/provider.ts', fields(...numbers))).toContain(
      "integers: { '/n': 'bigint', '/s': 'string', '/l/*/n': 'bigint' },",
    );
    expect(await fileOf('src/provider.ts')).not.toContain('integers');
  });

  test.each([
    '{ type: string, x-int64: bigint }',
    '{ type: number, x-int64: string }',
    '{ type: object, x-int64: bigint }',
  ])('is an integer: not %s', async (schema) => {
    expect((await toldOf(fields(`n: ${schema}`))).join()).toMatch(/x-int64/);
  });

  test.each(['number', 'bigint64', 'true'])('is a bigint or a string: not %s', async (as) => {
    expect((await toldOf(fields(`n: { type: integer, x-int64: ${as} }`))).join()).toMatch(
      /^extension-invalid `x-int64` /,
    );
  });
});
