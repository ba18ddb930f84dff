// SPDX-License-Identifier: AGPL-3.0-only
//
// Every key, under one hash tag a namespace, so that scripts over several of them work in a Redis
// Cluster. "v1" is the version of what is stored; a release reads its own and the one before.

export type Keys = ReturnType<typeof keysOf>;

export function keysOf(namespace: string) {
  const base = `{${namespace}}:v1`;
  return {
    /** A random id; another one, or none, means that Redis lost its data. */
    epoch: `${base}:epoch`,
    /** Exists for one lease time after the epoch changed. */
    frozen: `${base}:epoch:frozen`,
    /** The shard count that "auto" was answered with. */
    shardCount: `${base}:shards`,
    /** What Discord told of the bot, for starting while its REST API is away. */
    bot: `${base}:bot`,
    /** Owner and fence of the shard's holder; expires with the lease. */
    lease: (shardId: number) => `${base}:shard:${shardId}:lease`,
    /** The highest fence ever given. */
    fence: (shardId: number) => `${base}:shard:${shardId}:fence`,
    /** The session's record, a hash. */
    session: (shardId: number) => `${base}:shard:${shardId}:session`,
    /** Guilds of READY whose first GUILD_CREATE is not yet committed. */
    pendingGuilds: (shardId: number) => `${base}:shard:${shardId}:guilds:pending`,
    /** Guilds in an outage. */
    outageGuilds: (shardId: number) => `${base}:shard:${shardId}:guilds:outage`,
    /** Left before a command is sent, for five minutes. */
    command: (shardId: number, name: string) => `${base}:shard:${shardId}:command:${name}`,
    /** What is known of a REST call asked for by AMQP, a hash; kept for fifteen minutes. */
    apiCall: (name: string) => `${base}:api:call:${name}`,
    /** The identify gate of one max_concurrency key of an application at an API. */
    gate: (scope: string, bucket: number) => `${base}:gate:${scope}:${bucket}`,
    /** Discord's session start limit. */
    budget: (scope: string) => `${base}:gate:${scope}:budget`,
    /** Identifies of one shard in the breaker's window. */
    identifies: (scope: string, shardId: number) => `${base}:gate:${scope}:shard:${shardId}`,
    /** What replicas of the REST proxy share; when each was heard of. */
    limitReplicas: `${base}:limits:replicas`,
    limitEpoch: `${base}:limits:epoch`,
    limitFrozen: `${base}:limits:frozen`,
    /** What was learned of routes. */
    limitRoutes: `${base}:limits:routes`,
    /** Owner and state of a gate, who waits for it, and what was told of it meanwhile. */
    limitGate: (digest: string) => `${base}:limits:gate:${digest}`,
    limitGateWaiters: (digest: string) => `${base}:limits:gate:${digest}:waiters`,
    limitGateNews: (digest: string) => `${base}:limits:gate:${digest}:news`,
    /** Slots of a global limit: who has how many, when each of the others is free, who wants some. */
    limitSlots: (digest: string) => `${base}:limits:slots:${digest}`,
    limitSlotPool: (digest: string) => `${base}:limits:slots:${digest}:pool`,
    limitSlotsWanted: (digest: string) => `${base}:limits:slots:${digest}:wanted`,
    /** Channel of all replicas, and the beginning of that of each. */
    limitChannel: `${base}:limits:all`,
    limitChannelPrefix: `${base}:limits:to:`,
  } as const;
}

/** Of an address that Discord sees: several namespaces may be behind one. */
export function egressKeysOf(egressId: string) {
  const base = `{gatefleet-egress:${egressId}}:v1`;
  return { invalid: `${base}:invalid`, ban: `${base}:ban` } as const;
}
