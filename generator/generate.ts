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
import { isMarked } from './write.ts';

/** What is made of one provider's specification: `write.ts` writes it, or compares it. */
export interface Generated {
  /** Every file of its package. */
  readonly files: readonly GeneratedFile[];
  /** What stands beside the specification: a page of what is known, and how well. */
  readonly pages: readonly GeneratedFile[];
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
  const files = await renderPackage('package', { model, emitted }, making);
  const license = settings.license === null ? [] : [{ path: 'LICENSE', text: settings.license }];
  // What is known of a provider does not depend on what is made of it.
  const pages = await renderPackage('page', { model: whole, emitted }, making);
  return {
    files: await Promise.all([...files, ...license].map(formatFile)),
    pages: settings.outputs.page ? await Promise.all(pages.map(checkMarked).map(formatFile)) : [],
    warnings,
  };
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
