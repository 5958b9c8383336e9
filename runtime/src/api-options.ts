import type { Api } from './api.ts';
import type { ApiErrorCode } from './api-error.ts';
import type { Key } from './keys.ts';
import type { AuthenticationChoice } from './options.ts';
import type { Axes, Candidates, Unspecified } from './recipe.ts';
import type { SignedRequest } from './request.ts';
import type { Drift } from './validation.ts';

/** A text, or a function that gives it for each attempt: a token that is renewed. */
export type Secret = string | (() => string | Promise<string>);

/** Signs a request, where the provider does not document how: the same request with what proves its origin. */
export type Signer = (request: SignedRequest) => SignedRequest | Promise<SignedRequest>;

/** One attempt of a call, for those who count and trace: nothing that was sent, and nothing that was answered. */
export interface Attempt {
  readonly operation: string;
  /** Counts from 1. */
  readonly attempt: number;
  /** Undefined where there was no answer. */
  readonly status: number | undefined;
  /** Undefined where the call has succeeded. */
  readonly code: ApiErrorCode | undefined;
  readonly durationMs: number;
  /** How long the next attempt waits; undefined where there is none. */
  readonly waitMs: number | undefined;
}

/** What the client of any provider is given. */
export interface SharedClientOptions {
  /** Headers of every call that names no other: a version, the name of an algorithm. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long a call may take with all of its attempts, in milliseconds. The default is 30 s. */
  readonly timeoutMs?: number;
  /** How often a call is sent again that may be. The default is 2. */
  readonly retries?: number;
  /** The largest answer, in bytes. The default is 10 MiB. */
  readonly limitBytes?: number;
  /** In the place of the global `fetch`; it must follow no redirect. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** What an answer has that the specification does not know. The call succeeds all the same. */
  readonly onDrift?: (
    drift: readonly Drift[],
    call: { readonly operation: string; readonly status: number },
  ) => unknown;
  readonly onAttempt?: (attempt: Attempt) => unknown;
  /** What calls name the key, where the provider names its keys. */
  readonly keyId?: string;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
  /** From 0 to 1: spreads attempts over time. */
  readonly random?: () => number;
  /** Waits between two attempts. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/** The options of a provider's `createClient`. */
export type ClientOptions<A extends Api> = SharedClientOptions &
  BaseUrlChoice<A> &
  CredentialChoice<A> &
  SigningChoice<A['signatures']> &
  ResponseChoice<A['signatures'][keyof A['signatures']]['response']>;

/** Settings of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** In the place of the client's. */
  readonly timeoutMs?: number;
  /** In the place of the client's. */
  readonly retries?: number;
  /** In the place of the client's: a token of one user, say. */
  readonly credentials?: Readonly<Record<string, Secret>>;
}

/** The exact text of a body, sent as it is after its value has been validated. */
export type ExactBody = string | Uint8Array;

/** What the specification says of a call: made by @hey-api/openapi-ts. */
export interface CallData {
  readonly body?: unknown;
  readonly path?: unknown;
  readonly query?: unknown;
  readonly headers?: unknown;
  readonly url: string;
}

/**
 * What a call takes. Every header may be left out: it may be among those of the client, or be filled in by it. So may a
 * member of the body that the signature is put into.
 */
export type Call<D extends CallData, Signed extends string = never> = {
  readonly [K in keyof D as K extends 'url' | 'headers' ? never : K]: K extends 'body'
    ? BodyOf<D[K], Signed>
    : D[K];
} & { readonly headers?: Partial<D['headers']> };

type BodyOf<B, Signed extends string> = [Exclude<B, undefined>] extends [never]
  ? never
  : ExactBody | ([Signed] extends [never] ? B : Unsigned<B, Signed>);

/** A body before it is signed. */
type Unsigned<B, Signed extends string> = B extends object
  ? Omit<B, Signed> & Partial<Pick<B, Signed & keyof B>>
  : B;

/** What stands at a path of an answer, for a call that succeeds. */
export type Result<T, Path extends readonly string[]> = Path extends readonly [
  infer Name extends string,
  ...infer Rest extends readonly string[],
]
  ? T extends { readonly [name in Name]?: infer Member }
    ? Result<Exclude<Member, undefined>, Rest>
    : undefined
  : T;

type BaseUrlChoice<A extends Api> = A['servers'] extends readonly [string]
  ? {
      /** Where calls are sent to. The default is the documented URL. */
      readonly baseUrl?: string;
    }
  : {
      /** Where calls are sent to: the specification has none, or several. */
      readonly baseUrl: A['servers'][number] | (string & {});
    };

/** Credentials that every operation takes are required; the others are where one is called that takes them. */
type CredentialChoice<A extends Api> = keyof A['credentials'] extends never
  ? { readonly credentials?: never }
  : keyof RequiredCredentials<A> extends never
    ? { readonly credentials?: { readonly [C in keyof A['credentials']]?: Secret } }
    : {
        readonly credentials: RequiredCredentials<A> & { readonly [C in keyof A['credentials']]?: Secret };
      };

type RequiredCredentials<A extends Api> = {
  readonly [C in keyof A['credentials'] as OperationsWithout<A, C> extends never ? C : never]: Secret;
};

type OperationsWithout<A extends Api, C> = {
  [O in keyof A['operations']]: C extends A['operations'][O]['credentials'][number] ? never : O;
}[keyof A['operations']];

type SigningChoice<S extends Api['signatures']> = keyof S extends never
  ? { readonly key?: never }
  : (S[keyof S]['request'] extends Unspecified ? BySigner : ByKey<S>) & ReadingsChoice<AxesOf<S>>;

type ByKey<S> = OneKey<S> | (true extends IsUnion<keyof S> ? KeysByName<S> : never);

interface OneKey<S> {
  /** The secret, or the private half of a key pair. */
  readonly key: Key;
  /** Of several signatures, the keys of those that have another one, or that send the key itself. */
  readonly keys?: { readonly [name in keyof S]?: Key };
  /** Signs the calls whose signature nobody documents. */
  readonly signer?: Signer;
}

interface KeysByName<S> {
  /** The keys of those signatures that your calls take. */
  readonly keys: { readonly [name in keyof S]?: Key };
  readonly signer?: Signer;
  readonly key?: undefined;
}

type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;

interface BySigner {
  /** Nobody documents how calls are signed: your own way. */
  readonly signer: Signer;
  readonly key?: never;
}

/** All axes of a signature, or of several. */
type AxesOf<S extends Api['signatures']> = UnionToIntersection<
  { [N in keyof S]: S[N]['request'] extends { readonly unknown: infer A extends Axes } ? A : object }[keyof S]
>;
type UnionToIntersection<U> = (U extends unknown ? (value: U) => void : never) extends (
  value: infer I,
) => void
  ? I
  : never;

type ReadingsChoice<A> = keyof A extends never
  ? { readonly readings?: never }
  : {
      /** The provider does not document these parts of its signature: choose one candidate of each. */
      readonly readings: {
        readonly [Axis in keyof A]: A[Axis] extends Candidates ? Candidate<A[Axis]> : never;
      };
    };

type Candidate<C extends Candidates> = C extends readonly (infer Name)[] ? Name : keyof C & string;

/** What makes an answer genuine, where answers are signed: as it is said to a receiver. */
type ResponseChoice<R> = [Exclude<R, null>] extends [never]
  ? { readonly responses?: never }
  : IsSecretKnown<Exclude<R, null>> extends true
    ? {
        /** The default is the key that signs your calls. */
        readonly responses?: AuthenticationChoice<Exclude<R, null>>;
      }
    : {
        /** What makes an answer genuine: the provider's public key, and what it leaves undocumented. */
        readonly responses: AuthenticationChoice<Exclude<R, null>>;
      };

/** True where both sides have one secret, and nothing is left to choose. */
type IsSecretKnown<R> = R extends { readonly unknown: unknown } | Unspecified
  ? false
  : R extends { readonly algorithm: `${'rsa' | 'ecdsa' | 'ed25519'}${string}` }
    ? false
    : true;
