import { luaNow } from './redis-script.ts';

/**
 * The keys of an inbox. Each script is given all of them, in this order: none makes up a name, so that clusters, access lists and
 * prefixes of the client hold.
 *
 * - `stream`: the ids of what waits or runs, in the order in which it came. Its group hands out each once.
 * - `contents`: id → the entry. `facts`: id → what changes of it, as JSON: `arrival`, `received`, `attempts`, `message` (its id in the
 *   stream), `entity` (a digest), `token` while it is held, and of what is buried `state`, `code`, `reason`, `buriedAt`.
 * - `open`: all that waits or runs, by when it was received. `leases`: what is held, by when that ends. `later`: what has been handed
 *   out or passed over before and comes again, by when.
 * - `buried`: by arrival. `quarantined`: those of them that are.
 * - `entities`: what waits or runs of each entity, in the order of arrival. `holders`: entity → who was handed out last.
 * - `counter`: of arrivals. `wake`: a stream of one message, the last that something may be due.
 */
export const keyNames = [
  'stream',
  'contents',
  'facts',
  'open',
  'leases',
  'later',
  'buried',
  'quarantined',
  'entities',
  'holders',
  'counter',
  'wake',
] as const;

/** The group of the stream. Its only consumer is `worker`: who holds what, and until when, is told by token and lease. */
export const group = 'workers';

/** What every script begins with. */
export const base = `
local ${keyNames.join(', ')} = unpack(KEYS)
${luaNow}
local function read(id)
  local text = redis.call('HGET', facts, id)
  return text and cjson.decode(text)
end

local function write(id, fact)
  redis.call('HSET', facts, id, cjson.encode(fact))
end

local function isHeld(id)
  local till = redis.call('ZSCORE', leases, id)
  return till and tonumber(till) > now
end

local function wakeAll()
  redis.call('XADD', wake, 'MAXLEN', 1, '*', 'at', now)
end
`;

/** Of an entity the oldest comes first, and one at a time. */
export const entityBase = `
-- The order of arrival is the order of the bytes.
local function placeOf(id, fact)
  return string.format('%s:%016d:%s', fact.entity, fact.arrival, id)
end

local function oldestOf(entity)
  local places = redis.call('ZRANGEBYLEX', entities, '[' .. entity .. ':', '(' .. entity .. ';', 'LIMIT', 0, 1)
  return places[1] and places[1]:match('[^:]+$')
end

-- One that is replayed may be older than the one that is held.
local function isTurnOf(id, fact)
  if not fact.entity then return true end
  local holder = redis.call('HGET', holders, fact.entity)
  return not (holder and holder ~= id and isHeld(holder)) and oldestOf(fact.entity) == id
end

-- Due for long, in the order of arrival.
local function comeNow(id, fact)
  redis.call('ZADD', later, fact.arrival, id)
  wakeAll()
end

-- Lets the oldest of the entity come, where it does not come anyway.
local function advance(entity)
  local id = oldestOf(entity)
  if not id or redis.call('ZSCORE', leases, id) or redis.call('ZSCORE', later, id) then return end
  local fact = read(id)
  if isTurnOf(id, fact) then comeNow(id, fact) end
end

local function letGo(id, fact)
  fact.token = nil
  redis.call('ZREM', leases, id)
  if fact.entity and redis.call('HGET', holders, fact.entity) == id then
    redis.call('HDEL', holders, fact.entity)
  end
end
`;
