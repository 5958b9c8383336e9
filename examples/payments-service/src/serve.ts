import { processInbox } from '@hookwright/runtime/inbox';
import { toFastify } from '@hookwright/runtime/fastify';
import type { FastifyInstance } from 'fastify';
import { StartError } from './environment.ts';
import { createNewPay } from './newpay.ts';
import { createPassTo } from './passto.ts';
import { addRoutes } from './routes.ts';
import type { Parts } from './storage.ts';
import { workerHooksOf } from './watching.ts';

/**
 * Starts the service, and resolves to what ends it: nothing new is taken, what was begun is finished, what is stored stays.
 * @throws StartError where the storage does not answer, or the port is taken.
 */
export async function serve<Transaction>(
  app: FastifyInstance,
  parts: Parts<Transaction>,
): Promise<() => Promise<void>> {
  const { settings, storage, log } = parts;
  const { host, port } = settings;
  const receivers = {
    '/webhooks/passto': createPassTo('/webhooks/passto', parts),
    '/webhooks/newpay': createNewPay('/webhooks/newpay', parts),
  };
  for (const [prefix, receive] of Object.entries(receivers)) app.register(toFastify(receive), { prefix });
  addRoutes(app, storage);

  await orStartError(
    'The storage cannot be used (check DATABASE_URL; `npm run migrate` makes the tables)',
    storage.status(),
  );
  await orStartError(`Nobody can listen on ${host}:${port}`, app.listen({ host, port }));
  const worker = storage.receiving.inbox && processInbox(Object.values(receivers), workerHooksOf(log));

  return async function stop() {
    await Promise.all([app.close(), worker?.stop()]);
    await storage.close();
  };
}

/** No delivery has come yet, so that no message can quote one. */
async function orStartError(what: string, step: Promise<unknown>): Promise<void> {
  await step.catch((error: unknown) => {
    throw new StartError(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  });
}
