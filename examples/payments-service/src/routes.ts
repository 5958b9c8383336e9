import type { FastifyInstance } from 'fastify';
import type { Storage } from './storage.ts';
import { described } from './watching.ts';

/** The service's own routes: ordinary ones of Fastify, whose parsers the receivers leave as they are. */
export function addRoutes(app: FastifyInstance, storage: Pick<Storage<unknown>, 'find' | 'status'>): void {
  /** The process lives: where this fails, start it anew. It asks nobody else. */
  app.get('/healthz', async () => ({ status: 'ok' }));

  /** The service can work: where this fails, send it nothing. */
  app.get('/readyz', async (request, reply) => {
    try {
      return { status: 'ok', inbox: (await storage.status()) ?? null };
    } catch (error) {
      request.log.error({ cause: described(error) }, 'not ready');
      return reply.code(503).send({ status: 'the storage does not answer' });
    }
  });

  app.get<{ Params: { provider: string; orderNo: string } }>(
    '/payments/:provider/:orderNo',
    async ({ params: { provider, orderNo } }, reply) => {
      const bookings = await storage.find(provider, orderNo);
      if (bookings.length === 0) return reply.code(404).send({ error: 'nothing is booked for this order' });
      return {
        provider,
        orderNo,
        bookings: bookings.map(({ kind, amount, currency }) => ({ kind, amount, currency })),
      };
    },
  );
}
