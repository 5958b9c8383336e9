/** A receiver as a route handler of Next: its contract is a `Request` in and a `Response` out, so a bridge stands in for it. */
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { toFetch } from '@hookwright/runtime/fetch';
import { expect, test } from 'vitest';
import { deliveryOf } from '../runtime/provider.ts';
import { serve } from '../runtime/served.ts';
import { watched } from '../runtime/watched.ts';
import { at, type Serve, testHost } from './cases.ts';

/** What Next hands to a route handler, as far as it matters here. */
interface NextRequest extends Request {
  readonly nextUrl: URL;
}
type RouteHandler = (
  request: NextRequest,
  context: { params: Promise<Record<string, string>> },
) => Response | Promise<Response>;

/** A route with the receiver, after what is given; `publicUrl` is the URL that the request is given. */
const route =
  (
    before: (request: NextRequest) => unknown = () => undefined,
    rewrite: (path: string) => string = (path) => path,
  ): Serve =>
  async (receive) => {
    const POST: RouteHandler = toFetch(receive);
    return serve(async (incoming, outgoing) => {
      const { method = 'POST', url = '/', headers } = incoming;
      const nextUrl = new URL(rewrite(url), 'https://pay.example.com');
      const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
      const init = { method, headers: headers as Record<string, string>, body, duplex: 'half' } as const;
      const request = Object.assign(new Request(nextUrl, init), { nextUrl });
      await before(request);
      const response = await POST(request, { params: Promise.resolve({}) });
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    });
  };

testHost({
  plain: { 'nothing before it': route() },
  kept: { 'a clone is read before it': route((request) => request.clone().text()) },
  parsed: {
    'request.json() before it': route((request) => request.json()),
    'request.text() before it': route((request) => request.text()),
  },
  fix: ['hand over the request unread', 'clone()'],
  mounted: {
    'below a base path that is taken away': async (receive) =>
      at('/shop/bellpay', await route(undefined, (path) => path.replace('/shop', ''))(receive)),
  },
});

test('the type of a route handler', async () => {
  const POST = toFetch(watched().receive);
  POST satisfies (request: Request) => Promise<Response>;
  POST satisfies RouteHandler;
  const { headers, body } = deliveryOf({ id: 'e1', type: 'PAID' });
  const request = new Request('https://pay.example.com/bellpay', {
    method: 'POST',
    headers: headers as Record<string, string>,
    body: Buffer.from(body),
  });
  expect((await POST(request)).status).toBe(200);
});
