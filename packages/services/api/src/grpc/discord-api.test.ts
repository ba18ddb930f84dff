// SPDX-License-Identifier: AGPL-3.0-only
import { status } from '@grpc/grpc-js';
import { expect, test } from 'vitest';
import { discord_api } from './generated/messages.js';
import { failureIn, GrpcSetUp, idOf } from './grpc.fixture.ts';

const { Type } = discord_api.Channel;

test('a message to a channel is one call, and comes back as Discord has it', async () => {
  await using setUp = await GrpcSetUp.open();
  const [channel = ''] = await setUp.rest.channels();
  setUp.rest.records.length = 0;
  const { message } = await setUp.client.sendChannelMessage(channel, {
    content: 'hello',
    embed: {
      title: 'a title',
      description: 'words',
      color: 0xff_00_7f,
      timestamp: '2026-01-02T03:04:05.000Z',
      footer: { text: 'below', iconUrl: 'https://example.test/f.png' },
      author: { name: 'me', url: 'https://example.test/' },
      image: { url: 'https://example.test/i.png' },
      thumbnail: { url: 'https://example.test/t.png' },
      fields: [{ name: 'n', value: 'v', inline: true }],
    },
  });
  expect(setUp.rest.records.map(({ template }) => template)).toEqual([
    'POST /channels/:id/messages',
  ]);
  expect(message).toMatchObject({ content: 'hello', author: { bot: true } });
  expect(message?.author?.username).not.toBe('');
  expect(idOf(message?.channelId)).toBe(channel);
  const [embed] = message?.embeds ?? [];
  expect(embed).toMatchObject({
    title: 'a title',
    description: 'words',
    color: 0xff_00_7f,
    footer: { text: 'below', iconUrl: 'https://example.test/f.png' },
    author: { name: 'me', url: 'https://example.test/' },
    image: { url: 'https://example.test/i.png' },
    thumbnail: { url: 'https://example.test/t.png' },
    fields: [{ name: 'n', value: 'v', inline: true }],
  });
  expect(Date.parse(embed?.timestamp ?? '')).toBe(Date.parse('2026-01-02T03:04:05.000Z'));
  const stored = await setUp.rest.call('GET', `/channels/${channel}/messages/${idOf(message?.id)}`);
  expect(await stored.json()).toMatchObject({ content: 'hello', embeds: [{ title: 'a title' }] });
});

test('which guild a message is in is told once the channels were asked for', async () => {
  await using setUp = await GrpcSetUp.open();
  const { channels } = await setUp.client.getGuildChannels(setUp.guildId);
  const channel = channels?.find(({ type }) => type === Type.GUILD_TEXT);
  const { message } = await setUp.client.sendChannelMessage(idOf(channel?.id) ?? '');
  expect(idOf(message?.guildId)).toBe(setUp.guildId);
});

test('the channels of a guild, each with its type', async () => {
  await using setUp = await GrpcSetUp.open();
  const direct = await setUp.rest.call('GET', `/guilds/${setUp.guildId}/channels`);
  const expected = (await direct.json()) as { id: string; name: string; type: number }[];
  setUp.rest.records.length = 0;
  const { channels = [] } = await setUp.client.getGuildChannels(setUp.guildId);
  expect(setUp.rest.records).toHaveLength(1);
  const seen = channels?.map(({ id, name, type }) => ({ id: idOf(id), name, type }));
  expect(seen).toEqual(expected.map(({ id, name, type }) => ({ id, name, type: type + 1 })));
  expect(channels?.every(({ guildId }) => idOf(guildId) === setUp.guildId)).toBe(true);
});

test('the first direct message to somebody takes two calls, each later one takes one', async () => {
  await using setUp = await GrpcSetUp.open();
  const user = await aMember(setUp);
  const first = await setUp.client.sendDirectMessage(user, 'one');
  const second = await setUp.client.sendDirectMessage(user, 'two');
  expect(first.message).toMatchObject({ content: 'one' });
  expect(idOf(second.message?.channelId)).toBe(idOf(first.message?.channelId));
  expect(setUp.rest.records.map(({ template }) => template).slice(-3)).toEqual([
    'POST /users/@me/channels',
    'POST /channels/:id/messages',
    'POST /channels/:id/messages',
  ]);
});

test('nothing to say is refused by Discord, and its words come through', async () => {
  await using setUp = await GrpcSetUp.open();
  const [channel = ''] = await setUp.rest.channels();
  for (const empty of [{}, { content: '' }, { content: '', embed: {} }]) {
    expect(await failureIn(setUp.client.sendChannelMessage(channel, empty))).toMatchObject({
      code: status.INVALID_ARGUMENT,
      details: {
        type: 'HTTPException',
        status: 400,
        code: 50_006,
        text: 'Cannot send an empty message',
      },
      answer: undefined,
    });
  }
});

test('what Discord says of each field is told', async () => {
  await using setUp = await GrpcSetUp.open();
  const [channel = ''] = await setUp.rest.channels();
  const embed = { title: 'x'.repeat(300), image: { url: 'no url' } };
  const { code, details } = await failureIn(setUp.client.sendChannelMessage(channel, { embed }));
  expect(code).toBe(status.INVALID_ARGUMENT);
  expect(details).toMatchObject({ status: 400, code: 50_035 });
  const { text } = details as { text: string };
  expect(text).toMatch(/^Invalid Form Body\nIn embeds\.0\.title: .+/u);
});

test('unknown channels, users and guilds', async () => {
  await using setUp = await GrpcSetUp.open();
  const { client } = setUp;
  const details = (code: number, text: string) => ({
    type: 'HTTPException',
    status: expect.any(Number),
    code,
    text,
  });
  expect(await failureIn(client.sendChannelMessage('1'))).toMatchObject({
    code: status.NOT_FOUND,
    details: details(10_003, 'Unknown Channel'),
  });
  expect(await failureIn(client.getGuildChannels('1'))).toMatchObject({ code: status.NOT_FOUND });
  expect(await failureIn(client.sendDirectMessage('18446744073709551615'))).toMatchObject({
    code: status.INVALID_ARGUMENT,
  });
});

test('a route that is not allowed', async () => {
  const paths: string[] = [];
  await using setUp = await GrpcSetUp.open({
    upstream: { filter: { allows: (_method, template) => paths.push(template) < 0 } },
  });
  const call = setUp.client.sendChannelMessage('9007199254740993');
  expect(await failureIn(call)).toMatchObject({
    code: status.PERMISSION_DENIED,
    details: { type: 'HTTPException', status: 403 },
    answer: 'NOT_ALLOWED',
  });
  expect(paths).toEqual(['POST /channels/:id/messages']);
});

async function aMember(setUp: GrpcSetUp): Promise<string> {
  const response = await setUp.rest.call('GET', `/guilds/${setUp.guildId}/members?limit=100`);
  const members = (await response.json()) as { user: { id: string; bot?: boolean } }[];
  return members.find(({ user }) => user.bot !== true)?.user.id ?? '';
}
