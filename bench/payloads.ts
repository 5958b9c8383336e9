import { readFileSync } from 'node:fs';

/** The committed payloads, by the name of their file in `bench/payloads`. */
export type PayloadName = 'passto-pay-success' | 'evo-like-payment';

export const payloadNames: readonly PayloadName[] = ['passto-pay-success', 'evo-like-payment'];

const placeholder = 'evt-00000001';

/** Gives the body for each number: compact JSON that differs in nothing but its id, always of one length. */
export function createBodies(name: PayloadName): (number: number) => Buffer {
  const text = JSON.stringify(JSON.parse(readFileSync(`bench/payloads/${name}.json`, 'utf8')));
  const [before, after, ...more] = text.split(placeholder);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new TypeError(`Expected "${placeholder}" once in the payload ${name}`);
  }
  return (number) => Buffer.from(`${before}evt-${String(number).padStart(8, '0')}${after}`);
}
