// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { z } from 'zod';
import { control } from '../calls.fixture.ts';
import { guildEmoji, nothing } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused, type Scene } from '../guild-scene.fixture.ts';

const bytes = Buffer.from('\x89PNG, hardly a picture', 'latin1');
const image = `data:image/png;base64,${bytes.toString('base64')}`;
const list = z.strictObject({ items: z.array(guildEmoji) });
const pathOf = ({ simulator }: Scene) => `/applications/${simulator.applicationId}/emojis`;
const create = (scene: Scene, body: object = {}) =>
  scene.ok(guildEmoji, 'POST', pathOf(scene), { name: 'wave', image, ...body });

test('makes, shows, renames and deletes an emoji of its own', async () => {
  await using scene = await createScene();
  const answered = await scene.call('POST', pathOf(scene), { name: 'wave', image });
  expect(answered.status).toBe(201);
  const made = guildEmoji.parse(answered.body);
  expect(made).toMatchObject({ name: 'wave', roles: [], user: { id: scene.botId } });
  expect(await scene.ok(list, 'GET', pathOf(scene))).toEqual({ items: [made] });
  const path = `${pathOf(scene)}/${made.id}`;
  expect(await scene.ok(guildEmoji, 'GET', path)).toEqual(made);
  const { origin } = new URL(scene.simulator.apiUrl);
  const picture = await fetch(`${origin}/emojis/${made.id}.png`);
  expect(Buffer.from(await picture.arrayBuffer())).toEqual(bytes);
  const changed = await scene.ok(guildEmoji, 'PATCH', path, { name: 'hello' });
  expect(changed).toEqual({ ...made, name: 'hello' });
  await scene.ok(nothing, 'DELETE', path);
  for (const method of ['GET', 'PATCH', 'DELETE']) {
    const body = method === 'PATCH' ? {} : undefined;
    expect(await scene.call(method, path, body)).toMatchObject(refused(404, 10_014));
  }
  expect(await scene.eventNames()).not.toContain('GUILD_EMOJIS_UPDATE');
});

test('the bot reacts with it without USE_EXTERNAL_EMOJIS, others only where it is', async () => {
  await using scene = await createScene();
  const channelId = scene.channelId(0);
  const deny = (1n << 18n).toString();
  const own = `/channels/${channelId}/permissions/${scene.botId}`;
  await scene.ok(nothing, 'PUT', own, { type: 1, allow: '0', deny });
  const { id, name } = await create(scene);
  const { body } = await scene.call('POST', `/channels/${channelId}/messages`, { content: 'x' });
  const messageId = String(body['id']);
  const react = { userId: scene.ownerId, channelId, messageId, emoji: `${name}:${id}` };
  const early = await control(scene.simulator, 'POST', '/act/react', react);
  expect(early.status).toBe(400);
  const path = `/channels/${channelId}/messages/${messageId}/reactions/${name}%3A${id}/@me`;
  await scene.ok(nothing, 'PUT', path);
  const told = await scene.event('MESSAGE_REACTION_ADD', { user_id: scene.botId });
  expect(told).toMatchObject({ emoji: { id, name, animated: false } });
  const late = await control(scene.simulator, 'POST', '/act/react', react);
  expect(late.status).toBe(200);
});

test.each([
  [{ name: 'x', image }, 'name'],
  [{ name: 'wave', image: 'me.png' }, 'image'],
  [{ name: 'wave' }, 'image'],
])('refuses the emoji %j', async (body, path) => {
  await using scene = await createScene();
  const answered = await scene.call('POST', pathOf(scene), body);
  expect(answered).toMatchObject({ status: 400, body: { code: 50_035 } });
  expect(Object.keys(answered.body['errors'] as object)).toEqual([path]);
});

test('refuses a name that is too short for one that is there', async () => {
  await using scene = await createScene();
  const { id } = await create(scene);
  const answered = await scene.call('PATCH', `${pathOf(scene)}/${id}`, { name: 'x' });
  expect(answered).toMatchObject(invalid('name', 'BASE_TYPE_BAD_LENGTH'));
});

test('knows no emojis of an application that is not there', async () => {
  await using scene = await createScene();
  const path = `/applications/${NOWHERE}/emojis`;
  const denied = refused(404, 10_002);
  expect(await scene.call('GET', path)).toMatchObject(denied);
  expect(await scene.call('POST', path, { name: 'wave', image })).toMatchObject(denied);
  for (const method of ['GET', 'PATCH', 'DELETE']) {
    const body = method === 'PATCH' ? {} : undefined;
    expect(await scene.call(method, `${path}/${NOWHERE}`, body)).toMatchObject(denied);
  }
});

test('has room for 2,000', async () => {
  await using scene = await createScene();
  const first = await create(scene);
  const { applicationEmojis } = scene.simulator.world.store;
  const [record] = applicationEmojis.values();
  for (let count = 1; count < 2_000; count += 1) {
    applicationEmojis.set(String(count) as never, { ...record, id: first.id } as never);
  }
  const more = await scene.call('POST', pathOf(scene), { name: 'wave', image });
  expect(more).toMatchObject(refused(400, 30_008));
});
