import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildGolden, pack } from '../tarballs.ts';

export { run } from '../processes.ts';

/** The tarballs of the runtime and of packages, as they would be published; by the names of their folders. */
export async function packAll(folder: string, providers: readonly string[]): Promise<Map<string, string>> {
  const names = ['runtime', ...providers];
  const acme = await buildGolden(folder);
  const folderOf = (name: string): string =>
    name === 'acme' ? acme : name === 'runtime' ? name : `generated/${name}`;
  const packed = await pack(folder, names.map(folderOf));
  return new Map(names.map((name, index) => [name, packed[index]!]));
}

/** What `npm start` runs. */
export async function startScript(folder: string): Promise<string> {
  const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start;
}
