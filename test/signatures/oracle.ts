/**
 * The notation of signatures, implemented a second time: slow, obvious, and of node:crypto alone. Where it and the
 * runtime differ, one of them is wrong, or the page that describes the notation is not clear.
 */
import { timingSafeEqual } from 'node:crypto';
import { decodeSignature, isSignature, secretBytes } from './oracle-crypto.ts';
import {
  type OracleKey,
  type OracleKeyEntry,
  type OracleRecipe,
  type OracleRequest,
  Refused,
  required,
  type Scheme,
  schemesOf,
} from './oracle-notation.ts';
import { type Candidate, readCandidates } from './oracle-read.ts';
import { namedValue, type Reading, writeMessage, writeTemplate } from './oracle-template.ts';
import { checkTimestamp } from './oracle-timestamp.ts';
import { valueOf } from './oracle-values.ts';

/** What the oracle says of a delivery. */
export type Verdict =
  | { readonly verdict: 'accepted'; readonly text: Buffer; readonly scheme?: string }
  | { readonly verdict: 'refused'; readonly why: readonly string[] };

/** What a receiver knows. */
export interface Known {
  readonly keys: readonly OracleKeyEntry[];
  readonly readings?: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A delivery is genuine if any scheme, with any candidate and any key, says so. */
export function oracleVerify(recipe: OracleRecipe, request: OracleRequest, known: Known): Verdict {
  const why: string[] = [];
  for (const scheme of schemesOf(recipe, known.readings)) {
    for (const attempt of attemptsOf(scheme, request, known.keys, why)) {
      try {
        const text = verifyOne(scheme, request, { ...attempt, now: known.now });
        return { verdict: 'accepted', text, ...(scheme.name === undefined ? {} : { scheme: scheme.name }) };
      } catch (error) {
        why.push(reason(error));
      }
    }
  }
  return { verdict: 'refused', why };
}

interface Attempt {
  readonly candidate: Candidate;
  readonly key: OracleKey;
}

/** Each candidate with each key that it may be of. */
function attemptsOf(
  scheme: Scheme,
  request: OracleRequest,
  keys: readonly OracleKeyEntry[],
  why: string[],
): Attempt[] {
  try {
    return readCandidates(signatureText(scheme, request), scheme).flatMap((candidate) =>
      keysFor(scheme, request, candidate, keys).map((key) => ({ candidate, key })),
    );
  } catch (error) {
    why.push(reason(error));
    return [];
  }
}

/** Of several places the first that has something. */
function signatureText({ at }: Scheme, request: OracleRequest): string {
  for (const place of [at].flat()) {
    const text = valueOf(place, request);
    if (text !== undefined) return text;
  }
  throw new Refused('no signature');
}

/** Where the delivery names its key: the keys of that id, and those that have none. Where it does not: all. */
function keysFor(
  { keyId }: Scheme,
  request: OracleRequest,
  { captures }: Candidate,
  keys: readonly OracleKeyEntry[],
): OracleKey[] {
  const id = keyId === undefined ? undefined : namedValue(keyId, request, captures);
  return keys.flatMap((entry) => {
    if (!isNamed(entry)) return [entry as OracleKey];
    return id === undefined || entry.id === id ? [entry.key] : [];
  });
}

const isNamed = (entry: OracleKeyEntry): entry is { id: string; key: OracleKey } =>
  typeof entry === 'object' && 'id' in entry && 'key' in entry;

/** One candidate, one key: first the signature, then the checks, then the time. Returns what was signed. */
function verifyOne(scheme: Scheme, request: OracleRequest, attempt: Attempt & { now: number }): Buffer {
  const { candidate, key, now } = attempt;
  const algorithm = algorithmOf(scheme, request, candidate.captures);
  const { text, reading } = signedText(scheme, request, { algorithm, key, captures: candidate.captures });
  const encoding = algorithm === 'basic' ? 'base64' : scheme.encoding;
  const signature = decodeSignature(candidate.signature, encoding);
  if (!isSignature(algorithm, signature, { scheme, message: text, key }))
    throw new Refused('wrong signature');
  for (const [left, right] of Object.entries(scheme.check ?? {})) checkEquality(left, right, reading);
  checkTimestamp(reading, algorithm, now);
  return text;
}

/** What is named on the wire chooses inside the list, and nothing else. */
export function algorithmOf(
  { algorithm }: Scheme,
  request: OracleRequest,
  captures: ReadonlyMap<string, string>,
): string {
  if (typeof algorithm === 'string') return algorithm;
  const named = required(namedValue(algorithm.from, request, captures), 'the algorithm');
  return required(
    Object.hasOwn(algorithm.allow, named) ? algorithm.allow[named] : undefined,
    'that algorithm',
  );
}

/** The bytes that are signed, and what they were read from. */
export function signedText(
  scheme: Scheme,
  request: OracleRequest,
  of: { algorithm: string; key: OracleKey; captures: ReadonlyMap<string, string> },
): { text: Buffer; reading: Reading } {
  const isSecret = /^(hmac|digest)-/.test(of.algorithm);
  const key = isSecret ? secretBytes(scheme, of.algorithm, of.key) : Buffer.alloc(0);
  const reading = { scheme, request, captures: of.captures, key };
  const { message, join } = scheme;
  return { text: message === undefined ? Buffer.alloc(0) : writeMessage(message, join, reading), reading };
}

/** Both sides as text must be equal; a left side that is optional and absent is not looked at. */
function checkEquality(left: string, right: string, reading: Reading): void {
  const given = writeTemplate(left, reading);
  if (given.lacksOptional) return;
  const wanted = writeTemplate(right, reading);
  if (given.bytes.length !== wanted.bytes.length || !timingSafeEqual(given.bytes, wanted.bytes))
    throw new Refused(`${left} is not ${right}`);
}

/** Only what the oracle itself refuses, and what node:crypto cannot take, is a refusal. */
function reason(error: unknown): string {
  if (error instanceof Refused) return error.message;
  if (error instanceof RangeError) return 'too deep';
  throw error;
}
