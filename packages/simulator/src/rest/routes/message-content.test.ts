// SPDX-License-Identifier: AGPL-3.0-only
// What bots read of messages without MESSAGE_CONTENT (docs: Gateway, Message Content Intent), over REST and
// on the gateway, also of messages inside of others.
import { ApplicationCommandType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { createMessage } from '../../domain/messages.ts';
import type { BareClient } from '../../gateway/bare-client.fixture.ts';
import { ALL_INTENTS, INTENTS } from '../../gateway/intents.ts';
import { control } from '../calls.fixture.ts';
import { message, messages } from '../message-answers.fixture.ts';
import { createMessageScene, type MessageScene } from '../message-scene.fixture.ts';

const WITHOUT = ALL_INTENTS & ~INTENTS.messageContent;

/** The bot's application may not have the intent any more; its second session was begun without. */
async function openWithout() {
  const scene = await createMessageScene({ identifyWindowMs: 0 });
  const other = await scene.secondSession(WITHOUT);
  scene.act(({ store }) => {
    for (const application of store.applications.values()) {
      store.applications.set(application.id, { ...application, allowedIntents: WITHOUT });
    }
  });
  return { scene, other };
}

async function told(scene: MessageScene, other: BareClient, id: string): Promise<unknown> {
  await scene.event('MESSAGE_CREATE', { id });
  return (await other.until(({ d }) => (d as { id?: string } | null)?.id === id)).d;
}

test('without the intent REST tells of others that they spoke, not what they said', async () => {
  const { scene, other } = await openWithout();
  await using _scene = scene;
  await using _other = other;
  const hidden = scene.said('secret');
  const named = scene.said(`<@${scene.botId}> open`);
  const own = await scene.ok(message, 'POST', scene.path(), { content: 'own' });
  const got = async (id: string) => scene.ok(message, 'GET', scene.path('general', `/${id}`));
  expect(await got(hidden)).toMatchObject({ content: '' });
  expect(await got(named)).toMatchObject({ content: `<@${scene.botId}> open` });
  expect(await got(own.id)).toMatchObject({ content: 'own' });
  const list = await scene.ok(messages, 'GET', scene.path());
  expect(list.map(({ content }) => content)).toEqual(['own', `<@${scene.botId}> open`, '']);
});

test('with the intent allowed REST tells all', async () => {
  await using scene = await createMessageScene();
  const id = scene.said('open');
  expect(await scene.ok(message, 'GET', scene.path('general', `/${id}`))).toMatchObject({
    content: 'open',
  });
});

test('what is replied to and what is forwarded is read by its own rule', async () => {
  const { scene, other } = await openWithout();
  await using _scene = scene;
  await using _other = other;
  const hidden = scene.said('secret');
  const reference = { message_reference: { message_id: hidden } };
  const reply = await scene.ok(message, 'POST', scene.path(), { content: 'yes', ...reference });
  expect(reply).toMatchObject({ content: 'yes', referenced_message: { content: '' } });
  expect(await told(scene, other, reply.id)).toMatchObject({
    content: 'yes',
    referenced_message: { id: hidden, content: '' },
  });
  const channelId = scene.channel('general');
  const alice = { kind: 'user', userId: scene.alice } as const;
  const input = { message_reference: { type: 1, message_id: hidden, channel_id: channelId } };
  const { id } = scene.act((ctx) => createMessage(ctx, alice, { channelId, input }));
  const snapshots = [{ message: { content: '' } }];
  expect(await told(scene, other, id)).toMatchObject({
    message_snapshots: snapshots,
  });
  expect(await scene.ok(message, 'GET', scene.path('general', `/${id}`))).toMatchObject({
    message_snapshots: snapshots,
  });
});

test('a message that a user points a command to is read', async () => {
  const { scene, other } = await openWithout();
  await using _scene = scene;
  await using _other = other;
  const commands = `/applications/${scene.simulator.applicationId}/commands`;
  const look = { name: 'Look', type: ApplicationCommandType.Message };
  await scene.call('PUT', commands, [look]);
  const targetId = scene.said('shown');
  const use = { userId: scene.alice, channelId: scene.channel('general'), name: 'Look', targetId };
  await control(scene.simulator, 'POST', '/act/command', { ...use, type: look.type });
  expect(await scene.event('INTERACTION_CREATE')).toMatchObject({
    data: { resolved: { messages: { [targetId]: { content: 'shown' } } } },
  });
});
