// SPDX-License-Identifier: AGPL-3.0-only
import { applicationView } from '../../views/applications.ts';
import { type AnyRoute, route } from '../route.ts';
import { requiredApplication } from '../run-route.ts';

const own = (template: string): AnyRoute =>
  route({
    method: 'GET',
    template,
    auth: 'bot',
    handle: (call) => applicationView(call.ctx, requiredApplication(call)),
  });

export const applicationRoutes: readonly AnyRoute[] = [
  own('/applications/@me'),
  own('/oauth2/applications/@me'),
];
