import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import handlebars from 'handlebars';
import type { EmittedClient } from './client.ts';
import type { EmittedConfirm } from './client-confirm.ts';
import { byCodeUnit } from './json.ts';
import type { Model } from './model.ts';
import { comment, link, literal, markdown } from './text.ts';
import type { ValidatorModule } from './validators.ts';
import { type View, viewOf } from './view.ts';

/** A file of a package: its path within it, with forward slashes, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** What was emitted from a Model. */
export interface Emitted {
  readonly payloads: string;
  readonly validators: readonly ValidatorModule[];
  /** Null where there is nothing to call. */
  readonly client: EmittedClient | null;
  /** Null where no message can be confirmed by a call. */
  readonly confirm: EmittedConfirm | null;
}

/** Templates of files that a package has only where there is something to put into them. */
const needs: readonly (readonly [RegExp, (given: Model & Emitted) => boolean])[] = [
  [/^asyncapi\.json/, ({ bundled }) => bundled.asyncapi !== undefined],
  [/^openapi\.json/, ({ bundled }) => bundled.openapi !== undefined],
  [/^src\/(provider|receiver|testing)\.ts/, ({ channels }) => channels.length > 0],
  [/^src\/(api|calls|client)\.ts/, ({ api }) => api !== null],
  [/^src\/confirm\.ts/, ({ confirm }) => confirm !== null],
];

/** A part of a template's path that stands for one file each. */
const perSchema = '[schema]';

// Of its own, so that the helpers are these and nobody else's.
const engine = handlebars.create();
const helpers = { literal, comment, markdown, link };
engine.registerHelper(helpers);

/** templates/package/** → the files of one package: `.hbs` is rendered, anything else copied. */
export async function renderPackage(
  model: Model,
  emitted: Emitted,
  templates: string,
): Promise<GeneratedFile[]> {
  const entries = await readdir(templates, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(templates.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) =>
      needs.every(([form, isNeeded]) => !form.test(path) || isNeeded({ ...model, ...emitted })),
    )
    .sort(byCodeUnit);
  const rendered = { ...model, ...emitted, ...viewOf(model) };
  const files = await Promise.all(
    paths.map(async (path) =>
      renderFile(path, (await readFile(join(templates, path), 'utf8')).replaceAll('\r\n', '\n'), rendered),
    ),
  );
  return files.flat();
}

function renderFile(
  path: string,
  text: string,
  rendered: Omit<Model, 'channels'> & Emitted & View,
): GeneratedFile[] {
  if (!path.endsWith('.hbs')) return [{ path, text }];
  const target = path.slice(0, -'.hbs'.length);
  const template = engine.compile(text, {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: { literal: true, comment: true, markdown: true, link: true },
    preventIndent: true,
  });
  if (!path.includes(perSchema)) return [{ path: target, text: template(rendered) }];
  return rendered.validators.map((validator) => ({
    path: target.replace(perSchema, validator.file),
    text: template({ ...validator, document: rendered.document, provider: rendered.provider }),
  }));
}
