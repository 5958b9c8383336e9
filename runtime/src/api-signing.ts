import type { Api, RequestSignature } from './api.ts';
import { ApiError } from './api-error.ts';
import type { Signer } from './api-options.ts';
import { type Authenticate, type AuthenticationOptions, createAuthentication } from './authentication.ts';
import { isWebhookError } from './errors.ts';
import { type Key, loadKeys } from './keys.ts';
import { parseRecipe } from './parse-recipe.ts';
import type { Readings, Recipe } from './recipe.ts';
import type { SignedRequest } from './request.ts';
import { sign } from './sign.ts';
import type { Content } from './template.ts';

/** How calls of one signature are signed, and their answers verified. */
export interface Signing {
  /** True where the signature may become a part of the body. */
  readonly changesBody: boolean;
  /** @throws ApiError `request-invalid` where there is nothing to sign with, or a part that is signed is missing. */
  sign(operation: string, request: SignedRequest, content: Content): Promise<SignedRequest>;
  /** Undefined where answers are not signed. */
  readonly authenticate: Authenticate | undefined;
}

/** What the caller signs with, and verifies answers with. */
export interface SigningOptions {
  readonly key?: Key;
  readonly keys?: Readonly<Record<string, Key | undefined>>;
  readonly keyId?: string;
  readonly signer?: Signer;
  readonly readings?: Readings;
  readonly responses?: Omit<AuthenticationOptions, 'deadlineMs'>;
  readonly now?: () => number;
}

/** @throws TypeError for a key that cannot be one or is missing, or a reading that is not chosen. */
export function createSignings(
  { signatures }: Pick<Api, 'signatures'>,
  options: SigningOptions,
): ReadonlyMap<string, Signing> {
  const { keys = {} } = options;
  for (const name of Object.keys(keys)) {
    if (!Object.hasOwn(signatures, name)) throw new TypeError(`The provider has no signature "${name}"`);
  }
  const isOnly = Object.keys(signatures).length === 1;
  const hasNone = [options.key, ...Object.values(keys)].every((key) => key === undefined);
  return new Map(
    Object.entries(signatures).map(([name, signature]): [string, Signing] => {
      const own = Object.hasOwn(keys, name) ? keys[name] : undefined;
      // A secret that signs is never sent itself because another signature of the provider is a plain secret.
      const key = own ?? (isOnly || !sendsKey(signature.request) ? options.key : undefined);
      if (!('verifier' in signature.request) && hasNone) {
        throw new TypeError('`key` is missing: is its environment variable set?');
      }
      return [name, createSigning(name, signature, { ...options, key })];
    }),
  );
}

/** True where what is sent is the key. */
function sendsKey(signature: RequestSignature['request']): boolean {
  return /"(token|basic)"/.test(JSON.stringify(signature));
}

type OneKey = Omit<SigningOptions, 'key' | 'keys'> & { readonly key: Key | undefined };

function createSigning(name: string, { request, response }: RequestSignature, options: OneKey): Signing {
  const { key, signer } = options;
  if (key === undefined && !('verifier' in request)) return withoutKey(name);
  const authenticate = response
    ? createAuthentication(response, 'json', {
        ...(key === undefined ? {} : { keys: [key] }),
        ...options.responses,
        deadlineMs: 10_000,
      })
    : undefined;
  const isOpen = 'verifier' in request;
  return { authenticate, ...(isOpen ? bySigner(signer) : byRecipe(request, key!, options)) };
}

function withoutKey(name: string): Signing {
  return {
    authenticate: undefined,
    changesBody: false,
    async sign(operation) {
      const text = `Expected keys["${name}"] to sign with but there is none (${operation})`;
      throw new ApiError('request-invalid', text, { operation });
    },
  };
}

type SignedBy = Pick<Signing, 'sign' | 'changesBody'>;

function bySigner(signer: Signer | undefined): SignedBy {
  async function sign(operation: string, request: SignedRequest): Promise<SignedRequest> {
    if (!signer) {
      const text = `Expected \`signer\`, since nobody documents the signature, but there is none (${operation})`;
      throw new ApiError('request-invalid', text, { operation });
    }
    try {
      return await signer(request);
    } catch (cause) {
      const text = `Expected \`signer\` to sign the request but it threw (${operation})`;
      throw new ApiError('request-invalid', text, { operation, cause });
    }
  }
  return { sign, changesBody: true };
}

function byRecipe(written: Recipe, key: Key, { readings, keyId, now }: OneKey): SignedBy {
  const recipe = parseRecipe(written, readings);
  // Read once: a key in PEM takes longer to read than to sign with.
  const loaded = loadKeys(recipe.schemes[0]!, [key], 'private')[0]!.key ?? key;
  const settings = { ...(keyId === undefined ? {} : { keyId }), ...(now ? { now } : {}) };
  return {
    changesBody: recipe.schemes[0]!.at[0]!.from === 'payload',
    async sign(operation, request, content) {
      try {
        return sign(recipe, loaded, request, { ...settings, content });
      } catch (error) {
        // Any other error may quote what was to be signed.
        const text = isWebhookError(error)
          ? error.message.replace(/^\[[^\]]*\] /, '')
          : 'Expected a body that a signature can be put into but it is none';
        throw new ApiError('request-invalid', `${text} (${operation})`, { operation });
      }
    },
  };
}
