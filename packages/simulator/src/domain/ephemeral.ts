// SPDX-License-Identifier: AGPL-3.0-only
// What an application hears of its own ephemeral messages (docs: Gateway Events, Messages): they reach it past
// the guild, so that they come with DIRECT_MESSAGES, without guild and member.
import type { MessageRecord } from '../store/message.ts';
import { messageEvent } from '../views/messages.ts';
import type { DomainContext } from './context.ts';
import type { Audience } from './events.ts';

function audienceOf({ applicationId }: MessageRecord): Audience | undefined {
  return applicationId === null ? undefined : { kind: 'application', applicationId };
}

function withoutGuild(data: unknown): unknown {
  const { guild_id: _guild, member: _member, ...rest } = data as Record<string, unknown>;
  return rest;
}

/** The message was created or changed. */
export function tellEphemeral(
  ctx: DomainContext,
  name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
  message: MessageRecord,
): void {
  const audience = audienceOf(message);
  const channel = ctx.store.channel(message.channelId)?.channel;
  if (audience === undefined || channel === undefined) return;
  const event = messageEvent(ctx, name, { message, channel });
  const { view } = event;
  if (view === undefined) return;
  ctx.events.push({
    ...event,
    audience,
    view: {
      key: (reader) => view.key(reader),
      render: (reader) => withoutGuild(view.render(reader)),
    },
  });
}

export function tellEphemeralGone(ctx: DomainContext, message: MessageRecord): void {
  const audience = audienceOf(message);
  if (audience === undefined) return;
  const data = { id: message.id, channel_id: message.channelId };
  ctx.events.push({ name: 'MESSAGE_DELETE', audience, data });
}
