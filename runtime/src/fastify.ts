import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { answerIncoming, type NodeOptions } from './incoming.ts';
import { keptBytes } from './raw-body.ts';
import type { Answering } from './receiver.ts';

/** What is used of a request of Fastify. */
export interface FastifyRequestPart {
  readonly raw: IncomingMessage;
  readonly originalUrl: string;
  readonly body?: unknown;
  /** The bytes that a plugin kept. */
  readonly rawBody?: unknown;
}

/** What is used of a reply of Fastify. */
export interface FastifyReplyPart {
  readonly raw: ServerResponse;
  hijack(): unknown;
}

/** What is used of an instance of Fastify. */
export interface FastifyInstancePart {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    contentType: string,
    parser: (
      request: FastifyRequestPart,
      payload: IncomingMessage,
      done: (error: Error | null, body?: unknown) => void,
    ) => void,
  ): unknown;
  post(path: string, handler: (request: FastifyRequestPart, reply: FastifyReplyPart) => void): unknown;
}

const taken =
  'a body parser has taken them: register toFastify(receiver), whose context has no parser, or let yours keep the' +
  " bytes with addContentTypeParser(type, { parseAs: 'buffer' }) or in `request.rawBody`";

/**
 * A receiver as a plugin of Fastify that takes `POST` at its prefix. Its context parses nothing, of whatever type,
 * and has no limit but the receiver's; the parsers of other routes stay as they are.
 */
export function toFastify(
  receiver: Answering,
  options: NodeOptions = {},
): (instance: FastifyInstancePart) => Promise<void> {
  return async function plugin(instance) {
    instance.removeAllContentTypeParsers();
    instance.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    instance.post('/', toFastifyHandler(receiver, options));
  };
}

/** A receiver as the handler of one route, for a context that keeps the raw bytes. Elsewhere register `toFastify`. */
export function toFastifyHandler(
  receiver: Answering,
  options: NodeOptions = {},
): (request: FastifyRequestPart, reply: FastifyReplyPart) => void {
  return function handle(request, reply) {
    const { raw, originalUrl, body, rawBody } = request;
    // What the provider documents is written as it is: a reply of Fastify would add to its content type.
    reply.hijack();
    answerIncoming(receiver, options, {
      request: raw,
      response: reply.raw,
      url: originalUrl,
      body: keptBytes(rawBody, body) ?? (body instanceof Readable ? body : raw),
      fix: taken,
    });
  };
}
