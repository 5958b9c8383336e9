import { createInbox } from '@hookwright/runtime/inbox';
import { postgresEngine, postgresSql, postgresTransactions } from '@hookwright/runtime/postgres';
import pg from 'pg';
import type { Booking } from './booking.ts';
import type { DatabaseSettings } from './settings.ts';
import type { Storage } from './storage.ts';

/** All tables of the service. The statements may run again, and change nothing that is there. */
export const tables = `${postgresSql()}
-- What was paid and refunded: each delivery once.
CREATE TABLE IF NOT EXISTS bookings (
  id text COLLATE "C" PRIMARY KEY,
  provider text NOT NULL,
  order_no text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('paid', 'refunded')),
  amount text NOT NULL,
  currency text NOT NULL,
  booked_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX IF NOT EXISTS bookings_order ON bookings (provider, order_no);
`;

/**
 * Keeps deliveries and bookings in PostgreSQL: a delivery is stored before it is acknowledged, and its booking commits together with
 * its completion. `onError` is told of an idle connection that broke; it is replaced.
 */
export function postgresStorage(
  { url, sealKeys }: DatabaseSettings,
  onError: (error: Error) => void,
): Storage<pg.PoolClient> {
  // A worker's handlers hold a connection each, eight of them unless it is told otherwise; its engine listens on one more.
  const pool = new pg.Pool({ connectionString: url, max: 16, connectionTimeoutMillis: 5_000 });
  pool.on('error', onError);
  const engine = postgresEngine(pool);
  return {
    receiving: {
      idempotency: postgresTransactions(pool),
      inbox: createInbox({ engine, seal: sealKeys }),
    },
    async book({ id, provider, orderNo, kind, amount, currency }, transaction) {
      await transaction.query(
        'INSERT INTO bookings (id, provider, order_no, kind, amount, currency) VALUES ($1, $2, $3, $4, $5, $6)',
        [id, provider, orderNo, kind, amount, currency],
      );
    },
    async find(provider, orderNo) {
      const { rows } = await pool.query<Booking>(
        `SELECT id, provider, order_no AS "orderNo", kind, amount, currency
        FROM bookings WHERE provider = $1 AND order_no = $2 ORDER BY id`,
        [provider, orderNo],
      );
      return rows;
    },
    status: () => engine.status(),
    async close() {
      await engine.close();
      await pool.end();
    },
  };
}
