/** What the names of all keys begin with: of every store the default is the same. */
export const defaultPrefix = 'hookwright';

/** @throws TypeError: braces choose the part of a cluster, and the store has its own. */
export function checkName(option: string, text: unknown): void {
  if (typeof text === 'string' && /^[^{}]+$/.test(text)) return;
  throw new TypeError(`\`${option}\` must be a text without braces, of one character or more`);
}

/** @throws TypeError for what Redis cannot take for a time. */
export function checkRemembering(rememberMs: unknown): void {
  if (typeof rememberMs === 'number' && rememberMs >= 1 && rememberMs <= Number.MAX_SAFE_INTEGER) return;
  throw new TypeError('`rememberMs` must be a number of milliseconds from 1 to 2^53 - 1');
}
