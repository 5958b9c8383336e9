/** 1,000 copies of one delivery at once, over four processes: one effect, and every copy a legitimate answer. */
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deliveryOf } from '../runtime/provider.ts';
import { withServer, withServers } from '../servers.ts';
import type { EngineName, StoreName } from './member.ts';
import { countsIn, countsOf, type Program, program, send } from './members.ts';
import { places, type Urls } from './places.ts';

const copies = 1_000;
let running: Program | undefined;
afterAll(() => running?.end());

async function oneEffect(
  urls: Urls,
  store: StoreName,
  engine?: EngineName,
): Promise<{ counts: Map<string, number>; statuses: Record<string, number> }> {
  running ??= await program();
  const own = await places(urls);
  const file = join(running.folder, own.name);
  const { appendFileSync } = await import('node:fs');
  appendFileSync(file, '');
  const role = { serves: true, works: engine !== undefined, store, engine, urls, name: own.name, file };
  const members = await Promise.all(
    Array.from({ length: 4 }, () =>
      running!.start({ ...role, handlerMs: 40, deadlineMs: 5_000, leaseMs: 5_000 }),
    ),
  );
  const delivery = deliveryOf({ id: 'e1', type: 'PAID', amount: 1 });
  const answers = await Promise.all(
    Array.from({ length: copies }, (_, index) => send(members[index % 4]!.port, delivery)),
  );
  const status = engine && own.engines[engine]!;
  if (status) {
    await expect
      .poll(async () => (await status.status()).waiting + (await status.status()).running, {
        timeout: 20_000,
      })
      .toBe(0);
  }
  const counts = store === 'transactions' ? countsOf(await own.effects()) : countsIn(file);
  const statuses: Record<string, number> = {};
  for (const each of answers) statuses[String(each)] = (statuses[String(each)] ?? 0) + 1;
  for (const member of members) member.process.kill('SIGKILL');
  await own.end();
  return { counts, statuses };
}

function proves(urls: Urls, store: StoreName, engine?: EngineName): void {
  test(`${store}${engine ? `, inbox on ${engine}` : ''}`, { timeout: 60_000 }, async () => {
    const { counts, statuses } = await oneEffect(urls, store, engine);
    console.log(`${copies} copies, ${store}${engine ? `, inbox on ${engine}` : ''}:`, statuses);
    expect(Object.fromEntries(counts)).toEqual({ 'bellpay/events/e1': 1 });
    // Accepted, or told to come again while the first was being handled.
    expect(Object.keys(statuses).filter((each) => !['200', '503'].includes(each))).toEqual([]);
    expect(statuses['200']).toBeGreaterThan(0);
  });
}

await withServer('PostgreSQL', (url) => {
  proves({ PostgreSQL: url }, 'PostgreSQL');
  proves({ PostgreSQL: url }, 'transactions');
  proves({ PostgreSQL: url }, 'transactions', 'PostgreSQL');
});

await withServer('Redis', (url) => {
  proves({ Redis: url }, 'Redis');
  proves({ Redis: url }, 'Redis', 'Redis');
});

await withServers(['NATS', 'PostgreSQL'], (urls) => proves(urls, 'transactions', 'NATS'));
