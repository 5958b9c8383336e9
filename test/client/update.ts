import { emitFetchClient } from '../../generator/fetch-client.ts';
import { compareFiles, writeChanges } from '../../generator/write.ts';

/** Writes the fetch client of the runtime anew, after its generator has got another version: `npm run vendor`. */
await writeChanges([await compareFiles('runtime/src/http', await emitFetchClient())]);
