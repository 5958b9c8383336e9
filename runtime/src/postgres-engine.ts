import { hash, randomUUID } from 'node:crypto';
import type { Entry, InboxEngine, InboxStatus, Taken } from './engine.ts';
import { readEntry, writeEntry } from './entry-text.ts';
import { listBuried } from './postgres-buried.ts';
import {
  type PostgresClient,
  type Query,
  type Row,
  type Statement,
  statementOf,
  type Value,
} from './postgres-client.ts';
import { databaseOf } from './postgres-database.ts';
import { isTakenTwice } from './postgres-error.ts';
import { inboxStatements } from './postgres-inbox-statements.ts';
import { checkName, type PostgresOptions } from './postgres-options.ts';
import { inboxSql, tableIn } from './postgres-schema.ts';
import { createTelling } from './postgres-telling.ts';
import { keyText, shownText } from './postgres-text.ts';
import { createWaking } from './postgres-wake.ts';

export interface PostgresEngineOptions extends PostgresOptions {
  /** The name of the inbox: its receivers and workers say the same. The default is `inbox`. */
  readonly name?: string;
}

/**
 * Keeps entries in a table of PostgreSQL, of all inboxes one: what is stored is committed. `wait` listens on a connection of its own:
 * of a pool it takes one, until `close`; `postgres()` opens one more, which stays until the client is ended. Without it, such as behind
 * a pooler that gives each transaction another connection, whoever waits is woken by time alone.
 * @throws TypeError for options that cannot work.
 */
export function postgresEngine(client: PostgresClient, options: PostgresEngineOptions = {}): InboxEngine {
  const { schema, prepare = true, name = 'inbox' } = options;
  checkName('name', name);
  const table = tableIn(schema, 'hookwright_inbox');
  const statements = inboxStatements(table);
  const channel = `hookwright_${hash('sha256', JSON.stringify([schema, name]), 'hex').slice(0, 24)}`;
  const database = databaseOf(client, prepare);
  const { query } = database;
  const waking = createWaking(database, channel);
  const telling = createTelling(query, channel);

  async function change(statement: Statement, { entry, token }: Taken, values: Value[]): Promise<boolean> {
    return (await query(statement, [name, entry.id, token, ...values])).length > 0;
  }

  return {
    async setup() {
      await query(setupOf(schema), []);
    },
    store: (entry) =>
      telling.store((told) => query(statements.store, [name, ...columnsOf(entry), writeEntry(entry), told])),
    async take(limit, leaseMs) {
      waking.look();
      const token = randomUUID();
      const rows = await takeOnce(query, statements.take, [name, String(limit), token, String(leaseMs)]);
      return rows.map(([content, attempt]) => ({
        entry: readEntry(content!),
        attempt: Number(attempt),
        token,
      }));
    },
    extend: (taken, leaseMs) => change(statements.extend, taken, [String(leaseMs)]),
    finish: (taken) => change(statements.finish, taken, [channel]),
    postpone: (taken, { delayMs, isCounted }) =>
      change(statements.postpone, taken, [String(delayMs), isCounted ? '0' : '1']),
    bury: (taken, { state, code, reason }) =>
      change(statements.bury, taken, [channel, state, shownText(code), shownText(reason)]),
    wait: (ms, signal) =>
      waking.wait(ms, signal, async () => {
        const [row] = await query(statements.due, [name]);
        return row && Number(row[0]);
      }),
    async status() {
      const [row] = await query(statements.status, [name]);
      return statusOf(row!);
    },
    buried: (filter = {}) => listBuried(query, table, name, filter),
    replay: async (id) => (await query(statements.replay, [name, id, channel])).length > 0,
    async close() {
      await telling.close();
      await waking.close();
    },
  };
}

/** In one transaction, one process at a time, and without notices of what is there. Nothing in the statements can end the quotation. */
function setupOf(schema: string | undefined): Statement {
  const sql = inboxSql(schema);
  const quote = `$q${hash('sha256', sql, 'hex').slice(0, 24)}$`;
  return statementOf(
    `DO ${quote} BEGIN
       PERFORM pg_advisory_xact_lock(hashtextextended('hookwright', 0));
       PERFORM set_config('client_min_messages', 'warning', true);
       ${sql}
     END ${quote}`,
  );
}

function columnsOf({ id, provider, channel, message, idempotencyKey, entity, receivedAt }: Entry): Value[] {
  return [
    ...[id, provider, channel, message, idempotencyKey].map(shownText),
    entity === undefined ? null : keyText(entity),
    String(receivedAt),
  ];
}

/** Two that take at the same time may mean one entity: the second one looks again. */
async function takeOnce(query: Query, statement: Statement, values: Value[]): Promise<readonly Row[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await query(statement, values);
    } catch (error) {
      if (attempt === 10 || !isTakenTwice(error)) throw error;
    }
  }
}

function statusOf(row: Row): InboxStatus {
  const [waiting, running, dead, quarantined] = row.map(Number) as [number, number, number, number];
  const oldest = row[4];
  const oldestReceivedAt = oldest == null ? undefined : Math.round(Number(oldest));
  return { waiting, running, dead, quarantined, oldestReceivedAt };
}
