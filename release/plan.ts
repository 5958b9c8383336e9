import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The program of changesets. */
export const changeset = join(
  dirname(fileURLToPath(import.meta.resolve('@changesets/cli/package.json'))),
  'bin.js',
);

export interface Planned {
  readonly name: string;
  readonly oldVersion: string;
  readonly newVersion: string;
  readonly type: 'major' | 'minor' | 'patch' | 'none';
}

export type Plan = { readonly releases: readonly Planned[] } | { readonly unknown: string };

/** What the changesets that wait in a repository make of the versions; or why changesets cannot say. */
export async function planOf(repository: string): Promise<Plan> {
  const folder = await mkdtemp(join(tmpdir(), 'hookwright-release-'));
  const path = join(folder, 'plan.json');
  try {
    await run(process.execPath, [changeset, 'status', `--output=${path}`], { cwd: repository });
    const { releases } = JSON.parse(await readFile(path, 'utf8')) as { releases: Planned[] };
    return { releases: releases.filter(({ type }) => type !== 'none') };
  } catch (error) {
    const said = (error as { stderr?: string }).stderr ?? '';
    // Packages differ from the main branch, and nobody has said so: that is for a pull request to mind.
    if (said.includes('no changesets were found')) return { releases: [] };
    const [, why = String(error)] = /error (?:Error: )?(.+)/.exec(said) ?? [];
    return { unknown: why };
  } finally {
    await rm(folder, { recursive: true });
  }
}
