import { isWebhookError } from './errors.ts';
import type { Acknowledgement } from './provider.ts';
import { type BodyLimits, consumed, tooLarge, tooSlow } from './raw-body.ts';
import type { Answering } from './receiver.ts';

export interface FetchOptions {
  /** How long the body may take to arrive, in milliseconds. The default is 10 s. */
  readonly bodyTimeoutMs?: number;
}

const taken =
  'they were read before: hand over the request unread (in Hono `c.req.raw`), and read a clone() of it elsewhere';

/** A receiver as a function of the Fetch standard: for hosts that hand over a `Request` and want a `Response`. */
export function toFetch(
  receiver: Answering,
  options: FetchOptions = {},
): (request: Request) => Promise<Response> {
  const { bodyTimeoutMs: timeoutMs = 10_000 } = options;
  return async function handle(request) {
    try {
      const body = await readBody(request, { limitBytes: receiver.limitBytes, timeoutMs });
      const headers = Object.fromEntries(request.headers);
      return respond(await receiver({ method: request.method, url: targetOf(request.url), headers, body }));
    } catch (error) {
      if (!isWebhookError(error)) throw error;
      return respond(receiver.fail(error));
    }
  };
}

/** Path and query as they are written: a host may hand over a URL that was never normalised. */
function targetOf(url: string): string {
  const target = url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  return target.startsWith('/') ? target : `/${target}`;
}

async function readBody(request: Request, limits: BodyLimits): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked) throw consumed(taken);
  const stream: ReadableStream<Uint8Array> | null = request.body;
  if (!stream) return new Uint8Array();
  const reader = stream.getReader();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(limits)), limits.timeoutMs);
  });
  try {
    return await Promise.race([readAll(reader, limits), deadline]);
  } catch (error) {
    // Not awaited: a source may never answer.
    reader.cancel().catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limits: BodyLimits,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > limits.limitBytes) throw tooLarge(limits);
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

function respond({ status, headers, body }: Acknowledgement): Response {
  // Bytes, since a text would be given a content type; and none at all where HTTP allows none.
  return new Response(body === '' ? null : Buffer.from(body), { status, headers });
}
