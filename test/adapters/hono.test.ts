/** A receiver in Hono, served with @hono/node-server. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { toFetch } from '@hookwright/runtime/fetch';
import { serve } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import { type Running, type Serve, testHost } from './cases.ts';

async function listen(app: Hono, path = '/bellpay'): Promise<Running> {
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

/** An application with the receiver at /bellpay, after what is given. */
const behind =
  (...before: MiddlewareHandler[]): Serve =>
  async (receive) => {
    const app = new Hono();
    for (const handler of before) app.use(handler);
    app.post('/bellpay', (c) => toFetch(receive)(c.req.raw));
    return listen(app);
  };

testHost({
  plain: { 'nothing before it': behind() },
  kept: {
    'a clone is read before it': behind(async (c, next) => {
      await c.req.raw.clone().text();
      await next();
    }),
    'the bytes are read, and handed over in a request': async (receive) => {
      const app = new Hono();
      app.post('/bellpay', async (c) => {
        const { method, headers, url } = c.req.raw;
        const body = await c.req.arrayBuffer();
        return toFetch(receive)(new Request(url, { method, headers, body }));
      });
      return listen(app);
    },
  },
  parsed: {
    'c.req.json() before it': behind(async (c, next) => {
      await c.req.json();
      await next();
    }),
    'c.req.raw.json() before it': behind(async (c, next) => {
      await c.req.raw.json();
      await next();
    }),
  },
  fix: ['unread', '`c.req.raw`', 'clone()'],
  mounted: {
    'below a base path': async (receive) => {
      const app = new Hono().basePath('/webhooks');
      app.post('/bellpay', (c) => toFetch(receive)(c.req.raw));
      return listen(app, '/webhooks/bellpay');
    },
    'in a mounted application': async (receive) => {
      const app = new Hono();
      app.mount('/webhooks', toFetch(receive));
      return listen(app, '/webhooks/bellpay');
    },
  },
});
