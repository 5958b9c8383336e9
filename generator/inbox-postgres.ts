import { postgresEngine } from '@hookwright/runtime/postgres';
import { loadDriver } from './inbox-drivers.ts';
import type { Kind } from './inbox-engine.ts';

/** PostgreSQL, by way of `pg`. */
export const postgresKind: Kind = {
  title: 'PostgreSQL',
  schemes: ['postgres', 'postgresql'],
  options: ['schema'],
  failures: [
    [/^3F000 /, 'has no such schema', 'create it, or correct --schema'],
    [/^(28P01|28000) |password/, 'does not let this user in', 'correct user and password of --engine'],
    [/^3D000 /, 'has no such database', 'create it, or correct --engine'],
    [/^42501 /, 'does not permit it', 'grant it to the user of --engine, or take another user'],
  ],
  // What a newer version needs is not there either.
  missing: { sign: /^(42P01|42703) /, fix: '--schema' },
  async open({ url, name, schema }, drivers) {
    const { Client } = await loadDriver(drivers.pg, 'pg');
    const client = new Client({
      connectionString: url.href,
      connectionTimeoutMillis: 5_000,
      query_timeout: 10_000,
      application_name: 'hookwright',
    });
    // What breaks is told by the query that needs it.
    client.on('error', () => undefined);
    const engine = postgresEngine(client, { name, ...(schema === undefined ? {} : { schema }) });
    await client.connect();
    const parts = `table ${schema === undefined ? '' : `${schema}.`}hookwright_inbox`;
    return { inbox: engine, parts, close: () => engine.close().then(() => client.end()) };
  },
};
