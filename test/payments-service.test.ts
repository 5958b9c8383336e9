/** The example of a whole service, `examples/payments-service`: its own tests, its demo and its README, on the packages as they were built. */
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, expect, onTestFailed, test } from 'vitest';
import { endGroup, runToEnd, start } from './processes.ts';
import { withServer } from './servers.ts';
import { expectBuilt } from './tarballs.ts';

/** For all tests of the service, one after another. */
const patience = 600_000;
const folder = 'examples/payments-service';

beforeAll(() => expectBuilt(['runtime', 'generated/newpay', 'generated/passto-creditpay', folder]));

/** What its tests print. @throws Error with that where one fails. */
async function tryService(databaseUrl: string): Promise<string> {
  const env = { ...process.env, TEST_DATABASE_URL: databaseUrl };
  const command = ['run', '-s', 'test:built', '-w', 'payments-service'];
  const { code, stdout, stderr } = await runToEnd('npm', command, { env, timeoutMs: patience - 10_000 });
  if (code !== 0) throw new Error(stdout + stderr);
  return stdout;
}

test(
  'without PostgreSQL, it is tried in memory, and says so',
  async () => {
    const output = await tryService('postgres://127.0.0.1:1/none');
    expect(output).toMatch(/in PostgreSQL.*# nobody answers at 127\.0\.0\.1:1: set TEST_DATABASE_URL/);
  },
  patience,
);

await withServer('PostgreSQL', (url) => {
  test(
    'with PostgreSQL, in both',
    async () => {
      expect(await tryService(url)).toMatch(/^. skipped 0$/m);
    },
    patience,
  );
});

test('the README shows what the demo prints', async () => {
  const command = ['--import', 'tsx', 'demo/demo.ts'];
  const demo = start(process.execPath, command, { cwd: folder, env: { ...process.env, DATABASE_URL: '' } });
  let [printed, logged] = ['', ''];
  demo.stderr.on('data', (chunk) => (logged += String(chunk)));
  demo.stdout.on('data', (chunk) => {
    printed += String(chunk);
    if (printed.includes('Ctrl-C')) demo.kill('SIGTERM');
  });
  onTestFailed(() => endGroup(demo));

  expect(await once(demo, 'close'), logged).toEqual([0, null]);
  const shown = printed.replace(/127\.0\.0\.1:\d+/, '127.0.0.1:3000');
  expect(await readFile(`${folder}/README.md`, 'utf8')).toContain(`\n\`\`\`\n${shown}\`\`\`\n`);
});

test('the README leads through every file of the service, and names none that is not there', async () => {
  const text = await readFile(`${folder}/README.md`, 'utf8');
  const named = new Set([...text.matchAll(/`(src\/[\w./-]+)`/g)].map(([, path]) => path));
  const files = (await readdir(`${folder}/src`)).map((name) => `src/${name}`);

  expect([...named].sort()).toEqual(files.sort());
});

test('.env.example has what the service reads', async () => {
  const settings = await readFile(`${folder}/src/settings.ts`, 'utf8');
  const example = await readFile(`${folder}/.env.example`, 'utf8');
  const read = new Set([...settings.matchAll(/'([A-Z_]+)'/g)].map(([, name]) => name));

  expect([...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name).sort()).toEqual([...read].sort());
});
