/** Versions: what changesets makes of them is what the generator writes, and what a release would publish. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compatibleWith } from '../generator/package.ts';

const run = promisify(execFile);
const packages = (await readdir('generated')).sort();
const manifests = [
  '.',
  'runtime',
  'examples/payments-service',
  ...packages.map((name) => `generated/${name}`),
];
const published = ['hookwright', '@hookwright/runtime', ...packages.map((name) => `@hookwright/${name}`)];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const current = await manifestsIn('.');

/** The manifests of a folder like this one, by the names of the packages. */
async function manifestsIn(folder: string): Promise<Record<string, Manifest>> {
  const all = await Promise.all(
    manifests.map(
      async (each) => JSON.parse(await readFile(join(folder, each, 'package.json'), 'utf8')) as Manifest,
    ),
  );
  return Object.fromEntries(all.map((manifest) => [manifest.name, manifest]));
}

function moved(version: string, by: 'patch' | 'minor'): string {
  const [major, minor, patch] = version.split('.').map(Number) as [number, number, number];
  return by === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

const patched = (name: string): string => moved(current[name]!.version, 'patch');

describe('the versions that changesets moves', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hookwright-release-'));
    await cp('.changeset/config.json', join(folder, '.changeset/config.json'), { recursive: true });
    for (const each of manifests) {
      await mkdir(join(folder, each), { recursive: true });
      await cp(join(each, 'package.json'), join(folder, each, 'package.json'));
    }
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** The manifests after a release of what is told, by the names of the packages. */
  async function release(
    moves: Readonly<Record<string, 'patch' | 'minor'>>,
  ): Promise<Record<string, Manifest>> {
    const lines = Object.entries(moves).map(([name, move]) => `'${name}': ${move}`);
    await writeFile(join(folder, '.changeset/change.md'), `---\n${lines.join('\n')}\n---\n\nA change.\n`);
    const changeset = resolve(
      dirname(fileURLToPath(import.meta.resolve('@changesets/cli/package.json'))),
      'bin.js',
    );
    await run(process.execPath, [changeset, 'version'], { cwd: folder });
    return await manifestsIn(folder);
  }

  test('a minor of the runtime: whatever depends on it is released with it, as the generator would write it', async () => {
    const all = await release({ '@hookwright/runtime': 'minor' });
    const runtime = moved(current['@hookwright/runtime']!.version, 'minor');

    expect(all['@hookwright/runtime']!.version).toBe(runtime);
    expect(all.hookwright).toMatchObject({
      version: patched('hookwright'),
      dependencies: { '@hookwright/runtime': runtime },
    });
    for (const name of packages) {
      const { version, dependencies } = all[`@hookwright/${name}`]!;
      expect([version, dependencies['@hookwright/runtime']]).toEqual([
        patched(`@hookwright/${name}`),
        compatibleWith(runtime),
      ]);
    }
  });

  test('a fix of the runtime: packages take it without a release of their own', async () => {
    const all = await release({ '@hookwright/runtime': 'patch' });
    const runtime = patched('@hookwright/runtime');

    expect(all['@hookwright/runtime']!.version).toBe(runtime);
    for (const name of packages) {
      const { version, dependencies } = all[`@hookwright/${name}`]!;
      expect([version, dependencies['@hookwright/runtime']]).toEqual([
        current[`@hookwright/${name}`]!.version,
        compatibleWith(runtime),
      ]);
    }
  });

  test('a package moves by itself', async () => {
    const all = await release({ '@hookwright/newpay': 'minor' });
    const others = Object.values(all).filter(({ name, version }) => version !== current[name]!.version);

    expect(others.map(({ name }) => name).sort()).toEqual(['@hookwright/newpay', 'payments-service']);
    expect(all['payments-service']!.dependencies['@hookwright/newpay']).toBe(
      moved(current['@hookwright/newpay']!.version, 'minor'),
    );
  });
});

test('release:dry names each package with its version and what it holds', async () => {
  const { stdout } = await run('npm', ['run', '-s', 'release:dry']);
  const [now, next] = stdout.split(/^next/m);

  for (const name of published)
    expect(now).toMatch(new RegExp(`^ {2}${name} +\\d+\\.\\d+\\.\\d+ {2}\\S.*: \\d+ files, \\d+ kB`, 'm'));
  expect(now).not.toContain('payments-service');
  expect(next).toMatch(/^: /m);
});
