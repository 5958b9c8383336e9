import { beforeAbort } from './postgres-abort.ts';
import type { Begun, Effect, PgClient, PgPool, Query, Row } from './postgres-client.ts';
import { createGate, type Gate, lend, type Method, refuse } from './postgres-lend.ts';
import { destroy, type PgPoolClient, plain, queryOfPg } from './postgres-pg-client.ts';
import { begunOf, begunText, graceMs, isolation, terminate } from './postgres-session.ts';

interface Means {
  /** On any other connection of the pool. */
  readonly query: Query;
  readonly isPrepared: boolean;
}

/** True where it was committed; else it is rolled back, or its connection is destroyed. */
export async function transactOnPg(
  pool: PgPool<PgPoolClient>,
  { work, finish, signal }: Effect<unknown>,
  { query, isPrepared }: Means,
): Promise<boolean> {
  const client = await checkOut(pool, signal);
  const gate = createGate();
  const ended = endOf(client, signal);
  let begun: Begun | undefined;
  try {
    begun = await ended.or(begin(client));
    await ended.or(work(lendClient(client, gate)));
    gate.shut();
    const isDone = await ended.or(finish(queryOfPg(client, isPrepared), begun));
    await ended.or(client.query(plain(isDone ? 'COMMIT' : 'ROLLBACK')));
    client.release();
    return isDone;
  } catch (error) {
    gate.shut();
    if (await isRolledBack()) client.release();
    else destroy(client);
    throw error;
  } finally {
    ended.forget();
  }

  async function isRolledBack(): Promise<boolean> {
    try {
      await ended.within(graceMs, client.query(plain('ROLLBACK')));
      return true;
    } catch {
      if (begun) void terminate(query, begun);
      return false;
    }
  }
}

/** In one round trip, which has a result for each statement. */
async function begin(client: PgClient): Promise<Begun> {
  const results: unknown = await client.query(plain(`BEGIN ${isolation}; ${begunText}`));
  return begunOf((results as readonly { readonly rows: Row[] }[])[1]?.rows);
}

function lendClient(client: PgPoolClient, gate: Gate): PgPoolClient {
  const own = ['release', 'end', 'connect'];
  return lend(client, gate, {
    methodOf(name, value) {
      if (own.includes(String(name))) return refuse(String(name));
      return typeof value === 'function' ? (value as Method) : undefined;
    },
  });
}

/** A connection that comes when nobody waits for it any more goes back. */
async function checkOut(pool: PgPool<PgPoolClient>, signal: AbortSignal): Promise<PgPoolClient> {
  signal.throwIfAborted();
  const asked = pool.connect();
  try {
    return await beforeAbort(asked, signal);
  } catch (error) {
    asked.then(
      (client) => client.release(),
      () => undefined,
    );
    throw error;
  }
}

interface End {
  /** Rejects when the signal is aborted or the connection breaks, where that is sooner. */
  or<T>(promise: Promise<T>): Promise<T>;
  /** Rejects when so many milliseconds have passed or the connection breaks, where that is sooner. */
  within(ms: number, promise: Promise<unknown>): Promise<void>;
  forget(): void;
}

/** Errors of a connection that is checked out are heard by nobody else, and would end the process. */
function endOf(client: PgClient, signal: AbortSignal): End {
  let fail: (error: unknown) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => (fail = reject));
  broken.catch(() => undefined);
  client.on('error', fail);
  return {
    or: (promise) => beforeAbort(Promise.race([promise, broken]), signal),
    within: (ms, promise) =>
      beforeAbort(Promise.race([promise, broken]), AbortSignal.timeout(ms)).then(() => {}),
    forget: () => void client.removeListener('error', fail),
  };
}
