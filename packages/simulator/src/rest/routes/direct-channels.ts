// SPDX-License-Identifier: AGPL-3.0-only
import { z } from 'zod';
import { openDirectChannel } from '../../domain/direct-channels.ts';
import { snowflake } from '../../input/fields.ts';
import { directChannelView } from '../../views/channels.ts';
import { type AnyRoute, route } from '../route.ts';

export const directChannelRoutes: readonly AnyRoute[] = [
  route({
    method: 'POST',
    template: '/users/@me/channels',
    auth: 'bot',
    body: z.object({ recipient_id: snowflake }),
    handle({ ctx, actor, body }) {
      const channel = openDirectChannel(ctx, actor, body.recipient_id);
      return directChannelView(ctx, channel, actor.userId);
    },
  }),
];
