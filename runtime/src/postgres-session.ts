import { type Begun, type Query, type Row, type Statement, statementOf } from './postgres-client.ts';

/**
 * Whatever the database's default is: the claim is renewed by others while the transaction is open, and a stricter level would then
 * refuse to complete it.
 */
export const isolation = 'ISOLATION LEVEL READ COMMITTED';

/** When the transaction began, in seconds since 1970. */
export const begun = 'extract(epoch FROM now())::text';

/** Asked once within a transaction. */
export const begunText = `SELECT pg_backend_pid()::text, ${begun}`;

export function begunOf(rows: readonly Row[] | undefined): Begun {
  const [pid, at] = rows?.[0] ?? [];
  return { pid: pid ?? '', at: at ?? '' };
}

/** How long a ROLLBACK may take before something is done about it, in milliseconds: it waits for a statement that still runs. */
export const graceMs = 1000;

/** The time tells whether the session is still in the same transaction, and not in that of somebody else. */
const stopping = (by: 'pg_cancel_backend' | 'pg_terminate_backend'): Statement =>
  statementOf(
    `SELECT ${by}(pid)::text FROM pg_stat_activity
      WHERE pid = $1::text::int AND extract(epoch FROM xact_start)::text = $2::text`,
  );

const cancelling = stopping('pg_cancel_backend');
const terminating = stopping('pg_terminate_backend');

/** Ends the statement that runs in this transaction. Never rejects. */
export async function cancel(query: Query, { pid, at }: Begun): Promise<void> {
  await query(cancelling, [pid, at]).catch(() => undefined);
}

/** Ends the session that is still in this transaction: a statement that runs would go on holding its locks. Never rejects. */
export async function terminate(query: Query, { pid, at }: Begun): Promise<void> {
  await query(terminating, [pid, at]).catch(() => undefined);
}
