// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { invalid, NOWHERE, refused } from '../guild-scene.fixture.ts';
import { messageEvent, messages, pinsPage } from '../message-answers.fixture.ts';
import { createMessageScene, type MessageScene } from '../message-scene.fixture.ts';

const newer = (scene: MessageScene, more = '', where = 'general') =>
  scene.path(where, `/pins${more}`);
const older = (scene: MessageScene, more = '', where = 'general') =>
  `/channels/${scene.channel(where)}/pins${more}`;

const done = { status: 204, body: undefined };

test.each([
  ['newer', newer],
  ['older', older],
])('pins and unpins by the %s routes', async (_name, path) => {
  await using scene = await createMessageScene({ clock: 'virtual' });
  const id = scene.said('x');
  expect(await scene.call('PUT', path(scene, `/${id}`))).toEqual(done);
  expect(await scene.call('PUT', path(scene, `/${id}`))).toEqual(done);
  expect(await scene.event('MESSAGE_UPDATE', { id })).toMatchObject({ pinned: true });
  expect(await scene.event('CHANNEL_PINS_UPDATE')).toEqual({
    guild_id: scene.guildId,
    channel_id: scene.channel('general'),
    last_pin_timestamp: '2026-01-01T00:00:00.000000+00:00',
  });
  const notice = messageEvent.parse(await scene.event('MESSAGE_CREATE', { type: 6 }));
  expect(notice).toMatchObject({
    author: { id: scene.botId },
    content: '',
    message_reference: { message_id: id },
  });
  expect(await scene.call('DELETE', path(scene, `/${id}`))).toEqual(done);
  expect(await scene.ok(messages, 'GET', older(scene))).toEqual([]);
  const names = await scene.eventNames();
  expect(names.filter((name) => name === 'CHANNEL_PINS_UPDATE')).toHaveLength(2);
});

test('lists pins in pages, the newest pin first', async () => {
  await using scene = await createMessageScene({ clock: 'virtual' });
  const ids = ['a', 'b', 'c'].map((content) => scene.said(content));
  for (const id of [ids[1], ids[0], ids[2]]) {
    scene.advance(1_000);
    await scene.call('PUT', newer(scene, `/${id}`));
  }
  const page = async (query: string) => scene.ok(pinsPage, 'GET', newer(scene, query));
  const all = await page('');
  expect(all.items.map((item) => item.message.content)).toEqual(['c', 'a', 'b']);
  expect(all.has_more).toBe(false);
  const first = await page('?limit=2');
  expect(first).toMatchObject({ has_more: true });
  const before = first.items.at(-1)?.pinned_at ?? '';
  const rest = await page(`?limit=2&before=${encodeURIComponent(before)}`);
  expect(rest.items.map((item) => item.message.content)).toEqual(['b']);
  const old = await scene.ok(messages, 'GET', older(scene));
  expect(old.map(({ content }) => content)).toEqual(['c', 'a', 'b']);
});

test('refuses without PIN_MESSAGES, for what is not there, and bad pages', async () => {
  await using scene = await createMessageScene();
  const id = scene.said('x', 'pinless');
  for (const method of ['PUT', 'DELETE']) {
    const answered = await scene.call(method, newer(scene, `/${id}`, 'pinless'));
    expect(answered).toMatchObject(refused(403, 50_013));
    expect(await scene.call(method, newer(scene, `/${NOWHERE}`))).toMatchObject(
      refused(404, 10_008),
    );
  }
  expect(await scene.call('GET', newer(scene, '?limit=51'))).toMatchObject(
    invalid('limit', 'NUMBER_TYPE_MAX'),
  );
  expect(await scene.call('GET', newer(scene, '?before=now'))).toMatchObject(
    invalid('before', 'DATE_TIME_TYPE_PARSE'),
  );
  expect(await scene.call('GET', newer(scene, '', 'blind'))).toMatchObject(refused(403, 50_001));
  expect(await scene.ok(pinsPage, 'GET', newer(scene, '', 'forgetful'))).toEqual({
    items: [],
    has_more: false,
  });
});
