import type { EmittedClient } from './client.ts';
import type { EmittedConfirm } from './client-confirm.ts';
import type { Model } from './model.ts';
import { packageOf, type PackageView } from './package.ts';
import { problem, SpecificationError } from './problem.ts';
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
type Rendered = Omit<Model, 'channels'> & Emitted & View & PackageView & { readonly more: More };

/** What templates of the user's add to a package. */
interface More {
  /** The names of modules, `topics` for `src/topics.ts`: each is a subpath. */
  readonly modules: readonly string[];
  /** What stands beside `src`, and is published. */
  readonly files: readonly string[];
}

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
  making: Making,
): Promise<GeneratedFile[]> {
  const rendered = await viewFor(given, making);
  const templates = await listTemplates(kind, making.settings.templates);
  return templates
    .filter(({ path }) => needs.every(([form, isNeeded]) => !form.test(path) || isNeeded(rendered)))
    .flatMap((template) => renderTemplate(template, rendered));
}

/** Everything that templates may print, by its names. */
export async function viewFor({ model, emitted }: Made, { settings, version }: Making): Promise<Rendered> {
  const more = await moreOf(settings.templates);
  return { ...model, ...emitted, ...viewOf(model), ...packageOf(model, settings, version), more };
}

async function moreOf(own: string | null): Promise<More> {
  const [ours, all] = await Promise.all([listTemplates('package', null), listTemplates('package', own)]);
  const known = new Set(ours.map(({ path }) => path));
  const paths = all.map(({ path }) => path).filter((path) => !known.has(path));
  const modules = paths.flatMap((path) => /^src\/([\w-]+)\.ts$/.exec(path)?.[1] ?? []);
  const files = paths.map((path) => path.split('/')[0]!).filter((name) => !/^(\.|src$|LICENSE$)/.test(name));
  return { modules, files: [...new Set(files)] };
}

function renderTemplate(template: Template, rendered: Rendered): GeneratedFile[] {
  const { path, text } = template;
  const own = template.own ? { own: template } : {};
  checkStandIns(template);
  if (!template.isRendered) return [{ path, text, ...own }];
  const render = compile(template);
  if (!path.includes(perSchema)) return [{ path, text: render(rendered), ...own }];
  return rendered.validators.map((validator) => ({
    path: path.replace(perSchema, validator.file),
    text: render({ ...validator, document: rendered.document, provider: rendered.provider }),
    ...own,
  }));
}

/** What stands in brackets is not a name: of those of a service, none is known here. */
function checkStandIns({ path, own, isRendered }: Template): void {
  const [found] = path.replace(isRendered ? perSchema : '', '').match(/\[[^\]/]*\]/) ?? [];
  if (!own || found === undefined) return;
  const reason = `nothing is put in the place of ${found}: ${perSchema} alone stands for one file each, in what is rendered`;
  throw new SpecificationError([problem('template-invalid', own, { reason })]);
}
