import { beforeAbort } from './postgres-abort.ts';
import { type Begun, type Effect, type PostgresJs, type Query, statementOf } from './postgres-client.ts';
import { queryOfPostgresJs } from './postgres-js.ts';
import { lendSql, type TransactionSql } from './postgres-js-lend.ts';
import { createWire } from './postgres-js-wire.ts';
import { createGate } from './postgres-lend.ts';
import { begunOf, begunText, cancel, graceMs, isolation, terminate } from './postgres-session.ts';

interface Means {
  /** On any other connection. */
  readonly query: Query;
  readonly isPrepared: boolean;
}

const begunStatement = statementOf(begunText);
const undone = new Error('Expected the claim to hold but it does not');

/** True where it was committed; else it is rolled back. */
export async function transactOnSql(
  sql: PostgresJs<TransactionSql>,
  { work, finish, signal }: Effect<unknown>,
  { query, isPrepared }: Means,
): Promise<boolean> {
  signal.throwIfAborted();
  const gate = createGate();
  const wire = createWire(gate);
  let begun: Promise<Begun> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let start: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (start = resolve));

  async function run(own: TransactionSql): Promise<void> {
    start();
    signal.throwIfAborted();
    const ask = noted(queryOfPostgresJs(own, isPrepared));
    // Not waited for: it is answered before the first query of the work is.
    begun = ask(begunStatement, []).then(begunOf);
    begun.catch(() => undefined);
    try {
      await beforeAbort(wire.unlessBroken(work(lendSql(own, gate, wire))), signal);
      gate.shut();
      if (!(await beforeAbort(finish(ask, await begun), signal))) throw undone;
    } catch (error) {
      giveUp();
      throw error;
    }
  }

  function noted(ask: Query): Query {
    return (statement, values) =>
      ask(statement, values).catch((error: unknown) => {
        wire.note(error);
        throw error;
      });
  }

  /** The ROLLBACK waits for a statement that still runs: not for long. A session that is ended cannot be used any more. */
  function giveUp(): void {
    gate.shut();
    let rounds = 0;
    timer ??= setInterval(() => {
      const stop = ++rounds <= 5 ? cancel : terminate;
      begun?.then((known) => stop(query, known)).catch(() => undefined);
    }, graceMs);
  }

  signal.addEventListener('abort', giveUp, { once: true });
  const ended = sql.begin(isolation, (own) => wire.unlessBroken(run(own)));
  ended.catch((error: unknown) => wire.note(error));
  // The server need not have noticed.
  wire.broken.catch(() =>
    begun?.then(
      (known) => terminate(query, known),
      () => undefined,
    ),
  );
  try {
    await beforeAbort(Promise.race([started, ended]), signal);
    await Promise.race([ended, wire.broken]);
    return true;
  } catch (error) {
    if (error === undone) return false;
    throw signal.aborted ? signal.reason : error;
  } finally {
    gate.shut();
    clearInterval(timer);
    signal.removeEventListener('abort', giveUp);
  }
}
