import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createBodies, payloadNames } from '../bench/payloads.ts';
import { quantile } from '../bench/rounds.ts';

const run = promisify(execFile);

describe('npm run bench:receive', () => {
  test('prints every row, and refuses an answer that is not the right one', async () => {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'bench/receive.ts', '--quick']);

    const number = String.raw`\d+\.\d\d`;
    const cell = String.raw`\*\*${number}\*\* \(${number}–${number}\)`;
    for (const [name, bundle] of [
      ['`floor`', ''],
      ['`receive`', String.raw`\d+\.\d KB \(\d+\.\d KB minified\)`],
      ['`receive, forged`', ''],
      ['`@octokit/webhooks verifyAndReceive`', String.raw`\d+\.\d KB \(\d+\.\d KB minified\)`],
      ['`stripe constructEvent`', String.raw`\d+\.\d KB \(\d+\.\d KB minified\)`],
      ['`standardwebhooks verify`', String.raw`\d+\.\d KB \(\d+\.\d KB minified\)`],
    ]) {
      const aim = '(≤ [^|]*)?';
      const sum = `${cell}, Σ ${number}`;
      expect(stdout).toMatch(
        new RegExp(String.raw`^\| ${name} \| ${sum} \| ${aim} ?\| ${sum} \| ${aim} ?\| ${bundle} \|$`, 'm'),
      );
    }
    expect(stdout).toMatch(
      new RegExp(String.raw`^\| .toNode. [^|]* \| ${cell} \| ≥ 0\.95 \| ${cell} \|`, 'm'),
    );
    for (const name of ['GitHub', 'Stripe', 'Standard Webhooks'])
      expect(stdout).toContain(`\`floor of ${name}\``);
    expect(stdout).toContain('| the compiled validators | ');
    expect(stdout).toContain(`Node ${process.versions.node}`);
  }, 60_000);

  test('an option that is none is refused before anything is measured', async () => {
    const failed = run(process.execPath, ['--import', 'tsx', 'bench/receive.ts', '--fast']);
    await expect(failed).rejects.toThrow('Unknown option --fast');
  });
});

describe('payloads', () => {
  const bytes = { 'passto-pay-success': 1024, 'evo-like-payment': 10_240 };

  test.each(payloadNames)('%s has the size that the README says, whatever its number', (name) => {
    const body = createBodies(name);

    expect([body(1).length, body(99_999_999).length]).toEqual([bytes[name], bytes[name]]);
    expect(body(1)).not.toEqual(body(2));
  });

  test('the README says how large they are, and how many fields they have', async () => {
    const readme = (await readFile('bench/README.md', 'utf8')).replace(/ +/g, ' ');

    for (const name of payloadNames) {
      const payload: unknown = JSON.parse(createBodies(name)(1).toString());
      const size = bytes[name].toLocaleString('en');
      expect(readme).toContain(`| \`${name}\` | ${size} bytes | ${leaves(payload)} values |`);
    }
  });
});

test.each([
  { given: [3], share: 0.5, want: 3 },
  { given: [4, 1, 3, 2], share: 0.5, want: 2.5 },
  { given: [10, 1, 2], share: 0.5, want: 2 },
  { given: [1, 2, 3, 4, 5], share: 0.25, want: 2 },
  { given: [1, 2], share: 0.75, want: 1.75 },
])('the quantile of $given at $share is $want', ({ given, share, want }) => {
  expect(quantile(given, share)).toBe(want);
});

function leaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((total: number, member) => total + leaves(member), 0);
}
