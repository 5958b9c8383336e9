import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A request that the provider's pages print, with its signature. */
interface Vector {
  readonly name: string;
  readonly provider: string;
  readonly operation: string;
  readonly key: string;
  readonly path: object;
  readonly query: object;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly wanted: {
    readonly url: string;
    readonly signature: { readonly name: string; readonly value: string };
  };
}

type Create = (options: object) => Record<string, (call: object, options?: object) => Promise<unknown>>;

const vectors = JSON.parse(await readFile('test/client/vectors.json', 'utf8')) as Vector[];

const arrived: { url: string | undefined; headers: IncomingHttpHeaders; body: string }[] = [];
const server = createServer((request, response) => {
  void text(request).then((body) => {
    arrived.push({ url: request.url, headers: request.headers, body });
    response.end('{}');
  });
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close());

describe.each(vectors)('$name', ({ provider, operation, key, path, query, headers, body, wanted }) => {
  test('goes over the wire as it is printed', async () => {
    const { createClient } = (await import(`../generated/${provider}/src/client.ts`)) as {
      createClient: Create;
    };
    arrived.length = 0;
    const api = createClient({
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      key,
      ...(provider === 'passto-creditpay' ? { credentials: { apiKey: 'api-key' } } : {}),
    });
    // No page prints a signed answer: what comes back is none.
    await api[operation]!({ path, query, headers, body }).catch(() => undefined);

    const [request] = arrived;
    expect(request?.url).toBe(wanted.url);
    expect(request?.headers[wanted.signature.name]).toBe(wanted.signature.value);
    expect(request?.body).toBe(body);
  });
});
