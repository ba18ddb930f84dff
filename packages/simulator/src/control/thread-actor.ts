// SPDX-License-Identifier: AGPL-3.0-only
// A simulated user starts a thread: on a message, alone, or as a post of a forum.
import { ChannelType } from 'discord-api-types/v10';
import type { z } from 'zod';
import { isForum } from '../domain/channel-rules.ts';
import { findGuildChannel, type GuildChannel } from '../domain/channels.ts';
import type { Actor, DomainContext } from '../domain/context.ts';
import { createMessage } from '../domain/messages.ts';
import { startAlone, startOnMessage, startPost } from '../domain/threads.ts';
import { forumPost, threadAlone, threadFromMessage } from '../input/channels.ts';
import { messageInput } from '../input/message.ts';
import { perform } from '../perform.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { channelView } from '../views/channels.ts';
import { messageView } from '../views/messages.ts';
import type { World } from '../world.ts';
import type { actThreadSchema } from './act-schemas.ts';
import { actorFor } from './actors.ts';

const onMessage = threadFromMessage.strict();
const alone = threadAlone.strict();
const post = forumPost.extend({ message: messageInput.strict() }).strict();

interface Start {
  readonly actor: Actor;
  readonly home: GuildChannel;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** As clients of people do it: public unless told otherwise. */
function startPlain(ctx: DomainContext, { actor, home, fields }: Start): unknown {
  const isNews = home.channel.type === ChannelType.GuildAnnouncement;
  const type = isNews ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
  const input = alone.parse({ type, ...fields });
  const { channel } = startAlone(ctx, actor, { channelId: home.channel.id, input });
  return channelView(ctx, channel);
}

function startInForum(ctx: DomainContext, { actor, home, fields }: Start): unknown {
  const { message: first, ...input } = post.parse(fields);
  const write = (id: Snowflake) => createMessage(ctx, actor, { channelId: id, id, input: first });
  const { thread, message } = startPost(ctx, actor, { home, input, write });
  const view = channelView(ctx, thread.channel);
  return { ...view, message: messageView(ctx, message, actor.userId) };
}

export function actThread(world: World, body: z.output<typeof actThreadSchema>): unknown {
  const { userId, channelId, messageId, ...fields } = body;
  return perform(world, (ctx) => {
    const actor = actorFor(ctx, userId);
    if (messageId !== undefined) {
      const asked = { channelId, messageId, input: onMessage.parse(fields) };
      return channelView(ctx, startOnMessage(ctx, actor, asked).channel);
    }
    const home = findGuildChannel(ctx, actor, channelId);
    const start = isForum(home.channel.type) ? startInForum : startPlain;
    return start(ctx, { actor, home, fields });
  }).result;
}
