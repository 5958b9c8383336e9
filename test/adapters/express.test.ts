/** A receiver in Express, 4 and 5. */
import type { IncomingMessage, RequestListener } from 'node:http';
import { toNode } from '@hookwright/runtime/node';
import express, { type RequestHandler } from 'express';
import express4 from 'express4';
import { describe } from 'vitest';
import { serve } from '../runtime/served.ts';
import { at, type Serve, testHost } from './cases.ts';

const keep = (request: IncomingMessage, _: unknown, bytes: Buffer) =>
  void Object.assign(request, { rawBody: bytes });

describe.each([
  ['Express 4', express4 as unknown as typeof express],
  ['Express 5', express],
])('%s', (_, framework) => {
  /** An application with the receiver at /bellpay, after what is given. */
  const behind =
    (...before: RequestHandler[]): Serve =>
    async (receive) => {
      const app = framework();
      for (const handler of before) app.use(handler);
      app.post('/bellpay', toNode(receive));
      return serve(app as RequestListener);
    };

  const mounted: Record<string, Serve> = {
    'in a router': async (receive) => {
      const [app, router] = [framework(), framework.Router()];
      router.post('/bellpay', toNode(receive));
      app.use('/webhooks', router);
      return at('/webhooks/bellpay', await serve(app as RequestListener));
    },
    'as a mounted application': async (receive) => {
      const [app, mounted] = [framework(), framework()];
      mounted.use('/bellpay', toNode(receive));
      app.use('/webhooks', mounted);
      return at('/webhooks/bellpay', await serve(app as RequestListener));
    },
  };

  testHost({
    plain: {
      ...mounted,
      'nothing before it': behind(),
      'express.json() after it': async (receive) => {
        const app = framework();
        app.post('/bellpay', toNode(receive));
        app.use(framework.json());
        return serve(app as RequestListener);
      },
    },
    kept: {
      'express.json({ verify })': behind(framework.json({ verify: keep })),
      'express.raw()': behind(framework.raw({ type: () => true })),
      'express.text()': behind(framework.text({ type: () => true })),
    },
    parsed: { 'express.json() before it': behind(framework.json()) },
    fix: ['before express.json()', 'express.json({ verify }) keep `rawBody`', 'express.raw('],
    mounted,
  });
});
