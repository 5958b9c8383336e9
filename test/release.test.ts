/** Versions: what changesets makes of them is what the generator writes, and what a release would publish. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compatibleWith } from '../generator/package.ts';
import { changeset, planOf } from '../release/plan.ts';
import { run } from './processes.ts';
import { serveRegistry } from './registry.ts';
import { expectBuilt } from './tarballs.ts';

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

/** The manifests and the configuration of changesets, in a folder that is new for each test. */
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

type Moves = Readonly<Record<string, 'patch' | 'minor'>>;

async function writeChangeset(moves: Moves): Promise<void> {
  const lines = Object.entries(moves).map(([name, move]) => `'${name}': ${move}`);
  await writeFile(join(folder, '.changeset/change.md'), `---\n${lines.join('\n')}\n---\n\nA change.\n`);
}

describe('the versions that changesets moves', () => {
  /** The manifests after a release of what is told, by the names of the packages. */
  async function release(moves: Moves): Promise<Record<string, Manifest>> {
    await writeChangeset(moves);
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

describe('what the next release will be', () => {
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.com', ...args], { cwd: folder });
  async function commit(branch: string): Promise<void> {
    await git('init', '--quiet', `--initial-branch=${branch}`);
    await git('add', '--all');
    await git('commit', '--quiet', '--message=All');
  }

  test('what a changeset that waits makes of the versions', async () => {
    await writeChangeset({ '@hookwright/newpay': 'minor' });
    await commit('main');
    const { version } = current['@hookwright/newpay']!;

    expect(await planOf(folder)).toEqual({
      releases: expect.arrayContaining([
        expect.objectContaining({
          ...{ name: '@hookwright/newpay', type: 'minor' },
          ...{ oldVersion: version, newVersion: moved(version, 'minor') },
        }),
      ]) as unknown,
    });
  });

  test('nothing, where none waits, though packages differ from the main branch', async () => {
    await commit('main');
    expect(await planOf(folder)).toEqual({ releases: [] });
    await git('switch', '--quiet', '--create', 'other');
    await writeFile(join(folder, 'runtime/new.txt'), 'new\n');
    await git('add', '--all');
    await git('commit', '--quiet', '--message=New');
    expect(await planOf(folder)).toEqual({ releases: [] });
  });

  test('that nobody can tell, where there is no main branch, whether one waits or not', async () => {
    await writeChangeset({ '@hookwright/newpay': 'minor' });
    await commit('other');
    expect(await planOf(folder)).toEqual({ unknown: expect.stringContaining('"main"') as unknown });
  });
});

test('release:dry names each package with its version, what the registry says of it, and what it holds', async () => {
  await expectBuilt(['.', 'runtime', ...packages.map((name) => `generated/${name}`)]);
  const [there, failing, older, ...others] = published as [string, string, string, ...string[]];
  const registry = await serveRegistry(
    [{ manifest: current[there]! }, { manifest: { name: older, version: '0.0.1' } }],
    [failing],
  );
  const states = [
    [there, 'is published'],
    [failing, 'may be published or not \\(E500\\)'],
    ...[older, ...others].map((name) => [name, 'would be published'] as const),
  ] as const;
  try {
    const { stdout } = await run('npm', ['run', '-s', 'release:dry'], { env: registry.env });
    const [now, next] = stdout.split(/^next/m);

    for (const [name, state] of states) {
      const line = ` {2}${name} +\\d+\\.\\d+\\.\\d+ {2}${state}: \\d+ files, \\d+ kB, \\d+ kB unpacked`;
      expect(now).toMatch(new RegExp(`^${line}$`, 'm'));
    }
    expect(now).not.toContain('payments-service');
    // Either of them, by what waits here; what becomes of it is tried above.
    expect(next).toMatch(
      /^: (no changeset waits|nobody can tell: .+)\n$|^:\n( {2}\S+ +\S+ → \S+ {2}\w+\n)+$/,
    );
  } finally {
    registry.close();
  }
});
