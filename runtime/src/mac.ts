import { createHash, createHmac, hash } from 'node:crypto';
import type { Algorithm, Encoding } from './recipe.ts';
import type { Chunk } from './transform.ts';

/** Computes what both sides can compute: the keyed hash or the digest of a text in pieces, encoded. */
export type Mac = (chunks: readonly Chunk[], encoding: Encoding) => string;

/** Undefined for an algorithm of a key pair, or one that signs nothing. */
export function createMac(algorithm: Algorithm, key: Uint8Array): Mac | undefined {
  const [family, name = ''] = algorithm.split('-');
  if (family !== 'hmac' && family !== 'digest') return undefined;
  const isKeyed = family === 'hmac';
  const { inner, outer } = isKeyed ? padsOf(name, key) : { inner: none, outer: none };
  return function mac(chunks, encoding) {
    const text = gathered(inner, chunks);
    if (!text) return byStream(isKeyed ? createHmac(name, key) : createHash(name), chunks, encoding);
    if (!isKeyed) return hash(name, text, encoding);
    outer.write(hash(name, text, 'hex'), inner.length, 'hex');
    return hash(name, outer, encoding);
  };
}

const none = Buffer.alloc(0);
const hashLengths: Record<string, number> = { md5: 16, sha1: 20, sha256: 32, sha384: 48, sha512: 64 };

/**
 * The two key blocks of RFC 2104, section 2; after the outer one is room for the inner hash. Two hashes of one call
 * each take about half the time of one keyed hash that is made, fed and finished.
 */
function padsOf(name: string, key: Uint8Array): { inner: Buffer; outer: Buffer } {
  const size = name === 'sha384' || name === 'sha512' ? 128 : 64;
  const block = Buffer.alloc(size);
  block.set(key.length > size ? createHash(name).update(key).digest() : key);
  const outer = Buffer.alloc(size + hashLengths[name]!);
  block.forEach((byte, index) => (outer[index] = byte ^ 0x5c));
  return { inner: block.map((byte) => byte ^ 0x36) as Buffer, outer };
}

/** What is larger is fed piece by piece. */
const mostGathered = 256 * 1024;
let scratch = Buffer.allocUnsafe(4096);

/** The chunks in one piece, valid until the next call; undefined where they are too large for that. */
function gathered(head: Uint8Array, chunks: readonly Chunk[]): Buffer | undefined {
  let room = head.length;
  // A character of UTF-16 is at most three bytes of UTF-8.
  for (const chunk of chunks) room += typeof chunk === 'string' ? chunk.length * 3 : chunk.length;
  if (room > mostGathered) return undefined;
  if (room > scratch.length) scratch = Buffer.allocUnsafe(room * 2);
  scratch.set(head);
  let end = head.length;
  for (const chunk of chunks) {
    if (typeof chunk === 'string') end += scratch.write(chunk, end);
    else {
      scratch.set(chunk, end);
      end += chunk.length;
    }
  }
  return scratch.subarray(0, end);
}

function byStream(
  stream: ReturnType<typeof createHash | typeof createHmac>,
  chunks: readonly Chunk[],
  encoding: Encoding,
): string {
  for (const chunk of chunks) stream.update(chunk);
  return stream.digest(encoding);
}

/** How many bytes a signature has; undefined where that depends on the key. */
export function signatureLength(algorithm: Algorithm): number | undefined {
  if (algorithm === 'ed25519' || algorithm === 'ecdsa-sha256-p1363') return 64;
  const [family, name = ''] = algorithm.split('-');
  return family === 'hmac' || family === 'digest' ? hashLengths[name] : undefined;
}
