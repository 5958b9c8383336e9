import { fileURLToPath } from 'node:url';
import { buildModel } from './build.ts';
import { emitClient } from './client.ts';
import { emitConfirm } from './client-confirm.ts';
import { shownPath } from './files.ts';
import { formatFile } from './format.ts';
import type { Model } from './model.ts';
import { emitPayloads } from './payloads.ts';
import { problem, type Problem, sortProblems, SpecificationError } from './problem.ts';
import { readDocuments } from './read.ts';
import { type GeneratedFile, renderPackage } from './render.ts';
import { emitValidators } from './validators.ts';

export const templatesFolder = fileURLToPath(new URL('../templates/package', import.meta.url));
const pageFolder = fileURLToPath(new URL('../templates/page', import.meta.url));

/** What is made of one provider's specification: `write.ts` writes it, or compares it. */
export interface Generated {
  /** Every file of its package. */
  readonly files: readonly GeneratedFile[];
  /** The page that stands beside the specification: what is known, and how well. */
  readonly page: GeneratedFile;
  readonly warnings: readonly Problem[];
}

/** One provider's specification → its package and its page. */
export async function generate(folder: string): Promise<Generated> {
  const { model, warnings } = await inspect(folder);
  const payloads = await emitPayloads(model);
  const validators = emitValidators(model);
  const emitted = { payloads, validators, client: await emitClient(model), confirm: emitConfirm(model) };
  const render = async (templates: string): Promise<GeneratedFile[]> =>
    Promise.all((await renderPackage(model, emitted, templates)).map(formatFile));
  const [files, pages] = await Promise.all([render(templatesFolder), render(pageFolder)]);
  return { files, page: pages[0]!, warnings };
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
