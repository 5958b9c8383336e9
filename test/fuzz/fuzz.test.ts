/** The short form of `npm run fuzz`. */
import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

const seed = Number(process.env['HOOKWRIGHT_SEED'] ?? 20251121);

test(`2,000 changed deliveries of seed ${seed}: nothing forged is accepted, nothing is thrown`, async () => {
  const { deliveries, genuine, outcomes } = await fuzz({ seed, numRuns: 2_000 });

  expect(deliveries).toBe(2_000);
  // It would prove nothing if all were refused for one reason, or if none were genuine.
  expect(genuine).toBeGreaterThan(100);
  expect(Object.keys(outcomes)).toEqual(
    expect.arrayContaining(['handled', 'signature-missing', 'signature-malformed', 'signature-wrong']),
  );
});
