// SPDX-License-Identifier: AGPL-3.0-only
// For libraries that hand on Discord's JSON as it is.
import {
  type APIMessage,
  ChannelType,
  ComponentType,
  type ModalSubmitComponent,
} from 'discord-api-types/v10';
import { CUSTOM_IDS } from './bot-script.ts';
import type { SentMessage } from './conformance-client.ts';

// Libraries number channels with enums of their own.
const GUILD_TEXT: number = ChannelType.GuildText;

export function sentMessageFromJson(
  message: Pick<APIMessage, 'id' | 'content' | 'attachments'>,
): SentMessage {
  return {
    id: message.id,
    content: message.content,
    attachments: message.attachments.map(({ filename, url, size }) => ({
      name: filename,
      url,
      sizeBytes: size,
    })),
  };
}

export function textChannelIds(
  channels: readonly { readonly id: string; readonly type: number }[],
): string[] {
  return channels.filter(({ type }) => type === GUILD_TEXT).map(({ id }) => id);
}

interface Row {
  readonly type: number;
  readonly components?: readonly ModalSubmitComponent[];
}

/** What the user typed into the one field of the modal. */
export function typedValue(rows: readonly Row[]): string {
  const fields = rows.flatMap(({ components = [] }) => components);
  const field = fields.find(({ custom_id: customId }) => customId === CUSTOM_IDS.field);
  return field?.type === ComponentType.TextInput ? field.value : '';
}
