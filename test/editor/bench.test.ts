import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readArguments } from '../../bench/types-arguments.ts';
import { compilerOptions, generatedPackages, makeProjects } from '../../bench/types-projects.ts';
import type { TypesRow } from '../../bench/types-rounds.ts';
import { renderTypesTable } from '../../bench/types-table.ts';
import { run, runToEnd, saidBy } from '../processes.ts';
import { buildGolden, expectBuilt } from '../tarballs.ts';

const packages = await generatedPackages();

describe('npm run bench:types', () => {
  beforeAll(() => expectBuilt(['runtime', ...packages.map(({ folder }) => folder)]));

  test('of every package its consumer compiles, the golden one included', async () => {
    const above = await mkdtemp(join(tmpdir(), 'hookwright-consumers-'));
    const golden = { name: 'acme', folder: await buildGolden(above) };
    const { projects, remove } = await makeProjects([...packages, golden]);
    try {
      const files = projects.map(({ folder }) => join(folder, 'consumer.ts'));
      const types = { typeRoots: [resolve('node_modules/@types')] };
      const options = { ...compilerOptions, ...types };
      await writeFile(join(above, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files }));
      await writeFile(join(above, 'package.json'), '{ "type": "module" }');
      const command = [resolve('node_modules/typescript/bin/tsc'), '-p', above];
      expect(saidBy(await runToEnd(process.execPath, command))).toBe('');
    } finally {
      await remove();
      await rm(above, { recursive: true });
    }
  });

  test('--quick prints a row for each project, with each compiler', async () => {
    const { name } = packages[0]!;
    const { stdout } = await run(process.execPath, [
      ...['--import', 'tsx', 'bench/types.ts', '--quick', name],
    ]);

    const time = String.raw`\*\*\d+\.\d\d\*\* \(\d+\.\d\d–\d+\.\d\d\), [\d,]+ ms`;
    const counts = String.raw`[\d,]+ · [\d,]+ · [\d,]+ MB`;
    for (const project of ['an empty project', `.@hookwright/${name}.`]) {
      for (const cell of [time, counts])
        expect(stdout).toMatch(new RegExp(String.raw`^\| ${project} \| ${cell} \| ${cell} \|$`, 'm'));
    }
    expect(stdout).toContain(`Node ${process.versions.node}`);
  });
});

test.each([
  [['--fast'], 'Unknown option --fast'],
  [['--quick', 'nobody'], 'There is no package nobody'],
  [['--write', 'newpay'], 'names go with --quick'],
])('%j is refused', (given, problem) => {
  expect(() => readArguments(given, ['newpay'])).toThrow(problem);
});

test('the table has a column for each compiler', () => {
  const empty: TypesRow = {
    project: 'empty',
    compiler: 'TypeScript 5.9',
    ...{ ms: 1200.4, ratio: 1, low: 1, high: 1 },
    ...{ types: 89, instantiations: 0, memory: 61.2 },
  };
  const ours = { ...empty, project: 'acme', ms: 1800, ratio: 1.5, low: 1.404, high: 1.6, types: 1234 };
  const seven = [empty, ours].map((each) => ({ ...each, compiler: 'TypeScript 7' as const }));

  expect(renderTypesTable([empty, ours, ...seven], ['Node 20', '2 cores'])).toBe(
    `| \`tsc --noEmit\`, × empty | TypeScript 5.9 | TypeScript 7 |
| --- | --- | --- |
| an empty project | **1.00** (1.00–1.00), 1,200 ms | **1.00** (1.00–1.00), 1,200 ms |
| \`@hookwright/acme\` | **1.50** (1.40–1.60), 1,800 ms | **1.50** (1.40–1.60), 1,800 ms |

| types · instantiations · memory | TypeScript 5.9 | TypeScript 7 |
| --- | --- | --- |
| an empty project | 89 · 0 · 61 MB | 89 · 0 · 61 MB |
| \`@hookwright/acme\` | 1,234 · 0 · 61 MB | 1,234 · 0 · 61 MB |

Node 20 · 2 cores.`,
  );
});
