/** `hookwright init` in folders of all kinds: what it writes, and what it leaves. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inspect } from '../generator/generate.ts';
import { hookwright, type Run } from './hostile/command.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hookwright-init-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const init = (...args: string[]): Promise<Run> => hookwright(['init', ...args], { cwd: folder });
const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

describe('an empty folder', () => {
  test('with a provider', async () => {
    const { code, stdout, stderr } = await init('acme');

    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`.gitignore  written
hookwright.config.ts  written
specs/acme/asyncapi.yaml  written
package.json  written

next:
  write the provider down in specs/acme/asyncapi.yaml
  npm run generate  specs/* → generated/*
  npm install       the packages, and what they are built with
  npm run build     generated/* → what is published and installed
`);
    expect(JSON.parse(await read('package.json'))).toEqual({
      name: 'providers',
      private: true,
      type: 'module',
      workspaces: ['generated/*'],
      scripts: {
        generate: 'hookwright generate',
        check: 'hookwright generate --check',
        build: 'npm run build --workspaces --if-present',
      },
      devDependencies: { '@types/node': '^20.19.0', typescript: '^5.9.3' },
    });
    expect(await read('hookwright.config.ts')).toContain("scope: '@my-company'");
  });

  test('the specification to start from has nothing wrong with it', async () => {
    await init('acme');
    const { model, warnings } = await inspect(join(folder, 'specs/acme'));

    expect(warnings).toEqual([]);
    expect(model.channels.map(({ name, messages }) => [name, messages.map((each) => each.name)])).toEqual([
      ['events', ['payment.succeeded']],
    ]);
  });

  test('without a provider', async () => {
    await init();
    expect(await readdir(folder)).toEqual(['.gitignore', 'hookwright.config.ts', 'package.json']);
  });
});

describe('a folder that has something', () => {
  test('a manifest gets what it has not, in its own style', async () => {
    const given = {
      name: '@shop/backend',
      scripts: { generate: 'prisma generate' },
      workspaces: ['apps/*'],
      devDependencies: { typescript: '7.0.2' },
      dependencies: { '@types/node': '24.0.0' },
    };
    await writeFile(join(folder, 'package.json'), JSON.stringify(given, null, '\t'));
    const { stdout } = await init();
    const text = await read('package.json');

    expect(stdout).toMatch(/^package\.json {2}added to$/m);
    expect(text).toMatch(/^\t"name"/m);
    expect(JSON.parse(text)).toEqual({
      ...given,
      workspaces: ['apps/*', 'generated/*'],
      scripts: {
        generate: 'prisma generate',
        check: 'hookwright generate --check',
        build: 'npm run build --workspaces --if-present',
      },
    });
    expect(stdout).toMatch(/^ {2}its script "generate" is another: hookwright generate$/m);
    expect(stdout).toMatch(/^ {2}npx hookwright generate {2}specs/m);
    expect(await read('hookwright.config.ts')).toContain("scope: '@shop'");
  });

  test('a file that is there stays as it is', async () => {
    await writeFile(join(folder, '.gitignore'), 'mine\n');
    await writeFile(join(folder, 'hookwright.config.ts'), 'export default {};\n');
    const { stdout } = await init('acme');

    expect(stdout).toMatch(/^\.gitignore {2}left as it is\nhookwright\.config\.ts {2}left as it is\n/);
    expect([await read('.gitignore'), await read('hookwright.config.ts')]).toEqual([
      'mine\n',
      'export default {};\n',
    ]);
  });

  test('a configuration of another form stands for ours', async () => {
    await writeFile(join(folder, 'hookwright.config.json'), '{}');
    const { stdout } = await init();

    expect(stdout).toMatch(/^hookwright\.config\.json {2}left as it is$/m);
    expect(await readdir(folder)).not.toContain('hookwright.config.ts');
  });

  test('a configuration that is there is gone by', async () => {
    const config = { specs: 'providers', out: 'packages' };
    await writeFile(join(folder, 'hookwright.config.json'), JSON.stringify(config));
    await writeFile(join(folder, 'package.json'), '{ "workspaces": { "packages": [] } }');
    const { stdout } = await init('acme');

    expect(await readdir(join(folder, 'providers/acme'))).toEqual(['asyncapi.yaml']);
    expect(await read('.gitignore')).toContain('/packages/*/dist/');
    expect(stdout).toContain('  its workspaces are no list: add packages/* to them\n');
    expect(stdout).toContain('  write the provider down in providers/acme/asyncapi.yaml\n');
    expect(stdout).toContain('  npm run generate  providers/* → packages/*\n');
  });

  test('a configuration that is wrong is told of, and nothing is written', async () => {
    await writeFile(join(folder, 'hookwright.config.json'), '{ "spec": "providers" }');
    const { code, stderr } = await init('acme');

    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^hookwright\.config\.json:1:3 {2}config-invalid/),
    ]);
    expect(await readdir(folder)).toEqual(['hookwright.config.json']);
  });

  test('a specification in another form stands for ours', async () => {
    await init('acme');
    await rm(join(folder, 'specs/acme/asyncapi.yaml'));
    await writeFile(join(folder, 'specs/acme/openapi.json'), '{}');
    await init('acme');

    expect(await readdir(join(folder, 'specs/acme'))).toEqual(['openapi.json']);
  });
});

describe('a mistake', () => {
  test.each([
    { name: 'a name that is none', args: ['Acme Pay'], says: /provider-name-invalid/ },
    {
      name: 'a manifest that is no JSON',
      args: [],
      manifest: '{ "name": }',
      says: /^package\.json:1:1 {2}manifest-invalid/,
    },
    {
      name: 'a manifest that is no object',
      args: [],
      manifest: '[]',
      says: /manifest-invalid {2}.*no object/,
    },
  ])('$name: nothing is written', async ({ args, manifest, says }) => {
    if (manifest !== undefined) await writeFile(join(folder, 'package.json'), manifest);
    const { code, stderr } = await init(...args);

    expect([code, stderr]).toEqual([1, expect.stringMatching(says)]);
    expect(stderr).not.toMatch(/^ {2,}at .*:\d+/m);
    expect(await readdir(folder)).toEqual(manifest === undefined ? [] : ['package.json']);
  });
});
