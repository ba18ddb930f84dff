// SPDX-License-Identifier: AGPL-3.0-only
// oceanic.js: `rest.baseURL` names the proxy, with the version.
import { Client, DiscordRESTError, InteractionResponseTypes } from 'oceanic.js';
import type { LibraryBot, Target } from './bot-library.fixture.ts';

export async function openOceanic({ apiUrl, token }: Target): Promise<LibraryBot> {
  const client = new Client({ auth: `Bot ${token}`, rest: { baseURL: `${apiUrl}/v10` } });
  await client.restMode();
  const { channels, interactions } = client.rest;
  return {
    read: async ({ channelId, messageId }) =>
      (await channels.getMessage(channelId, messageId)).content,
    async send(channelId, content, file) {
      const files = file === undefined ? [] : [{ name: 'a.txt', contents: file }];
      const sent = await channels.createMessage(channelId, { content, files });
      return { id: sent.id, fileBytes: sent.attachments.first()?.size };
    },
    async edit({ channelId, messageId }, content) {
      await channels.editMessage(channelId, messageId, { content });
    },
    react: async ({ channelId, messageId }, emoji) =>
      channels.createReaction(channelId, messageId, emoji),
    remove: async ({ channelId, messageId }) => channels.deleteMessage(channelId, messageId),
    async rename(channelId, name, reason) {
      await channels.edit(channelId, { name, reason });
    },
    async answer(interaction, content) {
      const type = InteractionResponseTypes.CHANNEL_MESSAGE_WITH_SOURCE;
      const response = { type, data: { content } } as const;
      await interactions.createInteractionResponse(interaction.id, interaction.token, response);
    },
    codeOf: (error) => (error instanceof DiscordRESTError ? error.code : error),
    close: async () => Promise.resolve(),
  };
}
