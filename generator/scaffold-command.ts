import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { chosenProviders } from './chosen.ts';
import {
  checkApart,
  configOption,
  givenPath,
  type SettingsOptions,
  settingsOf,
  specsOption,
} from './command-settings.ts';
import { tellingOfDisk } from './disk.ts';
import { nowhere, shownPath } from './files.ts';
import { type Format, formatOption, printProblems } from './print-problems.ts';
import { problem, type Problem, SpecificationError } from './problem.ts';
import { type Framework, frameworks } from './scaffold-frameworks.ts';
import { describePlan, type Plan, planService } from './scaffold-plan.ts';
import { renderService } from './scaffold-render.ts';
import { buildService } from './scaffold-service.ts';
import { readState, type State } from './scaffold-state.ts';
import type { Settings } from './settings.ts';
import { writeChanges } from './write.ts';

/** Here `out` is where the service goes, not where packages are. */
interface ScaffoldOptions extends SettingsOptions {
  readonly framework?: Framework;
  readonly out: string;
  readonly dryRun?: true;
  readonly format: Format;
}

/** Adds `hookwright scaffold`. */
export function addScaffoldCommand(program: Command): void {
  program
    .command('scaffold')
    .description('write a service that takes the webhooks of a provider; again, and it adds what is new')
    .argument('<provider>')
    .requiredOption('--out <folder>', 'where the service goes', givenPath)
    .addOption(
      new Option('--framework <framework>', 'what it is built with; known when it is run again').choices(
        frameworks,
      ),
    )
    .option('--dry-run', 'write nothing; show what would be done')
    .addOption(formatOption)
    .addOption(configOption)
    .addOption(specsOption)
    .action((provider: string, options: ScaffoldOptions) => scaffold(provider, options));
}

async function scaffold(provider: string, options: ScaffoldOptions): Promise<void> {
  const { out, dryRun, ...others } = options;
  const settings = await settingsOf(others);
  const { warnings, ...plan } = await planScaffold(provider, { ...options, settings });
  printProblems(warnings, options.format);
  const isFirst = plan.files.every(({ outcome }) => outcome === 'new' || outcome === 'foreign');
  if (!dryRun) await tellingOfDisk(out, () => writeChanges([plan.changes]));
  console.log(`${dryRun ? 'Nothing is written; this would be:\n' : ''}${describePlan(plan)}`);
  if (isFirst && !dryRun && plan.files.length > 0) console.log(`\nNext: read ${out}/README.md`);
}

interface Planned extends Plan {
  /** Those of the specification. */
  readonly warnings: readonly Problem[];
}

/**
 * What a run makes of a folder; nothing is written.
 * @throws SpecificationError for a provider, a framework or a folder that cannot be.
 */
export async function planScaffold(
  provider: string,
  { settings, ...options }: Pick<ScaffoldOptions, 'framework' | 'out'> & { readonly settings: Settings },
): Promise<Planned> {
  const { out } = options;
  await chosenProviders([provider], settings.specs);
  await checkFolder(out);
  for (const others of [settings.specs, settings.out]) checkApart(out, others);
  const before = await readState(out);
  const framework = frameworkOf(before, provider, options);
  // It takes a while to load, and not every command needs it.
  const { inspect } = await import('./generate.ts');
  const { model, warnings } = await inspect(join(settings.specs, provider));
  const service = await buildService(model, settings, before?.names);
  const files = await renderService(service, framework, settings.templates);
  const plan = await tellingOfDisk(out, () => planService(out, files, { service, framework, before }));
  return { ...plan, warnings };
}

/** @throws SpecificationError for something else than a folder, or nothing. */
async function checkFolder(folder: string): Promise<void> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    // A file stands where a folder on the way to it would.
    ({ code }: NodeJS.ErrnoException) => code !== 'ENOTDIR',
  );
  if (isFolder) return;
  throw new SpecificationError([problem('scaffold-out-invalid', nowhere(shownPath(folder)), {})]);
}

/** The framework that is asked for, or that of earlier runs. */
function frameworkOf(
  before: State | undefined,
  provider: string,
  options: Pick<ScaffoldOptions, 'framework' | 'out'>,
): Framework {
  const { framework = before?.framework, out } = options;
  const place = nowhere(shownPath(out));
  if (framework === undefined) {
    const known = frameworks.join(', ');
    throw new SpecificationError([problem('scaffold-framework-missing', place, { known })]);
  }
  if (before && (before.provider !== provider || before.framework !== framework)) {
    const [is, asked] = [`${before.provider} with ${before.framework}`, `${provider} with ${framework}`];
    throw new SpecificationError([problem('scaffold-differs', place, { is, asked })]);
  }
  return framework;
}
