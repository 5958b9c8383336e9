import { isWebhookError, WebhookError } from './errors.ts';
import type { Acknowledgement } from './provider.ts';
import type { Receiver } from './receiver.ts';

/** A receiver as a function of the Fetch standard: for hosts that hand over a `Request` and want a `Response`. */
export function toFetch(receiver: Receiver): (request: Request) => Promise<Response> {
  return async function handle(request) {
    try {
      const body = await readBody(request, receiver.limitBytes);
      const { pathname, search } = new URL(request.url);
      const headers = Object.fromEntries(request.headers);
      return respond(await receiver({ method: request.method, url: pathname + search, headers, body }));
    } catch (error) {
      if (!isWebhookError(error)) throw error;
      return respond(receiver.fail(error));
    }
  };
}

async function readBody(request: Request, limitBytes: number): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked) {
    throw new WebhookError(
      'body-consumed',
      'Expected the raw bytes of the body but they were read before: hand over the request unread',
    );
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream: ReadableStream<Uint8Array> | null = request.body;
  const reader = stream?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limitBytes) {
      await reader?.cancel();
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
