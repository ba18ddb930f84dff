// SPDX-License-Identifier: AGPL-3.0-only
// Op 8: asking for members (docs: Gateway Events, Request Guild Members and Rate Limited). Asking for all
// members of a guild is limited for each bot and guild; an excess is answered with RATE_LIMITED.
import type { GatewayRateLimitedRequestGuildMembersDispatchData } from 'discord-api-types/v10';
import { z } from 'zod';
import { guildEvent } from '../domain/events.ts';
import { snowflake } from '../input/fields.ts';
import type { GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { memberViewOf, presenceView } from '../views/users.ts';
import type { World } from '../world.ts';
import { dispatchTo } from './dispatcher.ts';
import { INTENTS } from './intents.ts';
import { OPCODES } from './opcodes.ts';
import type { Session } from './session.ts';

export const requestMembersSchema = z.looseObject({
  guild_id: snowflake,
  query: z.string().optional(),
  limit: z.number().int().min(0).optional(),
  presences: z.boolean().optional(),
  user_ids: z.union([snowflake, z.array(snowflake)]).optional(),
  nonce: z.unknown().optional(),
});

export type RequestMembers = z.infer<typeof requestMembersSchema>;

/** Docs: a chunk has up to 1,000 members, a query or a list of ids up to 100, a nonce up to 32 bytes. */
const CHUNK_MEMBERS = 1_000;
const MAX_QUERY_MEMBERS = 100;
const MAX_NONCE_BYTES = 32;

/** A bot and a guild, and when its last request was granted. */
export type SavedMemberRequest = readonly [key: string, grantedAtMs: number];

/** One request for all members of a guild by one bot in each window. */
export class MemberRequestGate {
  readonly #windowMs: number;
  /** When each was granted, by bot and guild, oldest first; those of past windows are dropped. */
  readonly #grantedAtMs = new Map<string, number>();

  /** A window of 0 lets everything pass. */
  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  /** Milliseconds to wait; 0 grants the request. Refused ones do not make the wait longer. */
  judge(applicationId: Snowflake, guildId: Snowflake, nowMs: number): number {
    for (const [key, grantedAtMs] of this.#grantedAtMs) {
      if (nowMs - grantedAtMs < this.#windowMs) break;
      this.#grantedAtMs.delete(key);
    }
    const key = `${applicationId}:${guildId}`;
    const last = this.#grantedAtMs.get(key);
    if (last !== undefined) return last + this.#windowMs - nowMs;
    if (this.#windowMs > 0) this.#grantedAtMs.set(key, nowMs);
    return 0;
  }

  save(): SavedMemberRequest[] {
    return [...this.#grantedAtMs];
  }

  /** In the place of all. */
  load(saved: readonly SavedMemberRequest[]): void {
    this.#grantedAtMs.clear();
    for (const [key, grantedAtMs] of saved) this.#grantedAtMs.set(key, grantedAtMs);
  }
}

function nameOf(world: World, userId: Snowflake): string {
  return world.store.user(userId)?.username ?? '';
}

function asksForAll({ user_ids, query, limit }: RequestMembers): boolean {
  return user_ids === undefined && query === '' && limit === 0;
}

interface FoundMembers {
  readonly userIds: readonly Snowflake[];
  readonly notFound: readonly Snowflake[];
}

/** Which members a request means; undefined where Discord stays silent. */
function findMembers(
  world: World,
  guild: GuildState,
  request: RequestMembers & { readonly intents: number },
): FoundMembers | undefined {
  if (request.user_ids !== undefined) {
    const asked = Array.isArray(request.user_ids) ? request.user_ids : [request.user_ids];
    const wanted = [...new Set(asked)].slice(0, MAX_QUERY_MEMBERS);
    return {
      userIds: wanted.filter((id) => guild.members.has(id)),
      notFound: wanted.filter((id) => !guild.members.has(id)),
    };
  }
  const { query, limit } = request;
  if (query === undefined || limit === undefined) return undefined;
  // Docs: the entire list, with whatever limit.
  if (query === '' && (request.intents & INTENTS.guildMembers) === 0) return undefined;
  if (asksForAll(request)) return { userIds: [...guild.members.keys()], notFound: [] };
  const prefix = query.toLowerCase();
  const matches = [...guild.members.keys()].filter((id) =>
    nameOf(world, id).toLowerCase().startsWith(prefix),
  );
  const count = Math.min(limit === 0 ? MAX_QUERY_MEMBERS : limit, MAX_QUERY_MEMBERS);
  return { userIds: matches.slice(0, count), notFound: [] };
}

/** The nonce as answers carry it: one that is too long, or no text, is left out. */
function echoedNonce({ nonce }: RequestMembers): { readonly nonce?: string } {
  if (typeof nonce !== 'string' || Buffer.byteLength(nonce) > MAX_NONCE_BYTES) return {};
  return { nonce };
}

/** Answers an excess with RATE_LIMITED; false when there is none. */
function isRefused(
  world: World,
  session: Session,
  { guild, request }: { readonly guild: GuildState; readonly request: RequestMembers },
): boolean {
  if (!asksForAll(request)) return false;
  const now = world.clock.now();
  const waitMs = world.memberRequests.judge(session.applicationId, guild.id, now);
  if (waitMs === 0) return false;
  const data: GatewayRateLimitedRequestGuildMembersDispatchData = {
    opcode: OPCODES.requestGuildMembers,
    retry_after: waitMs / 1_000,
    meta: { guild_id: guild.id, ...echoedNonce(request) },
  };
  dispatchTo(session, guildEvent(guild, 'RATE_LIMITED', data));
  return true;
}

/** Answers a request about a guild of the session. */
export function answerMembers(
  world: World,
  session: Session,
  { guild, request }: { readonly guild: GuildState; readonly request: RequestMembers },
): void {
  const found = findMembers(world, guild, { ...request, intents: session.intents });
  if (found === undefined || isRefused(world, session, { guild, request })) return;
  const presences = request.presences === true && (session.intents & INTENTS.guildPresences) !== 0;
  const count = Math.max(1, Math.ceil(found.userIds.length / CHUNK_MEMBERS));
  for (let index = 0; index < count; index += 1) {
    const ids = found.userIds.slice(index * CHUNK_MEMBERS, (index + 1) * CHUNK_MEMBERS);
    const chunk = {
      guild_id: guild.id,
      members: ids.flatMap((id) => memberViewOf(world, guild, id) ?? []),
      chunk_index: index,
      chunk_count: count,
      ...(found.notFound.length > 0 ? { not_found: found.notFound } : {}),
      ...(presences ? { presences: ids.map((id) => presenceView(id)) } : {}),
      ...echoedNonce(request),
    };
    dispatchTo(session, guildEvent(guild, 'GUILD_MEMBERS_CHUNK', chunk));
  }
}
