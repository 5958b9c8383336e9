import { Option } from 'commander';
import type { Settings } from './settings.ts';

export const configOption = new Option(
  '--config <file>',
  'the configuration: hookwright.config.ts, .mts, .js, .mjs or .json in this folder, unless it is named',
);

export const specsOption = new Option(
  '--specs <folder>',
  'where the specifications are: specs, unless the configuration says otherwise',
);

/** What a command line may say of the configuration. */
export interface SettingsOptions {
  readonly config?: string;
  readonly specs?: string;
  readonly out?: string;
}

/** The configuration, and what the command line says instead. */
export async function settingsOf({ config, specs, out }: SettingsOptions): Promise<Settings> {
  const { readSettings } = await import('./settings.ts');
  const settings = await readSettings(process.cwd(), config);
  return { ...settings, specs: specs ?? settings.specs, out: out ?? settings.out };
}
