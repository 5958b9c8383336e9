/** Packages as they are published: packed, and installed where nothing of this repository is. */
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Without the settings of the npm that runs this test: what a new user's npm has. */
export const ownEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)),
);

/** Packs folders of this repository, as they were built: the tarballs, in their order. */
export async function pack(into: string, folders: readonly string[]): Promise<string[]> {
  return await Promise.all(
    folders.map(async (folder) => {
      const command = ['pack', resolve(folder), '--pack-destination', into, '--json', '--ignore-scripts'];
      const { stdout } = await run('npm', command, { cwd: into, env: ownEnvironment, maxBuffer: 1 << 26 });
      return join(into, (JSON.parse(stdout) as [{ filename: string }])[0].filename);
    }),
  );
}

/** Returns the folder of a tarball's files, beside it. */
export async function unpack(tarball: string): Promise<string> {
  const folder = tarball.replace(/\.tgz$/, '');
  await mkdir(folder);
  await run('tar', ['-xzf', tarball, '-C', folder]);
  return join(folder, 'package');
}
