import type { Source } from '@hookwright/runtime';
import { joinPointer, pointerSteps } from './json.ts';

interface Given {
  /** Pointers of all fields of a payload. */
  readonly fields: readonly string[];
  /** Pointers of texts that hold JSON: what is in them is signed where the text is. */
  readonly embedded: readonly string[];
  /** Where the signature itself may be: nothing covers that. */
  readonly signature: readonly string[];
  readonly covers: (source: Source) => boolean;
}

/** Pointers of the fields that a signature does not cover: of whole objects where it covers nothing of them. */
export function unsignedFields({ fields, embedded, signature, covers }: Given): string[] {
  if (covers({ from: 'payload', steps: [] })) return [];
  // Of a payload of which no field is described, any field.
  const known = fields.length > 0 ? [...new Set(fields)] : ['/*'];
  const outer = new Set(known.flatMap(around));
  const leaves = known.filter((field) => !outer.has(field));
  const isClosed = (leaf: string): boolean =>
    signature.includes(leaf) || isSigned({ from: 'payload', steps: pointerSteps(leaf) }, embedded, covers);
  const closed = new Set(leaves.filter(isClosed));
  const partlyClosed = new Set([...closed].flatMap(around));
  const open = leaves.filter((leaf) => !closed.has(leaf));
  const widest = open.map((leaf) => around(leaf).find((outer) => !partlyClosed.has(outer)) ?? leaf);
  return [...new Set(widest)].sort();
}

/** Pointers of what a value stands in, the outermost first. */
function around(pointer: string): string[] {
  const steps = pointerSteps(pointer);
  return steps.map((_, length) => joinPointer('', ...steps.slice(0, length)));
}

/** True for a value that is signed, or that stands in a text that is. */
export function isSigned(source: Source, embedded: readonly string[], covers: Given['covers']): boolean {
  if (covers(source) || source.from !== 'payload') return covers(source);
  const pointer = joinPointer('', ...source.steps);
  return embedded.some(
    (text) => pointer.startsWith(`${text}/`) && covers({ from: 'payload', steps: pointerSteps(text) }),
  );
}
