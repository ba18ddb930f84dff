// SPDX-License-Identifier: AGPL-3.0-only
import { type AnyRoute, route } from '../route.ts';
import { requiredApplication } from '../run-route.ts';

export const gatewayRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: '/gateway',
    auth: 'none',
    handle: ({ ctx }) => ({ url: ctx.addresses.gateway }),
  }),
  route({
    method: 'GET',
    template: '/gateway/bot',
    auth: 'bot',
    handle(call) {
      const { world, ctx } = call;
      const { id } = requiredApplication(call);
      return {
        url: ctx.addresses.gateway,
        shards: world.options.shards,
        session_start_limit: world.identifyGates.of(id).limit(ctx.clock.now()),
      };
    },
  }),
];
