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
      if (!reached.has(pointer)) report(context, 'component-unused', pointer, { name });
    }
  }
}

/** Every channel and component that the operations lead to, by itself or by something within, through any number of references. */
function reachable(document: Json): Set<string> {
  const targets = new Map<string, string[]>();
  walk(document, ({ $ref }, pointer, kind) => {
    if (!hasKeywords(kind) || typeof $ref !== 'string') return;
    const owner = ownerOf(pointer);
    targets.set(owner, [...(targets.get(owner) ?? []), ownerOf($ref.slice(1))]);
  });
  const reached = new Set<string>();
  const waiting = [...targets.keys()].filter((owner) => owner.startsWith('/operations/'));
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop()) {
    if (reached.has(owner)) continue;
    reached.add(owner);
    waiting.push(...(targets.get(owner) ?? []));
  }
  return reached;
}

/** The channel, operation or component that a pointer leads into. */
function ownerOf(pointer: string): string {
  const steps = pointer.split('/');
  return steps.slice(0, steps[1] === 'components' ? 4 : 3).join('/');
}
