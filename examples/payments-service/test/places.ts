/** What the service keeps its payments in, while it is tried: nothing, or a schema of its own in PostgreSQL. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface Place {
  readonly environment: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

const url = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

/** Why there is no PostgreSQL to be tried with; false where there is one. */
export async function isMissing(): Promise<string | false> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
    return false;
  } catch {
    return `nobody answers at ${new URL(url).host}: set TEST_DATABASE_URL`;
  }
}

export const inMemory = async (): Promise<Place> => ({
  environment: { DATABASE_URL: '' },
  remove: async () => undefined,
});

export async function inPostgres(): Promise<Place> {
  const schema = `payments_${randomUUID().slice(0, 8)}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE SCHEMA ${schema}`);
  const own = new URL(url);
  own.searchParams.set('options', `-c search_path=${schema}`);
  const environment = { DATABASE_URL: own.href };
  execFileSync(process.execPath, ['dist/migrate.js'], {
    cwd: new URL('..', import.meta.url),
    env: { ...process.env, ...environment },
  });
  return {
    environment,
    async remove() {
      await client.query(`DROP SCHEMA ${schema} CASCADE`);
      await client.end();
    },
  };
}
