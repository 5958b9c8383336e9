import { createHash, randomUUID } from 'node:crypto';
import type { InboxEngine, Taken } from './engine.ts';
import { readEntry, writeEntry } from './entry-text.ts';
import { listBuried, readStatus } from './redis-buried.ts';
import { commandsOf, type RedisClient } from './redis-client.ts';
import { warnOfLoss } from './redis-durability.ts';
import { group, keyNames } from './redis-inbox-lua.ts';
import { createRun, type ScriptName } from './redis-inbox-scripts.ts';
import { checkName, defaultPrefix } from './redis-options.ts';
import { isError } from './redis-script.ts';
import { createWaiter } from './redis-wake.ts';

export interface RedisEngineOptions {
  /** What the names of the keys begin with. The default is `hookwright`. */
  readonly prefix?: string;
  /** The name of the inbox: its receivers and workers say the same. The default is `inbox`. */
  readonly name?: string;
  /** What is accepted may be lost, and nobody needs to be warned of it: for tests. */
  readonly isEphemeral?: boolean;
}

/**
 * Keeps entries in Redis, 6.2 or newer: their order in a stream that a group of workers reads, the rest in keys beside it, all in one
 * slot of a cluster.
 *
 * What is stored is as durable as Redis is set up to be, and no more. With `appendonly no`, the default of Redis, it is in memory: a
 * restart loses what was accepted. With `appendonly yes` and `appendfsync everysec` a power cut loses the last second; only
 * `appendfsync always` keeps all that the provider was told is accepted. Replicas follow behind: a failover may lose what they had
 * not got yet, whatever is set. `maxmemory-policy` must be `noeviction`.
 * @throws TypeError for options that cannot work.
 */
export function redisEngine(client: RedisClient, options: RedisEngineOptions = {}): InboxEngine {
  const { prefix = defaultPrefix, name = 'inbox', isEphemeral = false } = options;
  const commands = commandsOf(client);
  checkName('prefix', prefix);
  checkName('name', name);
  const keyOf = (key: (typeof keyNames)[number]): string => `{${prefix}:${name}}:${key}`;
  const run = createRun(commands, keyNames.map(keyOf));
  const waiter = createWaiter(client, keyOf('wake'));
  let isChecked = isEphemeral;
  let wokenBy = never;

  async function takeSome(limit: number, leaseMs: number): Promise<Some> {
    const token = randomUUID();
    const reply = await run('take', limit, Math.ceil(leaseMs), token).catch(explain);
    const [lastWake, rows] = reply as readonly [
      string | null,
      readonly (readonly [string, string, string])[],
    ];
    wokenBy = lastWake ?? never;
    const taken = [...rows]
      .sort(([one], [other]) => Number(one) - Number(other))
      .map(([, content, attempt]) => ({ entry: readEntry(content), attempt: Number(attempt), token }));
    return { taken, isDry: lastWake !== null };
  }

  async function change(script: ScriptName, { entry, token }: Taken, ...args: (string | number)[]) {
    return (await run(script, entry.id, token, ...args)) === '1';
  }

  return {
    async setup() {
      const create = ['XGROUP', 'CREATE', keyOf('stream'), group, '0', 'MKSTREAM'];
      await commands.command(create).catch((error: unknown) => {
        if (!isError(error, 'BUSYGROUP')) throw error;
      });
    },
    async store(entry) {
      await run('store', entry.id, writeEntry(entry), entry.receivedAt, digestOf(entry.entity));
      if (!isChecked) void warnOfLoss(commands);
      isChecked = true;
    },
    async take(limit, leaseMs) {
      while (limit >= 1) {
        const { taken, isDry } = await takeSome(limit, leaseMs);
        if (isDry || taken.length > 0) return taken;
      }
      return [];
    },
    extend: (taken, leaseMs) => change('extend', taken, Math.ceil(leaseMs)),
    finish: (taken) => change('finish', taken),
    postpone: (taken, { delayMs, isCounted }) =>
      change('postpone', taken, Math.ceil(delayMs), isCounted ? 1 : 0),
    bury: (taken, { state, code, reason }) => change('bury', taken, state, code, reason),
    wait: (ms, signal) => waiter.wait({ ms, signal, after: wokenBy, due: () => run('due').then(msOf) }),
    status: () => readStatus(run),
    buried: (filter = {}) => listBuried(run, filter),
    replay: async (id) => (await run('replay', id)) === '1',
    async close() {
      waiter.close();
    },
  };
}

interface Some {
  readonly taken: Taken[];
  /** True where nothing more is due. */
  readonly isDry: boolean;
}

/** Before any wake-up: whoever waits after this looks again at once. */
const never = '0-0';

/** Entities may be long, and hold what separates the parts of a member. */
function digestOf(entity: string | undefined): string {
  return entity === undefined ? '' : createHash('sha256').update(entity).digest('hex');
}

const msOf = (reply: unknown): number | undefined => (reply === null ? undefined : Number(reply));

function explain(cause: unknown): never {
  if (!isError(cause, 'NOGROUP')) throw cause;
  const text =
    'Expected the inbox to be set up in Redis but its group is missing: run `hookwright inbox setup`';
  throw new Error(text, { cause });
}
