import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { isWebhookError } from './errors.ts';
import type { Acknowledgement } from './provider.ts';
import { type BodyOutcome, readBody } from './raw-body.ts';
import type { Answering } from './receiver.ts';

export interface NodeOptions {
  /** How long the body may take to arrive, in milliseconds. The default is 10 s. */
  readonly bodyTimeoutMs?: number;
}

/** A request of `node:http`, with what its host knows of it. */
export interface Incoming {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Path and query before a router took its mount path away. */
  readonly url: string;
  /** The bytes that the host kept, or the stream that still has them. */
  readonly body: Uint8Array | Readable;
  /** What is wrong, and what to change, where the bytes are gone. */
  readonly fix: string;
}

/** Reads what came in, and writes the acknowledgement; to a client that is gone, nothing. */
export function answerIncoming(
  receiver: Answering,
  { bodyTimeoutMs = 10_000 }: NodeOptions,
  { request, response, url, body, fix }: Incoming,
): void {
  if (body instanceof Uint8Array) return receiveBody(body);
  // Somebody has read to the end, but there was nothing that they could take.
  if (request.readableEnded && hadNoBody(request)) return receiveBody(new Uint8Array());
  readBody(body, { limitBytes: receiver.limitBytes, timeoutMs: bodyTimeoutMs }, fix, receiveBody);

  function receiveBody(outcome: BodyOutcome): void {
    if (outcome === undefined) return void response.destroy();
    if (isWebhookError(outcome)) {
      // The rest of the body is not read: nothing else can come over this connection.
      response.shouldKeepAlive = false;
      return write(response, receiver.fail(outcome));
    }
    const { method = 'POST', headers } = request;
    receiver({ method, url, headers, body: outcome }).then(
      (acknowledgement) => {
        // Whoever ends the server waits for the connection, and a provider may keep it for long.
        if (isClosing(request)) response.shouldKeepAlive = false;
        write(response, acknowledgement);
      },
      () => response.destroy(),
    );
  }
}

/** True once the server that took a request takes no more. */
function isClosing({ socket }: IncomingMessage): boolean {
  const { server } = socket as typeof socket & { readonly server?: { readonly listening?: boolean } };
  return server?.listening === false;
}

/** RFC 9112, section 6.3: a request that announces no body has none. */
function hadNoBody({ headers, httpVersionMajor }: IncomingMessage): boolean {
  const { 'transfer-encoding': encoding, 'content-length': length = '0' } = headers;
  return httpVersionMajor === 1 && encoding === undefined && length === '0';
}

function write(response: ServerResponse, { status, headers, body }: Acknowledgement): void {
  // A framework may have given up and answered already.
  if (response.headersSent) return;
  // A flat list: it is written in half the time of an object that is put together for it.
  const lines: string[] = [];
  for (const name of Object.keys(headers)) lines.push(name, headers[name]!);
  // RFC 9110, section 8.6: an answer that cannot have a body has no length either.
  if (status !== 204) lines.push('content-length', String(Buffer.byteLength(body)));
  try {
    response.writeHead(status, lines).end(body);
  } catch {
    response.destroy();
  }
}
