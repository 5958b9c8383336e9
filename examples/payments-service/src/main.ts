import fastify, { type FastifyInstance, LogController } from 'fastify';
import { StartError } from './environment.ts';
import { memoryStorage } from './memory.ts';
import { postgresStorage } from './postgres.ts';
import { serve } from './serve.ts';
import { readSettings, type Settings } from './settings.ts';

let isEnding = false;

try {
  const settings = readSettings(process.env);
  // Receivers log each delivery themselves.
  const app = fastify({ logger: true, logController: new LogController({ disableRequestLogging: true }) });
  const stop = await start(app, settings);
  // More than a handler has; see to it that it is less than what the host waits before it kills (often 30 s).
  const withinMs = 1.5 * settings.handleWithinMs;
  process.on('SIGTERM', (signal) => end(app, { signal, stop, withinMs }));
  process.on('SIGINT', (signal) => end(app, { signal, stop, withinMs }));
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

interface End {
  readonly signal: NodeJS.Signals;
  readonly stop: () => Promise<void>;
  readonly withinMs: number;
}

/** A second signal, or one that never ends, is answered by force. */
function end({ log }: FastifyInstance, { signal, stop, withinMs }: End): void {
  if (isEnding) process.exit(1);
  isEnding = true;
  log.info({ signal }, 'stopping');
  setTimeout(() => {
    log.error(`not stopped within ${withinMs} ms`);
    process.exit(1);
  }, withinMs).unref();
  stop().then(
    () => log.info('stopped'),
    (error: unknown) => {
      log.error(error, 'could not stop');
      process.exit(1);
    },
  );
}
