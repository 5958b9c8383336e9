/** Two packages that were generated at different times need different minors of the runtime: npm installs both, and both run in one process. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../processes.ts';
import { type Published, type Registry, serveRegistry } from '../registry.ts';
import { npm, pack, unpack } from '../tarballs.ts';

let folder: string;
let registry: Registry | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hookwright-two-'));
  const built = await pack(folder, ['runtime', 'generated/passto-creditpay', 'generated/pinddpay']);
  const [runtime, passto, pinddpay] = await Promise.all(built.map(unpack));
  const published = [
    await publish(runtime!, { version: '0.1.0' }),
    await publish(runtime!, { version: '0.2.0' }),
    await publish(passto!, { dependencies: { '@hookwright/runtime': '^0.1.0' } }),
    await publish(pinddpay!, { dependencies: { '@hookwright/runtime': '^0.2.0' } }),
  ];
  registry = await serveRegistry(published);
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const names = ['@hookwright/passto-creditpay', '@hookwright/pinddpay'];
  await run('npm', ['install', '--ignore-scripts', ...names], { cwd: folder, env: registry.env });
}, 300_000);
afterAll(async () => {
  registry?.close();
  await rm(folder, { recursive: true, force: true });
});

test('there are two runtimes', async () => {
  const installed = (await npm(folder, 'ls', '--all', '--parseable', '--long')).split('\n');
  const runtimes = installed.flatMap((line) => /@hookwright\/runtime@\d+\.\d+\.\d+/.exec(line) ?? []);

  expect(runtimes.sort()).toEqual(['@hookwright/runtime@0.1.0', '@hookwright/runtime@0.2.0']);
});

test('each recognises the errors of the other, and works with its stores, its adapters and its inbox', async () => {
  const program = await readFile('test/packages/two-runtimes.ts', 'utf8');
  const { code } = await transform(program, { loader: 'ts', format: 'esm', target: 'node20' });
  await writeFile(join(folder, 'program.mjs'), code);
  const { stdout: said } = await run(process.execPath, ['program.mjs'], { cwd: folder });

  const wanted = {
    // By its brand, and not by its class.
    refused: [['signature-missing', { isWebhookError: true, instanceof: false }]],
    failed: ['status', { instanceof: false }],
    reasons: ['handler', 'handled', 'duplicate'],
    states: ['postponed handler-failed', 'done handled'],
  };
  expect(
    said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([wanted, wanted]);
});

/** A package as it was built, under another version or with other dependencies. */
async function publish(source: string, change: object): Promise<Published> {
  const file = join(source, 'package.json');
  const manifest = { ...(JSON.parse(await readFile(file, 'utf8')) as Published['manifest']), ...change };
  await writeFile(file, JSON.stringify(manifest));
  const [tarball] = await pack(folder, [source]);
  return { tarball: tarball!, manifest };
}
