// SPDX-License-Identifier: AGPL-3.0-only
// The content intent for events whose data did not come from the store: generated traffic, and what tests
// emit.
import { GatewayIntentBits } from 'discord-api-types/v10';
import { type DomainEvent, guildIdOf, type Reader } from '../domain/events.ts';
import { withoutContent } from './messages.ts';

type Message = Readonly<Record<string, unknown>>;

/** Whatever it is: what tests emit may have any shape. */
function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
}

/** The author and those who are mentioned. */
function readersOf({ author, mentions }: Message): ReadonlySet<unknown> {
  return new Set([author, ...(Array.isArray(mentions) ? (mentions as unknown[]) : [])].map(idOf));
}

/** The event, with a view for sessions that may not read content. */
export function withMessageContent(event: DomainEvent): DomainEvent {
  const isMessage = event.name === 'MESSAGE_CREATE' || event.name === 'MESSAGE_UPDATE';
  if (!isMessage || guildIdOf(event) === null) return event;
  if (typeof event.data !== 'object' || event.data === null) return event;
  const message = event.data as Message;
  const readers = readersOf(message);
  const mayRead = ({ intents, userId }: Reader): boolean =>
    (intents & GatewayIntentBits.MessageContent) !== 0 || readers.has(userId);
  return {
    ...event,
    view: {
      key: (reader) => (mayRead(reader) ? 'all' : 'none'),
      render: (reader) => (mayRead(reader) ? message : withoutContent(message)),
    },
  };
}
