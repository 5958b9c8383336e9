/**
 * For every recipe of the specifications: what the runtime signs the runtime and the oracle accept, what the oracle
 * signs the runtime accepts, and of whatever is changed after that both say the same.
 */
import { createVerifier, isWebhookError, parseRecipe, type Recipe, sign } from '@hookwright/runtime';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysFor } from '../fuzz/keys.ts';
import { mutated, mutations } from '../fuzz/mutations.ts';
import { needsOf } from '../fuzz/needs.ts';
import { type Known, primitiveRecipes, recipes } from '../fuzz/recipes.ts';
import { requestsOf } from '../fuzz/requests.ts';
import { headerText, someText } from '../fuzz/texts.ts';
import { type OracleKey, type OracleRequest, schemesOf } from './oracle-notation.ts';
import { oracleSign } from './oracle-sign.ts';
import { oracleVerify } from './oracle.ts';

const seed = Number(process.env['HOOKWRIGHT_SEED'] ?? 20251121);
const numRuns = Number(process.env['HOOKWRIGHT_RUNS'] ?? 10);
const now = 1_700_000_000_000;

/** Both implementations of one recipe. */
function both({ recipe, readings }: Known) {
  const { verifying, signing, forging, keyId } = keysFor(recipe, readings);
  const parsed = parseRecipe(recipe as Recipe, readings);
  const verify = createVerifier(parsed, verifying, { now: () => now });
  const of = { now: () => now, ...(keyId === undefined ? {} : { keyId }) };
  const sending = { readings, now, ...(keyId === undefined ? {} : { keyId }) };
  return {
    schemes: schemesOf(recipe, readings),
    signing,
    forging,
    runtimeSigns: (request: OracleRequest) => sign(parsed, signing, request, of),
    oracleSigns: (request: OracleRequest, key: OracleKey = signing, more: object = {}) =>
      oracleSign(recipe, key, request, { ...sending, ...more }),
    /** `accepted`, or `refused`; what is no refusal is thrown. */
    runtimeSays: (request: OracleRequest): string => {
      try {
        verify(request);
        return 'accepted';
      } catch (error) {
        if (!isWebhookError(error)) throw error;
        return typeof error.answer === 'string' ? error.answer : `answered ${error.answer}`;
      }
    },
    oracleSays: (request: OracleRequest): string =>
      oracleVerify(recipe, request, { keys: verifying, readings, now }).verdict,
  };
}

/** A delivery as text that can be read. */
const shown = ({ body, ...request }: OracleRequest): string =>
  JSON.stringify({ ...request, body: Buffer.from(body).toString('latin1') });

describe(`seed ${seed}, ${numRuns} runs each`, () => {
  test('there are recipes', () => {
    expect(recipes.length).toBeGreaterThan(80);
  });

  describe.each([...recipes, ...primitiveRecipes])('$title', (known) => {
    const { schemes, ...sides } = both(known);
    const alternatives = schemes.map((scheme, alternative) =>
      requestsOf([scheme]).map((request) => ({ request, alternative })),
    );

    test('what the runtime signs is accepted by both', () => {
      const property = fc.property(requestsOf([schemes[0]!]), (request) => {
        const signed = sides.runtimeSigns(request);
        expect(sides.oracleSays(signed), `the oracle of ${shown(signed)}`).toBe('accepted');
        expect(sides.runtimeSays(signed), `the runtime of ${shown(signed)}`).toBe('accepted');
      });
      fc.assert(property, { seed, numRuns });
    });

    test('what the oracle signs, by any alternative, is accepted by both', () => {
      const property = fc.property(fc.oneof(...alternatives), ({ request, alternative }) => {
        const signed = sides.oracleSigns(request, undefined, { alternative });
        expect(sides.oracleSays(signed), `the oracle of ${shown(signed)}`).toBe('accepted');
        expect(sides.runtimeSays(signed), `the runtime of ${shown(signed)}`).toBe('accepted');
      });
      fc.assert(property, { seed, numRuns });
    });

    test('of what is changed, signed with another key, too old or too new, both say the same', () => {
      const places = needsOf(schemes).values.map(({ kind, name }) => `${kind} ${name}`);
      const at = [schemes[0]!.at].flat()[0]!;
      const list = fc.array(mutations(fc.oneof(headerText, someText)), { minLength: 1, maxLength: 2 });
      const skew = fc.oneof(fc.constant(0), fc.integer({ min: -700_000, max: 700_000 }));
      const property = fc.property(
        fc.oneof(...alternatives),
        list,
        skew,
        fc.nat(9),
        ({ request, alternative }, changes, offset, which) => {
          const key = which === 0 ? sides.forging : sides.signing;
          const signed = sides.oracleSigns(request, key, { alternative, now: now + offset });
          const changed = mutated(signed, changes, [at, ...places]);
          expect(sides.runtimeSays(changed), shown(changed)).toBe(sides.oracleSays(changed));
        },
      );
      fc.assert(property, { seed, numRuns: numRuns * 3 });
    });
  });
});
