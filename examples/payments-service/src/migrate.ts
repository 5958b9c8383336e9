/** Makes the tables: a step of its own, before the service is started, by who may change the database. */
import pg from 'pg';
import { readEnvironment, StartError, url } from './environment.ts';
import { tables } from './postgres.ts';

try {
  const connectionString = readEnvironment(process.env, ({ text }) => text('DATABASE_URL', url));
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(tables);
  await client.end();
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
