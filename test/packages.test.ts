import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const compilers = { 'TypeScript 5.9': 'typescript', 'TypeScript 7': 'typescript7' };
const packages = (await readdir('generated')).sort();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hookwright-packages-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(Object.entries(compilers))('%s', (_, compiler) => {
  const tsc = resolve('node_modules', compiler, 'bin/tsc');

  test.each(packages)('compiles %s under its own strict options', async (name) => {
    await expect(compile(tsc, ['-p', `generated/${name}`, '--noEmit'])).resolves.toBe('');
  });

  test('compiles what a consumer may write, and nothing of what it may not', async () => {
    await expect(compile(tsc, await consumerProject(compiler))).resolves.toBe('');
  });
});

describe('installed from tarballs, outside of the repository', () => {
  beforeAll(async () => {
    await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }');
    await writeFile(join(folder, 'consumer.mjs'), consumer);
    const names = ['runtime', ...packages.map((name) => `generated/${name}`)];
    const packed = await Promise.all(
      names.map((name) => npm(['pack', resolve(name), '--pack-destination', folder, '--json'])),
    );
    const tarballs = packed.map((text) =>
      join(folder, (JSON.parse(text) as [{ filename: string }])[0].filename),
    );
    await npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs]);
  }, 120_000);

  test('they depend on the runtime, and it on nothing', async () => {
    const installed = await readdir(join(folder, 'node_modules'));
    expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['@hookwright']);
  });

  test.each([
    ['20', ['--package=node@20']],
    ['22', ['--package=node@22']],
    ['24', ['--package=node@24']],
  ])(
    'a delivery is received, and a call is made, on Node %s',
    async (major, options) => {
      const isThis = process.versions.node.startsWith(`${major}.`);
      const command = isThis
        ? run(process.execPath, ['consumer.mjs'], { cwd: folder })
        : run('npm', ['exec', '--yes', ...options, '--', 'node', 'consumer.mjs'], {
            cwd: folder,
            env: ownEnvironment,
          });
      const { stdout } = await command;

      const [version, ...lines] = stdout.trim().split('\n');
      expect(version).toMatch(new RegExp(`^v${major}\\.`));
      expect(lines).toEqual([
        'PAY_SUCCESS 1',
        '200 ""',
        '401 "signature-wrong"',
        'POST /dg/v1/platform/identify/auth?plat_id=p',
        'qKAfzANeovNTa2dQpIlOWIibZ/U=',
        'a code',
        '[refused-by-provider] Expected a success but it is none, code "500" (getOneTimeCode)',
      ]);
    },
    180_000,
  );
});

/** Without the settings of the npm that runs this test: the package `node` must be let run its install script. */
const ownEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)),
);

/** Receives a delivery and a forged one, and makes a call that succeeds and one that does not, with nothing but what was installed. */
const consumer = `
import { createReceiver } from '@hookwright/passto-creditpay';
import { createClient, isApiError } from '@hookwright/passto-creditpay/client';
import { createSender } from '@hookwright/passto-creditpay/testing';
import { createServer } from 'node:http';
import openapi from '@hookwright/passto-creditpay/openapi.json' with { type: 'json' };
import * as newpay from '@hookwright/newpay';
import asyncapi from '@hookwright/passto-creditpay/asyncapi.json' with { type: 'json' };

console.log(process.version);
if (asyncapi.asyncapi !== '3.0.0' || typeof newpay.createReceiver !== 'function') throw new Error('not loaded');
const receive = createReceiver({
  channel: 'events',
  keys: ['k'],
  publicUrl: 'https://pay.example.com/passto',
  idempotency: 'none',
  handlers: { PAY_SUCCESS: ({ message, payload }) => console.log(message, payload.data.amount) },
  otherwise: () => undefined,
});
const sender = createSender({ key: 'k', url: 'https://pay.example.com/passto' });
const delivery = sender.sign('PAY_SUCCESS');
for (const body of [delivery.body, Buffer.from('{}')]) {
  const answer = await receive({ ...delivery, body });
  console.log(answer.status, JSON.stringify(answer.body));
}

// The worked example of the provider's page, over the wire.
const auth = openapi.paths['/v1/platform/identify/auth'].post;
const [{ value: body }] = Object.values(auth.requestBody.content['application/json'].examples);
const answers = [{ code: 0, msg: 'success', data: { ident_code: 'a code', url: 'u' } }, { code: 500, msg: 'no' }];
const server = createServer((request, response) => {
  if (answers.length > 1) console.log(request.method + ' ' + request.url + '\\n' + request.headers.signature);
  response.end(JSON.stringify(answers.shift()));
}).listen(0, '127.0.0.1', async () => {
  const api = createClient({
    baseUrl: 'http://127.0.0.1:' + server.address().port + '/dg',
    key: '18dd8a3c8003d2adcd13cb9981618bedd759a19f697a46d270542c6023479a08f541a5fa7f2e09a6f93cab7fe5de3b1b465abxxx',
    credentials: { apiKey: 'a' },
  });
  const call = { query: { plat_id: 'p' }, body };
  console.log((await api.getOneTimeCode(call)).ident_code);
  await api.getOneTimeCode(call).catch((error) => console.log(isApiError(error) && error.message));
  server.close();
});
`;

async function compile(tsc: string, options: string[]): Promise<string> {
  return await run(process.execPath, [tsc, ...options]).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
}

/** A project that sees the packages as built: no source condition, library files checked too. */
async function consumerProject(compiler: string): Promise<string[]> {
  const project = join(folder, compiler);
  await mkdir(project);
  await symlink(resolve('node_modules'), join(project, 'node_modules'));
  await symlink(resolve('test/types.ts'), join(project, 'types.ts'));
  const options = {
    target: 'ES2023',
    lib: ['ES2023'],
    module: 'NodeNext',
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    erasableSyntaxOnly: true,
    skipLibCheck: false,
    preserveSymlinks: true,
    noEmit: true,
  };
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['types.ts'] }),
  );
  return ['-p', project];
}

async function npm(options: string[]): Promise<string> {
  const { stdout } = await run('npm', options, { cwd: folder, env: ownEnvironment });
  return stdout;
}
