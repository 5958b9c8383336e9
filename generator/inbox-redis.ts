import { redisEngine } from '@hookwright/runtime/redis';
import { loadDriver } from './inbox-drivers.ts';
import type { Inbox, Kind } from './inbox-engine.ts';

const wait = { connectTimeout: 5_000, commandTimeout: 10_000 };

/** Redis, by way of `ioredis`. */
export const redisKind: Kind = {
  title: 'Redis',
  schemes: ['redis', 'rediss'],
  options: ['prefix'],
  failures: [
    [/WRONGPASS|NOAUTH/, 'does not let this user in', 'correct user and password of --engine'],
    [/NOPERM/, 'does not permit it', 'grant it to the user of --engine, or take another user'],
    [/WRONGTYPE/, 'has something else there', 'correct --name and --prefix'],
  ],
  missing: { sign: /NOGROUP|group is missing/, fix: '--name and --prefix' },
  async open({ url, name, prefix = 'hookwright' }, drivers) {
    const { Redis } = await loadDriver(drivers.ioredis, 'ioredis');
    // It fails at once: nobody wants a command that goes on trying.
    const never = { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 };
    const client = new Redis(url.href, { ...wait, ...never, connectionName: 'hookwright' });
    const engine = redisEngine(client, { name, prefix });
    // Of the two that tell of a failure this one knows what it was.
    const failed = new Promise<never>((_, reject) => client.on('error', reject));
    await Promise.race([client.connect(), failed]).catch((error: unknown) => {
      client.disconnect();
      throw error;
    });
    const stream = `{${prefix}:${name}}:stream`;

    /** To Redis what is not there is empty; only who reads needs the group. */
    async function expectInbox(): Promise<void> {
      const groups = await client.call('XINFO', 'GROUPS', stream).catch(noneIfMissing);
      if (Array.isArray(groups) && groups.length === 0) throw new Error('NOGROUP');
    }

    const inbox: Inbox = {
      setup: () => engine.setup(),
      status: () => expectInbox().then(() => engine.status()),
      replay: (id) => engine.replay(id),
      async *buried(filter) {
        await expectInbox();
        yield* engine.buried(filter);
      },
    };
    return {
      inbox,
      parts: `stream ${stream}, group workers`,
      close: () => engine.close().then(() => client.disconnect()),
    };
  },
};

function noneIfMissing(error: Error): [] {
  if (/no such key/.test(error.message)) return [];
  throw error;
}
