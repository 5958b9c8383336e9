/** What a platform such as Next does between a socket and a function of the Fetch standard. */
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { serve } from '../runtime/served.ts';
import type { Running } from './cases.ts';

/** Serves a function; the path that it is told of may be another than the one that was called. */
export function serveFetch(
  handle: (request: Request) => Promise<Response>,
  rewrite: (path: string) => string = (path) => path,
): Promise<Running> {
  return serve(async (incoming, outgoing) => {
    const { method = 'POST', url = '/', headers } = incoming;
    const request = new Request(new URL(rewrite(url), 'https://pay.example.com'), {
      method,
      headers: headers as Record<string, string>,
      body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>,
      duplex: 'half',
    });
    const response = await handle(request);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
}
