/** What is published: the tarballs of all packages, as npm makes them, and what the checkers of packages say of them. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix, relative, sep } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runToEnd, saidBy } from '../processes.ts';
import { pack, unpack } from '../tarballs.ts';
import { packages } from './project.ts';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

const folders = ['.', ...packages];
let temporary: string;
let tarballs: Map<string, string>;

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'hookwright-published-'));
  const packed = await pack(temporary, folders);
  tarballs = new Map(folders.map((folder, index) => [folder, packed[index]!]));
}, 300_000);
afterAll(() => rm(temporary, { recursive: true, force: true }));

describe.each(folders)('%s', (folder) => {
  let unpacked: string;
  let manifest: Manifest;
  beforeAll(async () => {
    unpacked = await unpack(tarballs.get(folder)!);
    manifest = JSON.parse(await readFile(join(unpacked, 'package.json'), 'utf8')) as Manifest;
  });

  test('publint --strict finds nothing', async () => {
    expect(await publintSays(tarballs.get(folder)!)).toEqual([]);
  });

  test('attw --profile esm-only finds nothing', async () => {
    expect(await attwSays(tarballs.get(folder)!)).toBe('');
  });

  test('says what it is, and that everybody may have it', () => {
    expect(manifest).toMatchObject({
      name: folder === '.' ? 'hookwright' : `@hookwright/${folder.split('/').at(-1)}`,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown,
      description: expect.stringMatching(/\w{3}/) as unknown,
      license: 'MIT',
      repository: {
        type: 'git',
        url: 'git+https://github.com/hookwright/hookwright.git',
        ...(folder === '.' ? {} : { directory: folder }),
      },
      homepage: 'https://github.com/hookwright/hookwright#readme',
      publishConfig: { access: 'public' },
      type: 'module',
      engines: { node: '>=20.19' },
      ...(folder === '.' ? {} : { sideEffects: false }),
    });
    expect(manifest).not.toHaveProperty('private');
  });

  test('exports types first, and what is there', async () => {
    const files = await filesOf(unpacked);
    const conditional = Object.values(manifest.exports).filter((target) => typeof target === 'object');

    expect(conditional.map((target) => Object.keys(target as object)[0])).toEqual(
      conditional.map(() => 'types'),
    );
    expect(targetsOf(manifest.exports).filter((target) => !files.includes(target.slice(2)))).toEqual([]);
  });

  // What is left over of a source that is gone is published, too: remove `dist` and build again.
  test('holds what was built, and nothing else', async () => {
    const files = (await filesOf(unpacked)).filter((path) => !path.startsWith('node_modules/'));
    const wanted = folder === '.' ? await generatorFiles() : await packageFiles(folder, manifest);

    expect(files.filter((path) => path !== 'CHANGELOG.md')).toEqual(wanted.sort());
  });

  test('has maps only of sources that are there', async () => {
    const files = await filesOf(unpacked);
    const maps = files.filter((path) => path.endsWith('.map') && !path.startsWith('node_modules/'));
    const sources = await Promise.all(
      maps.map(async (path) => {
        const map = JSON.parse(await readFile(join(unpacked, path), 'utf8')) as { sources: string[] };
        return map.sources.map((source) => posix.join(posix.dirname(path), source));
      }),
    );

    expect(sources.map(({ length }) => length)).toEqual(maps.map(() => 1));
    expect(sources.flat().filter((source) => !files.includes(source))).toEqual([]);
  });

  test.runIf(folder !== '.')('depends on the runtime, or on nothing', () => {
    const given = Object.entries(manifest).filter(([name]) => /dependencies/i.test(name));
    const wanted = [['dependencies', { '@hookwright/runtime': expect.stringMatching(/^\^/) as unknown }]];
    // Its declarations name Node's: that is said, and nothing is installed for it.
    const named = [
      ['peerDependencies', { '@types/node': '>=20' }],
      ['peerDependenciesMeta', { '@types/node': { optional: true } }],
    ];
    expect(given).toEqual(folder === 'runtime' ? named : wanted);
  });
});

test('the checkers find what is wrong', async () => {
  const folder = join(temporary, 'wrong');
  await mkdir(folder);
  const manifest = {
    name: 'wrong',
    version: '1.0.0',
    type: 'module',
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './last': { default: './index.js', types: './index.d.ts' },
      './missing': { types: './missing.d.ts', default: './untyped.js' },
    },
  };
  const files = {
    'package.json': JSON.stringify(manifest),
    'index.d.ts': '',
    'index.js': '',
    'untyped.js': '',
  };
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  const [tarball] = await pack(temporary, [folder]);

  expect(await publintSays(tarball!)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('types should be the first'),
      expect.stringContaining('does not exist'),
    ]),
  );
  expect(await attwSays(tarball!)).toContain('No types');
});

async function publintSays(tarball: string): Promise<string[]> {
  const { buffer } = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: buffer } });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

async function attwSays(tarball: string): Promise<string> {
  const command = ['node_modules/@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only'];
  const plain = ['--format', 'ascii', '--no-color', '--no-emoji'];
  const ended = await runToEnd(process.execPath, [...command, ...plain]);
  return ended.code === 0 ? '' : saidBy(ended);
}

/** Paths with `/`, sorted. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

const targetsOf = (target: unknown): string[] =>
  typeof target === 'string' ? [target] : Object.values(target as object).flatMap(targetsOf);

/** The sources, what TypeScript makes of each, the documents that are exported, and what is read by people. */
async function packageFiles(folder: string, { exports }: Manifest): Promise<string[]> {
  const sources = (await filesOf(join(folder, 'src'))).filter((path) => path.endsWith('.ts'));
  return [
    ...['LICENSE', 'README.md', 'package.json'],
    ...['asyncapi.json', 'openapi.json'].filter((name) => `./${name}` in exports),
    // The runtime has a copy of what others wrote.
    ...(folder === 'runtime' ? ['src/http/LICENSE.md'] : []),
    ...sources.map((path) => `src/${path}`),
    ...compiled(sources, ['.js', '.js.map', '.d.ts', '.d.ts.map']),
  ];
}

async function generatorFiles(): Promise<string[]> {
  const below = async (folder: string): Promise<string[]> =>
    (await filesOf(folder)).map((path) => `${folder}/${path}`);
  return [
    ...['LICENSE', 'README.md', 'package.json', 'specs/README.md', 'specs/extensions.schema.json'],
    ...(await below('docs')),
    ...(await below('templates')),
    ...compiled(await filesOf('generator'), ['.js', '.d.ts']),
  ];
}

const compiled = (sources: readonly string[], endings: readonly string[]): string[] =>
  sources.flatMap((path) => endings.map((ending) => `dist/${path.replace(/\.ts$/, ending)}`));
