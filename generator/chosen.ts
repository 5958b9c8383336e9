import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nowhere, shownPath } from './files.ts';
import { byCodeUnit } from './json.ts';
import { problem, SpecificationError } from './problem.ts';

/**
 * The providers named, or all that have a folder.
 * @throws SpecificationError for those that have none.
 */
export async function chosenProviders(providers: readonly string[], specs: string): Promise<string[]> {
  const known = await foldersIn(specs);
  if (known.length === 0) {
    const isThere = (await stat(specs).catch(() => undefined))?.isDirectory() === true;
    const reason = isThere ? 'it holds no folder' : 'there is no such folder here';
    throw new SpecificationError([problem('specs-missing', nowhere(shownPath(specs)), { reason })]);
  }
  const missing = providers.filter((name) => !known.includes(name));
  if (missing.length > 0) {
    throw new SpecificationError(
      missing.map((provider) =>
        problem('provider-unknown', nowhere(shownPath(specs)), { provider, known: known.join(', ') }),
      ),
    );
  }
  return providers.length > 0 ? [...new Set(providers)] : known;
}

/** The folders in a folder, but those that are hidden. Links are followed: some package managers link what they install. */
export async function foldersIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names.map(async (name) => (await stat(join(folder, name)).catch(() => undefined))?.isDirectory()),
  );
  return names.filter((name, index) => found[index] && !name.startsWith('.')).sort(byCodeUnit);
}
