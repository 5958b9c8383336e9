import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { makeProjects } from './types-projects.ts';
import { compilers, measureTypes } from './types-rounds.ts';
import { renderTypesTable } from './types-table.ts';

/** `npm run bench:types`: `-- --quick` to see that it works, `-- --write` to put the table into bench/README.md. */
const readme = 'bench/README.md';
const marks = ['<!-- types table -->', '<!-- /types table -->'] as const;
const flags = process.argv.slice(2);
const unknown = flags.find((flag) => !['--quick', '--write'].includes(flag));
if (unknown !== undefined) throw new TypeError(`Unknown option ${unknown}: there are --quick and --write`);

const before = load();
const isQuick = flags.includes('--quick');
const { projects, remove } = await makeProjects(!isQuick);
try {
  const table = renderTypesTable(await measureTypes(projects, isQuick ? 1 : 7), await machine());
  console.log(table);
  if (flags.includes('--write')) await write(table);
} finally {
  await remove();
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
