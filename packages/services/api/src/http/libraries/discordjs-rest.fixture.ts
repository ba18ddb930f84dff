// SPDX-License-Identifier: AGPL-3.0-only
// @discordjs/rest: `api` names the proxy; the library adds the version.
import { DiscordAPIError, REST } from '@discordjs/rest';
import type { LibraryBot, Target } from './bot-library.fixture.ts';

interface Message {
  readonly id: string;
  readonly content: string;
  readonly attachments: readonly { readonly size: number }[];
}

export function openDiscordjsRest({ apiUrl, token, accessKey }: Target): LibraryBot {
  const headers = accessKey === undefined ? {} : { 'x-gatefleet-key': accessKey };
  const rest = new REST({ api: apiUrl, retries: 0, headers });
  rest.setToken(token);
  return {
    async read({ channelId, messageId }) {
      return ((await rest.get(`/channels/${channelId}/messages/${messageId}`)) as Message).content;
    },
    async send(channelId, content, file) {
      const files = file === undefined ? [] : [{ name: 'a.txt', data: file }];
      const options = { body: { content }, files };
      const sent = (await rest.post(`/channels/${channelId}/messages`, options)) as Message;
      return { id: sent.id, fileBytes: sent.attachments[0]?.size };
    },
    async edit({ channelId, messageId }, content) {
      await rest.patch(`/channels/${channelId}/messages/${messageId}`, { body: { content } });
    },
    async react({ channelId, messageId }, emoji) {
      const name = encodeURIComponent(emoji);
      await rest.put(`/channels/${channelId}/messages/${messageId}/reactions/${name}/@me`);
    },
    async remove({ channelId, messageId }) {
      await rest.delete(`/channels/${channelId}/messages/${messageId}`);
    },
    async rename(channelId, name, reason) {
      await rest.patch(`/channels/${channelId}`, { body: { name }, reason });
    },
    async answer(interaction, content) {
      await rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
        auth: false,
        body: { type: 4, data: { content } },
      });
    },
    codeOf: (error) => (error instanceof DiscordAPIError ? error.code : error),
    close: async () => Promise.resolve(),
  };
}
