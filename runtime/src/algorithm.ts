import {
  createHash,
  createHmac,
  type KeyObject,
  sign as signWith,
  timingSafeEqual,
  verify as verifyWith,
} from 'node:crypto';
import type { Algorithm } from './recipe.ts';
import { concat } from './signed-text.ts';
import type { Chunk } from './transform.ts';

type KeyPairHalf = KeyObject;

/** True where the signature is that of the chunks. What both sides can compute is compared in constant time. */
export function isGenuine(
  algorithm: Algorithm,
  key: Buffer | KeyObject,
  chunks: readonly Chunk[],
  signature: Uint8Array,
): boolean {
  const digest = symmetric(algorithm, key, chunks);
  if (digest) return digest.length === signature.length && timingSafeEqual(digest, signature);
  return verifyWith(hashName(algorithm), concat(chunks), keyOptions(algorithm, key), signature);
}

/** The signature of chunks, in bytes. The key of a key pair is the private one. */
export function signatureOf(algorithm: Algorithm, key: Buffer | KeyObject, chunks: readonly Chunk[]): Buffer {
  const digest = symmetric(algorithm, key, chunks);
  return digest ?? signWith(hashName(algorithm), concat(chunks), keyOptions(algorithm, key));
}

/** Compares texts of any length in constant time. */
export function isSameSecret(a: Uint8Array, b: Uint8Array): boolean {
  const [left, right] = [a, b].map((bytes) => createHash('sha256').update(bytes).digest());
  return timingSafeEqual(left!, right!);
}

/** How many bytes a signature has; undefined where that depends. */
export function signatureLength(algorithm: Algorithm): number | undefined {
  if (algorithm === 'ed25519' || algorithm === 'ecdsa-sha256-p1363') return 64;
  const [family, hash = ''] = algorithm.split('-');
  return family === 'hmac' || family === 'digest' ? hashLengths[hash] : undefined;
}

const hashLengths: Record<string, number> = { md5: 16, sha1: 20, sha256: 32, sha384: 48, sha512: 64 };

function symmetric(
  algorithm: Algorithm,
  key: Buffer | KeyObject,
  chunks: readonly Chunk[],
): Buffer | undefined {
  const [family, hash = ''] = algorithm.split('-');
  if (family !== 'hmac' && family !== 'digest') return undefined;
  const digest = family === 'hmac' ? createHmac(hash, key) : createHash(hash);
  for (const chunk of chunks) digest.update(chunk);
  return digest.digest();
}

/** `rsa-sha256` → `sha256`, a name that node:crypto knows; Ed25519 has a hash of its own. */
function hashName(algorithm: Algorithm): string | null {
  return algorithm === 'ed25519' ? null : algorithm.split('-')[1]!;
}

function keyOptions(algorithm: Algorithm, key: Buffer | KeyObject) {
  const dsaEncoding = algorithm === 'ecdsa-sha256-p1363' ? ('ieee-p1363' as const) : ('der' as const);
  return { key: key as KeyPairHalf, dsaEncoding };
}
