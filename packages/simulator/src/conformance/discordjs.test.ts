// SPDX-License-Identifier: AGPL-3.0-only
// discord.js from npm, unmodified: only its URLs are set.
import { Client, Events, GatewayIntentBits, type Message } from 'discord.js';
import { expect, test } from 'vitest';
import { eventually } from '../gateway/bare-client.fixture.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import { runScript, surprises } from './outcomes.ts';
import { STEPS } from './steps.ts';

function createClient(simulator: Simulator): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.MessageContent,
    ],
    rest: { api: simulator.apiUrl },
  });
}

function messageFrom(simulator: Simulator, content: string): object {
  return {
    id: `${1_456_074_456_412_848_128n + BigInt(content.length)}`,
    type: 0,
    channel_id: '81384788765712384',
    guild_id: simulator.guildIds[0],
    author: { id: '81384788765712399', username: 'someone', discriminator: '0', avatar: null },
    content,
    timestamp: '2026-01-01T00:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
  };
}

async function emit(simulator: Simulator, content: string): Promise<void> {
  // The channel of the message must be one that the client knows.
  const data = messageFrom(simulator, content);
  await simulator.control.emit({ event: 'MESSAGE_CREATE', data });
}

test('discord.js logs in, sees its guilds and messages, and resumes with three missed events', async () => {
  await using simulator = await createSimulator({ guilds: 5 });
  await using client = Object.assign(createClient(simulator), {
    [Symbol.asyncDispose]: async () => client.destroy(),
  });
  let readies = 0;
  let resumes = 0;
  const raw: string[] = [];
  const errors: unknown[] = [];
  client.on(Events.ShardReady, () => (readies += 1));
  client.on(Events.ShardResume, () => (resumes += 1));
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.ShardError, (error) => errors.push(error));
  client.on(Events.Raw, (packet: { t: string | null; d: { content: string } }) => {
    if (packet.t === 'MESSAGE_CREATE') raw.push(packet.d.content);
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(simulator.token);
  await ready;
  expect(client.user?.id).toBe(simulator.applicationId);
  expect(client.guilds.cache.map((guild) => guild.id).sort()).toEqual(
    simulator.guildIds.toSorted(),
  );

  await emit(simulator, 'seen');
  await eventually(() => raw).toEqual(['seen']);

  // Nothing reaches the client while the gateway refuses connections: it must miss all three.
  await simulator.control.setGatewayFaults({ refuseConnections: 503 });
  await simulator.control.drop({ how: 'close', code: 4000 });
  await eventually(async () => (await simulator.control.state()).sessions).toMatchObject([
    { connected: false },
  ]);
  for (const content of ['missed 1', 'missed 2', 'missed 3']) await emit(simulator, content);
  expect(raw).toEqual(['seen']);
  await simulator.control.setGatewayFaults({ refuseConnections: null });

  await eventually(() => resumes).toBe(1);
  await emit(simulator, 'live');
  await eventually(() => raw.at(-1)).toBe('live');
  expect(raw).toEqual(['seen', 'missed 1', 'missed 2', 'missed 3', 'live']);
  expect(readies).toBe(1);
  expect((await simulator.control.state()).counts).toMatchObject({ identifies: 1, resumes: 1 });
});

test('discord.js hands the generated traffic to its listeners', async () => {
  await using simulator = await createSimulator({ guilds: 5 });
  await using client = Object.assign(createClient(simulator), {
    [Symbol.asyncDispose]: async () => client.destroy(),
  });
  const contents: string[] = [];
  client.on(Events.MessageCreate, (message: Message) => contents.push(message.content));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(simulator.token);
  await ready;
  await simulator.control.startTraffic({ eventsPerSecond: 2_000, limit: 300 });
  await eventually(() => contents.length).toBeGreaterThan(100);
  const numbers = contents.map((content) => Number(/^#(\d+) /.exec(content)?.[1]));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test('discord.js goes through the whole script of the conformance tests', async () => {
  const run = { library: 'discord.js', transport: 'none' } as const;
  const row = await runScript(run);
  const outcomes = Object.values(row).map(({ kind }) => kind);
  expect(surprises(run, row)).toEqual([]);
  expect(outcomes).toEqual(STEPS.map(() => 'passed'));
});
