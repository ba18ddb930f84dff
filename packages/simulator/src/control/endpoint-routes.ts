// SPDX-License-Identifier: AGPL-3.0-only
// The control API of what is posted to applications' own URLs: PINGs and webhook events.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { pingEventEndpoint } from '../endpoint/event-endpoint.ts';
import { webhookEventSchema, webhookFaultsSchema } from '../endpoint/event-schemas.ts';
import { pingEndpoint } from '../endpoint/interaction-endpoint.ts';
import { SimulatorError } from '../errors.ts';
import { snowflake } from '../input/fields.ts';
import type { ApplicationRecord } from '../store/application.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { DeliveryRecord } from '../store/webhook-event.ts';
import type { World } from '../world.ts';
import { interactionQuerySchema } from './act-schemas.ts';
import { pingSchema } from './setup-schemas.ts';

const count = z.coerce.number().int().min(0);
const afterSchema = z.strictObject({ after: count.default(0) });

function paramOf(request: FastifyRequest): unknown {
  return (request.params as { readonly id?: string }).id;
}

function applicationById(world: World, id: Snowflake): ApplicationRecord {
  const application = world.store.applications.get(id);
  if (application !== undefined) return application;
  throw new SimulatorError('NO_SUCH_TARGET', `no application ${id}`);
}

/** The record, without what was sent. */
function deliveryView({ data: _data, ...delivery }: DeliveryRecord): unknown {
  return delivery;
}

function mountPing(http: FastifyInstance, world: World): void {
  http.post('/applications/:id/ping', async (request) => {
    const { forged: isForged, to } = pingSchema.parse(request.body);
    const application = applicationById(world, snowflake.parse(paramOf(request)));
    const isEvents = to === 'events';
    const url = isEvents ? application.eventWebhooksUrl : application.interactionsEndpointUrl;
    if (url === null) throw new SimulatorError('NO_SUCH_TARGET', 'the application has no such URL');
    const ping = isEvents ? pingEventEndpoint : pingEndpoint;
    return { ok: await ping(world, { application, url, isForged }) };
  });
}

export function mountEndpointRoutes(http: FastifyInstance, world: World): void {
  mountPing(http, world);
  http.post('/act/webhook-event', async (request) => {
    const { applicationId = world.applicationId, ...event } = webhookEventSchema.parse(
      request.body,
    );
    applicationById(world, applicationId);
    return { deliveryId: world.webhookEvents.send({ ...event, applicationId })?.id ?? null };
  });
  http.get('/webhook-events', async (request) => {
    const { after } = afterSchema.parse(request.query);
    return world.webhookEvents.after(after).map(deliveryView);
  });
  http.get('/webhook-events/:id', async (request) => {
    const id = count.parse(paramOf(request));
    const { wait } = interactionQuerySchema.parse(request.query);
    const found = () => world.webhookEvents.get(id);
    const settled = () => (found()?.state === 'waiting' ? undefined : found());
    const delivery =
      (await world.waits.until(settled, found() === undefined ? 0 : wait)) ?? found();
    if (delivery === undefined) throw new SimulatorError('NO_SUCH_TARGET', `no delivery ${id}`);
    return deliveryView(delivery);
  });
  http.put('/webhook-faults', async (request) => {
    world.webhookEvents.faults.set(webhookFaultsSchema.parse(request.body).faults);
    return {};
  });
}
