// SPDX-License-Identifier: AGPL-3.0-only
// The control API of applications: what their owner sets on Discord's pages, and what users grant them.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { mintAccessToken } from '../domain/access-tokens.ts';
import { announceAuthorized, deauthorize } from '../domain/webhook-events.ts';
import { SimulatorError } from '../errors.ts';
import { ALL_INTENTS } from '../gateway/intents.ts';
import { permissionBits, snowflake } from '../input/fields.ts';
import { perform } from '../perform.ts';
import type { ApplicationRecord } from '../store/application.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { applicationView } from '../views/applications.ts';
import type { World } from '../world.ts';

const scopes = z.array(z.string().min(1).max(100)).min(1).max(50);

const settingsSchema = z.strictObject({
  name: z.string().min(1).max(32).optional(),
  ownerId: snowflake.optional(),
  allowedIntents: z.int().min(0).max(ALL_INTENTS).optional(),
  /** Besides those that tell of intents. */
  flags: z.int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
  isPublic: z.boolean().optional(),
  installParams: z.strictObject({ scopes, permissions: permissionBits }).nullable().optional(),
});

const grantSchema = z.strictObject({ applicationId: snowflake.optional(), scopes });
const withdrawalSchema = z.strictObject({
  userId: snowflake,
  applicationId: snowflake.optional(),
});

const idOf = (request: FastifyRequest): Snowflake =>
  snowflake.parse((request.params as { readonly id?: string }).id);

/** What is absent stays as it is. */
function changed(
  application: ApplicationRecord,
  settings: z.output<typeof settingsSchema>,
): ApplicationRecord {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  return { ...application, ...(Object.fromEntries(given) as Partial<ApplicationRecord>) };
}

function mountSettings(http: FastifyInstance, world: World): void {
  http.put('/applications/:id', async (request) => {
    const settings = settingsSchema.parse(request.body);
    const { applications } = world.store;
    const application = applications.get(idOf(request));
    if (application === undefined) {
      throw new SimulatorError('NO_SUCH_TARGET', `no application ${idOf(request)}`);
    }
    if (settings.ownerId !== undefined && world.store.user(settings.ownerId) === undefined) {
      throw new SimulatorError('NO_SUCH_TARGET', `no user ${settings.ownerId}`);
    }
    applications.set(application.id, changed(application, settings));
    return applicationView(world, changed(application, settings));
  });
}

export function mountApplicationRoutes(http: FastifyInstance, world: World): void {
  mountSettings(http, world);
  http.post('/users/:id/access-token', async (request) => {
    const grant = grantSchema.parse(request.body);
    const applicationId = grant.applicationId ?? world.applicationId;
    const { result } = perform(world, (ctx) => {
      const record = mintAccessToken(ctx, { ...grant, applicationId, userId: idOf(request) });
      announceAuthorized(ctx, record);
      return record;
    });
    const { token: accessToken, expiresAtMs } = result;
    return { accessToken, scopes: result.scopes, expiresAtMs };
  });
  http.post('/act/deauthorize', async (request) => {
    const { userId, applicationId = world.applicationId } = withdrawalSchema.parse(request.body);
    const { result: tokens } = perform(world, (ctx) => deauthorize(ctx, { userId, applicationId }));
    return { tokens };
  });
}
