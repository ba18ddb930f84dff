// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { createMessage } from '../../domain/messages.ts';
import { setUpApplication } from '../../domain/setup.ts';
import type { Snowflake } from '../../store/snowflake.ts';
import { invalid, NOWHERE, refused } from '../guild-scene.fixture.ts';
import { directChannel, message, messageEvent } from '../message-answers.fixture.ts';
import { createMessageScene } from '../message-scene.fixture.ts';

const DIRECT = '/users/@me/channels';

test('opens a DM once, and talks there', async () => {
  await using scene = await createMessageScene();
  const opened = await scene.ok(directChannel, 'POST', DIRECT, { recipient_id: scene.alice });
  expect(opened.recipients.map(({ id }) => id)).toEqual([scene.alice]);
  expect(await scene.ok(directChannel, 'POST', DIRECT, { recipient_id: scene.alice })).toEqual(
    opened,
  );
  expect(await scene.ok(directChannel, 'GET', `/channels/${opened.id}`)).toEqual(opened);
  const path = `/channels/${opened.id}/messages`;
  const made = await scene.ok(message, 'POST', path, { content: '@everyone hi' });
  expect(made).toMatchObject({ channel_id: opened.id, mention_everyone: false });
  const told = messageEvent.parse(await scene.event('MESSAGE_CREATE', { id: made.id }));
  expect(told).not.toHaveProperty('guild_id');
  expect(told).not.toHaveProperty('member');
  expect(told.channel_type).toBe(1);
});

test('hears what is said there, with its content, on shard 0 alone', async () => {
  await using scene = await createMessageScene({ identifyWindowMs: 0 });
  const channelId = scene.direct();
  await using other = await scene.secondSession(4_096);
  const said = scene.act((ctx) =>
    createMessage(
      ctx,
      { kind: 'user', userId: scene.alice },
      { channelId, input: { content: 'psst' } },
    ),
  );
  const { d } = await other.untilEvent('MESSAGE_CREATE');
  expect(d).toMatchObject({ id: said.id, content: 'psst', author: { id: scene.alice } });
  const path = `/channels/${channelId}/messages/${said.id}`;
  expect(await scene.call('DELETE', path)).toMatchObject(refused(403, 50_003));
  const bulk = { messages: [said.id, NOWHERE] };
  expect(
    await scene.call('POST', `/channels/${channelId}/messages/bulk-delete`, bulk),
  ).toMatchObject(refused(403, 50_003));
});

test('says nothing to those who share no guild with it', async () => {
  await using scene = await createMessageScene();
  const recipient_id = scene.outsider();
  const { id } = await scene.ok(directChannel, 'POST', DIRECT, { recipient_id });
  const answered = await scene.call('POST', `/channels/${id}/messages`, { content: 'hello' });
  expect(answered).toMatchObject(refused(403, 50_278));
});

test('refuses nobody, itself, other bots, and the DMs of others', async () => {
  await using scene = await createMessageScene();
  expect(await scene.call('POST', DIRECT, {})).toMatchObject(
    invalid('recipient_id', 'BASE_TYPE_REQUIRED'),
  );
  for (const recipient_id of [NOWHERE, scene.botId]) {
    expect(await scene.call('POST', DIRECT, { recipient_id })).toMatchObject(refused(400, 50_033));
  }
  const bot = scene.act((ctx) => setUpApplication(ctx, { name: 'other', allowedIntents: 0 }));
  const opened = await scene.ok(directChannel, 'POST', DIRECT, { recipient_id: bot.botUserId });
  const body = { content: 'hello' };
  expect(await scene.call('POST', `/channels/${opened.id}/messages`, body)).toMatchObject(
    refused(403, 50_007),
  );
  const foreign = scene.act((ctx) => {
    const id = ctx.ids.take();
    ctx.store.addDirect({ id, userIds: [scene.alice, scene.bob] });
    return id;
  });
  expect(await scene.call('GET', `/channels/${foreign}`)).toMatchObject(refused(403, 50_001));
  expect(foreign).not.toBe(opened.id as Snowflake);
});
