/** A receiver as a route handler of Next: its contract is a `Request` in and a `Response` out, so a bridge stands in for it. */
import { toFetch } from '@hookwright/runtime/fetch';
import { expect, test } from 'vitest';
import { watched } from '../runtime/watched.ts';
import { at, type Serve, testHost } from './cases.ts';
import { serveFetch } from './fetch-server.ts';

/** What Next hands to a route handler, as far as it matters here. */
interface NextRequest extends Request {
  readonly nextUrl: URL;
}
type RouteHandler = (
  request: NextRequest,
  context: { params: Promise<Record<string, string>> },
) => Response | Promise<Response>;

/** A route with the receiver, after what is given. */
const route =
  (
    before: (request: Request) => unknown = () => undefined,
    rewrite: (path: string) => string = (path) => path,
  ): Serve =>
  async (receive) => {
    const POST = toFetch(receive);
    return serveFetch(async (request) => {
      await before(request);
      return POST(request);
    }, rewrite);
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

test('the type of a route handler', () => {
  const POST = toFetch(watched().receive);
  POST satisfies (request: Request) => Promise<Response>;
  POST satisfies RouteHandler;
});

test('a fragment is no part of the URL that was called', async () => {
  const urls: string[] = [];
  const POST = toFetch(watched(() => ({ onRefused: (_, { url }) => urls.push(url) })).receive);
  await POST(new Request('https://pay.example.com/bellpay?a=%2F#part', { method: 'POST', body: '{}' }));
  await POST(new Request('https://pay.example.com', { method: 'POST', body: '{}' }));
  expect(urls).toEqual(['/bellpay?a=%2F', '/']);
});
