// SPDX-License-Identifier: AGPL-3.0-only
// Pinned messages (docs: Message resource, Pin Message).
import { AuditLogEvent, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import type { PinsQuery } from '../input/message.ts';
import type { MessageRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { FoundChannel } from '../store/store.ts';
import { guildIdField } from '../views/messages.ts';
import { findChannel, permissionsInChannel, requireInChannel } from './access.ts';
import { ApiError } from './api-errors.ts';
import { type Actor, type DomainContext, isoTime } from './context.ts';
import { channelEvent } from './events.ts';
import { messageIn, type MessagePlace, plainMessage, requireActive } from './message-access.ts';
import { auditIn, publishMessage, replaceMessage } from './messages.ts';
import { has, PERMISSIONS } from './permissions.ts';

const MAX_PINS = 250;

/** Newest pin first. */
function pinsOf(ctx: DomainContext, channelId: Snowflake): MessageRecord[] {
  const log = ctx.store.messages.get(channelId);
  if (log === undefined || log.lastPinAtMs === null) return [];
  return [...log.values()]
    .filter(({ pinnedAtMs }) => pinnedAtMs !== null)
    .toSorted((a, b) => (b.pinnedAtMs ?? 0) - (a.pinnedAtMs ?? 0));
}

function announcePins(ctx: DomainContext, { channel }: FoundChannel): void {
  const { lastPinAtMs } = ctx.store.log(channel.id);
  const data = {
    ...guildIdField(channel),
    channel_id: channel.id,
    last_pin_timestamp: lastPinAtMs === null ? null : isoTime(lastPinAtMs),
  };
  ctx.events.push(channelEvent(channel, 'CHANNEL_PINS_UPDATE', data));
}

function announcePinned(
  ctx: DomainContext,
  actor: Actor,
  { found, message }: { readonly found: FoundChannel; readonly message: MessageRecord },
): void {
  const { channelId, guildId } = message;
  publishMessage(ctx, found, {
    ...plainMessage({
      id: ctx.ids.take(),
      channelId,
      guildId,
      authorId: actor.userId,
      createdAtMs: Math.floor(ctx.clock.now()),
    }),
    type: MessageType.ChannelPinnedMessage,
    reference: { type: MessageReferenceType.Default, messageId: message.id, channelId, guildId },
  });
}

function find(ctx: DomainContext, actor: Actor, { channelId, messageId }: MessagePlace) {
  const found = findChannel(ctx, actor, channelId);
  requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.PinMessages });
  requireActive(found);
  return { found, message: messageIn(ctx, found, messageId) };
}

type PinAction = AuditLogEvent.MessagePin | AuditLogEvent.MessageUnpin;

function audit(
  ctx: DomainContext,
  actor: Actor,
  told: { readonly found: FoundChannel; readonly message: MessageRecord; action: PinAction },
): void {
  const { found, message, action } = told;
  const options = { channel_id: message.channelId, message_id: message.id };
  auditIn(ctx, actor, { found, entry: { action, targetId: message.authorId, options } });
}

export function pinMessage(ctx: DomainContext, actor: Actor, place: MessagePlace): void {
  const { found, message } = find(ctx, actor, place);
  if (message.pinnedAtMs !== null) return;
  if (pinsOf(ctx, place.channelId).length >= MAX_PINS) throw new ApiError('tooManyPins');
  const pinnedAtMs = Math.floor(ctx.clock.now());
  ctx.store.log(place.channelId).lastPinAtMs = pinnedAtMs;
  replaceMessage(ctx, found, { ...message, pinnedAtMs });
  announcePins(ctx, found);
  announcePinned(ctx, actor, { found, message });
  audit(ctx, actor, { found, message, action: AuditLogEvent.MessagePin });
}

export function unpinMessage(ctx: DomainContext, actor: Actor, place: MessagePlace): void {
  const { found, message } = find(ctx, actor, place);
  if (message.pinnedAtMs === null) return;
  replaceMessage(ctx, found, { ...message, pinnedAtMs: null });
  announcePins(ctx, found);
  audit(ctx, actor, { found, message, action: AuditLogEvent.MessageUnpin });
}

export interface PinsPage {
  readonly messages: readonly MessageRecord[];
  readonly hasMore: boolean;
}

/** Newest pin first; none without READ_MESSAGE_HISTORY. */
export function listPins(
  ctx: DomainContext,
  actor: Actor,
  { channelId, query }: { readonly channelId: Snowflake; readonly query: PinsQuery },
): PinsPage {
  const found = findChannel(ctx, actor, channelId);
  const permissions = permissionsInChannel(ctx, actor, found);
  if (!has(permissions, PERMISSIONS.ReadMessageHistory)) return { messages: [], hasMore: false };
  const beforeMs = query.before === undefined ? Number.POSITIVE_INFINITY : Date.parse(query.before);
  const pins = pinsOf(ctx, channelId).filter(({ pinnedAtMs }) => (pinnedAtMs ?? 0) < beforeMs);
  return { messages: pins.slice(0, query.limit), hasMore: pins.length > query.limit };
}
