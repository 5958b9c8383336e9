import type { Database, PostgresJs, Query, Row } from './postgres-client.ts';
import type { TransactionSql } from './postgres-js-lend.ts';
import { transactOnSql } from './postgres-js-transact.ts';

export function queryOfPostgresJs(sql: Pick<PostgresJs, 'unsafe'>, isPrepared: boolean): Query {
  return async ({ text }, values) =>
    (await sql.unsafe(text, values, { prepare: isPrepared }).values()) as readonly Row[];
}

export function fromPostgresJs(sql: PostgresJs, isPrepared: boolean): Database {
  const query = queryOfPostgresJs(sql, isPrepared);
  return {
    query,
    async listen(channel, { onNews }) {
      let isStopped = false;
      const tell = (): void => void (isStopped || onNews());
      // It listens again by itself whenever it must, also where it could not begin: asked twice, it would listen twice.
      const asked = sql.listen(channel, tell, tell);
      asked.catch(() => undefined);
      return () => {
        isStopped = true;
        asked.then((listening) => listening.unlisten()).catch(() => undefined);
      };
    },
    transact: (effect) => transactOnSql(sql as PostgresJs<TransactionSql>, effect, { query, isPrepared }),
  };
}
