import type { PgClient, PgQuery, PgQuerying, Query } from './postgres-client.ts';

/** What a pool gives out. */
export interface PgPoolClient extends PgClient {
  release(isDestroyed?: boolean): void;
  removeAllListeners(event: 'error'): unknown;
}

export function queryOfPg(client: PgQuerying, isPrepared: boolean): Query {
  return async ({ name, text }, values) => {
    const named = isPrepared ? { name } : {};
    return (await client.query({ ...named, ...plain(text), values })).rows;
  };
}

/** Sent as it is, without values: it may be several statements. */
export const plain = (text: string): PgQuery => ({ text, values: [], rowMode: 'array' });

/** Closes it, and takes it out of the pool; what it says after that is no error of the pool. */
export function destroy(client: PgPoolClient): void {
  client.release(true);
  client.removeAllListeners('error');
  client.on('error', () => undefined);
}
