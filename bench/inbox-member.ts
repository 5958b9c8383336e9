/** One process of several, which does what it is told and answers. Its connections end with it. */
import { candidatesOf, now, type Order, type Role, type Share } from './inbox-orders.ts';
import { openNats } from './inbox-nats.ts';
import { openPostgres } from './inbox-postgres.ts';
import { openRedis } from './inbox-redis.ts';
import { createMaking, inboxesOf, waysOn } from './inbox-ways.ts';

const { engine, url, name, index } = JSON.parse(process.argv[2] ?? '{}') as Role;
const openers = { PostgreSQL: openPostgres, Redis: openRedis, NATS: openNats };
const side = await openers[engine](url, name, index);
const wayOf = waysOn(side, createMaking(index), fail);

async function setup(): Promise<string> {
  for (const inbox of inboxesOf(candidatesOf[engine].processed)) await side.engine(inbox).setup();
  return await side.setup();
}

async function run({ stage, candidate, from, to }: Extract<Order, { kind: 'run' }>): Promise<Share> {
  const microseconds: number[] = [];
  let finished = 0;
  await wayOf(stage, candidate).run(to, (ms) => {
    finished++;
    const at = now();
    if (at >= from && at < to) microseconds.push(Math.round(ms * 1000));
  });
  return { finished, microseconds };
}

async function carryOut(order: Order): Promise<unknown> {
  if (order.kind === 'setup') return await setup();
  if (order.kind === 'run') return await run(order);
  await wayOf(order.stage, order.candidate).prepare(order.count);
  return null;
}

/** Whatever is not as it should be ends the run. */
function fail(what: unknown): never {
  console.error(`Expected every delivery to be dealt with but on ${engine} there was`, what);
  process.exit(1);
}

process.on('message', (order: Order) => {
  carryOut(order).then((answer) => process.send?.({ answer }), fail);
});
process.on('disconnect', () => process.exit());
process.send?.({ answer: 'ready' });
