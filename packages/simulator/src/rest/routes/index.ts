// SPDX-License-Identifier: AGPL-3.0-only
// Every route that is here.
import type { AnyRoute } from '../route.ts';
import { applicationEmojiRoutes } from './application-emojis.ts';
import { applicationRoutes } from './applications.ts';
import { auditLogRoutes } from './audit-log.ts';
import { banRoutes } from './bans.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { directChannelRoutes } from './direct-channels.ts';
import { emojiRoutes } from './emojis.ts';
import { gatewayRoutes } from './gateway.ts';
import { guildFactRoutes } from './guild-facts.ts';
import { guildRoutes } from './guilds.ts';
import { interactionRoutes } from './interactions.ts';
import { inviteRoutes } from './invites.ts';
import { memberRoutes } from './members.ts';
import { messageRoutes } from './messages.ts';
import { oauthRoutes } from './oauth.ts';
import { pinRoutes } from './pins.ts';
import { pollRoutes } from './polls.ts';
import { pruneRoutes } from './prune.ts';
import { reactionRoutes } from './reactions.ts';
import { roleRoutes } from './roles.ts';
import { threadRoutes } from './threads.ts';
import { userRoutes } from './users.ts';
import { voiceRoutes } from './voice.ts';
import { webhookMessageRoutes } from './webhook-messages.ts';
import { webhookRoutes } from './webhooks.ts';

export const ROUTES: readonly AnyRoute[] = [
  ...gatewayRoutes,
  ...applicationRoutes,
  ...userRoutes,
  ...oauthRoutes,
  ...guildRoutes,
  ...guildFactRoutes,
  ...voiceRoutes,
  ...channelRoutes,
  ...messageRoutes,
  ...reactionRoutes,
  ...pinRoutes,
  ...pollRoutes,
  ...directChannelRoutes,
  ...threadRoutes,
  ...memberRoutes,
  ...roleRoutes,
  ...banRoutes,
  ...pruneRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...inviteRoutes,
  ...emojiRoutes,
  ...applicationEmojiRoutes,
  ...auditLogRoutes,
  ...webhookRoutes,
  ...webhookMessageRoutes,
];
