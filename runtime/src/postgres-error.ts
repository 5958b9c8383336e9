import type { Query } from './postgres-client.ts';

/** The server's word for it, or the client's: https://www.postgresql.org/docs/current/errcodes-appendix.html */
export function codeOf(error: unknown): string | undefined {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : undefined;
}

/** serialization_failure, where the database's default is stricter than READ COMMITTED, and deadlock_detected. */
const passing = new Set<string | undefined>(['40001', '40P01']);

/** True where the same statement may pass the next time. */
export function isPassing(error: unknown): boolean {
  return passing.has(codeOf(error));
}

/** True where two would have held one entity, by the index that forbids it: unique_violation. */
export function isTakenTwice(error: unknown): boolean {
  return codeOf(error) === '23505';
}

/** Says what to do about a table that is not there (undefined_table); any other error is what it was. */
export function explain(error: unknown): unknown {
  if (codeOf(error) !== '42P01' || !(error instanceof Error)) return error;
  const text = `${error.message}: run the statement that \`hookwright sql\` prints, with the same schema`;
  return Object.assign(new Error(text, { cause: error }), { code: codeOf(error) });
}

export function explained(query: Query): Query {
  return (statement, values) =>
    query(statement, values).catch((error: unknown) => {
      throw explain(error);
    });
}
