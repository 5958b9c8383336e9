import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { KeyEntry } from '@hookwright/runtime';
import {
  algorithmsOf,
  type Alternative,
  alternativesOf,
  folder,
  type Scheme,
  type Vector,
} from './schemes.ts';

type Pair = { readonly private: string; readonly public: string };

/** Key pairs made for these tests, two of each kind: no provider has ever had them. */
export const pairs = JSON.parse(readFileSync(`${folder}/keys.json`, 'utf8')) as Record<
  'rsa' | 'rsaOther' | 'ec' | 'ecOther' | 'ed25519' | 'ed25519Other',
  Pair
>;

/** The 32 bytes of an Ed25519 key, as some providers give them. */
export function rawPublicKey(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' }).subarray(-32);
}

/** Keys that could be those of a vector and are not: of the same kind, in the same form, with the same ids. */
export function otherKeys(scheme: Scheme, { keys }: Vector): KeyEntry[] {
  const [alternative] = alternativesOf(scheme);
  return keys.map((entry) =>
    typeof entry === 'string'
      ? otherKey(alternative!, entry)
      : { id: entry.id, key: otherKey(alternative!, entry.key) },
  );
}

function otherKey(alternative: Alternative, key: string): string {
  const { key: form = 'utf8' } = alternative;
  const encoding = typeof form === 'object' ? form.encoding : form;
  const [kind] = algorithmsOf(alternative)[0]!.split('-');
  if (kind === 'rsa') return pairs.rsaOther.public;
  if (kind === 'ecdsa') return pairs.ecOther.public;
  if (encoding === 'utf8' || encoding === 'public') return `${key}x`;
  const isPublic = kind === 'ed25519';
  const bytes = isPublic ? rawPublicKey(createPublicKey(pairs.ed25519Other.public)) : Buffer.alloc(32, 7);
  return bytes.toString(encoding);
}
