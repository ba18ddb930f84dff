// SPDX-License-Identifier: AGPL-3.0-only
import type { APIMessage, APIThreadChannel } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { InteractionScene } from '../rest/interaction-scene.fixture.ts';

interface Guild {
  readonly guildId: string;
  readonly channels: Readonly<Record<string, string>>;
}

/** With a forum, and a channel that nobody may start threads in. */
async function open() {
  const scene = await InteractionScene.open();
  const { body } = await scene.control<Guild>('POST', '/guilds', {
    name: 'Threads',
    ownerId: scene.bob,
    channels: [
      { name: 'general' },
      { name: 'news', type: 5 },
      { name: 'forum', type: 15 },
      // CREATE_PUBLIC_THREADS.
      { name: 'closed', overwrites: [{ deny: String(2 ** 35) }] },
      { name: 'voice', type: 2 },
    ],
    members: [{ userId: scene.bob }, { userId: scene.alice }],
  });
  const act = async <T = APIThreadChannel>(where: string, fields: object) =>
    scene.control<T>('POST', '/act/thread', {
      userId: scene.alice,
      channelId: body.channels[where],
      ...fields,
    });
  return { scene, act, channels: body.channels };
}

test('alone: public unless told otherwise, and the bot hears of it', async () => {
  const { scene, act, channels } = await open();
  await using _closing = scene;
  const { status, body } = await act('general', { name: 'Tea' });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    name: 'Tea',
    type: 11,
    parent_id: channels['general'],
    owner_id: scene.alice,
  });
  const told = await scene.client.untilEvent('THREAD_CREATE');
  expect(told.d).toMatchObject({ id: body.id, newly_created: true, owner_id: scene.alice });
  expect((await act('news', { name: 'News' })).body).toMatchObject({ type: 10 });
  expect((await act('general', { name: 'Secret', type: 12 })).body).toMatchObject({ type: 12 });
});

test('on a message', async () => {
  const { scene, act, channels } = await open();
  await using _closing = scene;
  const said = await scene.control<APIMessage>('POST', '/act/message', {
    userId: scene.bob,
    channelId: channels['general'],
    content: 'About tea',
  });
  const messageId = said.body.id;
  const { body } = await act('general', { messageId, name: 'Tea' });
  expect(body).toMatchObject({ id: messageId, type: 11, owner_id: scene.alice });
  const again = await act<{ code: number }>('general', { messageId, name: 'Tea' });
  expect(again).toMatchObject({ status: 400, body: { code: 160_004 } });
});

test('as a post of a forum, with its first message', async () => {
  const { scene, act } = await open();
  await using _closing = scene;
  const message = { content: 'Which is best?' };
  const { status, body } = await act<APIThreadChannel & { message: APIMessage }>('forum', {
    name: 'Tea',
    message,
  });
  expect(status).toBe(200);
  expect(body.message).toMatchObject({ id: body.id, content: message.content });
  const told = await scene.client.until(
    ({ t, d }) => t === 'MESSAGE_CREATE' && (d as APIMessage).channel_id === body.id,
  );
  expect(told.d).toMatchObject({ content: message.content, author: { id: scene.alice } });
});

test.each([
  ['general', {}, 400],
  ['general', { name: 'x', nonsense: 1 }, 400],
  ['general', { name: 'x', message: { content: 'x' } }, 400],
  ['forum', { name: 'x' }, 400],
  ['forum', { name: 'x', message: { content: '' } }, 400],
  ['voice', { name: 'x' }, 400],
  ['closed', { name: 'x' }, 403],
  ['general', { name: 'x', messageId: '123456789012345678' }, 404],
  ['nowhere', { name: 'x', channelId: '123456789012345678' }, 404],
  ['general', { name: 'x', userId: '123456789012345678' }, 404],
])('in %s %j is refused', async (where, fields, status) => {
  const { scene, act } = await open();
  await using _closing = scene;
  expect((await act(where, fields)).status).toBe(status);
});
