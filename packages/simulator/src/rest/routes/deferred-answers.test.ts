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
