import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerIncoming, type NodeOptions } from './incoming.ts';
import { keptBytes } from './raw-body.ts';
import type { Answering } from './receiver.ts';

export type { NodeOptions } from './incoming.ts';

/** What frameworks hang onto a request: raw bytes they kept, or what they parsed. */
type MaybeParsed = IncomingMessage & {
  readonly rawBody?: unknown;
  readonly body?: unknown;
  /** The URL before a router took its mount path away. */
  readonly originalUrl?: string;
  /** The application, in Express and in what is built on it. */
  readonly app?: unknown;
};

const taken = 'a body parser has taken them: mount the receiver before it, or let it keep `rawBody`';
const takenInExpress =
  'a body parser has taken them. Express: mount the receiver before express.json(), give it express.raw({ type: () => true }),' +
  ' or let express.json({ verify }) keep `rawBody`. NestJS: NestFactory.create(AppModule, { rawBody: true })';

/** A receiver as a request handler of `node:http`, and of what is built on it. Mount it before any body parser. */
export function toNode(
  receiver: Answering,
  options: NodeOptions = {},
): (request: IncomingMessage, response: ServerResponse) => void {
  return function handle(request: MaybeParsed, response) {
    const { rawBody, body, originalUrl, url = '/' } = request;
    answerIncoming(receiver, options, {
      request,
      response,
      url: originalUrl ?? url,
      body: keptBytes(rawBody, body) ?? request,
      fix: request.app === undefined ? taken : takenInExpress,
    });
  };
}
