import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { prepare } from './prepare.ts';
import { extents, runAll } from './run.ts';
import { renderTable } from './table.ts';

/** `npm run bench:receive`: `-- --quick` to see that it works, `-- --write` to put the table into bench/README.md. */
const readme = 'bench/README.md';
const flags = process.argv.slice(2);
const unknown = flags.find((flag) => !['--quick', '--write'].includes(flag));
if (unknown !== undefined) throw new TypeError(`Unknown option ${unknown}: there are --quick and --write`);

await prepare();
const table = renderTable(await runAll(flags.includes('--quick') ? extents.quick : extents.full));
console.log(table);
if (flags.includes('--write')) {
  const text = await readFile(readme, 'utf8');
  const [before, after] = [text.indexOf('<!-- table -->'), text.indexOf('<!-- /table -->')];
  if (before < 0 || after < before) throw new Error(`Expected the marks of the table in ${readme}`);
  const written = `${text.slice(0, before)}<!-- table -->\n\n${table}\n\n${text.slice(after)}`;
  const options = await resolveConfig(readme);
  await writeFile(readme, await format(written, { ...options, filepath: readme }));
}
