// SPDX-License-Identifier: AGPL-3.0-only
// Messages that webhooks send (docs: Webhook Resource, Execute Webhook).
import { ChannelType } from 'discord-api-types/v10';
import type { MessageEdit } from '../input/message.ts';
import type { WebhookExecuteInput } from '../input/webhooks.ts';
import { isDirect } from '../store/channel.ts';
import type { WebhookRecord } from '../store/interaction.ts';
import type { MessageRecord } from '../store/message.ts';
import { HEX } from '../store/random.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { ApiError } from './api-errors.ts';
import type { GivenFile } from './attachments.ts';
import { isForum } from './channel-rules.ts';
import type { GuildChannel } from './channels.ts';
import type { DomainContext } from './context.ts';
import { requireActive } from './message-access.ts';
import { messageParts, WEBHOOK_FLAGS } from './message-parts.ts';
import { changeMessage, plainMessage, publishMessage, removeMessage } from './messages.ts';
import { ALL_PERMISSIONS } from './permissions.ts';
import { startPost } from './threads.ts';
import { webhookActor } from './webhooks.ts';

/** What is to be said, and where. */
export interface Execution {
  readonly input: WebhookExecuteInput;
  readonly files: readonly GivenFile[];
  readonly threadId?: Snowflake | undefined;
  /** Webhooks of no application show components only if asked to. */
  readonly withComponents?: boolean | undefined;
}

function homeOf(ctx: DomainContext, webhook: WebhookRecord): GuildChannel {
  const found = ctx.store.channel(webhook.channelId);
  if (found === undefined || found.guild === null || isDirect(found.channel)) {
    throw new ApiError('unknownChannel');
  }
  return { channel: found.channel, guild: found.guild };
}

/** A thread of the webhook's channel, or the channel itself. */
function placeOf(
  ctx: DomainContext,
  webhook: WebhookRecord,
  threadId: Snowflake | undefined,
): GuildChannel {
  const home = homeOf(ctx, webhook);
  if (threadId === undefined) return home;
  const channel = home.guild.channels.get(threadId);
  if (channel?.parentId !== home.channel.id) throw new ApiError('unknownGivenChannel');
  return { channel, guild: home.guild };
}

function checkThread({ channel }: GuildChannel, { input, threadId }: Execution): void {
  const hasName = (input.thread_name ?? null) !== null;
  if (hasName && threadId !== undefined) throw new ApiError('webhookThreadTwice');
  if (hasName && !isForum(channel.type)) throw new ApiError('webhookThreadElsewhere');
  const isHomeless = isForum(channel.type) && !hasName && threadId === undefined;
  if (isHomeless) throw new ApiError('webhookWithoutThread');
  if (channel.type === ChannelType.GuildCategory) throw new ApiError('wrongChannelType');
}

/** Given pictures are known by a name of our own making. */
function avatarOf(ctx: DomainContext, webhook: WebhookRecord, input: WebhookExecuteInput) {
  const { avatar_url: url } = input;
  if (url === undefined || url === null) return webhook.avatar;
  return ctx.randoms.stream('webhook avatars').text(32, HEX);
}

function write(
  ctx: DomainContext,
  webhook: WebhookRecord,
  sent: Execution & { readonly place: GuildChannel; readonly id: Snowflake },
): MessageRecord {
  const { input, files, place, id } = sent;
  const showsComponents = webhook.applicationId !== null || sent.withComponents === true;
  const shown = showsComponents ? input : { ...input, components: undefined };
  const scene = {
    found: place,
    permissions: ALL_PERMISSIONS,
    settableFlags: WEBHOOK_FLAGS,
    mentionsUsersOnly: true,
  };
  const parts = messageParts(ctx, scene, { input: shown, files });
  const message = {
    ...plainMessage({
      id,
      channelId: place.channel.id,
      guildId: place.guild.id,
      authorId: webhook.id,
      createdAtMs: Math.floor(ctx.clock.now()),
    }),
    ...parts,
    applicationId: webhook.applicationId,
    webhook: {
      webhookId: webhook.id,
      username: input.username ?? webhook.name ?? '',
      avatar: avatarOf(ctx, webhook, input),
    },
  };
  return publishMessage(ctx, place, message);
}

export function executeWebhook(
  ctx: DomainContext,
  webhook: WebhookRecord,
  execution: Execution,
): MessageRecord {
  const { input, threadId } = execution;
  checkThread(homeOf(ctx, webhook), execution);
  const place = placeOf(ctx, webhook, threadId);
  const { thread_name: name, applied_tags } = input;
  if (name === undefined || name === null) {
    return write(ctx, webhook, { ...execution, place, id: ctx.ids.take() });
  }
  const post = startPost(ctx, webhookActor(webhook), {
    home: place,
    input: { name, applied_tags },
    write: (id) => {
      const channel = place.guild.channels.get(id);
      if (channel === undefined) throw new ApiError('unknownChannel');
      return write(ctx, webhook, { ...execution, place: { channel, guild: place.guild }, id });
    },
  });
  return post.message;
}

export interface WebhookMessagePlace {
  readonly messageId: Snowflake;
  readonly threadId?: Snowflake | undefined;
}

/** A message that this webhook sent; in a thread it is found only through the thread. */
export function findWebhookMessage(
  ctx: DomainContext,
  webhook: WebhookRecord,
  { messageId, threadId }: WebhookMessagePlace,
): { readonly message: MessageRecord; readonly found: GuildChannel } {
  const found = placeOf(ctx, webhook, threadId);
  const message = ctx.store.message(found.channel.id, messageId);
  if (message?.webhook?.webhookId !== webhook.id) throw new ApiError('unknownMessage');
  return { message, found };
}

export function editWebhookMessage(
  ctx: DomainContext,
  webhook: WebhookRecord,
  asked: WebhookMessagePlace & {
    readonly input: MessageEdit;
    readonly files: readonly GivenFile[];
  },
): MessageRecord {
  const found = findWebhookMessage(ctx, webhook, asked);
  requireActive(found.found);
  const { input, files } = asked;
  return changeMessage(ctx, { ...found, permissions: ALL_PERMISSIONS }, { input, files });
}

export function deleteWebhookMessage(
  ctx: DomainContext,
  webhook: WebhookRecord,
  place: WebhookMessagePlace,
): void {
  const { message, found } = findWebhookMessage(ctx, webhook, place);
  removeMessage(ctx, found, message);
}
