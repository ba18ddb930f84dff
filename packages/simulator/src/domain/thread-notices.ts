// SPDX-License-Identifier: AGPL-3.0-only
// Messages that Discord writes in a member's name, in threads and of them (docs: Threads, New Message Types).
import { MessageType } from 'discord-api-types/v10';
import type { MessageRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { messageEvent } from '../views/messages.ts';
import type { GuildChannel } from './channels.ts';
import type { Actor, DomainContext } from './context.ts';
import { plainMessage } from './message-access.ts';

type Notice = Pick<MessageRecord, 'authorId' | 'type'> &
  Partial<Pick<MessageRecord, 'content' | 'reference' | 'mentionUserIds'>>;

export function writeNotice(
  ctx: DomainContext,
  { guild, channel }: GuildChannel,
  notice: Notice,
): void {
  const message = {
    ...plainMessage({
      id: ctx.ids.take(),
      channelId: channel.id,
      guildId: guild.id,
      authorId: notice.authorId,
      createdAtMs: Math.floor(ctx.clock.now()),
    }),
    ...notice,
  };
  ctx.store.log(channel.id).append(message);
  ctx.events.push(messageEvent(ctx, 'MESSAGE_CREATE', { message, channel }));
}

/** Somebody was put into the thread or taken out of it; those who come and go themselves do so silently. */
export function noticeMember(
  ctx: DomainContext,
  actor: Actor,
  told: { readonly thread: GuildChannel; readonly userId: Snowflake; readonly isAdded: boolean },
): void {
  const { thread, userId, isAdded } = told;
  if (userId === actor.userId) return;
  writeNotice(ctx, thread, {
    authorId: actor.userId,
    type: isAdded ? MessageType.RecipientAdd : MessageType.RecipientRemove,
    mentionUserIds: [userId],
  });
}
