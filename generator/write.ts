import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { byCodeUnit } from './json.ts';
import type { GeneratedFile } from './render.ts';

/** The list of a package's files: what an earlier run wrote and this one did not is removed, and nothing else. */
export const listPath = '.generated';

/** What a run makes of a folder. */
export interface Changes {
  readonly folder: string;
  readonly written: readonly Change[];
  /** Paths that an earlier run wrote. */
  readonly removed: readonly Change[];
}

export interface Change {
  readonly path: string;
  /** The text that is there; undefined where there is no file. */
  readonly before: string | undefined;
  /** The text that belongs there; undefined where there should be no file. */
  readonly after: string | undefined;
}

/** Compares files with a folder; nothing is written. */
export async function compareFiles(folder: string, files: readonly GeneratedFile[]): Promise<Changes> {
  const list = {
    path: listPath,
    text: `${files
      .map(({ path }) => path)
      .sort(byCodeUnit)
      .join('\n')}\n`,
  };
  const wanted = [...files, list];
  const changes = await Promise.all(
    wanted.map(async ({ path, text }): Promise<Change> => ({
      path,
      before: await readText(join(folder, path)),
      after: text,
    })),
  );
  const known = new Set(wanted.map(({ path }) => path));
  const stale = ((await readText(join(folder, listPath))) ?? '')
    .split(/\r?\n/)
    .filter((path) => path !== '' && !known.has(path) && isInside(path));
  const removed = await Promise.all(
    stale.map(async (path): Promise<Change> => ({
      path,
      before: await readText(join(folder, path)),
      after: undefined,
    })),
  );
  return {
    folder,
    written: changes.filter(({ before, after }) => before !== after),
    removed: removed.filter(({ before }) => before !== undefined),
  };
}

/**
 * Compares what stands beside a specification. What somebody wrote by hand is left alone; a page that says it was generated
 * from this very document, and is not made any more, is removed.
 */
export async function comparePages(
  folder: string,
  pages: readonly GeneratedFile[],
  document: string,
): Promise<Changes> {
  const changes = await Promise.all(
    pages.map(async ({ path, text }): Promise<Change> => ({
      path,
      before: await readText(join(folder, path)),
      after: text,
    })),
  );
  const isOurs = ({ before }: Change): boolean => before === undefined || isMarked(before);
  const known = new Set(pages.map(({ path }) => path));
  const others = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.md') && !known.has(entry.name),
  );
  const gone = await Promise.all(
    others.map(async ({ name }): Promise<Change> => ({
      path: name,
      before: await readText(join(folder, name)),
      after: undefined,
    })),
  );
  return {
    folder,
    written: changes.filter((change) => isOurs(change) && change.before !== change.after),
    removed: gone.filter(({ before }) => before?.startsWith(`<!-- Generated from ${document}. `)),
  };
}

/** What stands beside a specification is known as ours by its first line. */
export function isMarked(text: string): boolean {
  return text.split('\n', 1)[0]!.includes('Generated from ');
}

/** True for a folder with files, of which none was written by a run: somebody else's. */
export async function isForeign(folder: string): Promise<boolean> {
  const names: string[] = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.length > 0 && !names.includes(listPath);
}

/** The list can be edited by anybody: a path in it leads nowhere but into the folder. */
function isInside(path: string): boolean {
  const normal = posix.normalize(path);
  return normal === path && !normal.startsWith('..') && !posix.isAbsolute(normal) && !normal.includes('\\');
}

/**
 * Writes the changes of all packages: first every text beside the place it is for, and only when all are there,
 * by renaming, in those places. What is not changed is not touched; where one fails, all are as they were.
 */
export async function writeChanges(all: readonly Changes[]): Promise<void> {
  const staged = all.flatMap(({ folder, written }) =>
    written.map(({ path, before, after = '' }) => ({
      target: join(folder, path),
      temporary: join(folder, `${path}.new-${process.pid}`),
      before,
      after,
    })),
  );
  const renamed: typeof staged = [];
  try {
    for (const { target, temporary, after } of staged) {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(temporary, after);
    }
    for (const each of staged) {
      await rename(each.temporary, each.target);
      renamed.push(each);
    }
  } catch (error) {
    // Each by itself: one that cannot be removed was not written either.
    await Promise.allSettled(staged.map(({ temporary }) => rm(temporary, { force: true })));
    await Promise.allSettled(
      renamed.map(({ target, before }) =>
        before === undefined ? rm(target, { force: true }) : writeFile(target, before),
      ),
    );
    throw error;
  }
  for (const { folder, removed } of all) {
    for (const { path } of removed) {
      await rm(join(folder, path), { force: true });
      await removeEmpty(folder, dirname(path));
    }
  }
}

/** A folder that a stale file left empty goes with it. */
async function removeEmpty(folder: string, path: string): Promise<void> {
  for (let each = path; each !== '.'; each = dirname(each)) {
    const isGone = await rmdir(join(folder, each)).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}

const mostLines = 60;

/** What is not as it should be, as unified diffs; of a long one the beginning. */
export function describeChanges({ folder, written, removed }: Changes): string {
  return [...written, ...removed]
    .map(({ path, before, after }) => {
      const shown = `${folder}/${path}`;
      if (before === undefined) return `${shown} is missing`;
      if (after === undefined) return `${shown} is not generated any more`;
      const lines = createTwoFilesPatch(
        shown,
        shown,
        before,
        after,
        'as it is',
        'as the specification says',
        { context: 2 },
      )
        .split('\n')
        .slice(1);
      const more = lines.length > mostLines ? [`… ${lines.length - mostLines} more lines`] : [];
      return [...lines.slice(0, mostLines), ...more].join('\n').trimEnd();
    })
    .join('\n\n');
}

/** The text of a file; undefined where there is none. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
