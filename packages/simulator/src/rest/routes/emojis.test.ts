// SPDX-License-Identifier: AGPL-3.0-only
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createEmoji } from '../../domain/emojis.ts';
import { perform } from '../../perform.ts';
import type { Snowflake } from '../../store/snowflake.ts';
import { guildEmoji, nothing } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused, type Scene } from '../guild-scene.fixture.ts';

const uri = (type: string, bytes: number) =>
  `data:image/${type};base64,${Buffer.alloc(bytes, 'GIF89a').toString('base64')}`;
const image = uri('png', 100);
const shownEmoji = guildEmoji.partial({ user: true });
const pathOf = ({ guildId }: Scene) => `/guilds/${guildId}/emojis`;

const create = (scene: Scene, body: object = {}) =>
  scene.ok(guildEmoji, 'POST', pathOf(scene), { name: 'wave', image, ...body });

test('makes, shows, renames and deletes an emoji, and tells of all that are there', async () => {
  await using scene = await createScene();
  const made = await create(scene);
  expect(made).toMatchObject({ name: 'wave', animated: false, user: { id: scene.botId } });
  const guild_id = scene.guildId;
  expect(await scene.event('GUILD_EMOJIS_UPDATE')).toEqual({ guild_id, emojis: [made] });
  expect(await scene.ok(z.array(guildEmoji), 'GET', pathOf(scene))).toEqual([made]);
  const path = `${pathOf(scene)}/${made.id}`;
  expect(await scene.ok(guildEmoji, 'GET', path)).toEqual(made);
  const changed = await scene.ok(guildEmoji, 'PATCH', path, { name: 'hello', roles: [guild_id] });
  expect(changed).toMatchObject({ id: made.id, name: 'hello', roles: [guild_id] });
  await scene.event('GUILD_EMOJIS_UPDATE', { emojis: [changed] });
  await scene.ok(nothing, 'DELETE', path);
  await scene.event('GUILD_EMOJIS_UPDATE', { emojis: [] });
  for (const method of ['GET', 'PATCH', 'DELETE']) {
    const body = method === 'PATCH' ? {} : undefined;
    expect(await scene.call(method, path, body)).toMatchObject(refused(404, 10_014));
  }
});

test('counts still and moving ones apart', async () => {
  await using scene = await createScene();
  for (let count = 0; count < 50; count += 1) await create(scene);
  const more = await scene.call('POST', pathOf(scene), { name: 'wave', image });
  expect(more).toMatchObject(refused(400, 30_008));
  expect(await create(scene, { image: uri('gif', 100) })).toMatchObject({ animated: true });
});

test.each([
  [{ image }, 'name', 'BASE_TYPE_REQUIRED'],
  [{ name: 'x', image }, 'name', 'BASE_TYPE_BAD_LENGTH'],
  [{ name: 'no spaces', image }, 'name', 'STRING_TYPE_REGEX'],
  [{ name: 'wave' }, 'image', 'BASE_TYPE_REQUIRED'],
  [{ name: 'wave', image: 'wave.png' }, 'image', 'IMAGE_INVALID'],
  [{ name: 'wave', image: 'data:image/png;base64,bm8gaW1hZ2U=' }, 'image', 'IMAGE_INVALID'],
])('refuses the emoji %j', async (body, path, code) => {
  await using scene = await createScene();
  expect(await scene.call('POST', pathOf(scene), body)).toMatchObject(invalid(path, code));
});

test('refuses pictures above 256 KiB and names that do not fit', async () => {
  await using scene = await createScene();
  const large = { name: 'wave', image: uri('png', 262_145) };
  const answered = await scene.call('POST', pathOf(scene), large);
  expect(answered).toMatchObject(invalid('image', 'BINARY_TYPE_MAX_SIZE'));
  const { id } = await create(scene);
  const renamed = await scene.call('PATCH', `${pathOf(scene)}/${id}`, { name: 'a b' });
  expect(renamed).toMatchObject(invalid('name', 'STRING_TYPE_REGEX'));
});

test('takes permissions, fewer for its own', async () => {
  await using none = await createScene({ botPermissions: P.ViewChannel.toString() });
  const denied = refused(403, 50_013);
  const refusedHere = await none.call('POST', pathOf(none), { name: 'wave', image });
  expect(refusedHere).toMatchObject(denied);
  const botPermissions = P.CreateGuildExpressions.toString();
  await using some = await createScene({ botPermissions });
  const { id } = await create(some);
  const path = `${pathOf(some)}/${id}`;
  expect(await some.ok(guildEmoji, 'PATCH', path, { name: 'mine' })).toMatchObject({
    name: 'mine',
  });
  await some.ok(nothing, 'DELETE', path);
});

test.each([
  ['nobody', 0n, false, [false, false]],
  ['who makes emojis', P.CreateGuildExpressions, false, [true, false]],
  ['the maker', P.CreateGuildExpressions, true, [true, true]],
  ['who manages them', P.ManageGuildExpressions, false, [true, true]],
] as const)('tells %s who made an emoji', async (_who, bits, isOwn, [inList, alone]) => {
  await using scene = await createScene({ botPermissions: bits.toString() });
  const id = perform(scene.simulator.world, (ctx) => {
    const actor = {
      kind: 'system',
      userId: (isOwn ? scene.botId : scene.ownerId) as Snowflake,
    } as const;
    const input = { name: 'wave', image: { contentType: 'image/png', bytes: Buffer.from('x') } };
    return createEmoji(ctx, actor, { guildId: scene.guildId as Snowflake, input }).id;
  }).result;
  const [first] = await scene.ok(z.array(shownEmoji), 'GET', pathOf(scene));
  expect(first?.user !== undefined).toBe(inList);
  const one = await scene.ok(shownEmoji, 'GET', `${pathOf(scene)}/${id}`);
  expect(one.user !== undefined).toBe(alone);
});

test.each(['GET', 'POST'])('knows no guild that is not there: %s', async (method) => {
  await using scene = await createScene();
  const body = method === 'POST' ? { name: 'wave', image } : undefined;
  const answered = await scene.call(method, `/guilds/${NOWHERE}/emojis`, body);
  expect(answered).toMatchObject(refused(404, 10_004));
});
