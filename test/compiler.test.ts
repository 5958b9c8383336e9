/** What the compiler says of the options of a receiver, in the words of each TypeScript that is supported. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate } from '../generator/generate.ts';
import { writeChanges, compareFiles } from '../generator/write.ts';
import { cases, packages } from './compiler-cases.ts';
import { changed, withFolder } from './document.ts';
import { runToEnd } from './processes.ts';

let folder: string;
const root = resolve('test');

beforeAll(async () => {
  folder = await mkdtemp(join(root, '.tmp-'));
  for (const [name, changes] of Object.entries(packages)) {
    const { files } = await withFolder({ 'asyncapi.yaml': changed(...changes) }, generate);
    await writeChanges([await compareFiles(join(folder, name), files)]);
  }
  for (const [index, { from, given, then = '' }] of cases.entries()) {
    const handlers = given.includes('handlers:') ? '' : 'handlers: {}, ';
    const module = from in packages ? `./${from}/src/index.ts` : from;
    const text = `import { createReceiver } from '${module}';
const receive = createReceiver({ idempotency: 'none', otherwise: () => undefined, ${handlers}${given} });
${then};
export { receive };
`;
    await writeFile(join(folder, `case-${index}.ts`), text);
  }
  const files = cases.map((_, index) => `case-${index}.ts`);
  const options = { extends: '../../tsconfig.json', include: [], files };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(options));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is said of each case. */
async function compile(compiler: string): Promise<string[]> {
  const tsc = resolve('node_modules', compiler, 'bin/tsc');
  const { stdout } = await runToEnd(process.execPath, [tsc, '-p', folder, '--pretty', 'false']);
  const said = stdout.split(/^(?=\S)/m);
  return cases.map((_, index) => said.filter((line) => line.includes(`case-${index}.ts(`)).join(''));
}

describe.each([
  ['TypeScript 5.9', 'typescript'],
  ['TypeScript 6', 'typescript6'],
  ['TypeScript 7', 'typescript7'],
])('%s', (_, compiler) => {
  let said: string[];
  beforeAll(async () => {
    said = await compile(compiler);
  });

  test.each(cases.map((given, index) => ({ index, ...given })))('$from: $name', ({ index, says }) => {
    const text = said[index]!;
    if (says.length === 0) expect(text).toBe('');
    // The provider stands in it by a name, and not with all that is known of it.
    expect(text).not.toContain('readonly signatures');
    for (const part of says) expect(text).toMatch(part);
  });
});
