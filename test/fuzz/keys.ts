/** Keys for the schemes under test, made anew for each run. None is used anywhere else. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { OracleKey, OracleKeyEntry, OracleRecipe, Scheme } from '../signatures/oracle-notation.ts';
import { schemesOf } from '../signatures/oracle-notation.ts';

/** The keys of both sides of one recipe. */
export interface TestKeys {
  /** Signs; of a key pair the private one. */
  readonly signing: OracleKey;
  /** What a forger would sign with. */
  readonly forging: OracleKey;
  /** What the receiver has. */
  readonly verifying: readonly OracleKeyEntry[];
  /** What a delivery calls the signing key, where the recipe has a place for that. */
  readonly keyId?: string;
}

const pairs = {
  rsa: [rsa(), rsa()],
  ecdsa: [ec(), ec()],
  ed25519: [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')],
} as const;

function rsa(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

function ec(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

/** The first alternative of a recipe says what its keys look like. */
export function keysFor(recipe: OracleRecipe, readings: Readonly<Record<string, string>>): TestKeys {
  const [scheme] = schemesOf(recipe, readings);
  const [mine, other] = [0, 1].map((which) => keyOf(scheme!, which));
  const [signing, forging] = [mine!.signing, other!.signing];
  if (scheme!.keyId === undefined) return { signing, forging, verifying: [mine!.verifying] };
  const verifying = [
    { id: 'key-2', key: other!.verifying },
    { id: 'key-1', key: mine!.verifying },
  ];
  return { signing, forging, verifying, keyId: 'key-1' };
}

function keyOf(scheme: Scheme, which: number): { signing: OracleKey; verifying: OracleKey } {
  const { algorithm, key: form = 'utf8' } = scheme;
  const named = typeof algorithm === 'string' ? algorithm : Object.values(algorithm.allow)[0]!;
  const { encoding, strip = '' } = typeof form === 'string' ? { encoding: form } : form;
  const kind = (['rsa', 'ecdsa', 'ed25519'] as const).find((name) => named.startsWith(name));
  if (kind !== undefined) {
    const { publicKey, privateKey } = pairs[kind][which]!;
    const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
    const isRaw = kind === 'ed25519' && encoding !== 'public' && encoding !== 'utf8';
    const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string;
    return { signing: privateKey, verifying: isRaw ? strip + raw.toString(encoding) : pem };
  }
  if (named === 'basic') return both(`user-${which}:pass:wörd`);
  // Of eight bits in all places, so that each encoding has something to do.
  const bytes = Buffer.from(Array.from({ length: 24 }, (_, at) => (at * 37 + which * 101 + 200) % 256));
  return both(
    encoding === 'utf8' || encoding === 'public' ? `geheim-ключ-${which}` : strip + bytes.toString(encoding),
  );
}

const both = (key: string): { signing: OracleKey; verifying: OracleKey } => ({
  signing: key,
  verifying: key,
});
