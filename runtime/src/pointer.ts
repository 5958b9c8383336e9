/** `/a~1b/0` → `['a/b', '0']` (RFC 6901, section 4); the empty text is the whole value. */
export function parsePointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** An index of a list as RFC 6901 writes it, section 4: without leading zeros. */
export function isIndex(step: string): boolean {
  return /^(0|[1-9]\d*)$/.test(step);
}

/** The value a pointer leads to in parsed JSON, or undefined. Inherited properties are never followed. */
export function valueAt(value: unknown, steps: readonly string[]): unknown {
  let current = value;
  for (const step of steps) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    if (Array.isArray(current) && !isIndex(step)) return undefined;
    current = (current as Record<string, unknown>)[step];
  }
  return current;
}
