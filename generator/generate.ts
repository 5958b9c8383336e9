import { buildModel } from './build.ts';
import { emitClient } from './client.ts';
import { emitConfirm } from './client-confirm.ts';
import { shownPath } from './files.ts';
import { formatFile } from './format.ts';
import type { Model } from './model.ts';
import { emitPayloads } from './payloads.ts';
import { problem, type Problem, sortProblems, SpecificationError } from './problem.ts';
import { readDocuments } from './read.ts';
import { withOutputs } from './outputs.ts';
import { firstVersion } from './package.ts';
import { type Emitted, type GeneratedFile, type Making, renderPackage, viewFor } from './render.ts';
import { emitService } from './scaffold-example.ts';
import { defaultSettings } from './settings.ts';
import { emitValidators } from './validators.ts';
import { shownDocuments } from './view.ts';
import { isMarked, listPath } from './write.ts';

/** What is made of one provider's specification: `write.ts` writes it, or compares it. */
export interface Generated {
  /** Every file of its package. */
  readonly files: readonly GeneratedFile[];
  /** What stands beside the specification: a page of what is known, and how well. */
  readonly pages: readonly GeneratedFile[];
  /** What the pages say that they were generated from. */
  readonly document: string;
  readonly warnings: readonly Problem[];
}

/** What is made where nothing is configured, for the first time. */
export const firstMaking: Making = { settings: defaultSettings, version: firstVersion };

/** One provider's specification → its package and its page. */
export async function generate(folder: string, making: Making = firstMaking): Promise<Generated> {
  const { settings } = making;
  const { model: whole, warnings } = await inspect(folder);
  const model = withOutputs(whole, settings.outputs);
  const emitted = await emit(model, making);
  const license = settings.license === null ? [] : [{ path: 'LICENSE', text: settings.license }];
  const files = [...license, ...(await renderPackage('package', { model, emitted }, making))];
  checkPaths(files);
  // What is known of a provider does not depend on what is made of it.
  const pages = await renderPackage('page', { model: whole, emitted }, making);
  return {
    files: await Promise.all(files.map(formatFile)),
    pages: settings.outputs.page ? await Promise.all(pages.map(checkMarked).map(formatFile)) : [],
    document: shownDocuments(whole),
    warnings,
  };
}

/** Two texts for one file, of which one would be lost: a template of the user's made the second. */
function checkPaths(files: readonly GeneratedFile[]): void {
  const seen = new Set([listPath]);
  for (const { path, own } of files) {
    // Some file systems take two names that differ in case for one.
    const known = path.toLowerCase();
    if (own?.own && seen.has(known))
      throw new SpecificationError([problem('output-taken', own.own, { path })]);
    seen.add(known);
  }
}

/** A page that cannot be known as ours would be written once, and never again. */
function checkMarked(page: GeneratedFile): GeneratedFile {
  if (!page.own?.own || isMarked(page.text)) return page;
  const reason =
    'the first line of a page says what it was generated from, so that it is known from what people write';
  throw new SpecificationError([problem('template-invalid', page.own.own, { reason })]);
}

/** What the templates of a package see, as JSON. */
export async function inspectView(whole: Model, making: Making): Promise<object> {
  const model = withOutputs(whole, making.settings.outputs);
  return viewFor({ model, emitted: await emit(model, making) }, making);
}

async function emit(model: Model, making: Making): Promise<Emitted> {
  return {
    payloads: await emitPayloads(model),
    validators: emitValidators(model),
    client: await emitClient(model),
    confirm: emitConfirm(model),
    service: await emitService(model, making),
  };
}

/**
 * One provider's specification → its Model: READ and BUILD, the stages in which a specification can be wrong.
 * @throws SpecificationError with all problems of the stage that found any.
 */
export async function inspect(folder: string): Promise<{ model: Model; warnings: Problem[] }> {
  try {
    return await readAndBuild(folder);
  } catch (error) {
    // References that lead on and on, deeper than the stack.
    if (!(error instanceof RangeError)) throw error;
    const place = { file: shownPath(folder), line: 1, column: 1, text: '', pointer: '' };
    throw new SpecificationError([problem('document-too-complex', place, { limit: 'the stack can hold' })]);
  }
}

async function readAndBuild(folder: string): Promise<{ model: Model; warnings: Problem[] }> {
  const read = await readDocuments(folder);
  if (!read.documents) throw new SpecificationError(sortProblems(read.problems));
  const built = buildModel(read.documents);
  const problems = sortProblems([...read.problems, ...built.problems]);
  if (!built.model) throw new SpecificationError(problems);
  return { model: built.model, warnings: problems };
}
