/** Text moved from one signed part into its neighbour: refused wherever something stands between the two. */
import { describe, expect, test } from 'vitest';
import { neighboursOf, signedOf } from './coverage.ts';
import { textAt, withText } from './places.ts';
import { acceptedOf, createCheck, readSchemes, requestOf } from './schemes.ts';

const schemes = readSchemes();
const cases = acceptedOf(schemes);

const pairs = cases.flatMap((each) => {
  const request = requestOf(each.vector);
  return neighboursOf(signedOf(each), request).map(({ pair: [first, second], isOpen }) => ({
    ...each,
    name: `${each.name}: ${first} → ${second}`,
    isOpen,
    left: textAt(request, first)!,
    right: textAt(request, second)!,
    codeOf: (left: string, right: string): string => {
      const check = createCheck(each.scheme, each.vector.keys, each.vector.now);
      return check(withText(withText(request, first, left), second, right)).code;
    },
  }));
});

/** What is said of the two moves: the last character of the left one to the right, and the first of the right one to the left. */
function codesOf({ left, right, codeOf }: (typeof pairs)[number]): string[] {
  return [
    ...(left === '' ? [] : [codeOf(left.slice(0, -1), left.slice(-1) + right)]),
    ...(right === '' ? [] : [codeOf(left + right[0], right.slice(1))]),
  ];
}

describe('something stands between them', () => {
  test.each(pairs.filter(({ isOpen }) => !isOpen))('$name', (pair) => {
    expect(codesOf(pair)).not.toContain('accepted');
  });
});

/** Not a fault of the runtime, but of the scheme: the list in signed.yaml says why, and this that it is true. */
describe('nothing stands between them: what is moved is not noticed', () => {
  // Nothing can be taken from a part of one character: it must not be empty.
  const open = pairs.filter(({ isOpen, left, right }) => isOpen && (left.length > 1 || right.length > 1));
  test.each(open)('$name', (pair) => {
    expect(codesOf(pair)).toContain('accepted');
  });
});

describe('a name and its value', () => {
  // Of a name that is there twice the values are sorted: its first one is not the first that is signed.
  const parameters = cases.filter(
    (each) => signedOf(each).signs.includes('all of form') && !/^twilio-(array|bodysha)/.test(each.vector.id),
  );
  test.each(parameters)('$name', (each) => {
    const { only = '', except = [], names } = signedOf(each);
    const request = requestOf(each.vector);
    const fields = [...new URLSearchParams(Buffer.from(request.body).toString())];
    const isSigned = ([name, value]: [string, string]): boolean =>
      name.startsWith(only) && !except.includes(name) && value.length > 1 && !/sign|hash/i.test(name);
    const [name, value] = fields.find(isSigned)!;
    const moved = fields.map((field): [string, string] =>
      field[0] === name && field[1] === value ? [name + value[0], value.slice(1)] : field,
    );
    const check = createCheck(each.scheme, each.vector.keys, each.vector.now);
    const { code } = check({ ...request, body: Buffer.from(new URLSearchParams(moved).toString()) });

    expect(code).toBe(names === undefined ? 'signature-wrong' : 'accepted');
  });
});

/** No scheme here escapes: what a provider lets a payer write into a value can hold a separator. Known, and not hidden. */
describe('a separator within a value', () => {
  const weak: { scheme: string; vector: string; from: string; to: string }[] = [
    {
      scheme: 'adyen-standard',
      vector: 'adyen-java-backslash-colon',
      from: '"merchantAccountCode":"AntoniStroinski","merchantReference":"\\\\:/\\\\/slashes are fun"',
      to: '"merchantAccountCode":"AntoniStroinski:\\\\","merchantReference":"/\\\\/slashes are fun"',
    },
    {
      scheme: 'zzkpay',
      vector: 'zzkpay-docs',
      from: '"amount":"100","panterid":"00002352","order_sn":"6998371888800015881"',
      to: '"amount":"100&order_sn=6998371888800015881","panterid":"00002352"',
    },
    { scheme: 'rsa-sha1', vector: 'sorted', from: 'currency=EUR&note=', to: 'currency=EUR%26note%3D' },
  ];
  test.each(weak)('$scheme', ({ scheme: name, vector: id, from, to }) => {
    const scheme = schemes.find((each) => each.name === name)!;
    const vector = scheme.vectors.find((each) => each.id === id)!;
    const request = requestOf(vector);
    const [before, after, more] = Buffer.from(request.body).toString().split(from);

    expect(more).toBeUndefined();
    expect(
      createCheck(scheme, vector.keys)({ ...request, body: Buffer.from(before + to + after) }).code,
    ).toBe('accepted');
  });
});
