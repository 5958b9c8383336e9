import { runEntries } from './catalogue-run.ts';
import { specificationEntries } from './catalogue-specification.ts';

/** Everything that can be wrong, with what is said of it and what is to be done. */
export const catalogue = { ...runEntries, ...specificationEntries };
