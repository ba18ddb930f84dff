// SPDX-License-Identifier: AGPL-3.0-only
// Every route that is here.
import type { AnyRoute } from '../route.ts';
import { applicationRoutes } from './applications.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { gatewayRoutes } from './gateway.ts';
import { guildRoutes } from './guilds.ts';
import { interactionWebhookRoutes } from './interaction-webhooks.ts';
import { interactionRoutes } from './interactions.ts';
import { messageRoutes } from './messages.ts';
import { threadRoutes } from './threads.ts';
import { userRoutes } from './users.ts';

export const ROUTES: readonly AnyRoute[] = [
  ...gatewayRoutes,
  ...applicationRoutes,
  ...userRoutes,
  ...guildRoutes,
  ...channelRoutes,
  ...messageRoutes,
  ...threadRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...interactionWebhookRoutes,
];
