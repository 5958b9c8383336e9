import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNode } from '@hookwright/runtime/node';
import type { Config } from './config.ts';
import { createRoutes } from './routes.ts';

/** The service while it runs. */
export interface App {
  readonly url: string;
  /** Takes no more deliveries; resolves when those in flight are answered. */
  stop(): Promise<void>;
}

export async function startApp(config: Config): Promise<App> {
  const receivers = new Map(createRoutes(config).map(({ path, receive }) => [path, toNode(receive)]));
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (path === '/healthz') return response.end('ok');
    const receive = request.method === 'POST' ? receivers.get(path) : undefined;
    if (receive) return receive(request, response);
    return response.writeHead(404).end();
  });

  server.listen(config.port, config.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${config.host}:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
