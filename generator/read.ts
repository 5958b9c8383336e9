import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, posix, resolve } from 'node:path';
import { checkExtensions, checkOverlay } from './extensions.ts';
import { nowhere, type Reading, readFiles, shownPath } from './files.ts';
import { type Json, type JsonObject, valueAt } from './json.ts';
import { applyOverlay, isOverlay } from './overlay.ts';
import { isProviderName } from './names.ts';
import { kindOf } from './places.ts';
import { type Place, problem, type Problem } from './problem.ts';
import { type Bundle, bundle } from './references.ts';
import { checkStandard } from './standard.ts';

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
  readonly place: (pointer: string) => Place;
  /** The same text for the same part of the same file, whichever document it was reached from. */
  readonly origin: (pointer: string) => string;
}

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
  if (!isProviderName(provider)) {
    return { problems: [problem('provider-name-invalid', nowhere(shown), { provider })] };
  }
  const present = await Promise.all(mains.map((names) => findMains(folder, names)));
  const found = present.flatMap(([main]) => main ?? []);
  if (found.length === 0)
    return { problems: [problem('document-missing', nowhere(shown), { folder: shown })] };
  const problems = present.flatMap(([main, ...others]) =>
    others.map((other) =>
      problem('document-several', nowhere(shownPath(join(folder, other))), { main: main! }),
    ),
  );
  const reading: Reading = { folder, root: await realpath(folder), sources: new Map(), sha256: new Map() };
  // An overlay takes the place of what it extends, for the other document, too.
  const opened: Opened[] = [];
  for (const main of found) {
    const read = await openMain(reading, main);
    problems.push(...read.problems);
    if (read.path !== undefined) opened.push({ main, path: read.path });
  }
  const documents: Document[] = [];
  for (const each of opened) {
    const read = await readDocument(reading, each);
    problems.push(...read.problems);
    if (!read.document) continue;
    const same = documents.find(({ standard }) => standard === read.document!.standard);
    if (same)
      problems.push(problem('document-several', read.document.place(''), { main: basename(same.file) }));
    documents.push(read.document);
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

/** Those of the names that are there, in their order. */
async function findMains(folder: string, names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    if (await stat(join(folder, name)).catch(() => undefined)) found.push(name);
  }
  return found;
}

interface Opened {
  /** The file of the provider's folder. */
  readonly main: string;
  /** The file that the document is in. */
  readonly path: string;
}

async function readDocument(
  reading: Reading,
  { main, path }: Opened,
): Promise<Read<{ document?: Document }>> {
  const { folder } = reading;
  const { bundled, problems } = await readBundle(reading, path);
  if (!bundled) return { problems };
  const above = basename(dirname(resolve(folder)));
  const file = [/^[\w.-]+$/.test(above) ? above : 'specs', basename(resolve(folder)), main].join('/');
  const { value, place, origin } = bundled;
  const isUpstream = path !== main;
  const isApi = isUpstream ? kindOf(value) === 'api' : main.startsWith('openapi');
  const standard = isApi ? 'OpenAPI' : 'AsyncAPI';
  return {
    document: { provider: basename(resolve(folder)), file, standard, isUpstream, value, place, origin },
    problems: isUpstream ? eachOnce(problems) : problems,
  };
}

/** What somebody else's document says all over is said once. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [each.message, each])).values()];
}

/** The path of the file that a document is in: an overlay is applied to what it extends, which takes its place. */
async function openMain(reading: Reading, main: string): Promise<Read<{ path?: string }>> {
  const { folder, sources } = reading;
  const from = nowhere(shownPath(join(folder, main)));
  const unread = await readFiles(reading, [{ path: main, ref: main, place: from }]);
  if (unread.length > 0) return { problems: unread };
  const overlay = sources.get(main)!;
  if (!isOverlay(overlay.value)) return { path: main, problems: [] };
  const { extends: ref } = overlay.value;
  const place = overlay.place('/extends');
  if (typeof ref !== 'string')
    return { problems: [problem('reference-missing', place, { ref: '', near: '' })] };
  if (!/^(?![a-z][a-z0-9+.-]*:|\/)[^\\#]+$/i.test(ref))
    return { problems: [problem('reference-outside', place, { ref })] };
  const path = posix.normalize(ref);
  const faults = checkOverlay(overlay);
  if (faults.some(({ level }) => level === 'error')) return { problems: faults };
  const failed = await readFiles(reading, [{ path, ref, place }]);
  if (failed.length > 0) return { problems: failed };
  const expected = valueAt(overlay.value, '/x-upstream/sha256');
  const sha256 = reading.sha256.get(path)!;
  if (typeof expected === 'string' && sha256 !== expected) {
    const file = shownPath(join(folder, path));
    return { problems: [problem('upstream-altered', overlay.place('/x-upstream/sha256'), { file, sha256 })] };
  }
  const { source, problems } = applyOverlay(overlay, sources.get(path)!);
  if (!source) return { problems };
  sources.set(path, source);
  return { path, problems: faults };
}

/** The main file and all that it leads to, in one piece: what a reference asks for is read until nothing is missing. */
async function readBundle(reading: Reading, main: string): Promise<Read<{ bundled?: Bundle }>> {
  for (;;) {
    const bundled = bundle(reading.sources, main);
    if (bundled.missing.length === 0) {
      const { problems } = bundled;
      return problems.some(({ level }) => level === 'error') ? { problems } : { bundled, problems };
    }
    const problems = await readFiles(reading, bundled.missing);
    if (problems.length > 0) return { problems };
  }
}
