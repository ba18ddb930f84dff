// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ApiError } from '../../domain/api-errors.ts';
import { unvotePoll, votePoll } from '../../domain/polls.ts';
import type { Snowflake } from '../../store/snowflake.ts';
import { invalid, NOWHERE, refused } from '../guild-scene.fixture.ts';
import { message, messageEvent, users } from '../message-answers.fixture.ts';
import { createMessageScene, type MessageScene } from '../message-scene.fixture.ts';

const question = (more: object = {}) => ({
  poll: {
    question: { text: 'Which?' },
    answers: [
      { poll_media: { text: 'One', emoji: { name: '🍏' } } },
      { poll_media: { text: 'Two' } },
    ],
    ...more,
  },
});

interface Ballot {
  readonly id: string;
  readonly who: Snowflake;
  readonly answerId: number;
}

function vote(scene: MessageScene, { id, who, answerId }: Ballot): void {
  const place = { channelId: scene.channel('general'), messageId: id as Snowflake };
  scene.act((ctx) => votePoll(ctx, { kind: 'user', userId: who }, { place, answerId }));
}

const voters = z.strictObject({ users });

const answersPath = (scene: MessageScene, id: string, answer: number, query = '') =>
  `/channels/${scene.channel('general')}/polls/${id}/answers/${answer}${query}`;
const expirePath = (scene: MessageScene, id: string) =>
  `/channels/${scene.channel('general')}/polls/${id}/expire`;

test('asks, and is voted on by users', async () => {
  await using scene = await createMessageScene({ clock: 'virtual' });
  const made = await scene.sent(question({ duration: 2 }));
  expect(made.poll).toEqual({
    question: { text: 'Which?' },
    answers: [
      { answer_id: 1, poll_media: { text: 'One', emoji: { id: null, name: '🍏' } } },
      { answer_id: 2, poll_media: { text: 'Two' } },
    ],
    expiry: '2026-01-01T02:00:00.000000+00:00',
    allow_multiselect: false,
    layout_type: 1,
    results: { is_finalized: false, answer_counts: [] },
  });
  vote(scene, { id: made.id, who: scene.alice, answerId: 1 });
  expect(await scene.event('MESSAGE_POLL_VOTE_ADD')).toEqual({
    user_id: scene.alice,
    channel_id: scene.channel('general'),
    message_id: made.id,
    guild_id: scene.guildId,
    answer_id: 1,
  });
  vote(scene, { id: made.id, who: scene.bob, answerId: 2 });
  // Where one answer is allowed, another vote takes the first back.
  vote(scene, { id: made.id, who: scene.alice, answerId: 2 });
  expect(await scene.event('MESSAGE_POLL_VOTE_REMOVE')).toMatchObject({ answer_id: 1 });
  const list = async (query: string) =>
    (await scene.ok(voters, 'GET', answersPath(scene, made.id, 2, query))).users.map((u) => u.id);
  expect(await list('')).toEqual([scene.alice, scene.bob]);
  expect(await list(`?after=${scene.alice}`)).toEqual([scene.bob]);
  expect(await list('?limit=1')).toEqual([scene.alice]);
  const seen = await scene.ok(message, 'GET', scene.path('general', `/${made.id}`));
  expect(seen.poll?.results.answer_counts).toEqual([{ id: 2, count: 2, me_voted: false }]);
});

test('allows several answers when told to, and votes can be taken back', async () => {
  await using scene = await createMessageScene();
  const made = await scene.sent(question({ allow_multiselect: true }));
  vote(scene, { id: made.id, who: scene.alice, answerId: 1 });
  vote(scene, { id: made.id, who: scene.alice, answerId: 2 });
  const place = { channelId: scene.channel('general'), messageId: made.id as Snowflake };
  const actor = { kind: 'user', userId: scene.alice } as const;
  scene.act((ctx) => unvotePoll(ctx, actor, { place, answerId: 1 }));
  const seen = await scene.ok(message, 'GET', scene.path('general', `/${made.id}`));
  expect(seen.poll?.results.answer_counts).toEqual([{ id: 2, count: 1, me_voted: false }]);
});

test('is closed by its author, and the result told', async () => {
  await using scene = await createMessageScene();
  const made = await scene.sent(question());
  vote(scene, { id: made.id, who: scene.alice, answerId: 2 });
  const closed = await scene.ok(message, 'POST', expirePath(scene, made.id));
  expect(closed.poll?.results.is_finalized).toBe(true);
  expect(await scene.event('MESSAGE_UPDATE', { id: made.id })).toMatchObject({
    poll: { results: { is_finalized: true } },
  });
  const result = messageEvent.parse(await scene.event('MESSAGE_CREATE', { type: 46 }));
  expect(result).toMatchObject({ message_reference: { message_id: made.id } });
  expect(result.embeds[0]).toEqual({
    type: 'poll_result',
    fields: [
      { name: 'poll_question_text', value: 'Which?' },
      { name: 'victor_answer_votes', value: '1' },
      { name: 'total_votes', value: '1' },
      { name: 'victor_answer_id', value: '2' },
      { name: 'victor_answer_text', value: 'Two' },
    ],
  });
  expect(await scene.call('POST', expirePath(scene, made.id))).toMatchObject(refused(400, 520_001));
  expect(() => vote(scene, { id: made.id, who: scene.bob, answerId: 1 })).toThrow('Poll expired');
});

test('ends by itself when its time has come', async () => {
  await using scene = await createMessageScene({ clock: 'virtual' });
  const made = await scene.sent(question({ duration: 1 }));
  scene.advance(3_599_999);
  const before = await scene.ok(message, 'GET', scene.path('general', `/${made.id}`));
  expect(before.poll?.results.is_finalized).toBe(false);
  scene.advance(1);
  const result = messageEvent.parse(await scene.event('MESSAGE_CREATE', { type: 46 }));
  // Nobody voted: there is no victor.
  expect(result.embeds[0]?.fields?.map(({ name }) => name)).toEqual([
    'poll_question_text',
    'victor_answer_votes',
    'total_votes',
  ]);
});

test('refuses what is no poll, is not one’s own, or no answer', async () => {
  await using scene = await createMessageScene();
  const plain = await scene.sent({ content: 'x' });
  expect(await scene.call('POST', expirePath(scene, plain.id))).toMatchObject(
    refused(400, 520_006),
  );
  expect(await scene.call('POST', expirePath(scene, NOWHERE))).toMatchObject(refused(404, 10_008));
  expect(await scene.call('GET', answersPath(scene, plain.id, 1))).toMatchObject(
    refused(400, 520_006),
  );
  const made = await scene.sent(question());
  expect(await scene.call('GET', answersPath(scene, made.id, 3))).toMatchObject(refused(404, 0));
  expect(await scene.call('GET', answersPath(scene, made.id, 1, '?limit=0'))).toMatchObject(
    invalid('limit', 'NUMBER_TYPE_MIN'),
  );
  const path = scene.path('general', `/${made.id}`);
  expect(await scene.call('PATCH', path, { content: 'x' })).toMatchObject(refused(400, 520_003));
  const bot = { kind: 'bot', userId: scene.botId as Snowflake } as const;
  const place = { channelId: scene.channel('general'), messageId: made.id as Snowflake };
  const cast = () => scene.act((ctx) => votePoll(ctx, bot, { place, answerId: 1 }));
  expect(cast).toThrow(new ApiError('pollVotingBlocked'));
});
