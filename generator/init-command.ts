import { readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { Command } from 'commander';
import { nowhere } from './files.ts';
import { formatFile } from './format.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { problem, SpecificationError } from './problem.ts';
import type { GeneratedFile } from './render.ts';
import { compile, listTemplates } from './templates.ts';
import { type Change, readText, writeChanges } from './write.ts';

/** Adds `hookwright init`. */
export function addInitCommand(program: Command): void {
  program
    .command('init')
    .description('make this folder ready: a configuration, scripts, and a specification to start from')
    .argument('[provider]', 'whom to start with')
    .action((provider?: string) => initFolder(process.cwd(), provider));
}

/** What the generated packages are built with: they say no more than that they want it. */
const builtWith = { '@types/node': '^20.19.0', typescript: '^5.9.3' };

/** Writes what is not there; what is, stays. */
async function initFolder(folder: string, provider: string | undefined): Promise<void> {
  if (provider !== undefined && !/^[a-z0-9][a-z0-9-]{0,99}$/.test(provider)) {
    throw new SpecificationError([
      problem('provider-name-invalid', nowhere(`specs/${provider}`), { provider }),
    ]);
  }
  const manifest = await manifestOf(folder);
  const files = [...(await startingFiles(manifest, provider)), manifestFile(manifest)];
  const changes = await Promise.all(files.map((file) => changeOf(folder, file)));
  const written = changes.filter(
    ({ path, before, after }) => before !== after && (before === undefined || path === 'package.json'),
  );
  await writeChanges([{ folder, written, removed: [] }]);
  for (const change of changes) console.log(`${change.path}  ${outcomeOf(change, written)}`);
  console.log(`\n${nextSteps(provider)}`);
}

function outcomeOf(change: Change, written: readonly Change[]): string {
  if (!written.includes(change)) return 'left as it is';
  return change.before === undefined ? 'written' : 'added to';
}

async function startingFiles(manifest: Manifest, provider: string | undefined): Promise<GeneratedFile[]> {
  const scope =
    /^"(@[a-z0-9~][a-z0-9._~-]*)\//.exec(JSON.stringify(manifest.value.name ?? ''))?.[1] ?? '@my-company';
  const templates = await listTemplates('init', null);
  const files = templates
    .filter(({ path }) => provider !== undefined || !path.includes('[provider]'))
    .map((template) => ({
      path: template.path.replace('[provider]', provider ?? ''),
      text: template.isRendered ? compile(template)({ scope, provider }) : template.text,
    }));
  return await Promise.all(files.map(formatFile));
}

interface Manifest {
  readonly text: string | undefined;
  readonly value: JsonObject;
}

/** @throws SpecificationError for a `package.json` that is none. */
async function manifestOf(folder: string): Promise<Manifest> {
  const text = await readText(join(folder, 'package.json'));
  if (text === undefined) return { text, value: { name: 'providers', private: true, type: 'module' } };
  try {
    const value = JSON.parse(text) as Json;
    if (isObject(value)) return { text, value };
    throw new SyntaxError('it is no object');
  } catch (error) {
    const { message } = error as Error;
    throw new SpecificationError([problem('manifest-invalid', nowhere('package.json'), { reason: message })]);
  }
}

/** The `package.json` with scripts, workspaces and what packages are built with, where it has none. */
function manifestFile({ text, value }: Manifest): GeneratedFile {
  const part = (name: string): JsonObject => (isObject(value[name]) ? value[name] : {});
  const scripts = {
    generate: 'hookwright generate',
    check: 'hookwright generate --check',
    build: 'npm run build --workspaces --if-present',
  };
  const known = { ...part('dependencies'), ...part('devDependencies') };
  const missing = Object.entries(builtWith).filter(([name]) => !Object.hasOwn(known, name));
  const whole = {
    ...value,
    workspaces: value.workspaces ?? ['generated/*'],
    scripts: { ...scripts, ...part('scripts') },
    devDependencies: { ...part('devDependencies'), ...Object.fromEntries(missing) },
  };
  const [, indent = '  '] = /^([ \t]+)"/m.exec(text ?? '') ?? [];
  return { path: 'package.json', text: `${JSON.stringify(whole, null, indent)}\n` };
}

/** What stands for a file of ours: a configuration of another form, another document of the provider. */
const standsFor: readonly (readonly [ours: RegExp, theirs: RegExp])[] = [
  [/^hookwright\.config\.ts$/, /^hookwright\.config\.(ts|mts|js|mjs|json)$/],
  [/^specs\/.*\/asyncapi\.yaml$/, /^(asyncapi|openapi|overlay)\.(yaml|yml|json)$/],
];

async function changeOf(folder: string, { path, text }: GeneratedFile): Promise<Change> {
  const [, theirs] = standsFor.find(([ours]) => ours.test(path)) ?? [];
  const beside = theirs ? await readdir(join(folder, dirname(path))).catch(() => []) : [];
  const there = beside.find((name) => theirs!.test(name));
  const place = there === undefined ? path : posix.join(posix.dirname(path), there);
  return { path: place, before: await readText(join(folder, place)), after: text };
}

function nextSteps(provider: string | undefined): string {
  const write = provider === undefined ? 'specs/<provider>/asyncapi.yaml' : `specs/${provider}/asyncapi.yaml`;
  return [
    'next:',
    `  write the provider down in ${write}`,
    '  npm install              what the packages are built with',
    '  npm run generate         specs/* → generated/*',
    '  npm run build            generated/* → what is published and installed',
  ].join('\n');
}
