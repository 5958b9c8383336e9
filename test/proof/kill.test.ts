/**
 * Receivers and workers are killed (SIGKILL) at random moments while a provider sends 200 deliveries and comes again until each is
 * accepted: none is lost; none is applied twice where effects commit with the completion, each at least once elsewhere.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deliveryOf } from '../runtime/provider.ts';
import { withServer, withServers } from '../servers.ts';
import type { EngineName, Role, StoreName } from './member.ts';
import { countsIn, countsOf, type Member, pause, type Program, program, send } from './members.ts';
import { places, type Urls } from './places.ts';

const deliveries = 200;
/** For each batch of them, one process is killed. */
const batch = 16;
let running: Program | undefined;
afterAll(() => running?.end());

interface Run {
  readonly counts: ReadonlyMap<string, number>;
  readonly kills: number;
  readonly sendings: number;
}

async function killing(urls: Urls, store: StoreName, engine?: EngineName): Promise<Run> {
  running ??= await program();
  const own = await places(urls);
  const file = join(running.folder, own.name);
  writeFileSync(file, '');
  const base: Omit<Role, 'serves' | 'works'> = {
    store,
    engine,
    urls,
    name: own.name,
    file,
    handlerMs: 40,
    deadlineMs: 1_000,
    leaseMs: 1_500,
  };
  const roles: Role[] = engine
    ? [
        { ...base, serves: true, works: false },
        { ...base, serves: true, works: false },
        { ...base, serves: false, works: true },
        { ...base, serves: false, works: true },
      ]
    : [1, 2, 3].map(() => ({ ...base, serves: true, works: false }));
  const members: Member[] = await Promise.all(roles.map((role) => running!.start(role)));
  const servers = roles.flatMap(({ serves }, index) => (serves ? [index] : []));

  let kills = 0;
  let sendings = 0;

  /** A provider that comes again until it is told "accepted". */
  async function deliver(index: number): Promise<void> {
    const delivery = deliveryOf({ id: `e${index}`, type: 'PAID', amount: 1 });
    for (;;) {
      sendings++;
      const server = servers[Math.floor(Math.random() * servers.length)]!;
      if ((await send(members[server]!.port, delivery)) === 200) return;
      await pause(200 * Math.random());
    }
  }

  /** Somebody is killed while a batch is under way, and replaced. */
  async function kill(): Promise<void> {
    await pause(120 * Math.random());
    const index = Math.floor(Math.random() * members.length);
    members[index]!.process.kill('SIGKILL');
    kills++;
    members[index] = await running!.start(roles[index]!);
  }

  const sent: Promise<void>[] = [];
  for (let index = 0; index < deliveries; index++) {
    sent.push(deliver(index));
    if (index % batch === batch - 1) await kill();
  }
  await Promise.all(sent);
  const watched = engine && own.engines[engine];
  if (watched) {
    await expect
      .poll(
        async () => {
          const { waiting, running: held } = await watched.status();
          return waiting + held;
        },
        { timeout: 30_000, interval: 100 },
      )
      .toBe(0);
  }
  const counts = store === 'transactions' ? countsOf(await own.effects()) : countsIn(file);
  if (watched) {
    const { dead, quarantined } = await watched.status();
    expect([dead, quarantined]).toEqual([0, 0]);
  }
  for (const { process } of members) process.kill('SIGKILL');
  await own.end();
  return { counts, kills, sendings };
}

function proves(urls: Urls, store: StoreName, engine?: EngineName): void {
  const name = `${store}${engine ? `, inbox on ${engine}` : ''}`;
  test(name, { timeout: 120_000 }, async () => {
    const { counts, kills, sendings } = await killing(urls, store, engine);
    const twice = [...counts.values()].filter((count) => count > 1).length;
    const lost = deliveries - counts.size;
    console.log(
      `${name}: ${deliveries} deliveries, ${sendings} sendings, ${kills} kills: ${lost} lost, ${twice} applied more than once`,
    );
    expect(kills).toBe(Math.floor(deliveries / batch));
    expect(lost).toBe(0);
    if (store === 'transactions') expect(twice).toBe(0);
  });
}

await withServer('PostgreSQL', (url) => {
  proves({ PostgreSQL: url }, 'transactions');
  proves({ PostgreSQL: url }, 'transactions', 'PostgreSQL');
  proves({ PostgreSQL: url }, 'PostgreSQL', 'PostgreSQL');
});

await withServer('Redis', (url) => proves({ Redis: url }, 'Redis', 'Redis'));

await withServers(['NATS', 'PostgreSQL'], (urls) => proves(urls, 'transactions', 'NATS'));
