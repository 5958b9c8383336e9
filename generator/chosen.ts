import { readdir } from 'node:fs/promises';
import { nowhere } from './files.ts';
import { byCodeUnit } from './json.ts';
import { problem, SpecificationError } from './problem.ts';

/**
 * The providers named, or all that have a folder.
 * @throws SpecificationError for those that have none.
 */
export async function chosenProviders(providers: readonly string[], specs: string): Promise<string[]> {
  const entries = await readdir(specs, { withFileTypes: true }).catch(() => []);
  const known = entries
    // Some package managers link what they install.
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .map(({ name }) => name)
    .sort(byCodeUnit);
  const wanted = providers.length > 0 || known.length > 0 ? providers : ['<provider>'];
  const missing = wanted.filter((name) => !known.includes(name));
  if (missing.length > 0) {
    throw new SpecificationError(
      missing.map((provider) =>
        problem('provider-unknown', nowhere(specs), { provider, known: known.join(', ') }),
      ),
    );
  }
  return providers.length > 0 ? [...new Set(providers)] : known;
}
