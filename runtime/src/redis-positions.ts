import { randomUUID } from 'node:crypto';
import type { Entered, HeldEntity, Positions } from './positions.ts';
import { commandsOf, type RedisClient } from './redis-client.ts';
import { checkName, checkRemembering, defaultPrefix } from './redis-options.ts';
import { createScript, luaNow, type Script } from './redis-script.ts';

export interface RedisPositionsOptions {
  /** What the names of the keys begin with. The default is `hookwright`. */
  readonly prefix?: string;
  /** How long a position is remembered after the entity was left last, in milliseconds. The default is 30 days. */
  readonly rememberMs?: number;
}

/**
 * Remembers in Redis, by the clock of Redis: for any number of processes. It forgets with Redis, as `redisIdempotency` does: of what is
 * forgotten the next delivery is the newest.
 * @throws TypeError for options that cannot work.
 */
export function redisPositions(client: RedisClient, options: RedisPositionsOptions = {}): Positions {
  const { prefix = defaultPrefix, rememberMs = 30 * 24 * 60 * 60 * 1000 } = options;
  const commands = commandsOf(client);
  checkName('prefix', prefix);
  checkRemembering(rememberMs);
  const [entering, renewing, leaving] = [enterLua, renewLua, leaveLua].map((lua) =>
    createScript(commands, lua),
  ) as [Script, Script, Script];
  const keysOf = (entity: string): string[] => [`${prefix}:position:${entity}`];

  async function change(script: Script, { entity, token }: HeldEntity, leaseMs = 0): Promise<boolean> {
    return (await script(keysOf(entity), [token, Math.ceil(leaseMs), Math.ceil(rememberMs)])) === '1';
  }

  return {
    async enter({ entity, position, leaseMs }): Promise<Entered> {
      const token = randomUUID();
      const args = [token, Math.ceil(leaseMs), Math.ceil(rememberMs), position];
      const reply = await entering(keysOf(entity), args);
      if (reply === 'busy') return { state: 'busy' };
      return { state: 'entered', token, isStale: reply === 'stale' };
    },
    renew: (held, leaseMs) => change(renewing, held, leaseMs),
    leave: (held) => change(leaving, held),
  };
}

/** One hash for each entity: `token` is there while it is held, `till` is when its lease ends. */
const enterLua = `${luaNow}
-- By bytes: the operator < of Lua compares by the locale of the server.
local function isBefore(a, b)
  for i = 1, math.min(#a, #b) do
    if a:byte(i) ~= b:byte(i) then return a:byte(i) < b:byte(i) end
  end
  return #a < #b
end
local position, token, till = unpack(redis.call('HMGET', KEYS[1], 'position', 'token', 'till'))
-- What a client has sent twice, since its connection broke, has entered once.
if token and token ~= ARGV[1] and tonumber(till) > now then return 'busy' end
local isStale = position and isBefore(ARGV[4], position)
if not isStale then redis.call('HSET', KEYS[1], 'position', ARGV[4]) end
redis.call('HSET', KEYS[1], 'token', ARGV[1], 'till', now + ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[2] + ARGV[3])
return isStale and 'stale' or 'entered'`;

const heldLua = `${luaNow}
local token, till = unpack(redis.call('HMGET', KEYS[1], 'token', 'till'))
if token ~= ARGV[1] or tonumber(till) <= now then return 0 end`;

const renewLua = `${heldLua}
redis.call('HSET', KEYS[1], 'till', now + ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[2] + ARGV[3])
return 1`;

const leaveLua = `${heldLua}
redis.call('HDEL', KEYS[1], 'token', 'till')
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1`;
