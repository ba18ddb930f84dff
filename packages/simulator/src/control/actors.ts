// SPDX-License-Identifier: AGPL-3.0-only
// Simulated users act, held to the same permissions as everyone.
import type { z } from 'zod';
import { findChannel, findGuild, requireInChannel } from '../domain/access.ts';
import { ApiError } from '../domain/api-errors.ts';
import { useCommand } from '../domain/command-use.ts';
import { useComponent } from '../domain/component-use.ts';
import type { Actor, DomainContext } from '../domain/context.ts';
import { openDirectChannel } from '../domain/direct-channels.ts';
import type { GivenValue } from '../domain/interaction-options.ts';
import type { UserFile } from '../domain/kept-files.ts';
import { createMessage, deleteMessage, editMessage, startTyping } from '../domain/messages.ts';
import { type ModalValue, submitModal } from '../domain/modals.ts';
import { isVoiceType, PERMISSIONS } from '../domain/permissions.ts';
import { unvotePoll, votePoll } from '../domain/polls.ts';
import { addReaction, removeReaction } from '../domain/reactions.ts';
import { joinGuild, leaveGuild } from '../domain/setup.ts';
import { changeVoiceState } from '../domain/voice.ts';
import { deliverInteraction } from '../endpoint/interaction-endpoint.ts';
import { perform } from '../perform.ts';
import { isDirect } from '../store/channel.ts';
import type { InteractionRecord } from '../store/interaction.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { channelTypeOf } from '../views/channels.ts';
import { messageView } from '../views/messages.ts';
import { firstApplication, type World } from '../world.ts';
import type * as schemas from './act-schemas.ts';
import { guildById } from './targets.ts';

type Body<T extends z.ZodType> = z.output<T>;

/** The user who acts; bots act by their own API. */
export function actorFor(ctx: DomainContext, userId: Snowflake): Actor {
  const user = ctx.store.user(userId);
  if (user === undefined || user.bot) throw new ApiError('unknownUser');
  return { kind: 'user', userId };
}

export function actMessage(world: World, body: Body<typeof schemas.actMessageSchema>): unknown {
  const { userId, channelId, ...input } = body;
  return perform(world, (ctx) => {
    const message = createMessage(ctx, actorFor(ctx, userId), { channelId, input });
    return messageView(ctx, message, userId);
  }).result;
}

export function actEdit(world: World, body: Body<typeof schemas.actEditSchema>): unknown {
  const { userId, channelId, messageId, ...input } = body;
  return perform(world, (ctx) => {
    const place = { channelId, messageId };
    const message = editMessage(ctx, actorFor(ctx, userId), { place, input });
    return messageView(ctx, message, userId);
  }).result;
}

export function actDelete(world: World, body: Body<typeof schemas.actDeleteSchema>): unknown {
  const { userId, channelId, messageId } = body;
  perform(world, (ctx) => deleteMessage(ctx, actorFor(ctx, userId), { channelId, messageId }));
  return {};
}

export function actTyping(world: World, body: Body<typeof schemas.actTypingSchema>): unknown {
  perform(world, (ctx) => startTyping(ctx, actorFor(ctx, body.userId), body.channelId));
  return {};
}

export function actReact(world: World, body: Body<typeof schemas.actReactSchema>): unknown {
  const { userId, ...place } = body;
  perform(world, (ctx) => addReaction(ctx, actorFor(ctx, userId), place));
  return {};
}

export function actUnreact(world: World, body: Body<typeof schemas.actReactSchema>): unknown {
  const { userId, ...place } = body;
  perform(world, (ctx) => removeReaction(ctx, actorFor(ctx, userId), { place, userId }));
  return {};
}

export function actVote(world: World, body: Body<typeof schemas.actVoteSchema>): unknown {
  const { userId, remove, answerId, ...place } = body;
  const change = remove ? unvotePoll : votePoll;
  perform(world, (ctx) => change(ctx, actorFor(ctx, userId), { place, answerId }));
  return {};
}

/** Joins a voice channel, moves, or with null leaves. */
export function actVoice(world: World, body: Body<typeof schemas.actVoiceSchema>): unknown {
  const { userId, channelId, selfMute, selfDeaf } = body;
  perform(world, (ctx) => {
    const actor = actorFor(ctx, userId);
    if (channelId !== null) checkGuild(ctx, body.guildId, channelId);
    const home = channelId === null ? undefined : ctx.store.channel(channelId)?.guild?.id;
    const guildId = body.guildId ?? home;
    if (guildId === undefined) {
      throw new ApiError(channelId === null ? 'unknownGuild' : 'unknownChannel');
    }
    const guild = findGuild(ctx, actor, guildId);
    if (channelId !== null) {
      const found = findChannel(ctx, actor, channelId);
      if (!isVoiceType(channelTypeOf(found.channel))) throw new ApiError('wrongChannelType');
      requireInChannel(ctx, actor, { found, wanted: PERMISSIONS.Connect });
    }
    changeVoiceState(ctx, actor, { guild, channelId, selfMute, selfDeaf });
  });
  return {};
}

/** Opens the DM with somebody; default with the world's first bot. */
export function actDirect(world: World, body: Body<typeof schemas.actDirectSchema>): unknown {
  const { userId, recipientId = firstApplication(world).botUserId } = body;
  return perform(world, (ctx) => {
    return { channelId: openDirectChannel(ctx, actorFor(ctx, userId), recipientId).id };
  }).result;
}

export function actJoin(world: World, body: Body<typeof schemas.actMemberSchema>): unknown {
  perform(world, (ctx) => joinGuild(ctx, guildById(ctx.store, body.guildId), body));
  return {};
}

export function actLeave(world: World, body: Body<typeof schemas.actMemberSchema>): unknown {
  perform(world, (ctx) => leaveGuild(ctx, guildById(ctx.store, body.guildId), body.userId));
  return {};
}

/** Makes an interaction and sees to it that its application hears of it; its answer is asked for by its id. */
function interact(world: World, make: (ctx: DomainContext) => InteractionRecord): unknown {
  const { result } = perform(world, make);
  void deliverInteraction(world, result);
  return { interactionId: result.id, applicationId: result.applicationId };
}

function checkGuild(ctx: DomainContext, told: Snowflake | undefined, channelId: Snowflake): void {
  const channel = ctx.store.channel(channelId)?.channel;
  const actual = channel === undefined || isDirect(channel) ? undefined : channel.guildId;
  if (told !== undefined && told !== actual) throw new ApiError('unknownChannel');
}

function fileFrom({ filename, contentType, base64 }: schemas.FileInput): UserFile {
  return { filename, contentType, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}

function valueFrom(value: string | number | boolean | schemas.FileInput): GivenValue {
  return typeof value === 'object' ? fileFrom(value) : value;
}

type CommandBody = Omit<Body<typeof schemas.actCommandSchema>, 'type' | 'targetId'> &
  Pick<Body<typeof schemas.actCommandSchema>, 'type' | 'targetId'> & {
    readonly focused?: string;
  };

/** A command, or with `focused` its autocomplete. */
export function actCommand(world: World, body: CommandBody): unknown {
  const { userId, guildId, subcommand, options, focused, ...use } = body;
  const values = Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, valueFrom(value)]),
  );
  return interact(world, (ctx) => {
    checkGuild(ctx, guildId, use.channelId);
    const actor = actorFor(ctx, userId);
    return useCommand(ctx, actor, { ...use, options: { subcommand, values, focused } });
  });
}

export function actComponent(world: World, body: Body<typeof schemas.actComponentSchema>): unknown {
  const { userId, guildId, ...use } = body;
  return interact(world, (ctx) => {
    checkGuild(ctx, guildId, use.channelId);
    return useComponent(ctx, actorFor(ctx, userId), use);
  });
}

type GivenModalValue = Body<typeof schemas.actModalSchema>['values'][string];

function modalValueFrom(value: GivenModalValue): ModalValue {
  if (typeof value !== 'object') return value;
  const files = value.filter((one) => typeof one === 'object').map(fileFrom);
  return files.length > 0 ? files : value.filter((one) => typeof one === 'string');
}

export function actModal(world: World, body: Body<typeof schemas.actModalSchema>): unknown {
  const { userId, interactionId } = body;
  const values = Object.fromEntries(
    Object.entries(body.values).map(([name, value]) => [name, modalValueFrom(value)]),
  );
  return interact(world, (ctx) =>
    submitModal(ctx, actorFor(ctx, userId), { interactionId, values }),
  );
}
