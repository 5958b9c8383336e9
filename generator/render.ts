import type { EmittedClient } from './client.ts';
import type { EmittedConfirm } from './client-confirm.ts';
import type { Model } from './model.ts';
import { packageOf, type PackageView } from './package.ts';
import type { EmittedService } from './scaffold-example.ts';
import type { Settings } from './settings.ts';
import { compile, listTemplates, type Template } from './templates.ts';
import type { ValidatorModule } from './validators.ts';
import { type View, viewOf } from './view.ts';

/** A file of a package: its path within it, with forward slashes, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
  /** The template that it was made by, where that is one of the user's. */
  readonly own?: Template;
}

/** How a package is made, besides what its specification says. */
export interface Making {
  readonly settings: Settings;
  /** The version that the package has. */
  readonly version: string;
}

/** What was emitted from a Model. */
export interface Emitted {
  readonly payloads: string;
  readonly validators: readonly ValidatorModule[];
  /** Null where there is nothing to call. */
  readonly client: EmittedClient | null;
  /** Null where no message can be confirmed by a call. */
  readonly confirm: EmittedConfirm | null;
  /** Null where nothing is received that a service could take. */
  readonly service: EmittedService | null;
}

/** A Model, and what was emitted from it. */
interface Made {
  readonly model: Model;
  readonly emitted: Emitted;
}

/** All that a template sees. */
type Rendered = Omit<Model, 'channels'> & Emitted & View & PackageView;

/** Templates of files that a package has only where there is something to put into them. */
const needs: readonly (readonly [RegExp, (given: Rendered) => boolean])[] = [
  [/^asyncapi\.json/, ({ bundled }) => bundled.asyncapi !== undefined],
  [/^openapi\.json/, ({ bundled }) => bundled.openapi !== undefined],
  [/^src\/provider\.ts/, ({ channels }) => channels.length > 0],
  [/^src\/testing\.ts/, ({ hasTesting }) => hasTesting],
  [/^src\/(api|calls|client)\.ts/, ({ api }) => api !== null],
  [/^src\/confirm\.ts/, ({ confirm }) => confirm !== null],
];

/** A part of a template's path that stands for one file each. */
const perSchema = '[schema]';

/**
 * templates/package/** → the files of one package, or templates/page/** → its page: `.hbs` is rendered, anything else copied.
 * @throws SpecificationError for a template of the user's that cannot be rendered.
 */
export async function renderPackage(
  kind: 'package' | 'page',
  given: Made,
  { settings, version }: Making,
): Promise<GeneratedFile[]> {
  const rendered = viewFor(given, { settings, version });
  const templates = await listTemplates(kind, settings.templates);
  return templates
    .filter(({ path }) => needs.every(([form, isNeeded]) => !form.test(path) || isNeeded(rendered)))
    .flatMap((template) => renderTemplate(template, rendered));
}

/** Everything that templates may print, by its names. */
export function viewFor({ model, emitted }: Made, { settings, version }: Making): Rendered {
  return { ...model, ...emitted, ...viewOf(model), ...packageOf(model, settings, version) };
}

function renderTemplate(template: Template, rendered: Rendered): GeneratedFile[] {
  const { path, text } = template;
  const own = template.own ? { own: template } : {};
  if (!template.isRendered) return [{ path, text, ...own }];
  const render = compile(template);
  if (!path.includes(perSchema)) return [{ path, text: render(rendered), ...own }];
  return rendered.validators.map((validator) => ({
    path: path.replace(perSchema, validator.file),
    text: render({ ...validator, document: rendered.document, provider: rendered.provider }),
    ...own,
  }));
}
