// SPDX-License-Identifier: AGPL-3.0-only
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { putOverwrite } from '../../domain/channels.ts';
import { addMemberRole, removeMemberRole } from '../../domain/members.ts';
import { editRole } from '../../domain/roles.ts';
import { login } from '../../gateway/bare-client.fixture.ts';
import { perform } from '../../perform.ts';
import type { ChannelRecord } from '../../store/channel.ts';
import type { Snowflake } from '../../store/snowflake.ts';
import { id, nothing, role, thread, threadMember } from '../guild-answers.fixture.ts';
import { createScene, type Scene } from '../guild-scene.fixture.ts';

const sync = z.strictObject({
  guild_id: id,
  channel_ids: z.array(id),
  threads: z.array(thread),
  members: z.array(threadMember),
});

const VIEW = P.ViewChannel.toString();
const ids = (scene: Scene) => ({
  guildId: scene.guildId as Snowflake,
  botId: scene.botId as Snowflake,
  owner: { kind: 'user', userId: scene.ownerId as Snowflake } as const,
});

/** The owner lets the bot see a channel, or not. */
function show(scene: Scene, channelId: string, isShown: boolean): void {
  const { owner, botId } = ids(scene);
  const bits = isShown ? { allow: VIEW, deny: '0' } : { allow: '0', deny: VIEW };
  const asked = {
    channelId: channelId as Snowflake,
    overwriteId: botId,
    input: { type: 1 as const, ...bits },
  };
  perform(scene.simulator.world, (ctx) => putOverwrite(ctx, owner, asked));
}

test('a bot that loses a channel is told what took it away', async () => {
  await using scene = await createScene();
  const channelId = scene.channelId(0);
  show(scene, channelId, false);
  const told = await scene.event('CHANNEL_UPDATE', { id: channelId });
  expect(told).toMatchObject({
    name: '___hidden___',
    flags: 1 << 17,
    permission_overwrites: [{ id: scene.guildId, type: 0, allow: '0', deny: VIEW }],
  });
  const before = scene.client.dispatches.length;
  show(scene, channelId, false);
  const names = (await scene.eventNames()).slice(before);
  expect(names).not.toContain('CHANNEL_UPDATE');
});

test('a bot that gains a channel is told of its threads', async () => {
  await using scene = await createScene();
  const channelId = scene.channelId(0);
  const open = { name: 'talk', type: 11 };
  const made = await scene.call('POST', `/channels/${channelId}/threads`, open);
  const threadId = made.body['id'];
  show(scene, channelId, false);
  show(scene, channelId, true);
  const told = sync.parse(await scene.event('THREAD_LIST_SYNC'));
  expect(told).toMatchObject({
    guild_id: scene.guildId,
    channel_ids: [channelId],
    threads: [{ id: threadId, name: 'talk' }],
    members: [{ id: threadId, user_id: scene.botId }],
  });
});

test('roles open channels too: their permissions, and having them', async () => {
  await using scene = await createScene({ botPermissions: '0' });
  const { guildId, botId, owner } = ids(scene);
  const { world } = scene.simulator;
  const everyone = { guildId, roleId: guildId };
  const close = { place: everyone, input: { permissions: '0' } };
  perform(world, (ctx) => editRole(ctx, owner, close));
  await scene.event('GUILD_ROLE_UPDATE');
  const channelId = scene.channelId(2);
  await scene.event('CHANNEL_UPDATE', { id: channelId, name: '___hidden___' });
  perform(world, (ctx) => editRole(ctx, owner, { place: everyone, input: { permissions: VIEW } }));
  const opened = sync.parse(await scene.event('THREAD_LIST_SYNC'));
  const shown = world.store.channel(channelId as Snowflake)?.channel as ChannelRecord;
  await scene.event('CHANNEL_UPDATE', { id: channelId, name: shown.name });
  const channels = scene.guild['channels'] as readonly { readonly id: string; type: number }[];
  const texts = channels.filter(({ type }) => type === 0);
  expect(opened.channel_ids).toEqual(texts.map((channel) => channel.id));
  perform(world, (ctx) => editRole(ctx, owner, close));
  const guild = world.store.guild(guildId);
  const keepers = [...(guild?.roles.values() ?? [])].find(({ name }) => name === 'keepers');
  const asked = { guildId, userId: botId, roleId: keepers?.id ?? guildId };
  const before = scene.client.dispatches.length;
  perform(world, (ctx) => addMemberRole(ctx, owner, asked));
  perform(world, (ctx) => removeMemberRole(ctx, owner, asked));
  const names = (await scene.eventNames()).slice(before);
  expect(names).toEqual(expect.arrayContaining(['GUILD_MEMBER_UPDATE', 'THREAD_LIST_SYNC']));
  expect(names.filter((name) => name === 'THREAD_LIST_SYNC')).toHaveLength(1);
});

test('a bot is shown what it can view, and of the rest only that it is there', async () => {
  await using scene = await createScene({ identifyWindowMs: 0 });
  const [hiddenId, path] = [scene.channelId(2), `/guilds/${scene.guildId}/channels`];
  const listed = z.array(z.looseObject({ id, name: z.string() }));
  const before = await scene.ok(listed, 'GET', path);
  show(scene, hiddenId, false);
  const after = await scene.ok(listed, 'GET', path);
  expect(after).toEqual(before.filter((one) => one.id !== hiddenId));
  await using other = (await login(scene.simulator)).client;
  const { d } = await other.untilEvent('GUILD_CREATE');
  const { channels } = z.looseObject({ channels: listed }).parse(d);
  expect(channels.map((one) => one.id)).toEqual(before.map((one) => one.id));
  expect(channels.find((one) => one.id === hiddenId)).toEqual({
    id: hiddenId,
    type: 2,
    guild_id: scene.guildId,
    name: '___hidden___',
    position: expect.any(Number),
    parent_id: expect.any(String),
    flags: 1 << 17,
    permission_overwrites: [{ id: scene.guildId, type: 0, allow: '0', deny: VIEW }],
    nsfw: false,
    topic: null,
    last_message_id: null,
  });
});

test('a change that opens nothing tells of no threads', async () => {
  await using scene = await createScene();
  const made = await scene.ok(role, 'POST', `/guilds/${scene.guildId}/roles`, {});
  const path = `/guilds/${scene.guildId}/members/${scene.ownerId}/roles/${made.id}`;
  await scene.ok(nothing, 'PUT', path);
  expect(await scene.eventNames()).not.toContain('THREAD_LIST_SYNC');
});

test('a category is seen as long as one of its channels is', async () => {
  await using scene = await createScene();
  const { guildId } = scene;
  const made = await scene.call('POST', `/guilds/${guildId}/channels`, { name: 'cat', type: 4 });
  const categoryId = String(made.body['id']);
  const inside = { name: 'inside', type: 0, parent_id: categoryId };
  const child = await scene.call('POST', `/guilds/${guildId}/channels`, inside);
  const { owner } = ids(scene);
  const asked = (channelId: unknown, allow: string, deny: string) => ({
    channelId: String(channelId) as Snowflake,
    overwriteId: scene.botId as Snowflake,
    input: { type: 1 as const, allow, deny },
  });
  perform(scene.simulator.world, (ctx) =>
    putOverwrite(ctx, owner, asked(child.body['id'], VIEW, '0')),
  );
  perform(scene.simulator.world, (ctx) => putOverwrite(ctx, owner, asked(categoryId, '0', VIEW)));
  expect((await scene.call('GET', `/channels/${categoryId}`)).status).toBe(200);
  const last = () =>
    scene.client.dispatches.findLast(({ t, d }) => {
      return t === 'CHANNEL_UPDATE' && (d as { id: string }).id === categoryId;
    })?.d;
  expect(last()).toMatchObject({ name: 'cat' });
  await scene.call('DELETE', `/channels/${String(child.body['id'])}`);
  await scene.event('CHANNEL_UPDATE', { id: categoryId, name: '___hidden___' });
  expect((await scene.call('GET', `/channels/${categoryId}`)).status).toBe(403);
});

test('a voice channel is seen while the bot is connected to it', async () => {
  await using scene = await createScene();
  const made = await scene.call('POST', `/guilds/${scene.guildId}/channels`, {
    name: 'v',
    type: 2,
  });
  const channelId = String(made.body['id']);
  const voice = { guild_id: scene.guildId, self_mute: false, self_deaf: false };
  scene.client.send(4, { ...voice, channel_id: channelId });
  await scene.event('VOICE_STATE_UPDATE');
  show(scene, channelId, false);
  expect((await scene.call('GET', `/channels/${channelId}`)).status).toBe(200);
  scene.client.send(4, { ...voice, channel_id: null });
  await scene.event('CHANNEL_UPDATE', { id: channelId, name: '___hidden___' });
  expect((await scene.call('GET', `/channels/${channelId}`)).status).toBe(403);
});
