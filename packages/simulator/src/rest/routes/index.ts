// SPDX-License-Identifier: AGPL-3.0-only
// Every route that is here.
import type { AnyRoute } from '../route.ts';
import { applicationRoutes } from './applications.ts';
import { channelRoutes } from './channels.ts';
import { gatewayRoutes } from './gateway.ts';
import { guildRoutes } from './guilds.ts';
import { messageRoutes } from './messages.ts';
import { userRoutes } from './users.ts';

export const ROUTES: readonly AnyRoute[] = [
  ...gatewayRoutes,
  ...applicationRoutes,
  ...userRoutes,
  ...guildRoutes,
  ...channelRoutes,
  ...messageRoutes,
];
