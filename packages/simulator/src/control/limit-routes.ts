// SPDX-License-Identifier: AGPL-3.0-only
// The control API of the HTTP API's rate limits.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { banRequest, forcedAnswer, limitSwitch, routeRule } from '../input/limits.ts';
import type { LimitControl } from './control.ts';

function handler<T>(
  schema: z.ZodType<T>,
  call: (body: T) => Promise<void>,
): (request: FastifyRequest) => Promise<object> {
  return async (request) => {
    await call(schema.parse(request.body));
    return {};
  };
}

const bucketOf = (request: FastifyRequest): string =>
  z.strictObject({ bucket: z.string() }).parse(request.params).bucket;

export function mountLimitRoutes(http: FastifyInstance, control: LimitControl): void {
  http.get('/limits', async () => control.limits());
  http.put(
    '/limits',
    handler(limitSwitch, async (body) => control.setLimits(body)),
  );
  http.delete('/limits', async () => {
    await control.resetLimits();
    return {};
  });
  http.put(
    '/limits/rules',
    handler(routeRule, async (body) => control.setLimitRule(body)),
  );
  http.delete('/limits/rules/:bucket', async (request) => {
    await control.removeLimitRule(bucketOf(request));
    return {};
  });
  http.post(
    '/limits/force',
    handler(forcedAnswer, async (body) => control.forceLimit(body)),
  );
  http.post(
    '/limits/ban',
    handler(banRequest.nullish(), async (body) => control.banAddress(body ?? {})),
  );
}
