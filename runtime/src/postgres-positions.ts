import { randomUUID } from 'node:crypto';
import type { EnterRequest, Entered, HeldEntity, Positions } from './positions.ts';
import { type PostgresClient, type Statement, statementOf } from './postgres-client.ts';
import { databaseOf, queryWithin } from './postgres-database.ts';
import { checkRemembering, type PostgresOptions } from './postgres-options.ts';
import { tableIn } from './postgres-schema.ts';
import { createSweep } from './postgres-sweep.ts';
import { keyText, positionText } from './postgres-text.ts';

export interface PostgresPositionsOptions extends PostgresOptions {
  /** How long a position is remembered after the entity was left last, in milliseconds. The default is 30 days. */
  readonly rememberMs?: number;
}

/**
 * Remembers in a table of PostgreSQL, by the clock of the server: for any number of processes. The table is made by the statement of
 * `postgresSql`. What is forgotten is deleted when others enter. `hold` is for the transactions of `postgresTransactions`.
 * @throws TypeError for options that cannot work.
 */
export function postgresPositions(client: PostgresClient, options: PostgresPositionsOptions = {}): Positions {
  const { schema, prepare = true, rememberMs = 30 * 24 * 60 * 60 * 1000 } = options;
  checkRemembering(rememberMs);
  const table = tableIn(schema, 'hookwright_positions');
  const statements = positionStatements(table);
  const { query } = databaseOf(client, prepare);
  const sweep = createSweep(query, table);

  async function enter({ entity, position, leaseMs }: EnterRequest): Promise<Entered> {
    const token = randomUUID();
    const values = [keyText(entity), positionText(position), token, String(leaseMs), String(rememberMs)];
    for (;;) {
      const [answer] = await query(statements.enter, values);
      // Somebody entered first, and has not been seen yet.
      if (!answer) continue;
      const [isStale] = answer;
      return isStale === null ? { state: 'busy' } : { state: 'entered', token, isStale: isStale === 'true' };
    }
  }

  async function change(statement: Statement, { entity, token }: HeldEntity, ms: number[]): Promise<boolean> {
    return (await query(statement, [keyText(entity), token, ...ms.map(String)])).length > 0;
  }

  return {
    async enter(request) {
      const entered = await enter(request);
      sweep();
      return entered;
    },
    renew: (held, leaseMs) => change(statements.renew, held, [leaseMs, rememberMs]),
    leave: (held) => change(statements.leave, held, [rememberMs]),
    async hold({ entity, token }, transaction) {
      const within = queryWithin(transaction, prepare);
      return (await within(statements.hold, [keyText(entity), token])).length > 0;
    },
  };
}

interface PositionStatements {
  /** Whether it is stale: null where the entity is held, and no row where that cannot be seen yet. */
  readonly enter: Statement;
  readonly renew: Statement;
  readonly leave: Statement;
  readonly hold: Statement;
}

const after = (...values: string[]): string =>
  `clock_timestamp() + (${values.map((value) => `${value}::text::float8`).join(' + ')}) * interval '1 millisecond'`;

const held = 'entity = $1::text AND token = $2::text';

/**
 * `hold` locks the row against whoever enters, and not against a renewal: KEY SHARE is at odds with UPDATE's own lock alone, which
 * `enter` asks for. Nobody waits for it: what is locked is held.
 */
function positionStatements(table: string): PositionStatements {
  return {
    enter: statementOf(
      `WITH known AS MATERIALIZED (
         SELECT FROM ${table} WHERE entity = $1::text
       ), free AS MATERIALIZED (
         SELECT entity, position COLLATE "C" > $2::text AND until > clock_timestamp() AS stale FROM ${table}
          WHERE entity = $1::text AND (token IS NULL OR held_until <= clock_timestamp()) FOR UPDATE SKIP LOCKED
       ), again AS (
         UPDATE ${table} AS place
            SET position = CASE WHEN stale THEN place.position ELSE $2::text END, token = $3::text,
                held_until = ${after('$4')}, until = ${after('$4', '$5')}
           FROM free WHERE place.entity = free.entity RETURNING stale
       ), first AS (
         INSERT INTO ${table} (entity, position, token, held_until, until)
         SELECT $1::text, $2::text, $3::text, ${after('$4')}, ${after('$4', '$5')}
          WHERE NOT EXISTS (SELECT FROM known)
         ON CONFLICT (entity) DO NOTHING RETURNING false AS stale
       ), entered AS (
         SELECT stale FROM again UNION ALL SELECT stale FROM first
       )
       SELECT stale::text FROM entered
       UNION ALL
       SELECT NULL FROM known WHERE NOT EXISTS (SELECT FROM entered)`,
    ),
    renew: statementOf(
      `UPDATE ${table} SET held_until = ${after('$3')}, until = ${after('$3', '$4')} WHERE ${held} RETURNING ''`,
    ),
    leave: statementOf(
      `UPDATE ${table} SET token = NULL, held_until = clock_timestamp(), until = ${after('$3')}
        WHERE ${held} RETURNING ''`,
    ),
    hold: statementOf(`SELECT '' FROM ${table} WHERE ${held} FOR KEY SHARE`),
  };
}
