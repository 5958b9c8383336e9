import type { Operation } from './api.ts';
import { unlessAborted } from './api-deadline.ts';
import { ApiError, isApiError } from './api-error.ts';
import type { PreparedCall } from './api-request.ts';
import { createClient as createHttpClient } from './http/fetch/client.ts';
import type { Headers, SignedRequest } from './request.ts';

/** An answer as it came, with the request that it is for. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  readonly request: SignedRequest;
}

/** How one attempt goes over the wire. */
export interface Transport {
  readonly operation: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly limitBytes: number;
  readonly signal: AbortSignal;
  /** Puts the proof of its origin into a request. */
  readonly sign: (request: SignedRequest) => Promise<SignedRequest>;
  /** Called when the request is sent. */
  readonly sending: () => void;
}

/**
 * Sends one request. The fetch client of @hey-api/openapi-ts makes it, of what the specification says and what the caller
 * gives; it is not asked to read the answer, since it would do so without a limit, round integers, and believe what is not verified.
 */
export async function exchange(
  send: Operation['send'],
  { path, query, headers, body }: Pick<PreparedCall, 'path' | 'query' | 'headers' | 'body'>,
  transport: Transport,
): Promise<HttpAnswer> {
  const { operation, baseUrl } = transport;
  let answer: HttpAnswer | undefined;
  const client = createHttpClient({
    baseUrl,
    bodySerializer: null,
    parseAs: 'stream',
    redirect: 'manual',
    throwOnError: true,
    async fetch(request) {
      answer = await sendRequest(request as Request, body, transport);
      return new Response(null, { status: 204 });
    },
  });
  try {
    await send({ client, path, query, headers, ...(body ? { body } : {}) });
  } catch (error) {
    if (isApiError(error)) throw error;
    // Without `cause`: what the error quotes may be a secret.
    const text = `Expected parameters that a request can carry but they are not (${operation})`;
    throw new ApiError('request-invalid', text, { operation });
  }
  return answer!;
}

async function sendRequest(
  { method, url, headers }: Request,
  body: Uint8Array | undefined,
  transport: Transport,
): Promise<HttpAnswer> {
  const { operation, baseUrl, signal, sign } = transport;
  if (!url.startsWith(`${baseUrl}/`)) {
    const text = `Expected a path beneath the server's but it leads out of it (${operation})`;
    throw new ApiError('request-invalid', text, { operation });
  }
  const target = url.slice(baseUrl.length).replace(/#.*$/s, '');
  const signed = await unlessAborted(
    signal,
    sign({
      method,
      url: target,
      headers: Object.fromEntries(headers),
      body: body ?? new Uint8Array(),
      publicUrl: new URL(baseUrl).origin + target.replace(/\?.*$/s, ''),
      serverUrl: baseUrl,
    }),
  );
  return { ...(await fetchAnswer(signed, transport)), request: signed };
}

async function fetchAnswer(
  { method, url, headers, body }: SignedRequest,
  { operation, baseUrl, fetch, limitBytes, signal, sending }: Transport,
): Promise<Omit<HttpAnswer, 'request'>> {
  const init: RequestInit = { method, headers: flat(headers), redirect: 'manual', signal };
  if (body.length > 0) init.body = Buffer.from(body);
  sending();
  try {
    const response = await unlessAborted(signal, fetch(baseUrl + url, init));
    refuseRedirect(operation, response);
    const bytes = await readLimited(operation, response, { limitBytes, signal });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: bytes };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (isApiError(error)) throw error;
    // Without `cause`: what the error quotes may be a secret.
    const text = `Expected an answer but the connection failed${reasonOf(error)} (${operation})`;
    throw new ApiError('network', text, { operation });
  }
}

function flat(headers: Headers): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((text): [string, string] => [name, text]),
  );
}

function refuseRedirect(operation: string, response: Response): void {
  const { status, type, redirected } = response;
  if (![301, 302, 303, 307, 308].includes(status) && type !== 'opaqueredirect' && !redirected) return;
  response.body?.cancel().catch(() => undefined);
  const what = redirected ? 'it was redirected by `fetch`' : `it is a redirect (HTTP ${status})`;
  throw new ApiError('redirect', `Expected an answer of the provider but ${what} (${operation})`, {
    operation,
    status,
  });
}

async function readLimited(
  operation: string,
  response: Response,
  { limitBytes, signal }: Pick<Transport, 'limitBytes' | 'signal'>,
): Promise<Uint8Array> {
  const stream: ReadableStream<Uint8Array> | null = response.body;
  if (!stream) return new Uint8Array();
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await unlessAborted(signal, reader.read());
      if (done) return Buffer.concat(chunks, size);
      size += value.byteLength;
      if (size > limitBytes) {
        // What an error says besides its status is lost.
        if (!response.ok) return new Uint8Array();
        const text = `Expected an answer of at most ${limitBytes} bytes but it is larger (${operation})`;
        throw new ApiError('response-invalid', text, { operation, status: response.status });
      }
      chunks.push(value);
    }
  } finally {
    // Not awaited: a source may never answer. After the end it does nothing.
    reader.cancel().catch(() => undefined);
  }
}

/** ` (ECONNREFUSED)`: the one part of the error that holds nothing of the request. */
function reasonOf(error: unknown): string {
  const codes = [error, (error as Error | undefined)?.cause].map((each) =>
    String((each as { code?: unknown } | undefined)?.code),
  );
  const code = codes.find((each) => /^[A-Z][A-Z0-9_]{2,40}$/.test(each));
  return code === undefined ? '' : `, ${code}`;
}
