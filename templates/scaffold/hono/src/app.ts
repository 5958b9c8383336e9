import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { toFetch } from '@hookwright/runtime/fetch';
import { Hono } from 'hono';
import type { Config } from './config.ts';
import { createRoutes } from './routes.ts';

/** The service while it runs. */
export interface App {
  readonly url: string;
  /** Takes no more deliveries; resolves when those in flight are answered. */
  stop(): Promise<void>;
}

export async function startApp(config: Config): Promise<App> {
  const app = new Hono();
  app.get('/healthz', (c) => c.text('ok'));

  // A middleware that wants the body too reads a clone: a signature covers the bytes as they were sent.
  for (const { path, receive } of createRoutes(config)) {
    const answer = toFetch(receive);
    app.post(path, (c) => answer(c.req.raw));
  }

  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${config.host}:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
