import { hash } from 'node:crypto';

/** What an index of PostgreSQL takes whole, and its texts hold as it is: no U+0000, no half of a surrogate pair. */
const plain = /^(?!sha256:)[^\0\p{Surrogate}]{0,400}$/u;

/** A key as it is stored: itself, or its hash where it is long or strange. Two keys are never stored as one. */
export function keyText(key: string): string {
  return plain.test(key) ? key : `sha256:${hash('sha256', JSON.stringify(key), 'hex')}`;
}

/** A position as it is stored: the order of the bytes stays that of the positions. */
export function positionText(position: string): string {
  return position.replace(/[\0\x01]/g, (each) => (each === '\0' ? '\x01\x01' : '\x01\x02'));
}

/** A text for people who look at the table: nearly as it is. */
export function shownText(text: string | undefined): string | null {
  return text === undefined ? null : text.replaceAll('\0', '\\u0000');
}
