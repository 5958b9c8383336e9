#!/usr/bin/env node
import { Command } from 'commander';
import { addGenerateCommand } from './generate-command.ts';
import { addInboxCommands } from './inbox-command.ts';
import { addInitCommand } from './init-command.ts';
import { addInspectCommand } from './inspect-command.ts';
import { ownVersion } from './package.ts';
import { type Format, printProblems } from './print-problems.ts';
import { SpecificationError } from './problem.ts';
import { addScaffoldCommand } from './scaffold-command.ts';

const program = new Command('hookwright')
  .description("Spec-first toolkit for other people's webhooks and APIs.")
  .version(ownVersion());

let format: Format = 'text';
program.hook('preAction', (_, command) => {
  ({ format = 'text' } = command.opts<{ readonly format?: Format }>());
});

addInitCommand(program);
addGenerateCommand(program);
addScaffoldCommand(program);
addInspectCommand(program);
addInboxCommands(program);

try {
  await program.parseAsync();
} catch (error) {
  // A mistake in a specification is no bug: it has a place and a fix, and no stack.
  if (!(error instanceof SpecificationError)) throw error;
  printProblems(error.problems, format);
  process.exitCode = 1;
}
