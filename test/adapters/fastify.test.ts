/** A receiver in Fastify 5: as a plugin with a context of its own, and as the handler of a route. */
import { PassThrough } from 'node:stream';
import { toFastify, toFastifyHandler } from '@hookwright/runtime/fastify';
import { toNode } from '@hookwright/runtime/node';
import fastify, { type FastifyInstance, type FastifyPluginAsync, type RouteHandler } from 'fastify';
import { expect, test } from 'vitest';
import { deliveryOf } from '../runtime/provider.ts';
import { dial, post } from '../runtime/served.ts';
import { watched } from '../runtime/watched.ts';
import { type Running, type Serve, testHost } from './cases.ts';

async function listen(app: FastifyInstance, path: string): Promise<Running> {
  return { url: `${await app.listen({ port: 0, host: '127.0.0.1' })}${path}`, close: () => app.close() };
}

/** An application that is prepared, with the plugin at /bellpay. */
const plugin =
  (prepare: (app: FastifyInstance) => unknown = () => undefined): Serve =>
  async (receive) => {
    const app = fastify();
    await prepare(app);
    await app.register(toFastify(receive), { prefix: '/bellpay' });
    return listen(app, '/bellpay');
  };

/** An application that is prepared, with the handler at /bellpay. */
const route =
  (prepare: (app: FastifyInstance) => unknown = () => undefined): Serve =>
  async (receive) => {
    const app = fastify();
    await prepare(app);
    app.post('/bellpay', toFastifyHandler(receive));
    return listen(app, '/bellpay');
  };

/** As fastify-raw-body does it. */
const keepRawBody = (app: FastifyInstance) =>
  app.addHook('preParsing', async (request, _, payload) => {
    Object.assign(request, { rawBody: Buffer.concat((await payload.toArray()) as Buffer[]) });
    return payload;
  });

const keepBuffers = (app: FastifyInstance) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_: unknown, bytes: Buffer) => bytes);
};

const mounted: Record<string, Serve> = {
  'below two prefixes': async (receive) => {
    const app = fastify();
    await app.register(
      async (webhooks) => void webhooks.register(toFastify(receive), { prefix: '/bellpay' }),
      { prefix: '/webhooks' },
    );
    return listen(app, '/webhooks/bellpay');
  },
  'with a URL that Fastify rewrites': async (receive) => {
    const app = fastify({ rewriteUrl: ({ url = '/' }) => url.replace('/proxied', '') });
    await app.register(toFastify(receive), { prefix: '/bellpay' });
    return listen(app, '/proxied/bellpay');
  },
};

testHost({
  plain: {
    ...mounted,
    'a plugin': plugin(),
    'a plugin beside a parser of everything': plugin((app) =>
      app.addContentTypeParser(
        '*',
        { parseAs: 'string' },
        async (_: unknown, text: string) => JSON.parse(text) as unknown,
      ),
    ),
    'a plugin below a limit of Fastify': async (receive) => {
      const app = fastify({ bodyLimit: 10 });
      await app.register(toFastify(receive), { prefix: '/bellpay' });
      return listen(app, '/bellpay');
    },
  },
  kept: {
    'a plugin, and `rawBody` kept': plugin(keepRawBody),
    'a plugin behind a hook that hands on a stream of its own': plugin((app) =>
      app.addHook('preParsing', async (_request, _reply, payload) => payload.pipe(new PassThrough())),
    ),
    'a handler, and `rawBody` kept': route((app) => {
      keepRawBody(app);
      app.removeAllContentTypeParsers();
      app.addContentTypeParser('*', async () => ({ a: 'parsed value' }));
    }),
    "a handler, and parseAs: 'buffer'": route(keepBuffers),
  },
  parsed: {
    'a handler behind the parsers of Fastify': route(),
    'a plugin behind a hook that reads': plugin((app) =>
      app.addHook('preParsing', async (_request, _reply, payload) => {
        await payload.toArray();
        return payload;
      }),
    ),
  },
  fix: ['register toFastify(receiver)', "{ parseAs: 'buffer' }", '`request.rawBody`'],
  mounted,
});

test('the parsers of the other routes stay', async () => {
  const app = fastify();
  await app.register(toFastify(watched().receive), { prefix: '/bellpay' });
  app.post('/other', async ({ body }) => ({ got: body }));
  const { url, close } = await listen(app, '/other');
  const answer = await post(url, {
    headers: { 'content-type': 'application/json' },
    body: Buffer.from('{"a":1}'),
  });
  expect(answer.body).toBe('{"got":{"a":1}}');
  await close();
});

test('toNode behind the parsers of Fastify: never a 2xx', async () => {
  const app = fastify();
  app.post('/bellpay', (request, reply) => {
    reply.hijack();
    toNode(watched().receive)(request.raw, reply.raw);
  });
  const { url, close } = await listen(app, '/bellpay');
  const { headers, body } = deliveryOf({ id: 'e1', type: 'PAID' });
  const answer = await post(url, { headers: { ...headers, 'content-type': 'application/json' }, body });
  expect(answer).toEqual({ status: 500, type: 'text/plain', body: 'body-consumed' });
  await close();
});

test('over the limit, and more announced that never comes: 413, and the connection is closed', async () => {
  const { url, close } = await plugin()(watched(() => ({ limitBytes: 1000 })).receive);
  const head = 'POST /bellpay HTTP/1.1\r\nhost: localhost\r\ncontent-length: 50000000\r\n\r\n';
  const { answer } = dial(Number(new URL(url).port), head + 'a'.repeat(2000));
  expect(await answer).toMatch(/^HTTP\/1.1 413 .*Connection: close.*\r\n\r\nbody-too-large$/s);
  await close();
});

test('hooks of Fastify run around it', async () => {
  const ran: string[] = [];
  const app = fastify();
  app.addHook('onRequest', async () => void ran.push('onRequest'));
  app.addHook('preHandler', async () => void ran.push('preHandler'));
  app.addHook('onResponse', async (_, reply) => void ran.push(`onResponse ${reply.raw.statusCode}`));
  await app.register(toFastify(watched().receive), { prefix: '/bellpay' });
  const { url, close } = await listen(app, '/bellpay');
  await post(url, deliveryOf({ id: 'e1', type: 'PAID' }));
  await close();
  expect(ran).toEqual(['onRequest', 'preHandler', 'onResponse 200']);
});

test('Fastify leaves the answer to it', async () => {
  const sent: boolean[] = [];
  const app = fastify();
  keepBuffers(app);
  app.post('/bellpay', (request, reply) => {
    toFastifyHandler(watched().receive)(request, reply);
    sent.push(reply.sent);
  });
  const { url, close } = await listen(app, '/bellpay');
  await post(url, deliveryOf({ id: 'e1', type: 'PAID' }));
  await close();
  expect(sent).toEqual([true]);
});

test('both are of the types that Fastify takes', () => {
  const { receive } = watched();
  toFastify(receive) satisfies FastifyPluginAsync;
  toFastifyHandler(receive) satisfies RouteHandler;
});
