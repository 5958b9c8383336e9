import { randomUUID } from 'node:crypto';
import type { Claim, HeldClaim, Idempotency } from './idempotency.ts';
import { commandsOf, type RedisClient } from './redis-client.ts';
import { checkName, checkRemembering, defaultPrefix } from './redis-options.ts';
import { createScript, type Script } from './redis-script.ts';

export interface RedisIdempotencyOptions {
  /** What the names of the keys begin with. The default is `hookwright`. */
  readonly prefix?: string;
  /** How long a completed key is remembered, in milliseconds. The default is seven days. */
  readonly rememberMs?: number;
}

/**
 * Remembers in Redis, by the clock of Redis: for any number of processes. What Redis forgets is handled again: with `appendonly no` a
 * restart forgets all, with `appendfsync everysec` a power cut the last second, a failover what was not replicated yet, and with a
 * `maxmemory-policy` other than `noeviction` a full memory anything.
 * @throws TypeError for options that cannot work.
 */
export function redisIdempotency(client: RedisClient, options: RedisIdempotencyOptions = {}): Idempotency {
  const { prefix = defaultPrefix, rememberMs = 7 * 24 * 60 * 60 * 1000 } = options;
  const commands = commandsOf(client);
  checkName('prefix', prefix);
  checkRemembering(rememberMs);
  const [claiming, renewing, completing, releasing] = [claimLua, renewLua, completeLua, releaseLua].map(
    (lua) => createScript(commands, lua),
  ) as [Script, Script, Script, Script];
  const keysOf = (key: string): string[] => [`${prefix}:claim:${key}`];

  async function change(script: Script, { key, token }: HeldClaim, ms = 0): Promise<boolean> {
    return (await script(keysOf(key), [token, Math.ceil(ms)])) === '1';
  }

  return {
    async claim({ key, digest, leaseMs }): Promise<Claim> {
      const token = randomUUID();
      const reply = await claiming(keysOf(key), [token, digest, Math.ceil(leaseMs)]);
      const [state, known] = reply as ['claimed'] | ['in-progress' | 'completed', string];
      return state === 'claimed' ? { state, token } : { state, digest: known };
    },
    renew: (claim, leaseMs) => change(renewing, claim, leaseMs),
    complete: (claim) => change(completing, claim, rememberMs),
    release: (claim) => change(releasing, claim),
  };
}

/** One hash for each key, which expires with its lease: `token` is there while it is in progress. */
const claimLua = `
local digest, token = unpack(redis.call('HMGET', KEYS[1], 'digest', 'token'))
-- A claim that a client has sent twice, since its connection broke, is one claim.
if digest and token ~= ARGV[1] then
  return { token and 'in-progress' or 'completed', digest }
end
redis.call('HSET', KEYS[1], 'digest', ARGV[2], 'token', ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return { 'claimed' }`;

const heldLua = `
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 0 end`;

const renewLua = `${heldLua}
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1`;

const completeLua = `${heldLua}
redis.call('HDEL', KEYS[1], 'token')
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1`;

const releaseLua = `${heldLua}
redis.call('DEL', KEYS[1])
return 1`;
