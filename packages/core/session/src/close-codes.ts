// SPDX-License-Identifier: AGPL-3.0-only
//
// What a close code allows (Discord: "Opcodes and Status Codes", gateway close event codes; and
// "Gateway", sections on disconnecting and resuming). Codes not listed there, 1000 and 1001 from
// Discord among them, leave the session to be tried: op 9 decides.

/** What to do after the connection was closed. */
export type AfterClose = 'resume' | 'identify' | 'park';

const IDENTIFY: ReadonlySet<number> = new Set([
  4003, // not authenticated, or the session was invalidated while live
  4006, // session no longer valid (undocumented, seen)
  4007, // invalid sequence
  4009, // session timed out
]);

const PARK: ReadonlyMap<number, string> = new Map([
  [4004, 'Discord refused the token: set a valid DISCORD_TOKEN'],
  [4010, 'Discord refused the shard: shard id or shard count are not valid for this bot'],
  [4011, 'Discord requires more shards: raise SHARDS'],
  [4012, 'Discord refused the gateway version'],
  [4013, 'Discord does not know one of the intents: check DISCORD_INTENTS'],
  [4014, 'Discord has not granted a privileged intent: enable it in the developer portal'],
]);

/** What the code given by Discord allows; undefined stands for a connection that just ended. */
export function afterClose(code: number | undefined): AfterClose {
  if (code === undefined) return 'resume';
  if (PARK.has(code)) return 'park';
  return IDENTIFY.has(code) ? 'identify' : 'resume';
}

/** For people: why a code parks the shard and what to do. */
export function parkMessage(code: number): string {
  return PARK.get(code) ?? `Discord closed the connection for good with code ${code}`;
}

/**
 * The codes we close with. All but `endSession` keep the session (Discord ends it on 1000 and 1001
 * only); they differ so that a packet capture or Discord's side tells why.
 */
export const OWN_CLOSE = {
  endSession: 1000,
  leaving: 4900,
  zombie: 4901,
  reconnectRequested: 4902,
  readingStopped: 4903,
  malformed: 4904,
  silent: 4905,
  resumable: 4906,
} as const;
