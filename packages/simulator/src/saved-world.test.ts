// SPDX-License-Identifier: AGPL-3.0-only
import { ChannelType, MessageType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { VirtualClock } from './clock.ts';
import { openDirectChannel } from './domain/direct-channels.ts';
import { joinSeededGuild } from './domain/guilds.ts';
import { createMessage } from './domain/messages.ts';
import { addReaction } from './domain/reactions.ts';
import { perform } from './perform.ts';
import { loadWorld, type SavedWorld, saveWorld } from './saved-world.ts';
import { createSimulator } from './simulator.ts';
import type { Snowflake } from './store/snowflake.ts';
import type { World } from './world.ts';

const options = { guilds: 50, seed: 'saved', clock: 'virtual', limits: false } as const;

function firstChannel(world: World): Snowflake {
  const [entry] = world.store.guilds.entries();
  const guild = entry === undefined ? undefined : world.store.guild(entry.id);
  const channel = [...(guild?.channels.values() ?? [])].find(
    ({ type }) => type === ChannelType.GuildText,
  );
  if (channel === undefined) throw new Error('the first guild has a text channel');
  return channel.id;
}

const bot = (world: World) => ({ kind: 'bot', userId: world.applicationId }) as const;

/** What somebody does in a world: a draw, a message with a file and a poll, a reaction, a DM. */
function live(world: World): Snowflake {
  const channelId = firstChannel(world);
  return perform(world, (ctx) => {
    const file = { index: 0, filename: 'a.txt', contentType: null, bytes: Buffer.from('hello') };
    const content = `#${ctx.randoms.stream('test').integer(0, 1_000_000)}`;
    const poll = { question: { text: 'q' }, answers: [{ poll_media: { text: 'a' } }], duration: 1 };
    const sent = { channelId, input: { content, poll }, files: [file] };
    const message = createMessage(ctx, bot(world), sent);
    addReaction(ctx, bot(world), { channelId, messageId: message.id, emoji: '👍' });
    joinSeededGuild(ctx);
    const [userId] = world.store.users.keys();
    openDirectChannel(ctx, bot(world), userId as Snowflake);
    return message.id;
  }).result;
}

function advance({ clock }: World, byMs: number): void {
  if (!(clock instanceof VirtualClock)) throw new Error('the clock is real');
  clock.advance(byMs);
}

test('a world that is saved as text and loaded elsewhere goes on as it would have', async () => {
  await using one = await createSimulator(options);
  await using two = await createSimulator(options);
  live(one.world);
  advance(one.world, 60_000);
  const text = JSON.stringify(saveWorld(one.world));
  loadWorld(two.world, JSON.parse(text) as SavedWorld);
  expect(JSON.stringify(saveWorld(two.world))).toBe(text);
  expect(live(two.world)).toBe(live(one.world));
  // The poll's end is scheduled in both.
  advance(one.world, 3_600_000);
  advance(two.world, 3_600_000);
  expect(JSON.stringify(saveWorld(two.world))).toBe(JSON.stringify(saveWorld(one.world)));
  const results = [...two.world.store.log(firstChannel(two.world)).values()];
  expect(results.filter(({ type }) => type === MessageType.PollResult)).toHaveLength(2);
  expect(two.guildIds).toEqual(one.guildIds);
});

test('guilds that nobody has asked for are saved by their number', async () => {
  await using simulator = await createSimulator({ ...options, guilds: 5_000 });
  const { guilds } = saveWorld(simulator.world).store as { guilds: { guild?: unknown }[] };
  expect(guilds).toHaveLength(5_000);
  expect(guilds.every((guild) => guild.guild === undefined)).toBe(true);
});

test('a world of another seed is not loaded', async () => {
  await using one = await createSimulator(options);
  await using two = await createSimulator({ ...options, seed: 'other' });
  expect(() => loadWorld(two.world, saveWorld(one.world))).toThrow(/seed/);
});
