import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const run = promisify(execFile);

/** Without the settings of the npm that runs this test, and with nothing that a service could take for its own. */
export const ownEnvironment: Record<string, string> = Object.fromEntries(
  Object.entries({ ...process.env, NEXT_TELEMETRY_DISABLED: '1' }).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(npm_|NODE_ENV$|NODE_OPTIONS$|VITEST|TEST$|DEV$|PROD$)/i.test(entry[0]),
  ),
);

/** The tarballs of the runtime and of packages, as they would be published; by the names of their folders. */
export async function packAll(folder: string, providers: readonly string[]): Promise<Map<string, string>> {
  const tarballs = new Map<string, string>();
  for (const name of ['runtime', ...providers]) {
    const source =
      name === 'acme' ? await buildAcme(folder) : name === 'runtime' ? name : `generated/${name}`;
    const options = ['pack', resolve(source), '--pack-destination', folder, '--json', '--ignore-scripts'];
    const { stdout } = await run('npm', options, { cwd: folder, env: ownEnvironment });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    tarballs.set(name, join(folder, filename));
  }
  return tarballs;
}

/** The golden package is not built with the others. */
async function buildAcme(folder: string): Promise<string> {
  const copy = join(folder, 'acme');
  await cp('test/acme/package', copy, { recursive: true });
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  await symlink(resolve('node_modules'), join(copy, 'node_modules'));
  await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', copy]);
  return copy;
}

/** Runs a script of a service, or installs it; gives what it printed. */
export async function npm(folder: string, ...options: string[]): Promise<string> {
  const { stdout, stderr } = await run('npm', options, {
    cwd: folder,
    env: ownEnvironment,
    maxBuffer: 16 * 1024 * 1024,
  }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`npm ${options.join(' ')}\n${error.stdout}\n${error.stderr}`);
  });
  return stdout + stderr;
}

/** What `npm start` runs. */
export async function startScript(folder: string): Promise<string> {
  const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start;
}
