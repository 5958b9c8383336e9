import { postgresEngine } from '@hookwright/runtime/postgres';
import { afterAll, beforeAll, describe } from 'vitest';
import { withServer } from '../servers.ts';
import { engineSuite } from './inbox-suite.ts';
import {
  type OpenClient,
  openClient,
  openOne,
  openPool,
  openSchema,
  type TestSchema,
} from './postgres-clients.ts';

await withServer('PostgreSQL', (url) => {
  let own: TestSchema;
  beforeAll(async () => void (own = await openSchema(url)));
  afterAll(() => own.drop());

  const serializable = { options: '-c default_transaction_isolation=serializable' };
  const cases = [
    { name: 'pg', open: () => openClient('pg', url) },
    { name: 'postgres', open: () => openClient('postgres', url) },
    { name: 'a Client of pg', open: () => openOne(url) },
    { name: 'a stricter default of the database', open: () => openPool(url, serializable) },
  ];
  describe.each(cases)('with $name', ({ open }) => {
    let opened: OpenClient;
    beforeAll(async () => void (opened = await open()));
    afterAll(() => opened.end());
    engineSuite('postgresEngine', async (name) =>
      postgresEngine(opened.client, { schema: own.schema, name }),
    );
  });
});
