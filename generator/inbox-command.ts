import { postgresSql } from '@hookwright/runtime/postgres';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { listBuried } from './inbox-dead.ts';
import { type EngineOptions, openInbox, type OpenInbox } from './inbox-engine.ts';
import { CommandError, mistakeOf } from './inbox-error.ts';
import { type FilterOptions, filterOf, isFiltered } from './inbox-filter.ts';
import { replayBuried } from './inbox-replay.ts';
import { showBuried } from './inbox-show.ts';
import { printStatus } from './inbox-status.ts';
import { processTerminal, tellMistakes, untilInterrupted, withoutPasswords } from './inbox-terminal.ts';
import { line, type Terminal } from './inbox-text.ts';
import { literal } from './text.ts';

interface SharedOptions extends EngineOptions {
  readonly json?: true;
}

interface DeadOptions extends SharedOptions, FilterOptions {
  readonly limit: number;
}

interface ReplayOptions extends SharedOptions, FilterOptions {
  readonly all?: true;
  readonly rate: number;
  readonly dryRun?: true;
}

const filterOptions = [
  new Option('--state <state>', 'only what is').choices(['dead', 'quarantined']),
  new Option('--message <message>', 'only of this message'),
  new Option('--channel <channel>', 'only of this channel'),
  new Option('--provider <provider>', 'only of this provider'),
  new Option('--code <code>', 'only what failed with this code'),
  new Option(
    '--since <time>',
    'only what was received then or later: 2026-01-31T15:00Z; 3h is three hours ago',
  ),
  new Option('--until <time>', 'only what was received before'),
];

/** Adds `hookwright inbox …` and `hookwright sql`. */
export function addInboxCommands(program: Command): void {
  // Who misspells an option may have a URL behind it.
  program.configureOutput({ outputError: (text, write) => write(withoutPasswords(text)) });
  const inbox = program.command('inbox').description('look after what receivers have stored');

  withEngine(inbox.command('setup'))
    .description('make what the engine needs, where it is not there')
    .action((options: SharedOptions) =>
      withInbox(options, (opened, terminal) => setUp(opened, terminal, options)),
    );

  withEngine(inbox.command('status'))
    .description('count what waits, runs and is buried')
    .action((options: SharedOptions) =>
      withInbox(options, (opened, terminal) => printStatus(opened.inbox, terminal, options)),
    );

  withFilters(inbox.command('dead'))
    .description('list what is dead or quarantined, the newest last; or show one, without what is sealed')
    .argument('[id]')
    .option('--limit <n>', 'the most that are listed', positiveInteger, 50)
    .action((id: string | undefined, options: DeadOptions) => showDead(id, options));

  withFilters(inbox.command('replay'))
    .description('let one that is buried wait again, or those that the filters choose')
    .argument('[id]')
    .option('--all', 'all that is buried')
    .option('--rate <n>', 'how many in a second', positiveNumber, 10)
    .option('--dry-run', 'show what would be replayed')
    .action((id: string | undefined, options: ReplayOptions) => replay(id, options));

  program
    .command('sql')
    .description('print the statements that make what PostgreSQL needs: idempotency, positions, inbox')
    .option('--schema <schema>', 'the schema of the tables')
    .action((options: { schema?: string }) => tellMistakes(() => printSql(options)));
}

function withEngine(command: Command): Command {
  return command
    .addOption(
      new Option('--engine <url>', 'where it is kept: postgres://, redis:// or nats://').env(
        'HOOKWRIGHT_INBOX',
      ),
    )
    .option('--name <inbox>', 'the name of the inbox', 'inbox')
    .option('--schema <schema>', 'PostgreSQL: the schema of its tables')
    .option('--prefix <prefix>', 'Redis: what its keys begin with')
    .option('--json', 'print JSON');
}

function withFilters(command: Command): Command {
  return filterOptions.reduce((all, option) => all.addOption(option), withEngine(command));
}

async function setUp(opened: OpenInbox, terminal: Terminal, options: SharedOptions): Promise<void> {
  const { inbox, place, parts } = opened;
  const { json, name } = options;
  await inbox.setup();
  terminal.out(json ? literal({ place, name, parts }) : `${place}: ${line(parts)}: set up`);
}

function showDead(id: string | undefined, options: DeadOptions): Promise<void> {
  return tellMistakes(() => {
    const filter = filterOf(id, options, Date.now());
    const { json, limit } = options;
    return withInbox(options, ({ inbox }, terminal) =>
      id === undefined
        ? listBuried(inbox, terminal, { filter, limit, json })
        : showBuried(inbox, terminal, { id, json }),
    );
  });
}

function replay(id: string | undefined, options: ReplayOptions): Promise<void> {
  return tellMistakes(() => {
    const filter = filterOf(id, options, Date.now());
    if (id === undefined && !isFiltered(options) && !options.all) {
      throw new CommandError('Nothing is chosen', 'give an id, or filters, or --all');
    }
    return withInbox(options, ({ inbox }, terminal) =>
      untilInterrupted(async (signal) => {
        const isDone = await replayBuried(inbox, terminal, { ...options, filter, signal });
        // What a shell says of a program that Ctrl-C has ended.
        if (!isDone) process.exitCode = 130;
      }),
    );
  });
}

/** Connects, works, and closes. */
function withInbox(
  options: EngineOptions,
  work: (opened: OpenInbox, terminal: Terminal) => Promise<void>,
): Promise<void> {
  return tellMistakes(async () => {
    const opened = await openInbox(options);
    try {
      await work(opened, processTerminal());
    } finally {
      await opened.close();
    }
  });
}

function printSql({ schema }: { schema?: string }): void {
  try {
    process.stdout.write(postgresSql(schema === undefined ? {} : { schema }));
  } catch (error) {
    throw mistakeOf(error);
  }
}

function positiveInteger(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1.');
}

function positiveNumber(text: string): number {
  const number = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && number >= 0.001 && number <= 100_000) return number;
  throw new InvalidArgumentError('It must be a number from 0.001 to 100000.');
}
