// SPDX-License-Identifier: AGPL-3.0-only
import { GatewayIntentBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { ALL_INTENTS, INTENTS, receivesEvent, refusedIntents } from './intents.ts';

test('knows the intents that discord-api-types knows', () => {
  const published = new Set(Object.values(GatewayIntentBits).filter((v) => typeof v === 'number'));
  expect(new Set(Object.values(INTENTS))).toEqual(published);
});

test('opens events in guilds and in DMs by different intents', () => {
  expect(receivesEvent(INTENTS.guildMessages, 'MESSAGE_CREATE', true)).toBe(true);
  expect(receivesEvent(INTENTS.guildMessages, 'MESSAGE_CREATE', false)).toBe(false);
  expect(receivesEvent(INTENTS.directMessages, 'MESSAGE_CREATE', false)).toBe(true);
  expect(receivesEvent(INTENTS.directMessages, 'MESSAGE_CREATE', true)).toBe(false);
  expect(receivesEvent(ALL_INTENTS & ~INTENTS.guildPresences, 'PRESENCE_UPDATE', true)).toBe(false);
  expect(receivesEvent(ALL_INTENTS, 'PRESENCE_UPDATE', false)).toBe(false);
});

test('lets through what no intent names', () => {
  expect(receivesEvent(0, 'INTERACTION_CREATE', true)).toBe(true);
  expect(receivesEvent(0, 'SOMETHING_OF_NEXT_YEAR', false)).toBe(true);
});

test('tells invalid intents from disallowed ones', () => {
  for (const bad of [undefined, null, '513', 1.5, -1, 1 << 17, 2 ** 31, 2 ** 40, Number.NaN]) {
    expect(refusedIntents(bad, ALL_INTENTS)).toBe(4013);
  }
  expect(refusedIntents(0, 0)).toBeUndefined();
  expect(refusedIntents(INTENTS.guildMembers, ALL_INTENTS & ~INTENTS.guildMembers)).toBe(4014);
  expect(refusedIntents(INTENTS.guilds, 0)).toBeUndefined();
  expect(refusedIntents(ALL_INTENTS, ALL_INTENTS)).toBeUndefined();
});
