import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { toNode } from '@hookwright/runtime/node';
import express from 'express';
import type { Config } from './config.ts';
import { createRoutes } from './routes.ts';

/** The service while it runs. */
export interface App {
  readonly url: string;
  /** Takes no more deliveries; resolves when those in flight are answered. */
  stop(): Promise<void>;
}

export async function startApp(config: Config): Promise<App> {
  const app = express();
  app.disable('x-powered-by');
  app.get('/healthz', (_request, response) => void response.send('ok'));

  // Before any body parser: a signature covers the bytes as they were sent.
  for (const { path, receive } of createRoutes(config)) app.post(path, toNode(receive));

  const server = app.listen(config.port, config.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${config.host}:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
