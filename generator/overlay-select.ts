import { runInNewContext } from 'node:vm';
import { JSONPathEnvironment, JSONPathError } from 'json-p3';
import { type Json, joinPointer } from './json.ts';

/** What is wrong with an action, at one of its keys. */
export class SelectError extends Error {
  readonly key: string;

  constructor(key: string, reason: string) {
    super(reason);
    this.name = 'SelectError';
    this.key = key;
  }
}

const mostSelected = 10_000;
// No document is deeper, with what an overlay nests in it.
const jsonPath = new JSONPathEnvironment({ maxRecursionDepth: 1_000 });
// Regular expressions of a document, which may be made to be slow.
for (const name of ['match', 'search']) jsonPath.functionRegister.delete(name);

/**
 * Pointers of all that a JSONPath selects, each once.
 * @throws SelectError where it is none, selects nothing or too much, or is not done by `deadline`, a time of `performance.now()`.
 */
export function select(
  { value, deadline }: { readonly value: Json; readonly deadline: number },
  { path, key }: { readonly path: string; readonly key: string },
): ReadonlySet<string> {
  const fail = (reason: string): SelectError => new SelectError(key, `"${path}" ${reason}`);
  try {
    const pointers = new Set<string>();
    bounded(() => collect(value, path, pointers), deadline);
    if (pointers.size > mostSelected)
      throw fail(`selects more than ${mostSelected.toLocaleString('en')} places`);
    if (pointers.size === 0) throw fail('selects nothing');
    return pointers;
  } catch (error) {
    if (error instanceof JSONPathError) throw fail(`is no JSONPath: ${error.message}`);
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw fail('takes too long');
    throw error;
  }
}

/** One more than are allowed, at most. */
function collect(value: Json, path: string, pointers: Set<string>): void {
  for (const { location } of jsonPath.lazyQuery(path, value)) {
    pointers.add(joinPointer('', ...location.map(String)));
    if (pointers.size > mostSelected) return;
  }
}

/** A path may look at everything for everything that it looks at. */
function bounded(work: () => void, deadline: number): void {
  runInNewContext('work()', { work }, { timeout: Math.max(1, Math.ceil(deadline - performance.now())) });
}
