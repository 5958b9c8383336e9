import { createPrivateKey, createPublicKey, KeyObject } from 'node:crypto';
import { decodeText } from './encoding.ts';
import { isHmac, type ParsedRecipe } from './recipe.ts';

/** A secret as the provider issued it, or a public key: PEM, or the Base64 of its SPKI form. */
export type Key = string | Uint8Array | KeyObject;

/** A key in the form that the functions of node:crypto take fastest. */
export type Secret = Buffer | KeyObject;

/** @throws TypeError for a key that cannot be one, by its place in the list, never by its value. */
export function loadKeys(recipe: ParsedRecipe, keys: readonly Key[], half: 'public' | 'private'): Secret[] {
  if (!Array.isArray(keys) || keys.length === 0) throw new TypeError('`keys` must hold at least one key');
  return keys.map((key: Key, index) => {
    if (isEmpty(key)) {
      throw new TypeError(`keys[${index}] is empty: is its environment variable set?`);
    }
    try {
      return isHmac(recipe) ? loadSecret(key, recipe.key) : loadKeyPairHalf(key, half);
    } catch {
      const wanted = isHmac(recipe) ? `${recipe.key} text` : `an RSA ${half} key in PEM`;
      // Without `cause`: the library's own message may quote the key.
      throw new TypeError(`keys[${index}] is not ${wanted}`);
    }
  });
}

/** An HMAC with no key can be made by anybody. */
function isEmpty(key: Key | null | undefined): boolean {
  if (key instanceof KeyObject) return key.symmetricKeySize === 0;
  return key === undefined || key === null || key.length === 0;
}

function loadSecret(key: Key, form: ParsedRecipe['key']): Buffer {
  if (key instanceof KeyObject && key.type === 'secret') return key.export();
  if (typeof key !== 'string') {
    if (!(key instanceof Uint8Array)) throw new TypeError('not bytes');
    return Buffer.from(key);
  }
  if (form === 'utf8') return Buffer.from(key, 'utf8');
  const bytes = form === 'public' ? undefined : decodeText(key, form);
  if (!bytes) throw new TypeError('not in its encoding');
  return bytes;
}

function loadKeyPairHalf(key: Key, half: 'public' | 'private'): KeyObject {
  if (key instanceof KeyObject) return checked(key);
  const text = typeof key === 'string' ? key : Buffer.from(key).toString('latin1');
  const pem = text.includes('-----BEGIN');
  const loaded =
    half === 'private'
      ? createPrivateKey(text)
      : createPublicKey(pem ? text : { key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
  return checked(loaded);
}

function checked(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'rsa') throw new TypeError('not an RSA key');
  return key;
}
