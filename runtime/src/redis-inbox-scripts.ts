import type { Commands, Reply } from './redis-client.ts';
import { base, entityBase, group } from './redis-inbox-lua.ts';
import { createScript } from './redis-script.ts';

const heldBase = `${base}${entityBase}
local id = ARGV[1]
local fact = read(id)
if not fact or fact.token ~= ARGV[2] or not isHeld(id) then return 0 end
`;

/** It waits and runs no more. */
const closeBase = `${heldBase}
letGo(id, fact)
redis.call('ZREM', open, id)
redis.call('XACK', stream, '${group}', fact.message)
redis.call('XDEL', stream, fact.message)
if fact.entity then redis.call('ZREM', entities, placeOf(id, fact)) end
`;

const advanceBase = `
if fact.entity then advance(fact.entity) end
return 1
`;

/** ARGV: id, content, when it was received, entity or ''. */
const store = `${base}${entityBase}
local id = ARGV[1]
if redis.call('HEXISTS', facts, id) == 1 then return 0 end
local fact = {
  arrival = redis.call('INCR', counter),
  received = ARGV[3],
  attempts = 0,
  message = redis.call('XADD', stream, '*', 'id', id),
  entity = ARGV[4] ~= '' and ARGV[4] or nil,
}
redis.call('HSET', contents, id, ARGV[2])
write(id, fact)
redis.call('ZADD', open, fact.received, id)
if fact.entity then redis.call('ZADD', entities, 0, placeOf(id, fact)) end
wakeAll()
return 1
`;

/**
 * ARGV: limit, lease, token. Gives the last wake-up, where nothing more is due, and of each entry arrival, content and attempt.
 * What is read from the stream while it is not its turn stays pending, and comes by \`advance\`.
 */
const take = `${base}${entityBase}
-- Fails for a group that is missing, before anything is changed.
redis.call('XPENDING', stream, '${group}')
local limit, lease, token = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
local taken = {}

local function hand(id, fact)
  fact.attempts = fact.attempts + 1
  fact.token = token
  redis.call('ZADD', leases, now + lease, id)
  if fact.entity then redis.call('HSET', holders, fact.entity, id) end
  taken[#taken + 1] = { fact.arrival, redis.call('HGET', contents, id), fact.attempts }
end

local function consider(id, fact)
  letGo(id, fact)
  redis.call('ZREM', later, id)
  local isTurn = isTurnOf(id, fact)
  if isTurn then hand(id, fact) end
  write(id, fact)
  if not isTurn then advance(fact.entity) end
end

local function considerDue(key)
  local due = redis.call('ZRANGEBYSCORE', key, '-inf', now, 'LIMIT', 0, limit - #taken)
  for _, id in ipairs(due) do consider(id, read(id)) end
end

local function considerNew(message, id)
  local fact = read(id)
  if not fact or fact.message ~= message then
    redis.call('XACK', stream, '${group}', message)
    redis.call('XDEL', stream, message)
  elseif not (redis.call('ZSCORE', leases, id) or redis.call('ZSCORE', later, id)) then
    consider(id, fact)
  end
end

considerDue(leases)
considerDue(later)
local isDry, looked = false, 0
-- A bound, since other clients wait: one entity may have very many that are not to come yet.
while #taken < limit and not isDry and looked < 500 do
  local reply = redis.call('XREADGROUP', 'GROUP', '${group}', 'worker', 'COUNT', limit - #taken, 'STREAMS', stream, '>')
  isDry = not reply
  for _, message in ipairs(reply and reply[1][2] or {}) do
    looked = looked + 1
    considerNew(message[1], message[2][2])
  end
end
local last = redis.call('XREVRANGE', wake, '+', '-', 'COUNT', 1)[1]
return { isDry and (last and last[1] or '0-0'), taken }
`;

/** ARGV: id, token, lease. */
const extend = `${heldBase}
redis.call('ZADD', leases, now + ARGV[3], id)
return 1
`;

/** ARGV: id, token. */
const finish = `${closeBase}
redis.call('HDEL', contents, id)
redis.call('HDEL', facts, id)
${advanceBase}`;

/** ARGV: id, token, delay, 1 where it counts. */
const postpone = `${heldBase}
letGo(id, fact)
if ARGV[4] ~= '1' then fact.attempts = fact.attempts - 1 end
write(id, fact)
redis.call('ZADD', later, now + ARGV[3], id)
-- Who waits finds out how long.
wakeAll()
${advanceBase}`;

/** ARGV: id, token, state, code, reason. */
const bury = `${closeBase}
fact.message, fact.state, fact.code, fact.reason, fact.buriedAt = nil, ARGV[3], ARGV[4], ARGV[5], now
write(id, fact)
redis.call('ZADD', buried, fact.arrival, id)
if fact.state == 'quarantined' then redis.call('SADD', quarantined, id) end
${advanceBase}`;

/** ARGV: id. */
const replay = `${base}${entityBase}
local id = ARGV[1]
if redis.call('ZREM', buried, id) == 0 then return 0 end
redis.call('SREM', quarantined, id)
local fact = read(id)
fact.state, fact.code, fact.reason, fact.buriedAt = nil, nil, nil, nil
fact.attempts = 0
fact.message = redis.call('XADD', stream, '*', 'id', id)
write(id, fact)
redis.call('ZADD', open, fact.received, id)
if fact.entity then redis.call('ZADD', entities, 0, placeOf(id, fact)) else comeNow(id, fact) end
${advanceBase}`;

/** How long until something comes by itself, in milliseconds; nil where nothing does. */
const due = `${base}
local first
for _, key in ipairs({ leases, later }) do
  local at = redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')[2]
  if at then first = math.min(first or math.huge, tonumber(at)) end
end
return first and math.max(0, first - now)
`;

/** Open, held, buried, quarantined, and when the oldest was received. */
const status = `${base}
return {
  redis.call('ZCARD', open),
  redis.call('ZCOUNT', leases, '(' .. now, '+inf'),
  redis.call('ZCARD', buried),
  redis.call('SCARD', quarantined),
  redis.call('ZRANGE', open, 0, 0, 'WITHSCORES')[2],
}
`;

/** ARGV: after which arrival, how many at most, or in their place an id. Gives of each content and facts. */
const list = `${base}
local ids = {}
if not ARGV[3] then
  ids = redis.call('ZRANGEBYSCORE', buried, '(' .. ARGV[1], '+inf', 'LIMIT', 0, ARGV[2])
elseif redis.call('ZSCORE', buried, ARGV[3]) then
  ids = { ARGV[3] }
end
local page = {}
for each, id in ipairs(ids) do page[each] = { redis.call('HGET', contents, id), redis.call('HGET', facts, id) } end
return page
`;

const scripts = { store, take, extend, finish, postpone, bury, replay, due, status, list };

export type ScriptName = keyof typeof scripts;

/** Runs one of the scripts. What a crash leaves is what was before it, or what is after it. */
export type Run = (name: ScriptName, ...args: readonly (string | number)[]) => Promise<Reply>;

export function createRun(commands: Commands, keys: readonly string[]): Run {
  const made = new Map(Object.entries(scripts).map(([name, lua]) => [name, createScript(commands, lua)]));
  return (name, ...args) => made.get(name)!(keys, args);
}
