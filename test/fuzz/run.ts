/** `npm run fuzz`, or `npm run fuzz -- COUNT SEED`: the long form, and what became of the deliveries. */
import { fuzz } from './fuzz.ts';

const [count = '100000', seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
const numRuns = Number(count.replaceAll('_', ''));
if (!Number.isSafeInteger(numRuns) || numRuns < 1 || !Number.isSafeInteger(Number(seed))) {
  throw new TypeError('Expected a count and a seed, as in `npm run fuzz -- 100000 42`');
}
console.log(`${numRuns} deliveries of seed ${seed}`);
const { deliveries, genuine, outcomes } = await fuzz({ numRuns, seed: Number(seed) });
console.table(Object.fromEntries(Object.entries(outcomes).sort(([, a], [, b]) => b - a)));
console.log(
  `${deliveries} deliveries, ${genuine} of them still genuine: nothing forged accepted, nothing thrown`,
);
