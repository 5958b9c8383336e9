/** The example of a whole service, `examples/payments-service`: its own tests, its demo and its README, on the packages as they were built. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { withServer } from './servers.ts';

const run = promisify(execFile);
const folder = 'examples/payments-service';

/** What its tests print; rejects where one fails. */
async function tryService(databaseUrl: string): Promise<string> {
  const { stdout } = await run('npm', ['run', '-s', 'test:built', '-w', 'payments-service'], {
    env: { ...process.env, TEST_DATABASE_URL: databaseUrl },
  }).catch(({ stdout, message }: Error & { stdout?: string }) => {
    throw new Error(stdout || message);
  });
  return stdout;
}

test('without PostgreSQL, it is tried in memory, and says so', async () => {
  const output = await tryService('postgres://127.0.0.1:1/none');
  expect(output).toMatch(/in PostgreSQL.*# nobody answers at 127\.0\.0\.1:1: set TEST_DATABASE_URL/);
});

await withServer('PostgreSQL', (url) => {
  test('with PostgreSQL, in both', async () => {
    expect(await tryService(url)).toMatch(/^. skipped 0$/m);
  });
});

test('the README shows what the demo prints', async () => {
  const demo = spawn(process.execPath, ['--import', 'tsx', 'demo/demo.ts'], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let printed = '';
  demo.stdout.on('data', (chunk) => {
    printed += String(chunk);
    if (printed.includes('Ctrl-C')) demo.kill('SIGTERM');
  });

  expect(await once(demo, 'close')).toEqual([0, null]);
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
