import pg from 'pg';
import { postgresEngine, postgresIdempotency, postgresTransactions } from '@hookwright/runtime/postgres';
import { connections, now } from './inbox-orders.ts';
import { type Floor, handle, inLoops, type Note, piecesOf, type Queue, type Side } from './inbox-side.ts';

interface Row {
  readonly number: string;
  readonly body: Buffer;
}

/** PostgreSQL: our tables, and three by hand, in one schema. */
export async function openPostgres(url: string, schema: string): Promise<Side> {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  return {
    async setup() {
      await pool.query(
        `CREATE TABLE "${schema}".floor_stored (id text PRIMARY KEY, body bytea NOT NULL);
         ${queueTables.map((table) => queueSql(`"${schema}".${table}`)).join('')}`,
      );
      const settings = ['server_version', 'fsync', 'synchronous_commit', 'wal_sync_method'];
      const shown = settings.map(async (setting) => {
        const { rows } = await pool.query<Record<string, string>>(`SHOW ${setting}`);
        return rows[0]![setting]!;
      });
      const [version, fsync, commit, method] = await Promise.all(shown);
      return `PostgreSQL ${version}: \`fsync\` ${fsync}, \`synchronous_commit\` ${commit}, \`wal_sync_method\` ${method}`;
    },
    engine: (inbox) => postgresEngine(pool, { schema, name: inbox }),
    stores: {
      postgresIdempotency: () => postgresIdempotency(pool, { schema }),
      postgresTransactions: () => postgresTransactions(pool, { schema }),
    },
    floor: floorOf(pool, schema),
  };
}

const queueTables = ['floor_together', 'floor_each'];
const queueSql = (table: string): string =>
  `CREATE TABLE ${table} (number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body bytea NOT NULL);`;

function floorOf(pool: pg.Pool, schema: string): Floor {
  const storing = {
    name: 'floor_store',
    text: `INSERT INTO "${schema}".floor_stored (id, body) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
  };
  return {
    async store({ id, body }) {
      await pool.query({ ...storing, values: [id, body] });
    },
    together: queueOf(pool, `"${schema}".floor_together`),
    each: inLoops(queueOf(pool, `"${schema}".floor_each`)),
  };
}

function queueOf(pool: pg.Pool, table: string): Queue {
  const taking = {
    name: `take ${table}`,
    text: `SELECT number, body FROM ${table} ORDER BY number LIMIT $1 FOR UPDATE SKIP LOCKED`,
  };
  const removing = {
    name: `remove ${table}`,
    text: `DELETE FROM ${table} WHERE number = ANY($1::bigint[])`,
  };

  /** One transaction. False where nothing is left. */
  async function processSome(client: pg.PoolClient, count: number, note: Note): Promise<boolean> {
    await client.query('BEGIN');
    const { rows } = await client.query<Row>({ ...taking, values: [count] });
    const from = now();
    await Promise.all(rows.map(({ body }) => handle(body.toString())));
    if (rows.length > 0) await client.query({ ...removing, values: [rows.map(({ number }) => number)] });
    await client.query('COMMIT');
    for (const _ of rows) note(now() - from);
    return rows.length > 0;
  }

  return {
    async fill(bodies) {
      const text = `INSERT INTO ${table} (body) SELECT unnest($1::bytea[])`;
      for (const piece of piecesOf(bodies, 500)) await pool.query(text, [piece]);
    },
    async process(count, hasTime, note) {
      for (let isMore = true; isMore && hasTime();) {
        const client = await pool.connect();
        try {
          isMore = await processSome(client, count, note);
        } finally {
          client.release();
        }
      }
    },
  };
}
