import { type Place, textAt } from './places.ts';
import {
  algorithmsOf,
  type Alternative,
  alternativesOf,
  type Case,
  requestOf,
  type Scheme,
} from './schemes.ts';

/** The places of a scheme's signatures: of all its alternatives. */
export function placesOf(scheme: Scheme): Place[] {
  return [...new Set(alternativesOf(scheme).flatMap(({ at }) => at))];
}

/** What stands between several signatures; undefined where there can be just one. */
export function splitOf(scheme: Scheme): string | undefined {
  const [{ read }] = alternativesOf(scheme) as [Alternative];
  return typeof read === 'object' ? read.split : undefined;
}

/** The place where the signature of a vector is. */
export function signaturePlace({ scheme, vector }: Case): Place {
  return placesOf(scheme).find((place) => textAt(requestOf(vector), place)?.includes(vector.signature))!;
}

interface Attack {
  readonly name: string;
  readonly text: string;
  readonly want: string;
}

/** Other texts in place of the signature in the text it stands in, and what must be said of each. */
export function attacksOn({ scheme, vector: { signature, candidates = 1 } }: Case, whole: string): Attack[] {
  const [alternative] = alternativesOf(scheme) as [Alternative];
  const [algorithm = ''] = algorithmsOf(alternative);
  const isToken = algorithm === 'token' && alternative.encoding === undefined;
  // The bytes of these may be of any number: what is cut off is no longer the signature, but may be one.
  const isOfAnyLength = /^(rsa-.*|ecdsa-sha256|token|basic)$/.test(algorithm);
  const isHex = /^([0-9a-f]{2})+$/i.test(signature);
  const malformed = isToken ? 'signature-wrong' : 'signature-malformed';
  const cut = isOfAnyLength ? 'signature-wrong' : 'signature-malformed';
  const put = (text: string): string => whole.split(signature).join(text);
  // Beside another signature a malformed one is one of several that are not ours.
  const attack = (name: string, text: string, want = malformed): Attack => ({
    name,
    text: put(text),
    want: candidates > 1 ? 'refused' : want,
  });
  const bytes = Buffer.from(signature, isHex ? 'hex' : 'base64');

  return [
    attack('empty', '', 'signature-malformed'),
    attack('one character', 'a'),
    attack('not ASCII', 'é'.repeat(signature.length)),
    attack('a NUL', '\0'),
    attack('a character cut off', signature.slice(0, -1)),
    attack('bytes cut off', signature.slice(0, isHex ? -2 : -4), isToken ? 'signature-wrong' : cut),
    attack('the last character is none of the encoding', `${signature.slice(0, -1)}!`),
    attack('a tail that Buffer.from would cut off', `${signature}!!`),
    attack('a tab within', `${signature.slice(0, 4)}\t${signature.slice(4)}`),
    ...(isHex
      ? [
          attack('hex that Buffer.from would cut off', `${signature.slice(0, -2)}zz`),
          attack('the same bytes in Base64', bytes.toString('base64')),
          { ...attack('in the other case', otherCase(signature)), want: 'accepted' },
        ]
      : []),
    ...(!isHex && !isToken && /[+/]/.test(signature)
      ? [
          attack(
            'the other alphabet, which Buffer.from takes',
            signature.replaceAll('+', '-').replaceAll('/', '_'),
          ),
        ]
      : []),
    ...(!isHex && signature.endsWith('=')
      ? [
          attack('without padding', signature.replace(/=+$/, '')),
          attack('bits beyond the last byte', withSpareBit(signature)),
        ]
      : []),
    {
      name: '20,000 of them, the good one last',
      text: manyOf(scheme, signature, put),
      // Without a separator they are one text: the first signature, and the name of a key that nobody has.
      want: alternative.keyId === 'index' ? 'key-unknown' : malformed,
    },
  ];
}

const otherCase = (text: string): string =>
  text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase();

/** Another text that a lenient decoder gives the same bytes for. */
function withSpareBit(base64: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return base64.replace(
    /([^=])(=+)$/,
    (_, last: string, end: string) => alphabet[alphabet.indexOf(last) ^ 1] + end,
  );
}

function manyOf(scheme: Scheme, signature: string, put: (text: string) => string): string {
  const others = Array.from({ length: 19_999 }, (_, index) =>
    put(`${index}`.padStart(signature.length, '0')),
  );
  return [...others, put(signature)].join(splitOf(scheme) ?? ',');
}
