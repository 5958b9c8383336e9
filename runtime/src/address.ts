/** Finds what belongs to an address by the path of a URL. */
export type Addresses<T> = (url: string) => T | undefined;

/**
 * Makes the search. A host may have put a prefix before the path, so the longest address that the path ends with counts;
 * `{name}` in an address is any one segment.
 */
export function createAddresses<T>(entries: readonly (readonly [address: string, value: T])[]): Addresses<T> {
  const known = entries
    .map(([address, value]) => ({ steps: segments(address), value }))
    .sort((a, b) => b.steps.length - a.steps.length);
  return (url) => {
    const path = segments(url.replace(/[?#].*$/s, ''));
    return known.find(({ steps }) => endsWith(path, steps))?.value;
  };
}

const segments = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

function endsWith(path: readonly string[], steps: readonly string[]): boolean {
  const start = path.length - steps.length;
  return start >= 0 && steps.every((step, index) => step === path[start + index] || /^\{.+\}$/.test(step));
}
