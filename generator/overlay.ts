import { JSONPathEnvironment, JSONPathError } from 'json-p3';
import { isObject, type Json, joinPointer, type JsonObject, pointerSteps, valueAt } from './json.ts';
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
  const version = isObject(overlay.value) ? overlay.value.overlay : undefined;
  if (typeof version !== 'string' || !/^1\.[01]\.\d+$/.test(version)) {
    const shown = typeof version === 'string' ? version : 'of no version';
    return {
      problems: [
        problem('version-unsupported', overlay.place('/overlay'), {
          standard: 'OpenAPI Overlay',
          version: shown,
        }),
      ],
    };
  }
  const actions = valueAt(overlay.value, '/actions');
  const state: State = { value: structuredClone(target.value), added: new Map(), problems: [] };
  (Array.isArray(actions) ? actions : []).forEach((action, index) =>
    act(state, overlay, isObject(action) ? action : {}, `/actions/${index}`),
  );
  if (state.problems.length > 0) return { problems: state.problems };
  return {
    source: { file: target.file, value: state.value, place: placesOf(state, overlay, target) },
    problems: [],
  };
}

const mostSelected = 10_000;
const jsonPath = new JSONPathEnvironment();
// Regular expressions of a document, which may be made to be slow.
for (const name of ['match', 'search']) jsonPath.functionRegister.delete(name);

interface State {
  value: Json;
  /** Where what the overlay added was written in it, by where it now is. */
  readonly added: Map<string, string>;
  readonly problems: Problem[];
}

function act(state: State, overlay: Source, action: JsonObject, at: string): void {
  const found = select(state, overlay, action.target, joinPointer(at, 'target'));
  const given =
    action.copy === undefined ? undefined : select(state, overlay, action.copy, joinPointer(at, 'copy'));
  if (!found || (action.copy !== undefined && !given)) return;
  if (action.remove === true) {
    // From the end: what is before an item of a list keeps its place.
    for (const pointer of [...found].reverse())
      state.value = without(state.value, pointerSteps(pointer)) ?? {};
    return;
  }
  const update = given ? valueAt(state.value, given[0]!) : action.update;
  if (update === undefined) return;
  const from = given ? at : joinPointer(at, 'update');
  for (const pointer of found) {
    const merged = merge(valueAt(state.value, pointer), structuredClone(update), { state, pointer, from });
    state.value = replaced(state.value, pointerSteps(pointer), merged);
  }
}

/** Pointers of all that a JSONPath selects; undefined, with a problem, where it is none or selects nothing. */
function select(state: State, overlay: Source, path: Json | undefined, at: string): string[] | undefined {
  const fail = (reason: string): undefined =>
    void state.problems.push(problem('overlay-target-invalid', overlay.place(at), { reason }));
  if (typeof path !== 'string') return fail('it is no text');
  try {
    const pointers: string[] = [];
    for (const { location } of jsonPath.lazyQuery(path, state.value as never)) {
      if (pointers.length === mostSelected) return fail(`"${path}" selects more than ${mostSelected} places`);
      pointers.push(joinPointer('', ...location.map(String)));
    }
    return pointers.length > 0 ? pointers : fail(`"${path}" selects nothing`);
  } catch (error) {
    if (!(error instanceof JSONPathError)) throw error;
    return fail(`"${path}" is no JSONPath: ${error.message}`);
  }
}

/** Objects member by member, lists by appending, all else by the new value. Overlay 1.1, section "Action Object". */
function merge(
  old: Json | undefined,
  value: Json,
  where: { readonly state: State; readonly pointer: string; readonly from: string },
): Json {
  const { state, pointer, from } = where;
  if (isObject(old) && isObject(value)) {
    const result: JsonObject = { ...old };
    for (const [key, member] of Object.entries(value)) {
      const inner = { state, pointer: joinPointer(pointer, key), from: joinPointer(from, key) };
      result[key] = merge(Object.hasOwn(old, key) ? old[key] : undefined, member, inner);
    }
    return result;
  }
  if (Array.isArray(old)) {
    const items = Array.isArray(value) ? value : [value];
    items.forEach((_, index) => {
      const written = Array.isArray(value) ? joinPointer(from, `${index}`) : from;
      state.added.set(joinPointer(pointer, `${old.length + index}`), written);
    });
    return [...old, ...items];
  }
  state.added.set(pointer, from);
  return value;
}

function replaced(value: Json, [step, ...rest]: readonly string[], by: Json): Json {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (`${index}` === step ? replaced(item, rest, by) : item));
  const object = value as JsonObject;
  return { ...object, [step]: replaced(object[step]!, rest, by) };
}

function without(value: Json, [step, ...rest]: readonly string[]): Json | undefined {
  if (step === undefined) return undefined;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const kept = `${index}` === step ? without(item, rest) : item;
      return kept === undefined ? [] : [kept];
    });
  }
  return Object.fromEntries(
    Object.entries(value as JsonObject).flatMap(([key, member]) => {
      const kept = key === step ? without(member, rest) : member;
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

/** What stands in the overlay is shown there, all else in the document that it extends. */
function placesOf({ added }: State, overlay: Source, target: Source): Source['place'] {
  return (pointer) => {
    const steps = pointerSteps(pointer);
    for (let length = steps.length; length >= 0; length--) {
      const written = added.get(joinPointer('', ...steps.slice(0, length)));
      if (written !== undefined) return overlay.place(joinPointer(written, ...steps.slice(length)));
    }
    return target.place(pointer);
  };
}
