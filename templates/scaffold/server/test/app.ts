import type { WebhookRequest } from '@hookwright/runtime';
import { startApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';

/** The service as it runs, on a port of its own. */
export async function openApp(env: Record<string, string>) {
  const app = await startApp(readConfig({ ...env, HOST: '127.0.0.1', PORT: '0' }));
  return {
    async send({ method, url, headers, body }: WebhookRequest) {
      const response = await fetch(new URL(url, app.url), {
        method,
        headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
        body: Buffer.from(body),
      });
      return { status: response.status, body: await response.text() };
    },
    close: () => app.stop(),
  };
}
