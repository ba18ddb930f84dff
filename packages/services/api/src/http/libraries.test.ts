// SPDX-License-Identifier: AGPL-3.0-only
// Libraries from npm, unmodified but for their base URL.
import { REST } from '@discordjs/rest';
import { expect, test } from 'vitest';
import { SetUp } from './proxy.fixture.ts';

test('@discordjs/rest, which discord.js uses: messages, files and what it waits for', async () => {
  await using setUp = await SetUp.open();
  const [channel] = await setUp.channels();
  const rest = new REST({ api: setUp.apiUrl, retries: 0, globalRequestsPerSecond: 10_000 });
  rest.setToken(setUp.simulator.token);
  const limited: unknown[] = [];
  rest.on('rateLimited', (info) => limited.push(info));
  const sent = (await rest.post(`/channels/${channel}/messages`, {
    body: { content: 'hello' },
    files: [{ name: 'a.txt', data: Buffer.from('a file') }],
  })) as { readonly id: string; readonly attachments: readonly { readonly size: number }[] };
  expect(sent.attachments[0]?.size).toBe(6);
  await rest.patch(`/channels/${channel}/messages/${sent.id}`, { body: { content: 'edited' } });
  await rest.put(`/channels/${channel}/messages/${sent.id}/reactions/%F0%9F%94%A5/@me`);
  await rest.delete(`/channels/${channel}/messages/${sent.id}`);
  await expect(rest.get('/channels/1')).rejects.toMatchObject({ code: 10_003 });
  expect((await setUp.statuses())[429]).toBeUndefined();
});
