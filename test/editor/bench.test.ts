import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { TypesRow } from '../../bench/types-rounds.ts';
import { renderTypesTable } from '../../bench/types-table.ts';

const run = promisify(execFile);
const bench = (flag: string) => run(process.execPath, ['--import', 'tsx', 'bench/types.ts', flag]);

describe('npm run bench:types', () => {
  test('--quick prints a row for each package: its consumer compiles', async () => {
    const { stdout } = await bench('--quick');

    const time = String.raw`\*\*\d+\.\d\d\*\* \(\d+\.\d\d–\d+\.\d\d\), [\d,]+ ms`;
    const counts = String.raw`[\d,]+ · [\d,]+ · [\d,]+ MB`;
    for (const name of await readdir('generated')) {
      for (const cell of [time, counts])
        expect(stdout).toMatch(
          new RegExp(String.raw`^\| .@hookwright/${name}. \| ${cell} \| ${cell} \|$`, 'm'),
        );
    }
    expect(stdout).toContain(`Node ${process.versions.node}`);
  });

  test('an option that is none is refused before anything is measured', async () => {
    await expect(bench('--fast')).rejects.toThrow('Unknown option --fast');
  });
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
