/** Packages as they are published: packed, and installed where nothing of this repository is. */
import { cp, mkdir, readdir, stat, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { run } from './processes.ts';

/** Packs folders of this repository, as they were built: the tarballs, in their order. */
export async function pack(into: string, folders: readonly string[]): Promise<string[]> {
  await expectBuilt(folders);
  return await Promise.all(
    folders.map(async (folder) => {
      const command = ['pack', resolve(folder), '--pack-destination', into, '--json', '--ignore-scripts'];
      const { stdout } = await run('npm', command, { cwd: into });
      return join(into, (JSON.parse(stdout) as [{ filename: string }])[0].filename);
    }),
  );
}

/** @throws Error for a package of which a source is newer than what was built of it: a test would be of what is gone. */
export async function expectBuilt(folders: readonly string[]): Promise<void> {
  await Promise.all(
    folders.map(async (folder) => {
      const sources = await timesIn(join(folder, folder === '.' ? 'generator' : 'src'));
      const built = await timesIn(join(folder, 'dist'));
      if (sources.length > 0 && Math.max(0, ...built) < Math.max(...sources))
        throw new Error(`Expected ${join(folder, 'dist')} to be newer than its sources: \`npm run build\``);
    }),
  );
}

/** When the files of a folder were written; none where there is no folder. */
async function timesIn(folder: string): Promise<number[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).mtimeMs),
  );
}

/** Returns the folder of a tarball's files, beside it. */
export async function unpack(tarball: string): Promise<string> {
  const folder = tarball.replace(/\.tgz$/, '');
  await mkdir(folder);
  await run('tar', ['-xzf', tarball, '-C', folder]);
  return join(folder, 'package');
}

/** Runs npm in a folder; gives what it printed. */
export async function npm(folder: string, ...options: string[]): Promise<string> {
  const quiet = options[0] === 'install' ? ['--no-audit', '--no-fund', '--ignore-scripts'] : [];
  return (await run('npm', [...options, ...quiet], { cwd: folder })).stdout;
}

/** Builds the golden package, which is not built with the others, in a folder of its own beneath this one. */
export async function buildGolden(folder: string): Promise<string> {
  const copy = join(folder, 'acme');
  await cp('test/acme/package', copy, { recursive: true });
  await symlink(resolve('node_modules'), join(copy, 'node_modules'));
  await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', copy]);
  return copy;
}
