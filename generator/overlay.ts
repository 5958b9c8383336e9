import { isObject, type Json, joinPointer, type JsonObject, valueAt } from './json.ts';
import { changed, incompatible, merged, type Origin, originAt, shapeOf, sizeOf } from './overlay-merge.ts';
import { select, SelectError } from './overlay-select.ts';
import { checkOverlayStandard } from './overlay-standard.ts';
import { problem, type Problem } from './problem.ts';
import type { Source } from './yaml.ts';

/** What an overlay is: a document that says how another is to be changed. OpenAPI Overlay 1.0 and 1.1. */
export function isOverlay(value: Json): value is JsonObject {
  return isObject(value) && value.overlay !== undefined;
}

/**
 * Applies an overlay to the document that it extends, which itself stays as it is: each action merges `update` into, or
 * copies to, or removes what its `target` selects, a JSONPath of RFC 9535. What it added is at the overlay's place.
 */
export function applyOverlay(overlay: Source, target: Source): { source?: Source; problems: Problem[] } {
  const faults = checkOverlayStandard(overlay);
  if (faults.length > 0) return { problems: faults };
  const origins: Origin = { isAdded: false, pointer: '', inner: new Map() };
  const state: State = { value: target.value, origins, added: 0, deadline: performance.now() + longest };
  const problems: Problem[] = [];
  (valueAt(overlay.value, '/actions') as JsonObject[]).forEach((action, index) => {
    try {
      act(state, action, `/actions/${index}`);
    } catch (error) {
      if (!(error instanceof SelectError)) throw error;
      const place = overlay.place(`/actions/${index}/${error.key}`);
      problems.push(problem('overlay-target-invalid', place, { reason: error.message }));
    }
  });
  if (problems.length > 0) return { problems };
  return {
    source: { file: target.file, value: state.value, place: placeOf(origins, overlay, target) },
    problems,
  };
}

/** More than somebody waits, and than somebody writes. */
const longest = 5_000;
const mostAdded = 1_000_000;

interface State {
  value: Json;
  readonly origins: Origin;
  /** How many values were added so far. */
  added: number;
  readonly deadline: number;
}

/** Overlay 1.1, section "Action Object". */
function act(state: State, action: JsonObject, at: string): void {
  const { remove, copy = '' } = action;
  const target = action.target as string;
  const does = ['update', 'copy', 'remove'].filter((key) =>
    key === 'remove' ? remove === true : action[key] !== undefined,
  );
  const [key] = does;
  if (key === undefined || does.length > 1) {
    const what = does.map((each) => `\`${each}\``).join(' and ') || 'nothing';
    throw new SelectError('target', `an action does one thing, and this does ${what}`);
  }
  const found = select(state, { path: target, key: 'target' });
  if (key === 'remove' && found.has('')) throw new SelectError('target', `"${target}" is the whole document`);
  if (key === 'remove') {
    state.value = changed(state.value, found, state.origins, () => undefined)!;
    return;
  }
  const value = key === 'copy' ? copied(state, copy as string) : action.update!;
  checkFit(state, { found, target, value, key });
  const from = { isAdded: true, pointer: joinPointer(at, key), isCopy: key === 'copy' };
  state.value = changed(state.value, found, state.origins, (old, origin) =>
    merged(old, value, origin, from),
  )!;
}

function copied(state: State, copy: string): Json {
  const [pointer, ...more] = select(state, { path: copy, key: 'copy' });
  if (more.length > 0) throw new SelectError('copy', `"${copy}" selects several places`);
  return valueAt(state.value, pointer!)!;
}

interface Addition {
  readonly found: ReadonlySet<string>;
  readonly target: string;
  readonly value: Json;
  readonly key: string;
}

function checkFit(state: State, { found, target, value, key }: Addition): void {
  const old = [...found].map((pointer) => ({ pointer, value: valueAt(state.value, pointer)! }));
  const shapes = new Set(old.map((each) => shapeOf(each.value)));
  if (shapes.size > 1) throw new SelectError('target', `"${target}" selects ${[...shapes].join(' and ')}`);
  state.added += sizeOf(value, mostAdded) * found.size;
  if (state.added > mostAdded)
    throw new SelectError(key, `more than ${mostAdded.toLocaleString('en')} values are added`);
  for (const each of old) {
    const reason = incompatible(each.value, value, each.pointer);
    if (reason !== undefined) throw new SelectError(key, reason);
  }
}

/** What stands in the overlay is shown there, all else in the document that it extends. */
function placeOf(origins: Origin, overlay: Source, target: Source): Source['place'] {
  return (pointer) => {
    const { isAdded, pointer: written } = originAt(origins, pointer);
    return (isAdded ? overlay : target).place(written);
  };
}
