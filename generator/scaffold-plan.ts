import { join } from 'node:path';
import type { GeneratedFile } from './render.ts';
import { digestOf, type State, stateFile } from './scaffold-state.ts';
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
  /** A run has written it, and the specification has it no more. */
  | 'gone';

export interface PlannedFile extends Change {
  readonly outcome: Outcome;
}

/** What a run makes of a folder. */
export interface Plan {
  readonly folder: string;
  /** What is not as it was, or not as it would be; nothing of the rest is told. */
  readonly files: readonly PlannedFile[];
  /** What is written, the state among it. */
  readonly changes: Changes;
}

/** Compares a service with a folder; nothing is written. */
export async function planService(
  folder: string,
  files: readonly GeneratedFile[],
  { before, ...made }: Pick<State, 'provider' | 'framework'> & { readonly before: State | undefined },
): Promise<Plan> {
  const known = new Map(Object.entries(before?.files ?? {}));
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const paths = [...texts.keys(), ...[...known.keys()].filter((path) => !texts.has(path))];
  const all = await Promise.all(
    paths.map(async (path) => {
      const change = { path, before: await readText(join(folder, path)), after: texts.get(path) };
      return { ...change, outcome: outcomeOf(change, known.get(path)) };
    }),
  );
  const digests = all.flatMap((file) => {
    const digest = digestAfter(file, known.get(file.path));
    return digest === undefined ? [] : [[file.path, digest] as const];
  });
  const state = stateFile({ ...made, files: Object.fromEntries(digests) });
  const stateBefore = await readText(join(folder, state.path));
  const written = [
    ...all.filter(({ outcome }) => outcome === 'new' || outcome === 'updated'),
    ...(stateBefore === state.text ? [] : [{ path: state.path, before: stateBefore, after: state.text }]),
  ];
  return {
    folder,
    files: all.filter((file): file is PlannedFile => file.outcome !== null),
    changes: { folder, written, removed: [] },
  };
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

/** What the next run compares with: the text that was written last, for as long as there is anything of it. */
function digestAfter(
  { before, after, outcome }: Change & { outcome: Outcome | null },
  known: string | undefined,
): string | undefined {
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
  gone: ': the specification has it no more',
};

const verbs: Record<Outcome, string> = {
  new: 'written',
  updated: 'updated',
  edited: 'kept',
  foreign: 'kept',
  deleted: 'left out',
  gone: 'kept',
};

/** What a run does, a line for each file; and how what is kept differs from what would be written. */
export function describePlan({ folder, files }: Plan): string {
  if (files.length === 0) return `${folder}  unchanged`;
  const order = Object.keys(words) as Outcome[];
  const lines = order.flatMap((outcome) =>
    files
      .filter((file) => file.outcome === outcome)
      .map(({ path }) => `  ${verbs[outcome].padEnd(8)}  ${path}${words[outcome]}`),
  );
  const kept = files.filter(({ outcome }) => outcome === 'edited' || outcome === 'foreign');
  const differences = kept.length > 0 ? ['', describeChanges({ folder, written: kept, removed: [] })] : [];
  return [folder, ...lines, ...differences].join('\n');
}
