// SPDX-License-Identifier: AGPL-3.0-only
// Users use application commands: slash commands, their autocomplete, and those of the context menu.
import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import type { ApplicationRecord } from '../store/application.ts';
import { isDirect } from '../store/channel.ts';
import type { CommandRecord, InteractionRecord } from '../store/interaction.ts';
import type { AttachmentRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { FoundChannel } from '../store/store.ts';
import { findChannel, permissionsInChannel } from './access.ts';
import { ApiError } from './api-errors.ts';
import { judgeCommandUse } from './command-permissions.ts';
import type { Actor, DomainContext } from './context.ts';
import { fillOptions, type GivenOptions } from './interaction-options.ts';
import { type InteractionPlace, Resolver } from './interaction-resolve.ts';
import { startInteraction } from './interactions.ts';
import { keepFile, type UserFile } from './kept-files.ts';
import { requireActive, requireUnlocked } from './message-access.ts';
import { has, PERMISSIONS } from './permissions.ts';

export interface CommandUse {
  readonly channelId: Snowflake;
  readonly name: string;
  /** Default CHAT_INPUT. */
  readonly type?: ApplicationCommandType | undefined;
  /** Needed where several applications have a command of that name. */
  readonly applicationId?: Snowflake | undefined;
  readonly options: GivenOptions;
  /** Of context menus: the user or message. */
  readonly targetId?: string | undefined;
}

function isOffered(command: CommandRecord, { guild }: FoundChannel): boolean {
  if (guild === null) {
    return command.guildId === null && (command.contexts === null || command.contexts.includes(1));
  }
  if (command.guildId !== null) return command.guildId === guild.id;
  return command.contexts === null || command.contexts.includes(0);
}

function isInstalled(application: ApplicationRecord, { channel, guild }: FoundChannel): boolean {
  if (isDirect(channel) || guild === null) {
    return isDirect(channel) && channel.userIds.includes(application.botUserId);
  }
  return guild.members.has(application.botUserId);
}

interface Offer {
  readonly command: CommandRecord;
  readonly application: ApplicationRecord;
}

/** The command that a user sees under a name: a guild's own stands before a global one. */
function findOffer(ctx: DomainContext, found: FoundChannel, use: CommandUse): Offer {
  const type = use.type ?? ApplicationCommandType.ChatInput;
  const offers = [...ctx.store.commands.values()].flatMap((command): Offer[] => {
    const { applicationId } = command;
    if (command.name !== use.name || command.type !== type) return [];
    if (use.applicationId !== undefined && applicationId !== use.applicationId) return [];
    const application = ctx.store.applications.get(applicationId);
    if (application === undefined || !isInstalled(application, found)) return [];
    return isOffered(command, found) ? [{ command, application }] : [];
  });
  const offer = offers.find(({ command }) => command.guildId !== null) ?? offers[0];
  if (offer === undefined) throw new ApiError('unknownCommand');
  return offer;
}

function checkMayUse(
  ctx: DomainContext,
  actor: Actor,
  { found, command }: { readonly found: FoundChannel; readonly command: CommandRecord },
): void {
  const { channel, guild } = found;
  if (guild === null || isDirect(channel)) return;
  const permissions = permissionsInChannel(ctx, actor, found);
  if (has(permissions, PERMISSIONS.Administrator)) return;
  const { defaultMemberPermissions: wanted } = command;
  // "0" is for administrators alone.
  const bits = wanted === '0' ? PERMISSIONS.Administrator : BigInt(wanted ?? 0);
  const set = judgeCommandUse(ctx, { guild, channel, command, userId: actor.userId });
  const isMember = set.member ?? has(permissions, bits);
  const mayUse = has(permissions, PERMISSIONS.UseApplicationCommands) && set.channel && isMember;
  if (!mayUse) throw new ApiError('missingPermissions');
}

function targetOf(
  resolver: Resolver,
  { command }: Offer,
  targetId: string | undefined,
): { readonly target_id?: Snowflake } {
  if (command.type === ApplicationCommandType.User) {
    return { target_id: resolver.user(targetId ?? '') };
  }
  if (command.type === ApplicationCommandType.Message) {
    return { target_id: resolver.message(targetId ?? '') };
  }
  return {};
}

/** A user sends a command, or with `options.focused` asks for its autocomplete. */
export function useCommand(ctx: DomainContext, actor: Actor, use: CommandUse): InteractionRecord {
  const found = findChannel(ctx, actor, use.channelId);
  requireActive(found);
  requireUnlocked(ctx, actor, found);
  const offer = findOffer(ctx, found, use);
  const { command, application } = offer;
  checkMayUse(ctx, actor, { found, command });
  const place: InteractionPlace = { actor, found, botUserId: application.botUserId };
  const resolver = new Resolver(ctx, place);
  const keep = (file: UserFile): AttachmentRecord => keepFile(ctx, found.channel.id, file);
  const options = fillOptions(command, { resolver, given: use.options, keep });
  const target = targetOf(resolver, offer, use.targetId);
  const { data: resolved } = resolver;
  const { id, name, type, guildId } = command;
  const isTyping = use.options.focused !== undefined;
  return startInteraction(ctx, {
    place,
    application,
    type: isTyping
      ? InteractionType.ApplicationCommandAutocomplete
      : InteractionType.ApplicationCommand,
    command: {
      name: [name, ...use.options.subcommand].join(' '),
      type,
      targetId: target.target_id ?? null,
    },
    data: {
      id,
      name,
      type,
      ...(guildId === null ? {} : { guild_id: guildId }),
      ...(options.length === 0 ? {} : { options }),
      ...(resolved === undefined ? {} : { resolved }),
      ...target,
    },
  });
}
