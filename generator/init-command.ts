import { readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { Command } from 'commander';
import { tellingOfDisk } from './disk.ts';
import { nowhere } from './files.ts';
import { formatFile } from './format.ts';
import { type ManifestPlan, planManifest } from './init-manifest.ts';
import { isProviderName } from './names.ts';
import { readPackageJson } from './package-json.ts';
import { problem, SpecificationError } from './problem.ts';
import type { GeneratedFile } from './render.ts';
import { configNames, readSettings, type Settings } from './settings.ts';
import { compile, listTemplates } from './templates.ts';
import { type Change, readText, writeChanges } from './write.ts';

/** Adds `hookwright init`. */
export function addInitCommand(program: Command): void {
  program
    .command('init')
    .description('make this folder ready: a configuration, scripts, and a specification to start from')
    .argument('[provider]', 'whom to start with')
    .action((provider?: string) => tellingOfDisk('.', () => initFolder(process.cwd(), provider)));
}

/** Writes what is not there; what is, stays, and a configuration that is there is gone by. */
async function initFolder(folder: string, provider: string | undefined): Promise<void> {
  const settings = await readSettings(folder);
  if (provider !== undefined && !isProviderName(provider)) {
    const place = nowhere(`${settings.specs}/${provider}`);
    throw new SpecificationError([problem('provider-name-invalid', place, { provider })]);
  }
  const plan = planManifest(await readPackageJson(folder), settings);
  const files = [...(await startingFiles({ scope: plan.scope, provider, settings })), plan.file];
  const changes = await Promise.all(files.map((file) => changeOf(folder, file)));
  const written = changes.filter(
    ({ path, before, after }) => before !== after && (before === undefined || path === 'package.json'),
  );
  await writeChanges([{ folder, written, removed: [] }]);
  for (const change of changes) console.log(`${change.path}  ${outcomeOf(change, written)}`);
  for (const each of plan.left) console.log(`  ${each}`);
  console.log(`\n${nextSteps({ provider, settings, plan })}`);
}

function outcomeOf(change: Change, written: readonly Change[]): string {
  if (!written.includes(change)) return 'left as it is';
  return change.before === undefined ? 'written' : 'added to';
}

interface Start {
  readonly scope: string;
  readonly provider: string | undefined;
  readonly settings: Settings;
}

async function startingFiles({ scope, provider, settings }: Start): Promise<GeneratedFile[]> {
  const { specs, out } = settings;
  const templates = await listTemplates('init', null);
  const files = templates
    .filter(({ path }) => provider !== undefined || !path.includes('[provider]'))
    .map((template) => ({
      path: template.path.replace('[provider]', provider ?? '').replace(/^specs\//, `${specs}/`),
      text: template.isRendered ? compile(template)({ scope, provider, specs, out }) : template.text,
    }));
  return await Promise.all(files.map(formatFile));
}

/** What stands for a file of ours: a configuration of another form, another document of the provider. */
const standsFor: readonly (readonly [ours: RegExp, theirs: (name: string) => boolean])[] = [
  [/^hookwright\.config\.ts$/, (name) => configNames.includes(name)],
  [/\/asyncapi\.yaml$/, (name) => /^(asyncapi|openapi|overlay)\.(yaml|yml|json)$/.test(name)],
];

async function changeOf(folder: string, { path, text }: GeneratedFile): Promise<Change> {
  const [, isTheirs] = standsFor.find(([ours]) => ours.test(path)) ?? [];
  const beside = isTheirs ? await readdir(join(folder, dirname(path))).catch(() => []) : [];
  const there = beside.find((name) => isTheirs!(name));
  const place = there === undefined ? path : posix.join(posix.dirname(path), there);
  return { path: place, before: await readText(join(folder, place)), after: text };
}

interface Steps {
  readonly provider: string | undefined;
  readonly settings: Settings;
  readonly plan: ManifestPlan;
}

function nextSteps({ provider = '<provider>', settings: { specs, out }, plan }: Steps): string {
  const steps = [
    [plan.commands.generate, `${specs}/* → ${out}/*`],
    ['npm install', 'the packages, and what they are built with'],
    [plan.commands.build, `${out}/* → what is published and installed`],
  ] as const;
  const width = Math.max(...steps.map(([command]) => command.length)) + 2;
  return [
    'next:',
    `  write the provider down in ${specs}/${provider}/asyncapi.yaml`,
    ...steps.map(([command, does]) => `  ${command.padEnd(width)}${does}`),
  ].join('\n');
}
