import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import handlebars, { type HelperDelegate, type HelperOptions } from 'handlebars';
import { nowhere, shownPath } from './files.ts';
import { byCodeUnit } from './json.ts';
import { type Place, problem, SpecificationError } from './problem.ts';
import { comment, line, link, literal, markdown } from './text.ts';

/** One file of a folder of templates. */
export interface Template {
  /** Where what it makes stands, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** False for what is copied. */
  readonly isRendered: boolean;
  /** Where a template of the user's stands; null for one of ours, whose mistakes are bugs. */
  readonly own: Place | null;
}

/** The kinds of what is made of a provider: each has a folder of templates. */
export type Kind = 'package' | 'page' | 'scaffold' | 'init';

const ours = fileURLToPath(new URL('../templates', import.meta.url));

/** The folder of our templates of a kind. */
export function folderOf(kind: Kind): string {
  return join(ours, kind);
}

const ending = '.hbs';

/** The kinds of which a user's folder may hold templates. */
const ownKinds: readonly Kind[] = ['package', 'page', 'scaffold'];

/**
 * The templates of a kind, sorted by what they make. One in the user's folder takes the place of ours of the same path, or
 * makes a file more.
 * @throws SpecificationError for a folder that is not there, or holds what nothing is made of.
 */
export async function listTemplates(kind: Kind, own: string | null): Promise<Template[]> {
  const templates = await templatesIn(folderOf(kind), false);
  if (own === null) return templates;
  await checkOwnFolder(own);
  const theirs = await templatesIn(join(own, kind), true);
  const byPath = new Map(templates.map((each) => [each.path, each]));
  for (const each of theirs) {
    if (byPath.get(each.path)?.own)
      throw new SpecificationError([problem('output-taken', each.own!, { path: each.path })]);
    byPath.set(each.path, each);
  }
  return [...byPath.values()].sort((a, b) => byCodeUnit(a.path, b.path));
}

/** Nothing in the user's folder is passed over in silence: a folder that is misspelt, a template outside of them. */
async function checkOwnFolder(own: string): Promise<void> {
  const names = await readdir(own, { withFileTypes: true }).catch(() => {
    throw new SpecificationError([problem('templates-missing', nowhere(shownPath(own)), {})]);
  });
  const layers = await readdir(folderOf('scaffold'));
  await checkNames(own, names, ownKinds);
  await checkNames(
    join(own, 'scaffold'),
    await readdir(join(own, 'scaffold'), { withFileTypes: true }).catch(() => []),
    layers,
  );
}

async function checkNames(
  folder: string,
  entries: readonly Dirent[],
  known: readonly string[],
): Promise<void> {
  for (const { name } of entries) {
    const path = join(folder, name);
    const isFolder = (await stat(path)).isDirectory();
    // What is no template may stand there: a README, what an editor keeps.
    if (isFolder ? known.includes(name) || name.startsWith('.') : !name.endsWith(ending)) continue;
    const reason = `nothing is made of it: templates stand in ${known.map((each) => `${each}/`).join(', ')}`;
    throw invalid(nowhere(shownPath(path)), reason);
  }
}

const invalid = (place: Place, reason: string): SpecificationError =>
  new SpecificationError([problem('template-invalid', place, { reason })]);

async function templatesIn(folder: string, isOwn: boolean): Promise<Template[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const templates = await Promise.all(
    names.sort(byCodeUnit).map(async (name): Promise<Template[]> => {
      const file = join(folder, name);
      if (!(await stat(file)).isFile()) return [];
      const own = isOwn ? nowhere(shownPath(file)) : null;
      const path = name.split(sep).join('/');
      const isRendered = path.endsWith(ending);
      return [
        {
          path: isRendered ? path.slice(0, -ending.length) : path,
          text: textIn(await readFile(file), own).replaceAll('\r\n', '\n'),
          isRendered,
          own,
        },
      ];
    }),
  );
  return templates.flat();
}

/** Of bytes that are no text, something else would be written than what stands there. */
function textIn(bytes: Uint8Array, own: Place | null): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw own ? invalid(own, 'it is not UTF-8, and only text is generated') : error;
  }
}

// Of its own, so that the helpers are these and nobody else's.
const engine = handlebars.create();
const encoders = { literal, comment, line, markdown, link };
for (const [name, encode] of Object.entries(encoders)) engine.registerHelper(name, checked(encode));
for (const name of ['each', 'if', 'unless', 'with']) {
  const block = engine.helpers[name]!;
  engine.registerHelper(name, checked(block));
}
// What it looks up may not be there, and nothing would tell.
engine.unregisterHelper('lookup');

/** Handlebars is strict about names, but not about those that a helper or a block is given. */
function checked(helper: (value: never, options: HelperOptions) => string): HelperDelegate {
  return function (this: unknown, value: unknown, options: HelperOptions & Called) {
    if (value !== undefined) return helper.call(this, value as never, options);
    const { name, loc } = options;
    const { line, column } = loc.start;
    throw Object.assign(new Error(`what \`${name}\` is given is not there`), { lineNumber: line, column });
  };
}

/** What Handlebars tells a helper of its call, besides what its types say. */
interface Called {
  readonly name: string;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

/**
 * A template as a function of what it prints.
 * @throws SpecificationError for one of the user's that cannot be rendered, when it is compiled or when it is called.
 */
export function compile({ text, own }: Template): (view: object) => string {
  const render = engine.compile(text, {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(encoders).map((name) => [name, true])),
    preventIndent: true,
  });
  return (view) => {
    try {
      return render(view);
    } catch (error) {
      throw own ? mistakeIn(own, text, error) : error;
    }
  };
}

function mistakeIn(own: Place, text: string, error: unknown): SpecificationError {
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  const shown = text.split('\n')[line - 1] ?? '';
  const place = { ...own, line, column: (column ?? 0) + 1, text: shown };
  return invalid(place, inOurWords(message));
}

/** What Handlebars says, without its pictures and the names of its insides. */
function inOurWords(message: string): string {
  const said = message.replace(/ - \d+:\d+$/, '');
  const [, missing] = /^(".*") not defined in /.exec(said) ?? [];
  if (missing !== undefined) return `there is no ${missing} here`;
  const [, helper] = /unknown helper (\S+)$/.exec(said) ?? [];
  if (helper !== undefined) return `there is no helper "${helper}": ${Object.keys(encoders).join(', ')}`;
  const [first = '', ...others] = said.split('\n');
  const [, got] = /got ('.*')$/.exec(others.at(-1) ?? '') ?? [];
  if (got === "'EOF'") return 'a block is open at the end of the template';
  return got === undefined ? first : `${first.replace(/:$/, '')}: ${got} cannot stand here`;
}
