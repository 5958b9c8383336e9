/** Hookwright in a repository that is not this one: installed from its tarball, with a specification and an output of one's own, as the pages tell. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownEnvironment, run } from './processes.ts';
import { npm, pack } from './tarballs.ts';

const env = { ...ownEnvironment, npm_config_audit: 'false', npm_config_fund: 'false' };
const install = 'npm install --save-dev hookwright';
let folder: string;
/** Where all commands of the page were run. Tests that change something change a copy. */
let repository: string;
/** What each command has printed. */
const printed = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hookwright-elsewhere-'));
  repository = join(folder, 'repository');
  const [first, ...commands] = await commandsOf('docs/configuration.md');
  expect(first).toBe(install);
  await write(repository, 'package.json', '{ "name": "@shop/providers", "private": true }\n');
  // From the tarballs, and with a compiler of their own, of another generation than the one that the generator uses.
  const tarballs = await pack(folder, ['.', 'runtime']);
  await npm(repository, 'install', '--save-dev', '--save-exact', ...tarballs, 'typescript@7.0.2');
  for (const command of commands) {
    const { stdout } = await run('bash', ['-euc', command], { cwd: repository, env });
    printed.set(command, stdout);
    if (command === 'npx hookwright init acme') await write(repository, 'specs/acme/openapi.yaml', api);
  }
}, 900_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The commands that a page shows for an empty folder, one after another. */
async function commandsOf(page: string): Promise<string[]> {
  const text = await readFile(page, 'utf8');
  const [, block = ''] = /^#+ .*[Ii]n your own repository\n[^]*?^```sh\n([^]*?)^```$/m.exec(text) ?? [];
  const lines = block.split('\n').map((line) => line.replace(/ +#.*$/, ''));
  return lines.flatMap((line) => line.split(' && ')).filter((command) => command !== '');
}

const hookwright = async (cwd: string, ...args: string[]): Promise<string> =>
  (await run('npx', ['--no-install', 'hookwright', ...args], { cwd })).stdout;

test('the README shows the same commands', async () => {
  expect(await commandsOf('README.md')).toEqual(await commandsOf('docs/configuration.md'));
});

test('an empty repository has a package of a provider of its own', async () => {
  expect(printed.get('npx hookwright init acme')).toMatch(
    /^\.gitignore {2}written\nhookwright\.config\.ts {2}written\nspecs\/acme\/asyncapi\.yaml {2}written\npackage\.json {2}added to\n\nnext:\n/,
  );
  expect(printed.get('npm run generate')).toMatch(
    /^generated\/acme {2}\d+ written\nspecs\/acme {2}1 written\n$/m,
  );
  const copy = await copyOf(repository);
  await write(copy, 'receive.mjs', consumer);

  const { stdout } = await run('node', ['receive.mjs'], { cwd: copy });
  expect(stdout).toBe('payment.succeeded 10.00 evt-1\n200\nfunction\n401\n');
});

test('what is there stays: another `init` and another `generate` change nothing', async () => {
  const copy = await copyOf(repository);
  const config = await read(copy, 'hookwright.config.ts');
  await write(copy, 'hookwright.config.ts', config.replace("'@shop'", "'@till'"));
  const before = await contents(copy);

  expect(await hookwright(copy, 'init', 'acme')).not.toMatch(/written|added to/);
  expect(await contents(copy)).toEqual(before);
  expect(await hookwright(copy, 'generate')).toMatch(/2 written/);
  expect(await read(copy, 'generated/acme/package.json')).toContain('"@till/acme"');
});

test('an output of its own is one file', async () => {
  const copy = await copyOf(repository);
  await write(
    copy,
    'hookwright.config.ts',
    `import { defineConfig } from 'hookwright';\nexport default defineConfig({ scope: '@shop', templates: 'templates' });\n`,
  );
  await write(
    copy,
    'templates/package/src/topics.ts.hbs',
    'export const topics = [\n{{#each channels}}{{#each messages}}  {{literal name}},\n{{/each}}{{/each}}] as const;\n',
  );
  await hookwright(copy, 'generate');

  expect(await read(copy, 'generated/acme/src/topics.ts')).toBe(
    "export const topics = ['payment.succeeded'] as const;\n",
  );
});

test('a mistake has its place and its fix', async () => {
  const copy = await copyOf(repository);
  const text = await read(copy, 'specs/acme/asyncapi.yaml');
  await write(copy, 'specs/acme/asyncapi.yaml', text.replace('encoding: hex', 'encoding: hexx'));
  const error = await hookwright(copy, 'generate').catch((each: unknown) => each);

  const line = text.split('\n').findIndex((each) => each.includes('encoding: hex')) + 1;
  expect((error as { stderr: string }).stderr).toMatch(
    new RegExp(`^specs/acme/asyncapi\\.yaml:${line}:9 {2}extension-invalid .*\n.*\n.*\n {3}fix: `, 'm'),
  );
});

test.each(['22', '24'])('it runs on Node %s', async (major) => {
  const node = ['exec', '--yes', `--package=node@${major}`, '--', 'node'];
  const script = 'node_modules/hookwright/dist/cli.js';

  expect(await npm(repository, ...node, script, 'generate', '--check')).toBe(
    '1 package as the specifications say\n',
  );
});

test('it needs no loader of TypeScript, and brings nothing that a service installs', async () => {
  const { dependencies } = JSON.parse(await read(repository, 'generated/acme/package.json')) as {
    dependencies: object;
  };

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

/** A copy with the same packages installed. */
async function copyOf(original: string): Promise<string> {
  const copy = await mkdtemp(join(folder, 'copy-'));
  await cp(original, copy, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  await symlink(join(original, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

async function write(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const read = (root: string, path: string): Promise<string> => readFile(join(root, path), 'utf8');

/** Everything that a person would commit. */
async function contents(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !/node_modules|\bdist\b/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)),
  );
}
