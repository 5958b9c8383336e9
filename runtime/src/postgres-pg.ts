import type { Database, Listener, PgClient, PgPool, PgQuery } from './postgres-client.ts';
import { destroy, type PgPoolClient, plain, queryOfPg } from './postgres-pg-client.ts';
import { transactOnPg } from './postgres-pg-transact.ts';
import { quoted } from './postgres-schema.ts';

/** What each client was asked last: stores of one client take turns. */
const turns = new WeakMap<PgClient, Promise<unknown>>();

/** One connection: one query after the other, and no transactions. */
export function fromPgClient(client: PgClient, isPrepared: boolean): Database {
  const ask = queryOfPg(client, isPrepared);

  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const ran = (turns.get(client) ?? Promise.resolve()).then(run);
    turns.set(
      client,
      ran.catch(() => undefined),
    );
    return ran;
  }

  return {
    query: (statement, values) => inTurn(() => ask(statement, values)),
    async listen(channel, listener) {
      const stop = hear(client, channel, listener);
      // It goes on listening afterwards: others may have asked for the same.
      await inTurn(() => client.query(listenTo(channel))).catch(after(stop));
      return stop;
    },
  };
}

export function fromPgPool(pool: PgPool, isPrepared: boolean): Database {
  const query = queryOfPg(pool, isPrepared);
  return {
    query,
    async listen(channel, { onNews, onEnd }) {
      // The only connection of a pool cannot be spared.
      if (pool.options?.max === 1) return () => undefined;
      const client = (await pool.connect()) as PgPoolClient;
      const stopHearing = hear(client, channel, { onNews, onEnd: () => (stop(), onEnd()) });
      let isOpen = true;
      const stop = (): void => {
        if (!isOpen) return;
        isOpen = false;
        stopHearing();
        destroy(client);
      };
      await client.query(listenTo(channel)).catch(after(stop));
      return stop;
    },
    transact: (effect) => transactOnPg(pool as PgPool<PgPoolClient>, effect, { query, isPrepared }),
  };
}

const listenTo = (channel: string): PgQuery => plain(`LISTEN ${quoted(channel)}`);

/** Until the function that it returns is called: errors too are heard, since nobody else may listen to them. */
function hear(client: PgClient, channel: string, { onNews, onEnd }: Listener): () => void {
  const listeners = {
    notification: (about: unknown) => {
      if ((about as { readonly channel: string }).channel === channel) onNews();
    },
    error: onEnd,
    end: onEnd,
  };
  for (const [event, listener] of Object.entries(listeners)) client.on(event as 'end', listener);
  return () => {
    for (const [event, listener] of Object.entries(listeners)) client.removeListener(event, listener);
  };
}

/** Passes the error on. */
function after(stop: () => void): (error: unknown) => never {
  return (error) => {
    stop();
    throw error;
  };
}
