// SPDX-License-Identifier: AGPL-3.0-only
// What one user sees is nowhere else: in no list, no count and no reply.
import { type APIMessage, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { InteractionScene } from '../interaction-scene.fixture.ts';

const SECRET = 'between us';

/** A command of Alice's, answered for her alone. */
async function openWhispered() {
  const scene = await InteractionScene.open();
  await scene.register({ name: 'whisper', description: 'x' });
  const path = `/channels/${scene.channelId}/messages`;
  const first = await scene.rest<APIMessage>('POST', path, { body: { content: 'first' } });
  const command = await scene.act('command', { name: 'whisper' });
  const data = { content: SECRET, flags: MessageFlags.Ephemeral };
  const answer = { type: InteractionResponseType.ChannelMessageWithSource, data };
  expect((await scene.answer(command, answer)).status).toBe(204);
  return { scene, command, path, first: first.body };
}

test('an ephemeral message takes no place in a list', async () => {
  const { scene, path, first } = await openWhispered();
  await using _scene = scene;
  const newest = await scene.rest<APIMessage[]>('GET', `${path}?limit=1`);
  expect(newest.body.map(({ id }) => id)).toEqual([first.id]);
  const around = await scene.rest<APIMessage[]>('GET', `${path}?limit=3&around=${first.id}`);
  expect(around.body.map(({ id }) => id)).toEqual([first.id]);
});

test('an ephemeral message is not the last of its channel, and a thread does not count it', async () => {
  const { scene, first } = await openWhispered();
  await using _scene = scene;
  const channel = await scene.rest<object>('GET', `/channels/${scene.channelId}`);
  expect(channel.body).toMatchObject({ last_message_id: first.id });
  const body = { name: 'thread', type: 11 };
  const made = await scene.rest<{ id: string }>('POST', `/channels/${scene.channelId}/threads`, {
    body,
  });
  const before = (await scene.rest<object>('GET', `/channels/${made.body.id}`)).body;
  const command = await scene.act('command', { name: 'whisper', channelId: made.body.id });
  const data = { content: SECRET, flags: MessageFlags.Ephemeral };
  await scene.answer(command, { type: InteractionResponseType.ChannelMessageWithSource, data });
  const { message_count, total_message_sent } = before as Record<string, unknown>;
  const after = await scene.rest<object>('GET', `/channels/${made.body.id}`);
  expect(after.body).toMatchObject({ message_count, total_message_sent });
});

test('ephemeral messages take no position in a thread', async () => {
  const { scene } = await openWhispered();
  await using _scene = scene;
  const thread = { name: 'thread', type: 11 };
  const threads = `/channels/${scene.channelId}/threads`;
  const { body: made } = await scene.rest<{ id: string }>('POST', threads, { body: thread });
  const say = async (content: string): Promise<APIMessage> => {
    const path = `/channels/${made.id}/messages`;
    return (await scene.rest<APIMessage>('POST', path, { body: { content } })).body;
  };
  const whisper = async (): Promise<void> => {
    const command = await scene.act('command', { name: 'whisper', channelId: made.id });
    const data = { content: SECRET, flags: MessageFlags.Ephemeral };
    const type = InteractionResponseType.ChannelMessageWithSource;
    expect((await scene.answer(command, { type, data })).status).toBe(204);
  };
  await whisper();
  expect(await say('a')).toMatchObject({ position: 0 });
  await whisper();
  await whisper();
  expect(await say('b')).toMatchObject({ position: 1 });
});

test('a public reply to an ephemeral message tells nothing of it', async () => {
  const { scene, command, path } = await openWhispered();
  await using _scene = scene;
  const { body: reply } = await scene.followUp(command, 'POST', '', { content: 'for all' });
  expect(reply).toMatchObject({ content: 'for all', referenced_message: null });
  await scene.settled();
  // The bot hears of its own ephemeral message, but past the guild.
  const told = scene.client.dispatches.filter(
    ({ t, d }) => t?.startsWith('MESSAGE_') === true && 'guild_id' in (d as object),
  );
  expect(told.some(({ d }) => (d as APIMessage).id === reply.id)).toBe(true);
  expect(JSON.stringify(told)).not.toContain(SECRET);
  const listed = await scene.rest('GET', path);
  expect(JSON.stringify(listed.body)).not.toContain(SECRET);
});

test('an ephemeral reply shows what it replies to', async () => {
  const { scene, command } = await openWhispered();
  await using _scene = scene;
  const draft = { content: 'and', flags: MessageFlags.Ephemeral };
  const { body } = await scene.followUp(command, 'POST', '', draft);
  expect(body.referenced_message).toMatchObject({ content: SECRET });
});

test('files of an ephemeral message say that they are, also those of an edit', async () => {
  const { scene, command } = await openWhispered();
  await using _scene = scene;
  const boundary = 'b';
  const form = [
    `--${boundary}`,
    'Content-Disposition: form-data; name="files[0]"; filename="a.txt"',
    '',
    'text',
    `--${boundary}--`,
    '',
  ].join('\r\n');
  const url = `/webhooks/${scene.simulator.applicationId}/${command.token}/messages/@original`;
  const init = {
    body: form,
    contentType: `multipart/form-data; boundary=${boundary}`,
    token: null,
  };
  const edited = await scene.rest<APIMessage>('PATCH', url, init);
  expect(edited.body.attachments).toMatchObject([{ filename: 'a.txt', ephemeral: true }]);
});

test('an ephemeral message is not deleted in bulk', async () => {
  const { scene, command, path, first } = await openWhispered();
  await using _scene = scene;
  const { body: hidden } = await scene.followUp(command, 'GET', '@original');
  const messages = [first.id, hidden.id];
  const done = await scene.rest('POST', `${path}/bulk-delete`, { body: { messages } });
  expect(done.status).toBe(204);
  expect((await scene.followUp(command, 'GET', '@original')).body).toMatchObject({
    content: SECRET,
  });
});

test('over control a user sees what is for them, and nobody else', async () => {
  const { scene } = await openWhispered();
  await using _scene = scene;
  const seenBy = async (userId: string): Promise<string> => {
    const query = `channelId=${scene.channelId}&userId=${userId}&limit=1`;
    return JSON.stringify((await scene.control('GET', `/messages?${query}`)).body);
  };
  expect(await seenBy(scene.alice)).toContain(SECRET);
  expect(await seenBy(scene.bob)).toContain('first');
});
