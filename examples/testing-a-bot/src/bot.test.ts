// SPDX-License-Identifier: Apache-2.0
import { type Discord, type Guild, startSimulator, type User } from '@gatefleet/testing';
import type { Client } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBot } from './bot.ts';

let discord: Discord;
let bot: Client;
let alice: User;
let guild: Guild;

beforeAll(async () => {
  discord = await startSimulator();
  bot = await startBot(discord.token, { api: discord.apiUrl });
  alice = await discord.user('alice');
  guild = await discord.guild({ members: [alice] });
});

afterAll(async () => {
  await bot.destroy();
  await discord[Symbol.asyncDispose]();
});

test('the bot greets, and its button can be pressed once', async () => {
  const reply = await alice.command('greet', { who: alice });
  expect(reply.content).toBe('Hello, alice!');
  const waved = await reply.click('wave');
  expect(waved.message).toMatchObject({ content: 'alice waved', components: [] });
});

test('the bot answers a message', async () => {
  const ping = await alice.send(guild.channels['general'] ?? '', '!ping');
  const pong = await discord.nextMessage(ping.channel_id, { after: ping });
  expect(pong).toMatchObject({ content: 'Pong!', message_reference: { message_id: ping.id } });
});
