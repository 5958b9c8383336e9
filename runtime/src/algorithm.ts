import {
  createHash,
  type KeyObject,
  sign as signWith,
  timingSafeEqual,
  verify as verifyWith,
} from 'node:crypto';
import type { Algorithm } from './recipe.ts';
import { concat } from './signed-text.ts';
import type { Chunk } from './transform.ts';

/** True where the signature is that of the chunks, by the public half of a key pair. */
export function isGenuine(
  algorithm: Algorithm,
  key: KeyObject,
  chunks: readonly Chunk[],
  signature: Uint8Array,
): boolean {
  return verifyWith(hashName(algorithm), concat(chunks), keyOptions(algorithm, key), signature);
}

/** The signature of chunks, by the private half of a key pair. */
export function signatureOf(algorithm: Algorithm, key: KeyObject, chunks: readonly Chunk[]): Buffer {
  return signWith(hashName(algorithm), concat(chunks), keyOptions(algorithm, key));
}

/** Compares bytes of any length in constant time. */
export function isSameSecret(a: Uint8Array, b: Uint8Array): boolean {
  const [left, right] = [a, b].map((bytes) => createHash('sha256').update(bytes).digest());
  return timingSafeEqual(left!, right!);
}

/** Two buffers for each length of signatures that has come up: making them takes longer than comparing. */
const pairs = new Map<number, readonly [Buffer, Buffer]>();

/** Compares two signatures in one encoding in constant time. What is no ASCII is no signature. */
export function isSameSignature(expected: string, given: string): boolean {
  const { length } = expected;
  if (length !== given.length) return false;
  const pair = pairs.get(length) ?? ([Buffer.alloc(length), Buffer.alloc(length)] as const);
  pairs.set(length, pair);
  const [left, right] = pair;
  left.write(expected, 'latin1');
  right.write(given, 'latin1');
  // A character beyond Latin-1 was written as one within: the texts are compared too, where that tells nobody anything.
  return timingSafeEqual(left, right) && expected === given;
}

/** `rsa-sha256` → `sha256`, a name that node:crypto knows; Ed25519 has a hash of its own. */
function hashName(algorithm: Algorithm): string | null {
  return algorithm === 'ed25519' ? null : algorithm.split('-')[1]!;
}

function keyOptions(algorithm: Algorithm, key: KeyObject) {
  const dsaEncoding = algorithm === 'ecdsa-sha256-p1363' ? ('ieee-p1363' as const) : ('der' as const);
  return { key, dsaEncoding };
}
