/** Changes of a delivery that was genuine: what a forger, a proxy or an accident could do to it. */
import fc from 'fast-check';
import type { OracleRequest } from '../signatures/oracle-notation.ts';
import { bombs } from './bombs.ts';
import { mangled } from './mangled.ts';
import { doubled, setHeader, textAt, withBody, withPlace } from './places.ts';
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

/** One of the headers that a delivery has, and its text. */
function headerAt({ headers }: OracleRequest, index: number): { name: string; value: string } {
  const name = pick(Object.keys(headers), index) ?? 'x';
  return { name, value: [headers[name] ?? ''].flat().join() };
}

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
  dropHeader: (request, { a }) => setHeader(request, headerAt(request, a).name, undefined),
  repeatHeader: (request, { a, b, text }) => {
    const { name, value } = headerAt(request, a);
    return setHeader(request, name, pick([[value, value], [value, text], [text, value], [value], []], b));
  },
  setHeader: (request, { a, text }) => setHeader(request, headerAt(request, a).name, text),
  oddHeader: (request, { a, text }) =>
    setHeader(request, pick(['__proto__', 'constructor', 'X-Upper', '', 'content-length', text], a)!, text),
  appendToHeader: (request, { a, b, text }) => {
    const { name, value } = headerAt(request, a);
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
  /** A place that is named once is there twice, with other text. */
  doubledValue: (request, { a, b, text }, places) =>
    doubled(request, pick(places, a), [text, pick([text, 'x'], b)!]),
  /** Where a text belongs stands an object or a list. */
  nestedValue: (request, { a, b, text }, places) => {
    const changed = withPlace(request, pick(places, a), 'NESTED');
    const nested = pick(
      [`{"a":${JSON.stringify(text)}}`, `[${JSON.stringify(text)}]`, '[]', 'null', '<a>1</a>'],
      b,
    )!;
    const body = Buffer.from(changed.body)
      .toString('latin1')
      .replace(/"NESTED"|NESTED/, () => nested);
    return withBody(changed, Buffer.from(body, 'latin1'));
  },
  emptyValue: (request, { a }, places) => withPlace(request, pick(places, a), ''),
  /** Text moves from the end of one signed part to the start of another, or the other way round. */
  moveText: (request, { a, b }, places) => {
    const [from, to] = [pick(places, a), pick(places, a + 1 + (b % Math.max(places.length - 1, 1)))];
    const [left, right] = [textAt(request, from), textAt(request, to)];
    if (from === to || left === undefined || right === undefined) return request;
    const cut = left.length - 1 - (b % 3);
    const moved = withPlace(request, from, left.slice(0, Math.max(cut, 0)));
    return withPlace(moved, to, left.slice(Math.max(cut, 0)) + right);
  },
  swapValues: (request, { a, b }, places) => {
    const [from, to] = [pick(places, a), pick(places, b)];
    const [left, right] = [textAt(request, from), textAt(request, to)];
    if (left === undefined || right === undefined) return request;
    return withPlace(withPlace(request, from, right), to, left);
  },
  signature: (request, { b, a, text }, places) => {
    const signature = textAt(request, places[0]);
    if (signature === undefined) return request;
    return withPlace(request, places[0], pick(mangled(signature, text, a), b)!);
  },
  bomb: (request, { a }) => withBody(request, pick(bombs, a)!()),
} satisfies Record<string, Change>;

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
