/** The README's first delivery, as a new user tries it: in an empty folder, with what the README says and nothing else. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownEnvironment } from './tarballs.ts';

const run = promisify(execFile);
let folder: string;
let blocks: readonly { readonly language: string; readonly code: string }[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hookwright-readme-'));
  const readme = await readFile('README.md', 'utf8');
  const [, section = ''] = /^## In a service\n([\s\S]*?)^## /m.exec(readme) ?? [];
  blocks = [...section.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
    language: language!,
    code: code!,
  }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const codeOf = (language: string): string[] =>
  blocks.filter((block) => block.language === language).map(({ code }) => code);

/** A port answers, within ten seconds. */
const untilItListens =
  'for _ in $(seq 100); do (: > /dev/tcp/127.0.0.1/4281) 2> /dev/null && break; sleep 0.1; done';

test('a service of five lines receives its first delivery', async () => {
  for (const code of codeOf('js')) {
    const [, name] = /^\/\/ (\S+)\n/.exec(code)!;
    await writeFile(join(folder, name!), code);
  }
  const [started, packed] = codeOf('sh');
  const [said] = codeOf('');
  // `npm test` has built them.
  const pack = packed!.replace('npm ci && npm run build\n', '');
  await run('bash', ['-euc', pack], { env: { ...ownEnvironment, SERVICE: folder } });
  const start = started!
    .replace(/^npm install .*\n/m, '')
    // The service is there before its delivery, and gone after it.
    .replace(
      'node service.mjs & node send.mjs',
      `node service.mjs & ${untilItListens}; node send.mjs; kill %1`,
    );
  expect(start).toContain(untilItListens);
  const { stdout } = await run('bash', ['-euc', start], { cwd: folder, env: ownEnvironment });

  expect(stdout).toBe(said);
}, 120_000);

test('it is five lines, besides its imports', () => {
  const [service] = codeOf('js');
  const lines = service!.split('\n').filter((line) => line !== '' && !/^(\/\/|import )/.test(line));
  expect(lines.length).toBeLessThanOrEqual(5);
});
