// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { createPopulation } from '../store/population.ts';
import { createTrafficGenerator } from './traffic-generator.ts';

const options = { seed: 3, guilds: 20, membersMin: 2, membersMax: 9, channelsPerGuild: 5 };

function generate(seed: number, count: number) {
  const population = createPopulation(options);
  const generator = createTrafficGenerator(population, seed);
  const guilds = [...population.guilds.values()];
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
  const direct = texts.filter(({ event }) => event.guildId === null);
  expect(direct.length).toBeGreaterThan(0);
  for (const { event } of direct) expect(event.data).not.toHaveProperty('guild_id');
});

test('has nothing to say without guilds', () => {
  expect(createTrafficGenerator(createPopulation(options), 1).next([])).toBeUndefined();
});

test('hides content from sessions without the intent', () => {
  const event = generate(1, 50).find((e) => e.name === 'MESSAGE_CREATE' && e.guildId !== null);
  expect(event?.view?.({ intents: 512, largeThreshold: 50 })).toMatchObject({ content: '' });
  expect(event?.view?.({ intents: 512 | 32_768, largeThreshold: 50 })).toBe(event?.data);
});
