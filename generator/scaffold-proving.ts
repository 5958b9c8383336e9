import { coversSource, parseSource } from '@hookwright/runtime';
import { type Json, joinPointer, valueAt } from './json.ts';
import type { Channel } from './model.ts';
import type { SignatureView } from './scaffold-signatures.ts';

/** A message, and a text of its example that is signed. */
export interface PartialDelivery {
  readonly message: string;
  readonly text: string;
}

/** What the test changes on the way: a value that stands once in an example, and that the signature covers. */
export function provingOf(
  channels: readonly Channel[],
  { recipe }: SignatureView,
  keyOf: (channel: Channel, message: string) => string,
): PartialDelivery | null {
  if (!recipe) return null;
  for (const channel of channels) {
    for (const { name, sample } of channel.messages) {
      if (sample === undefined) continue;
      const written = JSON.stringify(sample);
      const text = textsOf(sample).find(
        ([pointer, value]) =>
          /^[a-z\d]+$/i.test(value) &&
          written.split(value).length === 2 &&
          coversSource(recipe, parseSource(`payload ${pointer}`)),
      )?.[1];
      if (text !== undefined) return { message: keyOf(channel, name), text };
    }
  }
  return null;
}

/** Every text in an example that is not the whole of it, with its pointer. */
function textsOf(sample: Json, pointer = ''): [string, string][] {
  const value = valueAt(sample, pointer)!;
  if (typeof value === 'string') return pointer === '' ? [] : [[pointer, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((name) => textsOf(sample, joinPointer(pointer, name)));
}
