import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Place, problem, type Problem } from './problem.ts';
import type { Missing } from './references.ts';
import { parseYaml, type Source } from './yaml.ts';

/** The files of one folder that were read. */
export interface Reading {
  readonly folder: string;
  /** The folder, links followed. */
  readonly root: string;
  /** The files that were read, by their paths within the folder. */
  readonly sources: Map<string, Source>;
  /** Their SHA-256. */
  readonly sha256: Map<string, string>;
}

const largestFile = 16 * 1024 * 1024;
const mostFiles = 100;

/** Adds files to the sources, none of them from outside the folder. Problems are those of the files. */
export async function readFiles(
  { folder, root, sources, sha256 }: Reading,
  wanted: readonly Missing[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { path, ref, place } of wanted) {
    if (sources.has(path)) continue;
    if (sources.size >= mostFiles)
      return [problem('document-too-complex', place, { limit: `${mostFiles} files` })];
    const read = await readConfined(root, path, place, ref);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const file = shownPath(join(folder, path));
    sha256.set(path, createHash('sha256').update(read.bytes).digest('hex'));
    const parsed = parseText(file, read.bytes, place);
    problems.push(...parsed.problems);
    if (parsed.source) sources.set(path, parsed.source);
  }
  return problems;
}

function parseText(file: string, bytes: Uint8Array, place: Place): { source?: Source; problems: Problem[] } {
  try {
    return parseYaml(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { problems: [problem('file-unreadable', place, { reason: 'it is not UTF-8' })] };
  }
}

/** Reads one file whose real path, links followed, lies in the folder. */
async function readConfined(
  root: string,
  path: string,
  from: Place,
  ref: string,
): Promise<{ bytes: Uint8Array } | { problem: Problem }> {
  const outside = { problem: problem('reference-outside', from, { ref }) };
  if (path === '..' || path.startsWith('../')) return outside;
  try {
    const real = await realpath(join(root, path));
    if (!real.startsWith(root + sep)) return outside;
    const { size } = await stat(real);
    if (size > largestFile) {
      const reason = `it is larger than ${largestFile / 1024 / 1024} MiB`;
      return { problem: problem('file-unreadable', from, { reason }) };
    }
    return { bytes: await readFile(real) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return { problem: problem('reference-missing', from, { ref, near: '' }) };
    return { problem: problem('file-unreadable', from, { reason: code ?? 'unknown' }) };
  }
}

export function nowhere(file: string): Place {
  return { file, line: 1, column: 1, text: '', pointer: '' };
}

/** Relative to the working directory, with forward slashes: the same text on every machine. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}
