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

function mayRead(message: Message, { intents, userId }: Reader): boolean {
  return (intents & GatewayIntentBits.MessageContent) !== 0 || readersOf(message).has(userId);
}

function referencedBy(message: Message): Message | undefined {
  const found = message['referenced_message'];
  const isMessage = typeof found === 'object' && found !== null && !Array.isArray(found);
  return isMessage ? (found as Message) : undefined;
}

/** A message and the one that it refers to, each read by its own rule. */
function readBy(message: Message, reader: Reader): Message {
  const read = mayRead(message, reader) ? message : withoutContent(message);
  const found = referencedBy(message);
  return found === undefined ? read : { ...read, referenced_message: readBy(found, reader) };
}

/** Readers who may read the same of them have the same. */
function verdicts(message: Message, reader: Reader): string {
  const own = mayRead(message, reader) ? 'all' : 'none';
  const found = referencedBy(message);
  return found === undefined ? own : `${own}/${verdicts(found, reader)}`;
}

/** The event, with a view for sessions that may not read content. */
export function withMessageContent(event: DomainEvent): DomainEvent {
  const isMessage = event.name === 'MESSAGE_CREATE' || event.name === 'MESSAGE_UPDATE';
  if (!isMessage || guildIdOf(event) === null) return event;
  if (typeof event.data !== 'object' || event.data === null) return event;
  const message = event.data as Message;
  return {
    ...event,
    view: {
      key: (reader) => verdicts(message, reader),
      render: (reader) => readBy(message, reader),
    },
  };
}
