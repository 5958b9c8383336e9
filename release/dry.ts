/** `npm run release:dry`: what a release would publish, and what the next one will be. Nothing is published, or written. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A tarball as npm would make it: sizes in bytes. */
interface Packed {
  readonly name: string;
  readonly version: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly entryCount: number;
}

interface Planned {
  readonly name: string;
  readonly oldVersion: string;
  readonly newVersion: string;
  readonly type: 'major' | 'minor' | 'patch' | 'none';
}

const packed = await packAll();
const width = Math.max(...packed.map(({ name }) => name.length));
console.log('now:');
for (const each of packed) {
  const { name, version, entryCount, size, unpackedSize } = each;
  const state = (await isPublished(each)) ? 'is published' : 'would be published';
  console.log(
    `  ${name.padEnd(width)}  ${version}  ${state}: ${entryCount} files, ${kilobytes(size)}, ${kilobytes(unpackedSize)} unpacked`,
  );
}
const planned = await planOf();
console.log(planned.length === 0 ? 'next: no changeset waits' : 'next:');
for (const { name, oldVersion, newVersion, type } of planned)
  console.log(`  ${name.padEnd(width)}  ${oldVersion} → ${newVersion}  ${type}`);

/** Every package that is not private, as it was built. */
async function packAll(): Promise<Packed[]> {
  const { stdout } = await run(
    'npm',
    [
      'pack',
      '--dry-run',
      '--json',
      '--ignore-scripts',
      '--workspace=hookwright',
      '--workspace=runtime',
      '--workspace=generated',
    ],
    { maxBuffer: 1 << 28 },
  );
  return JSON.parse(stdout) as Packed[];
}

/** Whether the registry has it; one that nobody reaches has nothing. */
async function isPublished({ name, version }: Packed): Promise<boolean> {
  return await run('npm', ['view', `${name}@${version}`, 'version', '--json']).then(
    ({ stdout }) => stdout.trim() !== '',
    () => false,
  );
}

/** What the changesets that wait make of the versions. */
async function planOf(): Promise<Planned[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hookwright-release-'));
  const path = join(folder, 'plan.json');
  try {
    // It fails where packages differ from the main branch and no changeset says so: that is for a pull request to mind.
    await run('npx', ['--no-install', 'changeset', 'status', `--output=${relative('.', path)}`]).catch(
      () => undefined,
    );
    const text = await readFile(path, 'utf8').catch(() => '{ "releases": [] }');
    const { releases } = JSON.parse(text) as { releases: Planned[] };
    return releases.filter(({ type }) => type !== 'none');
  } finally {
    await rm(folder, { recursive: true });
  }
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
