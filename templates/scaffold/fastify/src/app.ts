import { toFastify } from '@hookwright/runtime/fastify';
import fastify from 'fastify';
import type { Config } from './config.ts';
import { createRoutes } from './routes.ts';

/** The service while it runs. */
export interface App {
  readonly url: string;
  /** Takes no more deliveries; resolves when those in flight are answered. */
  stop(): Promise<void>;
}

export async function startApp(config: Config): Promise<App> {
  const app = fastify();
  app.get('/healthz', async () => 'ok');

  // Each in a context of its own, which parses nothing: a signature covers the bytes as they were sent.
  for (const { path, receive } of createRoutes(config)) app.register(toFastify(receive), { prefix: path });

  const url = await app.listen({ port: config.port, host: config.host });
  return { url, stop: () => app.close() };
}
