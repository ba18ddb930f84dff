// SPDX-License-Identifier: AGPL-3.0-only
//
// The Lua scripts by which replicas of the REST proxy share limits. Times are Redis' own; states and news are
// JSON that only the replicas read. A replica is alive as long as it was heard of lately: whatever a dead one
// had is anybody's.

const NOW = `
local t = redis.call('TIME')
local nowMs = tonumber(t[1]) * 1000 + math.floor(tonumber(t[2]) / 1000)
local nowUs = tonumber(t[1]) * 1000000 + tonumber(t[2])
`;

/** KEYS[4] is the set of replicas, ARGV[2] how long one is believed alive. */
const ALIVE = `
local function alive(replica)
  local seen = redis.call('ZSCORE', KEYS[4], replica)
  return seen and tonumber(seen) >= nowMs - tonumber(ARGV[2])
end
`;

/**
 * Gives a gate to somebody: KEYS gate, waiters, news. Answers state, its age, whether it is wanted, news, the
 * number of the grant, which only ever grows, and whether somebody gave it back who knew nothing of it.
 */
const GIVE = `
local function give(to, keepMs)
  local grant = math.max(nowUs, tonumber(redis.call('HGET', KEYS[1], 'c') or '0') + 1)
  redis.call('HSET', KEYS[1], 'o', to, 'c', string.format('%.0f', grant))
  redis.call('LREM', KEYS[2], 0, to)
  redis.call('PEXPIRE', KEYS[1], keepMs)
  local state = redis.call('HGET', KEYS[1], 's') or ''
  local madeAt = tonumber(redis.call('HGET', KEYS[1], 't') or nowMs)
  local news = redis.call('LRANGE', KEYS[3], 0, -1)
  redis.call('DEL', KEYS[3])
  local doubtful = redis.call('HDEL', KEYS[1], 'd')
  for i, item in ipairs(news) do
    local at, text = string.match(item, '^(%d+)|(.*)$')
    news[i] = {nowMs - tonumber(at), text}
  end
  return state, nowMs - madeAt, redis.call('LLEN', KEYS[2]), news, string.format('%.0f', grant), doubtful
end
`;

export const LIMIT_SCRIPTS = {
  /**
   * "I am alive." KEYS replicas, epoch, frozen. ARGV replica, ms it is believed, new epoch, 1 when it could not
   * ask for a while, ms to freeze, ms to thaw. Answers {1 if it was alive, epoch, ms still frozen, alive}.
   */
  limitsBeat: {
    keys: 3,
    lua: `${NOW}
local epoch = redis.call('GET', KEYS[2])
local freezeMs = tonumber(ARGV[5]) + tonumber(ARGV[6])
if not epoch then
  epoch = ARGV[3]
  redis.call('SET', KEYS[2], epoch)
  redis.call('SET', KEYS[3], '1', 'PX', freezeMs)
elseif ARGV[4] == '1' then
  redis.call('SET', KEYS[3], '1', 'PX', freezeMs, 'NX')
end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', nowMs - tonumber(ARGV[2]) - 1)
local known = redis.call('ZSCORE', KEYS[1], ARGV[1])
redis.call('ZADD', KEYS[1], nowMs, ARGV[1])
local frozen = redis.call('PTTL', KEYS[3]) - tonumber(ARGV[6])
return {known and 1 or 0, epoch, math.max(0, frozen), redis.call('ZCARD', KEYS[1])}`,
  },

  /**
   * Asks for a gate. KEYS gate, waiters, news, replicas, routes. ARGV replica, ms alive, digest, template, channel
   * prefix, ms to keep. Answers {1, lessons, state, age, wanted, doubtful, grant, age, news, …} or {0, lessons}.
   */
  limitsAskGate: {
    keys: 5,
    lua: `${NOW}${ALIVE}${GIVE}
local lessons = ARGV[4] ~= '' and redis.call('HGET', KEYS[5], ARGV[4]) or ''
local owner = redis.call('HGET', KEYS[1], 'o')
local doubtful = 0
if owner and owner ~= ARGV[1] then
  if alive(owner) then
    if not redis.call('LPOS', KEYS[2], ARGV[1]) then redis.call('RPUSH', KEYS[2], ARGV[1]) end
    redis.call('PEXPIRE', KEYS[2], ARGV[6])
    redis.call('PUBLISH', ARGV[5] .. owner, cjson.encode({k = 'wanted', g = ARGV[3]}))
    return {0, lessons}
  end
  doubtful = 1
end
local state, age, wanted, news, grant, unknown = give(ARGV[1], ARGV[6])
local answer = {1, lessons, state, age, wanted, math.max(doubtful, unknown), grant}
for _, item in ipairs(news) do
  answer[#answer + 1] = item[1]
  answer[#answer + 1] = item[2]
end
return answer`,
  },

  /**
   * Gives a gate back; the next who waits has it. KEYS gate, waiters, news, replicas. ARGV replica, ms alive, digest,
   * state or empty, channel prefix, ms to keep while somebody has it, ms to keep otherwise, 1 where it is not
   * known whether there was a state. Answers {1} or {0}.
   */
  limitsReturnGate: {
    keys: 4,
    lua: `${NOW}${ALIVE}${GIVE}
if redis.call('HGET', KEYS[1], 'o') ~= ARGV[1] then return {0} end
redis.call('HDEL', KEYS[1], 'o')
if ARGV[4] ~= '' then
  redis.call('HSET', KEYS[1], 's', ARGV[4], 't', nowMs)
  redis.call('PEXPIRE', KEYS[1], ARGV[7])
elseif ARGV[8] == '1' then
  redis.call('HSET', KEYS[1], 'd', '1')
  redis.call('PEXPIRE', KEYS[1], ARGV[7])
else
  redis.call('DEL', KEYS[1])
end
local next = redis.call('LPOP', KEYS[2])
while next and not alive(next) do next = redis.call('LPOP', KEYS[2]) end
if not next then return {1} end
local state, age, wanted, news, grant, unknown = give(next, ARGV[6])
local message = {k = 'granted', g = ARGV[3], s = state, a = age, w = wanted, c = grant, d = unknown}
if #news > 0 then message.n = news end
redis.call('PUBLISH', ARGV[5] .. next, cjson.encode(message))
return {1}`,
  },

  /**
   * Something of a gate that another has or will have. KEYS gate, news. ARGV digest, news, channel prefix, ms to
   * keep, how many to keep. Answers {1} told, {0} kept.
   */
  limitsTellGate: {
    keys: 2,
    lua: `${NOW}
local owner = redis.call('HGET', KEYS[1], 'o')
if owner then
  local message = {k = 'told', g = ARGV[1], n = ARGV[2], c = redis.call('HGET', KEYS[1], 'c')}
  redis.call('PUBLISH', ARGV[3] .. owner, cjson.encode(message))
  return {1}
end
redis.call('RPUSH', KEYS[2], string.format('%.0f', nowMs) .. '|' .. ARGV[2])
redis.call('LTRIM', KEYS[2], -tonumber(ARGV[5]), -1)
redis.call('PEXPIRE', KEYS[2], ARGV[4])
return {0}`,
  },

  /** "I have this gate." KEYS gate. ARGV replica, ms to keep. Answers {1}, or {0}: another has it. */
  limitsAffirmGate: {
    keys: 1,
    lua: `
local owner = redis.call('HGET', KEYS[1], 'o')
if owner and owner ~= ARGV[1] then return {0} end
if not owner then redis.call('HSET', KEYS[1], 'o', ARGV[1]) end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return {1}`,
  },

  /**
   * Asks for slots of a global limit. KEYS slots, pool, wanting, replicas, frozen. ARGV replica, ms alive, digest,
   * how many, of how many in all, window ms, ms to thaw, channel of all, ms that somebody counts as wanting, ms to
   * keep, how many are had. Answers {how many of those are lost, ms until each that is given is free, …}.
   */
  limitsTakeSlots: {
    keys: 5,
    lua: `${NOW}${ALIVE}
local count, total, windowMs = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local function pour(number, at)
  for _ = 1, number do
    redis.call('ZADD', KEYS[2], at, redis.call('HINCRBY', KEYS[1], 'n', 1))
  end
end
local held = 0
local fields = redis.call('HGETALL', KEYS[1])
for i = 1, #fields, 2 do
  local replica = string.match(fields[i], '^h:(.*)$')
  if replica and replica ~= ARGV[1] then
    if alive(replica) then
      held = held + tonumber(fields[i + 1])
    else
      redis.call('HDEL', KEYS[1], fields[i])
      pour(tonumber(fields[i + 1]), nowMs + windowMs)
    end
  end
end
local had = tonumber(ARGV[11])
local mine = math.max(0, math.min(had, total - held))
local missing = total - held - mine - redis.call('ZCARD', KEYS[2])
if missing > 0 then
  local frozen = redis.call('PTTL', KEYS[5])
  local at = 0
  if frozen > 0 then at = nowMs + windowMs + math.max(0, frozen - tonumber(ARGV[7])) end
  pour(missing, at)
elseif missing < 0 then
  redis.call('ZPOPMAX', KEYS[2], -missing)
end
redis.call('ZADD', KEYS[3], nowMs, ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', nowMs - tonumber(ARGV[9]))
local answer = {had - mine}
if count > 0 then
  local taken = redis.call('ZPOPMIN', KEYS[2], count)
  for i = 2, #taken, 2 do
    answer[#answer + 1] = math.max(0, math.ceil(tonumber(taken[i]) - nowMs))
  end
  mine = mine + #taken / 2
  local fair = math.max(1, math.floor(total / redis.call('ZCARD', KEYS[3])))
  -- Those who have more than their part, or more than they use, give some back.
  if #taken / 2 < count then
    local message = {k = 'slots-wanted', i = ARGV[3], f = fair, x = ARGV[1]}
    redis.call('PUBLISH', ARGV[8], cjson.encode(message))
  end
end
if mine > 0 then
  redis.call('HSET', KEYS[1], 'h:' .. ARGV[1], mine)
else
  redis.call('HDEL', KEYS[1], 'h:' .. ARGV[1])
end
for i = 1, 3 do redis.call('PEXPIRE', KEYS[i], ARGV[10]) end
return answer`,
  },

  /**
   * Gives slots back. KEYS slots, pool, wanting. ARGV replica, digest, channel of all, ms to keep, ms until each is
   * free, …. Answers {how many were taken back}.
   */
  limitsReturnSlots: {
    keys: 3,
    lua: `${NOW}
local mine = tonumber(redis.call('HGET', KEYS[1], 'h:' .. ARGV[1]) or '0')
local count = math.min(mine, #ARGV - 4)
for i = 5, 4 + count do
  local number = redis.call('HINCRBY', KEYS[1], 'n', 1)
  redis.call('ZADD', KEYS[2], nowMs + tonumber(ARGV[i]), number)
end
if count == mine then
  redis.call('HDEL', KEYS[1], 'h:' .. ARGV[1])
else
  redis.call('HINCRBY', KEYS[1], 'h:' .. ARGV[1], -count)
end
for i = 1, 2 do redis.call('PEXPIRE', KEYS[i], ARGV[4]) end
local wanting = redis.call('ZCARD', KEYS[3])
if redis.call('ZSCORE', KEYS[3], ARGV[1]) then wanting = wanting - 1 end
if count > 0 and wanting > 0 then
  redis.call('PUBLISH', ARGV[3], cjson.encode({k = 'slots-free', i = ARGV[2], x = ARGV[1]}))
end
return {count}`,
  },

  /** What was learned of a route. KEYS routes. ARGV template, lesson, most routes, most bytes. Answers {1} or {0}. */
  limitsLearn: {
    keys: 1,
    lua: `
local known = redis.call('HGET', KEYS[1], ARGV[1])
if not known and redis.call('HLEN', KEYS[1]) >= tonumber(ARGV[3]) then return {0} end
for line in string.gmatch(known or '', '[^\\n]+') do
  if line == ARGV[2] then return {0} end
end
local text = (known and known .. '\\n' or '') .. ARGV[2]
if #text > tonumber(ARGV[4]) then text = ARGV[2] end
redis.call('HSET', KEYS[1], ARGV[1], text)
return {1}`,
  },

  /**
   * Invalid requests of an address, in cells. KEYS counts, ban. ARGV how many more, ban ms or 0, cell ms, cells.
   * Answers {how many in all cells, ms still banned}.
   */
  limitsNoteInvalid: {
    keys: 2,
    lua: `${NOW}
local cellMs, cells = tonumber(ARGV[3]), tonumber(ARGV[4])
local cell = math.floor(nowMs / cellMs)
if tonumber(ARGV[1]) > 0 then redis.call('HINCRBY', KEYS[1], string.format('%.0f', cell), ARGV[1]) end
local sum = 0
local counts = redis.call('HGETALL', KEYS[1])
for i = 1, #counts, 2 do
  if tonumber(counts[i]) <= cell - cells then
    redis.call('HDEL', KEYS[1], counts[i])
  else
    sum = sum + tonumber(counts[i + 1])
  end
end
redis.call('PEXPIRE', KEYS[1], cellMs * (cells + 1))
local ban = math.floor(tonumber(ARGV[2]))
if ban > 0 and ban > redis.call('PTTL', KEYS[2]) then redis.call('SET', KEYS[2], '1', 'PX', ban) end
return {sum, math.max(0, redis.call('PTTL', KEYS[2]))}`,
  },
} as const;
