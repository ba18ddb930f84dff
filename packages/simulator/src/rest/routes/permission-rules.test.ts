// SPDX-License-Identifier: AGPL-3.0-only
// Permissions that Discord's documents word in a way of their own: any of several, or only part of an answer.
import { GuildMemberFlags, PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { INTENTS } from '../../gateway/intents.ts';
import { perform } from '../../perform.ts';
import { control } from '../calls.fixture.ts';
import { extendedInvite, invite, member } from '../guild-answers.fixture.ts';
import { createScene, invalid, refused } from '../guild-scene.fixture.ts';
import { createMessageScene } from '../message-scene.fixture.ts';

test.each([
  ['MANAGE_GUILD', P.ManageGuild, 200],
  ['MANAGE_ROLES', P.ManageRoles, 200],
  ['all of moderation', P.ModerateMembers | P.KickMembers | P.BanMembers, 200],
  ['MODERATE_MEMBERS alone', P.ModerateMembers, 403],
  ['kicking and banning', P.KickMembers | P.BanMembers, 403],
])('the flags of a member with %s', async (_name, bits, status) => {
  await using scene = await createScene({ botPermissions: bits.toString() });
  const path = `/guilds/${scene.guildId}/members/${scene.botId}`;
  const answered = await scene.call('PATCH', path, { flags: 4 });
  expect(answered).toMatchObject(status === 200 ? { status } : refused(403, 50_013));
});

test.each([
  ['MANAGE_GUILD', P.ManageGuild, extendedInvite],
  ['VIEW_AUDIT_LOG', P.ViewAuditLog, invite],
] as const)('invites of a guild with %s', async (_name, bits, shape) => {
  await using scene = await createScene({ botPermissions: bits.toString() });
  await scene.ok(extendedInvite, 'POST', `/channels/${scene.channelId(0)}/invites`, {});
  const path = `/guilds/${scene.guildId}/invites`;
  expect(await scene.ok(z.array(shape), 'GET', path)).toHaveLength(1);
});

test('of the flags of a member only one is for others to set', async () => {
  await using scene = await createScene();
  const path = `/guilds/${scene.guildId}/members/${scene.botId}`;
  const before = await scene.ok(member, 'GET', path);
  const set = await scene.ok(member, 'PATCH', path, { flags: 2 ** 31 - 1 });
  expect(set.flags).toBe(before.flags | GuildMemberFlags.BypassesVerification);
  expect(await scene.ok(member, 'PATCH', path, { flags: 0 })).toEqual(before);
});

test('a timeout is not taken back from those who stand above', async () => {
  await using scene = await createScene();
  const { guildId, ownerId } = scene;
  const path = `/guilds/${guildId}/members/${ownerId}`;
  const answered = await scene.call('PATCH', path, { communication_disabled_until: null });
  expect(answered).toMatchObject(refused(403, 50_013));
});

test('lists members of a thread only for those who may have the intent', async () => {
  const allowedIntents = INTENTS.messageContent;
  await using scene = await createScene({ allowedIntents }, { intents: INTENTS.guilds });
  const threads = `/channels/${scene.channelId(0)}/threads`;
  const opened = z.looseObject({ id: z.string() });
  const { id } = await scene.ok(opened, 'POST', threads, { name: 'a', type: 11 });
  const path = `/channels/${id}/thread-members`;
  expect(await scene.call('GET', path)).toMatchObject(refused(403, 50_001));
  expect(await scene.call('GET', `${path}/${scene.botId}`)).toMatchObject({ status: 200 });
});

test('a channel has at most 1,000 overwrites', async () => {
  await using scene = await createScene({ botPermissions: P.Administrator.toString() });
  const channelId = scene.channelId(0);
  perform(scene.simulator.world, ({ store }) => {
    const found = store.channel(channelId as never);
    if (found === undefined || found.guild === null) return;
    const { guild } = found;
    const channel = guild.channels.get(found.channel.id);
    if (channel === undefined) return;
    const overwrites = Array.from({ length: 1_000 }, (_, at) => ({
      id: `${2_000_000_000_000_000_000n + BigInt(at)}` as never,
      type: 1 as const,
      allow: '0',
      deny: '0',
    }));
    store.guilds.putChannel(guild, { ...channel, overwrites });
  });
  const path = `/channels/${channelId}/permissions/${scene.botId}`;
  expect(await scene.call('PUT', path, { type: 1 })).toMatchObject(refused(400, 30_060));
});

test.each([
  ['a discord bot', 'USERNAME_INVALID_CONTAINS'],
  ['a@b', 'USERNAME_INVALID_CONTAINS'],
  ['a#1', 'USERNAME_INVALID_CONTAINS'],
  ['a:b', 'USERNAME_INVALID_CONTAINS'],
  ['a```b', 'USERNAME_INVALID_CONTAINS'],
  ['everyone', 'USERNAME_INVALID'],
  ['Here', 'USERNAME_INVALID'],
  ['x', 'BASE_TYPE_BAD_LENGTH'],
])('a bot cannot be named %s', async (username, code) => {
  await using scene = await createScene();
  const answered = await scene.call('PATCH', '/users/@me', { username });
  expect(answered).toMatchObject(invalid('username', code));
});

test('a voice channel that one cannot connect to is closed', async () => {
  await using scene = await createMessageScene();
  const { alice: userId, guildId, simulator } = scene;
  const channelId = scene.channel('calls');
  await control(simulator, 'POST', '/act/voice', { userId, guildId, channelId });
  const state = `/guilds/${guildId}/voice-states/${userId}`;
  expect(await scene.call('GET', state)).toMatchObject({ status: 200 });
  const path = `/channels/${channelId}`;
  expect(await scene.call('PATCH', path, { name: 'talks' })).toMatchObject({ status: 200 });
  const overwrite = `${path}/permissions/${scene.roles.get('bots')}`;
  await scene.call('PUT', overwrite, { type: 0, deny: P.Connect.toString() });
  const closed = refused(403, 50_001);
  expect(await scene.call('GET', state)).toMatchObject(closed);
  expect(await scene.call('PATCH', path, { name: 'calls' })).toMatchObject(closed);
  expect(await scene.call('DELETE', path)).toMatchObject(closed);
  expect(await scene.call('DELETE', overwrite)).toMatchObject(closed);
  expect(await scene.call('GET', path)).toMatchObject({ status: 200 });
});
