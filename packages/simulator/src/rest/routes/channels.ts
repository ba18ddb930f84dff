// SPDX-License-Identifier: AGPL-3.0-only
import { findChannel } from '../../domain/access.ts';
import {
  createChannel,
  deleteChannel,
  deleteOverwrite,
  editChannel,
  findGuildChannel,
  listChannels,
  moveChannels,
  putOverwrite,
} from '../../domain/channels.ts';
import { isThreadType } from '../../domain/permissions.ts';
import { deleteThread, editThread } from '../../domain/threads.ts';
import {
  channelCreate,
  channelEdit,
  channelPositions,
  overwritePut,
} from '../../input/channels.ts';
import { isDirect } from '../../store/channel.ts';
import { anyChannelView, channelView } from '../../views/channels.ts';
import { type AnyRoute, route } from '../route.ts';

const CHANNEL = '/channels/{channel_id}';
const CHANNELS = '/guilds/{guild_id}/channels';
const OVERWRITE = '/channels/{channel_id}/permissions/{overwrite_id}';

const oneChannel: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: CHANNEL,
    auth: 'bot',
    handle({ ctx, actor, id }) {
      const { channel } = findChannel(ctx, actor, id('channel_id'));
      return anyChannelView(ctx, channel, actor.userId);
    },
  }),
  route({
    method: 'PATCH',
    template: CHANNEL,
    auth: 'bot',
    body: channelEdit,
    handle({ ctx, actor, id, body }) {
      const found = findGuildChannel(ctx, actor, id('channel_id'));
      const edit = isThreadType(found.channel.type) ? editThread : editChannel;
      return channelView(ctx, edit(ctx, actor, { ...found, input: body }));
    },
  }),
  route({
    method: 'DELETE',
    template: CHANNEL,
    auth: 'bot',
    handle({ ctx, actor, id }) {
      const { channel, guild } = findChannel(ctx, actor, id('channel_id'));
      const view = anyChannelView(ctx, channel, actor.userId);
      // A DM is only closed, and is there again with its next message.
      if (isDirect(channel) || guild === null) return view;
      const remove = isThreadType(channel.type) ? deleteThread : deleteChannel;
      remove(ctx, actor, { channel, guild });
      return view;
    },
  }),
];

const overwrites: readonly AnyRoute[] = [
  route({
    method: 'PUT',
    template: OVERWRITE,
    auth: 'bot',
    body: overwritePut,
    handle({ ctx, actor, id, body }) {
      const [channelId, overwriteId] = [id('channel_id'), id('overwrite_id')];
      putOverwrite(ctx, actor, { channelId, overwriteId, input: body });
    },
  }),
  route({
    method: 'DELETE',
    template: OVERWRITE,
    auth: 'bot',
    handle({ ctx, actor, id }) {
      const [channelId, overwriteId] = [id('channel_id'), id('overwrite_id')];
      deleteOverwrite(ctx, actor, { channelId, overwriteId });
    },
  }),
];

export const channelRoutes: readonly AnyRoute[] = [
  ...oneChannel,
  ...overwrites,
  route({
    method: 'GET',
    template: CHANNELS,
    auth: 'bot',
    handle: ({ ctx, actor, id }) =>
      listChannels(ctx, actor, id('guild_id')).map((channel) => channelView(ctx, channel)),
  }),
  route({
    method: 'POST',
    template: CHANNELS,
    auth: 'bot',
    body: channelCreate,
    status: 201,
    handle({ ctx, actor, id, body }) {
      const channel = createChannel(ctx, actor, { guildId: id('guild_id'), input: body });
      return channelView(ctx, channel);
    },
  }),
  route({
    method: 'PATCH',
    template: CHANNELS,
    auth: 'bot',
    body: channelPositions,
    handle({ ctx, actor, id, body }) {
      moveChannels(ctx, actor, { guildId: id('guild_id'), input: body });
    },
  }),
];
