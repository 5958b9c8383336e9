import { startApp } from './app.ts';
import { loadConfig } from './config.ts';
import { log } from './log.ts';

/** How long deliveries in flight may take once the process is told to stop, in milliseconds: a handler's deadline is 10 s. */
const graceMs = 15_000;

const app = await startApp(loadConfig()).catch(cannotStart);
log('listening', { url: app.url });

let isStopping = false;
// Not once: npm and tsx pass on what the process has been sent already.
process.on('SIGTERM', stop).on('SIGINT', stop);

/** A key that is none, or a port that is taken: what keeps a service from starting needs no stack. */
function cannotStart(error: unknown): never {
  console.error(`The service cannot start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

/** Takes no more deliveries, and ends when those in flight are answered. */
function stop(signal: NodeJS.Signals): void {
  if (isStopping) return;
  isStopping = true;
  log('stopping', { signal });
  setTimeout(() => process.exit(1), graceMs).unref();
  app.stop().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}
