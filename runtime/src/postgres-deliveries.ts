import { type Statement, statementOf } from './postgres-client.ts';
import { begun } from './postgres-session.ts';

/** What is asked of the table: $1 is the key. */
export interface DeliveryStatements {
  /** A row where nobody has had it before. $2 the digest, $3 the token, $4 the lease. */
  readonly begin: Statement;
  /** With the same values: the state and the digest that it came upon, or no row where there is nothing any more. */
  readonly beginAgain: Statement;
  /** $2 the token, $3 the lease. A row where the claim holds, as in those that follow. */
  readonly renew: Statement;
  /** $2 the token, $3 how long it is remembered. */
  readonly complete: Statement;
  /** The same with $4, when the transaction began: a row always, of whether the claim holds and whether it is that transaction. */
  readonly completeWithin: Statement;
  /** $2 the token. */
  readonly release: Statement;
}

const after = (value: string): string =>
  `clock_timestamp() + ${value}::text::float8 * interval '1 millisecond'`;

const held = 'key = $1::text AND token = $2::text AND NOT completed';

/**
 * Nothing here waits for a claim that is being completed in a transaction: that row is locked, and a process that hangs then would
 * keep others waiting. So `begin` inserts only where no row is seen, and `beginAgain` passes over one that is locked.
 */
export function deliveryStatements(table: string): DeliveryStatements {
  return {
    begin: statementOf(
      `INSERT INTO ${table} (key, digest, token, completed, until)
       SELECT $1::text, $2::text, $3::text, false, ${after('$4')}
        WHERE NOT EXISTS (SELECT FROM ${table} WHERE key = $1::text)
       ON CONFLICT (key) DO NOTHING RETURNING ''`,
    ),
    beginAgain: statementOf(
      `WITH ended AS MATERIALIZED (
         SELECT key FROM ${table} WHERE key = $1::text AND until <= clock_timestamp() FOR UPDATE SKIP LOCKED
       ), claimed AS (
         UPDATE ${table} SET digest = $2::text, token = $3::text, completed = false, until = ${after('$4')}
          WHERE key = (SELECT key FROM ended) RETURNING 1
       )
       SELECT CASE WHEN EXISTS (SELECT FROM claimed) THEN 'claimed'
                   WHEN completed AND until > clock_timestamp() THEN 'completed'
                   ELSE 'in-progress' END, digest
         FROM ${table} WHERE key = $1::text`,
    ),
    renew: statementOf(`UPDATE ${table} SET until = ${after('$3')} WHERE ${held} RETURNING ''`),
    complete: statementOf(
      `UPDATE ${table} SET completed = true, until = ${after('$3')} WHERE ${held} RETURNING ''`,
    ),
    completeWithin: statementOf(
      `WITH completed AS (
         UPDATE ${table} SET completed = true, until = ${after('$3')}
          WHERE ${held} AND ${begun} = $4::text RETURNING 1
       )
       SELECT (SELECT count(*) FROM completed)::text, (${begun} = $4::text)::text`,
    ),
    release: statementOf(`DELETE FROM ${table} WHERE ${held} RETURNING ''`),
  };
}
