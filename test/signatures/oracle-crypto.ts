/** Keys, encodings and algorithms, with node:crypto and nothing else. */
import { createHash, createHmac, createPrivateKey, createPublicKey, KeyObject } from 'node:crypto';
import { sign as signBytes, verify as verifyBytes } from 'node:crypto';
import { type Encoding, type OracleKey, Refused, required, type Scheme, textOf } from './oracle-notation.ts';

const isSymmetric = (algorithm: string): boolean => /^(hmac-|digest-|token$|basic$)/.test(algorithm);

/** The form of a scheme's key: a public key for what has one, text for all else. */
function keyFormOf(
  { key }: Scheme,
  algorithm: string,
): { encoding: string; strip?: string; digest?: string } {
  const form = key ?? (isSymmetric(algorithm) ? 'utf8' : 'public');
  return typeof form === 'string' ? { encoding: form } : form;
}

/** The bytes of a secret: without its prefix, decoded, and digested where the scheme says so. */
export function secretBytes(scheme: Scheme, algorithm: string, key: OracleKey): Buffer {
  const { encoding, strip = '', digest } = keyFormOf(scheme, algorithm);
  const bytes =
    typeof key === 'string'
      ? Buffer.from(key.startsWith(strip) ? key.slice(strip.length) : key, encoding as BufferEncoding)
      : Buffer.from(key instanceof KeyObject ? key.export() : key);
  return digest === undefined ? bytes : createHash(digest).update(bytes).digest();
}

/** A public key or a certificate in PEM, or SPKI in base64 or as bytes; of Ed25519 also its 32 bytes. */
export function publicKey(scheme: Scheme, algorithm: string, key: OracleKey): KeyObject {
  if (key instanceof KeyObject) return key.type === 'private' ? createPublicKey(key) : key;
  const { encoding, strip = '' } = keyFormOf(scheme, algorithm);
  if (encoding === 'public') {
    if (typeof key === 'string' && key.includes('-----BEGIN ')) return createPublicKey(key);
    const der = typeof key === 'string' ? Buffer.from(key, 'base64') : Buffer.from(key);
    return createPublicKey({ key: der, format: 'der', type: 'spki' });
  }
  const raw =
    typeof key === 'string'
      ? Buffer.from(key.startsWith(strip) ? key.slice(strip.length) : key, encoding as BufferEncoding)
      : Buffer.from(key);
  return createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') },
    format: 'jwk',
  });
}

/** A signature on the wire as bytes. Strictly: what has another spelling of the same bytes is refused. */
export function decodeSignature(text: string, encoding: Encoding | undefined): Buffer {
  if (encoding === undefined) return Buffer.from(text);
  const bytes = Buffer.from(text, encoding);
  const again = bytes.toString(encoding);
  const isSame = again === (encoding === 'hex' ? text.toLowerCase() : text);
  if (!isSame || text === '') throw new Refused(`the signature is not ${encoding}`);
  return bytes;
}

export const encodeSignature = (bytes: Buffer, encoding: Encoding | undefined): string =>
  encoding === undefined ? textOf(bytes) : bytes.toString(encoding);

/** The bytes that a symmetric scheme would have sent. */
function symmetric(algorithm: string, message: Uint8Array, secret: Buffer): Buffer {
  const [kind, hash = ''] = algorithm.split('-');
  if (kind === 'hmac') return createHmac(hash, secret).update(message).digest();
  if (kind === 'digest') return createHash(hash).update(message).digest();
  return secret;
}

/** Is this the signature? */
export function isSignature(
  algorithm: string,
  signature: Buffer,
  { scheme, message, key }: { scheme: Scheme; message: Uint8Array; key: OracleKey },
): boolean {
  if (isSymmetric(algorithm))
    return symmetric(algorithm, message, secretBytes(scheme, algorithm, key)).equals(signature);
  const { hash, dsaEncoding } = asymmetric(algorithm);
  return verifyBytes(hash, message, { key: publicKey(scheme, algorithm, key), dsaEncoding }, signature);
}

/** Makes the signature; of an asymmetric scheme with a private key. */
export function makeSignature(
  algorithm: string,
  { scheme, message, key }: { scheme: Scheme; message: Uint8Array; key: OracleKey },
): Buffer {
  if (isSymmetric(algorithm)) return symmetric(algorithm, message, secretBytes(scheme, algorithm, key));
  const { hash, dsaEncoding } = asymmetric(algorithm);
  const privateKey = key instanceof KeyObject ? key : createPrivateKey(textOf(key));
  return signBytes(hash, message, { key: privateKey, dsaEncoding });
}

function asymmetric(algorithm: string): { hash: string | null; dsaEncoding: 'der' | 'ieee-p1363' } {
  const [, , hash] = required(/^(rsa|ecdsa|ed25519)(?:-(sha\d+))?/.exec(algorithm) ?? undefined, algorithm);
  return { hash: hash ?? null, dsaEncoding: algorithm.endsWith('-p1363') ? 'ieee-p1363' : 'der' };
}
