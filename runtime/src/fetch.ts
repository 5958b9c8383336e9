import { isWebhookError, WebhookError } from './errors.ts';
import type { Acknowledgement } from './provider.ts';
import type { Receiver } from './receiver.ts';

export interface FetchOptions {
  /** How long the body may take to arrive, in milliseconds. The default is 10 s. */
  readonly bodyTimeoutMs?: number;
}

/** A receiver as a function of the Fetch standard: for hosts that hand over a `Request` and want a `Response`. */
export function toFetch(
  receiver: Receiver,
  options: FetchOptions = {},
): (request: Request) => Promise<Response> {
  const { bodyTimeoutMs = 10_000 } = options;
  return async function handle(request) {
    try {
      const body = await readBody(request, receiver.limitBytes, bodyTimeoutMs);
      const { pathname, search } = new URL(request.url);
      const headers = Object.fromEntries(request.headers);
      return respond(await receiver({ method: request.method, url: pathname + search, headers, body }));
    } catch (error) {
      if (!isWebhookError(error)) throw error;
      return respond(receiver.fail(error));
    }
  };
}

async function readBody(request: Request, limitBytes: number, timeoutMs: number): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked) {
    throw new WebhookError(
      'body-consumed',
      'Expected the raw bytes of the body but they were read before: hand over the request unread',
    );
  }
  const stream: ReadableStream<Uint8Array> | null = request.body;
  if (!stream) return new Uint8Array();
  const reader = stream.getReader();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    const late = `Expected the body within ${timeoutMs} ms but it is not complete`;
    timer = setTimeout(() => reject(new WebhookError('body-too-slow', late)), timeoutMs);
  });
  try {
    return await Promise.race([readAll(reader, limitBytes), deadline]);
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
  limitBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > limitBytes) {
      throw new WebhookError(
        'body-too-large',
        `Expected a body of at most ${limitBytes} bytes but it is larger`,
      );
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

function respond({ status, headers, body }: Acknowledgement): Response {
  // Bytes, since a text would be given a content type; and none at all where HTTP allows none.
  return new Response(body === '' ? null : Buffer.from(body), { status, headers });
}
