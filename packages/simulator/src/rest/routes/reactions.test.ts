// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { addReaction } from '../../domain/reactions.ts';
import type { Snowflake } from '../../store/snowflake.ts';
import { invalid, NOWHERE, refused } from '../guild-scene.fixture.ts';
import { message, users } from '../message-answers.fixture.ts';
import { createMessageScene, type MessageScene } from '../message-scene.fixture.ts';

const thumb = encodeURIComponent('👍');

const reactions = (scene: MessageScene, messageId: string, more = '', where = 'general') =>
  scene.path(where, `/${messageId}/reactions${more}`);

function react(scene: MessageScene, messageId: Snowflake, who: Snowflake, emoji = '👍'): void {
  const place = { channelId: scene.channel('general'), messageId, emoji };
  scene.act((ctx) => addReaction(ctx, { kind: 'user', userId: who }, place));
}

const done = { status: 204, body: undefined };

test('reacts, is seen to, and takes it back', async () => {
  await using scene = await createMessageScene();
  const id = scene.said('x');
  const own = reactions(scene, id, `/${thumb}/@me`);
  expect(await scene.call('PUT', own)).toEqual(done);
  expect(await scene.call('PUT', own)).toEqual(done);
  const place = {
    user_id: scene.botId,
    channel_id: scene.channel('general'),
    message_id: id,
    guild_id: scene.guildId,
    emoji: { id: null, name: '👍' },
    burst: false,
    type: 0,
  };
  expect(await scene.event('MESSAGE_REACTION_ADD')).toEqual({
    ...place,
    member: expect.objectContaining({ user: expect.objectContaining({ id: scene.botId }) }),
    message_author_id: scene.alice,
  });
  const seen = await scene.ok(message, 'GET', scene.path('general', `/${id}`));
  expect(seen.reactions).toMatchObject([{ emoji: { name: '👍' }, count: 1, me: true }]);
  expect(await scene.call('DELETE', own)).toEqual(done);
  expect(await scene.event('MESSAGE_REACTION_REMOVE')).toEqual(place);
  expect(await scene.call('DELETE', own)).toMatchObject(refused(404, 10_014));
  const after = await scene.ok(message, 'GET', scene.path('general', `/${id}`));
  expect(after).not.toHaveProperty('reactions');
  const names = await scene.eventNames();
  expect(names.filter((name) => name === 'MESSAGE_REACTION_ADD')).toHaveLength(1);
});

test('counts everybody, and says whether it was oneself', async () => {
  await using scene = await createMessageScene();
  const id = scene.said('x');
  react(scene, id, scene.alice);
  react(scene, id, scene.bob);
  react(scene, id, scene.bob, '🎉');
  const seen = await scene.ok(message, 'GET', scene.path('general', `/${id}`));
  expect(seen.reactions).toMatchObject([
    { emoji: { name: '👍' }, count: 2, me: false },
    { emoji: { name: '🎉' }, count: 1, me: false },
  ]);
});

test('lists who reacted, in pages', async () => {
  await using scene = await createMessageScene();
  const id = scene.said('x');
  react(scene, id, scene.bob);
  react(scene, id, scene.alice);
  const list = async (query: string) =>
    (await scene.ok(users, 'GET', reactions(scene, id, `/${thumb}${query}`))).map((u) => u.id);
  expect(await list('')).toEqual([scene.alice, scene.bob]);
  expect(await list('?limit=1')).toEqual([scene.alice]);
  expect(await list(`?after=${scene.alice}`)).toEqual([scene.bob]);
  expect(await list('?type=1')).toEqual([]);
  expect(await scene.call('GET', reactions(scene, id, `/${thumb}?limit=101`))).toMatchObject(
    invalid('limit', 'NUMBER_TYPE_MAX'),
  );
  const none = encodeURIComponent('🎉');
  expect(await scene.call('GET', reactions(scene, id, `/${none}`))).toMatchObject(
    refused(404, 10_014),
  );
});

test('takes others away with MANAGE_MESSAGES: one, all of an emoji, all', async () => {
  await using scene = await createMessageScene();
  const id = scene.said('x');
  react(scene, id, scene.alice);
  react(scene, id, scene.bob);
  react(scene, id, scene.bob, '🎉');
  expect(await scene.call('DELETE', reactions(scene, id, `/${thumb}/${scene.bob}`))).toEqual(done);
  expect(await scene.event('MESSAGE_REACTION_REMOVE')).toMatchObject({ user_id: scene.bob });
  expect(await scene.call('DELETE', reactions(scene, id, `/${thumb}`))).toEqual(done);
  const place = { channel_id: scene.channel('general'), message_id: id, guild_id: scene.guildId };
  expect(await scene.event('MESSAGE_REACTION_REMOVE_EMOJI')).toEqual({
    ...place,
    emoji: { id: null, name: '👍' },
  });
  expect(await scene.call('DELETE', reactions(scene, id))).toEqual(done);
  expect(await scene.event('MESSAGE_REACTION_REMOVE_ALL')).toEqual(place);
  const other = scene.said('x', 'modless');
  for (const more of ['', `/${thumb}`, `/${thumb}/${scene.bob}`]) {
    const answered = await scene.call('DELETE', reactions(scene, other, more, 'modless'));
    expect(answered).toMatchObject(refused(403, 50_013));
  }
});

test.each([
  ['word', 400, 10_014],
  ['7', 400, 10_014],
  ['👍👍', 400, 10_014],
  [`ghost:${NOWHERE}`, 400, 10_014],
])('refuses to react with %s', async (emoji, status, code) => {
  await using scene = await createMessageScene();
  const id = scene.said('x');
  const path = reactions(scene, id, `/${encodeURIComponent(emoji)}/@me`);
  expect(await scene.call('PUT', path)).toMatchObject(refused(status, code));
});

test('a new emoji takes ADD_REACTIONS, one that is there does not', async () => {
  await using scene = await createMessageScene();
  const id = scene.said('x', 'unreacted');
  const own = reactions(scene, id, `/${thumb}/@me`, 'unreacted');
  expect(await scene.call('PUT', own)).toMatchObject(refused(403, 50_013));
  const place = { channelId: scene.channel('unreacted'), messageId: id, emoji: '👍' };
  scene.act((ctx) => addReaction(ctx, { kind: 'user', userId: scene.alice }, place));
  expect(await scene.call('PUT', own)).toEqual(done);
  const hidden = scene.said('x', 'forgetful');
  const path = reactions(scene, hidden, `/${thumb}/@me`, 'forgetful');
  expect(await scene.call('PUT', path)).toMatchObject(refused(403, 50_013));
});

test('takes no more than 20 emojis, and no message that is not there', async () => {
  await using scene = await createMessageScene();
  const id = scene.said('x');
  for (let n = 0; n < 20; n += 1) {
    react(scene, id, scene.alice, String.fromCodePoint(0x1f600 + n));
  }
  const path = reactions(scene, id, `/${thumb}/@me`);
  expect(await scene.call('PUT', path)).toMatchObject(refused(400, 30_010));
  expect(await scene.call('PUT', reactions(scene, NOWHERE, `/${thumb}/@me`))).toMatchObject(
    refused(404, 10_008),
  );
});

test('reacts with an emoji of the guild by its id', async () => {
  await using scene = await createMessageScene();
  const emojiId = scene.act((ctx) => {
    const guild = ctx.store.guild(scene.guildId as Snowflake);
    const id = ctx.ids.take();
    const emoji = { id, name: 'wave', roleIds: [], userId: scene.alice, animated: true };
    guild?.emojis.set(id, { ...emoji, available: true });
    return id;
  });
  const id = scene.said('x');
  const path = reactions(scene, id, `/${encodeURIComponent(`anything:${emojiId}`)}/@me`);
  expect(await scene.call('PUT', path)).toEqual(done);
  expect(await scene.event('MESSAGE_REACTION_ADD')).toMatchObject({
    emoji: { id: emojiId, name: 'wave', animated: true },
  });
});
