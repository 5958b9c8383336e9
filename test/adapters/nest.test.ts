/** A receiver in NestJS, on Express: in its raw-body mode, and without. */
import 'reflect-metadata';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Receiver } from '@hookwright/runtime';
import { toNode } from '@hookwright/runtime/node';
import { Controller, Module, type NestApplicationOptions, Post, Req, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Serve, testHost } from './cases.ts';

/** The module of an application with the receiver at /bellpay. The decorators are called: nothing here compiles them. */
function moduleOf(receive: Receiver) {
  class WebhookController {
    receive(request: IncomingMessage, response: ServerResponse): void {
      toNode(receive)(request, response);
    }
  }
  const method = Object.getOwnPropertyDescriptor(WebhookController.prototype, 'receive')!;
  Controller('bellpay')(WebhookController);
  Post()(WebhookController.prototype, 'receive', method);
  Req()(WebhookController.prototype, 'receive', 0);
  Res()(WebhookController.prototype, 'receive', 1);
  class AppModule {}
  Module({ controllers: [WebhookController] })(AppModule);
  return AppModule;
}

/** An application with these options, prepared before it listens. */
const nest =
  (
    options: NestApplicationOptions,
    prepare: (app: NestExpressApplication) => unknown = () => undefined,
    path = '/bellpay',
  ): Serve =>
  async (receive) => {
    const app = await NestFactory.create<NestExpressApplication>(moduleOf(receive), {
      logger: false,
      ...options,
    });
    prepare(app);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}${path}`, close: () => app.close() };
  };

testHost({
  plain: { 'bodyParser: false': nest({ bodyParser: false }) },
  kept: {
    'rawBody: true': nest({ rawBody: true }),
    'rawBody: true, and a parser of every type': nest({ rawBody: true }, (app) =>
      app.useBodyParser('text', { type: () => true }),
    ),
  },
  parsed: { 'without rawBody': nest({}) },
  fix: ['NestJS: NestFactory.create(AppModule, { rawBody: true })'],
  mounted: {
    'below a global prefix': nest(
      { rawBody: true },
      (app) => app.setGlobalPrefix('webhooks'),
      '/webhooks/bellpay',
    ),
  },
});
