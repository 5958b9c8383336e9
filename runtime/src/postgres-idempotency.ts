import { randomUUID } from 'node:crypto';
import type { Claim, ClaimRequest, HeldClaim, Idempotency } from './idempotency.ts';
import type { Database, PostgresClient, Statement } from './postgres-client.ts';
import { databaseOf } from './postgres-database.ts';
import { type DeliveryStatements, deliveryStatements } from './postgres-deliveries.ts';
import { checkRemembering, type PostgresOptions } from './postgres-options.ts';
import { tableIn } from './postgres-schema.ts';
import { createSweep } from './postgres-sweep.ts';
import { keyText } from './postgres-text.ts';

export interface PostgresIdempotencyOptions extends PostgresOptions {
  /** How long a completed key is remembered, in milliseconds. The default is seven days. */
  readonly rememberMs?: number;
}

/**
 * Remembers in a table of PostgreSQL, by the clock of the server: for any number of processes. The table is made by the statement of
 * `postgresSql`. What is forgotten is deleted by later claims, a thousand rows at a time.
 * @throws TypeError for options that cannot work.
 */
export function postgresIdempotency(
  client: PostgresClient,
  options: PostgresIdempotencyOptions = {},
): Idempotency {
  return openDeliveries(client, options).idempotency;
}

/** The table, and what it takes to complete a claim on another connection. */
export interface Deliveries {
  readonly idempotency: Idempotency;
  readonly database: Database;
  readonly statements: DeliveryStatements;
  readonly rememberMs: number;
}

/** @throws TypeError for options that cannot work. */
export function openDeliveries(client: PostgresClient, options: PostgresIdempotencyOptions): Deliveries {
  const { schema, prepare = true, rememberMs = 7 * 24 * 60 * 60 * 1000 } = options;
  checkRemembering(rememberMs);
  const table = tableIn(schema, 'hookwright_deliveries');
  const statements = deliveryStatements(table);
  const database = databaseOf(client, prepare);
  const { query } = database;
  const sweep = createSweep(query, table);

  async function claim({ key, digest, leaseMs }: ClaimRequest): Promise<Claim> {
    const token = randomUUID();
    const values = [keyText(key), digest, token, String(leaseMs)];
    for (;;) {
      if ((await query(statements.begin, values)).length > 0) return { state: 'claimed', token };
      const [known] = await query(statements.beginAgain, values);
      // Nobody has it any more: it was released in between.
      if (!known) continue;
      const [state, first] = known as [Claim['state'], string];
      return state === 'claimed' ? { state, token } : { state, digest: first };
    }
  }

  async function change(
    statement: Statement,
    { key, token }: HeldClaim,
    ms: number[] = [],
  ): Promise<boolean> {
    return (await query(statement, [keyText(key), token, ...ms.map(String)])).length > 0;
  }

  const idempotency: Idempotency = {
    async claim(request) {
      const claimed = await claim(request);
      sweep();
      return claimed;
    },
    renew: (held, leaseMs) => change(statements.renew, held, [leaseMs]),
    complete: (held) => change(statements.complete, held, [rememberMs]),
    release: (held) => change(statements.release, held),
  };
  return { idempotency, database, statements, rememberMs };
}
