// SPDX-License-Identifier: AGPL-3.0-only
// The content intent for events whose data did not come from the store: generated traffic, and what tests
// emit.
import type { DomainEvent } from '../domain/events.ts';
import { guildIdOf } from '../domain/events.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { withoutContent } from './messages.ts';

const MESSAGE_CONTENT = 1 << 15;

type Message = Readonly<Record<string, unknown>>;

function concerns(message: Message, userId: Snowflake): boolean {
  const author = message['author'] as { readonly id?: unknown } | undefined;
  if (author?.id === userId) return true;
  const { mentions } = message;
  if (!Array.isArray(mentions)) return false;
  return mentions.some((user: { readonly id?: unknown }) => user.id === userId);
}

/** The event, with a view for sessions that may not read content. */
export function withMessageContent(event: DomainEvent, selfId: Snowflake): DomainEvent {
  const isMessage = event.name === 'MESSAGE_CREATE' || event.name === 'MESSAGE_UPDATE';
  if (!isMessage || guildIdOf(event) === null) return event;
  if (typeof event.data !== 'object' || event.data === null) return event;
  const message = event.data as Message;
  if (concerns(message, selfId)) return event;
  return {
    ...event,
    view: {
      key: ({ intents }) => ((intents & MESSAGE_CONTENT) === 0 ? 'none' : 'all'),
      render: ({ intents }) =>
        (intents & MESSAGE_CONTENT) === 0 ? withoutContent(message) : message,
    },
  };
}
