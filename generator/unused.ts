import { type Context, report } from './context.ts';
import { isObject, type Json, joinPointer, valueAt } from './json.ts';

/** Warns of every channel and component that no operation leads to: nothing is generated from it. */
export function reportUnused(context: Context): void {
  const { value } = context.document;
  const reached = reachable(value);
  const components = valueAt(value, '/components');
  const kinds = isObject(components) ? Object.keys(components).filter((kind) => !kind.startsWith('x-')) : [];
  for (const kind of ['/channels', ...kinds.map((each) => joinPointer('/components', each))]) {
    const named = valueAt(value, kind);
    for (const name of isObject(named) ? Object.keys(named) : []) {
      const pointer = joinPointer(kind, name);
      // Something within it may be what is used.
      if (!reached.some((each) => each === pointer || each.startsWith(`${pointer}/`))) {
        report(context, 'component-unused', pointer, { name });
      }
    }
  }
}

/** Every pointer that the operations lead to, through any number of references. */
function reachable(document: Json): string[] {
  const reached = new Set<string>();
  const waiting = ['/operations'];
  for (let pointer = waiting.pop(); pointer !== undefined; pointer = waiting.pop()) {
    if (reached.has(pointer)) continue;
    reached.add(pointer);
    waiting.push(...references(valueAt(document, pointer) ?? null));
  }
  return [...reached];
}

/** The targets of all references of a value. Text that only looks like one does no harm here. */
function references(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isObject(value)) return [];
  const own = typeof value.$ref === 'string' && value.$ref.startsWith('#/') ? [value.$ref.slice(1)] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}
