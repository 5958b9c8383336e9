/** Keys for tests, of every kind that a recipe can ask for. */
import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import type { Key, ParsedScheme } from '@hookwright/runtime';

/** The two ends of a signature: the same secret, or the halves of a key pair. */
export interface KeyPair {
  readonly receiver: Key;
  readonly sender: Key;
}

const made = new Map<string, KeyPair>();

/** A pair for a scheme; each index is another one, and always the same. `text` is what a secret is made of. */
export function keysFor(
  scheme: ParsedScheme | undefined,
  index: number,
  text = `test-secret-canary-${index}`,
): KeyPair {
  const kind = scheme?.algorithm.kind ?? 'secret';
  if (kind === 'secret') {
    const secret = secretOf(scheme, text);
    return { receiver: secret, sender: secret };
  }
  const pair = made.get(`${kind} ${index}`) ?? halves(kind);
  made.set(`${kind} ${index}`, pair);
  return pair;
}

function secretOf(scheme: ParsedScheme | undefined, text: string): string {
  const { form = 'utf8', strip = '' } = scheme?.key ?? {};
  const isBasic = [...(scheme?.algorithm.allowed.values() ?? [])].includes('basic');
  const secret = isBasic ? `user:${text}` : text;
  return strip + Buffer.from(secret).toString(form === 'public' ? 'utf8' : form);
}

function halves(kind: 'rsa' | 'ec' | 'ed25519'): KeyPair {
  const pair: KeyPairKeyObjectResult =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : kind === 'ec'
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
        : generateKeyPairSync('ed25519');
  return { receiver: pair.publicKey, sender: pair.privateKey };
}
