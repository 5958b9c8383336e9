import type { Api } from './api.ts';
import { resultOf } from './api-answer.ts';
import { credentialsOf } from './api-credentials.ts';
import { createCallDeadline } from './api-deadline.ts';
import { ApiError } from './api-error.ts';
import type { CallOptions, ClientOptions, Secret } from './api-options.ts';
import {
  checkBody,
  freshParameters,
  type GivenCall,
  prepare,
  type PreparedCall,
  requireAll,
} from './api-request.ts';
import { type TryOnce, withRetries } from './api-retry.ts';
import { exchange } from './api-send.ts';
import { type AnyClientOptions, settleClient } from './api-settings.ts';
import type { SignedRequest } from './request.ts';

export type { Api, SendOptions } from './api.ts';
export { ApiError, type ApiErrorCode, isApiError } from './api-error.ts';
export type {
  Attempt,
  Call,
  CallData,
  CallOptions,
  ClientOptions,
  ExactBody,
  Result,
  Secret,
  SharedClientOptions,
  Signer,
} from './api-options.ts';
export { type Asked, createConfirm, type Question, type Questions, type Told } from './confirm.ts';
export type { Drift } from './validation.ts';

type Calls = Readonly<Record<string, (call?: GivenCall, options?: CallOptions) => Promise<unknown>>>;

/**
 * Makes the client of a provider: one function for each operation. Each signs the call, sends it, verifies and validates the
 * answer, and gives what its envelope holds. It rejects with an ApiError.
 * @throws TypeError for options that cannot work: a key that cannot be one, a choice that is missing.
 */
export function createClient<A extends Api, Client>(api: A, options: ClientOptions<A>): Client {
  const call = createCall(api, options as unknown as AnyClientOptions);
  const calls: Calls = Object.fromEntries(
    Object.keys(api.operations).map((name) => [name, (given = {}, own = {}) => call(name, given, own)]),
  );
  return calls as Client;
}

/** What is a call's own. */
interface Own {
  readonly signal: AbortSignal;
  readonly credentials: Readonly<Record<string, Secret | undefined>>;
}

type CallByName = (name: string, given: GivenCall, options: CallOptions) => Promise<unknown>;

function createCall(api: Api, options: AnyClientOptions): CallByName {
  const settings = settleClient(api, options);
  const { fetch, limitBytes, now, random, sleep } = settings;

  return async function call(name, given, { signal, timeoutMs = settings.timeoutMs, ...own }) {
    const operation = api.operations[name]!;
    const deadline = createCallDeadline(name, timeoutMs, signal);
    try {
      const prepared = prepare(name, operation, given, settings);
      const mayRepeat = operation.idempotent || prepared.isRecognised;
      const policy = {
        operation: name,
        retries: mayRepeat ? (own.retries ?? settings.retries) : 0,
        random,
        sleep,
        onAttempt: options.onAttempt,
      };
      const credentials = { ...options.credentials, ...own.credentials };
      const attempt = createAttempt(name, prepared, { signal: deadline.signal, credentials });
      return await withRetries(policy, deadline, attempt);
    } finally {
      deadline.end();
    }
  };

  /** Everything that is new for each attempt: parameters that are filled in, credentials, the signature. */
  function createAttempt(
    name: string,
    prepared: PreparedCall,
    { signal, credentials }: Own,
  ): TryOnce<unknown> {
    const operation = api.operations[name]!;
    const baseUrl = settings.baseUrlOf(name, operation);
    const signing = operation.signature === null ? undefined : settings.signings.get(operation.signature);
    const { content = 'json' } = operation.body ?? {};
    if (operation.signature !== null && !signing) {
      const text = `Expected the signature "${operation.signature}" but the provider has none`;
      throw new ApiError('request-invalid', text, { operation: name });
    }

    async function sign(request: SignedRequest): Promise<SignedRequest> {
      if (!signing?.changesBody) await checkBody(name, operation.body, request.body);
      const signed = signing
        ? await signing.sign(name, request, content === 'bytes' ? 'json' : content)
        : request;
      if (signing?.changesBody) await checkBody(name, operation.body, signed.body);
      requireAll(name, 'headers', operation.parameters.headers, signed.headers);
      return signed;
    }

    return async function tryOnce(sending) {
      const { path, query, headers } = freshParameters(operation, prepared, now);
      const secrets = await credentialsOf(name, operation, api, credentials);
      const parameters = {
        path,
        query: { ...query, ...secrets.query },
        headers: { ...headers, ...secrets.headers },
        body: prepared.body,
      };
      const transport = { operation: name, baseUrl, fetch, limitBytes, signal, sign, sending };
      const answer = await exchange(operation.send, parameters, transport);
      const reading = {
        name,
        operation,
        authenticate: signing?.authenticate,
        now,
        onDrift: options.onDrift,
      };
      return { status: answer.status, value: await resultOf(answer, reading) };
    };
  }
}
