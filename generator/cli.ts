#!/usr/bin/env node
import { join } from 'node:path';
import { Command } from 'commander';
import { chosenProviders } from './chosen.ts';
import { addGenerateCommand, configOption, settingsOf, specsOption } from './generate-command.ts';
import { addInboxCommands } from './inbox-command.ts';
import { addInitCommand } from './init-command.ts';
import { ownVersion } from './package.ts';
import { type Format, formatIn, formatOption, printProblems } from './print-problems.ts';
import { SpecificationError } from './problem.ts';
import { addScaffoldCommand } from './scaffold-command.ts';

const program = new Command('hookwright')
  .description("Spec-first toolkit for other people's webhooks and APIs.")
  .version(ownVersion());

addInitCommand(program);
addGenerateCommand(program);
addScaffoldCommand(program);

interface InspectOptions {
  readonly config?: string;
  readonly specs?: string;
  readonly format: Format;
  readonly view?: true;
}

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
  .action(async (provider: string, options: InspectOptions) => {
    const settings = await settingsOf(options);
    const [name = provider] = await chosenProviders([provider], settings.specs);
    const folder = join(settings.specs, name);
    const { firstMaking, inspect, inspectView } = await import('./generate.ts');
    const { model, warnings } = await inspect(folder);
    printProblems(warnings, options.format);
    const shown = options.view ? await inspectView(model, { ...firstMaking, settings }) : model;
    process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  });

addInboxCommands(program);

try {
  await program.parseAsync();
} catch (error) {
  // A mistake in a specification is no bug: it has a place and a fix, and no stack.
  if (!(error instanceof SpecificationError)) throw error;
  printProblems(error.problems, formatIn(process.argv));
  process.exitCode = 1;
}
