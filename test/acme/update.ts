import { generate } from '../../generator/generate.ts';
import { compareFiles, writeChanges } from '../../generator/write.ts';

/** Writes the golden package anew: `npm run golden`, and then read the difference. */
const { files } = await generate('test/acme');
await writeChanges([await compareFiles('test/acme/package', files)]);
