/** Hookwright in a repository that is not this one: installed from its tarball, with a specification and an output of one's own. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownEnvironment, pack } from './tarballs.ts';

const execute = promisify(execFile);
let folder: string;
let repository: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hookwright-elsewhere-'));
  repository = join(folder, 'repository');
  const tarballs = await pack(folder, ['.', 'runtime']);
  await write('package.json', '{ "name": "@shop/providers", "private": true }\n');
  // Their own compiler, of another generation than the one that the generator uses.
  await run('npm', 'install', '--save-dev', '--save-exact', ...tarballs, 'typescript@7.0.2');
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const hookwright = (...args: string[]): Promise<string> => run('npx', '--no-install', 'hookwright', ...args);

test('an empty repository has a package of a provider of its own', async () => {
  expect(await hookwright('init', 'acme')).toMatch(
    /^\.gitignore {2}written\nhookwright\.config\.ts {2}written\nspecs\/acme\/asyncapi\.yaml {2}written\npackage\.json {2}added to\n\nnext:\n/,
  );
  await write('specs/acme/openapi.yaml', api);
  expect(await hookwright('generate')).toMatch(
    /^generated\/acme {2}\d+ written\nspecs\/acme {2}1 written\n$/,
  );
  await run('npm', 'install');
  await run('npm', 'run', 'build');
  await write('receive.mjs', consumer);

  expect(await run('node', 'receive.mjs')).toBe('payment.succeeded 10.00 evt-1\n200\nfunction\n401\n');
}, 300_000);

test('what is there stays: another `init` and another `generate` change nothing', async () => {
  await write('hookwright.config.ts', (await read('hookwright.config.ts')).replace("'@shop'", "'@till'"));
  const before = await contents();

  expect(await hookwright('init', 'acme')).not.toMatch(/written|added to/);
  expect(await contents()).toEqual(before);
  expect(await hookwright('generate')).toMatch(/2 written/);
  expect(await read('generated/acme/package.json')).toContain('"@till/acme"');
}, 120_000);

test('an output of its own is one file', async () => {
  await write(
    'hookwright.config.ts',
    `import { defineConfig } from 'hookwright';\nexport default defineConfig({ scope: '@shop', templates: 'templates' });\n`,
  );
  await write(
    'templates/package/src/topics.ts.hbs',
    'export const topics = [\n{{#each channels}}{{#each messages}}  {{literal name}},\n{{/each}}{{/each}}] as const;\n',
  );
  await hookwright('generate');

  expect(await read('generated/acme/src/topics.ts')).toBe(
    "export const topics = ['payment.succeeded'] as const;\n",
  );
}, 120_000);

test('a mistake has its place and its fix', async () => {
  const text = await read('specs/acme/asyncapi.yaml');
  await write('specs/acme/asyncapi.yaml', text.replace('encoding: hex', 'encoding: hexx'));
  const error = await hookwright('generate').catch((each: unknown) => each);
  await write('specs/acme/asyncapi.yaml', text);

  const line = text.split('\n').findIndex((each) => each.includes('encoding: hex')) + 1;
  expect((error as { stderr: string }).stderr).toMatch(
    new RegExp(`^specs/acme/asyncapi\\.yaml:${line}:9 {2}extension-invalid .*\n.*\n.*\n {3}fix: `, 'm'),
  );
}, 120_000);

test.each(['22', '24'])(
  'it runs on Node %s',
  async (major) => {
    const script = 'node_modules/hookwright/dist/cli.js';
    const stdout = await run(
      'npm',
      'exec',
      '--yes',
      `--package=node@${major}`,
      '--',
      'node',
      script,
      'generate',
      '--check',
    );

    expect(stdout).toBe('1 package as the specifications say\n');
  },
  180_000,
);

test('it needs no loader of TypeScript, and brings nothing that a service installs', async () => {
  const { dependencies } = JSON.parse(await read('generated/acme/package.json')) as { dependencies: object };

  expect(Object.keys(dependencies)).toEqual(['@hookwright/runtime']);
  expect(await readdir(join(repository, 'node_modules'))).not.toContain('tsx');
});

/** What is called, so that there is a client, too. */
const api = `openapi: 3.1.1
info: { title: Acme, version: '1' }
servers: [{ url: 'https://api.acme.example' }]
paths:
  /payments/{id}:
    get:
      operationId: getPayment
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '200': { description: It., content: { application/json: { schema: { type: object } } } } }
`;

const consumer = `
import { createClient } from '@shop/acme/client';
import { createReceiver } from '@shop/acme';
import { createSender } from '@shop/acme/testing';
import { memoryIdempotency } from '@hookwright/runtime';

const receive = createReceiver({
  keys: ['k'],
  idempotency: memoryIdempotency(),
  handlers: {
    'payment.succeeded': ({ message, payload }) => console.log(message, payload.amount, payload.id),
  },
  otherwise: () => undefined,
});
const delivery = createSender({ key: 'k', url: 'https://shop.example/acme' }).sign('payment.succeeded');
console.log((await receive(delivery)).status);
console.log(typeof createClient({}).getPayment);
console.log((await receive({ ...delivery, body: Buffer.from('{}') })).status);
`;

async function run(command: string, ...args: string[]): Promise<string> {
  const quiet =
    command === 'npm' && args[0] === 'install' ? ['--no-audit', '--no-fund', '--ignore-scripts'] : [];
  const { stdout } = await execute(command, [...args, ...quiet], { cwd: repository, env: ownEnvironment });
  return stdout;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(repository, path)), { recursive: true });
  await writeFile(join(repository, path), text);
}

const read = (path: string): Promise<string> => readFile(join(repository, path), 'utf8');

/** Everything that a person would commit. */
async function contents(): Promise<Record<string, string>> {
  const entries = await readdir(repository, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !/node_modules|\bdist\b/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(resolve(path), 'utf8')] as const)),
  );
}
