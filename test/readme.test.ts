/** The README's first delivery, as a new user tries it: in an empty folder, with what the README says and nothing else. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from './free-port.ts';
import { ownEnvironment, run } from './processes.ts';
import { expectBuilt } from './tarballs.ts';

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

/** Waits until the port answers, or the service has ended. */
const untilItListens = (port: number): string =>
  `until (: > /dev/tcp/127.0.0.1/${port}) 2> /dev/null; do kill -0 %1 || exit 1; sleep 0.1; done`;

test('a service of five lines receives its first delivery', async () => {
  const port = await freePort();
  // The port of the README is one that somebody else may have.
  const withPort = (code: string): string => code.replaceAll('4281', `${port}`);
  for (const code of codeOf('js').map(withPort)) {
    const [, name] = /^\/\/ (\S+)\n/.exec(code)!;
    await writeFile(join(folder, name!), code);
  }
  const [started, packed] = codeOf('sh').map(withPort);
  const [said] = codeOf('');
  // `npm test` has built them.
  await expectBuilt(['runtime', 'generated/passto-creditpay']);
  const pack = packed!.replace('npm ci && npm run build\n', '');
  await run('bash', ['-euc', pack], { env: { ...ownEnvironment, SERVICE: folder } });
  const start = started!
    .replace(/^npm install .*\n/m, '')
    // The service is there before its delivery. It ends with the shell that has started it.
    .replace('node service.mjs & node send.mjs', `node service.mjs & ${untilItListens(port)}; node send.mjs`);
  expect(start).toContain(untilItListens(port));
  const { stdout } = await run('bash', ['-euc', start], { cwd: folder });

  expect(stdout).toBe(said);
}, 400_000);

test('it is five lines, besides its imports', () => {
  const [service] = codeOf('js');
  const lines = service!.split('\n').filter((line) => line !== '' && !/^(\/\/|import )/.test(line));
  expect(lines.length).toBeLessThanOrEqual(5);
});
