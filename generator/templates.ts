import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import handlebars, { type HelperDelegate } from 'handlebars';
import { nowhere, shownPath } from './files.ts';
import { byCodeUnit } from './json.ts';
import { type Place, problem, SpecificationError } from './problem.ts';
import { comment, link, literal, markdown } from './text.ts';

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

/**
 * The templates of a kind, sorted by what they make. One in the user's folder takes the place of ours of the same path, or
 * makes a file more.
 * @throws SpecificationError for a folder that is not there.
 */
export async function listTemplates(kind: Kind, own: string | null): Promise<Template[]> {
  const templates = await templatesIn(folderOf(kind), false);
  if (own === null) return templates;
  await readdir(own).catch(() => {
    const reason = 'it is not a folder that can be read';
    throw new SpecificationError([problem('template-invalid', nowhere(shownPath(own)), { reason })]);
  });
  const theirs = await templatesIn(join(own, kind), true);
  const byPath = new Map([...templates, ...theirs].map((each) => [each.path, each]));
  return [...byPath.values()].sort((a, b) => byCodeUnit(a.path, b.path));
}

async function templatesIn(folder: string, isOwn: boolean): Promise<Template[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(byCodeUnit);
  return await Promise.all(
    files.map(async (file): Promise<Template> => {
      const path = file
        .slice(folder.length + 1)
        .split(sep)
        .join('/');
      const isRendered = path.endsWith(ending);
      return {
        path: isRendered ? path.slice(0, -ending.length) : path,
        text: (await readFile(file, 'utf8')).replaceAll('\r\n', '\n'),
        isRendered,
        own: isOwn ? nowhere(shownPath(file)) : null,
      };
    }),
  );
}

// Of its own, so that the helpers are these and nobody else's.
const engine = handlebars.create();
const encoders = { literal, comment, markdown, link };
for (const [name, encode] of Object.entries(encoders)) engine.registerHelper(name, checked(encode));

/** Handlebars is strict about names, but not about those that a helper is given. */
function checked(encode: (value: never) => string): HelperDelegate {
  return (
    value: unknown,
    { name, loc }: { name: string; loc: { start: { line: number; column: number } } },
  ) => {
    if (value !== undefined) return encode(value as never);
    const { line, column } = loc.start;
    throw Object.assign(new Error(`what \`${name}\` is given is not there`), { lineNumber: line, column });
  };
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
    knownHelpers: { literal: true, comment: true, markdown: true, link: true },
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
  const reason = message.replace(/ - \d+:\d+$/, '').replace(/\n.*$/s, '');
  return new SpecificationError([problem('template-invalid', place, { reason })]);
}
