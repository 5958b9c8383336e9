import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  candidatesOf,
  connections,
  engineNames,
  handledAtOnce,
  storedAtOnce,
} from '../bench/inbox-orders.ts';
import type { InboxRow } from '../bench/inbox-rounds.ts';
import { renderInboxTable } from '../bench/inbox-table.ts';
import { withServer } from './servers.ts';

const run = promisify(execFile);
const bench = (flag: string, env: Record<string, string> = {}) =>
  run(process.execPath, ['--import', 'tsx', 'bench/inbox.ts', flag], { env: { ...process.env, ...env } });

let quick: ReturnType<typeof bench> | undefined;

describe('npm run bench:inbox', async () => {
  for (const engine of engineNames) {
    await withServer(engine, () => {
      test('--quick prints every row', { timeout: 180_000 }, async () => {
        const { stdout } = await (quick ??= bench('--quick'));

        const number = String.raw`\d+\.\d\d`;
        const ratio = String.raw`\*\*${number}\*\* \(${number}–${number}\)`;
        const absolute = String.raw`[\d,]+; \d+\.\d / \d+\.\d / \d+\.\d ms`;
        const { stored, processed } = candidatesOf[engine];
        const names = [
          ...stored.map((each) => `stored and acknowledged: .${each}.`),
          ...processed.map((each) => `processed: .${each}.`),
        ];
        for (const name of names) {
          const row = (cell: string): RegExp =>
            new RegExp(String.raw`^\| ${engine}[^|]*, ${name} \| ${cell} \| ${cell} \|$`, 'm');
          expect(stdout).toMatch(row(absolute));
          if (!name.endsWith('.floor.')) expect(stdout).toMatch(row(ratio));
        }
        expect(stdout).toMatch(
          new RegExp(String.raw`\b${engine} \d+\.\d+.*: .*Node ${process.versions.node}`),
        );
      });
    });
  }

  test('an option that is none is refused before anything is measured', async () => {
    await expect(bench('--fast')).rejects.toThrow('Unknown option --fast');
  });

  test('without any server there is nothing to measure', async () => {
    const nowhere = {
      HOOKWRIGHT_TEST_POSTGRES: 'postgres://postgres@127.0.0.1:1/test',
      HOOKWRIGHT_TEST_REDIS: 'redis://127.0.0.1:1',
      HOOKWRIGHT_TEST_NATS: 'nats://127.0.0.1:1',
    };
    await expect(bench('--quick', nowhere)).rejects.toThrow(
      'NATS at 127.0.0.1:1 is not there: not measured.',
    );
  });

  test('the README says what is measured, and how many at a time', async () => {
    const readme = await readFile('bench/README.md', 'utf8');

    expect(readme).toContain(`${storedAtOnce} at a time`);
    expect(readme).toContain(`${handledAtOnce} at a time`);
    expect(readme).toContain(`${connections} connections`);
    for (const { processed } of Object.values(candidatesOf)) {
      for (const candidate of processed) expect(readme).toContain(`\`${candidate}\``);
    }
  });
});

test('the table says of each row what the floor does in its place, and who was not there', () => {
  const floor: InboxRow = {
    engine: 'Redis',
    stage: 'stored',
    candidate: 'floor',
    processes: 1,
    ...{ perSecond: 12_345.6, ratio: 1, low: 1, high: 1 },
    ...{ p50: 1.24, p95: 10, p99: 100.06 },
  };
  const ours = { ...floor, candidate: 'receive', perSecond: 6_000, ratio: 2, low: 1.5, high: 2.504 };
  const four = [floor, ours].map((each) => ({ ...each, processes: 4 }));

  expect(
    renderInboxTable({
      rows: [floor, ours, ...four],
      servers: ['Redis 7: `appendonly` no'],
      missing: ['NATS at 127.0.0.1:1 is not there: not measured.'],
      machine: ['Node 20'],
    }),
  ).toBe(`| × floor | 1 process | 4 processes |
| --- | --- | --- |
| Redis Streams, stored and acknowledged: \`receive\` | **2.00** (1.50–2.50) | **2.00** (1.50–2.50) |

| per second; p50 / p95 / p99 | 1 process | 4 processes |
| --- | --- | --- |
| Redis Streams, stored and acknowledged: \`floor\` | 12,346; 1.2 / 10.0 / 100.1 ms | 12,346; 1.2 / 10.0 / 100.1 ms |
| Redis Streams, stored and acknowledged: \`receive\` | 6,000; 1.2 / 10.0 / 100.1 ms | 6,000; 1.2 / 10.0 / 100.1 ms |

NATS at 127.0.0.1:1 is not there: not measured.

Redis 7: \`appendonly\` no · Node 20.`);
});
