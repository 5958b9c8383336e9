import { join } from 'node:path';
import type { Command } from 'commander';
import { chosenProviders, foldersIn } from './chosen.ts';
import {
  configOption,
  outOption,
  type SettingsOptions,
  settingsOf,
  specsOption,
} from './command-settings.ts';
import { tellingOfDisk } from './disk.ts';
import { nowhere, shownPath } from './files.ts';
import { firstVersion, readManifest } from './package.ts';
import { type Format, formatOption, printProblems } from './print-problems.ts';
import { problem, type Problem, SpecificationError } from './problem.ts';
import type { Settings } from './settings.ts';
import {
  type Changes,
  compareFiles,
  comparePages,
  describeChanges,
  isForeign,
  listPath,
  readText,
  writeChanges,
} from './write.ts';

interface GenerateOptions extends SettingsOptions {
  readonly check?: true;
  readonly strict?: true;
  readonly format: Format;
}

/** Adds `hookwright generate`. */
export function addGenerateCommand(program: Command): void {
  program
    .command('generate')
    .description('turn specs/<provider> into generated/<provider>, for the providers named, or for all')
    .argument('[provider...]')
    .option(
      '--check',
      'write nothing; fail and show the difference where a package is not what its specification says',
    )
    .option('--strict', 'treat warnings as errors')
    .addOption(formatOption)
    .addOption(configOption)
    .addOption(specsOption)
    .addOption(outOption)
    .action((providers: string[], options: GenerateOptions) => generateAll(providers, options));
}

/** All providers are generated before the first file is written: a run that fails writes nothing. */
async function generateAll(providers: string[], options: GenerateOptions): Promise<void> {
  const { check, strict, format } = options;
  const settings = await settingsOf(options);
  const names = await chosenProviders(providers, settings.specs);
  const { problems, packages, pages } = await compareAll(names, settings);
  if (providers.length === 0) problems.push(...(await orphansOf(names, settings)));
  printProblems(problems, format);
  const fatal = problems.filter(
    ({ level, code }) => strict || level === 'error' || (check && code === 'package-orphaned'),
  );
  if (fatal.length > 0) return fail(`${count(fatal.length, 'problem')}: nothing was written`);
  const stale = [...packages, ...pages].filter(isStale);
  if (check) return tellStale(stale, names.length, options);
  await tellingOfDisk(settings.out, () => writeChanges(stale));
  for (const { folder, written, removed } of [...packages, ...pages.filter(isStale)]) {
    const what = [
      written.length > 0 ? `${written.length} written` : '',
      removed.length > 0 ? `${removed.length} removed` : '',
    ];
    console.log(`${folder}  ${what.filter(Boolean).join(', ') || 'unchanged'}`);
  }
}

interface Compared {
  readonly problems: Problem[];
  readonly packages: Changes[];
  readonly pages: Changes[];
}

/** What a run would change, and everything that is wrong. */
async function compareAll(names: readonly string[], settings: Settings): Promise<Compared> {
  // It takes a while to load, and not every command needs it.
  const { generate } = await import('./generate.ts');
  const compared: Compared = { problems: [], packages: [], pages: [] };
  for (const name of names) {
    const [specification, folder] = [join(settings.specs, name), join(settings.out, name)];
    try {
      await tellingOfDisk(folder, async () => {
        if (await isForeign(folder)) {
          const place = nowhere(shownPath(folder));
          throw new SpecificationError([problem('folder-foreign', place, { folder: place.file })]);
        }
        // The version of a package is its own: releases move it, generating does not.
        const { version = firstVersion } = (await readManifest(folder)) ?? {};
        const { files, pages, document, warnings } = await generate(specification, { settings, version });
        compared.problems.push(...warnings);
        compared.packages.push(await compareFiles(folder, files));
        compared.pages.push(await comparePages(specification, pages, document));
      });
    } catch (error) {
      if (!(error instanceof SpecificationError)) throw error;
      compared.problems.push(...error.problems);
    }
  }
  return compared;
}

function isStale({ written, removed }: Changes): boolean {
  return written.length + removed.length > 0;
}

/** Packages that earlier runs wrote, and whose specification is gone: they would be published for ever. */
async function orphansOf(names: readonly string[], { specs, out }: Settings): Promise<Problem[]> {
  const orphans = (await foldersIn(out)).filter((name) => !names.includes(name));
  const ours = await Promise.all(
    orphans.map(async (name) => (await readText(join(out, name, listPath))) !== undefined),
  );
  return orphans
    .filter((_, index) => ours[index])
    .map((name) =>
      problem('package-orphaned', nowhere(shownPath(join(out, name))), { specification: `${specs}/${name}` }),
    );
}

function tellStale(stale: readonly Changes[], packages: number, options: GenerateOptions): void {
  if (stale.length === 0) return console.log(`${count(packages, 'package')} as the specifications say`);
  console.log(stale.map(describeChanges).join('\n\n'));
  const differing = [...new Set(stale.map(({ folder }) => folder.split(/[\\/]/).at(-1)))];
  const given = (['config', 'specs', 'out'] as const).flatMap((name) =>
    options[name] === undefined ? [] : [`--${name} ${JSON.stringify(options[name])}`],
  );
  const command = ['hookwright generate', ...differing, ...given].join(' ');
  fail(`\n${count(differing.length, 'package')} not as the specifications say\n   fix: ${command}`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
