/** Clients of both libraries, and a schema of one's own that is dropped at the end, for tests that run with either. */
import { randomUUID } from 'node:crypto';
import { type PostgresClient, postgresSql } from '@hookwright/runtime/postgres';
import pg from 'pg';
import postgres from 'postgres';

export const libraries = ['pg', 'postgres'] as const;
export type Library = (typeof libraries)[number];

export interface OpenClient<Client = PostgresClient> {
  readonly client: Client;
  readonly end: () => Promise<void>;
}

/** The pool has no listener for errors: none of ours may reach it. */
export function openPool(url: string, config: pg.PoolConfig = {}): OpenClient<pg.Pool> {
  const client = new pg.Pool({ connectionString: url, ...config });
  return { client, end: () => client.end() };
}

export function openSql(url: string, options: postgres.Options<Record<string, never>> = {}) {
  const client = postgres(url, { onnotice: () => undefined, ...options });
  // It waits without end for a connection that broke while a query ran.
  return { client, end: () => client.end({ timeout: 1 }) } satisfies OpenClient;
}

export async function openOne(url: string): Promise<OpenClient<pg.Client>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return { client, end: () => client.end() };
}

export function openClient(library: Library, url: string, search?: string): OpenClient {
  if (library === 'pg')
    return openPool(url, search === undefined ? {} : { options: `-c search_path=${search}` });
  return openSql(url, search === undefined ? {} : { connection: { search_path: search } });
}

export interface TestSchema {
  readonly schema: string;
  /** The rows of a statement, which finds the schema's tables. */
  readonly rows: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
  readonly drop: () => Promise<void>;
}

/** With our tables, and what else is asked for. */
export async function openSchema(url: string, more = ''): Promise<TestSchema> {
  const schema = `hookwright test "${randomUUID()}"`;
  const name = pg.escapeIdentifier(schema);
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    onConnect: (client) => client.query(`SET search_path = ${name}`) as never,
  });
  await pool.query(`CREATE SCHEMA ${name}`);
  await pool.query(`${postgresSql({ schema })};${more}`);
  return {
    schema,
    rows: async (text, values = []) => (await pool.query<Record<string, unknown>>(text, values)).rows,
    async drop() {
      await pool.query(`DROP SCHEMA ${name} CASCADE`);
      await pool.end();
    },
  };
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
