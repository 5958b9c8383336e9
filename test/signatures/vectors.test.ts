/** Every published request of every scheme is accepted by what its document says. */
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../generator/generate.ts';
import {
  acceptedOf,
  algorithmsOf,
  alternativesOf,
  createCheck,
  folder,
  refusalOf,
  readSchemes,
  requestOf,
  type Scheme,
  type Vector,
} from './schemes.ts';

const schemes = readSchemes();

/** How a delivery is answered is not what these documents are about; the rest is what is weak in the schemes themselves. */
const truths = ['acknowledgement-missing', 'signature-weak', 'idempotency-key-unsigned'];

describe.each(schemes)('$name', (scheme) => {
  test('the document has no error, and no warning but those that are true of it', async () => {
    const { model, warnings } = await inspect(`${folder}/${scheme.name}`);
    const others = warnings.filter(({ code }) => !truths.includes(code));
    const [{ recipe }, { content }] = [model.signatures[0]!, model.channels[0]!];

    expect(others.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    // What a generated package gets is what the tests of this folder read.
    expect(recipe).toEqual(scheme.recipe);
    expect(content).toBe(scheme.content);
  });

  test.each(scheme.vectors)('$id', (vector) => {
    const { expect: wanted, keys, now } = vector;
    const { code, verified } = createCheck(scheme, keys, now)(requestOf(vector));

    expect(code).toBe(refusalOf(vector) ?? 'accepted');
    if (code === 'accepted' && typeof wanted === 'object') expect(verified).toMatchObject(wanted);
  });
});

test('every scheme has its row in README.md, with the number of its vectors', () => {
  const rows = [...readFileSync(`${folder}/README.md`, 'utf8').matchAll(/^\| ([\w-]+) +\|[^|]+\| (\d+) /gm)];

  expect(rows.map(([, name, count]) => `${name}: ${count}`)).toEqual(
    schemes.map(({ name, vectors }) => `${name}: ${vectors.length}`),
  );
});

test('a made signature is that of the text that stands beside it, by a key as it is or decoded', () => {
  const made = acceptedOf(schemes).filter(({ vector }) => vector.signed !== undefined);
  const symmetric = made.filter(({ scheme }) =>
    alternativesOf(scheme).some((each) => /^(hmac|digest)-/.test(algorithmsOf(each)[0]!)),
  );
  const unlike = symmetric.filter(
    ({ scheme, vector }) => !everySignature(scheme, vector).includes(asWritten(vector.signature)),
  );

  expect(unlike.map(({ name }) => name)).toEqual([]);
  expect(symmetric.length).toBeGreaterThan(30);
});

/** Hex may be in capitals. */
const asWritten = (signature: string): string =>
  /^[0-9A-F]{2,}$/.test(signature) ? signature.toLowerCase() : signature;

/** What the algorithms that a recipe names make of the text of a vector, computed without the runtime. */
function everySignature(scheme: Scheme, { signed = '', keys }: Vector): string[] {
  const names = alternativesOf(scheme).flatMap(algorithmsOf);
  const secrets = keys
    .map((key) => (typeof key === 'string' ? key : key.key))
    .flatMap((key) => [
      Buffer.from(key),
      Buffer.from(key, 'base64'),
      Buffer.from(key, 'base64url'),
      createHash('sha1').update(key).digest(),
    ]);
  return names
    .map((name) => name.split('-') as [string, string])
    .flatMap(([kind, hash]) =>
      kind === 'digest'
        ? [createHash(hash).update(signed).digest()]
        : secrets.map((secret) => createHmac(hash, secret).update(signed).digest()),
    )
    .flatMap((bytes) => (['hex', 'base64', 'base64url'] as const).map((form) => bytes.toString(form)));
}
