import fastify, { type FastifyInstance, LogController } from 'fastify';
import { StartError } from './environment.ts';
import { memoryStorage } from './memory.ts';
import { postgresStorage } from './postgres.ts';
import { serve } from './serve.ts';
import { readSettings, type Settings } from './settings.ts';

/** More than a handler has (10 s), less than what a host waits before it kills (often 30 s). */
const stopWithinMs = 15_000;
let isEnding = false;

try {
  const settings = readSettings(process.env);
  // Receivers log each delivery themselves.
  const app = fastify({ logger: true, logController: new LogController({ disableRequestLogging: true }) });
  const stop = await start(app, settings);
  process.on('SIGTERM', (signal) => end(app, signal, stop));
  process.on('SIGINT', (signal) => end(app, signal, stop));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** The one place where it is decided what everything is kept in. */
async function start(app: FastifyInstance, settings: Settings): Promise<() => Promise<void>> {
  const { log } = app;
  if (settings.database) {
    const storage = postgresStorage(settings.database, ({ message }) =>
      log.warn({ cause: message }, 'reconnecting'),
    );
    return serve(app, { settings, storage, log });
  }
  log.warn(
    'Kept in memory, as there is no DATABASE_URL: a restart forgets every payment, and which deliveries it has handled',
  );
  return serve(app, { settings, storage: memoryStorage(), log });
}

/** A second signal, or one that never ends, is answered by force. */
function end({ log }: FastifyInstance, signal: string, stop: () => Promise<void>): void {
  if (isEnding) process.exit(1);
  isEnding = true;
  log.info({ signal }, 'stopping');
  setTimeout(() => {
    log.error(`not stopped within ${stopWithinMs} ms`);
    process.exit(1);
  }, stopWithinMs).unref();
  stop().then(
    () => log.info('stopped'),
    (error: unknown) => {
      log.error(error, 'could not stop');
      process.exit(1);
    },
  );
}
