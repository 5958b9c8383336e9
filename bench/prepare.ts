import { execFile } from 'node:child_process';
import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { generate } from '../generator/generate.ts';
import { compareFiles, writeChanges } from '../generator/write.ts';
import { built } from './receivers.ts';

const run = promisify(execFile);

/**
 * Generates and compiles the package of `bench/specs/evo-like` as any other, and compiles the benchmark itself: what is
 * measured is plain JavaScript, with nothing of a loader in it.
 */
export async function prepare(): Promise<void> {
  const folder = join(built, 'evo-like');
  const { files } = await generate('bench/specs/evo-like');
  const changes = await compareFiles(folder, files);
  const isNew = changes.written.length + changes.removed.length > 0;
  if (isNew) await rm(join(folder, 'dist'), { recursive: true, force: true });
  await writeChanges([changes]);
  const isBuilt = await access(join(folder, 'dist/index.js')).then(
    () => true,
    () => false,
  );
  if (!isBuilt) await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder]);
  await build({
    entryPoints: ['measure', 'serve', 'load'].map((name) => `bench/${name}.ts`),
    outdir: built,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
}
