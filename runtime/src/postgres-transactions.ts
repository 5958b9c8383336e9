import type { Idempotency } from './idempotency.ts';
import type { Effect, PgPool, PostgresJs } from './postgres-client.ts';
import { explained } from './postgres-error.ts';
import { openDeliveries, type PostgresIdempotencyOptions } from './postgres-idempotency.ts';
import { keyText } from './postgres-text.ts';

/**
 * `postgresIdempotency` whose handlers get a transaction: what they write through it and the completion of the claim are committed
 * together or not at all. It is READ COMMITTED, and a handler must neither end it nor release it. It is of no use any more once the
 * handler has ended or its time is up. Each delivery that is being handled holds a connection.
 * @throws TypeError for options that cannot work, and for a `Client` of `pg`: it has no second connection.
 */
export function postgresTransactions<Transaction>(
  client: PgPool<Transaction>,
  options?: PostgresIdempotencyOptions,
): Idempotency<Transaction>;
export function postgresTransactions<Transaction>(
  client: PostgresJs<Transaction>,
  options?: PostgresIdempotencyOptions,
): Idempotency<Transaction>;
export function postgresTransactions(
  client: PgPool | PostgresJs,
  options: PostgresIdempotencyOptions = {},
): Idempotency<unknown> {
  const { idempotency, database, statements, rememberMs } = openDeliveries(client, options);
  const { transact } = database;
  if (!transact) throw new TypeError('`client` must be a Pool of `pg`, or what `postgres()` makes');
  return {
    ...idempotency,
    transact({ key, token }, work, signal) {
      const finish: Effect<unknown>['finish'] = async (query, { at }) => {
        const values = [keyText(key), token, String(rememberMs), at];
        const [row] = await explained(query)(statements.completeWithin, values);
        const [completed, isSame] = row!;
        // In another transaction the work was perhaps rolled back, or could not be any more.
        if (isSame !== 'true')
          throw new Error('Expected the transaction to be open but the handler has ended it');
        return completed === '1';
      };
      return transact({ work, finish, signal });
    },
  };
}
