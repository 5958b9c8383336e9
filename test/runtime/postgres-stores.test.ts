/** The stores in PostgreSQL: what every store does, with either library, and with the one connection of a `Client` of `pg`. */
import { postgresIdempotency, postgresPositions, postgresTransactions } from '@hookwright/runtime/postgres';
import { afterAll, beforeAll, describe } from 'vitest';
import { withServer } from '../servers.ts';
import { idempotencySuite } from './idempotency-suite.ts';
import { positionsSuite } from './positions-suite.ts';
import {
  type OpenClient,
  openClient,
  openOne,
  openPool,
  openSchema,
  pause,
  type TestSchema,
} from './postgres-clients.ts';

await withServer('PostgreSQL', (url) => {
  let own: TestSchema;
  beforeAll(async () => void (own = await openSchema(url)));
  afterAll(() => own.drop());
  const pass = (ms: number) => pause(ms + 2);

  const serializable = { options: '-c default_transaction_isolation=serializable' };
  const cases = [
    { name: 'pg', open: () => openClient('pg', url), prepare: true },
    { name: 'postgres', open: () => openClient('postgres', url), prepare: true },
    { name: 'pg, nothing prepared', open: () => openClient('pg', url), prepare: false },
    { name: 'postgres, nothing prepared', open: () => openClient('postgres', url), prepare: false },
    { name: 'a Client of pg', open: () => openOne(url), prepare: true },
    { name: 'a stricter default of the database', open: () => openPool(url, serializable), prepare: true },
  ];
  describe.each(cases)('with $name', ({ open, prepare }) => {
    let opened: OpenClient;
    beforeAll(async () => void (opened = await open()));
    afterAll(() => opened.end());
    idempotencySuite('postgresIdempotency', ({ rememberMs }) => ({
      store: postgresIdempotency(opened.client, { schema: own.schema, rememberMs, prepare }),
      pass,
    }));
    positionsSuite('postgresPositions', ({ rememberMs }) => ({
      positions: postgresPositions(opened.client, { schema: own.schema, rememberMs, prepare }),
      pass,
    }));
  });

  describe('with transactions', () => {
    let opened: ReturnType<typeof openPool>;
    beforeAll(() => void (opened = openPool(url)));
    afterAll(() => opened.end());
    idempotencySuite('postgresTransactions', ({ rememberMs }) => ({
      store: postgresTransactions(opened.client, { schema: own.schema, rememberMs }) as never,
      pass,
    }));
  });
});
