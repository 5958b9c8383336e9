import { join } from 'node:path';
import type { GeneratedFile } from './render.ts';
import { digestOf, type State, stateFile, statePath } from './scaffold-state.ts';
import { movesOf, outsideOf, tasksOf } from './scaffold-tasks.ts';
import type { ServiceView } from './scaffold-view.ts';
import { type Change, type Changes, describeChanges, readText } from './write.ts';

/** What a run makes of one file of a service. What a person may have edited is never written. */
export type Outcome =
  /** There was none. */
  | 'new'
  /** It stood there as it was written, and is written anew. */
  | 'updated'
  /** It was edited, and would be written differently now. */
  | 'edited'
  /** No run has written it. */
  | 'foreign'
  /** A run has written it, and it is not there any more. */
  | 'deleted'
  /** A run has written it, and the service has it no more. */
  | 'gone';

export interface PlannedFile extends Change {
  readonly outcome: Outcome;
}

/** What a run makes of a folder. */
export interface Plan {
  readonly folder: string;
  /** What is not as it was, or not as it would be; nothing of the rest is told. */
  readonly files: readonly PlannedFile[];
  /** What a person has to do then, a line for each. */
  readonly tasks: readonly string[];
  /** What is written, the state among it. */
  readonly changes: Changes;
}

interface Scaffolding extends Pick<State, 'framework'> {
  readonly service: ServiceView;
  readonly before: State | undefined;
}

/** Compares a service with a folder; nothing is written. */
export async function planService(
  folder: string,
  files: readonly GeneratedFile[],
  { service, framework, before }: Scaffolding,
): Promise<Plan> {
  const known = new Map(Object.entries(before?.files ?? {}));
  const all = await compareFolder(folder, files, known);
  const written = all.filter(({ outcome }) => outcome === 'new' || outcome === 'updated');
  const moves = movesOf({
    gone: all.filter((each) => each.outcome === 'gone' && digestOf(each.before!) !== known.get(each.path)),
    added: written.filter(({ outcome }) => outcome === 'new'),
  });
  const state = stateFile({
    provider: service.provider,
    framework,
    names: service.names,
    outside: outsideOf(service),
    files: digestsAfter(all, known),
  });
  const stateChange = { path: statePath, before: await readText(join(folder, statePath)), after: state.text };
  return {
    folder,
    files: all.filter((file): file is PlannedFile => file.outcome !== null),
    tasks: [...tasksOf(service, before?.outside), ...moves],
    changes: {
      folder,
      written: [...written, ...(stateChange.before === state.text ? [] : [stateChange])],
      removed: [],
    },
  };
}

interface Compared extends Change {
  readonly outcome: Outcome | null;
}

/** Every file that a run writes or an earlier one has written. */
async function compareFolder(
  folder: string,
  files: readonly GeneratedFile[],
  known: ReadonlyMap<string, string>,
): Promise<Compared[]> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const paths = [...texts.keys(), ...[...known.keys()].filter((path) => !texts.has(path))];
  return Promise.all(
    paths.map(async (path) => {
      const change = { path, before: await readText(join(folder, path)), after: texts.get(path) };
      return { ...change, outcome: outcomeOf(change, known.get(path)) };
    }),
  );
}

/** Null for what is as it would be written, and for what was edited while what would be written has not changed. */
function outcomeOf({ before, after }: Change, known: string | undefined): Outcome | null {
  if (after === undefined) return before === undefined ? null : 'gone';
  if (before === undefined) return known === undefined ? 'new' : 'deleted';
  if (digestOf(before) === digestOf(after)) return null;
  if (known === undefined) return 'foreign';
  if (known === digestOf(before)) return 'updated';
  return known === digestOf(after) ? null : 'edited';
}

function digestsAfter(all: readonly Compared[], known: ReadonlyMap<string, string>): Record<string, string> {
  const digests = all.flatMap((file) => {
    const digest = digestAfter(file, known.get(file.path));
    return digest === undefined ? [] : [[file.path, digest] as const];
  });
  return Object.fromEntries(digests);
}

/** What the next run compares with: the text that was written last, for as long as there is anything of it. */
function digestAfter({ before, after, outcome }: Compared, known: string | undefined): string | undefined {
  const isWritten = outcome === 'new' || outcome === 'updated';
  if (after !== undefined && (isWritten || (before !== undefined && digestOf(before) === digestOf(after))))
    return digestOf(after);
  return after === undefined && before === undefined ? undefined : known;
}

const words: Record<Outcome, string> = {
  new: '',
  updated: ': it was not edited',
  edited: ': you have edited it; the difference is below',
  foreign: ': it is none of ours; the difference is below',
  deleted: ': you have deleted it',
  gone: ': it is no part of the service any more',
};

const verbs: Record<Outcome, string> = {
  new: 'written',
  updated: 'updated',
  edited: 'kept',
  foreign: 'kept',
  deleted: 'left out',
  gone: 'kept',
};

/** What a run does, a line for each file; what is to be done then; and how what is kept differs from what would be written. */
export function describePlan({ folder, files, tasks, changes }: Plan): string {
  const order = Object.keys(words) as Outcome[];
  const told = order.flatMap((outcome) =>
    files
      .filter((file) => file.outcome === outcome)
      .map(({ path }) => `  ${verbs[outcome].padEnd(8)}  ${path}${words[outcome]}`),
  );
  const isOnlyKnown = told.length === 0 && changes.written.length > 0;
  const lines = isOnlyKnown
    ? [`  updated   ${statePath}: what a later run has to know of the service`]
    : told;
  const kept = files.filter(({ outcome }) => outcome === 'edited' || outcome === 'foreign');
  return [
    lines.length === 0 ? `${folder}  unchanged` : [folder, ...lines].join('\n'),
    ...(tasks.length > 0 ? [['before it is deployed:', ...tasks.map((task) => `  ${task}`)].join('\n')] : []),
    ...(kept.length > 0 ? [describeChanges({ folder, written: kept, removed: [] })] : []),
  ].join('\n\n');
}
