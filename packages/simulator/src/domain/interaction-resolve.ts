// SPDX-License-Identifier: AGPL-3.0-only
// The `resolved` part of an interaction: what the ids in it stand for (docs: Receiving and Responding,
// Resolved Data Structure).
import { ChannelType } from 'discord-api-types/v10';
import { isDirect } from '../store/channel.ts';
import type { GuildState } from '../store/guild.ts';
import type { AttachmentRecord } from '../store/message.ts';
import { parseSnowflake, type Snowflake } from '../store/snowflake.ts';
import type { FoundChannel } from '../store/store.ts';
import { channelView } from '../views/channels.ts';
import { roleView } from '../views/guilds.ts';
import { attachmentView, shownMessageView } from '../views/messages.ts';
import { memberOnlyView, userView } from '../views/users.ts';
import { permissionsInChannel } from './access.ts';
import { ApiError } from './api-errors.ts';
import type { Actor, DomainContext } from './context.ts';

/** Who does it, where, and to which application. */
export interface InteractionPlace {
  readonly actor: Actor;
  readonly found: FoundChannel;
  readonly botUserId: Snowflake;
}

type Section = 'users' | 'members' | 'roles' | 'channels' | 'attachments' | 'messages';
export type ResolvedData = { readonly [S in Section]?: Readonly<Record<string, unknown>> };

/** Permissions of anyone in the place, as decimal text. */
export function permissionsOf(ctx: DomainContext, found: FoundChannel, userId: Snowflake): string {
  return permissionsInChannel(ctx, { kind: 'user', userId }, found).toString();
}

/** Collects what ids stand for while an interaction is put together. */
export class Resolver {
  readonly #ctx: DomainContext;
  readonly #place: InteractionPlace;
  readonly #sections = new Map<Section, Record<string, unknown>>();

  constructor(ctx: DomainContext, place: InteractionPlace) {
    this.#ctx = ctx;
    this.#place = place;
  }

  /** Undefined when nothing was resolved. */
  get data(): ResolvedData | undefined {
    return this.#sections.size === 0 ? undefined : Object.fromEntries(this.#sections);
  }

  #put(section: Section, id: string, view: unknown): void {
    this.#sections.set(section, { ...this.#sections.get(section), [id]: view });
  }

  get #guild(): GuildState | null {
    return this.#place.found.guild;
  }

  user(text: string): Snowflake {
    const id = parseSnowflake(text);
    const user = id === undefined ? undefined : this.#ctx.store.user(id);
    if (id === undefined || user === undefined) throw new ApiError('unknownUser');
    this.#put('users', id, userView(user));
    const member = this.#guild?.members.get(id);
    if (member === undefined) return id;
    const { deaf: _deaf, mute: _mute, ...view } = memberOnlyView(member);
    const permissions = permissionsOf(this.#ctx, this.#place.found, id);
    this.#put('members', id, { ...view, permissions });
    return id;
  }

  role(text: string): Snowflake {
    const id = parseSnowflake(text);
    const role = id === undefined ? undefined : this.#guild?.roles.get(id);
    if (role === undefined) throw new ApiError('unknownRole');
    this.#put('roles', role.id, roleView(role));
    return role.id;
  }

  /** A role, or a user. */
  mentionable(text: string): Snowflake {
    const id = parseSnowflake(text);
    const isRole = id !== undefined && this.#guild?.roles.has(id) === true;
    return isRole ? this.role(text) : this.user(text);
  }

  /** A channel of one of these types; of any when there are none. */
  channel(text: string, types: readonly ChannelType[]): Snowflake {
    const id = parseSnowflake(text);
    const channel = id === undefined ? undefined : this.#guild?.channels.get(id);
    if (channel === undefined) throw new ApiError('unknownChannel');
    if (types.length > 0 && !types.includes(channel.type)) throw new ApiError('unknownChannel');
    const found = { channel, guild: this.#guild };
    this.#put('channels', channel.id, {
      ...channelView(this.#ctx, channel),
      permissions: permissionsOf(this.#ctx, found, this.#place.actor.userId),
      app_permissions: permissionsOf(this.#ctx, found, this.#place.botUserId),
    });
    return channel.id;
  }

  attachment(record: AttachmentRecord): Snowflake {
    this.#put('attachments', record.id, attachmentView(this.#ctx, record));
    return record.id;
  }

  message(text: string): Snowflake {
    const id = parseSnowflake(text);
    const { channel } = this.#place.found;
    const message = id === undefined ? undefined : this.#ctx.store.message(channel.id, id);
    if (message === undefined) throw new ApiError('unknownMessage');
    this.#put('messages', message.id, shownMessageView(this.#ctx, message, this.#place.botUserId));
    return message.id;
  }
}

/** The `channel` of an interaction. */
export function interactionChannel(ctx: DomainContext, { found, actor }: InteractionPlace): object {
  const { channel } = found;
  if (isDirect(channel)) return { id: channel.id, type: ChannelType.DM, flags: 0 };
  const permissions = permissionsOf(ctx, found, actor.userId);
  return { ...channelView(ctx, channel), permissions };
}
