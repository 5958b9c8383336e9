/** Changes of a delivery that was genuine: what a forger, a proxy or an accident could do to it. */
import fc from 'fast-check';
import { Refused, type OracleRequest } from '../signatures/oracle-notation.ts';
import { withValue } from '../signatures/oracle-sign.ts';
import { valueOf } from '../signatures/oracle-values.ts';
import { bombs } from './bombs.ts';
import { wellFormed } from './texts.ts';

/** One change: which it is, and three numbers and a text that it is made of. Shrinks to something readable. */
export interface Mutation {
  readonly kind: keyof typeof changes;
  readonly a: number;
  readonly b: number;
  readonly text: string;
}

type Change = (request: OracleRequest, mutation: Mutation, places: readonly string[]) => OracleRequest;

const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % Math.max(from.length, 1)];

/** The names of all headers that a delivery has, and of some that it has not. */
const headerNames = ({ headers }: OracleRequest): string[] => Object.keys(headers);

const setHeader = (request: OracleRequest, name: string | undefined, value: unknown): OracleRequest => {
  const headers: Record<string, unknown> = { ...request.headers };
  // Not by assignment, which `__proto__` would swallow.
  Object.defineProperty(headers, name ?? 'x', {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return { ...request, headers: headers as OracleRequest['headers'] };
};

const withBody = (request: OracleRequest, ...pieces: Uint8Array[]): OracleRequest => ({
  ...request,
  body: Buffer.concat(pieces),
});

const changes = {
  none: (request) => request,
  flipBit: (request, { a, b }) => {
    const body = Buffer.from(request.body);
    if (body.length > 0) body[a % body.length]! ^= 1 << (b % 8);
    return withBody(request, body);
  },
  insertText: (request, { a, text }) => {
    const at = a % (request.body.length + 1);
    return withBody(request, request.body.slice(0, at), Buffer.from(text), request.body.slice(at));
  },
  deleteBytes: (request, { a, b }) => {
    const at = a % (request.body.length + 1);
    return withBody(request, request.body.slice(0, at), request.body.slice(at + 1 + (b % 4)));
  },
  repeatBody: (request) => withBody(request, request.body, request.body),
  appendPair: (request, { text }) =>
    withBody(request, request.body, Buffer.from(`&${encodeURIComponent(wellFormed(text))}=1`)),
  repeatPair: (request, { a }) => {
    const pairs = Buffer.from(request.body).toString('latin1').split('&');
    return withBody(request, Buffer.from([...pairs, pick(pairs, a)].join('&'), 'latin1'));
  },
  swapPairs: (request, { a }) => {
    const pairs = Buffer.from(request.body).toString('latin1').split('&');
    const at = a % pairs.length;
    return withBody(request, Buffer.from([...pairs.slice(at), ...pairs.slice(0, at)].join('&'), 'latin1'));
  },
  dropHeader: (request, { a }) => setHeader(request, pick(headerNames(request), a), undefined),
  repeatHeader: (request, { a, b, text }) => {
    const name = pick(headerNames(request), a);
    const value = [request.headers[name ?? ''] ?? ''].flat().join();
    return setHeader(request, name, pick([[value, value], [value, text], [text, value], [value], []], b));
  },
  setHeader: (request, { a, text }) => setHeader(request, pick(headerNames(request), a), text),
  oddHeader: (request, { a, text }) =>
    setHeader(request, pick(['__proto__', 'constructor', 'X-Upper', '', 'content-length', text], a), text),
  appendToHeader: (request, { a, b, text }) => {
    const name = pick(headerNames(request), a);
    const value = [request.headers[name ?? ''] ?? ''].flat().join();
    const also = pick(
      [`${value}${text}`, `${text}${value}`, `${value}, ${value}`, ` ${value}`, `${value}\n`],
      b,
    );
    return setHeader(request, name, also);
  },
  url: (request, { a, text }) => ({
    ...request,
    url: pick([`${request.url}?`, `${request.url}&x=1`, `/other`, text, `${request.url}?${text}`, ''], a)!,
  }),
  method: (request, { a }) => ({ ...request, method: pick(['GET', 'post', 'DELETE', ''], a)! }),
  setValue: (request, { a, text }, places) => withPlace(request, pick(places, a), text),
  emptyValue: (request, { a }, places) => withPlace(request, pick(places, a), ''),
  /** Text moves from the end of one signed part to the start of another, or the other way round. */
  moveText: (request, { a, b }, places) => {
    const [from, to] = [pick(places, a), pick(places, a + 1 + (b % Math.max(places.length - 1, 1)))];
    const [left, right] = [at(request, from), at(request, to)];
    if (from === to || left === undefined || right === undefined) return request;
    const cut = left.length - 1 - (b % 3);
    const moved = withPlace(request, from, left.slice(0, Math.max(cut, 0)));
    return withPlace(moved, to, left.slice(Math.max(cut, 0)) + right);
  },
  swapValues: (request, { a, b }, places) => {
    const [from, to] = [pick(places, a), pick(places, b)];
    const [left, right] = [at(request, from), at(request, to)];
    if (left === undefined || right === undefined) return request;
    return withPlace(withPlace(request, from, right), to, left);
  },
  signature: (request, { b, a, text }, places) => {
    const signature = at(request, places[0]);
    if (signature === undefined) return request;
    return withPlace(request, places[0], pick(mangled(signature, text, a), b)!);
  },
  bomb: (request, { a }) => withBody(request, pick(bombs, a)!()),
} satisfies Record<string, Change>;

/** A place that cannot be written, in a body that is broken already, is left as it is. */
function withPlace(request: OracleRequest, place: string | undefined, text: string): OracleRequest {
  try {
    return place === undefined ? request : withValue(request, place, wellFormed(text));
  } catch (error) {
    if (error instanceof Refused) return request;
    throw error;
  }
}

function at(request: OracleRequest, place: string | undefined): string | undefined {
  try {
    return place === undefined ? undefined : valueOf(place, request);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** Other spellings of a signature, and what is none. */
function mangled(signature: string, text: string, number: number): string[] {
  const [, prefix = '', bare = ''] = /^(.*[=, |])?(.+?)$/s.exec(signature) ?? [];
  const cut = number % (signature.length + 1);
  return [
    signature.slice(0, cut),
    signature.slice(cut),
    signature.slice(0, cut) + text + signature.slice(cut),
    signature.toUpperCase(),
    signature.toLowerCase(),
    bare,
    ` ${signature}`,
    `${signature} `,
    `${signature}\n`,
    `${signature}=`,
    signature.replace(/=+$/, ''),
    signature.replaceAll('+', '-').replaceAll('/', '_'),
    prefix + Buffer.from(bare, 'base64').toString('hex'),
    prefix + Buffer.from(bare, 'hex').toString('base64'),
    `${signature},${signature}`,
    `${signature} ${signature}`,
    `${prefix}AAAA ${signature},${prefix}00`,
    `${signature}, ${signature.toUpperCase()}`,
    Array.from({ length: 33 }, () => signature).join(number % 2 ? ',' : ' '),
    Array.from({ length: 32 }, () => signature).join(number % 2 ? ',' : ' '),
    `${signature},t=1`,
    `t=${number},${signature}`,
    signature.replace(/\d+/, String(number)),
    'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    Array.from({ length: 20_000 }, () => 'v1,AAAA').join(' '),
    Array.from({ length: 20_000 }, () => 'v1=00').join(','),
    'a'.repeat(100_000),
    text,
  ];
}

/** Changes at random. */
export function mutations(text: fc.Arbitrary<string>): fc.Arbitrary<Mutation> {
  const kinds = Object.keys(changes) as (keyof typeof changes)[];
  return fc.record({
    kind: fc.constantFrom(...kinds, 'signature' as const, 'moveText' as const, 'flipBit' as const),
    a: fc.nat(10_000),
    b: fc.nat(10_000),
    text,
  });
}

/** The changed delivery. Places are what the scheme names, the signature first. */
export function mutated(
  request: OracleRequest,
  list: readonly Mutation[],
  places: readonly string[],
): OracleRequest {
  return list.reduce((sofar, mutation) => changes[mutation.kind](sofar, mutation, places), request);
}
