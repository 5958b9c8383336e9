import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { generateGithub, writePackage } from '../test/github.ts';

const run = promisify(execFile);

/** A project that is compiled. */
export interface Project {
  /** That of the package it uses, or `empty`. */
  readonly name: string;
  readonly folder: string;
}

/** Projects that were made, and how they are removed. */
export interface Projects {
  readonly projects: readonly Project[];
  readonly remove: () => Promise<void>;
}

/** What each consumer gives to its receiver, and the message that it handles. */
const receivers: Readonly<Record<string, { readonly options: string; readonly message: string }>> = {
  'evo-cloud': {
    options: "channel: 'direct', publicUrl, readings: { mode: 'signed', webhookUrl: 'path' }",
    message: 'Verify',
  },
  newpay: {
    options: "channel: 'payment', readings: { scope: 'data', object: 'omitted' }",
    message: 'paymentCallback',
  },
  'open-api-cards': { options: '', message: 'card.status.active' },
  'passto-creditpay': { options: "channel: 'events', publicUrl", message: 'PAY_SUCCESS' },
  pinddpay: { options: "readings: { hashed: 'body' }", message: 'order.created' },
  github: { options: '', message: 'push' },
};

const options = {
  target: 'ES2023',
  lib: ['ES2023'],
  module: 'NodeNext',
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Makes a project for each package, and one that is empty: outside of the repository, with nothing of it but built packages. */
export async function makeProjects(withGithub: boolean): Promise<Projects> {
  const above = await mkdtemp(join(tmpdir(), 'hookwright-types-'));
  const github = withGithub ? await buildGithub() : undefined;
  const remove = async (): Promise<void> => {
    await rm(above, { recursive: true, force: true });
    if (github) await rm(dirname(github), { recursive: true, force: true });
  };
  const packages = (await readdir('generated')).map((name) => ({ name, from: resolve('generated', name) }));
  const all = [...packages.sort((a, b) => (a.name < b.name ? -1 : 1))];
  if (github) all.push({ name: 'github', from: github });
  const projects = [await makeProject(join(above, 'empty'), { name: 'empty' })];
  for (const each of all) projects.push(await makeProject(join(above, each.name), each));
  return { projects, remove };
}

async function buildGithub(): Promise<string> {
  const { files } = await generateGithub();
  const folder = await writePackage(files);
  await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder]);
  return folder;
}

async function makeProject(
  folder: string,
  { name, from }: { readonly name: string; readonly from?: string },
): Promise<Project> {
  const modules = join(folder, 'node_modules');
  await mkdir(join(modules, '@types'), { recursive: true });
  await mkdir(join(modules, '@hookwright'));
  await symlink(resolve('node_modules/@types/node'), join(modules, '@types/node'));
  if (from) await symlink(from, join(modules, '@hookwright', name));
  const hasClient = from !== undefined && (await readdir(join(from, 'dist'))).includes('client.d.ts');
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'consumer.ts'), from ? consumer(name, hasClient) : 'export {};\n');
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }),
  );
  return { name, folder };
}

/** One receiver with one handler, a sender and, where there is an API, a client. */
function consumer(name: string, hasClient: boolean): string {
  const { options: own, message } = receivers[name]!;
  const keys =
    name === 'open-api-cards' ? 'dangerouslyAcceptUnauthenticated: true' : "keys: [process.env.KEY ?? '']";
  const client = `
import { type ClientOptions, createClient } from '@hookwright/${name}/client';
export const connect = (options: ClientOptions) => createClient(options);
`;
  return `import { createReceiver } from '@hookwright/${name}';
import { createSender } from '@hookwright/${name}/testing';
const publicUrl = 'https://pay.example.com/webhooks';
export const receive = createReceiver({
  idempotency: 'none',
  otherwise: () => undefined,
  ${[keys, own].filter((part) => part !== '').join(', ')},
  handlers: { '${message}': ({ payload }) => console.log(payload) },
});
export const delivery = createSender({ key: 'key', url: publicUrl }).sign('${message}');
${hasClient ? client : ''}`;
}
