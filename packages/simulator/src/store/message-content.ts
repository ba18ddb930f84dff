// SPDX-License-Identifier: AGPL-3.0-only
// Message content is privileged (docs: Gateway, Message Content Intent): without the intent the fields
// that users fill in are empty, except in DMs, in the bot's own messages, and where it is mentioned.
import type { DomainEvent } from './domain-event.ts';
import type { Snowflake } from './snowflake.ts';

const MESSAGE_CONTENT = 1 << 15;

type Message = Readonly<Record<string, unknown>>;

function isOurs(message: Message, selfId: Snowflake): boolean {
  const author = message.author as { readonly id?: unknown } | undefined;
  if (author?.id === selfId) return true;
  const { mentions } = message;
  if (!Array.isArray(mentions)) return false;
  return mentions.some((user: { readonly id?: unknown }) => user.id === selfId);
}

function withoutContent(message: Message): Message {
  const emptied: Record<string, unknown> = { ...message };
  if ('content' in message) emptied.content = '';
  for (const field of ['embeds', 'attachments', 'components']) {
    if (field in message) emptied[field] = [];
  }
  delete emptied.poll;
  return emptied;
}

/** The event, with a view for sessions that may not read content. */
export function withMessageContent(event: DomainEvent, selfId: Snowflake): DomainEvent {
  const isMessage = event.name === 'MESSAGE_CREATE' || event.name === 'MESSAGE_UPDATE';
  if (!isMessage || event.guildId === null) return event;
  if (typeof event.data !== 'object' || event.data === null) return event;
  const message = event.data as Message;
  if (isOurs(message, selfId)) return event;
  return {
    ...event,
    view: ({ intents }) => ((intents & MESSAGE_CONTENT) === 0 ? withoutContent(message) : message),
  };
}
