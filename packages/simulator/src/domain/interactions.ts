// SPDX-License-Identifier: AGPL-3.0-only
// Interactions from their making to their end (docs: Receiving and Responding). Users make them; the
// application has three seconds for a first answer, and fifteen minutes for more.
import type { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import type { ApplicationRecord } from '../store/application.ts';
import { isDirect } from '../store/channel.ts';
import type { InteractionRecord } from '../store/interaction.ts';
import type { MessageRecord } from '../store/message.ts';
import { BASE64URL } from '../store/random.ts';
import { parseSnowflake, type Snowflake } from '../store/snowflake.ts';
import { messageView } from '../views/messages.ts';
import { memberView, userViewOf } from '../views/users.ts';
import { ApiError } from './api-errors.ts';
import type { DomainContext } from './context.ts';
import { interactionChannel, type InteractionPlace, permissionsOf } from './interaction-resolve.ts';

const FIRST_ANSWER_MS = 3_000;
const TOKEN_LIFE_MS = 15 * 60_000;
/** What users without Nitro may attach, in guilds without boosts. */
export const ATTACHMENT_LIMIT_BYTES = 10 * 1_048_576;

export const UNANSWERED_JOB = 'interaction-unanswered';
export const FORGET_JOB = 'interaction-forgotten';

export interface InteractionStart {
  readonly place: InteractionPlace;
  readonly application: ApplicationRecord;
  readonly type: InteractionType;
  readonly data: unknown;
  /** The message that a component was on, also for the modal that it opened. */
  readonly message?: MessageRecord | undefined;
  readonly command?:
    | {
        readonly name: string;
        readonly type: ApplicationCommandType;
        readonly targetId: Snowflake | null;
      }
    | undefined;
}

function whereFields(ctx: DomainContext, { found, actor }: InteractionPlace): object {
  const { channel, guild } = found;
  if (isDirect(channel) || guild === null) {
    return { user: userViewOf(ctx, actor.userId), context: 1 };
  }
  const member = guild.members.get(actor.userId);
  if (member === undefined) throw new ApiError('missingAccess');
  const { preferredLocale, features } = guild.settings;
  const permissions = permissionsOf(ctx, found, actor.userId);
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: preferredLocale, features: [...features] },
    guild_locale: preferredLocale,
    member: { ...memberView(ctx, actor.userId, member), permissions },
    context: 0,
  };
}

function payloadOf(
  ctx: DomainContext,
  start: InteractionStart,
  ids: { readonly id: Snowflake; readonly token: string },
): object {
  const { place, application, type, data, message } = start;
  const { channel, guild } = place.found;
  return {
    ...ids,
    application_id: application.id,
    type,
    version: 1,
    data,
    channel_id: channel.id,
    channel: interactionChannel(ctx, place),
    ...whereFields(ctx, place),
    ...(message === undefined ? {} : { message: messageView(ctx, message, application.botUserId) }),
    app_permissions: permissionsOf(ctx, place.found, application.botUserId),
    // Key 0 is an installation to a guild; in a DM with the bot its value is "0".
    authorizing_integration_owners: { 0: guild?.id ?? '0' },
    attachment_size_limit: ATTACHMENT_LIMIT_BYTES,
    entitlements: [],
    locale: 'en-US',
  };
}

/** As Discord's tokens, it names its interaction, which is found by that. */
function tokenFor(id: Snowflake, secret: string): string {
  return Buffer.from(`interaction:${id}:${secret}`).toString('base64url');
}

function idFromToken(token: string): Snowflake | undefined {
  return parseSnowflake(Buffer.from(token, 'base64url').toString().split(':')[1]);
}

/** Makes an interaction. Where the application has no endpoint, its session is told of it. */
export function startInteraction(ctx: DomainContext, start: InteractionStart): InteractionRecord {
  const { place, application, type, message, command } = start;
  const { channel, guild } = place.found;
  const id = ctx.ids.take();
  const token = tokenFor(id, ctx.randoms.stream('interaction').text(86, BASE64URL));
  const record: InteractionRecord = {
    id,
    token,
    type,
    applicationId: application.id,
    guildId: guild?.id ?? null,
    channelId: channel.id,
    userId: place.actor.userId,
    commandName: command?.name ?? null,
    commandType: command?.type ?? null,
    targetId: command?.targetId ?? null,
    createdAtMs: ctx.clock.now(),
    phase: 'waiting',
    answer: null,
    messageId: message?.id ?? null,
    responseId: null,
    followUpIds: [],
    isEphemeral: false,
    payload: payloadOf(ctx, start, { id, token }),
  };
  ctx.store.interactions.set(id, record);
  ctx.schedule({ atMs: record.createdAtMs + FIRST_ANSWER_MS, name: UNANSWERED_JOB, args: [id] });
  ctx.schedule({ atMs: record.createdAtMs + TOKEN_LIFE_MS, name: FORGET_JOB, args: [id] });
  if (application.interactionsEndpointUrl === null) {
    const audience = {
      kind: 'application',
      applicationId: application.id,
      guildId: guild?.id,
    } as const;
    ctx.events.push({ name: 'INTERACTION_CREATE', audience, data: record.payload });
  }
  return record;
}

/** Nobody answered in time: the token is dead. */
export function expireUnanswered(ctx: DomainContext, args: readonly string[]): void {
  const id = parseSnowflake(args[0] ?? '');
  const record = id === undefined ? undefined : ctx.store.interactions.get(id);
  if (record?.phase !== 'waiting') return;
  ctx.store.interactions.set(record.id, { ...record, phase: 'expired' });
}

/** The token is dead, and with it all that an interaction is for. */
export function forgetInteraction(ctx: DomainContext, args: readonly string[]): void {
  const id = parseSnowflake(args[0] ?? '');
  if (id !== undefined) ctx.store.interactions.delete(id);
}

function isTooOld(ctx: DomainContext, { createdAtMs }: InteractionRecord): boolean {
  return ctx.clock.now() - createdAtMs >= TOKEN_LIFE_MS;
}

/** An interaction that waits for its first answer. */
export function findUnanswered(
  ctx: DomainContext,
  { id, token }: { readonly id: Snowflake; readonly token: string },
): InteractionRecord {
  const record = ctx.store.interactions.get(id);
  if (record === undefined || record.token !== token || record.phase === 'expired') {
    throw new ApiError('unknownInteraction');
  }
  if (record.phase !== 'waiting') throw new ApiError('alreadyAcknowledged');
  return record;
}

function interactionByToken(
  ctx: DomainContext,
  { id, token }: { readonly id: Snowflake; readonly token: string },
): InteractionRecord | undefined {
  const named = idFromToken(token);
  const record = named === undefined ? undefined : ctx.store.interactions.get(named);
  return record?.token === token && record.applicationId === id ? record : undefined;
}

/** An interaction with a first answer and a token that lives; `id` is the application's. */
export function findAnswered(
  ctx: DomainContext,
  webhook: { readonly id: Snowflake; readonly token: string },
): InteractionRecord {
  if (!ctx.store.applications.has(webhook.id)) throw new ApiError('unknownWebhook');
  const record = interactionByToken(ctx, webhook);
  if (record === undefined || isTooOld(ctx, record)) throw new ApiError('invalidWebhookToken');
  // Before the first answer there is no webhook yet, and after three silent seconds none any more.
  if (record.phase === 'waiting' || record.phase === 'expired') {
    throw new ApiError('unknownWebhook');
  }
  return record;
}
