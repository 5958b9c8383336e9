/** The oracle says of every published request what it must: it agrees with the world, not only with the runtime. */
import { describe, expect, test } from 'vitest';
import type { OracleRecipe } from './oracle-notation.ts';
import { oracleVerify } from './oracle.ts';
import { readSchemes, requestOf } from './schemes.ts';

const schemes = readSchemes();

describe.each(schemes)('$name', ({ recipe, vectors }) => {
  test.each(vectors)('$id', (vector) => {
    const { keys, now = 0, expect: wanted } = vector;
    const isRefused = typeof wanted === 'object' && 'code' in wanted;
    const said = oracleVerify(recipe as OracleRecipe, requestOf(vector), { keys, now: now * 1000 });

    expect(said.verdict).toBe(isRefused ? 'refused' : 'accepted');
  });

  test('of no body, no headers and no query it accepts nothing', () => {
    const request = {
      method: 'POST',
      url: '/',
      headers: {},
      body: Buffer.alloc(0),
      publicUrl: 'https://a.example/',
    };
    const keys = vectors.flatMap((vector) => vector.keys);

    expect(oracleVerify(recipe as OracleRecipe, request, { keys, now: 0 }).verdict).toBe('refused');
  });
});
