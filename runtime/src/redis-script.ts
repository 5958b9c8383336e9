import { createHash } from 'node:crypto';
import type { Commands, Reply } from './redis-client.ts';

/** Runs as a whole or not at all, as far as other clients see. */
export type Script = (keys: readonly string[], args: readonly (string | number)[]) => Promise<Reply>;

/** A script that is sent once, and again where the server has forgotten it; otherwise its digest is enough. */
export function createScript({ command }: Commands, lua: string): Script {
  const digest = createHash('sha1').update(lua).digest('hex');
  return async function run(keys, args) {
    const rest = [String(keys.length), ...keys, ...args.map(String)];
    try {
      return await command(['EVALSHA', digest, ...rest]);
    } catch (error) {
      if (!isError(error, 'NOSCRIPT')) throw error;
      return await command(['EVAL', lua, ...rest]);
    }
  };
}

/** True where Redis has answered with this code; older versions put it behind words of their own where it comes from a script. */
export function isError(error: unknown, code: string): boolean {
  return error instanceof Error && new RegExp(`(^|-)${code}\\b`).test(error.message);
}

/** The clock of Redis, in milliseconds since 1970. */
export const luaNow = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`;
