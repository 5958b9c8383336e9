import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Bundle, bundle, type Missing } from './references.ts';
import { checkStandard } from './standard.ts';
import { checkExtensions } from './extensions.ts';
import type { Json } from './json.ts';
import { type Place, problem, type Problem } from './problem.ts';
import { parseYaml, type Source } from './yaml.ts';

/** A valid specification in one piece: every reference is local. */
export interface Document {
  /** The folder's name. */
  readonly provider: string;
  /** The main file as generated code names it, wherever the command was run: `specs/acme/asyncapi.yaml`. */
  readonly file: string;
  readonly value: Json;
  /** Where the value at a pointer was written, in whichever file. */
  place(pointer: string): Place;
}

const largestFile = 16 * 1024 * 1024;
const mostFiles = 100;
const names = ['asyncapi.yaml', 'asyncapi.yml', 'asyncapi.json'];

/**
 * specs/<provider>/asyncapi.yaml → a valid document, or problems. Reads no file outside
 * the folder, whatever the document says, and nothing from a network.
 */
export async function readDocument(folder: string): Promise<{ document?: Document; problems: Problem[] }> {
  const provider = basename(resolve(folder));
  const shown = shownPath(folder);
  if (!/^[a-z0-9][a-z0-9-]{0,99}$/.test(provider)) {
    return { problems: [problem('provider-name-invalid', nowhere(shown), { provider })] };
  }
  const main = await findMain(folder);
  if (main === undefined)
    return { problems: [problem('document-missing', nowhere(shown), { folder: shown })] };
  const { bundled, problems } = await readBundle(folder, main);
  if (!bundled) return { problems };
  const { value, place } = bundled;
  const above = basename(dirname(resolve(folder)));
  const file = [/^[\w.-]+$/.test(above) ? above : 'specs', provider, main].join('/');
  const document: Document = { provider, file, value, place };
  const faults = [...checkStandard(document), ...checkExtensions(document)];
  return faults.some(({ level }) => level === 'error')
    ? { problems: faults }
    : { document, problems: faults };
}

async function findMain(folder: string): Promise<string | undefined> {
  for (const name of names) {
    if (await stat(join(folder, name)).catch(() => undefined)) return name;
  }
  return undefined;
}

/** The main file and all that it leads to, in one piece: what a reference asks for is read until nothing is missing. */
async function readBundle(folder: string, main: string): Promise<{ bundled?: Bundle; problems: Problem[] }> {
  const root = await realpath(folder);
  const sources = new Map<string, Source>();
  const shown = shownPath(join(folder, main));
  let missing: readonly Missing[] = [{ path: main, ref: main, place: nowhere(shown) }];
  for (;;) {
    const problems: Problem[] = [];
    for (const { path, ref, place } of missing) {
      if (sources.has(path)) continue;
      if (sources.size >= mostFiles) {
        return { problems: [problem('document-too-complex', place, { limit: `${mostFiles} files` })] };
      }
      const read = await readConfined(root, path, place, ref);
      const parsed =
        'text' in read ? parseYaml(shownPath(join(folder, path)), read.text) : { problems: [read.problem] };
      problems.push(...parsed.problems);
      if ('source' in parsed && parsed.source) sources.set(path, parsed.source);
    }
    if (problems.length > 0) return { problems };
    const bundled = bundle(sources, main);
    if (bundled.missing.length === 0) {
      return bundled.problems.length > 0 ? { problems: bundled.problems } : { bundled, problems: [] };
    }
    missing = bundled.missing;
  }
}

/** Reads one file whose real path, links followed, lies in the folder. */
async function readConfined(
  root: string,
  path: string,
  from: Place,
  ref: string,
): Promise<{ text: string } | { problem: Problem }> {
  if (path === '..' || path.startsWith('../'))
    return { problem: problem('reference-outside', from, { ref }) };
  try {
    const real = await realpath(join(root, path));
    if (!real.startsWith(root + sep)) return { problem: problem('reference-outside', from, { ref }) };
    const { size } = await stat(real);
    if (size > largestFile) {
      return {
        problem: problem('file-unreadable', from, {
          reason: `it is larger than ${largestFile / 1024 / 1024} MiB`,
        }),
      };
    }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(real)) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return { problem: problem('reference-missing', from, { ref, near: '' }) };
    const reason = error instanceof TypeError ? 'it is not UTF-8' : (code ?? 'unknown');
    return { problem: problem('file-unreadable', from, { reason }) };
  }
}

function nowhere(file: string): Place {
  return { file, line: 1, column: 1, text: '', pointer: '' };
}

/** Relative to the working directory, with forward slashes: the same text on every machine. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}
