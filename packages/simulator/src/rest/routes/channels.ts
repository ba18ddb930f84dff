// SPDX-License-Identifier: AGPL-3.0-only
import { findChannel } from '../../domain/access.ts';
import { anyChannelView } from '../../views/channels.ts';
import { type AnyRoute, route } from '../route.ts';

export const channelRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: '/channels/{channel_id}',
    auth: 'bot',
    handle({ ctx, actor, id }) {
      const { channel } = findChannel(ctx, actor, id('channel_id'));
      return anyChannelView(ctx, channel, actor.userId);
    },
  }),
];
