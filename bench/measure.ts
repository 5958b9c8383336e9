import { loadCandidates } from './candidates.ts';
import type { PayloadName } from './payloads.ts';
import { measure } from './rounds.ts';

/** A process of its own for one payload, as a receiver has one: its rows, as JSON. Names after the numbers choose rows. */
const [payload, passes, rounds, count, before, ...names] = process.argv.slice(2);
const candidates = await loadCandidates(payload as PayloadName);
const chosen = candidates.filter(({ name }) => names.length === 0 || names.includes(name));
const extent = {
  passes: Number(passes),
  rounds: Number(rounds),
  count: Number(count),
  before: Number(before),
};
console.log(JSON.stringify(await measure(chosen, extent)));
