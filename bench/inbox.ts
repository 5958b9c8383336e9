import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { EngineName } from '../test/proof/member.ts';
import { places } from '../test/proof/places.ts';
import { type Member, startMember } from './inbox-members.ts';
import { engineNames } from './inbox-orders.ts';
import { type InboxExtent, type InboxRow, measureInbox } from './inbox-rounds.ts';
import { isThere, load, machine, missing, urls } from './inbox-servers.ts';
import { renderInboxTable } from './inbox-table.ts';
import { built } from './receivers.ts';

/** `npm run bench:inbox`: `-- --quick` to see that it works, `-- --write` to put the table into bench/README.md. */
const readme = 'bench/README.md';
const marks = ['<!-- inbox table -->', '<!-- /inbox table -->'] as const;
const extents: Readonly<Record<'full' | 'quick', InboxExtent>> = {
  full: { processes: [1, 4], rounds: 10, beforeMs: 1200, rampMs: 80, windowMs: 250, least: 500 },
  quick: { processes: [1, 2], rounds: 1, beforeMs: 0, rampMs: 20, windowMs: 100, least: 32 },
};

const flags = process.argv.slice(2);
const unknown = flags.find((flag) => !['--quick', '--write'].includes(flag));
if (unknown !== undefined) throw new TypeError(`Unknown option ${unknown}: there are --quick and --write`);

const running = new Set<Member>();
const isStopped = new AbortController();
// Whoever waits for a process is told that it has ended, and removes what it has made.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

await build({
  entryPoints: ['bench/inbox-member.ts'],
  outdir: built,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
});
const table = await measureAll(extents[flags.includes('--quick') ? 'quick' : 'full']);
console.log(table);
if (flags.includes('--write')) await write(table);

async function measureAll(extent: InboxExtent): Promise<string> {
  const there = await Promise.all(engineNames.map(isThere));
  const absent = engineNames.filter((_, index) => !there[index]).map(missing);
  if (absent.length === engineNames.length) throw new Error(absent.join(' '));
  const rows: InboxRow[] = [];
  const servers: string[] = [];
  const before = load();
  for (const engine of engineNames.filter((_, index) => there[index])) {
    servers.push(await measureOne(engine, extent, rows));
  }
  return renderInboxTable({
    rows,
    servers,
    missing: absent,
    machine: [...(await machine()), `load ${before} before and ${load()} after`],
  });
}

/** Gives what the server says of itself. */
async function measureOne(engine: EngineName, extent: InboxExtent, rows: InboxRow[]): Promise<string> {
  const own = await places({ [engine]: urls[engine] });
  try {
    const roles = Array.from({ length: Math.max(...extent.processes) }, (_, index) => index);
    const members = await Promise.all(
      roles.map((index) => start({ engine, url: urls[engine], name: own.name, index })),
    );
    const about = await members[0]!.setup();
    for (const count of extent.processes)
      rows.push(...(await measureInbox(engine, members.slice(0, count), extent)));
    return about;
  } finally {
    await Promise.all([...running].map((member) => member.end()));
    running.clear();
    await own.end();
  }
}

async function start(role: Parameters<typeof startMember>[0]): Promise<Member> {
  const member = await startMember(role);
  running.add(member);
  isStopped.signal.throwIfAborted();
  return member;
}

function stop(): void {
  isStopped.abort(new Error('Stopped'));
  for (const member of running) void member.end();
}

async function write(text: string): Promise<void> {
  const page = await readFile(readme, 'utf8');
  const [before, after] = marks.map((mark) => page.indexOf(mark)) as [number, number];
  if (before < 0 || after < before) throw new Error(`Expected the marks of the table in ${readme}`);
  const written = `${page.slice(0, before)}${marks[0]}\n\n${text}\n\n${page.slice(after)}`;
  const { format, resolveConfig } = await import('prettier');
  const options = await resolveConfig(readme);
  await writeFile(readme, await format(written, { ...options, filepath: readme }));
}
