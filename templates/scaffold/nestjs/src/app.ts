import 'reflect-metadata';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { toNode } from '@hookwright/runtime/node';
import { Controller, Get, Module, Post, Req, Res, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from './config.ts';
import { createRoutes, type Route } from './routes.ts';

/** The service while it runs. */
export interface App {
  readonly url: string;
  /** Takes no more deliveries; resolves when those in flight are answered. */
  stop(): Promise<void>;
}

export async function startApp(config: Config): Promise<App> {
  const controllers = [HealthController, ...createRoutes(config).map(createController)];
  const app = await NestFactory.create<NestExpressApplication>(
    { module: AppModule, controllers },
    // A signature covers the bytes as they were sent: they are kept beside what is parsed.
    { rawBody: true, logger: ['error', 'warn'] },
  );
  // What receivers take, where Nest would take 100 kB.
  app.useBodyParser('json', { limit: '1mb' });
  app.useBodyParser('urlencoded', { limit: '1mb', extended: true });

  await app.listen(config.port, config.host);
  return { url: await app.getUrl(), stop: () => app.close() };
}

@Module({})
class AppModule {}

@Controller('healthz')
class HealthController {
  @Get()
  check(): string {
    return 'ok';
  }
}

/** A controller of one path. Its parameters have decorators and no types to inject by: tsx emits no metadata of them. */
function createController({ path, receive }: Route): Type {
  const answer = toNode(receive);

  @Controller(path)
  class WebhookController {
    @Post()
    take(@Req() request: IncomingMessage, @Res() response: ServerResponse): void {
      answer(request, response);
    }
  }
  return WebhookController;
}
