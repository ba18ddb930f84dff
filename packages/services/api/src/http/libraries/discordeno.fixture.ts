// SPDX-License-Identifier: AGPL-3.0-only
// discordeno: `proxy.baseUrl` names the proxy, and turns the library's own limiter off.
import { createRestManager } from '@discordeno/rest';
import type { LibraryBot, Target } from './bot-library.fixture.ts';

interface Failure {
  readonly cause?: { readonly body?: string };
}

export function openDiscordeno({ apiUrl, token, accessKey }: Target): LibraryBot {
  const shown =
    accessKey === undefined
      ? { authorization: `Bot ${token}` }
      : { authorizationHeader: 'x-gatefleet-key', authorization: accessKey };
  const rest = createRestManager({ token, proxy: { baseUrl: apiUrl, ...shown } });
  return {
    read: async ({ channelId, messageId }) =>
      (await rest.getMessage(channelId, messageId)).content ?? '',
    async send(channelId, content, file) {
      const files = file === undefined ? [] : [{ name: 'a.txt', blob: new Blob([file]) }];
      const options = file === undefined ? { content } : { content, files };
      const sent = await rest.sendMessage(channelId, options);
      return { id: sent.id, fileBytes: sent.attachments[0]?.size };
    },
    async edit({ channelId, messageId }, content) {
      await rest.editMessage(channelId, messageId, { content });
    },
    react: async ({ channelId, messageId }, emoji) => rest.addReaction(channelId, messageId, emoji),
    remove: async ({ channelId, messageId }) => rest.deleteMessage(channelId, messageId),
    async rename(channelId, name, reason) {
      await rest.editChannel(channelId, { name }, reason);
    },
    async answer(interaction, content) {
      const response = { type: 4, data: { content } };
      await rest.sendInteractionResponse(interaction.id, interaction.token, response);
    },
    codeOf: (error) => {
      const { body = '{}' } = (error as Failure).cause ?? {};
      return (JSON.parse(body) as { readonly code?: unknown }).code;
    },
    close: async () => Promise.resolve(),
  };
}
