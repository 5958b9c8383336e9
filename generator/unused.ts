import { type Context, report } from './context.ts';
import { isObject, joinPointer, valueAt } from './json.ts';
import { hasKeywords, walk } from './places.ts';
import type { Document } from './read.ts';

/** Warns of every channel and component that no operation leads to, of whichever document: nothing is generated from it. */
export function reportUnused(contexts: readonly Context[]): void {
  const reached = new Set(contexts.flatMap(({ document }) => [...reachable(document)]));
  for (const context of contexts) {
    const { value, origin } = context.document;
    const components = valueAt(value, '/components');
    const kinds = isObject(components)
      ? Object.keys(components).filter((kind) => !kind.startsWith('x-'))
      : [];
    for (const kind of ['/channels', ...kinds.map((each) => joinPointer('/components', each))]) {
      const named = valueAt(value, kind);
      for (const name of isObject(named) ? Object.keys(named) : []) {
        const pointer = joinPointer(kind, name);
        if (!reached.has(origin(pointer))) report(context, 'component-unused', pointer, { name });
      }
    }
  }
}

/** Where everything was written that operations lead to, by itself or by something within, through any number of references. */
function reachable({ value, origin }: Document): Set<string> {
  const targets = new Map<string, string[]>();
  const add = (pointer: string, target: string): void => {
    const owner = ownerOf(pointer);
    targets.set(owner, [...(targets.get(owner) ?? []), ownerOf(target)]);
  };
  walk(value, (object, pointer, kind) => {
    if (hasKeywords(kind) && typeof object.$ref === 'string') add(pointer, object.$ref.slice(1));
    if (kind === 'call' || kind === 'api') {
      const security = Array.isArray(object.security) ? object.security.filter(isObject) : [];
      for (const name of security.flatMap(Object.keys))
        add(pointer, joinPointer('/components/securitySchemes', name));
    }
  });
  const reached = new Set<string>();
  const waiting = [...targets.keys()].filter((owner) => /^(\/(operations|paths|webhooks)\/|$)/.test(owner));
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop()) {
    if (reached.has(owner)) continue;
    reached.add(owner);
    waiting.push(...(targets.get(owner) ?? []));
  }
  return new Set([...reached].map(origin));
}

/** The channel, operation or component that a pointer leads into. */
function ownerOf(pointer: string): string {
  const steps = pointer.split('/');
  return steps.slice(0, steps[1] === 'components' ? 4 : 3).join('/');
}
