import { join } from 'node:path';
import type { Command } from 'commander';
import { chosenProviders } from './chosen.ts';
import { configOption, type SettingsOptions, settingsOf, specsOption } from './command-settings.ts';
import { type Format, formatOption, printProblems } from './print-problems.ts';

interface InspectOptions extends SettingsOptions {
  readonly format: Format;
  readonly view?: true;
}

/** Adds `hookwright inspect`. */
export function addInspectCommand(program: Command): void {
  program
    .command('inspect')
    .description('print the Model of a provider, as JSON')
    .argument('<provider>')
    .option(
      '--view',
      'print what templates see instead: the Model, what is emitted from it, and facts for pages',
    )
    .addOption(formatOption)
    .addOption(configOption)
    .addOption(specsOption)
    .action((provider: string, options: InspectOptions) => print(provider, options));
}

async function print(provider: string, options: InspectOptions): Promise<void> {
  const settings = await settingsOf(options);
  const [name = provider] = await chosenProviders([provider], settings.specs);
  const folder = join(settings.specs, name);
  const { firstMaking, inspect, inspectView } = await import('./generate.ts');
  const { model, warnings } = await inspect(folder);
  printProblems(warnings, options.format);
  const shown = options.view ? await inspectView(model, { ...firstMaking, settings }) : model;
  process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
}
