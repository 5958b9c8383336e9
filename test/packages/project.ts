/** A service's own project, outside of this repository, with the packages as they are published. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runToEnd, saidBy } from '../processes.ts';
import { npm, pack } from '../tarballs.ts';

export const providers = (await readdir('generated')).sort();
/** What is published of this repository, but for the generator: its folders. */
export const packages = ['runtime', ...providers.map((name) => `generated/${name}`)];
/** Each TypeScript that is supported, and the package that it is here. */
export const compilers = {
  'TypeScript 5.9': 'typescript',
  'TypeScript 6': 'typescript6',
  'TypeScript 7': 'typescript7',
};

/** Returns a folder, which is to be removed, where all packages and the types of Node have been installed. */
export async function installAll(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hookwright-packages-'));
  const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const tarballs = await pack(folder, packages);
  await npm(folder, 'install', ...tarballs, `@types/node@${devDependencies['@types/node']}`);
  return folder;
}

/** Gives what was printed, whether it went well or not. */
export async function compile(compiler: string, project: string): Promise<string> {
  const tsc = resolve('node_modules', compiler, 'bin/tsc');
  return saidBy(await runToEnd(process.execPath, [tsc, '--pretty', 'false'], { cwd: project }));
}

/** The path of a Node of this major version: from npm, where it is not the one that runs. */
export async function nodeOf(major: string): Promise<string> {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const command = ['exec', '--yes', `--package=node@${major}`, '--', 'node', '-p', 'process.execPath'];
  return (await npm(tmpdir(), ...command)).trim();
}
