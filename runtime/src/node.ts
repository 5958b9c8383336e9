import type { IncomingMessage, ServerResponse } from 'node:http';
import { isWebhookError, WebhookError } from './errors.ts';
import type { Acknowledgement } from './provider.ts';
import type { Receiver } from './receiver.ts';

/** What frameworks hang onto a request: raw bytes they kept, or what they parsed. */
type MaybeParsed = IncomingMessage & {
  readonly rawBody?: unknown;
  readonly body?: unknown;
  /** The URL before a router took its mount path away. */
  readonly originalUrl?: string;
};

export interface NodeOptions {
  /** How long the body may take to arrive, in milliseconds. The default is 10 s. */
  readonly bodyTimeoutMs?: number;
}

/** A receiver as a request handler of `node:http`, and of what is built on it. Mount it before any body parser. */
export function toNode(
  receiver: Receiver,
  options: NodeOptions = {},
): (request: IncomingMessage, response: ServerResponse) => void {
  const { bodyTimeoutMs = 10_000 } = options;

  async function answer(request: MaybeParsed, response: ServerResponse): Promise<void> {
    try {
      const body = keptBytes(request) ?? (await readBody(request, receiver.limitBytes, bodyTimeoutMs));
      const { method = 'POST', originalUrl, url = '/', headers } = request;
      write(response, await receiver({ method, url: originalUrl ?? url, headers, body }));
    } catch (error) {
      // Only a body that cannot be had comes here: the receiver itself never rejects.
      if (!isWebhookError(error)) return void response.destroy();
      response.shouldKeepAlive = false;
      write(response, receiver.fail(error));
    }
  }

  return (request, response) => void answer(request, response);
}

/** The raw bytes, where a framework has read the body and kept them. */
function keptBytes(request: MaybeParsed): Uint8Array | undefined {
  for (const kept of [request.rawBody, request.body]) {
    if (kept instanceof Uint8Array) return kept;
    if (typeof kept === 'string') return Buffer.from(kept, 'utf8');
  }
  // A parser may set `body` without having read anything: what counts is whether the stream still has its bytes.
  if (request.readableDidRead || request.readableEnded || request.destroyed) {
    throw consumed();
  }
  return undefined;
}

function consumed(): WebhookError {
  return new WebhookError(
    'body-consumed',
    'Expected the raw bytes of the body but a body parser has taken them: mount the receiver before it, or let it keep `rawBody`',
  );
}

/** Reads at most `limitBytes`: what is larger is refused before it is hashed or held in memory. */
function readBody(request: IncomingMessage, limitBytes: number, timeoutMs: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stop = (settle: () => void): void => {
      clearTimeout(timer);
      request.removeAllListeners('data').pause();
      settle();
    };
    const timer = setTimeout(() => {
      stop(() =>
        reject(
          new WebhookError(
            'body-too-slow',
            `Expected the body within ${timeoutMs} ms but it is not complete`,
          ),
        ),
      );
    }, timeoutMs);
    request
      .on('data', (chunk: Buffer | string) => {
        if (typeof chunk === 'string') return stop(() => reject(consumed()));
        size += chunk.length;
        if (size <= limitBytes) chunks.push(chunk);
        else
          stop(() =>
            reject(
              new WebhookError(
                'body-too-large',
                `Expected a body of at most ${limitBytes} bytes but it is larger`,
              ),
            ),
          );
      })
      .on('end', () => stop(() => resolve(Buffer.concat(chunks))))
      .on('error', (error) => stop(() => reject(error)));
  });
}

function write(response: ServerResponse, { status, headers, body }: Acknowledgement): void {
  // A framework may have given up and answered already.
  if (response.headersSent) return;
  // RFC 9110, section 8.6: an answer that cannot have a body has no length either.
  const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length }).end(body);
}
