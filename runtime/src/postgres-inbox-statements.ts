import { type Statement, statementOf } from './postgres-client.ts';

/** What is asked of the table of inboxes: $1 is the name of the inbox, and $2 the id of an entry unless it says otherwise. */
export interface InboxStatements {
  /** $3 to $8 the columns that people look at, $9 the content, $10 the channel, or null where nobody is to be told. */
  readonly store: Statement;
  /** $2 how many, $3 the token, $4 the lease. */
  readonly take: Statement;
  /** $3 the token, $4 the lease. A row where the entry is held, as in those that follow. */
  readonly extend: Statement;
  /** $3 the token, $4 the channel. */
  readonly finish: Statement;
  /** $3 the token, $4 the delay, $5 how much of an attempt is taken back. */
  readonly postpone: Statement;
  /** $3 the token, $4 the channel, $5 to $7 the grave. */
  readonly bury: Statement;
  /** $3 the channel. */
  readonly replay: Statement;
  /** In how many milliseconds the next entry is due that is not due yet. */
  readonly due: Statement;
  readonly status: Statement;
}

const after = (value: string): string =>
  `clock_timestamp() + ${value}::text::float8 * interval '1 millisecond'`;

const held = `inbox = $1::text AND id = $2::text AND state = 'running' AND token = $3::text`;

export function inboxStatements(table: string): InboxStatements {
  /** Who waits is told where another of the entity may be next. */
  const freed = (change: string): Statement =>
    statementOf(
      `WITH freed AS (${change} WHERE ${held} RETURNING entity)
       SELECT CASE WHEN (SELECT true FROM ${table} AS next
                          WHERE next.inbox = $1::text AND next.entity = freed.entity
                            AND next.buried_at IS NULL AND next.id <> $2::text LIMIT 1)
              THEN pg_notify($4::text, '')::text END
         FROM freed`,
    );

  return {
    store: statementOf(
      `WITH stored AS (
         INSERT INTO ${table} (inbox, id, provider, channel, message, key, entity, previous, received_at, due, content)
         SELECT $1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text,
                (SELECT max(number) FROM ${table}
                  WHERE inbox = $1::text AND entity = $7::text AND buried_at IS NULL),
                to_timestamp($8::text::float8 / 1000), clock_timestamp(), $9::text
         ON CONFLICT (inbox, id) DO NOTHING RETURNING 1
       )
       SELECT pg_notify($10::text, '')::text FROM stored WHERE $10::text IS NOT NULL`,
    ),
    take: statementOf(takeSql(table)),
    extend: statementOf(`UPDATE ${table} SET due = ${after('$4')} WHERE ${held} RETURNING ''`),
    finish: freed(`DELETE FROM ${table}`),
    postpone: statementOf(
      `UPDATE ${table} SET state = 'waiting', token = NULL, due = ${after('$4')},
              attempts = attempts - $5::text::integer
        WHERE ${held} RETURNING ''`,
    ),
    bury: freed(
      `UPDATE ${table} SET state = $5::text, code = $6::text, reason = $7::text, token = NULL,
              buried_at = clock_timestamp()`,
    ),
    replay: statementOf(
      `WITH replayed AS (
         UPDATE ${table} SET state = 'waiting', attempts = 0, due = clock_timestamp(), code = NULL,
                reason = NULL, buried_at = NULL
          WHERE inbox = $1::text AND id = $2::text AND buried_at IS NOT NULL RETURNING 1
       )
       SELECT pg_notify($3::text, '')::text FROM replayed`,
    ),
    due: statementOf(
      `SELECT (extract(epoch FROM due - clock_timestamp()) * 1000)::text FROM ${table}
        WHERE inbox = $1::text AND buried_at IS NULL AND due > statement_timestamp()
        ORDER BY due, number LIMIT 1`,
    ),
    status: statementOf(statusSql(table)),
  };
}

/**
 * Due are those that wait and those whose lease has ended. Of an entity only one that runs, or else the oldest, comes in question. Two
 * that take at the same time may see different oldest ones, since entries are seen in the order in which they are committed: the
 * unique index of what runs then refuses the second one. The time is that of the statement: an index is searched for it.
 */
function takeSql(table: string): string {
  const of = `FROM ${table} AS other WHERE other.inbox = $1::text AND other.entity = entry.entity`;
  return `WITH due AS MATERIALIZED (
         SELECT number FROM ${table} AS entry
          WHERE inbox = $1::text AND buried_at IS NULL AND due <= statement_timestamp()
            AND (entity IS NULL OR state = 'running' OR (
                  (SELECT before.buried_at IS NOT NULL FROM ${table} AS before
                    WHERE before.number = entry.previous) IS NOT FALSE
              AND number <= (SELECT other.number ${of} AND other.buried_at IS NULL
                              ORDER BY other.number LIMIT 1)
              AND (SELECT true ${of} AND other.state = 'running') IS NOT TRUE))
          ORDER BY due, number LIMIT $2::text::bigint FOR UPDATE OF entry SKIP LOCKED
       ), taken AS (
         UPDATE ${table} AS entry SET state = 'running', attempts = attempts + 1, token = $3::text, due = ${after('$4')}
           FROM due WHERE entry.number = due.number RETURNING entry.number, content, attempts
       )
       SELECT content, attempts::text FROM taken ORDER BY number`;
}

/** What is buried may be much, and is counted in its own index. An entry whose lease has ended is held by nobody. */
function statusSql(table: string): string {
  return `SELECT waiting::text, running::text, dead::text, quarantined::text, oldest::text
         FROM (SELECT count(*) FILTER (WHERE state = 'waiting' OR due <= statement_timestamp()) AS waiting,
                      count(*) FILTER (WHERE state = 'running' AND due > statement_timestamp()) AS running,
                      extract(epoch FROM min(received_at)) * 1000 AS oldest
                 FROM ${table} WHERE inbox = $1::text AND buried_at IS NULL) AS open,
              (SELECT count(*) FILTER (WHERE state = 'dead') AS dead,
                      count(*) FILTER (WHERE state = 'quarantined') AS quarantined
                 FROM ${table} WHERE inbox = $1::text AND buried_at IS NOT NULL) AS buried`;
}
