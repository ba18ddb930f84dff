// SPDX-License-Identifier: AGPL-3.0-only
export {
  type CallAttempt,
  CallRecords,
  type CallState,
  MAX_KEPT_REPLY_BYTES,
  type StoredCall,
} from './call-records.ts';
export { RedisClient, type RedisClientOptions } from './client.ts';
export { type RedisErrorCode, RedisStoreError } from './errors.ts';
export { type BotRecord, FleetStore } from './fleet-store.ts';
export {
  DEFAULT_GATE_LIMITS,
  type GateLimits,
  type GateOptions,
  IdentifyGate,
  type PermitResult,
} from './identify-gate.ts';
export { type Keys, keysOf } from './keys.ts';
export {
  type Aged,
  ALIVE_MS,
  type Beat,
  type GateAnswer,
  type GateGrant,
  type LimitMessage,
  LimitStore,
  parseLimitMessage,
  type SlotAnswer,
  type SlotQuestion,
} from './limit-store.ts';
export { parseRedisUrl, redisAddress } from './redis-url.ts';
export {
  type Commit,
  type CommitResult,
  type GuildChange,
  type GuildSets,
  type LostRecord,
  type SessionRecord,
  SessionStore,
  type StoredShard,
} from './session-store.ts';
export {
  type ClaimResult,
  type Lease,
  type LeaseOptions,
  leaseValue,
  type RenewResult,
  ShardLeases,
} from './shard-leases.ts';
export { RedisSubscriber, type RedisSubscriberOptions } from './subscriber.ts';
