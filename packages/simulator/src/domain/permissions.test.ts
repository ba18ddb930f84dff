// SPDX-License-Identifier: AGPL-3.0-only
import { ChannelType } from 'discord-api-types/v10';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChannelRecord, OverwriteRecord } from '../store/channel.ts';
import { createGuildState, type GuildState, type MemberRecord } from '../store/guild.ts';
import { plainChannel, plainMember, plainRole, plainSettings } from '../store/population.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { Table } from '../store/table.ts';
import {
  ALL_PERMISSIONS,
  applyOverwrites,
  canView,
  channelPermissions,
  compareRoles,
  guildPermissions,
  has,
  outranksMember,
  outranksRole,
  PERMISSIONS as P,
} from './permissions.ts';

const id = (text: string) => text as Snowflake;
const GUILD = id('100');
const OWNER = id('1');
const MEMBER = id('2');
const OTHER = id('3');
const NOW = 1_000;

interface Setup {
  readonly everyone?: bigint;
  readonly low?: bigint;
  readonly high?: bigint;
  readonly member?: Partial<MemberRecord>;
}

/** Roles "low" (11, position 1) and "high" (12, position 2); the member has low, the other high. */
function guildOf({ everyone = 0n, low = 0n, high = 0n, member = {} }: Setup): GuildState {
  const role = (roleId: string, position: number, bits: bigint) =>
    plainRole({ id: id(roleId), name: roleId, position, permissions: bits.toString() });
  return createGuildState({
    id: GUILD,
    shardKey: 0,
    settings: plainSettings({ name: 'g', ownerId: OWNER, systemChannelId: null }),
    roles: [role('100', 0, everyone), role('11', 1, low), role('12', 2, high)],
    channels: [],
    members: [
      [OWNER, plainMember(0)],
      [MEMBER, { ...plainMember(0), roleIds: [id('11')], ...member }],
      [OTHER, { ...plainMember(0), roleIds: [id('12')] }],
    ],
  });
}

function channelOf(overwrites: readonly OverwriteRecord[] = [], type = ChannelType.GuildText) {
  const channel = { id: id('200'), guildId: GUILD, type, name: 'c', position: 0, parentId: null };
  return { ...plainChannel(channel), overwrites };
}

const overwrite = (
  to: Snowflake,
  kind: 0 | 1,
  bits: { readonly allow?: bigint; readonly deny?: bigint },
): OverwriteRecord => ({
  id: to,
  type: kind,
  allow: (bits.allow ?? 0n).toString(),
  deny: (bits.deny ?? 0n).toString(),
});

const inChannel = (setup: Setup, channel: ChannelRecord, userId = MEMBER) =>
  channelPermissions(guildOf(setup), channel, { userId, nowMs: NOW });

const SEE = P.ViewChannel;
const TALK = P.ViewChannel | P.SendMessages;

test.each([
  ['@everyone and the roles add up', { everyone: SEE, low: P.KickMembers }, SEE | P.KickMembers],
  ['a role one does not have adds nothing', { everyone: SEE, high: P.BanMembers }, SEE],
  ['ADMINISTRATOR is everything', { low: P.Administrator }, ALL_PERMISSIONS],
  [
    'a timeout leaves sight and history',
    {
      everyone: TALK | P.ReadMessageHistory | P.AddReactions,
      member: { timeoutUntilMs: NOW + 1 },
    },
    SEE | P.ReadMessageHistory,
  ],
  ['a timeout that is over leaves all', { everyone: TALK, member: { timeoutUntilMs: NOW } }, TALK],
  [
    'a timeout does not bind administrators',
    { low: P.Administrator, member: { timeoutUntilMs: NOW + 1 } },
    ALL_PERMISSIONS,
  ],
])('in the guild: %s', (_name, setup, expected) => {
  expect(guildPermissions(guildOf(setup), MEMBER, NOW)).toBe(expected);
});

test('the owner may do everything, strangers nothing', () => {
  expect(guildPermissions(guildOf({}), OWNER, NOW)).toBe(ALL_PERMISSIONS);
  expect(guildPermissions(guildOf({ everyone: ALL_PERMISSIONS }), id('9'), NOW)).toBe(0n);
  expect(inChannel({ everyone: ALL_PERMISSIONS }, channelOf(), id('9'))).toBe(0n);
});

const rows: readonly (readonly [string, Setup, readonly OverwriteRecord[], bigint])[] = [
  ['@everyone is denied', { everyone: TALK }, [overwrite(GUILD, 0, { deny: P.SendMessages })], SEE],
  [
    'a role allows what @everyone is denied',
    { everyone: TALK },
    [
      overwrite(GUILD, 0, { deny: P.SendMessages }),
      overwrite(id('11'), 0, { allow: P.SendMessages }),
    ],
    TALK,
  ],
  [
    'among roles allowing wins over denying',
    { everyone: TALK, member: { roleIds: [id('11'), id('12')] } },
    [
      overwrite(id('12'), 0, { allow: P.SendMessages }),
      overwrite(id('11'), 0, { deny: P.SendMessages }),
    ],
    TALK,
  ],
  [
    'the member’s own has the last word',
    { everyone: TALK },
    [
      overwrite(MEMBER, 1, { deny: P.SendMessages }),
      overwrite(id('11'), 0, { allow: P.SendMessages }),
    ],
    SEE,
  ],
  [
    'those of others mean nothing',
    { everyone: TALK },
    [overwrite(OTHER, 1, { deny: TALK }), overwrite(id('12'), 0, { deny: TALK })],
    TALK,
  ],
  [
    'without VIEW_CHANNEL there is nothing',
    { everyone: TALK },
    [overwrite(GUILD, 0, { deny: P.ViewChannel })],
    0n,
  ],
  [
    'without SEND_MESSAGES neither mentions nor files nor links',
    { everyone: TALK | P.MentionEveryone | P.AttachFiles | P.EmbedLinks | P.AddReactions },
    [overwrite(GUILD, 0, { deny: P.SendMessages })],
    SEE | P.AddReactions,
  ],
  [
    'administrators are past overwrites',
    { low: P.Administrator },
    [overwrite(MEMBER, 1, { deny: ALL_PERMISSIONS })],
    ALL_PERMISSIONS,
  ],
  [
    'a timeout binds whatever a channel allows',
    { everyone: TALK, member: { timeoutUntilMs: NOW + 1 } },
    [overwrite(MEMBER, 1, { allow: P.SendMessages })],
    SEE,
  ],
];

test.each(rows)('in a channel: %s', (_name, setup, overwrites, expected) => {
  expect(inChannel(setup, channelOf(overwrites))).toBe(expected);
});

test.each([
  [ChannelType.GuildVoice, false],
  [ChannelType.GuildStageVoice, false],
  [ChannelType.GuildText, true],
])('without CONNECT nothing is done in a channel of type %i: %s', (type, expected) => {
  const everyone = TALK | P.Connect | P.Speak | P.ManageChannels | P.MoveMembers;
  const deny = [overwrite(GUILD, 0, { deny: P.Connect })];
  const permissions = inChannel({ everyone }, channelOf(deny, type));
  expect(has(permissions, TALK)).toBe(true);
  for (const bit of [P.Speak, P.ManageChannels, P.MoveMembers]) {
    expect(has(permissions, bit)).toBe(expected);
  }
  const connected = inChannel({ everyone }, channelOf([], type));
  expect(connected).toBe(everyone);
});

function withThread(setup: Setup, type: ChannelType, overwrites: readonly OverwriteRecord[] = []) {
  const guild = guildOf(setup);
  const home = channelOf(overwrites);
  const thread = { ...channelOf([], type), id: id('300'), parentId: home.id };
  const channels = new Table([[home.id, home] as const, [thread.id, thread] as const]);
  return { guild: { ...guild, channels }, thread };
}

test('a thread has the permissions of its channel, and its own for sending', () => {
  const deny = [overwrite(GUILD, 0, { deny: P.SendMessages })];
  const everyone = TALK | P.SendMessagesInThreads | P.AttachFiles;
  const { guild, thread } = withThread({ everyone }, ChannelType.PublicThread, deny);
  const permissions = channelPermissions(guild, thread, { userId: MEMBER, nowMs: NOW });
  expect(has(permissions, P.SendMessagesInThreads | P.AttachFiles)).toBe(true);
  const mute = withThread({ everyone: TALK | P.AttachFiles }, ChannelType.PublicThread);
  const muted = channelPermissions(mute.guild, mute.thread, { userId: MEMBER, nowMs: NOW });
  expect(has(muted, P.AttachFiles)).toBe(false);
});

test('private threads are seen by their members and by those who manage threads', () => {
  const who = { userId: MEMBER, nowMs: NOW };
  const { guild, thread } = withThread({ everyone: TALK }, ChannelType.PrivateThread);
  expect(canView(guild, thread, who)).toBe(false);
  guild.threadMembers.set(thread.id, new Table([[MEMBER, { joinedAtMs: 0, flags: 0 }] as const]));
  expect(canView(guild, thread, who)).toBe(true);
  expect(canView(guild, thread, { ...who, userId: OTHER })).toBe(false);
  const manager = withThread({ everyone: TALK, low: P.ManageThreads }, ChannelType.PrivateThread);
  expect(canView(manager.guild, manager.thread, who)).toBe(true);
});

test('roles stand by position, and among equals the older one higher', () => {
  const role = (roleId: string, position: number) => ({ id: id(roleId), position });
  expect(compareRoles(role('5', 2), role('6', 1))).toBeGreaterThan(0);
  expect(compareRoles(role('5', 1), role('6', 1))).toBeGreaterThan(0);
  expect(compareRoles(role('10', 1), role('9', 1))).toBeLessThan(0);
});

test.each([
  [OWNER, OTHER, true],
  [OTHER, MEMBER, true],
  [MEMBER, OTHER, false],
  [MEMBER, MEMBER, false],
  [OTHER, OWNER, false],
])('whether %s stands above %s: %s', (who, target, expected) => {
  expect(outranksMember(guildOf({}), who, target)).toBe(expected);
});

test('nobody but the owner stands above their own highest role', () => {
  const guild = guildOf({});
  const high = guild.roles.get(id('12'));
  const low = guild.roles.get(id('11'));
  if (high === undefined || low === undefined) throw new Error('the guild has both roles');
  expect(outranksRole(guild, OTHER, high)).toBe(false);
  expect(outranksRole(guild, OTHER, low)).toBe(true);
  expect(outranksRole(guild, OWNER, high)).toBe(true);
});

const bits = fc
  .bigInt({ min: 0n, max: ALL_PERMISSIONS })
  .map((drawn) => drawn & ALL_PERMISSIONS & ~P.Administrator);
const overwriteBits = fc.record({ allow: bits, deny: bits });

test('overwrites of others change nothing, and the member’s own are obeyed bit by bit', () => {
  fc.assert(
    fc.property(bits, overwriteBits, overwriteBits, (base, own, foreign) => {
      const scene = {
        guildId: GUILD,
        userId: MEMBER,
        roleIds: [id('11')],
        overwrites: [overwrite(OTHER, 1, foreign), overwrite(MEMBER, 1, own)],
      };
      expect(applyOverwrites(base, scene)).toBe((base & ~own.deny) | own.allow);
    }),
  );
});

test('nobody may do less by a role more', () => {
  fc.assert(
    fc.property(bits, bits, (everyone, low) => {
      const without = guildPermissions(guildOf({ everyone, member: { roleIds: [] } }), MEMBER, NOW);
      const withRole = guildPermissions(guildOf({ everyone, low }), MEMBER, NOW);
      expect(withRole & without).toBe(without);
    }),
  );
});

test('in a channel nothing comes without VIEW_CHANNEL', () => {
  fc.assert(
    fc.property(bits, overwriteBits, (everyone, own) => {
      const permissions = inChannel({ everyone }, channelOf([overwrite(MEMBER, 1, own)]));
      expect(has(permissions, P.ViewChannel) || permissions === 0n).toBe(true);
    }),
  );
});
