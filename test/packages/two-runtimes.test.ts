/** Two packages that were generated at different times need different minors of the runtime: npm installs both, and both run in one process. */
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pack, unpack } from '../tarballs.ts';
import { npm, run } from './project.ts';

interface Published {
  readonly tarball: string;
  readonly manifest: { readonly name: string; readonly version: string };
}

let folder: string;
let registry: Server;

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
  registry = await serve(published);
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const names = ['@hookwright/passto-creditpay', '@hookwright/pinddpay'];
  await npm(folder, 'install', '--registry', addressOf(registry), '--noproxy', '127.0.0.1', ...names);
}, 180_000);
afterAll(async () => {
  registry.close();
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
  const said = await run(process.execPath, ['program.mjs'], folder);

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

/** What npm asks a registry for: the versions of a package, and their tarballs. */
async function serve(published: readonly Published[]): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!.slice(1));
    const file = published.find(({ tarball }) => tarball.endsWith(`/${path}`));
    if (file) void readFile(file.tarball).then((bytes) => response.end(bytes));
    else response.end(JSON.stringify(packumentOf(path, published, addressOf(server))));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

function packumentOf(name: string, published: readonly Published[], address: string): object {
  const versions = published
    .filter(({ manifest }) => manifest.name === name)
    .map(({ manifest, tarball }) => ({
      ...manifest,
      dist: { tarball: `${address}/${tarball.split('/').at(-1)}` },
    }));
  return {
    name,
    'dist-tags': { latest: versions.at(-1)?.version },
    versions: Object.fromEntries(versions.map((each) => [each.version, each])),
  };
}

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
