// SPDX-License-Identifier: AGPL-3.0-only
// eris speaks HTTPS only, and has no option for a port: its `rest.agent` brings the port, and the certificate's
// authority where that is one's own.
import { Agent as HttpAgent } from 'node:http';
import { Agent } from 'node:https';
import { Client, Constants, DiscordRESTError } from 'eris';
import type { LibraryBot, Target } from './bot-library.fixture.ts';

function agentFor(url: URL, ca: string | undefined): Agent {
  const port = Number(url.port);
  if (url.protocol === 'https:') return new Agent({ port, ca });
  // An agent for plain HTTP that says otherwise: eris asks no more of it.
  const plain: object = Object.assign(new HttpAgent({ port }), { protocol: 'https:' });
  return plain as Agent;
}

export function openEris({ apiUrl, token, ca }: Target): LibraryBot {
  const url = new URL(apiUrl);
  const client = new Client(`Bot ${token}`, {
    restMode: true,
    intents: [],
    rest: { domain: url.hostname, baseURL: `${url.pathname}/v10`, agent: agentFor(url, ca) },
  });
  return {
    read: async ({ channelId, messageId }) =>
      (await client.getMessage(channelId, messageId)).content,
    async send(channelId, content, file) {
      const files = file === undefined ? [] : [{ name: 'a.txt', file }];
      const sent = await client.createMessage(channelId, { content }, ...files);
      return { id: sent.id, fileBytes: sent.attachments[0]?.size };
    },
    async edit({ channelId, messageId }, content) {
      await client.editMessage(channelId, messageId, { content });
    },
    react: async ({ channelId, messageId }, emoji) =>
      client.addMessageReaction(channelId, messageId, emoji),
    remove: async ({ channelId, messageId }) => client.deleteMessage(channelId, messageId),
    async rename(channelId, name, reason) {
      await client.editChannel(channelId, { name }, reason);
    },
    async answer(interaction, content) {
      const type = Constants.InteractionResponseTypes.CHANNEL_MESSAGE_WITH_SOURCE;
      await client.createInteractionResponse(interaction.id, interaction.token, {
        type,
        data: { content },
      });
    },
    codeOf: (error) => (error instanceof DiscordRESTError ? error.code : error),
    close: async () => Promise.resolve(),
  };
}
