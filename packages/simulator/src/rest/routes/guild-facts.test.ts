// SPDX-License-Identifier: AGPL-3.0-only
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { control } from '../calls.fixture.ts';
import { guildEmoji, id } from '../guild-answers.fixture.ts';
import { createScene, NOWHERE, refused } from '../guild-scene.fixture.ts';

const regions = z
  .array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      optimal: z.boolean(),
      deprecated: z.boolean(),
      custom: z.boolean(),
    }),
  )
  .min(1);

const preview = z.strictObject({
  id,
  name: z.string(),
  icon: z.string().nullable(),
  splash: z.string().nullable(),
  discovery_splash: z.string().nullable(),
  emojis: z.array(guildEmoji),
  features: z.array(z.string()),
  approximate_member_count: z.int(),
  approximate_presence_count: z.int(),
  description: z.string().nullable(),
  stickers: z.array(z.never()),
});

test('lists voice regions, of which one is nearest', async () => {
  await using scene = await createScene();
  const all = await scene.ok(regions, 'GET', '/voice/regions');
  expect(all.filter(({ optimal }) => optimal)).toHaveLength(1);
  expect(await scene.ok(regions, 'GET', `/guilds/${scene.guildId}/regions`)).toEqual(all);
  const nowhere = await scene.call('GET', `/guilds/${NOWHERE}/regions`);
  expect(nowhere).toMatchObject(refused(404, 10_004));
});

test('shows a preview of a guild that it is in, or that anybody may find', async () => {
  await using scene = await createScene();
  const path = `/guilds/${scene.guildId}/preview`;
  expect(await scene.ok(preview, 'GET', path)).toMatchObject({
    id: scene.guildId,
    name: scene.guild['name'],
    approximate_member_count: scene.guild['member_count'],
  });
  const other = await control<{ guildId: string }>(scene.simulator, 'POST', '/guilds', {
    name: 'Elsewhere',
    bots: [],
    members: [{ userId: scene.ownerId }],
  });
  const elsewhere = `/guilds/${other.body.guildId}/preview`;
  expect(await scene.call('GET', elsewhere)).toMatchObject(refused(404, 10_004));
  const guild = scene.simulator.world.store.guild(other.body.guildId as never);
  Object.assign(guild ?? {}, { settings: { ...guild?.settings, features: ['DISCOVERABLE'] } });
  expect(await scene.ok(preview, 'GET', elsewhere)).toMatchObject({ name: 'Elsewhere' });
});

test('no guild has a vanity URL, as those are told who manage it', async () => {
  await using scene = await createScene();
  const vanity = z.strictObject({ code: z.null(), uses: z.literal(0) });
  await scene.ok(vanity, 'GET', `/guilds/${scene.guildId}/vanity-url`);
  const nowhere = await scene.call('GET', `/guilds/${NOWHERE}/vanity-url`);
  expect(nowhere).toMatchObject(refused(404, 10_004));
  await using poor = await createScene({ botPermissions: P.ViewChannel.toString() });
  const denied = await poor.call('GET', `/guilds/${poor.guildId}/vanity-url`);
  expect(denied).toMatchObject(refused(403, 50_013));
});
