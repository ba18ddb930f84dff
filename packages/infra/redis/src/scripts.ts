// SPDX-License-Identifier: AGPL-3.0-only
//
// The Lua scripts: whatever must be decided and done in one step. Times are Redis' own. Each names
// its KEYS and ARGV; answers are arrays whose first element says how it went.

import { LIMIT_SCRIPTS } from './limit-scripts.ts';

export type ScriptName = keyof typeof SCRIPTS;

const NOW = `
local t = redis.call('TIME')
local nowMs = tonumber(t[1]) * 1000 + math.floor(tonumber(t[2]) / 1000)
local nowUs = tonumber(t[1]) * 1000000 + tonumber(t[2])
`;

/** Makes the epoch where there is none, freezing claims for one lease time. */
const EPOCH = `
local epoch = redis.call('GET', KEYS[1])
if not epoch then
  epoch = ARGV[1]
  redis.call('SET', KEYS[1], epoch)
  redis.call('SET', KEYS[2], '1', 'PX', ARGV[2])
end
`;

/** The record of a call as it is given back: {1, state, message id, age in ms, reply}. */
const SHOW_CALL = `
local function show()
  local call = redis.call('HMGET', KEYS[1], 'version', 'state', 'message', 'sentAtMs', 'reply')
  local age = math.max(0, nowMs - tonumber(call[4] or '0'))
  return {1, call[1] == '1' and call[2] or '', call[3] or '', string.format('%.0f', age), call[5] or ''}
end
`;

export const SCRIPTS = {
  ...LIMIT_SCRIPTS,

  /**
   * Takes a shard's lease. KEYS epoch, frozen, lease, fence. ARGV new epoch, lease ms, owner, fence
   * held until now (0: none). Answers {1, fence, epoch} or {0, wait ms} or {-1}: another took it.
   */
  claim: {
    keys: 4,
    lua: `${NOW}${EPOCH}
local held = tonumber(ARGV[4])
local value = redis.call('GET', KEYS[3])
local stored = tonumber(redis.call('GET', KEYS[4]) or '0')
if value then
  local owner, fence = string.match(value, '^(.*)|(%d+)$')
  if owner ~= ARGV[3] then
    if held > 0 then return {-1} end
    return {0, redis.call('PTTL', KEYS[3])}
  end
  redis.call('PEXPIRE', KEYS[3], ARGV[2])
  return {1, fence, epoch}
end
if held > 0 and stored > held then return {-1} end
if held == 0 then
  local frozen = redis.call('PTTL', KEYS[2])
  if frozen > 0 then return {0, frozen} end
end
local fence = held
if fence == 0 then fence = math.max(stored + 1, nowUs) end
local text = string.format('%.0f', fence)
redis.call('SET', KEYS[3], ARGV[3] .. '|' .. text, 'PX', ARGV[2])
redis.call('SET', KEYS[4], text)
return {1, text, epoch}`,
  },

  /**
   * Renews a lease. KEYS epoch, lease, fence. ARGV known epoch, lease ms, value, fence. Answers {1},
   * {-1}: lost to another, or {-2}: Redis lost its data, claim again with the fence held.
   */
  renew: {
    keys: 3,
    lua: `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return {-2} end
local value = redis.call('GET', KEYS[2])
if value == ARGV[3] then
  redis.call('PEXPIRE', KEYS[2], ARGV[2])
  return {1}
end
if not value and redis.call('GET', KEYS[3]) == ARGV[4] then
  redis.call('SET', KEYS[2], ARGV[3], 'PX', ARGV[2])
  return {1}
end
return {-1}`,
  },

  /** Gives a lease up. KEYS lease. ARGV value. */
  release: {
    keys: 1,
    lua: `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return {1}`,
  },

  /**
   * Stores a new session in the place of the old one. KEYS lease, session, pending, outage. ARGV
   * lease value, count of fields and values, these, then ids of guilds pending, "|", ids in outage.
   * Answers {1} or {-1}: the lease is not held.
   */
  storeSession: {
    keys: 4,
    lua: `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return {-1} end
redis.call('DEL', KEYS[2], KEYS[3], KEYS[4])
local count = tonumber(ARGV[2])
for i = 3, 2 + count, 2 do redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1]) end
local set = KEYS[3]
for i = 3 + count, #ARGV do
  if ARGV[i] == '|' then set = KEYS[4] else redis.call('SADD', set, ARGV[i]) end
end
return {1}`,
  },

  /**
   * Stores a committed sequence, and what it means for the guilds. KEYS lease, session, pending,
   * outage. ARGV lease value, session id, sequence, now ms, "1" to clear the pending gap, then
   * changes: "-p", "+o" or "-o", each followed by an id. Answers {1}, {-1}: the lease is not held,
   * {-2}: another session, or none, is stored.
   */
  commit: {
    keys: 4,
    lua: `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return {-1} end
if redis.call('HGET', KEYS[2], 'sessionId') ~= ARGV[2] then return {-2} end
redis.call('HSET', KEYS[2], 'sequence', ARGV[3], 'committedAtMs', ARGV[4])
if ARGV[5] == '1' then redis.call('HDEL', KEYS[2], 'lost') end
for i = 6, #ARGV, 2 do
  if ARGV[i] == '-p' then redis.call('SREM', KEYS[3], ARGV[i + 1])
  elseif ARGV[i] == '+o' then redis.call('SADD', KEYS[4], ARGV[i + 1])
  else redis.call('SREM', KEYS[4], ARGV[i + 1]) end
end
return {1}`,
  },

  /**
   * Notes that the stored session is lost. KEYS lease, session, pending, outage. ARGV lease value,
   * version, what was lost (JSON). Answers {1} or {-1}: the lease is not held.
   */
  forgetSession: {
    keys: 4,
    lua: `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return {-1} end
redis.call('DEL', KEYS[2], KEYS[3], KEYS[4])
redis.call('HSET', KEYS[2], 'version', ARGV[2], 'lost', ARGV[3])
return {1}`,
  },

  /**
   * Asks for a permit to identify. KEYS gate, budget, identifies, frozen, lease. ARGV lease value,
   * spacing ms, permit ms, reserve, breaker's count and window ms, the longest a holder may take ms.
   * Answers {1}: go; {0, wait ms}; {-1, wait ms}: Discord's daily budget is used up; {-2, wait ms}:
   * this shard identified too often; {-3}: the lease is not held.
   */
  acquirePermit: {
    keys: 5,
    lua: `${NOW}
if redis.call('GET', KEYS[5]) ~= ARGV[1] then return {-3} end
local spacing, permit = tonumber(ARGV[2]), tonumber(ARGV[3])
local frozen = redis.call('PTTL', KEYS[4])
if frozen > 0 then return {0, frozen} end
local gate = redis.call('HMGET', KEYS[1], 'lease', 'value', 'grantedAtMs', 'sentAtMs', 'doneAtMs')
if gate[3] then
  local granted, sent, done = tonumber(gate[3]), tonumber(gate[4] or '0'), tonumber(gate[5] or '0')
  local nextAt = 0
  if done > 0 then
    if sent > 0 then nextAt = math.max(sent + spacing, done) end
  elseif redis.call('GET', gate[1]) == gate[2] and nowMs < granted + tonumber(ARGV[7]) then
    if gate[2] ~= ARGV[1] or gate[1] ~= KEYS[5] then return {0, 250} end
    nextAt = math.max(granted + permit, sent) + spacing
  else
    nextAt = math.max(granted + permit, sent) + spacing
  end
  if nowMs < nextAt then return {0, nextAt - nowMs} end
end
local budget = redis.call('HMGET', KEYS[2], 'remaining', 'resetAtMs')
local isKnown = budget[1] and tonumber(budget[2]) > nowMs
if not isKnown and ARGV[8] ~= '1' then return {-4, 50} end
if isKnown and tonumber(budget[1]) <= tonumber(ARGV[4]) then
  return {-1, tonumber(budget[2]) - nowMs}
end
local used = tonumber(redis.call('GET', KEYS[3]) or '0')
if used >= tonumber(ARGV[5]) then return {-2, math.max(redis.call('PTTL', KEYS[3]), 1)} end
if redis.call('INCR', KEYS[3]) == 1 then redis.call('PEXPIRE', KEYS[3], ARGV[6]) end
if budget[1] then redis.call('HINCRBY', KEYS[2], 'remaining', -1) end
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'lease', KEYS[5], 'value', ARGV[1], 'grantedAtMs', string.format('%.0f', nowMs))
redis.call('PEXPIRE', KEYS[1], 3600000)
return {1}`,
  },

  /** Notes that IDENTIFY was sent. KEYS gate. ARGV lease value. */
  permitSent: {
    keys: 1,
    lua: `${NOW}
if redis.call('HGET', KEYS[1], 'value') ~= ARGV[1] then return {0} end
redis.call('HSET', KEYS[1], 'sentAtMs', string.format('%.0f', nowMs))
return {1}`,
  },

  /**
   * Notes that a permit is done with: READY, op 9, close, or not used. KEYS gate, budget,
   * identifies. ARGV lease value, "1" where it was used.
   */
  permitDone: {
    keys: 3,
    lua: `${NOW}
if redis.call('HGET', KEYS[1], 'value') ~= ARGV[1] then return {0} end
local now = string.format('%.0f', nowMs)
if ARGV[2] == '1' then
  redis.call('HSETNX', KEYS[1], 'sentAtMs', now)
  redis.call('HSET', KEYS[1], 'doneAtMs', now)
elseif redis.call('HEXISTS', KEYS[1], 'sentAtMs') + redis.call('HEXISTS', KEYS[1], 'doneAtMs') == 0 then
  redis.call('DEL', KEYS[1])
  if redis.call('EXISTS', KEYS[2]) == 1 then redis.call('HINCRBY', KEYS[2], 'remaining', 1) end
  if redis.call('EXISTS', KEYS[3]) == 1 then redis.call('DECR', KEYS[3]) end
end
return {1}`,
  },

  /** Stores Discord's session start limit. KEYS budget. ARGV total, remaining, reset after ms. */
  storeBudget: {
    keys: 1,
    lua: `${NOW}
local resetAt = string.format('%.0f', nowMs + tonumber(ARGV[3]))
redis.call('HSET', KEYS[1], 'total', ARGV[1], 'remaining', ARGV[2], 'resetAtMs', resetAt)
redis.call('PEXPIRE', KEYS[1], math.max(tonumber(ARGV[3]), 60000))
return {1}`,
  },

  /** What is known of a call. KEYS call. Answers {0} for nothing, or the record. */
  readCall: {
    keys: 1,
    lua: `${NOW}${SHOW_CALL}
if redis.call('EXISTS', KEYS[1]) == 0 then return {0} end
return show()`,
  },

  /**
   * Notes that a call is about to be sent. KEYS call. ARGV owner, message id, ms to keep, "1" to take over what
   * another owner left. Answers {0}: send it, or the other's record.
   */
  intendCall: {
    keys: 1,
    lua: `${NOW}${SHOW_CALL}
local isThere = redis.call('EXISTS', KEYS[1]) == 1
if isThere and redis.call('HGET', KEYS[1], 'owner') ~= ARGV[1] and ARGV[4] ~= '1' then return show() end
if isThere then redis.call('HDEL', KEYS[1], 'reply') end
redis.call('HSET', KEYS[1], 'version', '1', 'state', 'sent', 'owner', ARGV[1], 'message', ARGV[2])
redis.call('HSETNX', KEYS[1], 'sentAtMs', string.format('%.0f', nowMs))
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return {0}`,
  },

  /**
   * Notes what came of a call. KEYS call. ARGV owner, message id, ms to keep, state, reply in base64 or "". Answers
   * {1} or {0}: another owner has it.
   */
  settleCall: {
    keys: 1,
    lua: `${NOW}
local owner = redis.call('HGET', KEYS[1], 'owner')
if owner and owner ~= ARGV[1] then return {0} end
redis.call('HSET', KEYS[1], 'version', '1', 'state', ARGV[4], 'owner', ARGV[1], 'message', ARGV[2])
redis.call('HSETNX', KEYS[1], 'sentAtMs', string.format('%.0f', nowMs))
if ARGV[5] == '' then redis.call('HDEL', KEYS[1], 'reply')
else redis.call('HSET', KEYS[1], 'reply', ARGV[5]) end
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return {1}`,
  },

  /** Forgets a call that was not sent. KEYS call. ARGV owner. */
  forgetCall: {
    keys: 1,
    lua: `
if redis.call('HGET', KEYS[1], 'owner') == ARGV[1] then redis.call('DEL', KEYS[1]) end
return {1}`,
  },
} as const satisfies Readonly<Record<string, { readonly keys: number; readonly lua: string }>>;
