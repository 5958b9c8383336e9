import { type Query, statementOf } from './postgres-client.ts';

const most = 1000;

/**
 * Deletes what has been forgotten: one call of a hundred does, after what it was called for, so that more is deleted than comes in,
 * and nobody waits for it. Not before: it would lock the very row that is asked for, which looks held then. Processes that sweep at
 * the same time skip each other's rows.
 */
export function createSweep(query: Query, table: string): () => void {
  const sweeping = statementOf(
    `WITH over AS MATERIALIZED (
       SELECT ctid FROM ${table} WHERE until <= statement_timestamp()
        ORDER BY until LIMIT ${most} FOR UPDATE SKIP LOCKED
     ), gone AS (
       DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM over)) RETURNING 1
     )
     SELECT count(*)::text FROM gone`,
  );

  async function sweep(): Promise<void> {
    for (;;) {
      const [row] = await query(sweeping, []);
      if (Number(row?.[0]) < most) return;
    }
  }

  return () => {
    // What cannot be deleted now is deleted later.
    if (Math.random() < 0.01) sweep().catch(() => undefined);
  };
}
