// SPDX-License-Identifier: AGPL-3.0-only
// Some libraries write ids as numbers, with all of their digits: discord.py does, in bodies and on the
// gateway.
import { FormData } from 'undici';
import { expect, test } from 'vitest';
import { rest } from './calls.fixture.ts';
import { message } from './message-answers.fixture.ts';
import { createMessageScene, type MessageScene } from './message-scene.fixture.ts';

/** The body as such a library writes it: ids without quotes. */
function numbered(body: unknown): string {
  return JSON.stringify(body).replace(/"(\d{17,20})"/g, '$1');
}

async function send(scene: MessageScene, path: string, body: unknown, method = 'POST') {
  return rest<unknown>(scene.simulator, method, path, { body: numbered(body) });
}

test('ids in bodies may be numbers', async () => {
  await using scene = await createMessageScene();
  const { alice } = scene;
  const direct = await send(scene, '/users/@me/channels', { recipient_id: alice });
  expect(direct).toMatchObject({ status: 200, body: { recipients: [{ id: alice }] } });
  const first = scene.said('first');
  const reply = { content: 'x', message_reference: { message_id: first } };
  const replied = await send(scene, scene.path(), reply);
  expect(replied).toMatchObject({ status: 200, body: { referenced_message: { id: first } } });
  const parent = { parent_id: scene.channel('group') };
  const general = scene.channel('general');
  const moved = await send(scene, `/channels/${general}`, parent, 'PATCH');
  expect(moved).toMatchObject({ status: 200, body: parent });
  const mentions = { content: `<@${alice}>`, allowed_mentions: { users: [alice] } };
  const named = await send(scene, scene.path(), mentions);
  expect(named).toMatchObject({ status: 200, body: { mentions: [{ id: alice }] } });
  const messages = { messages: [first, (named.body as { id: string }).id] };
  const deleted = await send(scene, scene.path('general', '/bulk-delete'), messages);
  expect(deleted.status).toBe(204);
});

test('an attachment that stays may be named by a number', async () => {
  await using scene = await createMessageScene();
  const form = new FormData();
  form.set('files[0]', new Blob(['text']), 'a.txt');
  const sent = await scene.call('POST', scene.path(), undefined, { form });
  const { id, attachments } = message.parse(sent.body);
  const kept = { attachments: attachments.map((attachment) => ({ id: attachment.id })) };
  const edited = await send(scene, scene.path('general', `/${id}`), kept, 'PATCH');
  expect(edited).toMatchObject({ status: 200, body: kept });
});

test('ids of gateway commands may be numbers', async () => {
  await using scene = await createMessageScene();
  const { client, alice } = scene;
  const ask = { guild_id: scene.guildId, user_ids: [alice], nonce: 'n' };
  client.webSocket.send(numbered({ op: 8, d: ask }));
  expect(await scene.event('GUILD_MEMBERS_CHUNK', { nonce: 'n' })).toMatchObject({
    guild_id: scene.guildId,
    members: [{ user: { id: alice } }],
  });
  const channelId = scene.channel('calls');
  const join = { channel_id: channelId, self_mute: false, self_deaf: false };
  client.webSocket.send(numbered({ op: 4, d: { guild_id: scene.guildId, ...join } }));
  expect(await scene.event('VOICE_STATE_UPDATE', { channel_id: channelId })).toMatchObject({
    guild_id: scene.guildId,
    self_mute: false,
  });
});
