import { relative, resolve, sep } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { nowhere, shownPath } from './files.ts';
import { problem, SpecificationError } from './problem.ts';
import type { Settings } from './settings.ts';

/** A path of the command line: an empty one is a variable of the shell that was not set, and would be the working directory. */
export function givenPath(path: string): string {
  if (path.trim() === '') throw new InvalidArgumentError('It is empty.');
  return path;
}

export const configOption = new Option(
  '--config <file>',
  'the configuration: hookwright.config.ts, .mts, .js, .mjs or .json in this folder, unless it is named',
).argParser(givenPath);

export const specsOption = new Option(
  '--specs <folder>',
  'where the specifications are: specs, unless the configuration says otherwise',
).argParser(givenPath);

export const outOption = new Option(
  '--out <folder>',
  'where the packages go: generated, unless the configuration says otherwise',
).argParser(givenPath);

/** What a command line may say of the configuration. */
export interface SettingsOptions {
  readonly config?: string;
  readonly specs?: string;
  readonly out?: string;
}

/**
 * The configuration, and what the command line says instead.
 * @throws SpecificationError for a configuration that is wrong, and for packages among the specifications, or the reverse.
 */
export async function settingsOf({ config, specs, out }: SettingsOptions): Promise<Settings> {
  const { readSettings } = await import('./settings.ts');
  const configured = await readSettings(process.cwd(), config);
  const settings = { ...configured, specs: specs ?? configured.specs, out: out ?? configured.out };
  checkApart(settings.out, settings.specs);
  checkApart(settings.specs, settings.out);
  return settings;
}

/** @throws SpecificationError for a folder that is within another, whose folders are each a provider's or a package. */
export function checkApart(inner: string, outer: string): void {
  const path = relative(resolve(outer), resolve(inner));
  if (path.split(sep)[0] === '..' || resolve(outer, path) === path) return;
  const details = { inner: shownPath(inner), outer: shownPath(outer) };
  throw new SpecificationError([problem('folders-nested', nowhere(details.inner), details)]);
}
