// SPDX-License-Identifier: AGPL-3.0-only
// Rules of Discord's documents that single channels meet seldom.
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Snowflake } from '../../store/snowflake.ts';
import { invalid, refused } from '../guild-scene.fixture.ts';
import { createMessageScene, type MessageScene } from '../message-scene.fixture.ts';

test('knows the regions of voice', async () => {
  await using scene = await createMessageScene();
  const path = `/channels/${scene.channel('calls')}`;
  expect(await scene.call('PATCH', path, { rtc_region: 'rotterdam' })).toMatchObject({
    status: 200,
  });
  expect(await scene.call('PATCH', path, { rtc_region: 'atlantis' })).toMatchObject(
    invalid('rtc_region', 'BASE_TYPE_CHOICES'),
  );
});

/** Takes permissions away from the bot in a channel. */
function deny(scene: MessageScene, name: string, bits: bigint): void {
  scene.act(({ store }) => {
    const guild = store.guild(scene.guildId as Snowflake);
    const channel = guild?.channels.get(scene.channel(name));
    const id = scene.roles.get('bots');
    if (guild === undefined || channel === undefined || id === undefined) return;
    const overwrites = [{ id, type: 0 as const, allow: '0', deny: String(bits) }];
    store.guilds.putChannel(guild, { ...channel, overwrites });
  });
}

const move = async (scene: MessageScene, ...moves: readonly object[]) =>
  scene.call('PATCH', `/guilds/${scene.guildId}/channels`, moves);

test('moves one channel into another category at a time', async () => {
  await using scene = await createMessageScene();
  const parent_id = scene.channel('group');
  const [first, second] = [{ id: scene.channel('general') }, { id: scene.channel('news') }];
  const both = await move(scene, { ...first, parent_id }, { ...second, parent_id });
  expect(both).toEqual({
    status: 400,
    body: { code: 40_009, message: 'Only one channel can have a parent_id modified at a time' },
  });
  const one = await move(scene, { ...first, parent_id }, { ...second, position: 1 });
  expect(one).toMatchObject({ status: 204 });
  const again = await move(scene, { ...first, parent_id }, { ...second, parent_id });
  expect(again).toMatchObject({ status: 204 });
});

test.each([
  ['a place', { position: 3 }, P.ViewChannel, 204],
  ['a place', { position: 3 }, P.ManageChannels, 204],
  ['a category', {}, P.ViewChannel, 403],
  ['a category', {}, P.ManageChannels, 403],
])('moves a channel to %s: %j without %s answers %i', async (what, fields, bits, status) => {
  await using scene = await createMessageScene();
  deny(scene, 'general', bits);
  const parent = what === 'a category' ? { parent_id: scene.channel('group') } : {};
  const answered = await move(scene, { id: scene.channel('general'), ...fields, ...parent });
  expect(answered).toMatchObject(status === 403 ? refused(403, 50_001) : { status });
});

test('moving into a category takes MANAGE_CHANNELS there, and locking MANAGE_ROLES', async () => {
  await using scene = await createMessageScene();
  const [id, parent_id] = [scene.channel('general'), scene.channel('group')];
  deny(scene, 'news', P.ManageRoles);
  const locked = { id: scene.channel('news'), parent_id, lock_permissions: true };
  expect(await move(scene, locked)).toMatchObject(refused(403, 50_013));
  deny(scene, 'group', P.ManageChannels);
  expect(await move(scene, { id, parent_id })).toMatchObject(refused(403, 50_001));
});
