/** What a service of GitHub's package loads when a delivery arrives: built with code splitting, run, and watched. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, type Metafile } from 'esbuild';
import { deliveryOf, type Example } from './github.ts';

const run = promisify(execFile);

export interface Service {
  readonly folder: string;
  readonly entry: string;
  /** By their paths in the folder. */
  readonly outputs: Metafile['outputs'];
}

/** Handles the message that it is started with, and no other. */
const program = `
import { readFileSync } from 'node:fs';
import { createReceiver } from './src/index.ts';

const [, , message, file] = process.argv;
const delivery = JSON.parse(readFileSync(file, 'utf8'));
const receive = createReceiver({
  keys: ['secret'],
  idempotency: 'none',
  handlers: { [message]: ({ message }) => console.log('handled', message) },
  otherwise: ({ message }) => console.log('not handled', message),
});
const { status } = await receive({ ...delivery, body: Buffer.from(delivery.body) });
console.log(status);
`;

/** Writes the path of every module that Node loads to its standard error. */
const watch = `
import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(\`
  import { writeSync } from 'node:fs';
  export async function load(url, context, next) {
    writeSync(2, url + '\\\\n');
    return await next(url, context);
  }
\`));
`;

/** A service with the package that was written to this folder. */
export async function buildService(folder: string): Promise<Service> {
  await writeFile(join(folder, 'service.ts'), program);
  await writeFile(join(folder, 'watch.mjs'), watch);
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['service.ts'],
    outdir: 'service',
    platform: 'node',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'node20',
    metafile: true,
    conditions: ['@hookwright/source'],
  });
  return { folder, entry: 'service/service.js', outputs: metafile.outputs };
}

/** The file that is imported for each message when it first arrives. */
export const validatorsOf = ({ entry, outputs }: Service): string[] =>
  outputs[entry]!.imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path);

/** Files, and all that they import before they run. */
export function loadedWith({ outputs }: Service, paths: readonly string[]): string[] {
  const all = new Set(paths);
  for (const path of all) {
    for (const each of outputs[path]!.imports)
      if (each.kind === 'import-statement' && each.path in outputs) all.add(each.path);
  }
  return [...all];
}

/** The size of files, and of all that they import before they run. */
export const bytesOf = (service: Service, paths: readonly string[]): number =>
  loadedWith(service, paths).reduce((sum, path) => sum + service.outputs[path]!.bytes, 0);

/** Starts the service for one message and gives it a delivery: what it says, and the files of its own that Node loaded. */
export async function receiveOne(
  { folder, entry, outputs }: Service,
  message: string,
  { event, payload }: Example,
) {
  const delivery = deliveryOf(event, 'one', Buffer.from(JSON.stringify(payload)));
  const file = join(folder, 'delivery.json');
  await writeFile(file, JSON.stringify({ ...delivery, body: delivery.body.toString() }));
  const command = ['--import', './watch.mjs', entry, message, file];
  const { stdout, stderr } = await run(process.execPath, command, { cwd: folder });
  const loaded = [...stderr.matchAll(/^file:.*$/gm)]
    .map(([url]) => relative(folder, fileURLToPath(url)))
    .filter((path) => path in outputs);
  return { said: stdout, loaded };
}
