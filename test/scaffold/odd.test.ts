/** Services for odd documents have sound types: keys of every kind, names of every kind, no examples. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate, inspect } from '../../generator/generate.ts';
import type { GeneratedFile } from '../../generator/render.ts';
import { renderService } from '../../generator/scaffold-render.ts';
import { buildService } from '../../generator/scaffold-service.ts';
import { defaultSettings } from '../../generator/settings.ts';
import { type Change, changed, withFolder } from '../document.ts';
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

async function writeAll(to: string, files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(join(to, path, '..'), { recursive: true });
    await writeFile(join(to, path), text);
  }
}
