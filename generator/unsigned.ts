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
  const leaves = [...new Set(fields)].filter(
    (field) => !fields.some((other) => other.startsWith(`${field}/`)),
  );
  const isCovered = (leaf: string): boolean =>
    isSigned({ from: 'payload', steps: pointerSteps(leaf) }, embedded, covers);
  if (covers({ from: 'payload', steps: [] })) return [];
  const open = leaves.filter((leaf) => !signature.includes(leaf) && !isCovered(leaf));
  const widest = open.map((leaf) => widestWithin(leaf, leaves, open));
  return [...new Set(widest)].sort();
}

/** True for a value that is signed, or that stands in a text that is. */
export function isSigned(source: Source, embedded: readonly string[], covers: Given['covers']): boolean {
  if (covers(source) || source.from !== 'payload') return covers(source);
  const pointer = joinPointer('', ...source.steps);
  return embedded.some(
    (text) => pointer.startsWith(`${text}/`) && covers({ from: 'payload', steps: pointerSteps(text) }),
  );
}

/** The outermost object around a leaf of which every leaf is open too. */
function widestWithin(leaf: string, leaves: readonly string[], open: readonly string[]): string {
  const steps = pointerSteps(leaf);
  for (let length = 0; length < steps.length; length++) {
    const around = joinPointer('', ...steps.slice(0, length));
    const inside = leaves.filter((other) => other.startsWith(`${around}/`));
    if (inside.every((other) => open.includes(other))) return around;
  }
  return leaf;
}
