// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import {
  INTENT_NAMES,
  intentBits,
  parseIntents,
  PRIVILEGED_INTENTS,
  UNPRIVILEGED_INTENTS,
} from './intents.ts';

test('the bits are those Discord documents', () => {
  expect(intentBits(['GUILDS'])).toBe(1);
  expect(intentBits(['GUILD_MESSAGES'])).toBe(512);
  expect(intentBits(['MESSAGE_CONTENT'])).toBe(32_768);
  expect(intentBits(['AUTO_MODERATION_EXECUTION'])).toBe(2_097_152);
  expect(intentBits(INTENT_NAMES)).toBe(53_608_447);
  expect(intentBits([])).toBe(0);
});

test('the unprivileged ones are all but three', () => {
  const privileged = intentBits(PRIVILEGED_INTENTS);
  expect(privileged).toBe(2 + 256 + 32_768);
  expect(UNPRIVILEGED_INTENTS & privileged).toBe(0);
  expect(UNPRIVILEGED_INTENTS | privileged).toBe(intentBits(INTENT_NAMES));
});

test.each([
  { text: '0', bits: 0 },
  { text: '513', bits: 513 },
  { text: ' 513\n', bits: 513 },
  { text: '2147483647', bits: 2_147_483_647 },
  { text: 'GUILDS', bits: 1 },
  { text: 'guilds,Guild_Messages', bits: 513 },
  { text: 'GUILDS | GUILD_MESSAGES', bits: 513 },
  { text: 'GUILDS  GUILDS', bits: 1 },
])('reads "$text"', ({ text, bits }) => {
  expect(parseIntents(text)).toBe(bits);
});

test.each([
  '',
  ' ',
  '-1',
  '1.5',
  '0x10',
  '2147483648',
  '99999999999',
  'GUILD',
  'GUILDS,FOO',
  'toString',
])('refuses "%s"', (text) => {
  expect(parseIntents(text)).toBeUndefined();
});
