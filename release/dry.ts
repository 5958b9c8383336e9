/** `npm run release:dry`: what a release would publish, and what the next one will be. Nothing is published, or written. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { planOf } from './plan.ts';
import { stateOf } from './state.ts';

const run = promisify(execFile);

/** A tarball as npm would make it: sizes in bytes. */
interface Packed {
  readonly name: string;
  readonly version: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly entryCount: number;
}

const packed = await packAll();
const width = Math.max(...packed.map(({ name }) => name.length));
const states = await Promise.all(packed.map(stateOf));
console.log('now:');
for (const [index, { name, version, entryCount, size, unpackedSize }] of packed.entries()) {
  console.log(
    `  ${name.padEnd(width)}  ${version}  ${states[index]}: ${entryCount} files, ${kilobytes(size)}, ${kilobytes(unpackedSize)} unpacked`,
  );
}
const plan = await planOf('.');
if ('unknown' in plan) console.log(`next: nobody can tell: ${plan.unknown}`);
else console.log(plan.releases.length === 0 ? 'next: no changeset waits' : 'next:');
for (const { name, oldVersion, newVersion, type } of 'releases' in plan ? plan.releases : [])
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

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
