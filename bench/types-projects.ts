import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Provider } from '@hookwright/runtime';
import { generateGithub, writePackage } from '../test/github.ts';
import { consumerOf } from './types-consumer.ts';

const run = promisify(execFile);

/** A package that was built, as `@hookwright/<name>`. */
export interface Package {
  readonly name: string;
  readonly folder: string;
}

/** A project that is compiled. */
export interface Project {
  /** That of the package it uses, or `empty`. */
  readonly name: string;
  readonly folder: string;
}

/** Projects that were made, and how they are removed. */
export interface Projects {
  readonly projects: readonly Project[];
  readonly remove: () => Promise<void>;
}

export const compilerOptions = {
  target: 'ES2023',
  lib: ['ES2023'],
  module: 'NodeNext',
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

/** The packages of `generated/`, by name. */
export async function generatedPackages(): Promise<Package[]> {
  const names = (await readdir('generated')).sort();
  return names.map((name) => ({ name, folder: resolve('generated', name) }));
}

/** Builds the package of GitHub's document, in a folder of its own, which is to be removed. */
export async function buildGithub(): Promise<Package> {
  const { files } = await generateGithub();
  const folder = await writePackage(files);
  await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder]);
  return { name: 'github', folder };
}

/** Makes a project that is empty, and one for each package: outside of the repository, with nothing of it but built packages. */
export async function makeProjects(packages: readonly Package[]): Promise<Projects> {
  const above = await mkdtemp(join(tmpdir(), 'hookwright-types-'));
  const remove = (): Promise<void> => rm(above, { recursive: true, force: true });
  try {
    const projects = [await makeProject(join(above, 'empty'))];
    for (const each of packages) projects.push(await makeProject(join(above, each.name), each));
    return { projects, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function makeProject(folder: string, used?: Package): Promise<Project> {
  const modules = join(folder, 'node_modules');
  await mkdir(join(modules, '@types'), { recursive: true });
  await mkdir(join(modules, '@hookwright'));
  await symlink(resolve('node_modules/@types/node'), join(modules, '@types/node'));
  if (used) await symlink(used.folder, join(modules, '@hookwright', used.name));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'consumer.ts'), used ? await consumer(used) : 'export {};\n');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  return { name: used?.name ?? 'empty', folder };
}

async function consumer({ name, folder }: Package): Promise<string> {
  const built = join(folder, 'dist');
  const { provider } = (await import(pathToFileURL(join(built, 'index.js')).href)) as { provider: Provider };
  return consumerOf(name, provider, { hasClient: (await readdir(built)).includes('client.d.ts') });
}
