// SPDX-License-Identifier: AGPL-3.0-only
// What can still be done in threads that are archived or locked (docs: Threads).
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { votePoll } from '../../domain/polls.ts';
import { addReaction } from '../../domain/reactions.ts';
import type { Snowflake } from '../../store/snowflake.ts';
import { thread } from '../guild-answers.fixture.ts';
import { refused } from '../guild-scene.fixture.ts';
import { message } from '../message-answers.fixture.ts';
import { createMessageScene, type MessageScene } from '../message-scene.fixture.ts';

interface ClosedThread {
  readonly scene: MessageScene;
  readonly messages: string;
  readonly own: string;
  readonly other: string;
}

/** A thread with a message of the bot's and one of Alice's, both with a reaction. */
async function closed(scene: MessageScene, how: object, manages: boolean): Promise<ClosedThread> {
  const threads = `/channels/${scene.channel('general')}/threads`;
  const { id } = await scene.ok(thread, 'POST', threads, { name: 'talk', type: 11 });
  const messages = `/channels/${id}/messages`;
  const own = (await scene.ok(message, 'POST', messages, { content: 'x' })).id;
  const other = (await scene.ok(message, 'POST', messages, { content: 'y' })).id;
  for (const one of [own, other]) {
    expect((await scene.call('PUT', `${messages}/${one}/reactions/%F0%9F%91%8D/@me`)).status).toBe(
      204,
    );
  }
  expect((await scene.call('PATCH', `/channels/${id}`, how)).status).toBe(200);
  const overwrite = `/channels/${scene.channel('general')}/permissions/${scene.roles.get('bots')}`;
  const deny = String(manages ? 0n : P.ManageThreads);
  expect((await scene.call('PUT', overwrite, { type: 0, deny })).status).toBe(204);
  return { scene, messages, own, other };
}

test('a post in a forum takes SEND_MESSAGES there, not what threads take', async () => {
  await using scene = await createMessageScene();
  const forum = scene.channel('board');
  const overwrite = `/channels/${forum}/permissions/${scene.roles.get('bots')}`;
  const post = async () => {
    const body = { name: 'p', message: { embeds: [{ title: 'x' }] } };
    return scene.call('POST', `/channels/${forum}/threads`, body);
  };
  const deny = String(P.SendMessagesInThreads);
  expect((await scene.call('PUT', overwrite, { type: 0, deny })).status).toBe(204);
  const posted = await post();
  expect(posted).toMatchObject({ status: 201 });
  const more = `/channels/${String(posted.body['id'])}/messages`;
  expect(await scene.call('POST', more, { content: 'x' })).toMatchObject(refused(403, 50_013));
  await scene.call('PUT', overwrite, { type: 0, deny: String(P.SendMessages) });
  expect(await post()).toMatchObject(refused(403, 50_013));
});

const LIKE = '/reactions/%F0%9F%91%8D';
const ARCHIVED = { archived: true };
const LOCKED = { locked: true };
const BOTH = { archived: true, locked: true };

test.each([
  ['an edit', 'PATCH', '', { content: 'z' }, ARCHIVED, true, 50_083],
  ['an edit', 'PATCH', '', { content: 'z' }, LOCKED, false, 160_005],
  ['an edit', 'PATCH', '', { content: 'z' }, LOCKED, true, 200],
  ['a new reaction', 'PUT', '/reactions/%F0%9F%91%8E/@me', undefined, ARCHIVED, true, 50_083],
  ['a new reaction', 'PUT', '/reactions/%F0%9F%91%8E/@me', undefined, LOCKED, false, 204],
  ['a reaction less', 'DELETE', `${LIKE}/@me`, undefined, ARCHIVED, true, 50_083],
  ['a reaction less', 'DELETE', `${LIKE}/@me`, undefined, LOCKED, false, 204],
  ['an emoji less', 'DELETE', LIKE, undefined, ARCHIVED, true, 50_083],
  ['no reactions', 'DELETE', '/reactions', undefined, ARCHIVED, true, 50_083],
  ['a deletion', 'DELETE', '', undefined, ARCHIVED, false, 204],
  ['a deletion', 'DELETE', '', undefined, LOCKED, false, 204],
  ['a deletion', 'DELETE', '', undefined, BOTH, false, 160_005],
  ['a deletion', 'DELETE', '', undefined, BOTH, true, 204],
] as const)('%s: %s %s %j in a thread %j (manages: %s)', async (...row) => {
  const [, method, more, body, how, manages, expected] = row;
  await using scene = await createMessageScene();
  const { messages, own } = await closed(scene, how, manages);
  const answered = await scene.call(method, `${messages}/${own}${more}`, body);
  const status = expected === 50_083 ? 400 : 403;
  expect(answered).toMatchObject(
    expected < 1_000 ? { status: expected } : refused(status, expected),
  );
});

test('what is archived is neither pinned nor unpinned, nor deleted in bulk once it is locked', async () => {
  await using scene = await createMessageScene();
  const { messages, own, other } = await closed(scene, BOTH, false);
  const pin = `${messages}/pins/${own}`;
  expect(await scene.call('PUT', pin)).toMatchObject(refused(400, 50_083));
  expect(await scene.call('DELETE', pin)).toMatchObject(refused(400, 50_083));
  const bulk = await scene.call('POST', `${messages}/bulk-delete`, { messages: [own, other] });
  expect(bulk).toMatchObject(refused(403, 160_005));
});

test('users neither react nor vote in an archived thread, and a webhook edits nothing there', async () => {
  await using scene = await createMessageScene();
  const home = scene.channel('general');
  const hook = await scene.call('POST', `/channels/${home}/webhooks`, { name: 'Herald' });
  const { id: hookId, token } = hook.body as { id: string; token: string };
  const threads = `/channels/${home}/threads`;
  const { id } = await scene.ok(thread, 'POST', threads, { name: 'talk', type: 11 });
  const poll = { question: { text: 'q' }, answers: [{ poll_media: { text: 'a' } }] };
  const asked = await scene.ok(message, 'POST', `/channels/${id}/messages`, { poll });
  const path = `/webhooks/${hookId}/${token}`;
  const said = await scene.call('POST', `${path}?wait=true&thread_id=${id}`, { content: 'x' });
  await scene.call('PATCH', `/channels/${id}`, ARCHIVED);
  const edited = `${path}/messages/${String(said.body['id'])}?thread_id=${id}`;
  expect(await scene.call('PATCH', edited, { content: 'y' })).toMatchObject(refused(400, 50_083));
  const place = { channelId: id as Snowflake, messageId: asked.id as Snowflake };
  const alice = { kind: 'user', userId: scene.alice } as const;
  expect(() => scene.act((ctx) => addReaction(ctx, alice, { ...place, emoji: '👍' }))).toThrow(
    'Thread is archived',
  );
  expect(() => scene.act((ctx) => votePoll(ctx, alice, { place, answerId: 1 }))).toThrow(
    'Thread is archived',
  );
});
