import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';
import { checkExtensions, checkOverlay } from './extensions.ts';
import { type Json, type JsonObject, valueAt } from './json.ts';
import { applyOverlay, isOverlay } from './overlay.ts';
import { kindOf } from './places.ts';
import { type Place, problem, type Problem } from './problem.ts';
import { type Bundle, bundle, type Missing } from './references.ts';
import { checkStandard } from './standard.ts';
import { parseYaml, type Source } from './yaml.ts';

/** A valid document of a provider in one piece: every reference is local. */
export interface Document {
  /** The folder's name. */
  readonly provider: string;
  /** The main file as generated code names it, wherever the command was run: `specs/acme/asyncapi.yaml`. */
  readonly file: string;
  readonly standard: 'AsyncAPI' | 'OpenAPI';
  /** True for somebody else's document, to which an overlay adds. */
  readonly isUpstream: boolean;
  readonly value: Json;
  /** Where the value at a pointer was written, in whichever file. */
  place(pointer: string): Place;
  /** The same text for the same part of the same file, whichever document it was reached from. */
  origin(pointer: string): string;
}

const largestFile = 16 * 1024 * 1024;
const mostFiles = 100;
/** A provider has at most one of each: what it sends, and what is called. An overlay stands for the document that it extends. */
const mains = [
  ['asyncapi.yaml', 'asyncapi.yml', 'asyncapi.json'],
  ['openapi.yaml', 'openapi.yml', 'openapi.json', 'overlay.yaml', 'overlay.yml', 'overlay.json'],
];

type Read<T> = T & { readonly problems: Problem[] };

/**
 * specs/<provider>/ → its valid documents, or problems. Reads no file outside the folder, whatever a document says, and
 * nothing from a network.
 */
export async function readDocuments(folder: string): Promise<Read<{ documents?: Document[] }>> {
  const provider = basename(resolve(folder));
  const shown = shownPath(folder);
  if (!/^[a-z0-9][a-z0-9-]{0,99}$/.test(provider)) {
    return { problems: [problem('provider-name-invalid', nowhere(shown), { provider })] };
  }
  const found = (await Promise.all(mains.map((names) => findMain(folder, names)))).filter(
    (main) => main !== undefined,
  );
  if (found.length === 0)
    return { problems: [problem('document-missing', nowhere(shown), { folder: shown })] };
  const sources = new Map<string, Source>();
  const documents: Document[] = [];
  const problems: Problem[] = [];
  for (const main of found) {
    const read = await readDocument(folder, main, sources);
    problems.push(...read.problems);
    if (read.document) documents.push(read.document);
  }
  if (problems.some(({ level }) => level === 'error')) return { problems };
  const named = documents.flatMap(({ value }) =>
    Object.keys((valueAt(value, '/info/x-sources') ?? {}) as JsonObject),
  );
  for (const document of documents) {
    const faults = checkStandard(document);
    problems.push(...faults);
    // What an object is is not known where the standard is not.
    if (faults.some(({ code }) => code === 'version-unsupported')) continue;
    problems.push(...checkExtensions(document, named));
  }
  return problems.some(({ level }) => level === 'error') ? { problems } : { documents, problems };
}

async function findMain(folder: string, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    if (await stat(join(folder, name)).catch(() => undefined)) return name;
  }
  return undefined;
}

async function readDocument(
  folder: string,
  main: string,
  sources: Map<string, Source>,
): Promise<Read<{ document?: Document }>> {
  const reading: Reading = { folder, root: await realpath(folder), sources };
  const from = nowhere(shownPath(join(folder, main)));
  const first = await readFiles(reading, [{ path: main, ref: main, place: from }]);
  const opened = first.length > 0 ? { problems: first } : await openMain(reading, main);
  if (opened.path === undefined) return { problems: opened.problems };
  const { bundled, problems } = await readBundle(reading, opened.path);
  if (!bundled) return { problems };
  const above = basename(dirname(resolve(folder)));
  const file = [/^[\w.-]+$/.test(above) ? above : 'specs', basename(resolve(folder)), main].join('/');
  const { value, place, origin } = bundled;
  const isUpstream = opened.path !== main;
  const isApi = isUpstream ? kindOf(value) === 'api' : main.startsWith('openapi');
  const standard = isApi ? 'OpenAPI' : 'AsyncAPI';
  return {
    document: { provider: basename(resolve(folder)), file, standard, isUpstream, value, place, origin },
    problems: [],
  };
}

interface Reading {
  readonly folder: string;
  /** The folder, links followed. */
  readonly root: string;
  /** The files that were read, by their paths within the folder. */
  readonly sources: Map<string, Source>;
}

/** The path of the file that the document is in: an overlay is applied to what it extends, which takes its place. */
async function openMain(reading: Reading, main: string): Promise<Read<{ path?: string }>> {
  const { sources } = reading;
  const overlay = sources.get(main)!;
  if (!isOverlay(overlay.value)) return { path: main, problems: [] };
  const ref = typeof overlay.value.extends === 'string' ? overlay.value.extends : '';
  const place = overlay.place('/extends');
  if (!/^(?![a-z][a-z0-9+.-]*:|\/)[^\\#]+$/i.test(ref))
    return { problems: [problem('reference-outside', place, { ref })] };
  const path = posix.normalize(ref);
  const faults = checkOverlay(overlay);
  if (faults.length > 0) return { problems: faults };
  const expected = valueAt(overlay.value, '/x-upstream/sha256');
  const failed = await readFiles(
    reading,
    [{ path, ref, place }],
    typeof expected === 'string' ? expected : undefined,
  );
  if (failed.length > 0) return { problems: failed };
  const { source, problems } = applyOverlay(overlay, sources.get(path)!);
  if (!source) return { problems };
  sources.set(path, source);
  return { path, problems };
}

/** The main file and all that it leads to, in one piece: what a reference asks for is read until nothing is missing. */
async function readBundle(reading: Reading, main: string): Promise<Read<{ bundled?: Bundle }>> {
  for (;;) {
    const bundled = bundle(reading.sources, main);
    if (bundled.missing.length === 0) {
      return bundled.problems.length > 0 ? { problems: bundled.problems } : { bundled, problems: [] };
    }
    const problems = await readFiles(reading, bundled.missing);
    if (problems.length > 0) return { problems };
  }
}

/** Adds files to the sources. Problems are those of the files. */
async function readFiles(
  { folder, root, sources }: Reading,
  wanted: readonly Missing[],
  sha256?: string,
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
    const actual = createHash('sha256').update(read.bytes).digest('hex');
    if (sha256 !== undefined && actual !== sha256)
      return [problem('upstream-altered', place, { file, sha256: actual })];
    const parsed = parseText(file, read.bytes, place);
    problems.push(...parsed.problems);
    if (parsed.source) sources.set(path, parsed.source);
  }
  return problems;
}

function parseText(file: string, bytes: Uint8Array, place: Place): Read<{ source?: Source }> {
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

function nowhere(file: string): Place {
  return { file, line: 1, column: 1, text: '', pointer: '' };
}

/** Relative to the working directory, with forward slashes: the same text on every machine. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}
