// SPDX-License-Identifier: AGPL-3.0-only
// Libraries from npm, unmodified but for their base URL, before a Discord that holds its limits.
import { describe, expect, test } from 'vitest';
import { SetUp, type SetUpOptions } from '../proxy.fixture.ts';
import type { Interaction, LibraryBot, OpenLibrary } from './bot-library.fixture.ts';
import { createCertificate } from './certificate.fixture.ts';
import { openDiscordeno } from './discordeno.fixture.ts';
import { openDiscordjsRest } from './discordjs-rest.fixture.ts';
import { openDiscordjs } from './discordjs.fixture.ts';
import { openEris } from './eris.fixture.ts';
import { openOceanic } from './oceanic.fixture.ts';

const BURST = 8;
/** As at Discord, but within a second. */
const MESSAGES = {
  bucket: 'message-write',
  routes: [
    'POST /channels/{channel_id}/messages',
    'PATCH /channels/{channel_id}/messages/{message_id}',
  ],
  limit: 5,
  windowMs: 1_000,
};

const LIBRARIES: readonly { name: string; open: OpenLibrary; hasTls: boolean }[] = [
  { name: 'discord.js', open: openDiscordjs, hasTls: false },
  { name: '@discordjs/rest', open: openDiscordjsRest, hasTls: false },
  { name: 'eris, by TLS', open: openEris, hasTls: true },
  { name: 'eris, by plain HTTP', open: openEris, hasTls: false },
  { name: 'oceanic.js', open: openOceanic, hasTls: false },
  { name: 'discordeno', open: openDiscordeno, hasTls: false },
];

interface Channel {
  readonly id: string;
  readonly type: number;
}

class Stage implements AsyncDisposable {
  readonly setUp: SetUp;
  /** A text channel of the first guild. */
  channelId = '';
  readonly #opened: LibraryBot[] = [];
  readonly #ca: string | undefined;

  static async open(hasTls: boolean): Promise<Stage> {
    const tls = hasTls ? await createCertificate() : undefined;
    const simulator = { limits: { rules: [MESSAGES] }, identifyWindowMs: 0 };
    const options: SetUpOptions = { proxy: { tls }, simulator };
    const stage = new Stage(await SetUp.open(options), tls?.cert);
    const [guildId] = stage.setUp.simulator.guildIds;
    const channels = (await stage.direct('GET', `/guilds/${guildId}/channels`)) as Channel[];
    stage.channelId = channels.find(({ type }) => type === 0)?.id ?? '';
    return stage;
  }

  private constructor(setUp: SetUp, ca: string | undefined) {
    this.setUp = setUp;
    this.#ca = ca;
  }

  async bot(open: OpenLibrary): Promise<LibraryBot> {
    const { apiUrl, simulator } = this.setUp;
    const bot = await open({ apiUrl, token: simulator.token, ca: this.#ca });
    this.#opened.push(bot);
    return bot;
  }

  /** Straight to Discord, as anybody may look into it. */
  async direct(method: string, path: string, body?: unknown): Promise<unknown> {
    const { simulator, headers } = this.setUp;
    const response = await fetch(`${simulator.apiUrl}/v10${path}`, {
      method,
      headers: {
        ...headers,
        'content-type': 'application/json',
        'user-agent': 'DiscordBot (x, 1)',
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    return await response.json();
  }

  async control(path: string, body?: unknown): Promise<Record<string, unknown>> {
    const response = await fetch(`${this.setUp.simulator.controlUrl}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    return (await response.json()) as Record<string, unknown>;
  }

  /** Somebody uses a command of the bot's. */
  async interaction(): Promise<Interaction> {
    const { applicationId, guildIds, world } = this.setUp.simulator;
    const [guildId = ''] = guildIds;
    const command = { name: 'ask', description: 'asks', type: 1 };
    await this.direct('POST', `/applications/${applicationId}/guilds/${guildId}/commands`, command);
    const { id: userId } = await this.control('/users', { username: 'alice' });
    await this.control('/act/join', { userId, guildId });
    const use = { userId, channelId: this.channelId, guildId, name: 'ask' };
    const { interactionId } = await this.control('/act/command', use);
    const id = interactionId as Parameters<typeof world.store.interactions.get>[0];
    return { id, token: world.store.interactions.get(id)?.token ?? '' };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const bot of this.#opened) await bot.close();
    await this.setUp[Symbol.asyncDispose]();
  }
}

describe.concurrent.each(LIBRARIES)('$name', ({ open, hasTls }) => {
  test('reads, sends with a file, edits, reacts, deletes', async () => {
    await using stage = await Stage.open(hasTls);
    const { channelId } = stage;
    const bot = await stage.bot(open);
    const { id, fileBytes } = await bot.send(channelId, 'hello', Buffer.from('a file'));
    expect(fileBytes).toBe(6);
    const place = { channelId, messageId: id };
    expect(await bot.read(place)).toBe('hello');
    await bot.edit(place, 'edited');
    await bot.react(place, '🔥');
    expect(await stage.direct('GET', `/channels/${channelId}/messages/${id}`)).toMatchObject({
      content: 'edited',
      reactions: [{ count: 1, me: true, emoji: { name: '🔥' } }],
    });
    await bot.remove(place);
    const error: unknown = await bot.read(place).catch((thrown: unknown) => thrown);
    expect(bot.codeOf(error)).toBe(10_008);
    expect(stage.setUp.records.length).toBeGreaterThanOrEqual(6);
    expect((await stage.setUp.statuses())[429]).toBeUndefined();
  });

  test('says why in the audit log', async () => {
    await using stage = await Stage.open(hasTls);
    const { channelId } = stage;
    const bot = await stage.bot(open);
    await bot.rename(channelId, 'renamed', 'because: ümläute & 100 % 🔥');
    const [guildId] = stage.setUp.simulator.guildIds;
    const log = await stage.direct('GET', `/guilds/${guildId}/audit-logs?limit=1`);
    expect(log).toMatchObject({
      audit_log_entries: [{ target_id: channelId, reason: 'because: ümläute & 100 % 🔥' }],
    });
  });

  test('answers an interaction', async () => {
    await using stage = await Stage.open(hasTls);
    const bot = await stage.bot(open);
    const interaction = await stage.interaction();
    await bot.answer(interaction, 'an answer');
    expect(await stage.control(`/interactions/${interaction.id}`)).toMatchObject({
      phase: 'answered',
      response: { message: { content: 'an answer' } },
    });
  });

  test('two of them send more to a channel than it takes, and Discord sees no call too many', async () => {
    await using stage = await Stage.open(hasTls);
    const bots = [await stage.bot(open), await stage.bot(open)];
    const contents = Array.from({ length: BURST }, (_, index) => `message ${index}`);
    const sent = await Promise.all(
      bots.map(async (bot) =>
        Promise.all(contents.map(async (content) => bot.send(stage.channelId, content))),
      ),
    );
    expect(new Set(sent.flat().map(({ id }) => id)).size).toBe(2 * BURST);
    expect((await stage.setUp.statuses())[429]).toBeUndefined();
    const waits = stage.setUp.records.map(({ waitedMs }) => waitedMs);
    expect(Math.max(...waits)).toBeGreaterThan(100);
  });
});

test.each([
  { name: '@discordjs/rest', open: openDiscordjsRest },
  { name: 'discordeno', open: openDiscordeno },
])('$name shows the access key', async ({ open }) => {
  const accessKey = 'a key of sixteen letters or more';
  await using setUp = await SetUp.open({ proxy: { accessKey } });
  const { apiUrl, simulator } = setUp;
  const [guildId] = simulator.guildIds;
  const headers = { ...setUp.headers, 'x-gatefleet-key': accessKey };
  const listed = await fetch(`${apiUrl}/v10/guilds/${guildId}/channels`, { headers });
  const channels = (await listed.json()) as Channel[];
  const channelId = channels.find(({ type }) => type === 0)?.id ?? '';
  const bot = open({ apiUrl, token: simulator.token, accessKey });
  const { id } = await bot.send(channelId, 'with the key');
  expect(await bot.read({ channelId, messageId: id })).toBe('with the key');
  const stranger = open({ apiUrl, token: simulator.token });
  await expect(stranger.send(channelId, 'without')).rejects.toThrow(/./u);
  expect((await setUp.statuses())[403]).toBeUndefined();
});
