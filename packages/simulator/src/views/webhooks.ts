// SPDX-License-Identifier: AGPL-3.0-only
// Webhooks on the wire.
import type { APIWebhook } from 'discord-api-types/v10';
import type { ViewContext } from '../domain/context.ts';
import type { WebhookRecord } from '../store/interaction.ts';
import { userViewOf } from './users.ts';

/** Without user and token: what the audit log speaks of. */
export function plainWebhookView(webhook: WebhookRecord): APIWebhook {
  return {
    id: webhook.id,
    type: webhook.type,
    guild_id: webhook.guildId,
    channel_id: webhook.channelId,
    name: webhook.name,
    avatar: webhook.avatar,
    application_id: webhook.applicationId,
  };
}

/** What a webhook follows, as long as whoever made it is in that guild. */
function sourceFields(context: ViewContext, webhook: WebhookRecord): Partial<APIWebhook> {
  const { sourceGuildId, sourceChannelId, userId } = webhook;
  if (sourceGuildId === null || sourceChannelId === null || userId === null) return {};
  const guild = context.store.guild(sourceGuildId);
  const channel = guild?.channels.get(sourceChannelId);
  if (guild === undefined || channel === undefined || !guild.members.has(userId)) return {};
  return {
    source_guild: { id: guild.id, name: guild.settings.name, icon: guild.settings.icon },
    source_channel: { id: channel.id, name: channel.name },
  };
}

/** As its token shows it: without who made it. */
export function webhookViewByToken(context: ViewContext, webhook: WebhookRecord): APIWebhook {
  const { token } = webhook;
  if (token === null) return { ...plainWebhookView(webhook), ...sourceFields(context, webhook) };
  const url = `${context.addresses.origin}/api/webhooks/${webhook.id}/${token}`;
  return { ...plainWebhookView(webhook), token, url };
}

/** As those see it who manage webhooks; the tokens of other applications' are not shown. */
export function webhookView(
  context: ViewContext,
  webhook: WebhookRecord,
  applicationId: string | undefined,
): APIWebhook {
  const isOpen = webhook.applicationId === null || webhook.applicationId === applicationId;
  const view = isOpen ? webhookViewByToken(context, webhook) : plainWebhookView(webhook);
  const { userId } = webhook;
  return userId === null ? view : { ...view, user: userViewOf(context, userId) };
}
