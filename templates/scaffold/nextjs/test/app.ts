import type { WebhookRequest } from '@hookwright/runtime';

type Answer = (request: Request) => Promise<Response>;
let opened = 0;

/** The route handlers, called as Next calls them. */
export async function openApp(env: Record<string, string>) {
  Object.assign(process.env, env);
  const which = ++opened;
  return {
    async send({ method, url, headers, body }: WebhookRequest) {
      const [path] = url.split('?');
      // Modules of their own: they know nothing of what others have been sent.
      const { POST } = (await import(`../src/app${path}/route.ts?${which}`)) as { POST: Answer };
      const response = await POST(
        new Request(new URL(url, 'https://service.example'), {
          method,
          headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
          body: Buffer.from(body),
        }),
      );
      return { status: response.status, body: await response.text() };
    },
    async close() {},
  };
}
