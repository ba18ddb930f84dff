// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { guildIdOf } from '../domain/events.ts';
import { createPopulation } from '../store/population.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { Store } from '../store/store.ts';
import { createTrafficGenerator } from './traffic-generator.ts';

const options = {
  seed: 3,
  guilds: 20,
  membersMin: 2,
  membersMax: 9,
  channelsPerGuild: 5,
  allowedIntents: 0,
};

function createGenerator(seed: number) {
  const population = createPopulation(options);
  const store = new Store(population);
  store.guilds.registerBot(population.self.id);
  for (let index = 0; index < options.guilds; index += 1) store.guilds.addSeeded();
  const owner = { applicationId: population.application.id, userId: population.self.id };
  const context = { store, addresses: { origin: '', gateway: '' } };
  return { generator: createTrafficGenerator(context, owner, seed), store };
}

function generate(seed: number, count: number) {
  const { generator, store } = createGenerator(seed);
  const guilds = store.guilds.available;
  return Array.from({ length: count }, () => generator.next(guilds)).filter((e) => e !== undefined);
}

test('makes the same events for the same seed, byte for byte', () => {
  const once = generate(5, 3_000).map((event) => JSON.stringify(event));
  const again = generate(5, 3_000).map((event) => JSON.stringify(event));
  expect(again).toEqual(once);
  expect(generate(6, 3_000).map((event) => JSON.stringify(event))).not.toEqual(once);
});

test('is mostly messages of about a kilobyte, with a few large ones', () => {
  const events = generate(1, 20_000);
  const names = new Set(events.map((event) => event.name));
  expect(names.size).toBeGreaterThanOrEqual(11);
  const messages = events.filter((event) => event.name === 'MESSAGE_CREATE');
  const sizes = messages.map((event) => JSON.stringify(event.data).length).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  expect(messages.length / events.length).toBeGreaterThan(0.45);
  expect(median).toBeGreaterThan(700);
  expect(median).toBeLessThan(1_500);
  expect(sizes.at(-1)).toBeGreaterThan(20_000);
  expect(sizes.at(-1)).toBeLessThan(64_000);
});

test('numbers its messages and sends direct ones without a guild', () => {
  const messages = generate(1, 5_000).map((event, index) => ({ event, number: index + 1 }));
  const texts = messages.filter(({ event }) => event.name === 'MESSAGE_CREATE');
  for (const { event, number } of texts) {
    const { content } = event.data as { content: string };
    expect(content.startsWith(`#${number} `)).toBe(true);
  }
  const direct = texts.filter(({ event }) => guildIdOf(event) === null);
  expect(direct.length).toBeGreaterThan(0);
  for (const { event } of direct) expect(event.data).not.toHaveProperty('guild_id');
});

test('has nothing to say without guilds', () => {
  expect(createGenerator(1).generator.next([])).toBeUndefined();
});

test('hides content from sessions without the intent', () => {
  const event = generate(1, 50).find((e) => e.name === 'MESSAGE_CREATE' && guildIdOf(e) !== null);
  const reader = { largeThreshold: 50, userId: '1' as Snowflake };
  expect(event?.view?.render({ ...reader, intents: 512 })).toMatchObject({ content: '' });
  expect(event?.view?.render({ ...reader, intents: 512 | 32_768 })).toBe(event?.data);
});
