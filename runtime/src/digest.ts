import { mayBeRounded } from './json.ts';
import { parsePointer } from './pointer.ts';

/** What a digest leaves out: the members by their names, and of those that stay what is left out within. `*` is any member. */
export type Dropped = ReadonlyMap<string, Dropped | 'whole'>;

/** Pointers as a tree. What holds for any member holds for each that has a name in it, too. */
export function droppedBy(pointers: readonly string[]): Dropped {
  return treeOf(pointers.map(parsePointer));
}

function treeOf(paths: readonly (readonly string[])[]): Dropped {
  const names = new Set(paths.map(([first]) => first!));
  return new Map(
    [...names].map((name) => {
      const under = paths.filter(([first]) => first === name || first === '*').map((steps) => steps.slice(1));
      return [name, under.some((steps) => steps.length === 0) ? 'whole' : treeOf(under)];
    }),
  );
}

/**
 * 64 bits of a value without its volatile parts and without regard to the order of members, in hex: equal for equal values, and
 * different for two that a provider signed, but for one pair in 2^64. Undefined where a number of it may have been rounded,
 * unless it has been read exactly.
 */
export function digestOf(value: unknown, volatile: Dropped, isExact = false): string | undefined {
  isRounded = false;
  mix(value, volatile);
  return isRounded && !isExact ? undefined : hex(made[0]!) + hex(made[1]!);
}

// The two halves of the hash that was made last, and whether a number on the way may have been rounded. Here, and not in
// objects that are handed up, because this walks over every delivery.
const made = new Int32Array(2);
const number = new Float64Array(1);
const halves = new Int32Array(number.buffer);
let isRounded = false;

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');

/** Leaves the hash of a value in `made`. */
function mix(value: unknown, drop: Dropped | undefined): void {
  if (typeof value === 'string') return mixText(value, 1);
  if (typeof value === 'number') {
    if (mayBeRounded(value)) isRounded = true;
    number[0] = value;
    return finish(halves[0]! ^ 0x3c6ef372, halves[1]!);
  }
  if (typeof value !== 'object' || value === null) return mixText(String(value), 3);
  if (Array.isArray(value)) mixList(value, drop);
  else mixObject(value as Readonly<Record<string, unknown>>, drop);
}

function mixList(items: readonly unknown[], drop: Dropped | undefined): void {
  let h = 11;
  let l = 12;
  for (const [index, item] of items.entries()) {
    const within = drop && droppedWithin(drop, `${index}`);
    if (within === 'whole') continue;
    mix(item, within);
    // The order counts.
    h = (Math.imul(h ^ made[0]!, 0x9e3779b1) + 1) | 0;
    l = (Math.imul(l ^ made[1]!, 0x85ebca6b) + 1) | 0;
  }
  finish(h, l);
}

function mixObject(object: Readonly<Record<string, unknown>>, drop: Dropped | undefined): void {
  let h = 21;
  let l = 22;
  for (const name in object) {
    const within = drop && droppedWithin(drop, name);
    if (within === 'whole') continue;
    mix(object[name], within);
    const valueHigh = made[0]!;
    const valueLow = made[1]!;
    mixText(name, 4);
    finish(Math.imul(made[0]!, 0x27d4eb2f) ^ valueHigh, Math.imul(made[1]!, 0x165667b1) ^ valueLow);
    // A sum: the order does not count.
    h = (h + made[0]!) | 0;
    l = (l + made[1]!) | 0;
  }
  finish(h, l);
}

/** Two units at a time. */
function mixText(text: string, kind: number): void {
  const { length } = text;
  let h = kind;
  let l = length;
  for (let index = 0; index < length; index += 2) {
    const word = text.charCodeAt(index) | (index + 1 < length ? text.charCodeAt(index + 1) << 16 : 0);
    h = Math.imul(h ^ word, 0x9e3779b1);
    h ^= h >>> 15;
    l = Math.imul(l ^ word, 0x85ebca6b);
    l ^= l >>> 13;
  }
  finish(h ^ length, l ^ kind);
}

/** Spreads every bit over all others of its half, and each half over the other. */
function finish(h: number, l: number): void {
  h = Math.imul(h ^ (h >>> 16) ^ l, 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  l = Math.imul(l ^ (l >>> 16) ^ h, 0x85ebca6b);
  l = Math.imul(l ^ (l >>> 13), 0xc2b2ae35);
  made[0] = h ^ (h >>> 16);
  made[1] = l ^ (l >>> 16);
}

/** What is left out within a member. */
function droppedWithin(drop: Dropped, name: string): Dropped | 'whole' | undefined {
  return drop.get(name) ?? drop.get('*');
}
