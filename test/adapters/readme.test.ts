/** The snippets of runtime/README.md: they compile under strict options, and take a delivery that PassTo signed. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { createSender } from '@hookwright/passto-creditpay/testing';
import { createAdaptorServer } from '@hono/node-server';
import { type INestApplication, Logger } from '@nestjs/common';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { FastifyInstance } from 'fastify';
import type { Hono } from 'hono';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Running } from './cases.ts';
import { serveFetch } from './fetch-server.ts';
import { eventV2, serveFunction } from './gateway.ts';

const markdown = await readFile('runtime/README.md', 'utf8');
const snippets = new Map(
  [...markdown.matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name, code]) => [name!, code!]),
);
let folder: string;
let found: readonly ts.Diagnostic[];
beforeAll(async () => {
  vi.spyOn(console, 'log').mockReturnValue();
  Logger.overrideLogger(false);
  folder = await mkdtemp(resolve('test/.tmp-hosts-'));
  await Promise.all([...snippets].map(([name, code]) => writeFile(join(folder, name), code)));
  found = compile([...snippets.keys()].map((name) => join(folder, name)));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const express = ({ app }: { app: RequestListener }) => listen(createServer(app));
const fastify = async ({ app }: { app: FastifyInstance }) => ({
  url: await app.listen({ port: 0, host: '127.0.0.1' }),
  close: () => app.close(),
});

/** What a snippet exports, served as its host serves it. */
const hosts: Readonly<Record<string, (exported: never) => Promise<Running>>> = {
  'node-http.ts': ({ server }: { server: Server }) => listen(server),
  'express.ts': express,
  'express-verify.ts': express,
  'nest.ts': async ({ app }: { app: INestApplication<Server> }) => {
    await app.init();
    return listen(app.getHttpServer());
  },
  'fastify.ts': fastify,
  'fastify-handler.ts': fastify,
  'hono.ts': ({ app }: { app: Hono }) => listen(createAdaptorServer(app) as Server),
  'route.ts': ({ POST }: { POST: (request: Request) => Promise<Response> }) => serveFetch(POST),
  'lambda.ts': (exported: {
    handler: (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;
  }) => serveFunction(eventV2, exported.handler),
};

test('each snippet is tested here', () => {
  expect([...snippets.keys()].sort()).toEqual([...Object.keys(hosts), 'receive.ts'].sort());
});

test('they compile', () => {
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});

test.each(Object.entries(hosts))('%s takes a delivery, and refuses another', async (name, start) => {
  const exported = (await import(join(folder, name.replace('.ts', '.js')))) as never;
  const { url, close } = await start(exported);
  const passto = createSender({
    key: 'the key that PassTo issued',
    url: new URL('/webhooks/passto', url).href,
    publicUrl: 'https://shop.example.com/webhooks/passto',
  });
  const delivery = passto.sign('PAY_SUCCESS');
  expect((await passto.send(delivery)).status).toBe(200);
  expect((await passto.send({ ...delivery, body: Buffer.from('{}') })).status).toBe(401);
  await close();
});

/** Compiles to the same folder, with the options of this repository and the decorators of NestJS. */
function compile(files: string[]): readonly ts.Diagnostic[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('.'));
  const program = ts.createProgram(files, {
    ...options,
    noEmit: false,
    rootDir: folder,
    outDir: folder,
    experimentalDecorators: true,
  });
  const inSnippets = ({ file }: ts.Diagnostic) => file?.fileName.startsWith(folder);
  program.emit();
  return ts.getPreEmitDiagnostics(program).filter(inSnippets);
}

async function listen(server: Server): Promise<Running> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(done)),
  };
}
