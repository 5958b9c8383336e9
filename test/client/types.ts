/** What the compiler knows of the options and the calls of a client. Never run: `npm run types` compiles it. */
import type { Api, Call, ClientOptions, Result, SendOptions } from '@hookwright/runtime/client';
import type { api as stub } from './api.ts';

const send = ({ client }: SendOptions) => client.get({ url: '/' });
const operation = {
  send,
  credentials: [],
  signature: null,
  idempotent: true,
  parameters: {},
  body: null,
  envelope: null,
  answers: {},
} as const;
const none = {
  name: '',
  servers: ['https://a.example'],
  credentials: {},
  signatures: {},
  operations: { a: operation },
} as const;
const hmac = { at: 'header a', algorithm: 'hmac-sha256', encoding: 'hex', message: '{body}' } as const;
const rsa = { ...hmac, algorithm: 'rsa-sha256' } as const;
const open = { ...hmac, unknown: { left: ['a', 'b'], right: { c: [], d: [] } } } as const;

export const apis = {
  none,
  several: { ...none, servers: ['https://a.example', 'https://b.example'] },
  credentials: {
    ...none,
    credentials: { all: { in: 'header', name: 'a' }, some: { in: 'header', name: 'b' } },
    operations: {
      a: { ...operation, credentials: ['all'] },
      b: { ...operation, credentials: ['all', 'some'] },
    },
  },
  hmac: { ...none, signatures: { s: { request: hmac, response: null } } },
  open: { ...none, signatures: { s: { request: open, response: null } } },
  unknown: { ...none, signatures: { s: { request: { verifier: 'nobody says' }, response: null } } },
  answers: { ...none, signatures: { s: { request: hmac, response: hmac } } },
  keyPair: { ...none, signatures: { s: { request: rsa, response: rsa } } },
  two: {
    ...none,
    signatures: { s: { request: hmac, response: null }, t: { request: open, response: null } },
  },
} as const satisfies Record<string, Api>;

type Options<A extends keyof typeof apis> = ClientOptions<(typeof apis)[A]>;
const signer = (request: object) => request as never;

export const accepted = [
  {} satisfies Options<'none'>,
  { baseUrl: 'https://other.example' } satisfies Options<'none'>,
  { baseUrl: 'https://b.example' } satisfies Options<'several'>,
  { credentials: { all: 'a' } } satisfies Options<'credentials'>,
  { credentials: { all: async () => 'a', some: 'b' } } satisfies Options<'credentials'>,
  { key: 'k' } satisfies Options<'hmac'>,
  { key: 'k', readings: { left: 'a', right: 'd' } } satisfies Options<'open'>,
  { signer } satisfies Options<'unknown'>,
  { key: 'k' } satisfies Options<'answers'>,
  { key: 'k', responses: { keys: ['other'] } } satisfies Options<'answers'>,
  { key: 'k', responses: { keys: ['public'] } } satisfies Options<'keyPair'>,
  { key: 'k', readings: { left: 'a', right: 'd' } } satisfies Options<'two'>,
  { keys: { s: 'k' }, readings: { left: 'a', right: 'd' } } satisfies Options<'two'>,
];

export const refused = [
  // @ts-expect-error there are several URLs
  {} satisfies Options<'several'>,
  // @ts-expect-error every operation takes this credential
  {} satisfies Options<'credentials'>,
  // @ts-expect-error every operation takes another one, too
  { credentials: { some: 'b' } } satisfies Options<'credentials'>,
  // @ts-expect-error there is no such credential
  { credentials: { all: 'a', other: 'b' } } satisfies Options<'credentials'>,
  // @ts-expect-error calls are signed
  {} satisfies Options<'hmac'>,
  // @ts-expect-error calls are not signed
  { key: 'k' } satisfies Options<'none'>,
  // @ts-expect-error a part of the signature is open
  { key: 'k' } satisfies Options<'open'>,
  // @ts-expect-error there is no such candidate
  { key: 'k', readings: { left: 'c', right: 'd' } } satisfies Options<'open'>,
  // @ts-expect-error nobody documents the signature
  { key: 'k' } satisfies Options<'unknown'>,
  // @ts-expect-error the provider's public key is another one
  { key: 'k' } satisfies Options<'keyPair'>,
  // @ts-expect-error there is no such signature
  { keys: { u: 'k' }, readings: { left: 'a', right: 'd' } } satisfies Options<'two'>,
];

interface Data {
  body: { amount: bigint; sign: string };
  headers: { version: string };
  path: { id: string };
  query?: never;
  url: '/a';
}

export const calls = [
  { path: { id: 'a' }, body: { amount: 1n, sign: '' } } satisfies Call<Data>,
  { path: { id: 'a' }, body: { amount: 1n } } satisfies Call<Data, 'sign'>,
  { path: { id: 'a' }, body: '{}', headers: { version: '1' } } satisfies Call<Data>,
  // @ts-expect-error the body is an integer of 64 bits
  { path: { id: 'a' }, body: { amount: 1, sign: '' } } satisfies Call<Data>,
  // @ts-expect-error there is no path
  { body: '{}' } satisfies Call<Data>,
  // @ts-expect-error there is no query
  { path: { id: 'a' }, body: '{}', query: {} } satisfies Call<Data>,
];

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;
export const results: true[] = [
  true satisfies Equal<Result<{ data?: { a: 1 } }, ['data']>, { a: 1 }>,
  true satisfies Equal<Result<{ data?: { a: 1 } | null }, ['data']>, { a: 1 } | null>,
  true satisfies Equal<Result<{ data?: { a?: 1 } }, ['data', 'a']>, 1>,
  true satisfies Equal<Result<{ a: 1 }, []>, { a: 1 }>,
  true satisfies Equal<Result<{ a: 1 }, ['data']>, undefined>,
];

export type Stub = ClientOptions<typeof stub>;
