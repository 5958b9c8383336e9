import { readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readArguments } from './types-arguments.ts';
import { buildGithub, generatedPackages, makeProjects, type Package } from './types-projects.ts';
import { compilers, measureTypes } from './types-rounds.ts';
import { renderTypesTable } from './types-table.ts';

/** `npm run bench:types`: `-- --quick` to see that it works, of all packages or those that are named, `-- --write` to put the table into bench/README.md. */
const readme = 'bench/README.md';
const marks = ['<!-- types table -->', '<!-- /types table -->'] as const;
const generated = await generatedPackages();
const { isQuick, writes, names } = readArguments(
  process.argv.slice(2),
  generated.map(({ name }) => name),
);

const before = load();
const chosen = generated.filter(({ name }) => names.includes(name));
const github = isQuick ? undefined : await buildGithub();
try {
  await measure(github ? [...chosen, github] : chosen);
} finally {
  if (github) await rm(dirname(github.folder), { recursive: true, force: true });
}

async function measure(packages: readonly Package[]): Promise<void> {
  const { projects, remove } = await makeProjects(packages);
  try {
    const table = renderTypesTable(await measureTypes(projects, isQuick ? 1 : 7), await machine());
    console.log(table);
    if (writes) await write(table);
  } finally {
    await remove();
  }
}

async function machine(): Promise<string[]> {
  const versions = Object.values(compilers).map(async (module) => {
    const { version } = JSON.parse(await readFile(`node_modules/${module}/package.json`, 'utf8')) as {
      version: string;
    };
    return `TypeScript ${version}`;
  });
  const processor = `${process.platform} ${process.arch}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores`;
  const busy = `load ${before} before and ${load()} after`;
  return [...(await Promise.all(versions)), `Node ${process.versions.node}`, processor, busy];
}

/** How many processes wait for a processor: with others at work, the times are those of neighbours. */
function load(): string {
  return loadavg()[0]!.toFixed(1);
}

async function write(text: string): Promise<void> {
  const page = await readFile(readme, 'utf8');
  const [before, after] = marks.map((mark) => page.indexOf(mark)) as [number, number];
  if (before < 0 || after < before) throw new Error(`Expected the marks of the table in ${readme}`);
  const written = `${page.slice(0, before)}${marks[0]}\n\n${text}\n\n${page.slice(after)}`;
  const options = await resolveConfig(readme);
  await writeFile(readme, await format(written, { ...options, filepath: readme }));
}
