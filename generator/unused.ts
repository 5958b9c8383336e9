import { type Context, report } from './context.ts';
import { isObject, type Json, joinPointer, valueAt } from './json.ts';
import { hasKeywords, walk } from './places.ts';

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
  const targets: { from: string; to: string }[] = [];
  walk(document, ({ $ref }, pointer, kind) => {
    if (hasKeywords(kind) && typeof $ref === 'string') targets.push({ from: pointer, to: $ref.slice(1) });
  });
  const reached = new Set<string>();
  const waiting = ['/operations'];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (reached.has(place)) continue;
    reached.add(place);
    const inside = `${place}/`;
    waiting.push(
      ...targets.filter(({ from }) => from === place || from.startsWith(inside)).map(({ to }) => to),
    );
  }
  return [...reached];
}
