// SPDX-License-Identifier: AGPL-3.0-only
import { ApiError } from '../../domain/api-errors.ts';
import { authorizationView } from '../../views/applications.ts';
import { type AnyRoute, route } from '../route.ts';
import { requiredApplication } from '../run-route.ts';

export const oauthRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: '/oauth2/@me',
    auth: 'bearer',
    handle(call) {
      const { ctx, accessToken } = call;
      if (accessToken === undefined) throw new ApiError('unauthorized');
      return authorizationView(ctx, requiredApplication(call), accessToken);
    },
  }),
];
