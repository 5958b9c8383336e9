import { buildAsyncapi } from './build-asyncapi.ts';
import { checkSchemas } from './check.ts';
import type { Context } from './context.ts';
import type { Model } from './model.ts';
import type { Problem } from './problem.ts';
import type { Document } from './read.ts';
import { reportUnused } from './unused.ts';

/** A valid document → the Model of its provider, or problems. */
export function buildModel(document: Document): { model?: Model; problems: Problem[] } {
  const context: Context = { document, problems: [], origins: new Map(), fields: new Map() };
  const model = buildAsyncapi(context);
  checkSchemas(context, model);
  const failed = context.problems.some(({ level }) => level === 'error');
  // Where something is wrong, what it should have led to is unused: no news.
  if (!failed) reportUnused(context);
  return failed ? { problems: context.problems } : { model, problems: context.problems };
}
