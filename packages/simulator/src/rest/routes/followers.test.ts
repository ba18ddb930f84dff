// SPDX-License-Identifier: AGPL-3.0-only
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { FormData } from 'undici';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { id, nothing, webhook } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused } from '../guild-scene.fixture.ts';
import { message, messageEvent } from '../message-answers.fixture.ts';
import { createMessageScene, type MessageScene } from '../message-scene.fixture.ts';

const followed = z.strictObject({ channel_id: id, webhook_id: id });

const follower = webhook.omit({ token: true, url: true }).extend({
  type: z.literal(2),
  application_id: z.null(),
  source_guild: z.strictObject({ id, name: z.string(), icon: z.string().nullable() }),
  source_channel: z.strictObject({ id, name: z.string() }),
});

const follow = (scene: MessageScene, to = scene.channel('general')) =>
  scene.call('POST', `/channels/${scene.channel('news')}/followers`, { webhook_channel_id: to });

/** News that were published to `general`: the source, and its copy as it was told. */
async function published(scene: MessageScene, body: object = { content: 'news' }) {
  await follow(scene);
  const source = await scene.sent(body, 'news');
  const path = scene.path('news', `/${source.id}`);
  await scene.ok(message, 'POST', `${path}/crosspost`);
  const told = await scene.event('MESSAGE_CREATE', {
    channel_id: scene.channel('general'),
    flags: 2,
  });
  return { source, path, copy: messageEvent.parse(told) };
}

test('a channel follows another by a webhook, and is told so', async () => {
  await using scene = await createMessageScene();
  const answered = await follow(scene);
  expect(answered.status).toBe(200);
  const { webhook_id } = followed.parse(answered.body);
  expect(answered.body['channel_id']).toBe(scene.channel('news'));
  const channel_id = scene.channel('general');
  expect(await scene.event('WEBHOOKS_UPDATE')).toEqual({ guild_id: scene.guildId, channel_id });
  await scene.event('GUILD_AUDIT_LOG_ENTRY_CREATE', { action_type: 50, target_id: webhook_id });
  const shown = await scene.ok(follower, 'GET', `/webhooks/${webhook_id}`);
  expect(shown).toMatchObject({
    channel_id,
    user: { id: scene.botId },
    source_guild: { id: scene.guildId },
    source_channel: { id: scene.channel('news'), name: 'news' },
  });
  const told = await scene.event('MESSAGE_CREATE', { channel_id, type: 12 });
  expect(messageEvent.parse(told)).toMatchObject({
    content: shown.name,
    author: { id: scene.botId },
    message_reference: { channel_id: scene.channel('news'), guild_id: scene.guildId },
  });
});

test('what is published comes to followers as a copy', async () => {
  await using scene = await createMessageScene();
  const embeds = [{ title: 'Tomorrow' }];
  const { source, copy } = await published(scene, { content: 'news', embeds });
  expect(copy).toMatchObject({
    content: 'news',
    embeds: [{ title: 'Tomorrow', type: 'rich' }],
    flags: 2,
    type: 0,
    webhook_id: copy.author.id,
    message_reference: {
      type: 0,
      message_id: source.id,
      channel_id: scene.channel('news'),
      guild_id: scene.guildId,
    },
  });
  const kept = await scene.ok(message, 'GET', scene.path('general', `/${copy.id}`));
  expect(kept).toMatchObject({ id: copy.id, flags: 2 });
});

test('a copy follows the edits of its source', async () => {
  await using scene = await createMessageScene();
  const { path, copy } = await published(scene);
  await scene.ok(message, 'PATCH', path, { content: 'better news' });
  const told = await scene.event('MESSAGE_UPDATE', { id: copy.id });
  expect(messageEvent.parse(told)).toMatchObject({ content: 'better news', flags: 2 });
  await scene.ok(message, 'PATCH', path, { flags: 4 });
  await scene.event('MESSAGE_UPDATE', { id: copy.id, flags: 6 });
});

test('a copy is not told of when its source is pinned', async () => {
  await using scene = await createMessageScene();
  const { source, copy } = await published(scene);
  await scene.ok(nothing, 'PUT', `/channels/${scene.channel('news')}/messages/pins/${source.id}`);
  await scene.event('MESSAGE_UPDATE', { id: source.id, pinned: true });
  await scene.sent({ content: 'mark' });
  const updates = scene.client.dispatches.filter(({ t }) => t === 'MESSAGE_UPDATE');
  expect(updates.map(({ d }) => (d as { id: string }).id)).not.toContain(copy.id);
});

test.each(['one by one', 'in bulk'])('a copy outlives its source, deleted %s', async (how) => {
  await using scene = await createMessageScene();
  const { source, path, copy } = await published(scene);
  const other = await scene.sent({ content: 'x' }, 'news');
  const bulk = scene.path('news', '/bulk-delete');
  await (how === 'in bulk'
    ? scene.ok(nothing, 'POST', bulk, { messages: [source.id, other.id] })
    : scene.ok(nothing, 'DELETE', path));
  const told = await scene.event('MESSAGE_UPDATE', { id: copy.id });
  expect(messageEvent.parse(told)).toMatchObject({
    content: '[Original Message Deleted]',
    flags: 2 | 8,
  });
});

test('nobody follows a channel that is gone, and copies say that their source is', async () => {
  await using scene = await createMessageScene();
  const { copy } = await published(scene);
  const channel_id = scene.channel('general');
  expect(copy.webhook_id).toBe(copy.author.id);
  await scene.event('WEBHOOKS_UPDATE', { channel_id });
  const before = scene.client.dispatches.length;
  expect((await scene.call('DELETE', `/channels/${scene.channel('news')}`)).status).toBe(200);
  await scene.sent({ content: 'mark' });
  const told = scene.client.dispatches.slice(before);
  const data = (name: string) => told.filter(({ t }) => t === name).map(({ d }) => d);
  expect(data('WEBHOOKS_UPDATE')).toEqual([{ guild_id: scene.guildId, channel_id }]);
  expect(data('MESSAGE_UPDATE')).toMatchObject([
    { id: copy.id, content: '[Original Message Deleted]', flags: 2 | 8 },
  ]);
  expect((await scene.call('GET', `/channels/${channel_id}/webhooks`)).body).toEqual([]);
  const kept = await scene.ok(message, 'GET', scene.path('general', `/${copy.id}`));
  expect(kept).toMatchObject({ content: '[Original Message Deleted]', flags: 2 | 8 });
});

test('files of a copy are those of its source, and stay when the copy goes', async () => {
  await using scene = await createMessageScene();
  await follow(scene);
  const form = new FormData();
  form.append('files[0]', new Blob(['plan']), 'plan.txt');
  const sent = await scene.call('POST', scene.path('news'), undefined, { form });
  const source = message.parse(sent.body);
  await scene.ok(message, 'POST', scene.path('news', `/${source.id}/crosspost`));
  const channel_id = scene.channel('general');
  const told = await scene.event('MESSAGE_CREATE', { channel_id, flags: 2 });
  const copy = messageEvent.parse(told);
  expect(copy.attachments).toEqual(source.attachments);
  await scene.ok(nothing, 'DELETE', scene.path('general', `/${copy.id}`));
  const file = await fetch(source.attachments[0]?.url ?? '');
  expect(await file.text()).toBe('plan');
});

test('only announcement channels are followed, only by channels of text', async () => {
  await using scene = await createMessageScene();
  const wrong = refused(400, 50_024);
  const general = `/channels/${scene.channel('general')}/followers`;
  const body = { webhook_channel_id: scene.channel('silent') };
  expect(await scene.call('POST', general, body)).toMatchObject(wrong);
  expect(await follow(scene, scene.channel('board'))).toMatchObject(wrong);
  expect(await follow(scene, NOWHERE as never)).toMatchObject(refused(404, 10_003));
  const nowhere = await scene.call('POST', `/channels/${NOWHERE}/followers`, body);
  expect(nowhere).toMatchObject(refused(404, 10_003));
  const missing = await scene.call('POST', `/channels/${scene.channel('news')}/followers`, {});
  expect(missing).toMatchObject(invalid('webhook_channel_id', 'BASE_TYPE_REQUIRED'));
});

test('takes MANAGE_WEBHOOKS, and room for one more', async () => {
  const botPermissions = (P.ViewChannel | P.ManageChannels).toString();
  await using poor = await createScene({ botPermissions });
  const path = `/guilds/${poor.guildId}/channels`;
  const news = await poor.call('POST', path, { name: 'news', type: 5 });
  const followers = `/channels/${String(news.body['id'])}/followers`;
  const body = { webhook_channel_id: poor.channelId(0) };
  expect(await poor.call('POST', followers, body)).toMatchObject(refused(403, 50_013));
  await using scene = await createMessageScene();
  for (let count = 0; count < 15; count += 1) await follow(scene);
  expect(await follow(scene)).toMatchObject(refused(400, 30_007));
});
