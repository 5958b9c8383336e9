import { setTimeout as sleep } from 'node:timers/promises';
import type { Api, Operation } from './api.ts';
import { ApiError } from './api-error.ts';
import type { Secret, SharedClientOptions } from './api-options.ts';
import { createSignings, type Signing, type SigningOptions } from './api-signing.ts';

/** The options of any provider: what is left when the types that depend on the provider are taken away. */
export type AnyClientOptions = SharedClientOptions &
  SigningOptions & {
    readonly baseUrl?: string;
    readonly credentials?: Readonly<Record<string, Secret | undefined>>;
  };

/** All that a client can work out before its first call. */
export interface ClientSettings extends Required<
  Pick<SharedClientOptions, 'timeoutMs' | 'retries' | 'limitBytes' | 'fetch' | 'now' | 'random' | 'sleep'>
> {
  readonly headers: Readonly<Record<string, string>>;
  readonly signings: ReadonlyMap<string, Signing>;
  /** @throws ApiError `request-invalid` where the operation has none, or several, and the caller has named none. */
  baseUrlOf(name: string, operation: Operation): string;
}

/** @throws TypeError for options that cannot work, with the option's name and what it needs. */
export function settleClient(api: Api, options: AnyClientOptions): ClientSettings {
  const { baseUrl, timeoutMs = 30_000, retries = 2, limitBytes = 10 * 1024 * 1024 } = options;
  for (const [name, value] of Object.entries({ timeoutMs, limitBytes })) {
    if (!(value > 0)) throw new TypeError(`\`${name}\` must be more than 0`);
  }
  if (!(Number.isInteger(retries) && retries >= 0)) throw new TypeError('`retries` must be 0 or more');
  for (const [name, secret] of Object.entries(options.credentials ?? {})) {
    if (!Object.hasOwn(api.credentials, name))
      throw new TypeError(`The provider has no credential "${name}"`);
    if (typeof secret === 'string') checkSecret(name, secret);
  }
  for (const [name, text] of Object.entries(options.headers ?? {})) {
    if (!isWritable(text)) throw new TypeError(`headers["${name}"] cannot stand in a header`);
  }
  const given = baseUrl === undefined ? undefined : normalBaseUrl(baseUrl);
  return {
    timeoutMs,
    retries,
    limitBytes,
    headers: options.headers ?? {},
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    sleep: options.sleep ?? ((ms, signal) => sleep(ms, undefined, { signal })),
    signings: createSignings(api, options),
    baseUrlOf(name, { servers = api.servers }) {
      const [only, another] = servers;
      if (given !== undefined) return given;
      if (only !== undefined && another === undefined) return normalBaseUrl(only);
      const text = `Expected \`baseUrl\`, since the specification has ${only ? 'several' : 'none'}, but there is none (${name})`;
      throw new ApiError('request-invalid', text, { operation: name });
    },
  };
}

/** As a request has it, without a slash at its end. */
function normalBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain =
    url && /^https?:$/.test(url.protocol) && `${url.username}${url.password}${url.search}${url.hash}` === '';
  if (!isPlain || /[{}]/.test(text)) {
    throw new TypeError('`baseUrl` must be a whole URL of HTTP, without a query, a fragment and a password');
  }
  return url.href.replace(/\/+$/, '');
}

/** RFC 9110, section 5.5: what may stand in a header, of the characters that a secret is made of. */
export const isWritable = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** @throws TypeError for a secret that cannot be one, by its name, never by its value. */
export function checkSecret(name: string, secret: unknown): string {
  if (typeof secret !== 'string' || secret === '')
    throw new TypeError(`credentials.${name} is empty: is its environment variable set?`);
  if (!isWritable(secret)) {
    throw new TypeError(
      `credentials.${name} has a character that cannot stand in a header, such as a line end`,
    );
  }
  return secret;
}
