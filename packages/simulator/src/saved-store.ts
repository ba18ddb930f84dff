// SPDX-License-Identifier: AGPL-3.0-only
// Whether a store that was loaded holds together: every record as it must be, under its own key, and
// nothing that leans on what is not there.
import { ChannelType } from 'discord-api-types/v10';
import { z } from 'zod';
import { isThreadType } from './domain/permissions.ts';
import { snowflakeText as snowflake } from './input/fields.ts';
import { guildParts as parts } from './saved-guild-records.ts';
import * as records from './saved-records.ts';
import type { ChannelRecord } from './store/channel.ts';
import type { GuildState } from './store/guild.ts';
import { compareIds, MessageLog } from './store/message.ts';
import { shardKeyFromSnowflake } from './store/snowflake.ts';
import type { Store } from './store/store.ts';
import { Table } from './store/table.ts';

/** Far beyond what a world begins with; guilds that a bot joins later come on top. */
const MAX_SEEDED = 1_000_000;

function demand(holds: boolean, what: string): void {
  if (!holds) throw new RangeError(what);
}

interface Kind<T> {
  readonly schema: z.ZodType<T>;
  readonly keyOf: (record: T) => unknown;
}

function checkMap<T>(map: Iterable<readonly [unknown, T]>, { schema, keyOf }: Kind<T>): void {
  for (const [key, value] of map) {
    schema.parse(value);
    demand(keyOf(value) === key, `a record under a key that is not its own: ${String(key)}`);
  }
}

/** Records whose key says more than they do. */
function checkValues<T>(
  map: Iterable<readonly [string, T]>,
  key: z.ZodType,
  schema: z.ZodType<T>,
): void {
  for (const [name, value] of map) {
    key.parse(name);
    schema.parse(value);
  }
}

/** The compiler holds them to be tables; what was saved may be anything. */
function tableOf<T>(table: T): T {
  demand(table instanceof Table, 'no table where one must be');
  return table;
}

const idOf = ({ id }: { readonly id: string }): string => id;
const userIdOf = ({ userId }: { readonly userId: string }): string => userId;

function checkChannel(guild: GuildState, channel: ChannelRecord): void {
  const { thread, parentId, guildId, type } = channel;
  demand(guildId === guild.id, `channel ${channel.id} is of another guild`);
  const isThread = isThreadType(type);
  demand(isThread === (thread !== undefined), `channel ${channel.id} is no whole thread`);
  const parent = parentId === null ? undefined : guild.channels.get(parentId);
  if (isThread) demand(parent !== undefined, `thread ${channel.id} is in no channel`);
  else if (parent !== undefined) {
    demand(parent.type === ChannelType.GuildCategory, `channel ${channel.id} is in no category`);
  }
}

function checkGuild(guild: GuildState): void {
  demand(guild.shardKey === shardKeyFromSnowflake(guild.id), `guild ${guild.id} is misplaced`);
  z.boolean().parse(guild.unavailable);
  parts.settings.parse(guild.settings);
  checkMap(tableOf(guild.roles), { schema: parts.roles, keyOf: idOf });
  checkMap(tableOf(guild.channels), { schema: parts.channels, keyOf: idOf });
  checkValues(tableOf(guild.members), snowflake, parts.members);
  checkMap(tableOf(guild.voiceStates), { schema: parts.voiceStates, keyOf: userIdOf });
  checkMap(tableOf(guild.emojis), { schema: parts.emojis, keyOf: idOf });
  checkMap(tableOf(guild.bans), { schema: parts.bans, keyOf: userIdOf });
  z.array(parts.auditLog).parse(guild.auditLog);
  z.map(snowflake, z.instanceof(Table)).parse(guild.threadMembers);
  for (const members of guild.threadMembers.values()) {
    checkValues(members, snowflake, parts.threadMembers);
  }
  demand(guild.roles.has(guild.id), `guild ${guild.id} lacks @everyone`);
  for (const channel of guild.channels.values()) checkChannel(guild, channel);
  for (const { channelId } of guild.voiceStates.values()) {
    demand(guild.channels.has(channelId), `somebody speaks in no channel of guild ${guild.id}`);
  }
}

function checkGuilds(store: Store): void {
  z.int().min(0).max(MAX_SEEDED).parse(store.guilds.nextSeed);
  for (const entry of store.guilds.entries()) {
    snowflake.parse(entry.id);
    if (!store.guilds.isMade(entry.id)) continue;
    const guild = store.guild(entry.id);
    demand(guild !== undefined, `guild ${entry.id} is not there`);
    if (guild !== undefined) checkGuild(guild);
  }
}

function checkLogs({ messages }: Store): void {
  for (const [channelId, log] of messages) {
    snowflake.parse(channelId);
    demand(log instanceof MessageLog, 'no messages where they must be');
    const { lastMessageId, lastPinAtMs, totalSent } = log;
    records.logFacts.parse({ lastMessageId, lastPinAtMs, totalSent });
    let last = '';
    for (const message of log.values()) {
      records.messageRecord.parse(message);
      demand(message.channelId === channelId, `message ${message.id} is of another channel`);
      demand(compareIds(last, message.id) < 0, `message ${message.id} is out of order`);
      last = message.id;
    }
  }
}

/** Throws for the first thing that is wrong. */
export function checkStore(store: Store): void {
  const byId = <T extends { readonly id: string }>(schema: z.ZodType<T>): Kind<T> => ({
    schema,
    keyOf: idOf,
  });
  checkMap(store.applications, byId(records.applicationRecord));
  checkMap(store.accessTokens, { schema: records.accessTokenRecord, keyOf: ({ token }) => token });
  checkMap(store.applicationEmojis, byId(records.applicationEmojiRecord));
  checkMap(store.users, byId(records.userRecord));
  checkMap(store.directChannels, byId(records.directChannelRecord));
  checkMap(store.webhooks, byId(records.webhookRecord));
  checkMap(store.invites, { schema: records.inviteRecord, keyOf: ({ code }) => code });
  checkMap(store.commands, byId(records.commandRecord));
  checkMap(store.interactions, byId(records.interactionRecord));
  checkValues(store.crossposts, snowflake, records.copyPlaces);
  checkValues(store.commandPermissions, z.string(), records.commandPermissionsRecord);
  checkValues(store.files, z.string(), records.fileRecord);
  const jobNumber = z.int().min(0);
  for (const [number, job] of store.jobs) {
    jobNumber.max(jobNumber.parse(store.lastJob)).parse(number);
    records.jobRecord.parse(job);
  }
  for (const { botUserId } of store.applications.values()) {
    demand(store.users.has(botUserId), `bot ${botUserId} is no user`);
  }
  checkGuilds(store);
  checkLogs(store);
}
