import { createHash, createPrivateKey, createPublicKey, KeyObject } from 'node:crypto';
import { decodeText } from './encoding.ts';
import { createMac, type Mac } from './mac.ts';
import type { KeyKind, ParsedScheme } from './parsed-recipe.ts';
import type { Algorithm } from './recipe.ts';

/** A secret as the provider issued it, or a public key: PEM, a certificate, the Base64 of its SPKI form, or raw for Ed25519. */
export type Key = string | Uint8Array | KeyObject;

/** A key, or a key with a name: the one that deliveries give it, or that of whom it belongs to. */
export type KeyEntry = Key | { readonly id: string; readonly key: Key };

/** What a delivery shows before it is trusted: enough to look up whose key it should be signed with. */
export interface KeyHint {
  /** Where the provider names its keys: the name in this delivery. */
  readonly keyId: string | undefined;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Several keys while one is rotated; or a function, for tenants, from what the delivery shows. */
export type Keys =
  readonly KeyEntry[] | ((hint: KeyHint) => readonly KeyEntry[] | Promise<readonly KeyEntry[]>);

/** A key with all that can be worked out before the first delivery. */
export interface Secret {
  readonly id: string | undefined;
  /** A half of a key pair; undefined for a secret. */
  readonly key: KeyObject | undefined;
  /** A secret; empty for a key pair. */
  readonly bytes: Buffer;
  /** What the recipe's algorithms make of a secret. */
  readonly macs: ReadonlyMap<Algorithm, Mac>;
}

/** @throws TypeError for a key that cannot be one, by its place in the list or its id, never by its value. */
export function loadKeys(
  scheme: ParsedScheme,
  keys: readonly KeyEntry[],
  half: 'public' | 'private' = 'public',
): Secret[] {
  if (!Array.isArray(keys) || keys.length === 0) throw new TypeError('`keys` must hold at least one key');
  return keys.map((entry: KeyEntry, index) => {
    const { id, key } = isNamed(entry) ? entry : { id: undefined, key: entry };
    const name = id === undefined ? `keys[${index}]` : `keys[${index}] ("${id}")`;
    if (id === '') throw new TypeError(`keys[${index}] has an empty id`);
    if (isEmpty(key)) throw new TypeError(`${name} is empty: is its environment variable set?`);
    try {
      return { id, ...loadKey(scheme, key, half) };
    } catch {
      // Without `cause`: the library's own message may quote the key.
      throw new TypeError(`${name} is not ${wanted(scheme, half)}`);
    }
  });
}

function isNamed(entry: KeyEntry | null | undefined): entry is { readonly id: string; readonly key: Key } {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    !(entry instanceof Uint8Array || entry instanceof KeyObject)
  );
}

/** An HMAC with no key can be made by anybody. */
function isEmpty(key: Key | null | undefined): boolean {
  if (key instanceof KeyObject) return key.symmetricKeySize === 0;
  return key === undefined || key === null || key.length === 0;
}

const kinds: Record<Exclude<KeyKind, 'secret'>, string> = { rsa: 'RSA', ec: 'P-256', ed25519: 'Ed25519' };

function wanted({ algorithm, key }: ParsedScheme, half: 'public' | 'private'): string {
  if (algorithm.kind === 'secret') return `${key.form} text`;
  const form = key.form === 'public' ? 'PEM' : `${key.form} text`;
  return `a ${kinds[algorithm.kind]} ${half} key in ${form}`
    .replace('a RSA', 'an RSA')
    .replace('a Ed', 'an Ed');
}

function loadKey(scheme: ParsedScheme, key: Key, half: 'public' | 'private'): Omit<Secret, 'id'> {
  const { form, strip, digest } = scheme.key;
  const { kind, allowed } = scheme.algorithm;
  const text = typeof key === 'string' && key.startsWith(strip) ? key.slice(strip.length) : key;
  if (kind !== 'secret') {
    const loaded = form === 'public' ? loadHalf(text, kind, half) : loadRaw(text, form, half);
    return { key: loaded, bytes: Buffer.alloc(0), macs: new Map() };
  }
  const secret = loadSecret(text, form);
  if (secret.length === 0) throw new TypeError('no bytes');
  const bytes = digest ? createHash(digest).update(secret).digest() : secret;
  const macs = [...allowed.values()].flatMap((algorithm): [Algorithm, Mac][] => {
    const mac = createMac(algorithm, bytes);
    return mac ? [[algorithm, mac]] : [];
  });
  return { key: undefined, bytes, macs: new Map(macs) };
}

function loadSecret(key: Key, form: ParsedScheme['key']['form']): Buffer {
  if (key instanceof KeyObject && key.type === 'secret') return key.export();
  if (typeof key !== 'string') {
    if (!(key instanceof Uint8Array)) throw new TypeError('not bytes');
    return Buffer.from(key);
  }
  if (form === 'utf8') return Buffer.from(key, 'utf8');
  return decoded(key, form);
}

function decoded(text: string, form: ParsedScheme['key']['form']): Buffer {
  const bytes = form === 'public' || form === 'utf8' ? undefined : decodeText(text, form);
  if (!bytes) throw new TypeError('not in its encoding');
  return bytes;
}

function loadHalf(key: Key, kind: KeyKind, half: 'public' | 'private'): KeyObject {
  if (key instanceof KeyObject) return checked(key, kind);
  const text = typeof key === 'string' ? key : Buffer.from(key).toString('latin1');
  const pem = text.includes('-----BEGIN');
  const loaded =
    half === 'private'
      ? createPrivateKey(text)
      : createPublicKey(pem ? text : { key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
  return checked(loaded, kind);
}

/** RFC 8410: what stands before the 32 bytes of a key in its SPKI and PKCS 8 forms. */
const ed25519Heads = {
  public: Buffer.from('302a300506032b6570032100', 'hex'),
  private: Buffer.from('302e020100300506032b657004220420', 'hex'),
};

function loadRaw(key: Key, form: ParsedScheme['key']['form'], half: 'public' | 'private'): KeyObject {
  if (key instanceof KeyObject) return checked(key, 'ed25519');
  const bytes = typeof key === 'string' ? decoded(key, form) : key;
  if (bytes.length !== 32) throw new TypeError('not 32 bytes');
  const der = Buffer.concat([ed25519Heads[half], bytes]);
  return half === 'private'
    ? createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
    : createPublicKey({ key: der, format: 'der', type: 'spki' });
}

function checked(key: KeyObject, kind: KeyKind): KeyObject {
  const isCurve = kind !== 'ec' || key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  if (key.asymmetricKeyType !== kind || !isCurve) throw new TypeError('a key of another kind');
  return key;
}
