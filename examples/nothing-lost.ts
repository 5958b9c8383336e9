import { createServer } from 'node:http';
import { createReceiver } from '@hookwright/passto-creditpay';
import { createInbox, processInbox } from '@hookwright/runtime/inbox';
import { toNode } from '@hookwright/runtime/node';
import { postgresEngine, postgresTransactions } from '@hookwright/runtime/postgres';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
// An idle connection that breaks is replaced.
pool.on('error', (error) => console.error(error.message));
const engine = postgresEngine(pool);

const receive = createReceiver({
  channel: 'events',
  keys: [process.env.PASSTO_KEY!],
  publicUrl: process.env.PUBLIC_URL!,
  inbox: createInbox({ engine, seal: [process.env.INBOX_KEY!] }),
  idempotency: postgresTransactions(pool),
  handlers: {
    // What is written through `transaction` and the delivery's completion commit together, or not at all.
    PAY_SUCCESS: async ({ payload: { data }, idempotencyKey, transaction }) => {
      await transaction.query('INSERT INTO payments (id, order_no, amount) VALUES ($1, $2, $3)', [
        idempotencyKey,
        data?.orderNo,
        data?.amount,
      ]);
    },
  },
  otherwise: ({ message }) => console.log('not handled:', message),
});

// In this process, or in as many others as you like.
const worker = processInbox(receive, {
  onOutcome: ({ message, state, reason, attempt }) => console.log(message, state, reason, attempt),
});
const server = createServer(toNode(receive)).listen(process.env.PORT);

async function end(): Promise<void> {
  server.close();
  await worker.stop();
  await engine.close();
  await pool.end();
}
process.once('SIGTERM', () => void end());
