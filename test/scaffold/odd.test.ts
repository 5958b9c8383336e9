/** Services for odd documents have sound types: keys of every kind, names of every kind, no examples. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate, inspect } from '../../generator/generate.ts';
import type { GeneratedFile } from '../../generator/render.ts';
import { frameworks } from '../../generator/scaffold-frameworks.ts';
import { renderFiles, renderService } from '../../generator/scaffold-render.ts';
import { buildService } from '../../generator/scaffold-service.ts';
import { defaultSettings } from '../../generator/settings.ts';
import { type Change, changed, withFolder } from '../document.ts';
import { alphabet } from '../hostile/alphabet.ts';
import { findCode, markupOf } from '../hostile/oracle.ts';
import { run } from './installed.ts';

const recipe = (more: string): Change => ['        algorithm: hmac-sha256', `        ${more}`];
const withoutExamples: Change = ['      examples: [{ payload: { type: paid, id: p-1 } }]', ''];

const odd: Readonly<Record<string, Change[]>> = {
  'a secret in base64': [recipe('algorithm: hmac-sha256\n        key: base64')],
  'a key of Ed25519 in hex': [recipe('algorithm: ed25519\n        key: hex')],
  'a key of Ed25519 in PEM': [recipe('algorithm: ed25519')],
  'a key of P-256': [recipe('algorithm: ecdsa-sha256')],
  'a key of RSA': [recipe('algorithm: rsa-sha256')],
  'a key that deliveries name': [recipe('algorithm: hmac-sha256\n        keyId: header x-key')],
  'an axis with odd candidates': [
    recipe('algorithm: hmac-sha256\n        unknown: { odd: ["*/", "a`b", "\\n", "\\"", "$x"] }'),
    ["        message: '{body}'", '        message: "{body}{odd}"'],
  ],
  'no signature that is documented': [
    [
      "        at: header x-sign\n        algorithm: hmac-sha256\n        encoding: hex\n        message: '{body}'",
      '        verifier: "Nobody knows */ `${it}`."',
    ],
  ],
  'a signature of the URL': [["        message: '{body}'", "        message: '{path}{body}'"]],
  'no examples': [withoutExamples],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(resolve('test/.tmp-scaffold-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('they compile, with what the document says in its place', async () => {
  for (const [index, [name, changes]] of Object.entries(odd).entries()) {
    await withFolder({ 'asyncapi.yaml': changed(...changes) }, async (specification) => {
      const { model } = await inspect(specification);
      const settings = { ...defaultSettings, scope: `@odd-${index}` };
      const { files } = await generate(specification, { settings, version: '0.1.0' });
      await writeAll(join(folder, 'node_modules', `@odd-${index}`, 'small'), files);
      const service = await renderService(await buildService(model, settings), 'node', null);
      await writeAll(join(folder, name.replaceAll(' ', '-')), service);
      const example = service.find(({ path }) => path === '.env.example')!.text;
      expect(example).toMatch(/^((# .*|[A-Z_]+=.*)?\n)+$/);
    });
  }
  await mkdir(join(folder, 'node_modules/@hookwright'), { recursive: true });
  await symlink(resolve('runtime'), join(folder, 'node_modules/@hookwright/runtime'));
  const tsconfig = {
    extends: './no-examples/tsconfig.json',
    compilerOptions: { customConditions: ['@hookwright/source'], allowImportingTsExtensions: true },
    include: Object.keys(odd).map((name) => name.replaceAll(' ', '-')),
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));

  const tsc = [resolve('node_modules/typescript/bin/tsc'), '-p', folder];
  const printed = await run(process.execPath, tsc).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
  expect(printed).toBe('');
});

test('whatever a package is called, its name is text', async () => {
  await withFolder({ 'asyncapi.yaml': changed() }, async (specification) => {
    const { model } = await inspect(specification);
    const service = await buildService(model, defaultSettings);
    for (const [index, textOf] of Object.values(alphabet).entries()) {
      const framework = frameworks[index % frameworks.length]!;
      const packageName = textOf('PWN1()');
      const named = { ...service, packageName, testingName: `${packageName}/testing` };
      const [plain, hostile] = await Promise.all([
        renderFiles(service, framework, null),
        renderFiles(named, framework, null),
      ]);
      const textIn = (files: readonly GeneratedFile[], name: string): string =>
        files.find(({ path }) => path === name)!.text;
      const code = hostile.filter(({ path }) => path.endsWith('.ts'));
      const { dependencies } = JSON.parse(textIn(hostile, 'package.json')) as { dependencies: object };

      expect(code.flatMap(({ path, text }) => findCode(path, text))).toEqual([]);
      expect(Object.keys(dependencies)).toContain(packageName);
      expect(markupOf(textIn(hostile, 'README.md'))).toEqual(markupOf(textIn(plain, 'README.md')));
    }
  });
});

test('the environment lists candidates as they are read', async () => {
  const document = changed(
    recipe('algorithm: hmac-sha256\n        unknown: { odd: ["a_*b*", "<x>", "a\\nb=c"] }'),
    ["        message: '{body}'", '        message: "{body}{odd}"'],
  );
  await withFolder({ 'asyncapi.yaml': document }, async (specification) => {
    const { model } = await inspect(specification);
    const files = await renderFiles(await buildService(model, defaultSettings), 'node', null);
    const { text } = files.find(({ path }) => path === '.env.example')!;

    expect(text).toContain('# the reading that your deliveries verify with, one of a_*b*, <x>, a b=c; ');
    expect(text).not.toMatch(/^b=c/m);
  });
});

async function writeAll(to: string, files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(join(to, path, '..'), { recursive: true });
    await writeFile(join(to, path), text);
  }
}
