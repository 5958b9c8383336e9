import { createHash } from 'node:crypto';

/**
 * What the inbox and its messages are called in NATS. One stream holds one message under each subject; another holds the lines, with one
 * subject for each.
 */
export interface Names {
  readonly stream: string;
  readonly lines: string;
  readonly consumer: string;
  /** What either stream holds, and what of it the consumer hands out. */
  readonly all: string;
  readonly allLines: string;
  readonly due: string;
  /** An entry without an entity. */
  readonly entry: (id: string) => string;
  /** An entry that has an entity, and one that is buried. */
  readonly body: (id: string) => string;
  /** That an entry stands in the line of its entity. */
  readonly line: (line: string) => string;
  /** That it is the turn of the first in a line: one for each line that is not empty. */
  readonly turn: (line: string) => string;
  /** That a message is postponed, and how many of its deliveries do not count. */
  readonly later: (sequence: number | '*') => string;
  /** The same of a message that is handed out again, or is held for long. */
  readonly tried: (sequence: number) => string;
  /** Why an entry is buried. */
  readonly grave: (state: string, id: string) => string;
}

/** @throws TypeError for a name that cannot be part of a subject. */
export function namesOf(name: unknown): Names {
  if (typeof name !== 'string' || !/^[\w-]{1,64}$/.test(name)) {
    throw new TypeError('`name` must be 1 to 64 letters, digits, `-` and `_`');
  }
  const prefix = `hookwright.${name}`;
  const linesPrefix = `hookwright-lines.${name}`;
  return {
    stream: `hookwright_${name}`,
    lines: `hookwright-lines_${name}`,
    consumer: 'worker',
    all: `${prefix}.>`,
    allLines: `${linesPrefix}.*`,
    due: `${prefix}.due.>`,
    entry: (id) => `${prefix}.due.entry.${id}`,
    body: (id) => `${prefix}.body.${id}`,
    line: (line) => `${linesPrefix}.${line}`,
    turn: (line) => `${prefix}.due.turn.${line}`,
    later: (sequence) => `${prefix}.later.${sequence}`,
    tried: (sequence) => `${prefix}.tried.${sequence}`,
    grave: (state, id) => `${prefix}.grave.${state}.${id}`,
  };
}

/** The line of an entity, which may be any text. */
export function lineOf(entity: string): string {
  return createHash('sha256').update(entity).digest('base64url');
}
