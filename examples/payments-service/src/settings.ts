import {
  keyOf32Bytes,
  milliseconds,
  port,
  readEnvironment,
  rsaPrivateKey,
  rsaPublicKey,
  url,
} from './environment.ts';

/** All that the environment says. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** What providers call, without a slash at its end. */
  readonly publicUrl: string;
  /** How long a handler may take. */
  readonly handleWithinMs: number;
  readonly passto: { readonly keys: readonly string[] };
  readonly newpay: NewPaySettings;
  /** Undefined: everything is kept in memory. */
  readonly database: DatabaseSettings | undefined;
}

export interface NewPaySettings {
  readonly publicKeys: readonly string[];
  readonly privateKey: string;
  readonly appId: string;
  readonly mchId: string;
  /** Undefined: the documented one. */
  readonly baseUrl: string | undefined;
}

export interface DatabaseSettings {
  readonly url: string;
  readonly sealKeys: readonly string[];
}

/** @throws StartError that names everything that is missing or wrong, and no value. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  return readEnvironment(environment, ({ optional, text, list }) => ({
    host: optional('HOST') ?? '127.0.0.1',
    port: Number(text('PORT', port)),
    publicUrl: text('PUBLIC_URL', url).replace(/\/+$/, ''),
    handleWithinMs: Number(optional('HANDLE_WITHIN_MS', milliseconds) ?? 10_000),
    passto: { keys: list('PASSTO_KEYS') },
    newpay: {
      publicKeys: list('NEWPAY_PUBLIC_KEYS', rsaPublicKey),
      privateKey: text('NEWPAY_PRIVATE_KEY', rsaPrivateKey),
      appId: text('NEWPAY_APP_ID'),
      mchId: text('NEWPAY_MCH_ID'),
      baseUrl: optional('NEWPAY_API_URL', url),
    },
    database: optional('DATABASE_URL')
      ? { url: text('DATABASE_URL', url), sealKeys: list('INBOX_KEYS', keyOf32Bytes) }
      : undefined,
  }));
}
