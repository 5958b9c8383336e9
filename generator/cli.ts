import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { addInboxCommands } from './inbox-command.ts';
import { byCodeUnit } from './json.ts';
import { annotateProblem, formatProblem, problem, type Problem, SpecificationError } from './problem.ts';
import { type Changes, compareFiles, comparePage, describeChanges, writeChanges } from './write.ts';

interface GenerateOptions {
  readonly check?: true;
  readonly strict?: true;
  readonly format: Format;
  readonly specs: string;
  readonly out: string;
}

type Format = 'text' | 'json' | 'github';

const formatOption = new Option('--format <format>', 'how problems are printed')
  .choices(['text', 'json', 'github'])
  .default('text');
const specsOption = new Option('--specs <folder>', 'where the specifications are').default('specs');

const program = new Command('hookwright').description(
  "Spec-first toolkit for other people's webhooks and APIs.",
);

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
  .addOption(specsOption)
  .option('--out <folder>', 'where the packages go', 'generated')
  .action((providers: string[], options: GenerateOptions) => generateAll(providers, options));

program
  .command('inspect')
  .description('print the Model of a provider, as JSON')
  .argument('<provider>')
  .addOption(formatOption)
  .addOption(specsOption)
  .action(async (provider: string, { specs, format }: { specs: string; format: Format }) => {
    const [name = provider] = await chosen([provider], specs);
    const { inspect } = await import('./generate.ts');
    const { model, warnings } = await inspect(join(specs, name));
    printProblems(warnings, format);
    process.stdout.write(`${JSON.stringify(model, null, 2)}\n`);
  });

addInboxCommands(program);

/** All providers are generated before the first file is written: a run that fails writes nothing. */
async function generateAll(
  providers: string[],
  { check, strict, format, specs, out }: GenerateOptions,
): Promise<void> {
  const names = await chosen(providers, specs);
  // It takes a while to load, and only these two commands need it.
  const { generate } = await import('./generate.ts');
  const problems: Problem[] = [];
  const packages: Changes[] = [];
  const pages: Changes[] = [];
  for (const name of names) {
    try {
      const { files, page, warnings } = await generate(join(specs, name));
      problems.push(...warnings);
      packages.push(await compareFiles(join(out, name), files));
      pages.push(await comparePage(join(specs, name), page));
    } catch (error) {
      if (!(error instanceof SpecificationError)) throw error;
      problems.push(...error.problems);
    }
  }
  printProblems(problems, format);
  const fatal = problems.filter(({ level }) => strict === true || level === 'error');
  if (fatal.length > 0) return fail(`${count(fatal.length, 'problem')}: nothing was written`);
  const isStale = ({ written, removed }: Changes): boolean => written.length + removed.length > 0;
  const stale = [...packages, ...pages].filter(isStale);
  if (check) {
    if (stale.length === 0) return console.log(`${count(names.length, 'package')} as the specifications say`);
    console.log(stale.map(describeChanges).join('\n\n'));
    const differing = [...new Set(stale.map(({ folder }) => folder.split(/[\\/]/).at(-1)))];
    const command = `npm run generate ${differing.join(' ')}`;
    return fail(`\n${count(differing.length, 'package')} not as the specifications say\n   fix: ${command}`);
  }
  await writeChanges(stale);
  for (const { folder, written, removed } of [...packages, ...pages.filter(isStale)]) {
    const what = [
      written.length > 0 ? `${written.length} written` : '',
      removed.length > 0 ? `${removed.length} removed` : '',
    ];
    console.log(`${folder}  ${what.filter(Boolean).join(', ') || 'unchanged'}`);
  }
}

/** The providers named, or all that have a folder. */
async function chosen(providers: readonly string[], specs: string): Promise<string[]> {
  const entries = await readdir(specs, { withFileTypes: true }).catch(() => []);
  const known = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(byCodeUnit);
  const place = { file: specs, line: 1, column: 1, text: '', pointer: '' };
  const missing = (providers.length > 0 || known.length > 0 ? providers : ['<provider>']).filter(
    (name) => !known.includes(name),
  );
  if (missing.length > 0) {
    throw new SpecificationError(
      missing.map((provider) => problem('provider-unknown', place, { provider, known: known.join(', ') })),
    );
  }
  return providers.length > 0 ? [...new Set(providers)] : known;
}

function printProblems(problems: readonly Problem[], format: Format): void {
  if (problems.length === 0) return;
  const text = {
    text: () => `${problems.map(formatProblem).join('\n\n')}\n`,
    json: () => JSON.stringify(problems, null, 2),
    github: () => problems.map(annotateProblem).join('\n'),
  }[format]();
  console.error(text);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

try {
  await program.parseAsync();
} catch (error) {
  // A mistake in a specification is no bug: it has a place and a fix, and no stack.
  if (!(error instanceof SpecificationError)) throw error;
  const format = process.argv.includes('--format')
    ? (process.argv[process.argv.indexOf('--format') + 1] as Format)
    : 'text';
  printProblems(error.problems, format);
  process.exitCode = 1;
}
