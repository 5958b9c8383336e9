import type { Database, PgClient, PgPool, PostgresClient, PostgresJs, Query } from './postgres-client.ts';
import { fromPgClient, fromPgPool } from './postgres-pg.ts';
import { queryOfPg } from './postgres-pg-client.ts';
import { fromPostgresJs, queryOfPostgresJs } from './postgres-js.ts';
import { explain, explained, isPassing } from './postgres-error.ts';

/** The client as everything here uses it. @throws TypeError for what is no client. */
export function databaseOf(client: PostgresClient, isPrepared: boolean): Database {
  const database = openOn(client, isPrepared);
  return { ...database, query: persistent(database.query) };
}

function openOn(client: PostgresClient, isPrepared: boolean): Database {
  if (isPostgresJs(client)) return fromPostgresJs(client, isPrepared);
  if (isPool(client)) return fromPgPool(client, isPrepared);
  if (isPg(client)) return fromPgClient(client, isPrepared);
  throw new TypeError('`client` must be a Pool or a Client of `pg`, or what `postgres()` makes');
}

/** Queries within the transaction that a handler was given. @throws TypeError where it is none of ours. */
export function queryWithin(transaction: unknown, isPrepared: boolean): Query {
  if (isUnsafe(transaction)) return explained(queryOfPostgresJs(transaction, isPrepared));
  if (isPg(transaction)) return explained(queryOfPg(transaction, isPrepared));
  throw new TypeError('Expected the transaction of `postgresTransactions` but it is something else');
}

/** How often a statement is tried which the server has undone since another came in between. */
const attempts = 10;

/** Each statement is a transaction of its own here: what the server has undone can be done again. */
function persistent(query: Query): Query {
  return async (statement, values) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await query(statement, values);
      } catch (error) {
        if (attempt === attempts || !isPassing(error)) throw explain(error);
      }
    }
  };
}

function isUnsafe(value: unknown): value is Pick<PostgresJs, 'unsafe'> {
  return typeof value === 'function' && 'unsafe' in value;
}

function isPostgresJs(client: PostgresClient): client is PostgresJs {
  return isUnsafe(client);
}

function isPg(value: unknown): value is PgClient {
  return typeof value === 'object' && value !== null && 'query' in value && 'on' in value;
}

function isPool(client: PostgresClient): client is PgPool {
  return isPg(client) && 'totalCount' in client;
}
