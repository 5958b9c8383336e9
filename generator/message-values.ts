import { parseSource, type Source } from '@hookwright/runtime';
import { describedPointer, type Facts } from './facts.ts';
import { joinPointer } from './json.ts';
import type { HeaderSource } from './sources.ts';

/** A value of a delivery, as a document names it. */
export interface NamedValue {
  readonly source: Source;
  /** The pointer under which the payload's schema describes it; undefined for what is none of its fields. */
  readonly field: string | undefined;
  /** False for a field or a header that the message does not describe. Of a URL's query nothing is described. */
  readonly isKnown: boolean;
}

/** Finds what a message says of a value that is taken from its deliveries: `payload /id`. */
export function findValue(
  text: string,
  headers: readonly HeaderSource[],
  { pointers }: Pick<Facts, 'pointers'>,
): NamedValue {
  const source = parseSource(text);
  if (source.from === 'query') return { source, field: undefined, isKnown: true };
  if (source.from === 'header') {
    const isKnown = headers.some(({ name }) => name.toLowerCase() === source.name);
    return { source, field: undefined, isKnown };
  }
  const field = describedPointer(joinPointer('', ...source.steps), pointers);
  return { source, field, isKnown: field !== undefined };
}
