// SPDX-License-Identifier: AGPL-3.0-only
// Answers to interactions: what they mention, and what may be in those that are promised first.
import {
  type APIMessage,
  InteractionResponseType as Answer,
  MessageFlags,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { InteractionScene } from '../interaction-scene.fixture.ts';

const poll = {
  question: { text: 'Tea?' },
  answers: [{ poll_media: { text: 'Yes' } }, { poll_media: { text: 'No' } }],
  duration: 1,
};
const HOUR_MS = 3_600_000;

async function openUsed() {
  const scene = await InteractionScene.open();
  await scene.register({ name: 'ask', description: 'x' });
  return { scene, command: await scene.act('command', { name: 'ask' }) };
}

async function openDeferred(flags = 0) {
  const { scene, command } = await openUsed();
  const type = Answer.DeferredChannelMessageWithSource;
  expect((await scene.answer(command, { type, data: { flags } })).status).toBe(204);
  return { scene, command };
}

test('the first follow-up of a deferral may have newer components', async () => {
  const { scene, command } = await openDeferred();
  await using _scene = scene;
  const components = [{ type: 10, content: 'text' }];
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  const { status, body } = await scene.followUp(command, 'POST', '', { components, flags });
  expect({ status, ...body }).toMatchObject({
    status: 200,
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: 10, content: 'text' }],
  });
});

test('a deferral that is for one user stays so', async () => {
  const { scene, command } = await openDeferred(MessageFlags.Ephemeral);
  await using _scene = scene;
  const { body } = await scene.followUp(command, 'POST', '', { content: 'x', flags: 0 });
  expect(body.flags).toBe(MessageFlags.Ephemeral);
});

test.each([
  ['PATCH', '@original'],
  ['POST', ''],
])('a promised answer becomes a poll by %s %s, which ends', async (method, which) => {
  const { scene, command } = await openDeferred();
  await using _scene = scene;
  const { status, body } = await scene.followUp(command, method, which, { poll });
  expect({ status, ...body }).toMatchObject({ status: 200, poll: { question: { text: 'Tea?' } } });
  expect(body.flags).toBe(0);
  await expectEnd(scene, body);
});

test('a first answer that is a poll ends', async () => {
  const { scene, command } = await openUsed();
  await using _scene = scene;
  await scene.answer(command, { type: Answer.ChannelMessageWithSource, data: { poll } });
  await expectEnd(scene, (await scene.followUp(command, 'GET', '@original')).body);
});

async function expectEnd(scene: InteractionScene, { id }: APIMessage): Promise<void> {
  await scene.advance(HOUR_MS);
  const path = `/channels/${scene.channelId}/messages`;
  const ended = await scene.rest<APIMessage>('GET', `${path}/${id}`);
  expect(ended.body.poll?.results?.is_finalized).toBe(true);
  const [result] = (await scene.rest<APIMessage[]>('GET', `${path}?limit=1`)).body;
  expect(result).toMatchObject({ type: 46, message_reference: { message_id: id } });
}

test('an answer that is there already is given no poll, and a poll is not edited', async () => {
  const { scene, command } = await openUsed();
  await using _scene = scene;
  const type = Answer.ChannelMessageWithSource;
  await scene.answer(command, { type, data: { content: 'x' } });
  expect(await scene.followUp(command, 'PATCH', '@original', { poll })).toMatchObject({
    status: 400,
    body: { code: 50_035, errors: { poll: {} } },
  });
  const asked = await scene.followUp(command, 'POST', '', { poll });
  expect(asked.status).toBe(200);
  expect(await scene.followUp(command, 'PATCH', asked.body.id, { content: 'y' })).toMatchObject({
    status: 400,
    body: { code: 520_003 },
  });
});

test('a poll for one user ends without being told of', async () => {
  const { scene, command } = await openDeferred(MessageFlags.Ephemeral);
  await using _scene = scene;
  const { status } = await scene.followUp(command, 'PATCH', '@original', { poll });
  expect(status).toBe(200);
  await scene.advance(HOUR_MS);
  const listed = await scene.rest<APIMessage[]>('GET', `/channels/${scene.channelId}/messages`);
  expect(listed.body).toEqual([]);
});

test('an answer in a thread wakes it and puts the bot in it', async () => {
  const { scene } = await openUsed();
  await using _scene = scene;
  const started = await scene.control<{ id: string }>('POST', '/act/thread', {
    userId: scene.alice,
    channelId: scene.channelId,
    name: 'thread',
    type: 11,
  });
  expect(started.status).toBe(200);
  const channelId = started.body.id;
  const command = await scene.act('command', { name: 'ask', channelId });
  await scene.rest('PATCH', `/channels/${channelId}`, { body: { archived: true } });
  const data = { content: 'here' };
  await scene.answer(command, { type: Answer.ChannelMessageWithSource, data });
  const { body } = await scene.rest<object>('GET', `/channels/${channelId}`);
  expect(body).toMatchObject({ thread_metadata: { archived: false } });
  const member = `/channels/${channelId}/thread-members/${scene.simulator.applicationId}`;
  expect((await scene.rest('GET', member)).status).toBe(200);
});

test('an answer mentions users alone unless it says more, and so does its edit', async () => {
  const { scene, command } = await openUsed();
  await using _scene = scene;
  const role = scene.guild.roles['mods'] ?? '';
  const content = `@everyone <@&${role}> <@${scene.alice}>`;
  const type = Answer.ChannelMessageWithSource;
  await scene.answer(command, { type, data: { content } });
  const quiet = { mention_everyone: false, mention_roles: [], mentions: [{ id: scene.alice }] };
  expect((await scene.followUp(command, 'GET', '@original')).body).toMatchObject(quiet);
  const edited = await scene.followUp(command, 'PATCH', '@original', { content: `${content}!` });
  expect(edited.body).toMatchObject(quiet);
  const allowed_mentions = { parse: ['everyone', 'roles'] };
  const loud = await scene.followUp(command, 'POST', '', { content, allowed_mentions });
  expect(loud.body).toMatchObject({ mention_everyone: true, mention_roles: [role], mentions: [] });
});

async function ask(scene: InteractionScene, channelId: string, flags = 0) {
  const command = await scene.act('command', { name: 'ask', channelId });
  const type = Answer.ChannelMessageWithSource;
  expect((await scene.answer(command, { type, data: { content: 'one', flags } })).status).toBe(204);
  return command;
}

test('in a thread that is archived answers stay as they are, but for what one user sees', async () => {
  const { scene } = await openUsed();
  await using _scene = scene;
  const body = { name: 'talk', type: 11 };
  const threads = `/channels/${scene.channelId}/threads`;
  const { id } = (await scene.rest<{ id: string }>('POST', threads, { body })).body;
  const open = await ask(scene, id);
  const secret = await ask(scene, id, MessageFlags.Ephemeral);
  const change = { content: 'two' };
  expect((await scene.followUp(open, 'PATCH', '@original', { content: 'still one' })).status).toBe(
    200,
  );
  await scene.rest('PATCH', `/channels/${id}`, { body: { archived: true, locked: true } });
  expect(await scene.followUp(open, 'PATCH', '@original', change)).toMatchObject({
    status: 400,
    body: { code: 50_083 },
  });
  const kept = await scene.followUp(open, 'GET', '@original');
  expect(kept.body.content).toBe('still one');
  expect(await scene.followUp(secret, 'PATCH', '@original', change)).toMatchObject({
    status: 200,
    body: change,
  });
});

test('copies of a published answer follow its edits', async () => {
  const { scene } = await openUsed();
  await using _scene = scene;
  const body = { name: 'news', type: 5 };
  const channels = `/guilds/${scene.guild.guildId}/channels`;
  const { id } = (await scene.rest<{ id: string }>('POST', channels, { body })).body;
  const follow = { body: { webhook_channel_id: scene.channelId } };
  expect((await scene.rest('POST', `/channels/${id}/followers`, follow)).status).toBe(200);
  const command = await ask(scene, id);
  const { body: source } = await scene.followUp(command, 'GET', '@original');
  const path = `/channels/${id}/messages/${source.id}/crosspost`;
  expect((await scene.rest('POST', path)).status).toBe(200);
  await scene.followUp(command, 'PATCH', '@original', { content: 'two' });
  const list = `/channels/${scene.channelId}/messages?limit=1`;
  const [copy] = (await scene.rest<APIMessage[]>('GET', list)).body;
  expect(copy).toMatchObject({ content: 'two', message_reference: { message_id: source.id } });
});
