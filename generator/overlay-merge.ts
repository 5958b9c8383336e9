import { isObject, type Json, joinPointer, type JsonObject, pointerSteps } from './json.ts';

/**
 * Where a part of a document that an overlay changes was written: at a pointer into the overlay, or into the document that
 * it extends. What is not listed under `inner` was written where it seems to be.
 */
export interface Origin {
  isAdded: boolean;
  pointer: string;
  /** True for a copy, of which all was written in one place. */
  isCopy?: boolean;
  inner: Map<string, Origin>;
}

type From = Omit<Origin, 'inner'>;

const within = ({ isAdded, pointer, isCopy = false }: From, step: string): From => ({
  isAdded,
  pointer: isCopy ? pointer : joinPointer(pointer, step),
  isCopy,
});

/** Where the value at a pointer was written. */
export function originAt(origins: Origin, pointer: string): From {
  let known: Origin | undefined = origins;
  let from: From = origins;
  for (const step of pointerSteps(pointer)) {
    known = known?.inner.get(step);
    from = known ?? within(from, step);
  }
  return from;
}

/** What becomes of a value that was selected; undefined where it goes. */
type Change = (value: Json, origin: Origin) => Json | undefined;

/** A document in which the values at some pointers are changed, the inner ones first; what they are a part of is made anew. */
export function changed(
  value: Json,
  pointers: ReadonlySet<string>,
  origins: Origin,
  change: Change,
): Json | undefined {
  const selection = createSelection();
  for (const pointer of pointers) {
    let inner = selection;
    for (const step of pointerSteps(pointer)) {
      const next = inner.inner.get(step) ?? createSelection();
      inner.inner.set(step, next);
      inner = next;
    }
    inner.isSelected = true;
  }
  return changedWithin(value, selection, origins, change);
}

interface Selection {
  isSelected: boolean;
  readonly inner: Map<string, Selection>;
}

const createSelection = (): Selection => ({ isSelected: false, inner: new Map() });

function changedWithin(value: Json, selection: Selection, origin: Origin, change: Change): Json | undefined {
  const result = selection.inner.size === 0 ? value : changedMembers(value, selection, origin, change);
  return selection.isSelected ? change(result, origin) : result;
}

function changedMembers(value: Json, selection: Selection, origin: Origin, change: Change): Json {
  const isList = Array.isArray(value);
  const kept: [string, Json][] = [];
  const origins = new Map<string, Origin>();
  for (const [step, member] of Object.entries(value as JsonObject)) {
    const chosen = selection.inner.get(step);
    const own = origin.inner.get(step) ?? { ...within(origin, step), inner: new Map<string, Origin>() };
    const result = chosen ? changedWithin(member, chosen, own, change) : member;
    if (result === undefined) continue;
    // What stands behind an item that goes moves up.
    const key = isList ? `${kept.length}` : step;
    kept.push([key, result]);
    origins.set(key, own);
  }
  origin.inner = origins;
  return isList ? kept.map(([, item]) => item) : Object.fromEntries(kept);
}

/** Objects member by member, lists by appending, all else by the new value. Overlay 1.1, section "Action Object". */
export function merged(old: Json, value: Json, origin: Origin, from: From): Json {
  const add = (step: string, written: From): void =>
    void origin.inner.set(step, { ...written, inner: new Map() });
  if (isObject(old) && isObject(value)) {
    const members = Object.entries(value).map(([key, member]): [string, Json] => {
      const written = within(from, key);
      if (!Object.hasOwn(old, key)) {
        add(key, written);
        return [key, member];
      }
      const inner = origin.inner.get(key) ?? { ...within(origin, key), inner: new Map<string, Origin>() };
      origin.inner.set(key, inner);
      return [key, merged(old[key]!, member, inner, written)];
    });
    return { ...old, ...Object.fromEntries(members) };
  }
  if (Array.isArray(old)) {
    const items = Array.isArray(value) ? value : [value];
    items.forEach((_, index) =>
      add(`${old.length + index}`, Array.isArray(value) ? within(from, `${index}`) : from),
    );
    return [...old, ...items];
  }
  Object.assign(origin, from);
  return value;
}

/** Why a value cannot be merged into another; undefined where it can. An item of a list may be of any kind. */
export function incompatible(old: Json, value: Json, pointer: string): string | undefined {
  if (Array.isArray(old)) return undefined;
  if (!isObject(old) || !isObject(value)) return mismatch(old, value, pointer);
  for (const [key, member] of Object.entries(value)) {
    if (!Object.hasOwn(old, key)) continue;
    const inner = joinPointer(pointer, key);
    // A member that is a list takes a list only.
    const fault = Array.isArray(old[key])
      ? mismatch(old[key], member, inner)
      : incompatible(old[key]!, member, inner);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function mismatch(old: Json, value: Json, pointer: string): string | undefined {
  const [is, becomes] = [shapeOf(old), shapeOf(value)];
  return is === becomes
    ? undefined
    : `${pointer || 'the document'} is of the ${is}, and this of the ${becomes}`;
}

/** In plural: what can be merged with each other. */
export function shapeOf(value: Json): 'objects' | 'lists' | 'single values' {
  return Array.isArray(value) ? 'lists' : isObject(value) ? 'objects' : 'single values';
}

/** How many values a value is; at most one more than `most`. */
export function sizeOf(value: Json, most: number): number {
  let size = 0;
  const waiting = [value];
  for (let next = waiting.pop(); next !== undefined && size <= most; next = waiting.pop()) {
    size++;
    if (typeof next === 'object' && next !== null) for (const each of Object.values(next)) waiting.push(each);
  }
  return size;
}
